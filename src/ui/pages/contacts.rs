//! stub
use egui::Ui;
use crate::session::Action;
use crate::ui::view::View;
/// stub
pub fn contacts_ui(_ui: &mut Ui, _view: &View<'_>) -> Option<Action> { None }
