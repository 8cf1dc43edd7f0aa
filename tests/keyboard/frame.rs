//! The frame around what has the focus: it is seen, and seen whole.

use egui::accesskit::Role;
use egui::{Color32, Key, Rect, Shape};
use kaizhou::i18n::Lang;
use kaizhou::session::TextSize;
use kaizhou::theme::Look;

use super::support::{Walk, shipped_content};
use super::{SCREENS, places};

/// Every shape, and the columns of large text.
pub const TEXTS: [TextSize; 3] = [TextSize::Standard, TextSize::Large, TextSize::Largest];

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

#[test]
fn the_frame_around_what_has_the_focus_is_whole_wherever_it_is() {
    let content = shipped_content();
    let mut failures = Vec::new();
    for (size, text) in SCREENS.into_iter().flat_map(|size| TEXTS.map(|text| (size, text))) {
        for lang in Lang::all() {
            let mut walk = Walk::sized(&content, size, lang, text, None);
            for (route, overlay) in places(&content) {
                let place = format!("{route:?} {overlay:?} {} {}x{} {text:?}", lang.code(), size[0], size[1]);
                walk.put(&route, overlay);
                let mut first = None;
                for _ in 0..200 {
                    walk.strike(Key::Tab);
                    let Some(seen) = walk.focused() else { continue };
                    if first.as_ref() == Some(&seen.name) {
                        break;
                    }
                    first.get_or_insert(seen.name.clone());
                    if seen.role == Role::SearchInput {
                        continue;
                    }
                    let Some((edge, clip, after)) = ring(&walk) else {
                        failures.push(format!("{place}: “{}” shows no focus", seen.name));
                        continue;
                    };
                    let seen_edge = clip.intersect(walk.canvas());
                    if !seen_edge.expand(0.5).contains_rect(edge) {
                        failures.push(format!("{place}: “{}” {edge:?} is cut by {seen_edge:?}", seen.name));
                    }
                    if let Some(over) = after.iter().find(|shape| hides(shape, edge)) {
                        let over = over.visual_bounding_rect();
                        failures.push(format!("{place}: “{}” {edge:?} lies under {over:?}", seen.name));
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "{} in all:\n{}", failures.len(), failures.join("\n"));
}
