//! The ways of lines: corner points from the layout, bundled where lines run together, rounded.

use emath::{Pos2, pos2};

use super::geometry::{offset, rounded};
use super::state::Survey;
use super::style;
use crate::content::model::{Layout, Line, LineId, Mode, Network, PlaceId, Status};

/// The way of a line over the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// The line.
    pub line: LineId,
    /// What runs there.
    pub mode: Mode,
    /// Its stretches between neighbouring stops, in order.
    pub stretches: Vec<Stretch>,
    /// Whether it goes on beyond its first and its last stop.
    pub beyond: [bool; 2],
}

impl Way {
    /// Takes the states of another time.
    pub(super) fn restate(&mut self, survey: &Survey) {
        let statuses = survey.line(self.line).map_or(&[][..], |state| &state.stretches);
        for stretch in &mut self.stretches {
            stretch.status = statuses.get(stretch.number).copied().flatten();
        }
    }
}

/// A stretch between neighbouring stops.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    /// Its number along the line.
    pub number: usize,
    /// The stops.
    pub ends: [PlaceId; 2],
    /// Its corners with both ends.
    pub corners: Vec<Pos2>,
    /// The same with the corners rounded.
    pub curve: Vec<Pos2>,
    /// How far it had come.
    pub status: Option<Status>,
}

impl Stretch {
    /// Width of its drawing.
    #[must_use]
    pub fn width(&self, mode: Mode) -> f32 {
        style::width_of(mode, self.status)
    }
}

/// The ways of all lines, in the order in which they are drawn: roads below railways.
pub(super) fn ways(network: &Network, layout: &Layout, survey: &Survey) -> Vec<Way> {
    let mut lines: Vec<&Line> = network.lines.iter().filter(|line| !line.is_point()).collect();
    lines.sort_by_key(|line| line.mode == Mode::Rail);
    lines.into_iter().map(|line| way(network, layout, survey, line)).collect()
}

fn way(network: &Network, layout: &Layout, survey: &Survey, line: &Line) -> Way {
    let goes_on = |stop: Option<&PlaceId>| stop.is_some_and(|stop| layout.beyond.contains(stop));
    let statuses = survey.line(line.id).map_or(&[][..], |state| &state.stretches);
    let stretches = line.stops.windows(2).enumerate().filter_map(|(i, ends)| {
        let &[from, to] = ends else { return None };
        let corners = corners(layout, line.id, from, to)?;
        let status = statuses.get(i).copied().flatten();
        let (shift, half_span) = bundle_shift(network, layout, line, [from, to]);
        let corners = offset(&corners, shift);
        // The inner edge of the innermost line turns with twice its width as radius; the bundle stays concentric: a turn
        // away from the shift is wider, a turn towards it narrower.
        let width = style::width(line.mode);
        let curve = rounded(&corners, |turn| 2.5 * width + half_span - shift * turn.signum());
        Some(Stretch { number: i, ends: [from, to], corners, curve, status })
    });
    Way {
        line: line.id,
        mode: line.mode,
        stretches: stretches.collect(),
        beyond: [goes_on(line.stops.first()), goes_on(line.stops.last())],
    }
}

/// The corner points of a stretch with both ends, or nothing where the layout lacks one of the stops.
fn corners(layout: &Layout, line: LineId, from: PlaceId, to: PlaceId) -> Option<Vec<Pos2>> {
    let mut corners = vec![place(layout, from)?];
    for geometry in layout.geometry.iter().filter(|g| g.line == line) {
        if (geometry.from, geometry.to) == (from, to) {
            corners.extend(geometry.via.iter().map(point));
        } else if (geometry.to, geometry.from) == (from, to) {
            corners.extend(geometry.via.iter().rev().map(point));
        }
    }
    corners.push(place(layout, to)?);
    Some(corners)
}

/// How far a stretch is moved sideways because other lines run between the same stops, and how far the outermost of them
/// is moved.
fn bundle_shift(network: &Network, layout: &Layout, line: &Line, ends: [PlaceId; 2]) -> (f32, f32) {
    let runs_here = |other: &&Line| {
        other.stops.windows(2).any(|pair| pair == ends || (pair[0] == ends[1] && pair[1] == ends[0]))
            && layout.places.contains_key(&ends[0])
    };
    let together: Vec<&Line> = network.lines.iter().filter(runs_here).collect();
    if together.len() < 2 {
        return (0.0, 0.0);
    }
    let pitch = together.iter().map(|l| style::width(l.mode)).fold(0.0, f32::max) * 1.5;
    let rank = together.iter().position(|l| l.id == line.id).unwrap_or_default() as f32;
    let half_span = (together.len() - 1) as f32 / 2.0 * pitch;
    let shift = rank * pitch - half_span;
    // Lines that run the other way see the same side as their other side.
    (if ends[0] > ends[1] { -shift } else { shift }, half_span)
}

/// Where a place lies on the drawing.
pub(super) fn place(layout: &Layout, place: PlaceId) -> Option<Pos2> {
    layout.places.get(&place).map(point)
}

pub(super) fn point(at: &[i32; 2]) -> Pos2 {
    pos2(at[0] as f32, at[1] as f32)
}
