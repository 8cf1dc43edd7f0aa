//! Rivers and lakes: pale bands with soft curves, never an outline; their names beside them, or inside where they fit.

use emath::{Pos2, Rect, vec2};

use super::geometry::{distance_to, soft};
use super::measure::{Measure, Words, drop, plain, rise};
use super::obstacles::{Obstacles, Owner};
use super::search::{Wanted, Weight};
use super::shortlist::Shortlist;
use super::surroundings::{CLEAR, Leg};
use super::way::point;
use crate::content::model::Water;
use crate::figure::{Cap, Layer, Paint, Scene, Shape};
use crate::theme::Face;

/// The course of a river, or the outline of a lake, as a soft curve.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Course {
    points: Vec<Pos2>,
    legs: Vec<Leg>,
    half: f32,
    lake: bool,
    /// What it cannot leave.
    pub bounds: Rect,
}

/// The name of a river or a lake on the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct WaterName {
    /// The words.
    pub text: String,
    /// Middle of the baseline.
    pub at: Pos2,
    /// Size of the em.
    pub size: f32,
    /// The face.
    pub face: Face,
    /// What the letters fill.
    pub rect: Rect,
}

impl Course {
    /// The course of a river or a lake.
    pub fn new(water: &Water) -> Self {
        let points: Vec<Pos2> = water.points.iter().map(point).collect();
        let lake = water.width == 0;
        let mut points = soft(&points, lake);
        if lake {
            points.extend(points.first().copied());
        }
        let half = water.width as f32 / 2.0;
        let bounds = Rect::from_points(&points).expand(half);
        let legs = points.windows(2).map(|leg| Leg::new(leg[0], leg[1], half, None)).collect();
        Self { points, legs, half, lake, bounds }
    }

    /// The points along it, and how far the shore is from them.
    pub fn shore(&self) -> (&[Pos2], f32) {
        (&self.points, self.half)
    }

    /// The same, leg by leg.
    pub fn legs(&self) -> &[Leg] {
        &self.legs
    }

    /// How far a point is from the water; nothing for a point in it.
    fn distance(&self, p: Pos2) -> f32 {
        if self.contains(p) { 0.0 } else { (distance_to(&self.points, p) - self.half).max(0.0) }
    }

    /// Whether a point lies within a lake's outline: a ray from it crosses the shore an odd number of times.
    pub fn contains(&self, p: Pos2) -> bool {
        if !self.lake || !self.bounds.contains(p) {
            return false;
        }
        let crossed = self.points.windows(2).filter(|leg| {
            let (a, b) = (leg[0], leg[1]);
            (a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x)
        });
        crossed.count() % 2 == 1
    }
}

/// How far a name may stand from its water, px.
const NEAR: f32 = 26.0;
/// How far names are tried around where they stand best, in steps of this many px.
const STEP: f32 = 12.0;
/// How many steps.
const REACH: i32 = 14;
/// What it costs a name to go from where it stands best, for each px.
const WAY: f32 = 0.25;
/// How many spots are kept.
const SPOTS: usize = 20;

/// A name where the layout wants it, and the spots where it could stand instead.
pub(super) fn name(
    number: usize,
    water: &Water,
    course: &Course,
    words: Words,
    measure: Measure<'_>,
    obstacles: &Obstacles<'_>,
) -> (WaterName, Wanted) {
    let text = water.name.get(words.lang).to_owned();
    let size = words.scaled(21.0);
    let face = plain(words.lang);
    let at = point(&water.label);
    let half = measure(&text, size, face) / 2.0;
    let rect = Rect::from_min_max(at - vec2(half, rise(face) * size), at + vec2(half, drop(face) * size));
    let around = obstacles.around(rect.expand(REACH as f32 * STEP), Owner::Water(number));
    let mut list = Shortlist::new(SPOTS);
    // Ring after ring around where it stands best, until no ring further out could hold a better spot.
    for ring in 0..=REACH {
        if WAY * STEP * ring as f32 >= list.limit() {
            break;
        }
        for (x, y) in (-ring..=ring).flat_map(|y| (-ring..=ring).map(move |x| (x, y))) {
            if x.abs().max(y.abs()) == ring {
                let push = vec2(x as f32, y as f32) * STEP;
                let rect = rect.translate(push);
                list.offer(WAY * push.length(), rect, (), |most| {
                    let crowding = around.crowding(rect, most)?;
                    Some(crowding + 12.0 * (course.distance(nearest(rect, course)) - NEAR).max(0.0))
                });
            }
        }
    }
    let (spots, _) = list.finish();
    (
        WaterName { text, at, size, face, rect },
        Wanted { spots, air: vec2(CLEAR, CLEAR) * words.scale, weight: Weight::Water },
    )
}

/// The point of a rectangle that is nearest to a water: its middle, or the middle of one of its sides.
fn nearest(rect: Rect, course: &Course) -> Pos2 {
    let places = [rect.center(), rect.center_top(), rect.center_bottom(), rect.left_center(), rect.right_center()];
    let far = |p: &Pos2| course.distance(*p);
    places.into_iter().min_by(|a, b| far(a).total_cmp(&far(b))).unwrap_or(rect.center())
}

impl WaterName {
    /// The same name at a spot.
    pub(super) fn at(self, rect: Rect) -> Self {
        let at = self.at + (rect.min - self.rect.min);
        Self { at, rect, ..self }
    }
}

/// Draws a river's band or a lake.
pub(super) fn draw(scene: &mut Scene, course: &Course) {
    let paint = Paint::Water;
    let points = course.points.clone();
    let shape = if course.lake {
        // The outline comes back to its first point, which a polygon does not say twice.
        Shape::Polygon { points: points[..points.len().saturating_sub(1)].to_vec(), paint }
    } else {
        Shape::Stroke { points, width: 2.0 * course.half, dash: None, cap: Cap::Round, paint }
    };
    scene.push(Layer::Ground, None, shape);
}
