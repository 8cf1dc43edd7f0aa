//! Which pixels a triangle covers.

use std::ops::Range;

use egui::Pos2;

use super::ramp::Plane;

/// Corners sit on a grid of 1/256 pixel, as on graphics cards; coverage is then exact integer arithmetic.
pub(super) const SUBPIXEL: i64 = 256;

/// Corners farther out than this many pixels are moved to it: egui draws "infinite" rectangles.
const FAR: f64 = (1 << 21) as f64;

/// A place on the subpixel grid.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Corner {
    pub x: i64,
    pub y: i64,
}

impl Corner {
    /// From points; `None` where a coordinate is not a number.
    pub fn snap(pos: Pos2, pixels_per_point: f32) -> Option<Self> {
        let snap = |coordinate: f32| -> Option<i64> {
            let pixels = f64::from(coordinate * pixels_per_point);
            (!pixels.is_nan()).then(|| (pixels.clamp(-FAR, FAR) * SUBPIXEL as f64 + 0.5).floor() as i64)
        };
        Some(Self { x: snap(pos.x)?, y: snap(pos.y)? })
    }

    /// In pixels.
    fn to_pixels(self) -> [f64; 2] {
        [self.x, self.y].map(|c| c as f64 / SUBPIXEL as f64)
    }
}

/// The first pixel whose centre is at or after a subpixel coordinate.
pub(super) fn first_centre(coordinate: i64) -> i64 {
    -((SUBPIXEL / 2 - coordinate).div_euclid(SUBPIXEL))
}

/// A triangle with its corners in clockwise order (y points down) and some area.
pub(super) struct Triangle {
    corners: [Corner; 3],
    /// Where the given corners went: `corners[i]` is the caller's `order[i]`.
    order: [usize; 3],
    /// Twice the area, in square subpixels.
    area: i64,
}

impl Triangle {
    /// `None` for a triangle without area.
    pub fn new(corners: [Corner; 3]) -> Option<Self> {
        let [a, b, c] = corners;
        let area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
        match area {
            0 => None,
            1.. => Some(Self { corners, order: [0, 1, 2], area }),
            _ => Some(Self { corners: [a, c, b], order: [0, 2, 1], area: -area }),
        }
    }

    /// The rows that may have covered pixels.
    pub fn rows(&self) -> Range<i64> {
        let ys = self.corners.map(|corner| corner.y);
        let top = ys[0].min(ys[1]).min(ys[2]);
        let bottom = ys[0].max(ys[1]).max(ys[2]);
        first_centre(top)..first_centre(bottom + 1)
    }

    /// The pixels of row `y` whose centres are inside, within `columns`.
    ///
    /// A centre exactly on an edge counts for a top or a left edge only, so that triangles sharing an edge
    /// paint each pixel once.
    pub fn span(&self, y: i64, columns: Range<i64>) -> Range<i64> {
        let Range { mut start, mut end } = columns;
        let row = y * SUBPIXEL + SUBPIXEL / 2;
        for (from, to) in [(0, 1), (1, 2), (2, 0)] {
            let [from, to] = [self.corners[from], self.corners[to]];
            let [dx, dy] = [to.x - from.x, to.y - from.y];
            let owns_its_points = dy < 0 || (dy == 0 && dx > 0);
            // Inside where `room - dy · SUBPIXEL · x >= 0`.
            let room = dx * (row - from.y) - dy * (SUBPIXEL / 2 - from.x) - i64::from(!owns_its_points);
            match dy {
                0 if room < 0 => return start..start,
                0 => {}
                1.. => end = end.min(room.div_euclid(dy * SUBPIXEL) + 1),
                _ => start = start.max(-(room.div_euclid(-dy * SUBPIXEL))),
            }
        }
        start..end.max(start)
    }

    /// The plane through the three given values, one per corner in the order the corners were given.
    pub fn plane(&self, values: [f64; 3]) -> Plane {
        let [a, b, c] = self.corners.map(Corner::to_pixels);
        let [va, vb, vc] = self.order.map(|corner| values[corner]);
        let area = self.area as f64 / (SUBPIXEL * SUBPIXEL) as f64;
        let [bx, by] = [b[0] - a[0], b[1] - a[1]];
        let [cx, cy] = [c[0] - a[0], c[1] - a[1]];
        let [vb, vc] = [vb - va, vc - va];
        Plane { origin: a, value: va, across: (vb * cy - vc * by) / area, down: (vc * bx - vb * cx) / area }
    }
}
