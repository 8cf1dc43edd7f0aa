//! Which fingers are on the screen.

use std::collections::BTreeMap;
use std::time::Duration;

use super::Presence;

/// The fingers that are down, and when each was last heard of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fingers {
    down: BTreeMap<u64, Duration>,
}

/// How long a finger may lie still. Some screens lose its end; a hand that rests longer than this is nobody's.
const LOST: Duration = Duration::from_secs(45);

/// More than this are no fingers.
const MOST: usize = 32;

impl Fingers {
    /// Whether there is one.
    #[must_use]
    pub fn any(&self) -> bool {
        !self.down.is_empty()
    }

    /// Takes what was felt.
    pub fn follow(&mut self, now: Duration, presence: &Presence) {
        match presence {
            Presence::Down { finger, .. } => {
                if self.down.len() == MOST {
                    self.down.pop_first();
                }
                self.down.insert(*finger, now);
            }
            Presence::Drag { finger } => {
                if let Some(heard) = self.down.get_mut(finger) {
                    *heard = now;
                }
            }
            Presence::Up { finger } => {
                self.down.remove(finger);
            }
            Presence::Key | Presence::Chord | Presence::Wheel | Presence::Hover => {}
        }
    }

    /// Takes away those whose end must have been lost.
    pub fn lost(&mut self, now: Duration) -> Vec<u64> {
        let lost: Vec<u64> =
            self.down.iter().filter(|(_, heard)| now >= **heard + LOST).map(|(finger, _)| *finger).collect();
        for finger in &lost {
            self.down.remove(finger);
        }
        lost
    }
}
