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
    /// What had the focus in the last frame.
    last: Option<Id>,
    /// Whether something stood open beside a page's own, and what had the focus when it was opened.
    aside: Option<Option<Id>>,
    /// How many frames ago that was closed: the focus is found to be gone two frames after what had it.
    closed: u8,
}

/// So many frames after something was closed nothing is given back any more: the focus is elsewhere.
const OVER: u8 = 4;

fn landing_id() -> Id {
    Id::unique("where the keyboard goes on when what it was with is gone")
}

/// Says where the keyboard goes on when what it was with is gone: into what has just opened in its place. For this frame.
pub fn landing(ctx: &Context, id: Id) {
    ctx.data_mut(|data| data.insert_temp(landing_id(), id));
}

/// Whether a page has something open beside what it always shows: what has the focus may go with it.
fn is_open_aside(session: &Session) -> bool {
    match session.route {
        Route::Network => session.network.closing().is_some(),
        Route::Projects => session.projects.picking.is_some(),
        _ => false,
    }
}

impl Focus {
    /// Puts the focus where it belongs. Once a frame, before anything is shown.
    pub fn follow(&self, ctx: &Context, session: &Session) -> Followed {
        let state = &mut *self.state.borrow_mut();
        ctx.input(|input| {
            for event in &input.events {
                match event {
                    Event::Key { pressed: true, .. } | Event::AccessKitActionRequest(_) => state.by_keyboard = true,
                    Event::PointerButton { pressed: true, .. } | Event::Touch { .. } => {
                        (state.by_keyboard, state.last) = (false, None);
                    }
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
            // The next of its kind: the keyboard stays with what led there.
            Some((left, Overlay::Project(_))) if left == *route && matches!(overlay, Overlay::Project(_)) && !same => {}
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
            _ if state.by_keyboard => state.go_on(ctx, session),
            _ => {}
        }
        let open = is_open_aside(session);
        match (open, state.aside) {
            (true, None) => state.aside = Some(state.last),
            (false, Some(_)) if state.closed >= OVER => state.aside = None,
            _ => {}
        }
        state.closed = if open { 0 } else { state.closed.saturating_add(1) };
        state.last = ctx.memory(|memory| memory.focused());
        ctx.data_mut(|data| data.remove::<Id>(landing_id()));
        Followed { by_keyboard: state.by_keyboard, just_opened }
    }
}

impl State {
    /// Finds the focus another place where what had it is gone: where what was open was opened from, or in what has opened.
    /// Escape takes the focus away from everything: what is still there gets it back.
    fn go_on(&mut self, ctx: &Context, session: &Session) {
        let Some(last) = self.last.filter(|_| ctx.memory(|memory| memory.focused()).is_none()) else { return };
        let opener = if is_open_aside(session) { None } else { self.aside.take().flatten() };
        let landing = || ctx.data(|data| data.get_temp::<Id>(landing_id()));
        let still_there = || ctx.read_response(last).map(|response| response.id);
        match opener.or_else(landing).or_else(still_there) {
            Some(id) => ctx.memory_mut(|memory| memory.request_focus(id)),
            None if session.overlay != Overlay::None => go_to_first(ctx),
            None => {}
        }
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
