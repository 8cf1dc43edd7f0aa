//! Small pieces of the diagram for what stands beside it: the legend's samples, and a line stretched out.

use emath::{Pos2, pos2, vec2};

use super::node::{self, Mark, Node};
use super::state::Survey;
use super::style::{Ends, draw_run, width};
use crate::content::model::{Line, Mode, Network, Status};
use crate::figure::{Paint, Scene, Tag};

/// Height of a sample and of a strip.
pub const SAMPLE_HEIGHT: f32 = 34.0;

/// Length of a sample in which road and railway have room.
pub const SAMPLE_LENGTH: f32 = 100.0;
/// Share of a sample that is road.
const ROAD_TO: f32 = 0.41;
/// Where in a sample, as a share of it, the railway begins: its dashes are longer.
const RAIL_FROM: f32 = 0.49;

/// How a status is drawn, in ink: a piece of road, and a piece of railway where that is drawn otherwise.
#[must_use]
pub fn sample(status: Option<Status>, length: f32) -> Scene {
    let mut scene = Scene::new(vec2(length, SAMPLE_HEIGHT));
    let y = SAMPLE_HEIGHT / 2.0;
    // Dots are round: they need room at both ends to come out whole.
    let inset = if status == Some(Status::Preparing) { 0.3 * width(Mode::Road) } else { 0.0 };
    let mut piece = |mode: Mode, from: f32, to: f32| {
        let points = [pos2(from, y), pos2(to, y)];
        draw_run(&mut scene, &Tag::Line(String::new()), &points, (mode, status), &Paint::Ink2, [Ends::Seen; 2]);
    };
    if matches!(status, Some(Status::Open | Status::Building)) {
        piece(Mode::Road, 0.0, ROAD_TO * length);
        piece(Mode::Rail, RAIL_FROM * length, length);
    } else {
        piece(Mode::Road, inset, length - inset);
    }
    scene
}

/// A line stretched out to a length, its stops evenly spaced. Empty for points.
#[must_use]
pub fn strip(network: &Network, survey: &Survey, line: &Line, length: f32) -> Scene {
    let mut scene = Scene::new(vec2(length, SAMPLE_HEIGHT));
    let (Some(state), false) = (survey.line(line.id), line.is_point()) else { return scene };
    let tag = Tag::Line(line.key.clone());
    let own = Paint::Line(line.color.clone());
    let margin = 17.0;
    let pitch = (length - 2.0 * margin) / (line.stops.len() - 1) as f32;
    let at = |stop: usize| -> Pos2 { pos2(margin + stop as f32 * pitch, SAMPLE_HEIGHT / 2.0) };
    for (i, status) in state.stretches.iter().enumerate() {
        draw_run(&mut scene, &tag, &[at(i), at(i + 1)], (line.mode, *status), &own, [Ends::Covered; 2]);
    }
    for (i, &stop) in line.stops.iter().enumerate() {
        let major = network.places.get(stop.index()).is_some_and(|place| place.major);
        let mark = if major { Mark::Junction } else { Mark::Stop };
        let color = (!major).then(|| line.color.clone());
        node::draw(&mut scene, &tag, &Node { place: stop, center: at(i), mark, status: None, color });
    }
    scene
}
