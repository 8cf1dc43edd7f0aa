//! What lies under a finger: the nearest place, badge or line within reach.

use emath::{Pos2, Rect, Vec2, vec2};

use super::Plan;
use super::geometry::{distance_to, gap_between};
use super::grid::Grid;
use crate::content::model::{LineId, PlaceId};

/// What a finger meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hit {
    /// A line, by its way or its badge.
    Line(LineId),
    /// A place, by its mark or its name.
    Place(PlaceId),
}

/// Side of the square around a place that belongs to it.
pub const PLACE_TARGET: f32 = 72.0;
/// How far from a line's middle it is still meant.
pub const LINE_TARGET: f32 = 28.0;
/// How far beside a name it is still meant.
const LABEL_TARGET: f32 = 6.0;
/// How much nearer a line must be than a place: places lie on lines and are small.
const PLACE_FAVOUR: f32 = 12.0;

/// Where everything that can be touched is found.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Targets {
    targets: Vec<Target>,
    grid: Grid,
}

/// Something that can be touched, by its place in the plan.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Target {
    Node(usize),
    Label(usize),
    Badge(usize),
    /// A leg of a stretch: way, stretch, the leg's first point.
    Leg(usize, usize, usize),
}

impl Targets {
    /// Everything that can be touched on a plan.
    pub fn new(plan: &Plan) -> Self {
        let mut targets = Vec::new();
        let mut reaches = Vec::new();
        let mut enter = |target, reach| {
            targets.push(target);
            reaches.push(reach);
        };
        for (i, node) in plan.nodes.iter().enumerate() {
            enter(Target::Node(i), square(node.center));
        }
        for (i, label) in plan.labels.iter().enumerate() {
            enter(Target::Label(i), label.rect.expand(LABEL_TARGET));
        }
        for (i, badge) in plan.badges.iter().enumerate() {
            enter(Target::Badge(i), grown(badge.rect));
        }
        for (w, way) in plan.ways.iter().enumerate() {
            for (s, stretch) in way.stretches.iter().enumerate() {
                for (l, leg) in stretch.curve.windows(2).enumerate() {
                    let reach = Rect::from_two_pos(leg[0], leg[1]).expand(LINE_TARGET);
                    enter(Target::Leg(w, s, l), reach);
                }
            }
        }
        Self { targets, grid: Grid::new(reaches) }
    }

    /// What a point of the drawing means, if anything: of all that is within reach, the nearest.
    pub fn hit(&self, plan: &Plan, at: Pos2) -> Option<Hit> {
        if !at.is_finite() {
            return None;
        }
        let near = self.grid.near(Rect::from_min_max(at, at)).filter_map(|i| self.targets[i].reached(plan, at));
        near.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, hit)| hit)
    }
}

impl Target {
    /// How far it is from a point that is within its reach, and what it means.
    fn reached(self, plan: &Plan, at: Pos2) -> Option<(f32, Hit)> {
        match self {
            Self::Node(i) => {
                let node = &plan.nodes[i];
                let far = node.center.distance(at) - node.reach() - PLACE_FAVOUR;
                square(node.center).contains(at).then_some((far, Hit::Place(node.place)))
            }
            Self::Label(i) => {
                let label = &plan.labels[i];
                let far = gap(label.rect, at) - PLACE_FAVOUR;
                label.rect.expand(LABEL_TARGET).contains(at).then_some((far, Hit::Place(label.place)))
            }
            Self::Badge(i) => {
                let badge = &plan.badges[i];
                let far = gap(badge.rect, at) - PLACE_FAVOUR;
                grown(badge.rect).contains(at).then_some((far, Hit::Line(badge.line)))
            }
            Self::Leg(w, s, l) => {
                let way = &plan.ways[w];
                let stretch = &way.stretches[s];
                let distance = distance_to(&stretch.curve[l..l + 2], at);
                let far = (distance - stretch.width(way.mode) / 2.0).max(0.0);
                (distance <= LINE_TARGET).then_some((far, Hit::Line(way.line)))
            }
        }
    }
}

/// The square around a place that belongs to it.
fn square(center: Pos2) -> Rect {
    Rect::from_center_size(center, Vec2::splat(PLACE_TARGET))
}

/// A badge's plate, grown to the height of a finger.
fn grown(plate: Rect) -> Rect {
    plate.expand2(vec2(0.0, (PLACE_TARGET - plate.height()).max(0.0) / 2.0))
}

fn gap(rect: Rect, at: Pos2) -> f32 {
    gap_between(rect, Rect::from_min_max(at, at))
}
