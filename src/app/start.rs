//! How the brochure begins, and what keeps it from beginning.

use std::path::PathBuf;

use super::kiosk::KioskStart;
use super::presenting::{Displays, Presentation};
use crate::content::{Content, Folder};
use crate::i18n::Lang;
use crate::session::{Comfort, Following, Route, Settings};

/// How the brochure begins.
#[derive(Clone, Debug)]
pub struct Start {
    /// The content.
    pub folder: Folder,
    /// The language, where one was chosen.
    pub lang: Option<Lang>,
    /// The page, by its name; the cover where none was chosen.
    pub page: Option<String>,
    /// Whether the window fills the screen.
    pub fullscreen: bool,
    /// Whether the window fills the desktop: asked for once it is seen, since not every system hears of it before.
    pub maximised: bool,
    /// Whether it is presented, and how.
    pub presentation: Option<Presentation>,
    /// The displays, where it is presented.
    pub displays: Displays,
    /// Size of text, look and motion.
    pub comfort: Comfort,
    /// Which of them follow what the system says.
    pub following: Following,
    /// What is remembered of the last time.
    pub remembered: Settings,
    /// Where a broken file of settings was set aside to.
    pub set_aside: Option<PathBuf>,
    /// What makes it a public screen.
    pub kiosk: Option<KioskStart>,
}

/// Why the brochure cannot begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StartFault {
    /// There is no page of that name.
    Page {
        /// The name given.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// There is no running order of that name.
    Tour {
        /// The name given.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// There is no running order at all.
    NoTours,
}

impl std::fmt::Display for StartFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Page { name, known } => {
                write!(f, "there is no page '{name}'; the pages are: {}", known.join(", "))
            }
            Self::Tour { name, known } => {
                write!(f, "there is no running order '{name}'; there are: {}", known.join(", "))
            }
            Self::NoTours => {
                write!(f, "there is no running order to present: add a file to tours/ (docs/CONTENT.md says how)")
            }
        }
    }
}

impl std::error::Error for StartFault {}

/// The page of a name.
///
/// # Errors
/// The names there are, where it is none of them.
pub fn find_page(content: &Content, name: &str) -> Result<Route, StartFault> {
    let pages = crate::ui::chapters::pages(content);
    let known = || pages.iter().map(|p| p.name().to_owned()).collect();
    let found = pages.iter().find(|p| p.name() == name).cloned();
    found.ok_or_else(|| StartFault::Page { name: name.to_owned(), known: known() })
}

/// The running order that a presentation begins with, by its place.
///
/// # Errors
/// The names there are, where it is none of them.
pub fn find_tour(content: &Content, presentation: &Presentation) -> Result<usize, StartFault> {
    let Some(name) = &presentation.tour else {
        return if content.tours.is_empty() { Err(StartFault::NoTours) } else { Ok(0) };
    };
    let known = || content.tours.iter().map(|tour| tour.key.clone()).collect();
    let found = content.tours.iter().position(|tour| tour.key == *name);
    found.ok_or_else(|| StartFault::Tour { name: name.clone(), known: known() })
}
