//! What words keep clear of, and what it costs them to come near it.

use std::collections::HashMap;

use emath::{Pos2, Rect, Vec2, pos2};

use super::geometry::{gap_between, gap_to};
use super::grid::Grid;
use super::node::Node;
use super::style;
use super::water::Course;
use super::way::Way;
use crate::content::model::{Layout, LineId, PlaceId};

/// Clear space that words keep from everything, px.
pub(super) const CLEAR: f32 = 8.0;
/// The same from marks that are not their own: these draw the eye.
const BREATH: f32 = 12.0;
/// What is nearer than this touches.
pub(super) const MEET: f32 = 4.5;
/// What it costs to touch something.
pub(super) const TOUCH: f32 = 4_000.0;
/// What each square px outside the drawing or in a corner that is kept free costs.
const OUTSIDE: f32 = 20.0;
/// What each square px of a mark costs that words would cover.
const COVERED: f32 = 10.0;
/// What it costs words to lie on a shore or in a lake that is not theirs.
const WET: f32 = 500.0;

/// Within this distance, px, the mark of another place is near.
const STRANGE: f32 = 26.0;
/// What it costs a name to stand nearer to another place's mark than to its own.
const MISTAKEN: f32 = 700.0;

/// Whose words they are: these may come nearer to what is theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// A place: its name stands close to its mark.
    Place(PlaceId),
    /// A line: its badge lies on it.
    Line(LineId),
    /// A river or a lake: its name lies in it or beside it, never across its shore.
    Water(usize),
}

/// Everything that words keep clear of.
pub(super) struct Obstacles<'a> {
    bounds: Rect,
    free: Vec<Rect>,
    solids: Vec<Solid>,
    grid: Grid,
    own: HashMap<PlaceId, Rect>,
    courses: &'a [Course],
}

/// A piece of what is drawn.
enum Solid {
    /// A leg of a line, with half the width of its drawing.
    Leg { ends: [Pos2; 2], half: f32, line: LineId },
    /// The mark of a place.
    Mark { rect: Rect, place: PlaceId },
}

impl Solid {
    fn bounds(&self) -> Rect {
        match self {
            Self::Leg { ends: [a, b], half, .. } => Rect::from_two_pos(*a, *b).expand(*half),
            Self::Mark { rect, .. } => *rect,
        }
    }

    fn gap(&self, rect: Rect) -> f32 {
        match self {
            Self::Leg { ends, half, .. } => gap_to(ends, rect) - half,
            Self::Mark { rect: mark, .. } => gap_between(*mark, rect),
        }
    }
}

impl<'a> Obstacles<'a> {
    /// How far a name stands from its own place's mark.
    fn own_gap(&self, at: Rect, owner: Owner) -> Option<f32> {
        let Owner::Place(place) = owner else { return None };
        Some(gap_between(*self.own.get(&place)?, at))
    }

    /// What a laid-out network leaves no room for words on. Widths are those of built lines, so that words stay where they
    /// are while a line goes from one status to the next.
    pub fn new(layout: &Layout, ways: &[Way], nodes: &[Node], courses: &'a [Course]) -> Self {
        let legs = ways.iter().flat_map(|way| {
            let half = style::width(way.mode) / 2.0;
            let legs = way.stretches.iter().flat_map(|stretch| stretch.curve.windows(2));
            legs.map(move |leg| Solid::Leg { ends: [leg[0], leg[1]], half, line: way.line })
        });
        let marks = nodes.iter().map(|node| Solid::Mark { rect: node.rect(), place: node.place });
        let solids: Vec<Solid> = legs.chain(marks).collect();
        let grid = Grid::new(solids.iter().map(Solid::bounds));
        Self {
            bounds: rect(layout.inside),
            free: layout.free.iter().copied().map(rect).collect(),
            solids,
            grid,
            own: nodes.iter().map(|node| (node.place, node.rect())).collect(),
            courses,
        }
    }

    /// What a place for words costs by what it touches or comes near to.
    pub fn crowding(&self, at: Rect, owner: Owner) -> f32 {
        let (mut lines, mut marks, mut covered) = (f32::INFINITY, f32::INFINITY, 0.0);
        let mut strange = 0.0_f32;
        let own = self.own_gap(at, owner);
        for number in self.grid.near(at.expand(STRANGE)) {
            match &self.solids[number] {
                Solid::Leg { line, .. } if owner == Owner::Line(*line) => {}
                solid @ Solid::Leg { .. } => lines = lines.min(solid.gap(at)),
                // A name stands close to its own place, but never on it.
                Solid::Mark { rect, place } if owner == Owner::Place(*place) => {
                    let gap = gap_between(*rect, at);
                    marks = marks.min(if gap >= MEET { BREATH } else { gap });
                }
                Solid::Mark { rect, .. } => {
                    let gap = gap_between(*rect, at);
                    marks = marks.min(gap);
                    covered += common(*rect, at);
                    if let Some(own) = own {
                        strange = strange.max(stranger(gap, own));
                    }
                }
            }
        }
        let outside = at.area() - self.bounds.intersect(at).area().max(0.0);
        let free: f32 = self.free.iter().map(|free| common(*free, at)).sum();
        let forbidden = if outside + free > 0.5 { TOUCH + OUTSIDE * (outside + free) } else { 0.0 };
        let wet: f32 =
            self.courses.iter().enumerate().map(|(i, course)| shore(course, at, owner == Owner::Water(i))).sum();
        price(lines, CLEAR) + price(marks, BREATH) + strange + COVERED * covered + forbidden + wet
    }
}

/// What it costs that a name stands near another place's mark: a reader would take it for that place's.
fn stranger(gap: f32, own: f32) -> f32 {
    let near = 6.0 * (STRANGE - gap).max(0.0);
    if gap < own + 4.0 { near + MISTAKEN } else { near }
}

/// What it costs to lie near a river or a lake: names of places should not lie on a shore, its own name must not.
fn shore(course: &Course, at: Rect, own: bool) -> f32 {
    if gap_between(course.bounds, at) > CLEAR {
        return 0.0;
    }
    let gap = course.gap(at);
    match own {
        true => price(gap, CLEAR),
        false if gap <= 2.0 || course.contains(at.center()) => WET,
        false => 0.0,
    }
}

/// What a gap costs: nothing when it is wide enough, steeply more the narrower, most when things meet.
fn price(gap: f32, enough: f32) -> f32 {
    match gap {
        gap if gap < MEET => TOUCH + 40.0 * (MEET - gap),
        gap if gap < enough => 30.0 * (enough - gap),
        _ => 0.0,
    }
}

/// What two rectangles have in common, in square px.
pub(super) fn common(a: Rect, b: Rect) -> f32 {
    let Vec2 { x, y } = a.intersect(b).size();
    x.max(0.0) * y.max(0.0)
}

fn rect([left, top, right, bottom]: [i32; 4]) -> Rect {
    Rect::from_min_max(pos2(left as f32, top as f32), pos2(right as f32, bottom as f32))
}
