//! What moves the window over the drawing: wheel, pinch, drag, keys and buttons.

use egui::{Key, Modifiers, Pos2, Response, Ui, Vec2, pos2};

use super::canvas::{Canvas, STEP};
use super::detail::{BUTTON, ringed_button};
use crate::session::Sight;
use crate::ui::focus::landing;
use crate::ui::view::View;
use crate::ui::widgets::touch_id;

/// A change of the sight: closer to a part, or back to the whole.
type Change = Option<Option<Sight>>;

/// What a notch of the wheel changes the size by: the factor for each px that it scrolls.
const WHEEL: f32 = 1.0035;
/// How far an arrow key moves the window, as a share of it.
const KEY_MOVE: f32 = 0.2;
/// Space between the buttons.
const GAP: f32 = 16.0;

/// What wheel, fingers and mouse ask for.
pub(super) fn pointer(ui: &Ui, canvas: &Canvas, ground: &Response) -> Change {
    let (pinch, zoom, scroll, pointer) = ui.input(|input| {
        (input.multi_touch(), input.zoom_delta(), input.smooth_scroll_delta(), input.pointer.hover_pos())
    });
    if let Some(pinch) = pinch {
        let touched = canvas.room.contains(pinch.start_pos) && ui.is_enabled();
        let moves = pinch.zoom_delta != 1.0 || pinch.translation_delta != Vec2::ZERO;
        // The point that was between the fingers goes with them.
        let around = pinch.center_pos - pinch.translation_delta;
        return (touched && moves).then(|| canvas.moved(pinch.zoom_delta, around, pinch.translation_delta));
    }
    if ground.dragged() && !canvas.is_whole() {
        let by = ground.drag_delta();
        return (by != Vec2::ZERO).then(|| canvas.moved(1.0, canvas.room.center(), by));
    }
    let over = pointer.filter(|at| ui.is_enabled() && canvas.room.contains(*at))?;
    let factor = zoom * WHEEL.powf(scroll.y);
    let changed = (factor - 1.0).abs() > 1e-4 && (factor > 1.0 || !canvas.is_whole());
    (changed && !(factor > 1.0 && canvas.is_closest())).then(|| canvas.moved(factor, over, Vec2::ZERO))
}

/// What the keys ask for: + and − change the size, down to the whole; Shift and the arrows move the window.
pub(super) fn keys(ui: &Ui, canvas: &Canvas) -> Change {
    if !ui.is_enabled() {
        return None;
    }
    let middle = canvas.room.center();
    let pressed = |modifiers, keys: &[Key]| ui.input_mut(|i| keys.iter().any(|key| i.consume_key(modifiers, *key)));
    if pressed(Modifiers::NONE, &[Key::Plus, Key::Equals]) || pressed(Modifiers::SHIFT, &[Key::Plus, Key::Equals]) {
        return Some(canvas.moved(STEP, middle, Vec2::ZERO));
    }
    if pressed(Modifiers::NONE, &[Key::Minus]) {
        return Some(canvas.moved(1.0 / STEP, middle, Vec2::ZERO));
    }
    let step = canvas.room.size() * KEY_MOVE;
    let arrows = [
        (Key::ArrowLeft, Vec2::new(step.x, 0.0)),
        (Key::ArrowRight, Vec2::new(-step.x, 0.0)),
        (Key::ArrowUp, Vec2::new(0.0, step.y)),
        (Key::ArrowDown, Vec2::new(0.0, -step.y)),
    ];
    let found = arrows.into_iter().find(|(key, _)| pressed(Modifiers::SHIFT, &[*key]));
    found.map(|(_, by)| canvas.moved(1.0, middle, by))
}

/// The buttons in the corner that the layouts leave free: closer; and, once it is looked at closer, away and the whole.
pub(super) fn buttons_ui(ui: &Ui, view: &View<'_>, canvas: &Canvas, corner: Pos2) -> Change {
    let place = |number: f32| pos2(corner.x - BUTTON / 2.0 - number * (BUTTON + GAP), corner.y - BUTTON / 2.0);
    let middle = canvas.room.center();
    let button = |number: f32, icon: &str, word: &str| ringed_button(ui, view, place(number), icon, &view.word(word));
    let mut change = None;
    landing(ui.ctx(), touch_id(ui, ("round", "plus")));
    // As they are read, from the left.
    if !canvas.is_whole() {
        if button(2.0, "fit", "zoom-whole") {
            change = Some(None);
        }
        if button(1.0, "minus", "zoom-away") {
            change = Some(canvas.moved(1.0 / STEP, middle, Vec2::ZERO));
        }
    }
    if !canvas.is_closest() && button(0.0, "plus", "zoom-closer") {
        change = Some(canvas.moved(STEP, middle, Vec2::ZERO));
    }
    change
}
