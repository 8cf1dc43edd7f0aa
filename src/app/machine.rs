//! What the application needs of the machine it runs on.

use std::path::PathBuf;

use crate::content::live::{Fresh, Live};
use crate::session::Settings;

/// Is told what is new in a content folder, on whatever thread found it.
pub type Tell = Box<dyn Fn(Fresh) + Send>;

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
