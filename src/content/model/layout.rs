//! Where the network's places and lines lie on the drawing, in whole units of the layout.

use std::collections::{BTreeMap, BTreeSet};

use super::{Anchor, LineId, PlaceId};
use crate::i18n::Localized;

/// Which way a screen stands.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Orientation {
    /// Wider than high.
    Landscape,
    /// Higher than wide.
    Portrait,
}

/// A layout of the network, drawn by hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// Width and height of the drawing (1 = 1 px at 1080p).
    pub size: [i32; 2],
    /// What is drawn and named stays inside: left, top, right, bottom.
    pub inside: [i32; 4],
    /// Corners left to the title, the note and the buttons: left, top, right, bottom of each.
    pub free: Vec<[i32; 4]>,
    /// Where each place lies.
    pub places: BTreeMap<PlaceId, [i32; 2]>,
    /// The ways of stretches that are not straight.
    pub geometry: Vec<Geometry>,
    /// Places that lie beyond the drawing: their lines end in an arrow.
    pub beyond: BTreeSet<PlaceId>,
    /// On which side of its place a label stands best, where that is set by hand.
    pub labels: BTreeMap<PlaceId, Anchor>,
    /// Labels that stand exactly so far from their anchor: right and down.
    pub nudges: BTreeMap<PlaceId, [i32; 2]>,
    /// Where each line's badge lies best.
    pub badges: BTreeMap<LineId, [i32; 2]>,
    /// Rivers and lakes.
    pub water: Vec<Water>,
}

/// The way of one stretch between neighbouring stops.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Geometry {
    /// The line.
    pub line: LineId,
    /// From this stop …
    pub from: PlaceId,
    /// … to that, the next one.
    pub to: PlaceId,
    /// Corner points between them.
    pub via: Vec<[i32; 2]>,
}

/// A river or a lake.
#[derive(Clone, Debug, PartialEq)]
pub struct Water {
    /// Its name.
    pub name: Localized,
    /// Width of the band, or 0 for a filled lake.
    pub width: i32,
    /// Its course or outline.
    pub points: Vec<[i32; 2]>,
    /// Where its name stands best: the middle of its baseline.
    pub label: [i32; 2],
}
