//! What the network page shows: the date, the filters, what is chosen, and what fills the panel.

use super::{Journey, JourneyAction, Sight};

/// The state of the network page. Modes and statuses are named by their words in the content files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkView {
    /// The date shown, as content files write it; the brochure's own when none.
    pub date: Option<String>,
    /// Only lines of this mode.
    pub mode: Option<String>,
    /// Only lines with this status.
    pub status: Option<String>,
    /// The line whose details are shown, by id.
    pub line: Option<String>,
    /// The place whose details are shown, by id.
    pub place: Option<String>,
    /// The part of the drawing that is looked at closer; the whole when none.
    pub sight: Option<Sight>,
    /// What fills the panel while no details do.
    pub panel: NetworkPanel,
    /// The two places between which a way is asked for.
    pub journey: Journey,
}

/// What fills the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum NetworkPanel {
    /// Filters, legend and what there is to say of the date.
    #[default]
    Legend,
    /// All dates.
    Dates,
    /// Ways from one place to another.
    Journey,
}

/// What a visitor can ask for on the network page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NetworkAction {
    /// Show a date, as content files write it, or the brochure's own.
    Date(Option<String>),
    /// Show lines of one mode only, or of all.
    Mode(Option<String>),
    /// Show lines with one status only, or with any.
    Status(Option<String>),
    /// Choose a line, or none.
    Line(Option<String>),
    /// Choose a place, or none.
    Place(Option<String>),
    /// Look closer at a part of the drawing, or at the whole.
    Look(Option<Sight>),
    /// Fill the panel with something else.
    Panel(NetworkPanel),
    /// Something about ways from one place to another.
    Journey(JourneyAction),
}

impl NetworkView {
    /// What closes the uppermost thing that is open beside the drawing; none where nothing is.
    #[must_use]
    pub fn closing(&self) -> Option<NetworkAction> {
        match (&self.line, &self.place, self.panel) {
            (None, None, NetworkPanel::Legend) => None,
            (None, None, _) => Some(NetworkAction::Panel(NetworkPanel::Legend)),
            _ => Some(NetworkAction::Line(None)),
        }
    }

    /// Does what was asked for.
    pub fn apply(&mut self, action: NetworkAction) {
        match action {
            NetworkAction::Date(date) => {
                self.date = date;
                if self.panel == NetworkPanel::Dates {
                    self.panel = NetworkPanel::Legend;
                }
            }
            NetworkAction::Mode(mode) => self.mode = mode,
            NetworkAction::Status(status) => self.status = status,
            NetworkAction::Line(line) => (self.line, self.place) = (line, None),
            NetworkAction::Place(place) => (self.line, self.place) = (None, place),
            NetworkAction::Look(sight) => self.sight = sight,
            NetworkAction::Panel(panel) => {
                (self.line, self.place) = (None, None);
                self.panel = panel;
            }
            NetworkAction::Journey(action) => {
                (self.line, self.place) = (None, None);
                self.panel = NetworkPanel::Journey;
                self.journey.apply(action);
            }
        }
    }
}
