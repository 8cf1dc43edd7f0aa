//! How staff knock: five quick taps in an upper corner, the last one held; or a chord of keys.

use std::time::Duration;

use super::{Presence, TouchSpot};

/// The taps so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Knock {
    taps: u8,
    corner: Option<Corner>,
    last: Duration,
    /// Since when the fifth is held, and by which finger.
    held: Option<(u64, Duration)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Corner {
    Left,
    Right,
}

/// The taps that it takes.
const TAPS: u8 = 5;
/// The longest time between two.
const QUICK: Duration = Duration::from_millis(700);
/// How long the last is held.
const HOLD: Duration = Duration::from_millis(1_000);
/// How far a corner reaches into the screen, in thousandths of its sides.
const REACH: TouchSpot = TouchSpot { x: 120, y: 120 };

fn corner(at: TouchSpot) -> Option<Corner> {
    match at {
        TouchSpot { y, .. } if !(0..=REACH.y).contains(&y) => None,
        TouchSpot { x, .. } if (0..=REACH.x).contains(&x) => Some(Corner::Left),
        TouchSpot { x, .. } if (1000 - REACH.x..=1000).contains(&x) => Some(Corner::Right),
        _ => None,
    }
}

impl Knock {
    /// Takes what was felt. True when it was the chord.
    pub fn feel(&mut self, now: Duration, presence: &Presence) -> bool {
        match presence {
            Presence::Chord => return true,
            Presence::Down { finger, at } => self.tap(now, *finger, corner(*at)),
            Presence::Up { finger } if self.held.is_some_and(|(held, _)| held == *finger) => *self = Self::default(),
            _ => {}
        }
        false
    }

    /// Lets time pass. True when the last tap has been held long enough.
    pub fn pass(&mut self, now: Duration) -> bool {
        let heard = self.wake_at().is_some_and(|at| now >= at);
        if heard {
            *self = Self::default();
        }
        heard
    }

    /// When the last tap will have been held long enough.
    #[must_use]
    pub fn wake_at(&self) -> Option<Duration> {
        self.held.map(|(_, since)| since + HOLD)
    }

    fn tap(&mut self, now: Duration, finger: u64, corner: Option<Corner>) {
        let follows = corner.is_some() && corner == self.corner && now <= self.last + QUICK;
        self.taps = if follows { self.taps + 1 } else { u8::from(corner.is_some()) };
        (self.corner, self.last) = (corner, now);
        self.held = (self.taps >= TAPS).then_some((finger, now));
    }
}
