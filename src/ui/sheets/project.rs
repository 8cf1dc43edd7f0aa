//! stub
use egui::Ui;
use crate::content::Project;
use crate::session::Action;
use crate::ui::view::View;
/// stub
pub fn project_ui(_ui: &mut Ui, _view: &View<'_>, _p: &Project) -> Option<Action> { None }
/// stub
pub fn compare_ui(_ui: &mut Ui, _view: &View<'_>, _a: &Project, _b: &Project) -> Option<Action> { None }
