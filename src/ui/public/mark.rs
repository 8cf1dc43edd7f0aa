//! A small mark that tells staff, and nobody else, that the content needs them.

use egui::{Ui, vec2};

use crate::session::News;
use crate::ui::view::View;

/// A dot in the lower right corner while the content has faults. It says nothing, and answers to nothing.
pub fn mark_ui(ui: &Ui, view: &View<'_>) {
    let faulty = view.session.notices.shown().is_some_and(|notice| matches!(notice.news, News::ContentFaulty { .. }));
    if faulty {
        let at = view.frame.canvas.right_bottom() - vec2(14.0, 14.0);
        ui.painter().circle_filled(at, 5.0, view.palette().stamp);
    }
}
