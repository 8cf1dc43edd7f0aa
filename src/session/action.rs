//! What a visitor can ask for, and what the world outside must then do.

use std::path::PathBuf;

use super::{
    ComfortAction, Desk, Digits, Form, KioskAction, NetworkAction, Notice, Overlay, ProjectsAction, Route,
    SearchAction, SourcesAction, Target,
};
use crate::i18n::Lang;

/// What a visitor asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Show a page.
    Go(Route),
    /// Show an exact place.
    GoTo(Target),
    /// Show the home page and forget the way.
    Home,
    /// Close what lies over the page, else show the page before.
    Back,
    /// Show the next chapter.
    Next,
    /// Show the chapter before.
    Previous,
    /// Lay something over the page.
    Open(Overlay),
    /// Close what lies over the page.
    Close,
    /// Speak a language, keeping the place.
    Speak(Lang),
    /// Show the cards of one environment, by its id.
    Cards(String),
    /// Something to the reader's comfort: size of text, look, motion.
    Comfort(ComfortAction),
    /// Something on the projects page.
    Projects(ProjectsAction),
    /// Something on the network page.
    Network(NetworkAction),
    /// Something on the sources page.
    Sources(SourcesAction),
    /// Something in the search.
    Search(SearchAction),
    /// Copy the figures of a sheet as text, whether it lies open or not; without one, those of what is shown.
    CopyFigures(Overlay),
    /// Save the page as a picture.
    Save(Form),
    /// Show another content folder, by its path.
    OpenFolder(PathBuf),
    /// Show again what was shown before another content folder.
    LeaveFolder,
    /// Another content folder is shown.
    Arrive(Desk),
    /// Tell the reader something.
    Tell(Notice),
    /// Take away what the reader was told.
    Dismiss,
    /// Fill the screen, or no longer.
    ToggleFullscreen,
    /// Something at a public screen.
    Kiosk(KioskAction),
    /// Leave the program.
    Quit,
}

impl Action {
    /// Whether it is for a reader at his own machine only, never for a public screen.
    #[must_use]
    pub fn is_for_the_desk(&self) -> bool {
        matches!(
            self,
            Self::CopyFigures(_) | Self::Save(_) | Self::OpenFolder(_) | Self::LeaveFolder | Self::Open(Overlay::Menu)
        )
    }
}

/// What the world outside must do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Make the window fill the screen, or no longer.
    Fullscreen(bool),
    /// Put the figures of a sheet on the clipboard; without one, those of the sheet that lies open, or of the page.
    CopyFigures(Overlay),
    /// Save the page as a picture.
    Save(Form),
    /// Load a content folder, and show it.
    OpenFolder(PathBuf),
    /// Show again what was shown before.
    LeaveFolder,
    /// See whether this is the staff's PIN.
    TryPin(Digits),
    /// Forget what the interface itself remembers of a visitor: where columns were scrolled to, and the focus.
    Forget,
    /// Close the window.
    Quit,
}
