//! Where the visitor is: routes, actions and effects.
//!
//! `Session` is the whole state of a visit. Pages only read it and return an [`Action`]; [`Session::apply`] is the
//! one place where it changes, and what the world outside must do for it comes back as [`Effect`]s.

mod action;
mod comfort;
mod desk;
mod form;
mod journey;
mod kiosk;
mod network;
mod notice;
mod overlay;
mod preferences;
mod presenter;
mod projects;
mod route;
mod search;
mod settings;
mod sight;
mod sources;
mod target;

pub use action::{Action, Effect};
pub use comfort::{Comfort, ComfortAction, Motion, TextSize};
pub use desk::Desk;
pub use form::Form;
pub use journey::{End, Journey, JourneyAction};
pub use kiosk::{
    Beginning, Concern, Digits, Keys, Kiosk, KioskAction, Phase, PinPad, Presence, Report, Scene, StaffAction,
    StaffView, Stir, Times, TimesFault, TouchSpot,
};
pub use network::{NetworkAction, NetworkPanel, NetworkView};
pub use notice::{News, Notice, Notices, Refusal};
pub use overlay::Overlay;
pub use preferences::{Following, Preferences};
pub use presenter::{Lead, Outcome, Presenter, PresenterAction, Stage};
pub use projects::{Column, Group, List, ProjectsAction, ProjectsMode, ProjectsView};
pub use route::Route;
pub use search::{SearchAction, SearchView};
pub use settings::{Settings, WindowPlace};
pub use sight::Sight;
pub use sources::{Origin, SourcesAction, SourcesSection, SourcesView};
pub use target::{Spot, Target};

use crate::i18n::Lang;

/// The state of a visit.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The page shown.
    pub route: Route,
    /// What lies over the page.
    pub overlay: Overlay,
    /// The language shown.
    pub lang: Lang,
    /// What the reader has set to his comfort.
    pub comfort: Comfort,
    /// What the projects page shows.
    pub projects: ProjectsView,
    /// What the network page shows.
    pub network: NetworkView,
    /// What the sources page shows.
    pub sources: SourcesView,
    /// What the visitor looks for.
    pub search: SearchView,
    /// The content folder that is shown.
    pub desk: Desk,
    /// What the reader is told beside the page.
    pub notices: Notices,
    /// Whether the window fills the screen.
    pub fullscreen: bool,
    /// What makes it a public screen; none where a reader sits at his own machine.
    pub kiosk: Option<Kiosk>,
    /// The pages left behind, the newest last.
    history: Vec<Route>,
}

/// How many pages back a visitor can go.
const HISTORY: usize = 64;

impl Session {
    /// A visit that begins on a page.
    #[must_use]
    pub fn new(route: Route, lang: Lang) -> Self {
        Self {
            route,
            overlay: Overlay::None,
            lang,
            comfort: Comfort::default(),
            projects: ProjectsView::default(),
            network: NetworkView::default(),
            sources: SourcesView::default(),
            search: SearchView::default(),
            desk: Desk::default(),
            notices: Notices::default(),
            fullscreen: false,
            kiosk: None,
            history: Vec::new(),
        }
    }

    /// Whether there is a page to go back to, or something to close.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.overlay != Overlay::None || !self.history.is_empty() || self.route != Route::Home
    }

    /// Does what a visitor asked for; `chapters` is the order of the pages that “next” walks through.
    pub fn apply(&mut self, action: Action, chapters: &[Route]) -> Vec<Effect> {
        if action.is_for_the_desk() && !self.desk.offered {
            return Vec::new();
        }
        if self.is_held(&action) {
            return Vec::new();
        }
        match action {
            Action::Kiosk(action) => return self.at_the_kiosk(action),
            Action::Go(route) => self.go(route),
            Action::Home => {
                self.go(Route::Home);
                self.history.clear();
            }
            Action::Back => self.back(),
            Action::Next => self.step(chapters, 1),
            Action::Previous => self.step(chapters, -1),
            Action::GoTo(target) => self.go_to(target),
            Action::Open(overlay) => self.overlay = overlay,
            Action::Close => self.overlay = Overlay::None,
            Action::Speak(lang) => self.lang = lang,
            Action::Cards(environment) => {
                self.projects = ProjectsView::default();
                self.projects.apply(ProjectsAction::Group(Group::Environment(environment)));
                self.go(Route::Projects);
            }
            Action::Comfort(action) => {
                self.comfort.apply(action);
                let least = self.kiosk.as_ref().map(|kiosk| kiosk.least_text);
                self.comfort.text = self.comfort.text.max(least.unwrap_or_default());
            }
            Action::Projects(action) => self.projects.apply(action),
            Action::Network(action) => self.network.apply(action),
            Action::Sources(action) => self.sources.apply(action),
            Action::Search(action) => {
                if matches!(action, SearchAction::Begin { .. }) {
                    self.overlay = Overlay::Search;
                }
                self.search.apply(action);
            }
            Action::Arrive(desk) => {
                self.desk = desk;
                self.overlay = Overlay::None;
            }
            Action::Tell(notice) => self.notices.tell(notice),
            Action::Dismiss => self.notices.dismiss(),
            Action::CopyFigures(sheet) => return vec![Effect::CopyFigures(sheet)],
            Action::Save(form) => return vec![Effect::Save(form)],
            Action::OpenFolder(path) => return vec![Effect::OpenFolder(path)],
            Action::LeaveFolder => return vec![Effect::LeaveFolder],
            Action::ToggleFullscreen => {
                self.fullscreen = !self.fullscreen;
                return vec![Effect::Fullscreen(self.fullscreen)];
            }
            Action::Quit => return vec![Effect::Quit],
        }
        Vec::new()
    }

    /// Clears what a visitor, or the step of a presentation before, has left on pages; language and comforts stay.
    pub fn begin_step(&mut self) {
        self.overlay = Overlay::None;
        self.projects = ProjectsView::default();
        self.network = NetworkView::default();
        self.sources = SourcesView::default();
        self.search = SearchView::default();
    }

    fn go(&mut self, route: Route) {
        self.overlay = Overlay::None;
        if route == self.route {
            return;
        }
        let left = std::mem::replace(&mut self.route, route);
        if self.history.len() == HISTORY {
            self.history.remove(0);
        }
        self.history.push(left);
    }

    /// Shows a page so that what is meant on it is seen at once: nothing filtered away, nothing else chosen.
    fn go_to(&mut self, target: Target) {
        self.go(target.route);
        match target.spot {
            Spot::Page => {}
            Spot::Sheet(sheet) => {
                if matches!(sheet, Overlay::Project(_)) {
                    self.projects = ProjectsView::default();
                }
                self.overlay = sheet;
            }
            Spot::Sector(sector) => {
                self.projects = ProjectsView::default();
                self.projects.apply(ProjectsAction::Sector(Some(sector)));
            }
            Spot::Line { key, date } => {
                self.network = NetworkView { date, ..NetworkView::default() };
                self.network.apply(NetworkAction::Line(Some(key)));
            }
            Spot::Place(key) => {
                self.network = NetworkView { date: self.network.date.take(), ..NetworkView::default() };
                self.network.apply(NetworkAction::Place(Some(key)));
            }
            Spot::Section(section) => self.sources = SourcesView { section, origin: None },
            Spot::Origin(origin) => {
                self.sources = SourcesView { section: SourcesSection::Figures, origin: Some(origin) };
            }
        }
    }

    fn back(&mut self) {
        if self.overlay != Overlay::None {
            self.overlay = Overlay::None;
        } else {
            self.route = self.history.pop().unwrap_or(Route::Home);
        }
    }

    fn step(&mut self, chapters: &[Route], by: isize) {
        if chapters.is_empty() {
            return;
        }
        let last = chapters.len() as isize;
        let here = chapters.iter().position(|c| *c == self.route);
        let there = match here {
            Some(here) => (here as isize + by).rem_euclid(last),
            None if by > 0 => 0,
            None => last - 1,
        };
        self.go(chapters[there as usize].clone());
    }
}
