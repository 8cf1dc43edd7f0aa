//! Presenting: the audience's window follows a running order, the presenter's notes lie in a window of their own.

mod keys;
mod previews;
mod room;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use eframe::egui::{Context, ViewportBuilder, ViewportCommand, ViewportId};

use super::screens::{Display, Screen, choose};
use crate::content::{Content, Folder};
use crate::session::{Action, Lead, Outcome, Presenter, PresenterAction, Session, Stage};
use crate::ui::notes::{Asked, target_of};
use crate::ui::shell::{Shown, apply};

use previews::Previews;
use room::Room;

pub use previews::Slot;

/// The displays that the machine has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Displays {
    /// All of them; none where the system does not tell.
    pub screens: Vec<Screen>,
    /// Which of them is the machine's main one.
    pub main: usize,
    /// The one that is meant for the audience.
    pub wanted: Option<Display>,
}

impl Displays {
    /// The display for the audience: the one that is meant, or the first that is not the main one.
    #[must_use]
    pub fn audience(&self) -> Option<usize> {
        let other = || (0..self.screens.len()).find(|display| *display != self.main);
        choose(&self.screens, self.wanted.as_ref()).or_else(other)
    }

    /// The display for the notes: the main one, or another where the audience has that; none where there is one alone.
    #[must_use]
    pub fn own(&self) -> Option<usize> {
        let audience = self.audience()?;
        let free = |display: &usize| *display != audience;
        Some(self.main).filter(free).or_else(|| (0..self.screens.len()).find(free))
    }
}

/// How a presentation begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Presentation {
    /// The running order, by its name; the first where none is named.
    pub tour: Option<String>,
}

/// A presentation that goes on.
pub struct Presenting {
    it: Presenter,
    displays: Displays,
    room: Arc<Mutex<Room>>,
    previews: Previews,
    /// What the audience sees while the screen stands still.
    frozen: Option<Session>,
    /// Whether the notes are open.
    notes: bool,
}

fn notes_window() -> ViewportId {
    ViewportId::from_hash_of("the presenter's notes")
}

impl Presenting {
    /// Begins with a running order: the notes open where there is a second display for them.
    #[must_use]
    pub fn new(ctx: &Context, tour: usize, folder: Folder, session: &Session, displays: Displays) -> Self {
        let it = Presenter::new(tour, session.lang);
        if let (Some(display), true) = (displays.audience(), session.fullscreen) {
            ctx.send_viewport_cmd(ViewportCommand::SetMonitor(display));
        }
        Self {
            room: Arc::new(Mutex::new(Room::new(folder, it.clone(), session.clone()))),
            it,
            notes: displays.own().is_some(),
            displays,
            previews: Previews::start(ctx.clone()),
            frozen: None,
        }
    }

    /// The state of the presentation.
    #[must_use]
    pub fn state(&self) -> &Presenter {
        &self.it
    }

    /// What the audience sees of a session.
    #[must_use]
    pub fn seen<'a>(&'a self, session: &'a Session) -> &'a Session {
        self.frozen.as_ref().unwrap_or(session)
    }

    /// Takes the clicker's keys and what was asked for in the notes, and does it.
    pub fn lead(&mut self, ctx: &Context, now: Duration, shown: &Shown, session: &mut Session) {
        // What the program tells a reader at his own machine is not for an audience.
        session.notices = Default::default();
        let typing = keys::is_typing(ctx, session);
        let mut asked: Vec<Asked> = keys::struck(ctx, typing, &self.it).into_iter().map(Asked::Presenter).collect();
        if keys::notes_struck(ctx, typing) {
            self.notes = !self.notes;
        }
        asked.append(&mut self.room().asked);
        for asked in asked {
            match asked {
                Asked::Presenter(action) => self.act(action, now, shown, session),
                Asked::Go(route) => {
                    let _ = self.it.apply(PresenterAction::Wander, &steps(shown), now);
                    let _effects = apply(session, shown, Action::Go(route));
                }
                Asked::Speak(lang) => {
                    let _effects = apply(session, shown, Action::Speak(lang));
                }
            }
        }
        if self.it.pointing && ctx.input(|input| input.pointer.latest_pos().is_some()) {
            let at = ctx.input(|input| input.pointer.latest_pos());
            let canvas = ctx.viewport_rect();
            let share = at.map(|at| (at - canvas.min) / canvas.size());
            self.act(PresenterAction::Point(share.map(|share| [share.x, share.y])), now, shown, session);
        }
    }

    /// Does one thing.
    pub fn act(&mut self, action: PresenterAction, now: Duration, shown: &Shown, session: &mut Session) {
        let outcome = self.it.apply(action, &steps(shown), now);
        match self.it.stage {
            Stage::Frozen => {
                self.frozen.get_or_insert_with(|| session.clone());
            }
            Stage::Live | Stage::Blank => self.frozen = None,
        }
        if outcome == Outcome::Show {
            show_step(&self.it, shown, session);
        }
    }

    /// A guest, or the presenter at the audience's own screen, asked for something there. Gives whether it may be done.
    pub fn let_in(&mut self, action: &Action, touched: bool, now: Duration, shown: &Shown) -> bool {
        if !self.it.lets_guests_in() {
            return false;
        }
        let stays = matches!(action, Action::Speak(_) | Action::ToggleFullscreen | Action::Quit | Action::Comfort(_));
        if !stays {
            let lead = if touched { PresenterAction::Guest } else { PresenterAction::Wander };
            let _ = self.it.apply(lead, &steps(shown), now);
        }
        true
    }

    /// Puts the notes before the presenter: their window, and what is new in it.
    pub fn show_notes(
        &mut self,
        ctx: &Context,
        now: Duration,
        seconds_of_day: Option<u32>,
        shown: &Shown,
        session: &Session,
    ) {
        let Shown::Brochure(content) = shown else { return };
        if !self.notes {
            return;
        }
        let window = ctx.viewport_rect().size() * ctx.pixels_per_point();
        let size_px = [window.x, window.y].map(|side| side.round().clamp(64.0, 8192.0) as u32);
        let next = upcoming(&self.it, shown, session);
        let seen = self.seen(session).clone();
        let mut room = self.room.lock().unwrap_or_else(PoisonError::into_inner);
        self.previews.want(Slot::Here, &room.folder, content, &seen, size_px);
        if let Some(next) = &next {
            self.previews.want(Slot::Next, &room.folder, content, next, size_px);
        }
        for (slot, picture) in self.previews.done() {
            room.take(ctx, slot, &picture);
        }
        let changed = room.tell(content, &self.it, session, now, seconds_of_day, window.x / window.y.max(1.0));
        let closed = std::mem::take(&mut room.closed);
        drop(room);
        if closed {
            self.notes = false;
            return;
        }
        let mut builder = ViewportBuilder::default()
            .with_title("开州 Kaizhou · 讲解 Notes")
            .with_app_id("kaizhou-notes")
            .with_inner_size([1280.0, 720.0]);
        if let Some(own) = self.displays.own() {
            builder = builder.with_monitor(own);
        }
        let room = self.room.clone();
        ctx.show_viewport_deferred(notes_window(), builder, move |ui, _class| {
            // Both windows write with one sheet of glyphs, which would be made again and again if they asked for two.
            let side = ui.ctx().input_for(ViewportId::ROOT, |input| input.max_texture_side);
            ui.ctx().input_mut(|input| input.max_texture_side = side);
            let mut room = room.lock().unwrap_or_else(PoisonError::into_inner);
            room.show(ui);
        });
        if changed {
            ctx.request_repaint_of(notes_window());
        }
    }

    fn room(&self) -> std::sync::MutexGuard<'_, Room> {
        self.room.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How many steps each running order has.
fn steps(shown: &Shown) -> Vec<usize> {
    match shown {
        Shown::Brochure(content) => content.tours.iter().map(|tour| tour.steps.len()).collect(),
        Shown::Faults(_) => Vec::new(),
    }
}

/// Shows the audience the step that a presentation is at.
pub fn show_step(it: &Presenter, shown: &Shown, session: &mut Session) {
    let Shown::Brochure(content) = shown else { return };
    show_one(content, it.tour, it.step, shown, session);
}

fn show_one(content: &Content, tour: usize, step: usize, shown: &Shown, session: &mut Session) {
    let Some(step) = content.tours.get(tour).and_then(|tour| tour.steps.get(step)) else { return };
    let (target, then) = target_of(content, step);
    // Each step begins as a new visitor would find the page: nothing filtered, chosen or laid over it before.
    session.begin_step();
    let _effects = apply(session, shown, Action::GoTo(target));
    if let Some(action) = then {
        let _effects = apply(session, shown, Action::Network(action));
    }
}

/// What the next press of the clicker shows.
fn upcoming(it: &Presenter, shown: &Shown, session: &Session) -> Option<Session> {
    let Shown::Brochure(content) = shown else { return None };
    let step = if it.lead == Lead::Tour { it.step + 1 } else { it.step };
    content.tours.get(it.tour)?.steps.get(step)?;
    let mut next = session.clone();
    show_one(content, it.tour, step, shown, &mut next);
    Some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn displays(count: usize, main: usize, wanted: Option<&str>) -> Displays {
        let screen = |n: usize| Screen { name: format!("HDMI-{n}"), at: [1920 * n as i32, 0], size: [1920, 1080] };
        let wanted = wanted.map(|said| said.parse().expect("it is a display"));
        Displays { screens: (0..count).map(screen).collect(), main, wanted }
    }

    #[test]
    fn the_audience_gets_the_display_that_is_meant_and_the_notes_another() {
        for (count, main, wanted, audience, own) in [
            (0, 0, None, None, None),
            (1, 0, None, None, None),
            (2, 0, None, Some(1), Some(0)),
            (2, 1, None, Some(0), Some(1)),
            (2, 0, Some("1"), Some(0), Some(1)),
            (3, 0, Some("HDMI-2"), Some(2), Some(0)),
            (2, 0, Some("HDMI-7"), Some(1), Some(0)),
            (1, 0, Some("1"), Some(0), None),
        ] {
            let displays = displays(count, main, wanted);
            assert_eq!((displays.audience(), displays.own()), (audience, own), "{count} {main} {wanted:?}");
        }
    }
}
