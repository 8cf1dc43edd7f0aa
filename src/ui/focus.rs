//! The keyboard's focus on its way through sheets: into a sheet when it opens, back to what opened it when it closes.

use std::cell::RefCell;

use egui::{Context, Event, FocusDirection, Id};

use crate::session::{Overlay, Route, Session};

/// What is to be known of the focus while a frame is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Followed {
    /// Whether the focus is shown: as long as the visitor uses the keyboard.
    pub by_keyboard: bool,
    /// Whether a sheet was opened with this frame.
    pub just_opened: bool,
}

/// Follows the focus from frame to frame.
#[derive(Default)]
pub struct Focus {
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    /// What was shown in the last frame.
    shown: Option<(Route, Overlay)>,
    /// What had the focus when the first sheet was opened.
    opener: Option<Id>,
    /// Whether the visitor used the keyboard last, not a finger or the mouse.
    by_keyboard: bool,
}

impl Focus {
    /// Puts the focus where it belongs. Once a frame, before anything is shown.
    pub fn follow(&self, ctx: &Context, session: &Session) -> Followed {
        let state = &mut *self.state.borrow_mut();
        ctx.input(|input| {
            for event in &input.events {
                match event {
                    Event::Key { pressed: true, .. } | Event::AccessKitActionRequest(_) => state.by_keyboard = true,
                    Event::PointerButton { pressed: true, .. } | Event::Touch { .. } => state.by_keyboard = false,
                    _ => {}
                }
            }
        });
        let now = (session.route.clone(), session.overlay.clone());
        let before = state.shown.replace(now);
        let (route, overlay) = (&session.route, &session.overlay);
        let same = before.as_ref().is_some_and(|(_, was)| was == overlay);
        let just_opened = *overlay != Overlay::None && !same;
        match before {
            Some((left, was)) if left == *route && was != *overlay => {
                if was == Overlay::None {
                    state.opener = ctx.memory(|memory| memory.focused());
                }
                if *overlay == Overlay::None {
                    give_back(ctx, state.opener.take());
                } else {
                    go_to_first(ctx);
                }
            }
            Some((left, _)) if left != *route => {
                state.opener = None;
                if *overlay == Overlay::None { give_back(ctx, None) } else { go_to_first(ctx) }
            }
            None if *overlay != Overlay::None => go_to_first(ctx),
            _ => {}
        }
        Followed { by_keyboard: state.by_keyboard, just_opened }
    }
}

/// Gives the focus to the first thing that can have it.
fn go_to_first(ctx: &Context) {
    ctx.memory_mut(|memory| {
        if let Some(id) = memory.focused() {
            memory.surrender_focus(id);
        }
        memory.move_focus(FocusDirection::Next);
    });
}

/// Gives the focus back to a thing, or to nothing.
fn give_back(ctx: &Context, to: Option<Id>) {
    ctx.memory_mut(|memory| match (to, memory.focused()) {
        (Some(id), _) => memory.request_focus(id),
        (None, Some(id)) => memory.surrender_focus(id),
        (None, None) => {}
    });
}
