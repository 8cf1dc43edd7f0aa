//! What a hand-made layout of the network has to hold to be read: eight directions, clear crossings, room between things.
//!
//! Nothing here keeps the brochure from being shown: it tells staff what a reader would stumble over.

use std::collections::HashMap;

use super::resolver::Resolver;
use super::sheet::Sheet;
use crate::content::fault::FaultKind;
use crate::content::file::{GeometryFile, LayoutFile, LineFile};
use crate::content::source::Cursor;

/// How far a leg may be off its direction, in units of the layout.
const ASKEW: i64 = 1;
/// Least distance of two places.
const PLACES_APART: i64 = 44;
/// Least distance of a place from the middle of a line that does not stop there.
const LINE_APART: i64 = 28;
/// Least distance of the middles of two lines that run side by side.
const SIDE_BY_SIDE: i64 = 22;

/// A straight piece of a line between two corners.
struct Leg<'f> {
    line: &'f LineFile,
    /// The stops of its stretch.
    stops: [&'f str; 2],
    ends: [Point; 2],
    /// The least and the greatest x and y of its ends.
    around: [Point; 2],
    /// Which corner of the stretch it leads to, from 0 for the first corner point, and the entry that has the corners.
    entry: Option<(usize, usize)>,
}

/// A point of the layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Point {
    x: i64,
    y: i64,
}

impl Point {
    fn new([x, y]: [i32; 2]) -> Self {
        Self { x: x.into(), y: y.into() }
    }

    fn to(self, other: Self) -> Self {
        Self { x: other.x - self.x, y: other.y - self.y }
    }

    fn cross(self, other: Self) -> i64 {
        self.x * other.y - self.y * other.x
    }

    fn dot(self, other: Self) -> i64 {
        self.x * other.x + self.y * other.y
    }

    /// Whether it is nearer to a leg than so far.
    fn is_near(self, [a, b]: [Self; 2], far: i64) -> bool {
        let (along, own) = (a.to(b), a.to(self));
        let (length, on) = (along.dot(along), own.dot(along));
        if on <= 0 || length == 0 {
            own.dot(own) < far * far
        } else if on >= length {
            b.to(self).dot(b.to(self)) < far * far
        } else {
            // The distance from the straight line is the cross product over the length.
            own.cross(along).pow(2) < far * far * length
        }
    }
}

impl<'f> Leg<'f> {
    /// Where it is written.
    fn at<'c>(&'c self, top: &Cursor<'c>) -> Cursor<'c> {
        match self.entry {
            Some((entry, corner)) => top.key("geometry").index(entry).key("via").index(corner),
            None => top.key("places").key(self.stops[1]),
        }
    }

    /// How far it is off the nearest of the eight directions.
    fn off(&self) -> i64 {
        let Point { x, y } = self.ends[0].to(self.ends[1]);
        x.abs().min(y.abs()).min((x.abs() - y.abs()).abs())
    }

    /// Whether a point, or another leg, may be nearer than so far: what is asked first, since most are not.
    fn may_be_near(&self, [least, greatest]: [Point; 2], far: i64) -> bool {
        let [from, to] = self.around;
        least.x - far < to.x && greatest.x + far > from.x && least.y - far < to.y && greatest.y + far > from.y
    }

    /// Whether both lead to one stop, where they may come near to each other.
    fn meets(&self, other: &Self) -> bool {
        self.stops.iter().any(|stop| other.stops.contains(stop))
    }

    fn crosses(&self, other: &Self) -> bool {
        let ([a, b], [c, d]) = (self.ends, other.ends);
        let sides = |a: Point, b: Point, c: Point, d: Point| {
            let along = a.to(b);
            along.cross(a.to(c)).signum() * along.cross(a.to(d)).signum() < 0
        };
        sides(a, b, c, d) && sides(c, d, a, b)
    }

    /// Whether it runs beside another leg, too near to it.
    fn hugs(&self, other: &Self) -> bool {
        let ([a, b], [c, d]) = (self.ends, other.ends);
        let (along, beside) = (a.to(b), c.to(d));
        let parallel = along.cross(beside) == 0;
        // Side by side, not one after the other: some of the one lies beside some of the other.
        let on = |p: Point| a.to(p).dot(along);
        let (from, to) = (on(c).min(on(d)), on(c).max(on(d)));
        let overlap = from < along.dot(along) && to > 0;
        parallel && overlap && along.cross(a.to(c)).pow(2) < SIDE_BY_SIDE * SIDE_BY_SIDE * along.dot(along)
    }
}

impl Resolver<'_> {
    /// Tells what of a layout a reader would stumble over.
    pub(super) fn check_drawing(&mut self, sheet: &Sheet<'_, LayoutFile>, lines: &[LineFile]) {
        let (top, file) = (sheet.top(), &sheet.mirror);
        let ways = Ways::of(file);
        let legs: Vec<Leg<'_>> = lines.iter().flat_map(|line| legs(file, &ways, line)).collect();
        for leg in legs.iter().filter(|leg| leg.off() > ASKEW) {
            let [from, to] = leg.stops.map(str::to_owned);
            self.tell(&leg.at(&top), FaultKind::Askew { line: leg.line.id.clone(), from, to, off: leg.off() });
        }
        for (number, leg) in legs.iter().enumerate() {
            let near = legs[number + 1..].iter().filter(|other| leg.may_be_near(other.around, SIDE_BY_SIDE));
            for other in near.filter(|other| leg.line.id != other.line.id) {
                let (line, other_line) = (leg.line.id.clone(), other.line.id.clone());
                // Railways lie over roads; of two railways, or two roads, nobody can tell which is above.
                if leg.crosses(other) && leg.line.mode == other.line.mode {
                    self.tell(&other.at(&top), FaultKind::Crossing { line: other_line, other: line });
                } else if leg.hugs(other) && !leg.meets(other) {
                    self.tell(&other.at(&top), FaultKind::LinesTooNear { line: other_line, other: line });
                }
            }
        }
        self.check_places(&top, file, &legs);
        for line in lines.iter().filter(|line| line.stops.len() > 1 && !file.badges.contains_key(&line.id)) {
            self.tell(&top.key("badges"), FaultKind::LayoutLacksBadge { line: line.id.clone() });
        }
    }

    fn check_places(&mut self, top: &Cursor<'_>, file: &LayoutFile, legs: &[Leg<'_>]) {
        let [left, top_edge, right, bottom] = file.inside.unwrap_or([0, 0, file.size[0], file.size[1]]);
        let places: Vec<(&String, Point)> = file.places.iter().map(|(id, at)| (id, Point::new(*at))).collect();
        for (number, (id, at)) in places.iter().enumerate() {
            let here = top.key("places").key(id);
            let [x, y] = file.places[*id];
            if !(left..=right).contains(&x) || !(top_edge..=bottom).contains(&y) {
                self.tell(&here, FaultKind::OutsideDrawing);
            }
            for (other, there) in &places[number + 1..] {
                let apart = at.to(*there);
                if apart.dot(apart) < PLACES_APART * PLACES_APART {
                    self.tell(&top.key("places").key(other), FaultKind::PlacesTooNear { other: (*id).clone() });
                }
            }
            let near = legs.iter().filter(|leg| leg.may_be_near([*at, *at], LINE_APART));
            let mut foreign = near.filter(|leg| at.is_near(leg.ends, LINE_APART) && !leg.line.stops.contains(id));
            if let Some(leg) = foreign.next() {
                self.tell(&here, FaultKind::OnForeignLine { line: leg.line.id.clone() });
            }
        }
    }
}

/// The hand-drawn ways of a layout by line and the two stops, in the order of their names.
struct Ways<'f>(HashMap<(&'f str, [&'f str; 2]), (usize, &'f GeometryFile)>);

impl<'f> Ways<'f> {
    fn of(file: &'f LayoutFile) -> Self {
        let mut ways = HashMap::new();
        for (entry, way) in file.geometry.iter().enumerate() {
            // Of two ways for one stretch the first counts.
            ways.entry((way.line.as_str(), sorted([&way.from, &way.to]))).or_insert((entry, way));
        }
        Self(ways)
    }

    fn between(&self, line: &'f str, stops: [&'f str; 2]) -> Option<(usize, &'f GeometryFile)> {
        self.0.get(&(line, sorted(stops))).copied()
    }
}

fn sorted([a, b]: [&str; 2]) -> [&str; 2] {
    if a <= b { [a, b] } else { [b, a] }
}

/// The straight pieces of a line; stretches without places were told already.
fn legs<'f>(file: &'f LayoutFile, ways: &Ways<'f>, line: &'f LineFile) -> Vec<Leg<'f>> {
    let mut legs = Vec::new();
    for pair in line.stops.windows(2) {
        let [from, to] = [&pair[0], &pair[1]];
        let (Some(first), Some(last)) = (file.places.get(from), file.places.get(to)) else { continue };
        let entry = ways.between(&line.id, [from, to]);
        let backwards = entry.is_some_and(|(_, way)| way.from == *to);
        let mut corners = vec![Point::new(*first)];
        if let Some((_, way)) = entry {
            let via = way.via.iter().copied().map(Point::new);
            if backwards { corners.extend(via.rev()) } else { corners.extend(via) }
        }
        corners.push(Point::new(*last));
        let points = corners.len() - 2;
        for (number, ends) in corners.windows(2).enumerate() {
            let written = entry.filter(|_| points > 0).map(|(entry, _)| {
                let corner = number.min(points - 1);
                (entry, if backwards { points - 1 - corner } else { corner })
            });
            let [a, b] = [ends[0], ends[1]];
            let least = Point { x: a.x.min(b.x), y: a.y.min(b.y) };
            let greatest = Point { x: a.x.max(b.x), y: a.y.max(b.y) };
            legs.push(Leg { line, stops: [from, to], ends: [a, b], around: [least, greatest], entry: written });
        }
    }
    legs
}
