//! Shares on tracks that run from 0 to 100.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};
use rust_decimal::prelude::ToPrimitive;

use crate::content::Figure;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::View;

/// More tracks than this stand in two columns.
const MOST: usize = 5;

fn columns(view: &View<'_>) -> usize {
    if view.content.zone.shares.len() > MOST { 2 } else { 1 }
}

/// The height that lets the tracks breathe.
pub fn height(view: &View<'_>) -> f32 {
    view.content.zone.shares.len().div_ceil(columns(view)) as f32 * view.frame.pick(66.0, 48.0, 66.0)
}

/// The tracks in a rectangle, spread over its height.
pub fn tracks_ui(ui: &Ui, view: &View<'_>, rect: Rect, told: &str) {
    let shares = &view.content.zone.shares;
    let columns = columns(view);
    let rows = shares.len().div_ceil(columns).max(1);
    let gap = 32.0;
    let width = (rect.width() - gap * (columns as f32 - 1.0)) / columns as f32;
    let pitch = (rect.height() / rows as f32).min(view.frame.pick(76.0, 60.0, 76.0));
    let top = rect.top() + (rect.height() - pitch * rows as f32) / 2.0;
    for (i, &id) in shares.iter().enumerate() {
        let at = pos2(rect.left() + (i / rows) as f32 * (width + gap), top + (i % rows) as f32 * pitch);
        track_ui(ui, view, Rect::from_min_size(at, vec2(width, pitch)), &view.content[id], told);
    }
}

/// Label and figure, the track below them.
fn track_ui(ui: &Ui, view: &View<'_>, rect: Rect, item: &Figure, told: &str) {
    let (frame, palette) = (&view.frame, view.palette());
    let height = frame.pick(8.0, 6.0, 8.0);
    let track = Rect::from_min_size(
        pos2(rect.left(), rect.bottom() - height - frame.pick(12.0, 7.0, 12.0)),
        vec2(rect.width(), height),
    );
    let middle = track.top() - frame.pick(20.0, 16.0, 20.0);
    let number =
        Type::new(Voice::Column, frame.pick(34.0, 27.0, 34.0), palette.ink).right().leading(1.2).tracking(-0.02);
    let value = item.text(view.lang);
    let drawn = view.line(ui, rect.right(), middle, &value, &number);
    let size: f32 = frame.pick(24.0, 20.0, 24.0) * view.by_lang(1.0, 0.94);
    let label = Type::new(Voice::Text, size.max(20.0), palette.ink).leading(1.3);
    let room = drawn.left() - 16.0 - rect.left();
    let tail = super::period_tail(view, item, told);
    let long = format!("{}{tail}", item.label.get(view.lang));
    let text = if view.set(ui, &long, &label, f32::INFINITY).width <= room {
        long
    } else {
        format!("{}{tail}", item.short_label(view.lang))
    };
    view.line(ui, rect.left(), middle, &text, &label);
    let share = (item.value.to_f32().unwrap_or(0.0) / 100.0).clamp(0.0, 1.0);
    paint::ground(ui, track, palette.paper_2);
    paint::ground(ui, Rect::from_min_size(track.min, vec2(track.width() * share, height)), palette.primary);
    let spoken =
        format!("{}: {}, {}", item.label.get(view.lang), item.display(view.lang).spoken(), item.period_text(view.lang));
    announce(ui, rect, &spoken, Role::Label);
}
