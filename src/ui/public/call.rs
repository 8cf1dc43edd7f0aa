//! The call to touch, in both languages and always in the same place, and the marks that tell the scene.

use egui::{Rect, Stroke, Ui, Vec2, pos2, vec2};

use super::poster::scale;
use crate::i18n::Lang;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};

/// Where the bank below the pictures begins.
pub fn bank_top(view: &View<'_>) -> f32 {
    let canvas = view.frame.canvas;
    canvas.top() + canvas.height() * if view.frame.is_tall() { 0.55 } else { 0.635 }
}

/// Left and right edge of what stands on a poster. A column is narrower than the window that it stands in; a poster never is.
pub fn edges(view: &View<'_>) -> (f32, f32) {
    let (frame, margin) = (&view.frame, 96.0 * scale(view));
    if frame.is_column() {
        (frame.canvas.left() + margin, frame.canvas.right() - margin)
    } else {
        (frame.left, frame.right)
    }
}

/// The words of the call in both languages, their types, and its left edge.
fn words(ui: &Ui, view: &View<'_>) -> ([String; 2], [Type; 2], f32) {
    let (palette, k) = (view.palette(), scale(view));
    let words = Lang::all().map(|lang| view.content.strings.get(lang, "touch-to-start"));
    let types =
        [Type::new(Voice::Claim, 64.0 * k, palette.on_dark), Type::new(Voice::Text, 34.0 * k, palette.on_dark_2)];
    let (left, right) = edges(view);
    let widths = [0, 1].map(|n| view.set(ui, &words[n], &types[n], f32::INFINITY).width);
    let upright = view.frame.is_tall();
    let left = if upright { left } else { right - widths[0].max(widths[1]) - (2.0 * RADIUS + 34.0) * k };
    (words, types, left)
}

/// How wide words may be that stand at a poster's left edge beside the call, or above it on an upright screen.
pub fn room_beside(ui: &Ui, view: &View<'_>) -> f32 {
    let (left, right) = edges(view);
    if view.frame.is_tall() { right - left } else { words(ui, view).2 - left - 40.0 * scale(view) }
}

/// The ring around the hand.
const RADIUS: f32 = 64.0;

/// The call to touch; while a scene gives way to the next, a ring goes out from it once.
pub fn call_ui(ui: &Ui, view: &View<'_>, pulse: f32) {
    let (frame, palette, k) = (&view.frame, view.palette(), scale(view));
    let (words, [claim, small], left) = words(ui, view);
    let radius = RADIUS * k;
    let y = frame.canvas.bottom() - if frame.is_tall() { 250.0 } else { 150.0 } * k;
    let middle = pos2(left + radius, y);
    let painter = ui.painter();
    painter.circle_stroke(middle, radius, Stroke::new(1.4, faded(palette.on_dark, 0.45)));
    painter.circle_stroke(middle, radius * 0.87, Stroke::new(2.4, faded(palette.on_dark, 0.7)));
    if pulse < 1.0 {
        let ring = Stroke::new(2.4, faded(palette.on_dark, 0.6 * (1.0 - pulse)));
        painter.circle_stroke(middle, radius * egui::lerp(0.87..=1.2, pulse), ring);
    }
    painter.circle_filled(middle, radius * 0.72, palette.stamp);
    paint::icon(ui, view, "touch", Rect::from_center_size(middle, Vec2::splat(radius * 0.72)), palette.on_dark);
    let x = middle.x + radius + 34.0 * k;
    view.line(ui, x, y - 20.0 * k, &words[0], &claim);
    view.line(ui, x, y + 42.0 * k, &words[1], &small);
}

/// One mark for each scene, the one that is shown bright.
pub fn marks_ui(ui: &Ui, view: &View<'_>, scene: usize, count: usize) {
    let (frame, palette, k) = (&view.frame, view.palette(), scale(view));
    let (size, gap) = (vec2(52.0, 4.0) * k, 14.0 * k);
    let width = count as f32 * (size.x + gap) - gap;
    let (left, right) = edges(view);
    let left = if frame.is_tall() { left } else { right - width };
    let top = frame.canvas.bottom() - if frame.is_tall() { 92.0 } else { 46.0 } * k;
    for n in 0..count {
        let mark = Rect::from_min_size(pos2(left + n as f32 * (size.x + gap), top), size);
        paint::ground(ui, mark, faded(palette.on_dark, if n == scene { 0.95 } else { 0.32 }));
    }
}
