//! From the plan to the scene: water, lines, marks, words, in this order.

use emath::{Pos2, Rect, Vec2, vec2};

use super::geometry::{Piece, length, outside, shortened, straightened};
use super::style::{self, Ends};
use super::way::{Stretch, Way};
use super::{Plan, badge, label, node, water};
use crate::content::model::{Line, LineId, Network, PlaceId, Status};
use crate::figure::{Anchoring, Cap, Layer, Paint, Scene, Shape, Tag};

/// Draws a plan.
pub(super) fn draw(network: &Network, plan: &Plan) -> Scene {
    let mut scene = Scene::new(plan.size);
    for course in &plan.courses {
        water::draw(&mut scene, course);
    }
    for name in &plan.names {
        let text = Shape::Text {
            text: name.text.clone(),
            at: name.at,
            anchoring: Anchoring::Middle,
            size: name.size,
            face: name.face,
            paint: Paint::WaterName,
        };
        scene.push(Layer::Ground, None, text);
    }
    for way in &plan.ways {
        if let Some(line) = network.lines.get(way.line.index()) {
            let plate = plan.badges.iter().find(|badge| badge.line == way.line).map(|badge| badge.rect);
            draw_way(&mut scene, &Tag::Line(line.key.clone()), line, way, plate);
        }
    }
    for mark in &plan.nodes {
        node::draw(&mut scene, &place_tag(network, mark.place), mark);
    }
    for plate in &plan.badges {
        if let Some(line) = network.lines.get(plate.line.index()) {
            badge::draw(&mut scene, &line_tag(network, plate.line), plate, &Paint::Line(line.color.clone()));
        }
    }
    for words in &plan.labels {
        label::draw(&mut scene, &place_tag(network, words.place), words);
    }
    scene
}

fn line_tag(network: &Network, line: LineId) -> Tag {
    Tag::Line(network.lines.get(line.index()).map(|line| line.key.clone()).unwrap_or_default())
}

fn place_tag(network: &Network, place: PlaceId) -> Tag {
    let key = network.places.get(place.index()).map(|place| place.key.clone()).unwrap_or_default();
    let lines = network.lines.iter().filter(|line| line.stops.contains(&place)).map(|line| line.key.clone());
    Tag::Place(key, lines.collect())
}

/// Draws a line: its halo along the whole way first, which cuts through what lies below, then run by run. A pattern ends
/// at the plate of the line's badge as it does at a mark, instead of being cut by it.
pub(super) fn draw_way(scene: &mut Scene, tag: &Tag, line: &Line, way: &Way, plate: Option<Rect>) {
    let own = Paint::Line(line.color.clone());
    let runs = runs(way);
    let whole: f32 = runs.iter().map(|run| length(&run.points)).sum();
    let mut walked = 0.0;
    let shares: Vec<[f32; 2]> = runs
        .iter()
        .map(|run| {
            let from = walked;
            walked += length(&run.points);
            [from, walked].map(|at| at / whole.max(f32::EPSILON))
        })
        .collect();
    for (run, share) in runs.iter().zip(&shares) {
        let width = style::width_of(way.mode, run.status) + 2.0 * style::HALO;
        let points = run.points.clone();
        let halo = Shape::Stroke { points, width, dash: None, cap: Cap::Butt, paint: Paint::Paper };
        scene.push(Layer::Line, Some(tag), halo);
        scene.along(1, *share);
    }
    for (run, share) in runs.iter().zip(&shares) {
        let plate = plate.filter(|_| is_patterned(run.status)).map_or(Rect::NOTHING, |plate| plate.expand(style::HALO));
        let far = length(&run.points).max(f32::EPSILON);
        for Piece { points, from } in outside(&run.points, plate) {
            let to = from + length(&points);
            let ends = [
                if from > 0.0 { Ends::Seen } else { run.ends[0] },
                if to < far - 0.01 { Ends::Seen } else { run.ends[1] },
            ];
            let before = scene.items.len();
            style::draw_run(scene, tag, &points, (way.mode, run.status), &own, ends);
            let along = [from, to].map(|at| share[0] + (share[1] - share[0]) * at / far);
            scene.along(scene.items.len() - before, along);
        }
        for arrow in &run.arrows {
            let before = scene.items.len();
            draw_arrow(scene, tag, arrow, way, run.status, &own);
            // A head comes last, or at once where the line begins with it.
            let at = if arrow.first { 0.0 } else { 1.0 };
            scene.along(scene.items.len() - before, [at, at]);
        }
    }
}

/// Whether a status is drawn in dashes or dots.
fn is_patterned(status: Option<Status>) -> bool {
    matches!(status, Some(Status::Building | Status::Preparing))
}

/// What is drawn at once: neighbouring stretches of one status, or one stretch where its pattern is fitted between its marks.
struct Run {
    points: Vec<Pos2>,
    status: Option<Status>,
    arrows: Vec<Arrow>,
    ends: [Ends; 2],
}

/// The end of a line that goes on.
struct Arrow {
    tip: Pos2,
    along: Vec2,
    /// Whether the line begins with it.
    first: bool,
}

fn runs(way: &Way) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for Stretch { curve, status, .. } in &way.stretches {
        match runs.last_mut() {
            Some(run) if run.status == *status && !is_patterned(*status) => run.points.extend(curve.iter().skip(1)),
            _ => {
                let ends = [Ends::Covered; 2];
                runs.push(Run { points: curve.clone(), status: *status, arrows: Vec::new(), ends });
            }
        }
    }
    let cut = |run: &mut Run, first: bool| {
        let along = match run.points[..] {
            [.., a, b] => (b - a).normalized(),
            _ => Vec2::ZERO,
        };
        if let Some(&tip) = run.points.last() {
            run.arrows.push(Arrow { tip, along, first });
            run.ends[usize::from(!first)] = Ends::Seen;
            run.points = shortened(&run.points, head(way, run.status).x - 1.0);
        }
    };
    if let Some(last) = runs.last_mut().filter(|_| way.beyond[1]) {
        cut(last, false);
    }
    if let Some(first) = runs.first_mut().filter(|_| way.beyond[0]) {
        first.points.reverse();
        cut(first, true);
        first.points.reverse();
    }
    for run in &mut runs {
        run.points = straightened(&run.points);
    }
    runs
}

/// Length and half width of an arrow's head.
fn head(way: &Way, status: Option<Status>) -> Vec2 {
    let w = style::width_of(way.mode, status);
    if status.is_some() { vec2(1.5 * w, 1.05 * w) } else { vec2(14.0, 7.0) }
}

fn draw_arrow(scene: &mut Scene, tag: &Tag, arrow: &Arrow, way: &Way, status: Option<Status>, own: &Paint) {
    let size = head(way, status);
    let side = vec2(-arrow.along.y, arrow.along.x);
    let triangle = |grow: f32| {
        let base = arrow.tip - arrow.along * (size.x + grow);
        let half = size.y + 1.6 * grow;
        vec![arrow.tip + arrow.along * 1.8 * grow, base + side * half, base - side * half]
    };
    let paint = if status.is_some() { own.clone() } else { Paint::Context };
    scene.push(Layer::Line, Some(tag), Shape::Polygon { points: triangle(0.0), paint });
    if status == Some(Status::Starting) {
        scene.push(Layer::Line, Some(tag), Shape::Polygon { points: triangle(-3.4), paint: Paint::Paper });
    }
}
