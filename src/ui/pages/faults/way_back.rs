//! The way back to what was shown before, at the place where the rail has its way back.

use egui::accesskit::Role;
use egui::{Color32, Rect, Stroke, StrokeKind, Ui, pos2};

use super::sheet::Sheet;
use super::words;
use crate::session::Action;
use crate::ui::pen::{Type, Voice};
use crate::ui::widgets::{Direction, arrow, touch};

/// An arrow and a word. Gives what was asked for.
pub fn way_back_ui(ui: &Ui, sheet: &Sheet<'_>) -> Option<Action> {
    let (frame, palette) = (&sheet.frame, &sheet.theme.palette);
    let word = words::word(sheet.lang, "menu-leave-folder");
    let kind = Type::new(Voice::Text, frame.pick(26.0, 24.0, 26.0), palette.ink);
    let (left, y) = (frame.left, frame.rail.center().y);
    let width = sheet.set(ui, &word, &kind, f32::INFINITY).width;
    let rect = Rect::from_min_max(pos2(left - 16.0, frame.rail.top()), pos2(left + width + 68.0, frame.rail.bottom()));
    let state = touch(ui, rect, "faults-back", &word, Role::Button, None);
    arrow(ui, pos2(left + 18.0 - 6.0 * state.lit, y), 28.0, Direction::Left, palette.ink.into());
    sheet.paint(ui, pos2(left + 52.0, y - kind.pitch() / 2.0), f32::INFINITY, &word, &kind);
    if state.response.has_focus() {
        let ring = rect.shrink2(egui::vec2(4.0, 14.0));
        ui.painter().rect_stroke(ring, 2.0, Stroke::new(4.0, Color32::from(palette.seal)), StrokeKind::Outside);
    }
    state.chosen.then_some(Action::LeaveFolder)
}
