//! The frame around what has the focus: it is seen, and seen whole.

use egui::accesskit::Role;
use egui::{Color32, Rect, Shape};
use kaizhou::theme::Look;

use super::rounds::judge;
use super::support::{Seen, Walk};

/// The frame around what has the focus, in the last frame: where it is, what clips it, and what was painted after it.
fn ring(walk: &Walk) -> Option<(Rect, Rect, Vec<Shape>)> {
    let seal: Color32 = walk.content().themes.of(Look::Light).palette.seal.into();
    let is_ring = |shape: &Shape| match shape {
        Shape::Rect(rect) => rect.stroke.width == 4.0 && rect.stroke.color == seal,
        _ => false,
    };
    let shapes = walk.shapes();
    let at = shapes.iter().rposition(|clipped| is_ring(&clipped.shape))?;
    let Shape::Rect(ring) = &shapes[at].shape else { return None };
    let after = shapes[at + 1..].iter().map(|clipped| clipped.shape.clone());
    Some((ring.rect.expand(4.0), shapes[at].clip_rect, after.collect()))
}

/// Whether a shape hides what lies below it somewhere along the edge of a rectangle.
fn hides(shape: &Shape, edge: Rect) -> bool {
    // What only meets it hides nothing.
    let edge = edge.shrink(0.5);
    let (over, solid) = match shape {
        Shape::Vec(shapes) => return shapes.iter().any(|shape| hides(shape, edge)),
        Shape::Rect(rect) => (rect.rect, rect.fill.a() > 100),
        Shape::Mesh(mesh) => {
            // What sinks into the paper can be made out for a part of the way.
            let bounds = mesh.calc_bounds();
            let sinks = mesh.vertices.iter().any(|v| v.color.a() == 0);
            let seen = if sinks { 0.5 * bounds.height() } else { 0.0 };
            (bounds.with_min_y(bounds.top() + seen), mesh.vertices.iter().any(|v| v.color.a() > 128))
        }
        _ => return false,
    };
    let meets = over.intersect(edge).is_positive() && !edge.shrink(8.0).contains_rect(over.intersect(edge));
    solid && meets
}

/// What is wrong with the frame around what has the focus, if anything.
pub fn ring_fault(walk: &Walk, seen: &Seen) -> Option<String> {
    if seen.role == Role::SearchInput {
        return None;
    }
    let Some((edge, clip, after)) = ring(walk) else { return Some("it shows no focus".to_owned()) };
    let seen_edge = clip.intersect(walk.canvas());
    if !seen_edge.expand(0.5).contains_rect(edge) {
        return Some(format!("its frame {edge:?} is cut by {seen_edge:?}"));
    }
    let over = after.iter().find(|shape| hides(shape, edge))?;
    Some(format!("its frame {edge:?} lies under {:?}", over.visual_bounding_rect()))
}

#[test]
fn the_frame_around_what_has_the_focus_is_whole_wherever_it_is() {
    judge(
        |_| true,
        |round| {
            let faults = round.stops.iter().filter_map(|stop| Some((&stop.seen.name, stop.ring.as_ref()?)));
            faults.map(|(name, fault)| format!("“{name}”: {fault}")).collect()
        },
    );
}
