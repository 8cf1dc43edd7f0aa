//! A way from one place to another, drawn over a diagram: its stretches in the patterns of their lines, and its ends.

use super::draw::draw_way;
use super::geometry::length;
use super::way::Way;
use super::{Mark, Plan, Route};
use crate::content::model::{LineId, Network, PlaceId};
use crate::figure::{Layer, Paint, Scene, Shape, Tag};

/// Space between a mark and the ring that says that a way begins or ends there.
const APART: f32 = 2.5;
/// Width of that ring.
const RING: f32 = 3.0;

/// The way as a picture in the plan's space, to be drawn together with the diagram's own.
#[must_use]
pub fn trace(network: &Network, plan: &Plan, route: Option<&Route>, ends: [Option<PlaceId>; 2]) -> Scene {
    let mut scene = Scene::new(plan.size);
    let ways: Vec<Way> = route.map(|route| ways(plan, route)).unwrap_or_default();
    let whole = ways.iter().map(far).sum::<f32>().max(f32::EPSILON);
    let mut walked = 0.0;
    for way in &ways {
        let Some(line) = network.lines.get(way.line.index()) else { continue };
        let first = scene.items.len();
        draw_way(&mut scene, &Tag::Route, line, way);
        let share = far(way);
        // What is a share of this way is a share of the whole.
        for along in scene.items[first..].iter_mut().filter_map(|item| item.along.as_mut()) {
            *along = along.map(|at| (walked + at * share) / whole);
        }
        walked += share;
    }
    // A line that goes on beyond the drawing ends in its arrow.
    let marks = ends.into_iter().flatten().filter_map(|end| plan.node(end));
    for node in marks.filter(|node| node.mark != Mark::Beyond) {
        let radius = node.reach() + APART + RING / 2.0;
        let rim = Some((RING, Paint::Ink));
        scene.push(Layer::Node, Some(&Tag::Route), Shape::Circle { center: node.center, radius, fill: None, rim });
    }
    scene
}

/// The part of each line that a way goes along, in its direction.
fn ways(plan: &Plan, route: &Route) -> Vec<Way> {
    let mut ways: Vec<Way> = Vec::new();
    for leg in &route.legs {
        for ends in leg.stops.windows(2) {
            let &[from, to] = ends else { continue };
            match ways.last_mut() {
                Some(way) if way.line == leg.line => along(plan, way, [from, to]),
                _ => {
                    let Some(mode) = whole(plan, leg.line).map(|way| way.mode) else { continue };
                    let mut way = Way { line: leg.line, mode, stretches: Vec::new(), beyond: [false; 2] };
                    along(plan, &mut way, [from, to]);
                    ways.push(way);
                }
            }
        }
    }
    ways
}

fn whole(plan: &Plan, line: LineId) -> Option<&Way> {
    plan.ways.iter().find(|way| way.line == line)
}

/// Goes on along a stretch of a line.
fn along(plan: &Plan, way: &mut Way, ends: [PlaceId; 2]) {
    let Some(whole) = whole(plan, way.line) else { return };
    let back = [ends[1], ends[0]];
    let Some(found) = whole.stretches.iter().find(|s| s.ends == ends || s.ends == back) else { return };
    let mut stretch = found.clone();
    if found.ends == back {
        stretch.ends = ends;
        stretch.curve.reverse();
        stretch.corners.reverse();
    }
    // Where the line goes on beyond the drawing, so does the way that ends there.
    let at = |place: PlaceId| -> bool {
        let first = whole.stretches.first().is_some_and(|s| s.ends[0] == place) && whole.beyond[0];
        first || (whole.stretches.last().is_some_and(|s| s.ends[1] == place) && whole.beyond[1])
    };
    if way.stretches.is_empty() {
        way.beyond[0] = at(ends[0]);
    }
    way.beyond[1] = at(ends[1]);
    way.stretches.push(stretch);
}

/// How far a way goes over the drawing.
fn far(way: &Way) -> f32 {
    way.stretches.iter().map(|stretch| length(&stretch.curve)).sum()
}
