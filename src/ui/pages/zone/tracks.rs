//! Shares on tracks that run from 0 to 100.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};
use rust_decimal::prelude::ToPrimitive;

use crate::content::Figure;
use crate::ui::paint;
use crate::ui::pen::{ASCENT, ROW, Type, Voice, announce};
use crate::ui::view::View;
use crate::ui::widgets::{FigureSize, figure_number, spoken};

/// More tracks than this below the first stand in two columns.
const MOST: usize = 4;

/// How many tracks stand below the one that leads.
fn guests(view: &View<'_>) -> usize {
    view.content.zone.shares.len().saturating_sub(1)
}

fn columns(view: &View<'_>) -> usize {
    if guests(view) > MOST { 2 } else { 1 }
}

/// Height of the share that leads.
fn host_height(view: &View<'_>) -> f32 {
    view.frame.pick(134.0, 98.0, 134.0)
}

fn pitch(view: &View<'_>) -> f32 {
    view.frame.pick(56.0, 43.0, 58.0)
}

/// The height that lets the tracks breathe.
pub fn height(view: &View<'_>) -> f32 {
    host_height(view) + guests(view).div_ceil(columns(view)) as f32 * pitch(view)
}

/// The height at which they still do not touch.
pub fn least_height(view: &View<'_>) -> f32 {
    let rows = guests(view).div_ceil(columns(view)) as f32;
    height(view) - view.frame.pick(10.0, 8.0, 10.0) - rows * view.frame.pick(6.0, 5.0, 6.0)
}

/// The tracks in a rectangle: the first large, the others below it, spread over what is left.
pub fn tracks_ui(ui: &Ui, view: &View<'_>, rect: Rect, told: &str) {
    let Some((&host, others)) = view.content.zone.shares.split_first() else { return };
    let columns = columns(view);
    let rows = others.len().div_ceil(columns).max(1);
    let gap = 32.0;
    let width = (rect.width() - gap * (columns as f32 - 1.0)) / columns as f32;
    let spare = rect.height() - height(view);
    let share = if spare > 0.0 { 0.85 } else { 0.5 };
    let least = pitch(view) - view.frame.pick(6.0, 5.0, 6.0);
    let pitch = (pitch(view) + spare * share / rows as f32).clamp(least, view.frame.pick(84.0, 64.0, 84.0));
    let top = rect.bottom() - pitch * rows as f32;
    host_ui(ui, view, rect.with_max_y(top), &view.content[host], told);
    for (i, &id) in others.iter().enumerate() {
        let at = pos2(rect.left() + (i / rows) as f32 * (width + gap), top + (i % rows) as f32 * pitch);
        track_ui(ui, view, Rect::from_min_size(at, vec2(width, pitch)), &view.content[id], told, i + 1);
    }
}

/// The share that leads: its number with the label beside it, and below them a track as long as all others.
fn host_ui(ui: &Ui, view: &View<'_>, rect: Rect, item: &Figure, told: &str) {
    let (frame, palette) = (&view.frame, view.palette());
    let size = FigureSize::new(frame.pick(96.0, 70.0, 96.0), palette.primary);
    let (height, gap, foot) = frame.pick((14.0, 16.0, 14.0), (10.0, 11.0, 10.0), (14.0, 16.0, 14.0));
    let spare = rect.height() - size.digits * 0.74 - gap - height - foot;
    let bottom = rect.bottom() - foot - (spare * 0.3).max(0.0);
    let track = Rect::from_min_max(pos2(rect.left(), bottom - height), pos2(rect.right(), bottom));
    let base = track.top() - gap;
    let number = figure_number(ui, view, pos2(rect.left() - size.digits * 0.03, base), item, size);
    bar_ui(ui, view, track, item, 0);
    let left = number.right() + frame.pick(28.0, 20.0, 28.0);
    let size: f32 = frame.pick(28.0, 22.0, 28.0) * view.by_lang(1.0, 0.94);
    let label = Type::new(Voice::Strong, size, palette.ink).leading(1.3);
    let text = format!("{}{}", item.label.get(view.lang), super::period_tail(view, item, told));
    let label = view.fitting(ui, &text, &label, rect.right() - left, 2, &[size, size * 0.9, 20.0]);
    // Its last line stands on the number's.
    let lines = view.set(ui, &text, &label, rect.right() - left).height() - label.pitch();
    let top = base - lines - ASCENT * label.size - (label.pitch() - ROW * label.size) / 2.0;
    view.paint(ui, pos2(left, top), rect.right() - left, &text, &label);
    tell(ui, view, rect, item);
}

fn bar_ui(ui: &Ui, view: &View<'_>, track: Rect, item: &Figure, nth: usize) {
    let share = (item.value.to_f32().unwrap_or(0.0) / 100.0).clamp(0.0, 1.0) * view.moves.grow(nth);
    paint::ground(ui, track, view.palette().paper_2.mix(view.palette().ink, 0.06));
    paint::ground(ui, track.with_max_x(track.left() + track.width() * share), view.palette().primary);
}

fn tell(ui: &Ui, view: &View<'_>, rect: Rect, item: &Figure) {
    announce(ui, rect, &spoken(view, item), Role::Label);
}

/// Label and figure, the track below them.
fn track_ui(ui: &Ui, view: &View<'_>, rect: Rect, item: &Figure, told: &str, nth: usize) {
    let (frame, palette) = (&view.frame, view.palette());
    let height = frame.pick(6.0, 5.0, 6.0);
    let track = Rect::from_min_size(
        pos2(rect.left(), rect.bottom() - height - frame.pick(9.0, 6.0, 9.0)),
        vec2(rect.width(), height),
    );
    let middle = track.top() - frame.pick(23.0, 18.0, 23.0);
    let number =
        Type::new(Voice::Column, frame.pick(30.0, 25.0, 30.0), palette.ink).right().leading(1.2).tracking(-0.02);
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
    bar_ui(ui, view, track, item, nth);
    tell(ui, view, rect, item);
}
