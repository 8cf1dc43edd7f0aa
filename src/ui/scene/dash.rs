//! Cuts a polyline into dashes.

use egui::Pos2;

/// The dashes along a polyline; with dashes of no length, single points for round dots.
pub(super) fn pieces(points: &[Pos2], on: f32, off: f32, phase: f32) -> Vec<Vec<Pos2>> {
    let period = on + off;
    let mut pieces = Vec::new();
    // Shorter patterns than this would be more dashes than pixels.
    if period < 0.5 {
        return pieces;
    }
    let total: f32 = points.windows(2).map(|w| w[0].distance(w[1])).sum();
    let mut start = -phase.rem_euclid(period);
    while start <= total + 0.01 {
        let piece = part(points, start.max(0.0), (start + on).min(total));
        if start + on >= 0.0 && !piece.is_empty() {
            pieces.push(piece);
        }
        start += period;
    }
    pieces
}

/// The part of a polyline between two distances from its start.
pub(super) fn part(points: &[Pos2], from: f32, to: f32) -> Vec<Pos2> {
    let mut part = Vec::new();
    let mut walked = 0.0;
    for window in points.windows(2) {
        let &[a, b] = window else { continue };
        let step = a.distance(b);
        let at = |distance: f32| a + (b - a) * ((distance - walked) / step.max(f32::EPSILON)).clamp(0.0, 1.0);
        if walked + step >= from && walked <= to + 0.01 {
            if part.is_empty() {
                part.push(at(from));
            }
            if to > from {
                part.push(at(to));
            }
        }
        walked += step;
    }
    part.dedup_by(|a, b| a.distance(*b) < 0.01);
    part
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    #[test]
    fn dashes_follow_a_corner() {
        let points = [pos2(0.0, 0.0), pos2(10.0, 0.0), pos2(10.0, 10.0)];
        let dashes = pieces(&points, 8.0, 4.0, 0.0);
        assert_eq!(dashes.len(), 2);
        assert_eq!(dashes[0], [pos2(0.0, 0.0), pos2(8.0, 0.0)]);
        assert_eq!(dashes[1], [pos2(10.0, 2.0), pos2(10.0, 10.0)]);
    }

    #[test]
    fn dots_are_single_points() {
        let dots = pieces(&[pos2(0.0, 0.0), pos2(30.0, 0.0)], 0.0, 10.0, 0.0);
        assert_eq!(dots, [[pos2(0.0, 0.0)], [pos2(10.0, 0.0)], [pos2(20.0, 0.0)], [pos2(30.0, 0.0)]]);
    }

    #[test]
    fn a_dash_keeps_the_corner_inside_it() {
        let points = [pos2(0.0, 0.0), pos2(10.0, 0.0), pos2(10.0, 10.0)];
        assert_eq!(pieces(&points, 20.0, 5.0, 0.0), [points.to_vec()]);
    }
}
