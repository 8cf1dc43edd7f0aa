//! What the application needs of the machine it runs on.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use crate::content::live::{Fresh, Live};
use crate::session::{Concern, Preferences, Settings};

/// Is told what is new in a content folder, on whatever thread found it.
pub type Tell = Box<dyn Fn(Fresh) + Send>;

/// Says whether digits are the staff's PIN, on whatever thread asks.
pub type Lock = Arc<dyn Fn(&str) -> bool + Send + Sync>;

/// The machine. The native one lives in `platform`.
pub trait Machine {
    /// Keeps settings for the next start. Returns at once.
    fn keep(&mut self, settings: Settings);

    /// Watches a content folder from now on, instead of the one before, and tells what is new in it.
    fn watch(&mut self, live: Live, tell: Tell);

    /// The folder that pages are saved to.
    fn pictures(&self) -> PathBuf;

    /// The seconds since midnight by the machine's clock; none where it tells no local time.
    fn seconds_of_day(&self) -> Option<u32> {
        None
    }

    /// The window is closed: what has to be kept is kept when this returns.
    fn finish(&mut self);

    /// Somebody who may has asked to leave the program.
    fn leave(&mut self) {}

    /// Whether somebody has.
    fn has_left(&self) -> bool {
        false
    }

    /// How often a supervisor has started the program again.
    fn restarts(&self) -> u32 {
        0
    }

    /// The program is to be started again by its supervisor, since something of the system can only be learnt so.
    fn begin_anew(&mut self) {}

    /// A frame was painted; whether nobody is there to see it.
    fn beat(&mut self, _is_idle: bool) {}

    /// How long the machine has been on, asleep or awake; none where it does not tell.
    fn uptime(&self) -> Option<Duration> {
        None
    }

    /// What knows the staff's PIN; none where there is none.
    fn lock(&self) -> Option<Lock> {
        None
    }

    /// The system is not to sleep from now on.
    fn stay_awake(&mut self) {}

    /// What the system says its user prefers, once it has said it; where the window library tells too, both count.
    fn preferences(&mut self) -> Option<Preferences> {
        None
    }

    /// The brochure has come so far for the first time.
    fn reached(&mut self, _milestone: Milestone) {}

    /// What staff should know of the machine.
    fn concerns(&self) -> Vec<Concern> {
        Vec::new()
    }
}

/// How far the brochure has come since it was started.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Milestone {
    /// The first frame is painted; pictures may be missing.
    Frame,
    /// Everything that the first page shows is there.
    Pictures,
}

/// A machine that remembers nothing and watches nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoMachine;

impl Machine for NoMachine {
    fn keep(&mut self, _settings: Settings) {}

    fn watch(&mut self, _live: Live, _tell: Tell) {}

    fn pictures(&self) -> PathBuf {
        PathBuf::from(".")
    }

    fn finish(&mut self) {}
}
