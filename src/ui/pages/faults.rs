//! stub
use egui::Ui;
use crate::content::Fault;
use crate::i18n::Lang;
use crate::session::Action;
use crate::theme::Theme;
use crate::ui::frame::Frame;
use crate::ui::pen::Setter;
/// stub
pub fn faults_ui(_ui: &mut Ui, _theme: &Theme, _setter: &Setter, _frame: Frame, _faults: &[Fault], _lang: Lang) -> Option<Action> { None }
