//! stub
use egui::Ui;
use crate::content::Figure;
use crate::session::Action;
use crate::ui::view::View;
/// stub
pub fn figure_ui(_ui: &mut Ui, _view: &View<'_>, _f: &Figure) -> Option<Action> { None }
