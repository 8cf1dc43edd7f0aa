//! Sizes of the diagram, and how a mode and a status are drawn.

use emath::Pos2;

use super::geometry::length;
use crate::content::model::{Mode, Status};
use crate::figure::{Cap, Dash, Layer, Paint, Scene, Shape, Tag};

/// Width of a high-speed railway.
const RAIL: f32 = 14.0;
/// Width of a road.
const ROAD: f32 = 12.0;
/// Width of a stretch of which nothing is said.
const UNSAID: f32 = 3.0;
/// Paper that a line keeps on each side.
pub(super) const HALO: f32 = 3.0;
/// Width of the paper between the two rails of a railway that is built.
const RAIL_CORE: f32 = 4.0;
/// Width of the casing of what is about to be built.
const CASING: f32 = 3.0;

/// Width of a line's drawing.
pub(super) fn width(mode: Mode) -> f32 {
    match mode {
        Mode::Rail => RAIL,
        Mode::Road | Mode::Water | Mode::Air => ROAD,
    }
}

/// Width of a stretch, thin where nothing is said of it.
pub(super) fn width_of(mode: Mode, status: Option<Status>) -> f32 {
    if status.is_some() { width(mode) } else { UNSAID }
}

/// Where a run ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ends {
    /// Below the marks of stops.
    Covered,
    /// In sight.
    Seen,
}

/// Draws a run of a line in the pattern of its status.
pub(super) fn draw_run(
    scene: &mut Scene,
    tag: &Tag,
    points: &[Pos2],
    (mode, status): (Mode, Option<Status>),
    own: &Paint,
    ends: [Ends; 2],
) {
    let w = width(mode);
    let mut stroke = |width: f32, dash: Option<Dash>, cap: Cap, paint: Paint| {
        let points = points.to_vec();
        scene.push(Layer::Line, Some(tag), Shape::Stroke { points, width, dash, cap, paint });
    };
    match status {
        None => stroke(UNSAID, None, Cap::Butt, Paint::Context),
        Some(Status::Open) => stroke(w, None, Cap::Butt, own.clone()),
        Some(Status::Building) => {
            stroke(w, None, Cap::Butt, own.tint());
            stroke(w, Some(dashes(length(points), 1.6 * w, w, ends)), Cap::Butt, own.clone());
        }
        Some(Status::Starting) => {
            stroke(w, None, Cap::Butt, own.clone());
            stroke(w - 2.0 * CASING, None, Cap::Butt, Paint::Paper);
        }
        Some(Status::Preparing) => stroke(0.6 * w, Some(dots(length(points), 1.4 * w)), Cap::Round, own.clone()),
    }
    // A railway is two rails, whatever its status.
    if mode == Mode::Rail && matches!(status, Some(Status::Open | Status::Building)) {
        stroke(RAIL_CORE, None, Cap::Butt, Paint::Paper);
    }
}

/// Dashes fitted to a length so that an end finishes with a whole dash where it is seen, and in the middle of one where a mark
/// covers it, so that no sliver of it looks out.
fn dashes(length: f32, on: f32, off: f32, ends: [Ends; 2]) -> Dash {
    // What the ends have of the dashes there: the rest is whole periods.
    let share = |end: Ends| if end == Ends::Seen { on } else { on / 2.0 };
    let period = on + off;
    let rest = share(ends[0]) + share(ends[1]) - on;
    // Rather more dashes than fewer: a longer one would look out below a mark.
    let count = ((length - rest) / period - 0.05).ceil().max(1.0);
    let stretch = length / (rest + count * period);
    let phase = if ends[0] == Ends::Seen { 0.0 } else { on * stretch / 2.0 };
    Dash { on: on * stretch, off: off * stretch, phase }
}

/// Dots fitted to a length so that both ends finish with a dot: the last one a hair before the end, lest it is lost to
/// rounding.
pub(super) fn dots(length: f32, pitch: f32) -> Dash {
    let count = (length / pitch).round().max(1.0);
    Dash { on: 0.0, off: (length - 0.01).max(0.0) / count, phase: 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_are_told_from_one_another_without_any_colour() {
        let (tag, points) = (Tag::Line("line".into()), [Pos2::ZERO, Pos2::new(300.0, 0.0)]);
        for mode in [Mode::Rail, Mode::Road] {
            let statuses =
                [None, Some(Status::Open), Some(Status::Building), Some(Status::Starting), Some(Status::Preparing)];
            let patterns = statuses.map(|status| {
                let mut scene = Scene::new(emath::vec2(300.0, 20.0));
                draw_run(&mut scene, &tag, &points, (mode, status), &Paint::Context, [Ends::Seen; 2]);
                let pattern = scene.items.into_iter().map(|item| match item.shape {
                    Shape::Stroke { width, dash, cap, .. } => format!("{width} {dash:?} {cap:?}"),
                    other => format!("{other:?}"),
                });
                pattern.collect::<Vec<_>>()
            });
            for (at, pattern) in patterns.iter().enumerate() {
                assert!(!patterns[at + 1..].contains(pattern), "{mode:?}: {pattern:?} says two things");
            }
        }
    }

    #[test]
    fn dashes_end_whole_where_they_are_seen_and_in_their_middle_below_marks() {
        let ends_with = |length: f32, ends: [Ends; 2]| {
            let dash = dashes(length, 19.2, 12.0, ends);
            // Where in the pattern the line begins and ends.
            [dash.phase, (dash.phase + length) % (dash.on + dash.off)].map(|at| at / dash.on)
        };
        for length in [100.0, 333.0, 500.0] {
            let near = |a: f32, b: f32| (a - b).abs() < 0.01;
            let [begin, end] = ends_with(length, [Ends::Seen; 2]);
            assert!(near(begin, 0.0) && near(end, 1.0), "{length}: {begin} {end}");
            let [begin, end] = ends_with(length, [Ends::Covered; 2]);
            assert!(near(begin, 0.5) && near(end, 0.5), "{length}: {begin} {end}");
            let [begin, end] = ends_with(length, [Ends::Covered, Ends::Seen]);
            assert!(near(begin, 0.5) && near(end, 1.0), "{length}: {begin} {end}");
            let [begin, end] = ends_with(length, [Ends::Seen, Ends::Covered]);
            assert!(near(begin, 0.0) && near(end, 0.5), "{length}: {begin} {end}");
        }
    }
}
