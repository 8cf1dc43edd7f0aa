//! Which way from one place to another: over what is open, over what is under way, or none.
//!
//! A way is told of stretches that the lines of the network have, as far as the reports had told of them at a time. Nothing is
//! said of hours or kilometres: the network holds none.

mod graph;

use super::Survey;
use crate::content::model::{LineId, Network, PlaceId, Status};

/// The ways from a place to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Routes {
    /// Over stretches that are open.
    pub open: Option<Route>,
    /// The way there will be once the lines under way are open; only where it is better than the one that is open.
    pub under_way: Option<Route>,
    /// A way with stretches of which nothing is said; only where there is no other.
    pub unsaid: Option<Route>,
}

/// A way from a place to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Its parts, one after the other.
    pub legs: Vec<Leg>,
}

/// A part of a way: stretches of one line that follow one another and have one status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leg {
    /// The line.
    pub line: LineId,
    /// All its stops from the first to the last.
    pub stops: Vec<PlaceId>,
    /// How far it had come; none where nothing is said of it.
    pub status: Option<Status>,
}

impl Routes {
    /// The ways at a time, the least changes and stops of each kind.
    #[must_use]
    pub fn new(network: &Network, survey: &Survey, from: PlaceId, to: PlaceId) -> Self {
        let find = |allowed: fn(Option<Status>) -> bool| graph::shortest(network, survey, [from, to], allowed);
        let open = find(|status| status == Some(Status::Open));
        let under_way = find(|status| status.is_some()).filter(|route| !route.is_open());
        let under_way = under_way.filter(|route| open.as_ref().is_none_or(|open| route.burden() < open.burden()));
        let told = open.is_some() || under_way.is_some();
        let unsaid = if told { None } else { find(|_| true) };
        Self { open, under_way, unsaid }
    }

    /// Whether there is no way at all.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.open.is_none() && self.under_way.is_none() && self.unsaid.is_none()
    }

    /// The way that is shown on the drawing: the open one before one to come.
    #[must_use]
    pub fn first(&self) -> Option<&Route> {
        self.open.as_ref().or(self.under_way.as_ref()).or(self.unsaid.as_ref())
    }
}

impl Route {
    /// Whether all of it is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.legs.iter().all(|leg| leg.status == Some(Status::Open))
    }

    /// How often one goes from a line to another.
    #[must_use]
    pub fn changes(&self) -> usize {
        self.legs.windows(2).filter(|pair| pair[0].line != pair[1].line).count()
    }

    /// Whether a line is used.
    #[must_use]
    pub fn uses(&self, line: LineId) -> bool {
        self.legs.iter().any(|leg| leg.line == line)
    }

    /// Whether a place lies on it.
    #[must_use]
    pub fn passes(&self, place: PlaceId) -> bool {
        self.legs.iter().any(|leg| leg.stops.contains(&place))
    }

    /// Changes and stretches: the fewer, the better a way is.
    fn burden(&self) -> (usize, usize) {
        (self.changes(), self.legs.iter().map(|leg| leg.stops.len() - 1).sum())
    }
}

impl Leg {
    /// Where it begins and ends.
    #[must_use]
    pub fn ends(&self) -> Option<[PlaceId; 2]> {
        Some([*self.stops.first()?, *self.stops.last()?])
    }
}

/// Whether any line stops at a place.
#[must_use]
pub fn is_served(network: &Network, place: PlaceId) -> bool {
    network.lines.iter().any(|line| !line.is_point() && line.stops.contains(&place))
}
