//! The attract loop: one poster gives way to the next.

use std::time::Duration;

use egui::accesskit::Role;
use egui::{Ui, UiBuilder};

use super::call::{call_ui, marks_ui};
use super::poster::Poster;
use crate::session::{Action, Kiosk, KioskAction, Motion, Presence};
use crate::ui::view::View;
use crate::ui::widgets::touch;

/// How far words rise while they come in.
const RISE: f32 = 26.0;

/// The attract loop at a time. A touch is felt by the kiosk itself; what comes back here is asked by a screen reader.
pub fn attract_ui(ui: &mut Ui, view: &View<'_>, kiosk: &Kiosk, now: Duration) -> Option<Action> {
    let (scene, share) = kiosk.scene(now)?;
    let count = kiosk.scenes.len().max(1);
    let poster = |n: usize| Poster::of(view, kiosk.scenes.get(n % count));
    let (new, old) = (poster(scene), poster((scene + count - 1) % count));
    let start = view.content.strings.get(view.lang, "touch-to-start");
    let other = view.content.strings.get(view.lang.other(), "touch-to-start");
    let state = touch(ui, view.frame.canvas, "attract", &format!("{start} · {other}"), Role::Button, None);
    let reduced = view.session.comfort.motion == Motion::Reduced;
    // A short fade instead of a slow one.
    let share = if reduced { (share * 7.5).min(1.0) } else { share };
    if share < 1.0 {
        old.ground(ui, view);
        layer(ui, view, smooth(share), |ui| new.ground(ui, view));
        // Words of both at once could not be read: the old go before the new come.
        let (going, coming) = ((share * 2.2).min(1.0), ((share - 0.4) / 0.6).clamp(0.0, 1.0));
        layer(ui, view, 1.0 - smooth(going), |ui| old.words(ui, view, 0.0));
        let rise = if reduced { 0.0 } else { RISE * (1.0 - smooth(coming)) };
        layer(ui, view, smooth(coming), |ui| new.words(ui, view, rise));
    } else {
        new.ground(ui, view);
        new.words(ui, view, 0.0);
    }
    prepare(ui, view, &poster(scene + 1));
    call_ui(ui, view, if reduced { 1.0 } else { share });
    marks_ui(ui, view, scene, count);
    state.chosen.then(|| Action::Kiosk(KioskAction::Feel(now, vec![Presence::Key])))
}

/// Shows something through which what lies below is seen.
fn layer(ui: &mut Ui, view: &View<'_>, opacity: f32, show: impl FnOnce(&Ui)) {
    if opacity > 0.0 {
        let mut child = ui.new_child(UiBuilder::new().max_rect(view.frame.canvas));
        child.set_opacity(opacity);
        show(&child);
    }
}

/// Has the pictures of a poster made before it is its turn.
fn prepare(ui: &mut Ui, view: &View<'_>, next: &Poster<'_>) {
    let mut child = ui.new_child(UiBuilder::new().max_rect(view.frame.canvas));
    child.set_opacity(0.0);
    next.ground(&child, view);
}

fn smooth(t: f32) -> f32 {
    t * t * (3.0 - 2.0 * t)
}
