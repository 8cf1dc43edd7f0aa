//! Rivers and lakes: pale bands with soft curves, never an outline; their names beside them, or inside where they fit.

use emath::{Pos2, Rect, Vec2, vec2};

use super::geometry::{distance_to, gap_to, soft};
use super::measure::{Measure, Words, drop, plain, rise};
use super::obstacles::{CLEAR, Obstacles, Owner, TOUCH};
use super::search::{Spot, Wanted, Weight};
use super::way::point;
use crate::content::model::Water;
use crate::figure::{Cap, Layer, Paint, Scene, Shape};
use crate::theme::Face;

/// The course of a river, or the outline of a lake, as a soft curve.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Course {
    points: Vec<Pos2>,
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
        Self { points, half, lake, bounds }
    }

    /// The points along it, and how far the shore is from them.
    pub fn shore(&self) -> (&[Pos2], f32) {
        (&self.points, self.half)
    }

    /// The gap between a rectangle and the shore; less than nothing where the rectangle lies across it.
    pub fn gap(&self, rect: Rect) -> f32 {
        gap_to(&self.points, rect) - self.half
    }

    /// How far a point is from the water; nothing for a point in it.
    fn distance(&self, p: Pos2) -> f32 {
        if self.contains(p) { 0.0 } else { (distance_to(&self.points, p) - self.half).max(0.0) }
    }

    /// Whether a point lies within a lake's outline: a ray from it crosses the shore an odd number of times.
    pub fn contains(&self, p: Pos2) -> bool {
        if !self.lake {
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
    let spot = |push: Vec2| {
        let rect = rect.translate(push);
        let far = (course.distance(nearest(rect, course)) - NEAR).max(0.0);
        let cost = WAY * push.length() + 12.0 * far + obstacles.crowding(rect, Owner::Water(number));
        Spot { rect, cost }
    };
    let steps = || (-REACH..=REACH).map(|step| step as f32 * STEP);
    let mut spots: Vec<Spot> = steps().flat_map(|y| steps().map(move |x| vec2(x, y))).map(spot).collect();
    spots.sort_by(|a, b| a.cost.total_cmp(&b.cost));
    let clean = spots.iter().take_while(|spot| spot.cost < TOUCH).count();
    spots.truncate(clean.clamp(4, SPOTS));
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
