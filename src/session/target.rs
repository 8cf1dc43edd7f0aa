//! An exact place in the brochure: a page, and what on it is meant.

use super::{Origin, Overlay, Route, SourcesSection};

/// An exact place in the brochure.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// The page.
    pub route: Route,
    /// What on it is meant.
    pub spot: Spot,
}

/// What on a page is meant. Things are named by their ids in the content.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Spot {
    /// The page itself.
    Page,
    /// A sheet over it.
    Sheet(Overlay),
    /// The cards of one sector.
    Sector(String),
    /// A line of the network.
    Line {
        /// The line.
        key: String,
        /// The date shown, as content files write it; the brochure's own when none.
        date: Option<String>,
    },
    /// A place of the network.
    Place(String),
    /// A section of the sources page.
    Section(SourcesSection),
    /// The figures that come from one part of a source.
    Origin(Origin),
}

impl Target {
    /// A page as it is.
    #[must_use]
    pub fn page(route: Route) -> Self {
        Self { route, spot: Spot::Page }
    }

    /// A sheet over a page.
    #[must_use]
    pub fn sheet(route: Route, sheet: Overlay) -> Self {
        Self { route, spot: Spot::Sheet(sheet) }
    }

    /// The sheet that is meant, where one is.
    #[must_use]
    pub fn own_sheet(&self) -> Option<&Overlay> {
        match &self.spot {
            Spot::Sheet(sheet) => Some(sheet),
            _ => None,
        }
    }
}
