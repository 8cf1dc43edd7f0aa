//! The machine the program runs on, as the application asks for it.

use std::path::PathBuf;

use super::folders;
use super::state::Keeper;
use super::watch::Watch;
use crate::app::{Machine, Tell};
use crate::content::live::Live;
use crate::session::Settings;

/// The native machine.
pub struct Native {
    keeper: Option<Keeper>,
    watch: Option<Watch>,
    out: Option<PathBuf>,
}

impl Native {
    /// A machine that keeps settings if it is given a keeper, and saves pages to a folder if one is named.
    #[must_use]
    pub fn new(keeper: Option<Keeper>, out: Option<PathBuf>) -> Self {
        Self { keeper, watch: None, out }
    }
}

impl Machine for Native {
    fn keep(&mut self, settings: Settings) {
        if let Some(keeper) = &self.keeper {
            keeper.keep(settings);
        }
    }

    fn watch(&mut self, live: Live, tell: Tell) {
        self.watch = Some(Watch::start(live, tell));
    }

    fn pictures(&self) -> PathBuf {
        let named = self.out.clone().or_else(|| folders::pictures(&folders::environment));
        named.unwrap_or_else(|| PathBuf::from("."))
    }

    fn seconds_of_day(&self) -> Option<u32> {
        let time = jiff::ZonedDateTime::now().time();
        let part = |n: i8| u32::try_from(n).unwrap_or_default();
        Some(part(time.hour()) * 3600 + part(time.minute()) * 60 + part(time.second()))
    }

    fn finish(&mut self) {
        self.watch = None;
        // The keeper writes what it was given last before it goes.
        self.keeper = None;
    }
}
