//! The keys under the picture: on, back, blank, still, point, and the audience's language.

use egui::accesskit::Role;
use egui::{Color32, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{Asked, Notes, Place};
use crate::session::{PresenterAction, Stage};
use crate::ui::pen::Voice;
use crate::ui::view::View;
use crate::ui::widgets::touch;

/// One key.
pub(super) struct Key<'a> {
    /// Tells it from its neighbours.
    pub key: &'a str,
    /// Its word.
    pub word: &'a str,
    /// Filled: it is on, or the one to press next.
    pub filled: bool,
    /// For keys that are on or off: which of the two.
    pub on: Option<bool>,
}

/// Shows a key. True when pressed.
pub(super) fn key_ui(ui: &Ui, view: &View<'_>, place: &Place, rect: Rect, key: &Key<'_>) -> bool {
    let palette = view.palette();
    let role = if key.on.is_some() { Role::CheckBox } else { Role::Button };
    let state = touch(ui, rect, ("notes key", key.key), key.word, role, key.on);
    let rect = rect.shrink(rect.height() * 0.015 * state.pressed);
    let primary = Color32::from(palette.primary.mix(palette.primary_hover, state.lit));
    let ink: Color32 = if key.filled {
        ui.painter().rect_filled(rect, 0.0, primary);
        palette.on_fill.into()
    } else {
        ui.painter().rect_filled(rect, 0.0, primary.gamma_multiply(0.10 * state.lit.max(state.pressed)));
        ui.painter().rect_stroke(rect, 0.0, Stroke::new(place.u(1.6), primary), StrokeKind::Inside);
        palette.ink.into()
    };
    let kind = place.kind(Voice::Strong, 22.0, ink);
    let sizes = [22.0, 20.0, 18.0, 16.0].map(|size| place.u(size).round().max(6.0));
    let kind = view.fitting(ui, key.word, &kind, rect.width() - place.u(12.0), 1, &sizes);
    let width = view.set(ui, key.word, &kind, f32::INFINITY).width;
    view.line(ui, rect.center().x - width / 2.0, rect.center().y, key.word, &kind);
    state.chosen
}

/// The keys, in a row at the top of a rectangle.
pub(super) fn keys_ui(ui: &Ui, view: &View<'_>, notes: &Notes<'_>, place: &Place, rect: Rect) -> Option<Asked> {
    let it = notes.presenter;
    let words =
        ["notes-previous", "notes-next", "notes-blank", "notes-freeze", "notes-point"].map(|key| view.word(key));
    let other = view.session.lang.other();
    let speak = view.content.strings.get(other, "notes-audience-language");
    let toggles = [None, None, Some(it.stage == Stage::Blank), Some(it.stage == Stage::Frozen), Some(it.pointing)];
    let actions = [
        PresenterAction::Previous,
        PresenterAction::Next,
        PresenterAction::Blank,
        PresenterAction::Freeze,
        PresenterAction::Pointing,
    ];
    let gap = place.u(12.0);
    let width = (rect.width() - 5.0 * gap) / 6.0;
    let cell = |n: usize| {
        Rect::from_min_size(pos2(rect.left() + n as f32 * (width + gap), rect.top()), vec2(width, place.u(68.0)))
    };
    let mut asked = None;
    for (n, ((word, on), action)) in words.iter().zip(toggles).zip(actions).enumerate() {
        let filled = on.unwrap_or(n == 1);
        let key = Key { key: &format!("{n}"), word, filled, on };
        if key_ui(ui, view, place, cell(n), &key) {
            asked = Some(Asked::Presenter(action));
        }
    }
    let key = Key { key: "language", word: &speak, filled: false, on: None };
    if key_ui(ui, view, place, cell(5), &key) {
        asked = Some(Asked::Speak(other));
    }
    asked
}
