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

/// The call to touch; while a scene gives way to the next, a ring goes out from it once.
pub fn call_ui(ui: &Ui, view: &View<'_>, pulse: f32) {
    let (frame, palette, k) = (&view.frame, view.palette(), scale(view));
    let words = Lang::all().map(|lang| view.content.strings.get(lang, "touch-to-start"));
    let claim = Type::new(Voice::Claim, 64.0 * k, palette.on_dark);
    let small = Type::new(Voice::Text, 34.0 * k, palette.on_dark_2);
    let width =
        view.set(ui, &words[0], &claim, f32::INFINITY).width.max(view.set(ui, &words[1], &small, f32::INFINITY).width);
    let radius = 64.0 * k;
    let (left, y) = if frame.is_tall() {
        (frame.left, frame.canvas.bottom() - 250.0 * k)
    } else {
        (frame.right - width - 2.0 * radius - 34.0 * k, frame.canvas.bottom() - 150.0 * k)
    };
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
    let left = if frame.is_tall() { frame.left } else { frame.right - width };
    let top = frame.canvas.bottom() - if frame.is_tall() { 92.0 } else { 46.0 } * k;
    for n in 0..count {
        let mark = Rect::from_min_size(pos2(left + n as f32 * (size.x + gap), top), size);
        paint::ground(ui, mark, faded(palette.on_dark, if n == scene { 0.95 } else { 0.32 }));
    }
}
