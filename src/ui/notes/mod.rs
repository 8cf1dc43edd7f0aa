//! The presenter's own screen: what the audience sees, what comes next, what to say, and the time.
//!
//! It lies in a window of its own without an accessibility tree, so that nothing here is the only way to anything: the
//! clicker's keys work on the audience's screen, too.

mod key;
mod pictures;
mod place;
mod running;
mod speech;
mod time;

use std::time::Duration;

use egui::{Rect, TextureHandle, Ui, pos2, vec2};

use crate::content::{Tour, TourStep};
use crate::i18n::Lang;
use crate::session::{Presenter, PresenterAction, Route};
use crate::ui::view::View;

pub use place::Place;
pub use running::{route_of, step_words, target_of};

/// What the presenter's screen is given besides the view.
#[derive(Clone, Copy)]
pub struct Notes<'a> {
    /// The presentation.
    pub presenter: &'a Presenter,
    /// The time that the presentation runs by.
    pub now: Duration,
    /// The time of day, hour and minute, where the machine tells it.
    pub clock: Option<[u8; 2]>,
    /// What the audience sees.
    pub here: Option<&'a TextureHandle>,
    /// What comes next.
    pub next: Option<&'a TextureHandle>,
    /// Width of the audience's screen, divided by its height.
    pub aspect: f32,
}

/// What the presenter asks for on this screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Asked {
    /// Something about the presentation.
    Presenter(PresenterAction),
    /// A page that is no step.
    Go(Route),
    /// Another language on the audience's screen.
    Speak(Lang),
}

impl Notes<'_> {
    /// The running order.
    fn tour<'c>(&self, view: &View<'c>) -> Option<&'c Tour> {
        view.content.tours.get(self.presenter.tour)
    }

    /// The step that is shown, or was left.
    fn step<'c>(&self, view: &View<'c>) -> Option<&'c TourStep> {
        self.tour(view)?.steps.get(self.presenter.step)
    }

    /// The step after it.
    fn next_step<'c>(&self, view: &View<'c>) -> Option<&'c TourStep> {
        self.tour(view)?.steps.get(self.presenter.step + 1)
    }
}

/// Shows the presenter's screen over the whole window.
#[must_use]
pub fn notes_ui(ui: &mut Ui, view: &View<'_>, notes: &Notes<'_>) -> Option<Asked> {
    let canvas = ui.ctx().viewport_rect();
    crate::ui::paint::ground(ui, canvas, view.palette().paper);
    let place = Place::of(canvas);
    let left = place.rect(40.0, 36.0, 936.0, 828.0);
    let right = place.rect(1016.0, 36.0, 544.0, 828.0);
    let below = |rect: Rect, top: f32| Rect::from_min_max(pos2(rect.left(), top), rect.max);
    let (asked_pictures, bottom) = pictures::here_ui(ui, view, notes, &place, left);
    let asked_keys = key::keys_ui(ui, view, notes, &place, below(left, bottom + place.u(20.0)));
    pictures::next_ui(ui, view, notes, &place, below(left, bottom + place.u(20.0 + 68.0 + 24.0)));
    let bottom = time::time_ui(ui, view, notes, &place, right);
    let speech = Rect::from_min_size(pos2(right.left(), bottom + place.u(24.0)), vec2(right.width(), place.u(330.0)));
    speech::speech_ui(ui, view, notes, &place, speech);
    let asked_list = running::running_ui(ui, view, notes, &place, below(right, speech.bottom() + place.u(20.0)));
    asked_keys.or(asked_list).or(asked_pictures)
}
