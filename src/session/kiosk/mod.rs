//! A public screen, left alone all day: attract → exploring → warning → reset, the staff's way out, and their page.
//!
//! Everything here is plain state over a clock that is passed in and only goes forward: a clock that is set, or a test
//! that runs through a day in a second, makes no difference. What a visitor touches reaches the pages only where
//! [`Kiosk::feel`] lets it.

mod fingers;
mod knock;
mod phase;
mod pin;
mod presence;
mod staff;
mod times;
mod visit;

use std::time::Duration;

pub use fingers::Fingers;
pub use knock::Knock;
pub use phase::Phase;
pub use pin::{Digits, Keys, PinPad};
pub use presence::{Presence, Spot as TouchSpot};
pub use staff::{Concern, Report, StaffAction, StaffView};
pub use times::{Times, TimesFault};

use super::{Comfort, Route, TextSize};
use crate::i18n::Lang;

/// A scene of the attract loop, by the page that a touch opens while it is shown.
pub type Scene = Route;

/// What a visit begins with, and begins with again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Beginning {
    /// The language.
    pub lang: Lang,
    /// Size of text, look and motion.
    pub comfort: Comfort,
}

/// The state of a public screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Kiosk {
    /// What is going on.
    pub phase: Phase,
    /// The scenes of the attract loop.
    pub scenes: Vec<Scene>,
    /// What a visit begins with.
    pub beginning: Beginning,
    /// How long everything lasts.
    pub times: Times,
    /// The smallest text with which what is touched is large enough on this screen.
    pub least_text: TextSize,
    /// What staff have typed of their PIN.
    pub pin: PinPad,
    /// What staff try on their page.
    pub staff: StaffView,
    /// Whether the PIN was right.
    pub unlocked: bool,
    fingers: Fingers,
    knock: Knock,
    deaf_until: Duration,
    seen: Duration,
}

/// What came of a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stir {
    /// A visitor has come while this scene was shown.
    Wake(Option<Scene>),
    /// Staff have knocked.
    Knocked,
    /// The visitor has gone: nothing of the visit is to remain.
    Reset,
}

/// What a kiosk is told, and what is asked of it on its own pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KioskAction {
    /// What was felt at a time.
    Feel(Duration, Vec<Presence>),
    /// Time has passed.
    Pass(Duration),
    /// The machine has slept.
    Slept(Duration),
    /// Other content has other scenes.
    Scenes(Vec<Scene>),
    /// How small text may be on this screen.
    Least(TextSize),
    /// Keys of the PIN's pad, in their order: digits, `<` takes the last one back, `=` ends.
    Typed(Duration, Keys),
    /// Whether it was.
    Judged(Duration, bool),
    /// Something on the staff's page.
    Staff(StaffAction),
}

impl Kiosk {
    /// A kiosk that begins with its attract loop.
    #[must_use]
    pub fn new(now: Duration, scenes: Vec<Scene>, beginning: Beginning, times: Times) -> Self {
        Self {
            phase: Phase::Attract { since: now },
            scenes,
            beginning,
            times,
            least_text: TextSize::Standard,
            pin: PinPad::default(),
            staff: StaffView::default(),
            unlocked: false,
            fingers: Fingers::default(),
            knock: Knock::default(),
            deaf_until: Duration::ZERO,
            seen: now,
        }
    }

    /// Text is no smaller than this from now on, nor is what a visit begins with.
    pub fn hold_text(&mut self, least: TextSize) -> TextSize {
        self.least_text = least;
        self.beginning.comfort.text = self.beginning.comfort.text.max(least);
        least
    }

    /// Whether what is touched goes nowhere for the moment: what woke the screen opened it, and no more.
    #[must_use]
    pub fn is_deaf(&self, now: Duration) -> bool {
        now < self.deaf_until || matches!(self.phase, Phase::Attract { .. } | Phase::Warning { .. })
    }

    /// Takes what was felt. Every touch, key and wheel says that somebody is there.
    pub fn feel(&mut self, now: Duration, felt: &[Presence]) -> Option<Stir> {
        let mut stir = self.gap(now);
        for presence in felt {
            self.fingers.follow(now, presence);
            let knocked = self.knock.feel(now, presence);
            if knocked {
                stir = Some(self.knocked(now));
            } else if let Some(woken) = self.greet(now, presence) {
                stir = stir.or(Some(woken));
            }
        }
        stir
    }

    /// Lets time pass.
    pub fn pass(&mut self, now: Duration) -> Option<Stir> {
        if let Some(stir) = self.gap(now) {
            return Some(stir);
        }
        if self.knock.pass(now) {
            return Some(self.knocked(now));
        }
        match self.phase {
            Phase::Exploring { last } => {
                // Nobody is thrown out while he touches; a finger that never came off was let go by the application.
                if self.fingers.any() {
                    self.phase = Phase::Exploring { last: now };
                } else if now >= last + self.times.idle {
                    self.phase = Phase::Warning { until: now + self.times.warning };
                }
                None
            }
            Phase::Warning { until } if now >= until => Some(self.reset(now)),
            Phase::Warning { .. } | Phase::Attract { .. } => None,
        }
    }

    /// The machine has slept: whoever wakes it is somebody else.
    pub fn slept(&mut self, now: Duration) -> Option<Stir> {
        self.seen = self.seen.max(now);
        match self.phase {
            Phase::Attract { .. } => None,
            _ => Some(self.reset(now)),
        }
    }

    /// Fingers of which nothing was heard for so long that their end must have been lost, each told once.
    pub fn lost_fingers(&mut self, now: Duration) -> Vec<u64> {
        self.fingers.lost(now)
    }

    /// How long nothing will change by itself.
    #[must_use]
    pub fn wake_in(&self, now: Duration) -> Duration {
        let next = match self.phase {
            Phase::Attract { since } => since + self.times.next_change(now.saturating_sub(since)),
            Phase::Exploring { last } => last + self.times.idle,
            // The seconds are told.
            Phase::Warning { until } => {
                let left = until.saturating_sub(now);
                now + Duration::from_nanos(u64::from(left.subsec_nanos())).max(Duration::from_millis(20))
            }
        };
        let knock = self.knock.wake_at().unwrap_or(Duration::MAX);
        next.min(knock).saturating_sub(now)
    }

    /// Which scene is shown and how far it has come in, 0 to 1.
    #[must_use]
    pub fn scene(&self, now: Duration) -> Option<(usize, f32)> {
        let Phase::Attract { since } = self.phase else { return None };
        let (turn, share) = self.times.turn(now.saturating_sub(since));
        let scenes = self.scenes.len().max(1);
        Some((turn as usize % scenes, share))
    }

    fn greet(&mut self, now: Duration, presence: &Presence) -> Option<Stir> {
        match self.phase {
            Phase::Attract { .. } if presence.wakes() => {
                let scene = self.scene(now).and_then(|(scene, _)| self.scenes.get(scene).cloned());
                self.phase = Phase::Exploring { last: now };
                self.deaf_until = now + Times::SWALLOWED;
                Some(Stir::Wake(scene))
            }
            Phase::Attract { .. } => None,
            // Where the answer was meant for the question, it touches nothing else.
            Phase::Warning { .. } if presence.wakes() => {
                self.phase = Phase::Exploring { last: now };
                self.deaf_until = now + Times::SWALLOWED;
                None
            }
            Phase::Warning { .. } => None,
            Phase::Exploring { .. } => {
                self.phase = Phase::Exploring { last: now };
                None
            }
        }
    }

    /// Staff see their pad, whatever was shown.
    fn knocked(&mut self, now: Duration) -> Stir {
        self.phase = Phase::Exploring { last: now };
        Stir::Knocked
    }

    /// After a long time without a single frame nothing is left of the visit.
    fn gap(&mut self, now: Duration) -> Option<Stir> {
        let gap = now.saturating_sub(self.seen);
        self.seen = self.seen.max(now);
        if gap < Times::GAP || matches!(self.phase, Phase::Attract { .. }) {
            return None;
        }
        Some(self.reset(now))
    }

    fn reset(&mut self, now: Duration) -> Stir {
        self.phase = Phase::Attract { since: now };
        self.fingers = Fingers::default();
        self.knock = Knock::default();
        self.pin.forget();
        self.staff = StaffView::default();
        self.unlocked = false;
        Stir::Reset
    }

    /// Begins anew, as staff want it to be left.
    pub fn leave_to_visitors(&mut self, now: Duration) -> Stir {
        self.reset(now)
    }
}

#[cfg(test)]
mod tests;
