//! What is touched: large enough for a finger, and far enough from what else is touched.

use egui::accesskit::Role;
use egui::{Rect, vec2};
use kaizhou::session::{Overlay, Route};

use super::look::{painted, place, short};
use super::support::{Seen, Walk};

/// The least blank between two places that are touched.
const GAP: f32 = 8.0;

/// The least side of a place that is touched. In a column everything is larger on the screen than in design pixels.
fn least(walk: &Walk) -> f32 {
    walk.class().least_target()
}

/// Places that are too small, that lie on others, or whose side is too small once the blank between it and its neighbour
/// is taken from both.
pub fn wanting(walk: &Walk) -> Vec<String> {
    let least = least(walk);
    let touched = touched(walk);
    let mut found = Vec::new();
    for (seen, rect) in &touched {
        if rect.width() < least - 0.5 || rect.height() < least - 0.5 {
            found.push(format!("{} {} is too small to be touched", short(&seen.name), place(*rect)));
        }
    }
    for (i, (a, a_rect)) in touched.iter().enumerate() {
        for (b, b_rect) in &touched[i + 1..] {
            // One that holds another is meant wherever the other is not.
            if a_rect.expand(1.0).contains_rect(*b_rect) || b_rect.expand(1.0).contains_rect(*a_rect) {
                continue;
            }
            if let Some(what) = too_near(*a_rect, *b_rect, least) {
                let (one, other) = (short(&a.name), short(&b.name));
                found.push(format!("{one} {} and {other} {} {what}", place(*a_rect), place(*b_rect)));
            }
        }
    }
    found
}

fn too_near(a: Rect, b: Rect, least: f32) -> Option<&'static str> {
    let apart =
        vec2((b.left() - a.right()).max(a.left() - b.right()), (b.top() - a.bottom()).max(a.top() - b.bottom()));
    if apart.x < -1.0 && apart.y < -1.0 {
        return Some("lie on each other");
    }
    if apart.x >= GAP || apart.y >= GAP {
        return None;
    }
    // Rows that touch are far enough apart if they would be large enough with a blank between them.
    let (sides, gap) =
        if apart.x > apart.y { (a.width() + b.width(), apart.x) } else { (a.height() + b.height(), apart.y) };
    (sides - (GAP - gap) < 2.0 * least - 1.0).then_some("are too near each other")
}

/// What of the screen a place may fill that holds texts: as much as its texts may; nothing where it has none.
fn sight(walk: &Walk, rect: Rect) -> Rect {
    let texts = painted(walk.shapes());
    let own = texts.iter().filter(|text| rect.expand(2.0).contains(text.ink.center()));
    own.map(|text| text.clip).reduce(|a, b| a.intersect(b)).unwrap_or(walk.canvas())
}

/// Everything that is touched and in sight.
fn touched(walk: &Walk) -> Vec<(Seen, Rect)> {
    let seen = walk.seen();
    let drawing = *walk.route() == Route::Network && *walk.overlay() == Overlay::None;
    let drawing = seen.iter().find(|s| s.role == Role::Figure).map(|s| s.rect).filter(|_| drawing);
    let touched = seen.iter().filter(|s| s.touchable && s.role != Role::ScrollBar && !is_tick(walk, s));
    // The diagram finds what is nearest to a finger by itself.
    let touched = touched.filter(|s| drawing.is_none_or(|drawing| !drawing.contains(s.rect.center())));
    let in_sight = touched.map(|s| (s.clone(), s.rect.intersect(sight(walk, s.rect))));
    in_sight.filter(|(s, rect)| rect.is_positive() && rect.area() > 0.9 * s.rect.area()).collect()
}

/// A tick of the rail: an extra for the mouse, since everything is two touches away from home.
fn is_tick(walk: &Walk, seen: &Seen) -> bool {
    let caption = walk.seen().into_iter().find(|seen| seen.role == Role::Caption);
    let rail = caption.map_or(walk.canvas().bottom(), |caption| caption.rect.top()) - 100.0;
    seen.role == Role::Link && seen.rect.top() > rail && seen.rect.width() < 48.0
}
