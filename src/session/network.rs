//! What the network page shows: the date, the filters and the line chosen.

/// The state of the network page. Modes and statuses are named by their words in the content files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkView {
    /// Whether later reports are shown; the brochure's own date when false.
    pub later: bool,
    /// Only lines of this mode.
    pub mode: Option<String>,
    /// Only lines with this status.
    pub status: Option<String>,
    /// The line whose details are shown, by id.
    pub line: Option<String>,
    /// The place whose details are shown, by id.
    pub place: Option<String>,
}

/// What a visitor can ask for on the network page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NetworkAction {
    /// Show the brochure's own date (false) or later reports too (true).
    Later(bool),
    /// Show lines of one mode only, or of all.
    Mode(Option<String>),
    /// Show lines with one status only, or with any.
    Status(Option<String>),
    /// Choose a line, or none.
    Line(Option<String>),
    /// Choose a place, or none.
    Place(Option<String>),
}

impl NetworkView {
    /// Does what was asked for.
    pub fn apply(&mut self, action: NetworkAction) {
        match action {
            NetworkAction::Later(later) => self.later = later,
            NetworkAction::Mode(mode) => self.mode = mode,
            NetworkAction::Status(status) => self.status = status,
            NetworkAction::Line(line) => (self.line, self.place) = (line, None),
            NetworkAction::Place(place) => (self.line, self.place) = (None, place),
        }
    }
}
