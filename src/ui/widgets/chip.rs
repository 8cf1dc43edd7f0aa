//! A chip: one choice of a few, with an icon and a count where they help.

use egui::accesskit::Role;
use egui::{Color32, Rect, Stroke, StrokeKind, Ui, Vec2, pos2};

use super::touch::{focus_ring, touch};
use crate::theme::Color;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};

/// What a chip shows.
#[derive(Clone, Copy, Debug)]
pub struct Chip<'a> {
    /// Its word.
    pub word: &'a str,
    /// How many things it would show.
    pub count: Option<usize>,
    /// An icon before the word.
    pub icon: Option<&'a str>,
    /// The colour of word and icon when it is not chosen.
    pub color: Color,
    /// Whether it is chosen.
    pub chosen: bool,
}

const PAD: f32 = 28.0;
const ICON: f32 = 32.0;

fn types(view: &View<'_>, ink: Color32, quiet: Color32) -> (Type, Type) {
    let size = view.frame.pick(26.0, 24.0, 26.0);
    (Type::new(Voice::Strong, size, ink), Type::new(Voice::Text, size, quiet))
}

/// The width that a chip needs.
#[must_use]
pub fn chip_width(ui: &Ui, view: &View<'_>, chip: &Chip<'_>) -> f32 {
    let (word, count) = types(view, Color32::BLACK, Color32::BLACK);
    let pad = view.frame.pick(PAD, 20.0, 24.0);
    let icon = if chip.icon.is_some() { ICON + 10.0 } else { 0.0 };
    let number = chip.count.map_or(0.0, |n| 12.0 + view.set(ui, &n.to_string(), &count, f32::INFINITY).width);
    2.0 * pad + icon + view.set(ui, chip.word, &word, f32::INFINITY).width + number
}

/// A chip in a rectangle, one choice of a few. True when chosen.
pub fn chip(ui: &Ui, view: &View<'_>, rect: Rect, key: &str, chip: &Chip<'_>) -> bool {
    chip_as(ui, view, rect, key, chip, Role::RadioButton)
}

/// A chip that does something. True when chosen.
pub fn chip_button(ui: &Ui, view: &View<'_>, rect: Rect, key: &str, chip: &Chip<'_>) -> bool {
    chip_as(ui, view, rect, key, chip, Role::Button)
}

fn chip_as(ui: &Ui, view: &View<'_>, rect: Rect, key: &str, chip: &Chip<'_>, role: Role) -> bool {
    let palette = view.palette();
    let name = match chip.count {
        Some(count) => format!("{} {count}", chip.word),
        None => chip.word.to_owned(),
    };
    let state = touch(ui, rect, ("chip", key), &name, role, (role == Role::RadioButton).then_some(chip.chosen));
    let radius = rect.height() / 2.0;
    let (ink, quiet) = if chip.chosen {
        ui.painter().rect_filled(rect, radius, palette.primary);
        (palette.on_fill.into(), palette.on_fill.into())
    } else {
        let tint = faded(palette.ink, 0.06 * state.lit.max(state.pressed));
        ui.painter().rect(rect, radius, tint, Stroke::new(1.4, faded(palette.ink, 0.35)), StrokeKind::Inside);
        (chip.color.into(), palette.ink_2.into())
    };
    let (word, count) = types(view, ink, quiet);
    let mut x = rect.center().x - (chip_width(ui, view, chip) / 2.0 - view.frame.pick(PAD, 20.0, 24.0));
    if let Some(icon) = chip.icon {
        let place = Rect::from_center_size(pos2(x + ICON / 2.0, rect.center().y), Vec2::splat(ICON));
        paint::icon(ui, view, icon, place, ink);
        x += ICON + 10.0;
    }
    x = view.line(ui, x, rect.center().y, chip.word, &word).right() + 12.0;
    if let Some(n) = chip.count {
        view.line(ui, x, rect.center().y, &n.to_string(), &count);
    }
    focus_ring(ui, view, rect, &state);
    state.chosen
}
