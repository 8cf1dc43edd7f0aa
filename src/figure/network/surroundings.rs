//! What lies around the spots of one of the words: all that these could meet, found once for all of them.

use emath::{Pos2, Rect, Vec2};

use super::geometry::{gap_between, rect_to_segment_sq};
use super::water::Course;
use crate::content::model::LineId;

/// Clear space that words keep from everything, px.
pub(super) const CLEAR: f32 = 8.0;
/// The same from marks that are not their own: these draw the eye.
const BREATH: f32 = 12.0;
/// What is nearer than this touches.
pub(super) const MEET: f32 = 4.5;
/// What it costs to touch something.
pub(super) const TOUCH: f32 = 4_000.0;
/// What it costs words to lie on a shore or in a lake that is not theirs.
const WET: f32 = 500.0;
/// Nearer than this, px, words of others lie on the shore.
const SHORE: f32 = 4.0;
/// Within this distance, px, the mark of another place is near.
pub(super) const STRANGE: f32 = 26.0;
/// So much nearer, px, a name seems to stand to its own place's mark than to any other.
const NEARER: f32 = 4.0;

/// A leg of what is drawn along its length: a line or a shore.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Leg {
    ends: [Pos2; 2],
    half: f32,
    /// What it fills at most.
    pub bounds: Rect,
    /// The line that it belongs to.
    pub line: Option<LineId>,
    normal: Vec2,
}

impl Leg {
    /// A leg between two points, with half the width of its drawing.
    pub fn new(a: Pos2, b: Pos2, half: f32, line: Option<LineId>) -> Self {
        let along = (b - a).normalized();
        let bounds = Rect::from_two_pos(a, b).expand(half);
        Self { ends: [a, b], half, bounds, line, normal: Vec2::new(-along.y, along.x) }
    }

    /// The gap to a rectangle where it is less than `within`; less than nothing where they meet.
    fn gap(&self, rect: Rect, within: f32) -> Option<f32> {
        if !is_within(self.bounds, rect, within) {
            return None;
        }
        let (middle, half) = (rect.center() - self.ends[0], rect.size() / 2.0);
        let aside = (self.normal.x * middle.x + self.normal.y * middle.y).abs();
        let reach = self.normal.x.abs() * half.x + self.normal.y.abs() * half.y;
        if aside - reach >= self.half + within {
            return None;
        }
        let gap = rect_to_segment_sq(rect, self.ends[0], self.ends[1]).sqrt() - self.half;
        (gap < within).then_some(gap)
    }
}

/// The least gap between legs and a rectangle, where it is less than `within`.
pub(super) fn least_gap<'a>(legs: impl IntoIterator<Item = &'a Leg>, rect: Rect, within: f32) -> Option<f32> {
    let least = legs.into_iter().fold(within, |least, leg| leg.gap(rect, least).unwrap_or(least));
    (least < within).then_some(least)
}

/// A river or a lake that the words could meet.
#[derive(Debug)]
pub(super) struct Shore<'a> {
    /// The whole of it.
    pub course: &'a Course,
    /// Whether the words are its name: that may lie in it.
    pub own: bool,
    /// Whether the words are the name of a water, which lies across no shore.
    pub strict: bool,
    /// The legs of its shore that are near.
    pub legs: Vec<&'a Leg>,
}

/// All that the spots of one of the words could meet.
#[derive(Debug)]
pub(super) struct Surroundings<'a> {
    /// What words stay inside of.
    pub bounds: Rect,
    /// Corners that are kept free.
    pub free: Vec<Rect>,
    /// Legs of lines that are not theirs.
    pub legs: Vec<Leg>,
    /// Marks of places that are not theirs.
    pub marks: Vec<Rect>,
    /// The mark of the place whose name it is.
    pub own: Option<Rect>,
    /// Rivers and lakes.
    pub shores: Vec<Shore<'a>>,
}

impl Surroundings<'_> {
    /// What a spot costs by what it comes near to; none where that is as much as `most`, or it touches something, or names
    /// would be taken for another place's.
    pub fn crowding(&self, at: Rect, most: f32) -> Option<f32> {
        let outside = at.area() - common(self.bounds, at);
        let free: f32 = self.free.iter().map(|free| common(*free, at)).sum();
        if outside + free > 0.5 {
            return None;
        }
        let mut sum = 0.0;
        // A name stands close to its own place, but never on it.
        let own = self.own.map(|own| (gap_between(own, at), looks_away(own, at)));
        let (mut marks, mut strange) = (own.map(|own| own.0).filter(|gap| *gap < MEET).unwrap_or(BREATH), 0.0_f32);
        let within = own.map_or(BREATH, |(_, away)| STRANGE.max(away + NEARER));
        for mark in self.marks.iter().filter(|mark| is_within(**mark, at, within)) {
            let gap = gap_between(*mark, at);
            marks = marks.min(gap);
            if let Some((_, away)) = own {
                // Nearer to this mark than to its own it would be taken for the name of this place.
                if gap < away + NEARER && looks_away(*mark, at) < away + NEARER {
                    return None;
                }
                strange = strange.max(6.0 * (STRANGE - gap));
            }
        }
        sum += strange + price(marks, BREATH)?;
        if sum >= most {
            return None;
        }
        sum += price(least_gap(&self.legs, at, CLEAR).unwrap_or(CLEAR), CLEAR)?;
        if sum >= most {
            return None;
        }
        for shore in &self.shores {
            sum += shore.cost(at)?;
        }
        (sum < most).then_some(sum)
    }
}

impl Shore<'_> {
    /// What it costs to lie near a river or a lake: names of places should not lie on a shore, its own name must not.
    fn cost(&self, at: Rect) -> Option<f32> {
        if self.strict && !self.own && self.course.contains(at.center()) {
            return None;
        }
        if self.strict {
            return price(least_gap(self.legs.iter().copied(), at, CLEAR).unwrap_or(CLEAR), CLEAR);
        }
        let wet = least_gap(self.legs.iter().copied(), at, SHORE).is_some() || self.course.contains(at.center());
        Some(if wet { WET } else { 0.0 })
    }
}

/// Whether two rectangles may be nearer to each other than `within`: told by their sides alone.
fn is_within(a: Rect, b: Rect, within: f32) -> bool {
    a.min.x < b.max.x + within && b.min.x < a.max.x + within && a.min.y < b.max.y + within && b.min.y < a.max.y + within
}

/// How far a name seems to stand from a mark: by what is between them, and a little by their middles.
fn looks_away(mark: Rect, name: Rect) -> f32 {
    gap_between(mark, name) + 0.15 * mark.center().distance(name.center())
}

/// What a gap costs: nothing when it is wide enough, more the narrower; none when things meet.
fn price(gap: f32, enough: f32) -> Option<f32> {
    (gap >= MEET).then(|| 30.0 * (enough - gap).max(0.0))
}

/// What two rectangles have in common, in square px.
pub(super) fn common(a: Rect, b: Rect) -> f32 {
    let Vec2 { x, y } = a.intersect(b).size();
    x.max(0.0) * y.max(0.0)
}
