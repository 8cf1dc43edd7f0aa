//! The way so far: a line that is solid to the last dated fact and dotted to what was still to come.

use egui::accesskit::Role;
use egui::{Color32, Pos2, Rect, Stroke, Ui, pos2, vec2};

use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::View;

/// The line at the top of a rectangle, a column of words under each stop. Gives the lower edge.
pub fn milestones_ui(ui: &Ui, view: &View<'_>, rect: Rect) -> f32 {
    let (frame, palette) = (&view.frame, view.palette());
    let stops = &view.content.zone.milestones;
    let gold = Color32::from(palette.gold_on_dark);
    let gap = frame.pick(24.0, 18.0, 24.0);
    let count = stops.len().max(1) as f32;
    let width = (rect.width() - gap * (count - 1.0)) / count;
    let y = rect.top() + 12.0;
    let stop_at = |i: usize| pos2(rect.left() + i as f32 * (width + gap) + 11.0, y);
    for (i, next) in stops.iter().enumerate().skip(1) {
        stretch(ui, stop_at(i - 1), stop_at(i), next.date.is_some(), gold);
    }
    let last = stops.iter().rposition(|stop| stop.date.is_some());
    let date =
        Type::new(Voice::Strong, frame.pick(24.0, 21.0, 24.0) * view.by_lang(1.0, 0.94), palette.on_dark).leading(1.4);
    let note = Type::new(Voice::Text, frame.pick(22.0, 20.0, 22.0), palette.on_dark_2).leading(1.36).balanced();
    let mut bottom = y;
    for (i, stop) in stops.iter().enumerate() {
        let at = stop_at(i);
        if stop.date.is_none() {
            ring(ui, at, 11.0, gold);
        } else {
            ui.painter().circle_filled(at, if last == Some(i) { 11.0 } else { 8.0 }, gold);
        }
        let left = at.x - 11.0;
        let (when, what) = (stop.date_text(view.lang), view.tr(&stop.text));
        let head = view.paint(ui, pos2(left, y + 20.0), width, &when, &date);
        let top = if head.is_finite() { head.bottom() } else { y + 20.0 };
        let words = view.paint(ui, pos2(left, top), width, what, &note);
        let told = if when.is_empty() { what.to_owned() } else { format!("{when}{}{what}", view.colon()) };
        announce(ui, if head.is_finite() { head.union(words) } else { words }, &told, Role::Label);
        bottom = bottom.max(words.bottom());
    }
    bottom
}

/// From one stop to the next: a line to what has happened, dots to what has not.
fn stretch(ui: &Ui, from: Pos2, to: Pos2, solid: bool, color: Color32) {
    if solid {
        ui.painter().line_segment([from, to], Stroke::new(4.0, color));
        return;
    }
    let (start, end) = (from.x + 20.0, to.x - 20.0);
    let steps = ((end - start) / 11.0).round().max(1.0);
    for i in 0..=steps as usize {
        ui.painter().circle_filled(pos2(start + (end - start) * i as f32 / steps, from.y), 2.2, color);
    }
}

/// A dotted ring: what is still to come.
fn ring(ui: &Ui, middle: Pos2, radius: f32, color: Color32) {
    const DOTS: usize = 10;
    for i in 0..DOTS {
        let angle = std::f32::consts::TAU * i as f32 / DOTS as f32;
        ui.painter().circle_filled(middle + vec2(angle.cos(), angle.sin()) * radius, 2.2, color);
    }
}
