//! What lies under a finger: the nearest place, badge or line within reach.

use emath::{Pos2, Rect, Vec2};

use super::Plan;
use super::geometry::{distance_to, gap_between};
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
/// How much nearer a line must be than a place: places lie on lines and are small.
const PLACE_FAVOUR: f32 = 12.0;

/// What a point of the drawing means, if anything.
#[must_use]
pub fn hit(plan: &Plan, at: Pos2) -> Option<Hit> {
    let mut near: Vec<(f32, Hit)> = Vec::new();
    for node in &plan.nodes {
        let square = Rect::from_center_size(node.center, Vec2::splat(PLACE_TARGET));
        if square.contains(at) {
            near.push((node.center.distance(at) - node.reach() - PLACE_FAVOUR, Hit::Place(node.place)));
        }
    }
    for label in &plan.labels {
        if label.rect.expand(6.0).contains(at) {
            near.push((gap(label.rect, at) - PLACE_FAVOUR, Hit::Place(label.place)));
        }
    }
    for badge in &plan.badges {
        let grown = (PLACE_TARGET - badge.rect.height()).max(0.0) / 2.0;
        if badge.rect.expand2(emath::vec2(0.0, grown)).contains(at) {
            near.push((gap(badge.rect, at) - PLACE_FAVOUR, Hit::Line(badge.line)));
        }
    }
    for way in &plan.ways {
        for stretch in &way.stretches {
            let distance = distance_to(&stretch.curve, at);
            if distance <= LINE_TARGET {
                near.push(((distance - stretch.width(way.mode) / 2.0).max(0.0), Hit::Line(way.line)));
            }
        }
    }
    near.into_iter().min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, hit)| hit)
}

fn gap(rect: Rect, at: Pos2) -> f32 {
    gap_between(rect, Rect::from_min_max(at, at))
}
