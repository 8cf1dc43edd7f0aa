//! The machine the program runs on, as the application asks for it.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::kiosk::LOST;
use super::state::Keeper;
use super::watch::Watch;
use super::watchdog::Pulse;
use super::{commands, desktop, folders, pin};
use crate::app::{Lock, Machine, Milestone, Tell};
use crate::content::live::Live;
use crate::session::{Concern, Preferences, Settings};

/// The native machine.
pub struct Native {
    keeper: Option<Keeper>,
    watch: Option<Watch>,
    out: Option<PathBuf>,
    public: Option<Public>,
    /// What keeps the system from sleeping while the brochure is presented.
    awake: Option<keepawake::KeepAwake>,
    /// What the desktop was asked.
    desktop: Option<desktop::Asked>,
}

/// What a public screen's machine has besides.
pub struct Public {
    /// The hash of the staff's PIN.
    pub pin: String,
    /// Tells a supervisor that frames are painted.
    pub pulse: Pulse,
    /// How often the supervisor has started the brochure again.
    pub restarts: u32,
    /// Set when staff have left the program.
    pub left: Arc<AtomicBool>,
    /// What keeps the system from sleeping, or why nothing does.
    pub awake: Result<keepawake::KeepAwake, String>,
}

impl Native {
    /// A machine that keeps settings if it is given a keeper, and saves pages to a folder if one is named.
    #[must_use]
    pub fn new(keeper: Option<Keeper>, out: Option<PathBuf>) -> Self {
        Self { keeper, watch: None, out, public: None, awake: None, desktop: None }
    }

    /// The machine of a public screen: it keeps nothing.
    #[must_use]
    pub fn of_public(public: Public) -> Self {
        Self { keeper: None, watch: None, out: None, public: Some(public), awake: None, desktop: None }
    }

    /// Asks the desktop what its user prefers; `heard` is called on another thread when it has answered.
    #[must_use]
    pub fn with_desktop(self, heard: impl FnOnce() + Send + 'static) -> Self {
        Self { desktop: Some(desktop::Asked::start(heard)), ..self }
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

    fn leave(&mut self) {
        if let Some(public) = &self.public {
            public.left.store(true, Ordering::SeqCst);
        }
    }

    fn has_left(&self) -> bool {
        self.public.as_ref().is_some_and(|public| public.left.load(Ordering::SeqCst))
    }

    fn restarts(&self) -> u32 {
        self.public.as_ref().map_or(0, |public| public.restarts)
    }

    fn begin_anew(&mut self) {
        if self.public.is_some() {
            // A public screen keeps nothing that would be lost.
            std::process::exit(i32::from(LOST));
        }
    }

    fn beat(&mut self, is_idle: bool) {
        if let Some(public) = &mut self.public {
            public.pulse.beat(is_idle);
        }
    }

    fn uptime(&self) -> Option<Duration> {
        // Linux alone has a clock here that stands still while the machine sleeps.
        let text = std::fs::read_to_string("/proc/uptime").ok()?;
        let seconds = text.split_whitespace().next()?.parse().ok()?;
        Duration::try_from_secs_f64(seconds).ok()
    }

    fn lock(&self) -> Option<Lock> {
        let hash = self.public.as_ref()?.pin.clone();
        Some(Arc::new(move |digits: &str| pin::fits(&hash, digits)))
    }

    fn stay_awake(&mut self) {
        let wish = keepawake::Builder::default()
            .display(true)
            .idle(true)
            .reason("public screen or presentation")
            .app_name("kaizhou")
            .app_reverse_domain("cn.kaizhou.brochure")
            .create();
        let awake = wish.map_err(|error| error.to_string());
        if let Err(error) = &awake {
            tracing::warn!("the system does not promise to stay awake: {error}");
        }
        match &mut self.public {
            Some(public) => public.awake = awake,
            None => self.awake = awake.ok(),
        }
    }

    fn preferences(&mut self) -> Option<Preferences> {
        self.desktop.as_ref()?.answer()
    }

    fn reached(&mut self, milestone: Milestone) {
        let what = match milestone {
            Milestone::Frame => "first picture",
            Milestone::Pictures => "first page complete",
        };
        tracing::info!("{what} {} ms after the start", commands::since_start().as_millis());
    }

    fn concerns(&self) -> Vec<Concern> {
        let Some(public) = &self.public else { return Vec::new() };
        let awake = match &public.awake {
            Ok(_) => Concern { key: "staff-awake", found: "✓".to_owned(), good: true },
            Err(why) => Concern { key: "staff-awake", found: why.clone(), good: false },
        };
        let restarts =
            Concern { key: "staff-restarts", found: public.restarts.to_string(), good: public.restarts == 0 };
        let version = env!("CARGO_PKG_VERSION").to_owned();
        vec![awake, restarts, Concern { key: "staff-version", found: version, good: true }]
    }
}
