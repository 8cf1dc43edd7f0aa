//! Small pieces of the diagram for what stands beside it: the legend's samples, and a line stretched out.

use emath::{Pos2, pos2, vec2};

use super::node::{self, Mark, Node};
use super::state::Survey;
use super::style::{Ends, draw_run, width};
use crate::content::model::{Line, Mode, Network, Status};
use crate::figure::{Paint, Scene, Tag};

/// Height of a sample and of a strip.
pub const SAMPLE_HEIGHT: f32 = 34.0;

/// How a status is drawn, as a piece of road in ink.
#[must_use]
pub fn sample(status: Option<Status>, length: f32) -> Scene {
    let mut scene = Scene::new(vec2(length, SAMPLE_HEIGHT));
    let y = SAMPLE_HEIGHT / 2.0;
    // Dots are round: they need room at both ends to come out whole.
    let inset = if status == Some(Status::Preparing) { 0.3 * width(Mode::Road) } else { 0.0 };
    let points = [pos2(inset, y), pos2(length - inset, y)];
    draw_run(&mut scene, &Tag::Line(String::new()), &points, (Mode::Road, status), &Paint::Ink2, Ends::Seen);
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
    let mut start = 0;
    for (i, status) in state.stretches.iter().enumerate() {
        if state.stretches.get(i + 1) != Some(status) {
            draw_run(&mut scene, &tag, &[at(start), at(i + 1)], (line.mode, *status), &own, Ends::Covered);
            start = i + 1;
        }
    }
    for (i, &stop) in line.stops.iter().enumerate() {
        let major = network.places.get(stop.index()).is_some_and(|place| place.major);
        let mark = if major { Mark::Junction } else { Mark::Stop };
        let color = (!major).then(|| line.color.clone());
        node::draw(&mut scene, &tag, &Node { place: stop, center: at(i), mark, status: None, color });
    }
    scene
}
