//! The course of a visit over time: which page gives way to which, how far it has come, and how to turn round on the way.

use super::drift::Drift;
use super::ease::{Ease, progress};
use super::moves::Moves;
use super::sheet::{SheetCourse, SheetNow};
use super::values::{FADE, LEAVE, PAGE, REST};
use crate::session::{Overlay, Route};

/// What is shown in a frame, as the session has it.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// The page; none while the scenes of a public screen are shown.
    pub page: Option<&'a Route>,
    /// What lies over it.
    pub overlay: &'a Overlay,
    /// Whether little may move.
    pub reduced: bool,
    /// Whether a panel of the home page can widen into an environment's page.
    pub widens: bool,
    /// Where the pointer is: -1 at the left edge of the screen, 1 at the right.
    pub pointer: Option<f32>,
}

/// What is on its way in a frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Now {
    /// How far the page has come in.
    pub moves: Moves,
    /// The page before, giving way to it.
    pub passage: Option<Passage>,
    /// What lies over the page.
    pub sheet: SheetNow,
    /// Whether anything moves.
    pub busy: bool,
}

/// A page giving way to another.
#[derive(Clone, Debug, PartialEq)]
pub enum Passage {
    /// What was shown becomes blank paper.
    Leaving {
        /// What was shown.
        behind: Behind,
        /// How thick the paper lies over it, 0 to 1.
        veil: f32,
    },
    /// The page appears on the blank paper.
    Entering {
        /// How thick the paper still lies over it, 0 to 1.
        veil: f32,
    },
    /// A panel of the home page becomes an environment's picture, or goes back to being a panel.
    Widening(Between),
}

/// A picture between a panel of the home page and an environment's page.
#[derive(Clone, Debug, PartialEq)]
pub struct Between {
    /// The environment.
    pub environment: String,
    /// The share of the time to the environment's page that has passed, from 0 at home to 1.
    pub share: f32,
    /// Whether it goes home.
    pub homewards: bool,
}

/// What is left behind.
#[derive(Clone, Debug, PartialEq)]
pub enum Behind {
    /// A page.
    Page(Route),
    /// A picture that was stopped on its way.
    Between(Between),
}

#[derive(Clone, Debug, Default, PartialEq)]
enum Way {
    #[default]
    Rest,
    Leaving {
        behind: Behind,
        begun: f64,
    },
    Entering {
        begun: f64,
        span: f32,
    },
    Widening {
        environment: String,
        homewards: bool,
        begun: f64,
    },
}

/// Follows a visit from frame to frame. Times are seconds.
#[derive(Debug, Default)]
pub struct Course {
    /// What was shown in the last frame; nothing before the first.
    here: Option<Option<Route>>,
    way: Way,
    /// When the page began to come in.
    entered: f64,
    /// Whether its scene came in from beside its place.
    arrives: bool,
    /// When its boats and trains set out, and when those of the page before did.
    set_out: [f64; 2],
    sheet: SheetCourse,
    drift: Drift,
}

/// The page appears in what leaving has left of the time.
const APPEAR: f32 = PAGE - LEAVE;
/// An environment's words come in when its picture has come half of its way.
const WORDS: f64 = PAGE as f64 * 0.5;

impl Course {
    /// Takes notice of what is shown at a time. Gives what is on its way. Once a frame.
    pub fn follow(&mut self, now: f64, seen: Seen<'_>) -> Now {
        self.advance(now);
        match &self.here {
            Some(here) if here.as_ref() == seen.page => {}
            Some(here) => {
                let here = here.clone();
                self.turn(now, here, seen);
            }
            // The first page of all has nothing before it.
            None => (self.entered, self.arrives, self.set_out) = (now, true, [now, f64::NEG_INFINITY]),
        }
        self.here = Some(seen.page.cloned());
        let sheet = self.sheet.follow(now, seen.overlay, seen.reduced);
        let passage = self.passage(now);
        let moving = passage.is_some() || now - self.entered < f64::from(REST);
        let mut moves = if seen.reduced || seen.page.is_none() {
            Moves::STILL
        } else if matches!(passage, Some(Passage::Leaving { .. })) {
            // The page is not seen yet.
            Moves::since(-1.0)
        } else {
            Moves::since((now - self.entered) as f32)
        };
        let (drift, drifts) = if seen.reduced { (0.0, false) } else { self.drift.follow(now, seen.pointer) };
        moves = moves.drifting(drift, self.arrives && moves != Moves::STILL);
        if !seen.reduced && seen.page.is_some() {
            let [own, before] = self.set_out.map(|set_out| (now - set_out) as f32);
            moves = moves.sailing(own, before);
        }
        moves.carried = matches!(passage, Some(Passage::Widening(_)));
        let busy = seen.page.is_some() && (passage.is_some() || moving && !seen.reduced || drifts) || sheet.busy;
        Now { moves, passage, sheet, busy }
    }

    /// What has come to its end is over.
    fn advance(&mut self, now: f64) {
        if let Way::Leaving { begun, .. } = self.way {
            let end = begun + f64::from(LEAVE);
            if now >= end {
                self.way = Way::Entering { begun: end, span: APPEAR };
                self.entered = end;
                self.set_out[0] = end;
            }
        }
        let over = match self.way {
            Way::Entering { begun, span } => now >= begun + f64::from(span),
            Way::Widening { begun, .. } => now >= begun + f64::from(PAGE),
            Way::Rest | Way::Leaving { .. } => false,
        };
        if over {
            self.way = Way::Rest;
        }
    }

    /// Another page is shown: from wherever things are just now.
    fn turn(&mut self, now: f64, here: Option<Route>, seen: Seen<'_>) {
        let way = std::mem::take(&mut self.way);
        let [own, before] = self.set_out;
        (self.entered, self.arrives, self.set_out) = (now, true, [now, own]);
        let (Some(here), Some(to)) = (here, seen.page) else {
            self.way = if seen.page.is_some() { Way::Entering { begun: now, span: APPEAR } } else { Way::Rest };
            return;
        };
        if seen.reduced {
            self.way = Way::Entering { begun: now, span: FADE };
            return;
        }
        self.way = match way {
            Way::Widening { environment, homewards, begun } => {
                let passed = progress((now - begun) as f32, PAGE);
                let end = if homewards { Route::Environment(environment.clone()) } else { Route::Home };
                if *to == end {
                    let way = self.widen(environment, !homewards, now - f64::from(PAGE * (1.0 - passed)));
                    // What sails goes on where it was.
                    self.set_out = [before, own];
                    way
                } else {
                    let share = if homewards { 1.0 - passed } else { passed };
                    self.set_out[1] = if homewards { before } else { own };
                    let behind = Behind::Between(Between { environment, share, homewards });
                    Way::Leaving { behind, begun: now }
                }
            }
            Way::Leaving { behind: Behind::Page(page), begun } if page == *to => {
                // It has not gone yet, and is as it was.
                self.entered = f64::NEG_INFINITY;
                self.set_out = [before, own];
                let passed = progress((now - begun) as f32, LEAVE);
                Way::Entering { begun: now - f64::from(APPEAR * (1.0 - passed)), span: APPEAR }
            }
            leaving @ Way::Leaving { .. } => {
                self.set_out[1] = before;
                leaving
            }
            Way::Entering { begun, span } => {
                let passed = progress((now - begun) as f32, span);
                Way::Leaving { behind: Behind::Page(here), begun: now - f64::from(LEAVE * (1.0 - passed)) }
            }
            Way::Rest => match (&here, to) {
                (Route::Home, Route::Environment(key)) if seen.widens => self.widen(key.clone(), false, now),
                (Route::Environment(key), Route::Home) if seen.widens => self.widen(key.clone(), true, now),
                _ => Way::Leaving { behind: Behind::Page(here), begun: now },
            },
        };
    }

    fn widen(&mut self, environment: String, homewards: bool, begun: f64) -> Way {
        self.arrives = false;
        self.entered = if homewards { f64::NEG_INFINITY } else { begun + WORDS };
        self.set_out[0] = if homewards { f64::NEG_INFINITY } else { begun };
        Way::Widening { environment, homewards, begun }
    }

    fn passage(&self, now: f64) -> Option<Passage> {
        let passed = |begun: f64, span: f32| progress((now - begun) as f32, span);
        match &self.way {
            Way::Rest => None,
            Way::Leaving { behind, begun } => {
                Some(Passage::Leaving { behind: behind.clone(), veil: smooth(passed(*begun, LEAVE)) })
            }
            Way::Entering { begun, span } => Some(Passage::Entering { veil: smooth(1.0 - passed(*begun, *span)) }),
            Way::Widening { environment, homewards, begun } => {
                let passed = passed(*begun, PAGE);
                let share = if *homewards { 1.0 - passed } else { passed };
                let (environment, homewards) = (environment.clone(), *homewards);
                Some(Passage::Widening(Between { environment, share, homewards }))
            }
        }
    }
}

impl Between {
    /// How far the picture has come, from 0 at home to 1.
    #[must_use]
    pub fn come(&self) -> f32 {
        Ease::MOVE.at(self.share)
    }

    /// A share of its own for what happens only between two shares of the way.
    #[must_use]
    pub fn within(&self, from: f32, to: f32) -> f32 {
        smooth(((self.share - from) / (to - from)).clamp(0.0, 1.0))
    }
}

/// A soft step that is its own mirror image.
fn smooth(t: f32) -> f32 {
    t * t * (3.0 - 2.0 * t)
}

#[cfg(test)]
#[path = "course/tests.rs"]
mod tests;
