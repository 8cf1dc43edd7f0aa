//! What words keep clear of.

use std::collections::HashMap;

use emath::{Rect, pos2};

use super::grid::Grid;
use super::node::Node;
use super::style;
use super::surroundings::{Leg, STRANGE, Shore, Surroundings};
use super::water::Course;
use super::way::Way;
use crate::content::model::{Layout, LineId, PlaceId};

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

/// So far, px, the marks of other places are looked for: a name never stands further from its own.
const MARKS: f32 = 110.0;

/// Everything that words keep clear of.
pub(super) struct Obstacles<'a> {
    bounds: Rect,
    free: Vec<Rect>,
    /// Legs of lines; what is found by the grid are these first, then the marks.
    legs: Vec<Leg>,
    marks: Vec<(PlaceId, Rect)>,
    grid: Grid,
    own: HashMap<PlaceId, Rect>,
    courses: &'a [Course],
}

impl<'a> Obstacles<'a> {
    /// What a laid-out network leaves no room for words on. Widths are those of built lines, so that words stay where they
    /// are while a line goes from one status to the next.
    pub fn new(layout: &Layout, ways: &[Way], nodes: &[Node], courses: &'a [Course]) -> Self {
        let legs = ways.iter().flat_map(|way| {
            let half = style::width(way.mode) / 2.0;
            let legs = way.stretches.iter().flat_map(|stretch| stretch.curve.windows(2));
            legs.map(move |leg| Leg::new(leg[0], leg[1], half, Some(way.line)))
        });
        let legs: Vec<Leg> = legs.collect();
        let marks: Vec<(PlaceId, Rect)> = nodes.iter().map(|node| (node.place, node.rect())).collect();
        let grid = Grid::new(legs.iter().map(|leg| leg.bounds).chain(marks.iter().map(|(_, rect)| *rect)));
        Self {
            bounds: rect(layout.inside),
            free: layout.free.iter().copied().map(rect).collect(),
            own: marks.iter().copied().collect(),
            legs,
            marks,
            grid,
            courses,
        }
    }

    /// What somebody's words could meet within a reach.
    pub fn around(&self, reach: Rect, owner: Owner) -> Surroundings<'a> {
        let near = reach.expand(MARKS);
        let mut numbers: Vec<usize> = self.grid.near(near).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let mark = |number: usize| self.marks.get(number.checked_sub(self.legs.len())?).copied();
        let marks = numbers.iter().filter_map(|number| mark(*number));
        let marks = marks.filter(|(place, rect)| owner != Owner::Place(*place) && rect.intersects(near));
        // Lines and shores matter only where they are as good as met.
        let near = reach.expand(STRANGE);
        let legs = numbers.iter().filter_map(|number| self.legs.get(*number));
        let legs = legs.filter(|leg| leg.line.is_none_or(|line| owner != Owner::Line(line)));
        let shores = self.courses.iter().enumerate().filter(|(_, course)| course.bounds.intersects(near));
        let shore = |(number, course): (usize, &'a Course)| {
            let legs = course.legs().iter().filter(|leg| leg.bounds.intersects(near)).collect();
            Shore { course, own: owner == Owner::Water(number), strict: matches!(owner, Owner::Water(_)), legs }
        };
        let own = match owner {
            Owner::Place(place) => self.own.get(&place).copied(),
            Owner::Line(_) | Owner::Water(_) => None,
        };
        Surroundings {
            bounds: self.bounds,
            free: self.free.iter().copied().filter(|free| free.intersects(near)).collect(),
            legs: legs.filter(|leg| leg.bounds.intersects(near)).copied().collect(),
            marks: marks.map(|(_, rect)| rect).collect(),
            own,
            shores: shores.map(shore).collect(),
        }
    }
}

fn rect([left, top, right, bottom]: [i32; 4]) -> Rect {
    Rect::from_min_max(pos2(left as f32, top as f32), pos2(right as f32, bottom as f32))
}
