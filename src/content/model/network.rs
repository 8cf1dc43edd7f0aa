//! The network: places, lines and what was known of them when.

use rust_decimal::Decimal;

use super::{Layout, LineId, Mode, Orientation, PlaceId, PlaceKind, SourceRef, Status};
use crate::i18n::Localized;
use crate::i18n::period::Period;

/// The network's page.
#[derive(Clone, Debug, PartialEq)]
pub struct Network {
    /// The network's name.
    pub name: Localized,
    /// What the name promises and what the source names.
    pub note: Localized,
    /// The page's claim; `\n` sets the break.
    pub headline: Localized,
    /// A line below it.
    pub lead: Localized,
    /// What the name counts and no source names.
    pub unnamed: Option<Localized>,
    /// What the home page's row says of it.
    pub row: Option<Localized>,
    /// All places.
    pub places: Vec<Place>,
    /// All lines, and the points (port, airport) as lines with one stop.
    pub lines: Vec<Line>,
    /// The layout for landscape screens.
    pub landscape: Layout,
    /// The layout for portrait screens.
    pub portrait: Layout,
}

impl Network {
    /// The layout for screens of one orientation.
    #[must_use]
    pub fn layout(&self, orientation: Orientation) -> &Layout {
        match orientation {
            Orientation::Landscape => &self.landscape,
            Orientation::Portrait => &self.portrait,
        }
    }
}

/// A place on the diagram.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Its place in [`Network::places`].
    pub id: PlaceId,
    /// Its name in the files.
    pub key: String,
    /// Its name.
    pub name: Localized,
    /// What it is.
    pub kind: PlaceKind,
    /// Whether it is set large.
    pub major: bool,
    /// Longitude and latitude (WGS-84 degrees), for order and direction only.
    pub at: Option<[Decimal; 2]>,
    /// True where no source tells the exact place.
    pub indicative: bool,
    /// What there is to say of it.
    pub note: Option<Localized>,
}

/// A line, or a point with a status of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its place in [`Network::lines`].
    pub id: LineId,
    /// Its name in the files.
    pub key: String,
    /// Its full name.
    pub name: Localized,
    /// Its name on the badge.
    pub badge: Localized,
    /// What runs there.
    pub mode: Mode,
    /// Name of its colour among the line colours of the theme.
    pub color: String,
    /// Its places in order; a point has exactly one.
    pub stops: Vec<PlaceId>,
    /// What it joins.
    pub joins: Localized,
    /// What was known when, earliest first.
    pub observations: Vec<Observation>,
}

impl Line {
    /// Whether it is a point (port, airport) and no way between places.
    #[must_use]
    pub fn is_point(&self) -> bool {
        self.stops.len() == 1
    }
}

/// What a source said of a line, or of a stretch of it, at a date.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// The time that it speaks of.
    pub date: Period,
    /// The status; none where the report tells something else.
    pub status: Option<Status>,
    /// First and last stop of the stretch, in the line's order; none for the whole line.
    pub stretch: Option<[PlaceId; 2]>,
    /// What it said, in our words.
    pub text: Localized,
    /// Who said it.
    pub source: SourceRef,
}
