//! Time saved, as two bars on one scale: the time that was allowed, and what is left of it.

use egui::accesskit::Role;
use egui::{Color32, Rect, Stroke, StrokeKind, Ui, pos2, vec2};
use rust_decimal::prelude::ToPrimitive;

use crate::content::Figure;
use crate::ui::paint;
use crate::ui::pen::{Type, announce};
use crate::ui::view::{View, faded};

/// Between the two bars, and between a word and its bar.
const BETWEEN: f32 = 12.0;
const NEAR: f32 = 3.0;
/// Pitch of the dots that stand for the time that is gone.
const DOTS: f32 = 8.0;

fn thickness(view: &View<'_>) -> f32 {
    view.frame.pick(24.0, 18.0, 24.0)
}

/// Height of both bars with their words, set in a type.
pub fn height(view: &View<'_>, words: &Type) -> f32 {
    2.0 * (words.pitch() + NEAR + thickness(view)) + BETWEEN
}

/// The bars from the top of a rectangle on, as wide as it, each with its word above it.
pub fn before_after_ui(ui: &Ui, view: &View<'_>, rect: Rect, item: &Figure, words: &Type, color: Color32) {
    let cut = (item.value.to_f32().unwrap_or(0.0) / 100.0).clamp(0.0, 1.0);
    let (before, after) = (view.word("bar-before"), view.word("bar-after"));
    let size = vec2(rect.width(), thickness(view));
    let said = view.paint(ui, rect.min, rect.width(), &before, words);
    let bar = Rect::from_min_size(said.left_bottom() + vec2(0.0, NEAR), size);
    ui.painter().rect(bar, 0.0, faded(view.palette().ornament, 0.10), Stroke::new(1.4, color), StrokeKind::Inside);
    let said = view.paint(ui, pos2(rect.left(), bar.bottom() + BETWEEN), rect.width(), &after, words);
    let bar = Rect::from_min_size(said.left_bottom() + vec2(0.0, NEAR), size);
    // It empties while the figure counts up.
    let left = bar.width() * (1.0 - cut * view.moves.count());
    paint::ground(ui, bar.with_max_x(bar.left() + left), color);
    let mut x = bar.left() + left + DOTS;
    while x < bar.right() {
        ui.painter().circle_filled(pos2(x, bar.center().y), 1.6, color);
        x += DOTS;
    }
    announce(ui, rect.with_max_y(bar.bottom()), &format!("{before}{}{after}", view.comma()), Role::Image);
}
