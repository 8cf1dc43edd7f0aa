//! When a change is over: a state machine over passed-in time.

use std::time::Duration;

use super::Fingerprint;

/// How long a change rests before it is read.
pub const REST: Duration = Duration::from_millis(100);

/// How long it rests where a file became shorter or is gone, or where what was read has faults: an editor that empties
/// a file before it fills it, or that writes it in parts, looks like that for a moment.
pub const LONGER: Duration = Duration::from_millis(300);

/// Watches a folder's fingerprints until they rest.
#[derive(Debug)]
pub struct Settle {
    /// The folder as it is shown.
    shown: Fingerprint,
    change: Option<Change>,
}

/// A folder that differs from what is shown.
#[derive(Debug)]
struct Change {
    /// The folder as it was last seen.
    seen: Fingerprint,
    /// When it was first seen so.
    since: Duration,
    /// How long it has to rest.
    rest: Duration,
}

/// What to do after a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing has changed.
    Rest,
    /// Something has, but has not rested; look again after this time.
    Wait(Duration),
    /// Read the folder.
    Load,
}

impl Settle {
    /// A folder that is shown as it is.
    #[must_use]
    pub fn new(shown: Fingerprint) -> Self {
        Self { shown, change: None }
    }

    /// The folder as it is shown.
    #[must_use]
    pub fn shown(&self) -> &Fingerprint {
        &self.shown
    }

    /// What to do with a folder that looks so at a time.
    pub fn look(&mut self, now: Duration, found: Fingerprint) -> Step {
        if found == self.shown {
            self.change = None;
            return Step::Rest;
        }
        match &self.change {
            Some(change) if change.seen == found => {
                let left = (change.since + change.rest).saturating_sub(now);
                if left.is_zero() { Step::Load } else { Step::Wait(left) }
            }
            _ => Step::Wait(self.begin(now, found)),
        }
    }

    /// Takes what came of reading: whether it has faults, and what the folder looks like afterwards. Gives the pictures
    /// that changed, or how long to wait before the next look, because what was read cannot be trusted yet.
    ///
    /// # Errors
    /// The time to wait.
    pub fn loaded(&mut self, now: Duration, after: Fingerprint, faulty: bool) -> Result<Vec<String>, Duration> {
        match &mut self.change {
            Some(change) if change.seen == after => {
                if faulty && change.rest < LONGER {
                    change.rest = LONGER;
                    return Err((change.since + LONGER).saturating_sub(now).max(Duration::from_millis(1)));
                }
                let pictures = after.pictures_changed(&self.shown);
                (self.shown, self.change) = (after, None);
                Ok(pictures)
            }
            _ => Err(self.begin(now, after)),
        }
    }

    fn begin(&mut self, now: Duration, seen: Fingerprint) -> Duration {
        let rest = if seen.is_less_than(&self.shown) { LONGER } else { REST };
        self.change = Some(Change { seen, since: now, rest });
        rest
    }
}
