//! Plane geometry of the diagram: rounded corners, soft curves, offsets and distances.

use emath::{Pos2, Rect, Vec2, vec2};

/// Arcs are flattened in steps of this many degrees, so that mitred joints do not show.
const ARC_STEP: f32 = 4.0;

/// A polyline whose corners are rounded; a corner keeps what its neighbours leave of the radius.
pub(super) fn rounded(corners: &[Pos2], radius: impl Fn(f32) -> f32) -> Vec<Pos2> {
    let mut curve = Vec::with_capacity(corners.len());
    curve.extend(corners.first());
    for window in corners.windows(3) {
        let &[before, corner, after] = window else { continue };
        round_corner(before, corner, after, &radius, &mut curve);
    }
    if corners.len() > 1 {
        curve.extend(corners.last());
    }
    curve
}

fn round_corner(before: Pos2, corner: Pos2, after: Pos2, radius: &impl Fn(f32) -> f32, curve: &mut Vec<Pos2>) {
    let (into, out) = (corner - before, after - corner);
    let (a, b) = (into.normalized(), out.normalized());
    let turn = cross(a, b).atan2(a.dot(b));
    if turn.abs() < 0.01 {
        curve.push(corner);
        return;
    }
    let half = (turn.abs() / 2.0).tan();
    let reach = (radius(turn) * half).min(into.length() / 2.0).min(out.length() / 2.0);
    let radius = reach / half;
    let side = turn.signum();
    let start = corner - a * reach;
    let center = start + vec2(-a.y, a.x) * radius * side;
    let steps = (turn.abs().to_degrees() / ARC_STEP).ceil().max(1.0) as usize;
    let spoke = start - center;
    for step in 0..=steps {
        let angle = turn * step as f32 / steps as f32;
        let (sin, cos) = angle.sin_cos();
        curve.push(center + vec2(spoke.x * cos - spoke.y * sin, spoke.x * sin + spoke.y * cos));
    }
}

/// A soft curve through all points, back to the first one where it is closed (Catmull and Rom's).
pub(super) fn soft(points: &[Pos2], closed: bool) -> Vec<Pos2> {
    const STEPS: usize = 14;
    let count = points.len() as isize;
    if count < 2 {
        return points.to_vec();
    }
    let at = |i: isize| {
        let i = if closed { i.rem_euclid(count) } else { i.clamp(0, count - 1) };
        points[i as usize].to_vec2()
    };
    let mut curve = Vec::new();
    for i in 0..if closed { count } else { count - 1 } {
        let (p0, p1, p2, p3) = (at(i - 1), at(i), at(i + 1), at(i + 2));
        for step in 0..STEPS {
            let t = step as f32 / STEPS as f32;
            let sum = p1 * 2.0
                + (p2 - p0) * t
                + (p0 * 2.0 - p1 * 5.0 + p2 * 4.0 - p3) * t * t
                + (p1 * 3.0 - p0 - p2 * 3.0 + p3) * t * t * t;
            curve.push((sum * 0.5).to_pos2());
        }
    }
    if !closed {
        curve.extend(points.last());
    }
    curve
}

/// A polyline moved sideways, to the right of its direction on a screen, with its corners kept parallel.
pub(super) fn offset(corners: &[Pos2], by: f32) -> Vec<Pos2> {
    if by == 0.0 {
        return corners.to_vec();
    }
    let normal = |a: Pos2, b: Pos2| {
        let along = (b - a).normalized();
        vec2(-along.y, along.x)
    };
    let last = corners.len().saturating_sub(1);
    corners
        .iter()
        .enumerate()
        .map(|(i, &corner)| {
            let before = (i > 0).then(|| normal(corners[i - 1], corner));
            let after = (i < last).then(|| normal(corner, corners[i + 1]));
            let shift = match (before, after) {
                (Some(a), Some(b)) => (a + b) / (1.0 + a.dot(b)).max(0.2),
                (Some(n), None) | (None, Some(n)) => n,
                (None, None) => Vec2::ZERO,
            };
            corner + shift * by
        })
        .collect()
}

/// The polyline without the points that lie straight between their neighbours.
pub(super) fn straightened(points: &[Pos2]) -> Vec<Pos2> {
    let mut kept: Vec<Pos2> = Vec::with_capacity(points.len());
    for (i, &point) in points.iter().enumerate() {
        let turns = match (kept.last(), points.get(i + 1)) {
            (Some(&before), Some(&after)) => {
                let (into, out) = (point - before, after - point);
                into.dot(out) <= 0.0 || cross(into.normalized(), out.normalized()).abs() > 1e-3
            }
            _ => true,
        };
        if turns {
            kept.push(point);
        }
    }
    kept
}

/// Length of a polyline.
pub(super) fn length(points: &[Pos2]) -> f32 {
    points.windows(2).map(|w| w[0].distance(w[1])).sum()
}

/// The polyline without its last `by` px; what remains has at least two points.
pub(super) fn shortened(points: &[Pos2], by: f32) -> Vec<Pos2> {
    let mut rest = points.to_vec();
    let mut by = by;
    while let [.., a, b] = rest[..] {
        let step = a.distance(b);
        if step > by || rest.len() == 2 {
            let end = rest.len() - 1;
            rest[end] = b + (a - b).normalized() * by.min(step * 0.9);
            break;
        }
        by -= step;
        rest.pop();
    }
    rest
}

/// Distance from a point to a polyline.
pub(super) fn distance_to(points: &[Pos2], p: Pos2) -> f32 {
    points.windows(2).map(|w| to_segment_sq(p, w[0], w[1])).fold(f32::INFINITY, f32::min).sqrt()
}

/// Distance from a rectangle to a polyline; 0 where they meet.
#[cfg(test)]
fn gap_to(points: &[Pos2], rect: Rect) -> f32 {
    points.windows(2).map(|w| rect_to_segment_sq(rect, w[0], w[1])).fold(f32::INFINITY, f32::min).sqrt()
}

/// Distance between two rectangles; 0 where they meet.
pub(super) fn gap_between(a: Rect, b: Rect) -> f32 {
    let x = (b.left() - a.right()).max(a.left() - b.right()).max(0.0);
    let y = (b.top() - a.bottom()).max(a.top() - b.bottom()).max(0.0);
    x.hypot(y)
}

fn cross(a: Vec2, b: Vec2) -> f32 {
    a.x * b.y - a.y * b.x
}

/// The square of the distance between a point and a segment: of many, only the least needs its root.
fn to_segment_sq(p: Pos2, a: Pos2, b: Pos2) -> f32 {
    let along = b - a;
    let t = ((p - a).dot(along) / along.length_sq().max(f32::EPSILON)).clamp(0.0, 1.0);
    p.distance_sq(a + along * t)
}

/// The square of the distance between a rectangle and a segment; 0 where they meet.
pub(super) fn rect_to_segment_sq(rect: Rect, a: Pos2, b: Pos2) -> f32 {
    if crosses(rect, a, b) {
        return 0.0;
    }
    let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()];
    let from_corners = corners.iter().map(|&c| to_segment_sq(c, a, b)).fold(f32::INFINITY, f32::min);
    from_corners.min(rect.distance_sq_to_pos(a)).min(rect.distance_sq_to_pos(b))
}

/// Whether a segment enters a rectangle.
fn crosses(rect: Rect, a: Pos2, b: Pos2) -> bool {
    within(rect, a, b).is_some()
}

/// The part of a segment that lies in a rectangle, as shares of its length (Liang and Barsky's clipping).
fn within(rect: Rect, a: Pos2, b: Pos2) -> Option<[f32; 2]> {
    let d = b - a;
    let (mut enter, mut leave) = (0.0_f32, 1.0_f32);
    for (p, q) in
        [(-d.x, a.x - rect.left()), (d.x, rect.right() - a.x), (-d.y, a.y - rect.top()), (d.y, rect.bottom() - a.y)]
    {
        if p.abs() < f32::EPSILON {
            if q < 0.0 {
                return None;
            }
        } else if p < 0.0 {
            enter = enter.max(q / p);
        } else {
            leave = leave.min(q / p);
        }
    }
    (enter <= leave).then_some([enter, leave])
}

/// A part of a polyline.
pub(super) struct Piece {
    /// Its points.
    pub points: Vec<Pos2>,
    /// How far along the whole it begins.
    pub from: f32,
}

/// The parts of a polyline that lie outside of a rectangle.
pub(super) fn outside(points: &[Pos2], rect: Rect) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut walked, mut open) = (0.0, false);
    for leg in points.windows(2) {
        let &[a, b] = leg else { continue };
        let length = a.distance(b);
        let hidden = within(rect, a, b).filter(|[enter, leave]| leave > enter);
        let seen = match hidden {
            None => [Some([0.0, 1.0]), None],
            Some([enter, leave]) => [Some([0.0, enter]), Some([leave, 1.0])],
        };
        for [from, to] in seen.into_iter().flatten().filter(|[from, to]| to > from) {
            if !open || from > 0.0 {
                pieces.push(Piece { points: vec![a.lerp(b, from)], from: walked + from * length });
            }
            if let Some(piece) = pieces.last_mut() {
                piece.points.push(a.lerp(b, to));
            }
            open = to >= 1.0;
        }
        // A leg that ends within leaves nothing to go on with.
        open &= hidden.is_none_or(|[_, leave]| leave < 1.0);
        walked += length;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use emath::pos2;

    use super::*;

    #[test]
    fn a_rounded_corner_keeps_its_ends_and_cuts_the_corner() {
        let curve = rounded(&[pos2(0.0, 0.0), pos2(100.0, 0.0), pos2(100.0, 100.0)], |_| 24.0);
        assert_eq!(curve.first(), Some(&pos2(0.0, 0.0)));
        assert_eq!(curve.last(), Some(&pos2(100.0, 100.0)));
        let nearest = curve.iter().map(|p| p.distance(pos2(100.0, 0.0))).fold(f32::INFINITY, f32::min);
        assert!((nearest - 24.0 * (2.0_f32.sqrt() - 1.0)).abs() < 0.2, "{nearest}");
    }

    #[test]
    fn a_segment_through_a_rectangle_touches_it() {
        let rect = Rect::from_min_max(pos2(10.0, 10.0), pos2(20.0, 20.0));
        assert_eq!(gap_to(&[pos2(0.0, 15.0), pos2(30.0, 15.0)], rect), 0.0);
        assert_eq!(gap_to(&[pos2(0.0, 5.0), pos2(30.0, 5.0)], rect), 5.0);
    }

    #[test]
    fn what_lies_outside_of_a_plate_is_what_looks_out_at_both_its_ends() {
        let path = [pos2(0.0, 15.0), pos2(16.0, 15.0), pos2(32.0, 15.0), pos2(32.0, 50.0)];
        let pieces = outside(&path, Rect::from_min_max(pos2(10.0, 10.0), pos2(20.0, 20.0)));
        let [before, after] = &pieces[..] else { panic!("{} pieces", pieces.len()) };
        assert_eq!(before.points, [pos2(0.0, 15.0), pos2(10.0, 15.0)]);
        assert_eq!(after.points, [pos2(20.0, 15.0), pos2(32.0, 15.0), pos2(32.0, 50.0)]);
        assert_eq!((before.from, after.from), (0.0, 20.0));
        let whole = outside(&path, Rect::from_min_max(pos2(100.0, 0.0), pos2(120.0, 20.0)));
        assert!(whole.len() == 1 && whole[0].points == path);
        assert!(outside(&path, Rect::from_min_max(pos2(-1.0, 0.0), pos2(50.0, 60.0))).is_empty());
    }

    #[test]
    fn only_points_where_a_path_turns_are_kept() {
        let path = [pos2(0.0, 0.0), pos2(50.0, 0.0), pos2(100.0, 0.0), pos2(100.0, 70.0), pos2(100.0, 20.0)];
        assert_eq!(straightened(&path), [path[0], path[2], path[3], path[4]]);
    }

    #[test]
    fn an_offset_path_stays_parallel_round_a_corner() {
        let moved = offset(&[pos2(0.0, 0.0), pos2(100.0, 0.0), pos2(100.0, 100.0)], 10.0);
        assert_eq!(moved, [pos2(0.0, 10.0), pos2(90.0, 10.0), pos2(90.0, 100.0)]);
    }
}
