//! Buttons: a filled or outlined rectangle with a word, and the round one that closes.

use egui::accesskit::Role;
use egui::{Color32, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, pos2};

use super::touch::{Touch, focus_ring, touch};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonKind {
    /// Filled with the primary colour: the one thing to do next.
    Primary,
    /// Outlined: everything else.
    Outline,
}

/// A rectangular button with an icon before its word, or none. True when chosen.
pub fn button(
    ui: &Ui,
    view: &View<'_>,
    rect: Rect,
    key: &str,
    icon: Option<&str>,
    word: &str,
    kind: ButtonKind,
) -> bool {
    let palette = view.palette();
    let state = touch(ui, rect, key, word, Role::Button, None);
    let rect_drawn = rect.shrink(rect.height() * 0.015 * state.pressed);
    let primary = Color32::from(palette.primary.mix(palette.primary_hover, state.lit));
    let ink = match kind {
        ButtonKind::Primary => {
            ui.painter().rect_filled(rect_drawn, 0.0, primary);
            palette.on_fill.into()
        }
        ButtonKind::Outline => {
            ui.painter().rect_filled(rect_drawn, 0.0, primary.gamma_multiply(0.08 * state.lit.max(state.pressed)));
            ui.painter().rect_stroke(rect_drawn, 0.0, Stroke::new(2.4, primary), StrokeKind::Inside);
            primary
        }
    };
    let size = if view.frame.is_laptop() { 26.0 } else { 28.0 };
    let kind = Type::new(Voice::Strong, size, ink);
    let width = view.set(ui, word, &kind, f32::INFINITY).width;
    let mark = icon.map_or(0.0, |_| 44.0);
    let left = rect.center().x - (width + mark) / 2.0;
    if let Some(name) = icon {
        let place = Rect::from_center_size(pos2(left + 14.0, rect.center().y), Vec2::splat(32.0));
        paint::icon(ui, view, name, place, ink);
    }
    view.line(ui, left + mark, rect.center().y, word, &kind);
    focus_ring(ui, view, rect, &state);
    state.chosen
}

/// A round button with an icon. True when chosen.
pub fn round_button(ui: &Ui, view: &View<'_>, middle: Pos2, diameter: f32, icon: &str, name: &str) -> bool {
    let state = touch_round_button(ui, middle, diameter, icon, name);
    paint_round_button(ui, view, middle, diameter, icon, &state);
    state.chosen
}

/// A round button without its looks, for one that comes early for the keyboard and is painted late.
#[must_use]
pub fn touch_round_button(ui: &Ui, middle: Pos2, diameter: f32, icon: &str, name: &str) -> Touch {
    let rect = Rect::from_center_size(middle, Vec2::splat(diameter));
    touch(ui, rect, ("round", icon), name, Role::Button, None)
}

/// The looks of a round button.
pub fn paint_round_button(ui: &Ui, view: &View<'_>, middle: Pos2, diameter: f32, icon: &str, state: &Touch) {
    let palette = view.palette();
    let fill = palette.paper.mix(palette.paper_2, state.lit.max(state.pressed));
    ui.painter().circle_filled(middle, diameter / 2.0 * (1.0 - 0.03 * state.pressed), fill);
    paint::icon(ui, view, icon, Rect::from_center_size(middle, Vec2::splat(diameter * 0.42)), palette.ink);
    focus_ring(ui, view, Rect::from_center_size(middle, Vec2::splat(diameter)), state);
}
