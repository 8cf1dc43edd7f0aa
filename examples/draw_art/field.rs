//! Values on a grid: blurring, and the outlines where they cross a level (marching squares).

use crate::path::Pt;

/// A grid of values, row by row.
#[derive(Clone, Debug)]
pub struct Grid {
    /// Columns.
    pub nx: usize,
    /// Rows.
    pub ny: usize,
    /// The values, `ny` rows of `nx`.
    pub v: Vec<f64>,
}

impl Grid {
    /// A grid filled by `f(column, row)`.
    pub fn from_fn(nx: usize, ny: usize, mut f: impl FnMut(usize, usize) -> f64) -> Self {
        let mut v = Vec::with_capacity(nx * ny);
        for r in 0..ny {
            for c in 0..nx {
                v.push(f(c, r));
            }
        }
        Grid { nx, ny, v }
    }

    /// The value at a column and row.
    pub fn at(&self, c: usize, r: usize) -> f64 {
        self.v[r * self.nx + c]
    }

    /// The value at a fractional column and row inside the grid.
    pub fn sample(&self, c: f64, r: f64) -> f64 {
        let c = c.clamp(0.0, (self.nx - 1) as f64);
        let r = r.clamp(0.0, (self.ny - 1) as f64);
        let (i, j) = ((c as usize).min(self.nx - 2), (r as usize).min(self.ny - 2));
        let (u, w) = (c - i as f64, r - j as f64);
        (self.at(i, j) * (1.0 - u) + self.at(i + 1, j) * u) * (1.0 - w)
            + (self.at(i, j + 1) * (1.0 - u) + self.at(i + 1, j + 1) * u) * w
    }

    /// This grid blurred by a bell of `sx` columns and `sy` rows.
    pub fn blurred(&self, sx: f64, sy: f64) -> Grid {
        let mut out = self.clone();
        if sx > 0.0 {
            let k = kernel(sx);
            out = Grid::from_fn(self.nx, self.ny, |c, r| weigh(&k, |o| self.at(shift(c, o, self.nx), r)));
        }
        if sy > 0.0 {
            let k = kernel(sy);
            let before = out;
            out = Grid::from_fn(self.nx, self.ny, |c, r| weigh(&k, |o| before.at(c, shift(r, o, self.ny))));
        }
        out
    }

    /// The lines on which the values are `level`, in grid coordinates. With `closed`, everything outside the grid counts
    /// as above the level, so that each line is a ring round a region below it (holes turn the other way).
    pub fn contours(&self, level: f64, closed: bool) -> Vec<Vec<Pt>> {
        let pad = usize::from(closed);
        let (nx, ny) = (self.nx + 2 * pad, self.ny + 2 * pad);
        let value = |c: usize, r: usize| -> f64 {
            if closed && (c == 0 || r == 0 || c == nx - 1 || r == ny - 1) {
                1e6
            } else {
                self.at(c - pad, r - pad) - level
            }
        };
        Tracer::new(nx, ny, value)
            .lines()
            .into_iter()
            .map(|line| line.into_iter().map(|p| (p.0 - pad as f64, p.1 - pad as f64)).collect())
            .collect()
    }
}

fn kernel(s: f64) -> Vec<f64> {
    let n = ((3.0 * s) as i64).max(1);
    let k: Vec<f64> = (-n..=n).map(|i| (-0.5 * (i as f64 / s).powi(2)).exp()).collect();
    let sum: f64 = k.iter().sum();
    k.into_iter().map(|w| w / sum).collect()
}

fn weigh(k: &[f64], at: impl Fn(i64) -> f64) -> f64 {
    let n = (k.len() / 2) as i64;
    k.iter().enumerate().map(|(i, w)| w * at(i as i64 - n)).sum()
}

fn shift(i: usize, o: i64, n: usize) -> usize {
    (i as i64 + o).clamp(0, n as i64 - 1) as usize
}

const NONE: u32 = u32::MAX;

/// Links the crossings of a level, one per grid edge, into lines. Edge `2·cell` runs right from a node, `2·cell + 1` down.
struct Tracer {
    next: Vec<u32>,
    entered: Vec<bool>,
    point: Vec<Pt>,
}

impl Tracer {
    fn new(nx: usize, ny: usize, value: impl Fn(usize, usize) -> f64) -> Self {
        let edges = 2 * nx * ny;
        let mut t = Tracer { next: vec![NONE; edges], entered: vec![false; edges], point: vec![(0.0, 0.0); edges] };
        let v: Vec<f64> = (0..nx * ny).map(|i| value(i % nx, i / nx)).collect();
        let cross = |a: f64, b: f64| a / (a - b);
        for r in 0..ny {
            for c in 0..nx {
                let i = r * nx + c;
                let here = v[i];
                if c + 1 < nx && (here < 0.0) != (v[i + 1] < 0.0) {
                    t.point[2 * i] = (c as f64 + cross(here, v[i + 1]), r as f64);
                }
                if r + 1 < ny && (here < 0.0) != (v[i + nx] < 0.0) {
                    t.point[2 * i + 1] = (c as f64, r as f64 + cross(here, v[i + nx]));
                }
            }
        }
        for r in 0..ny - 1 {
            for c in 0..nx - 1 {
                let i = r * nx + c;
                // Edges of the cell: top, right, bottom, left; a line keeps what is below the level on one side.
                let edge = [2 * i, 2 * (i + 1) + 1, 2 * (i + nx), 2 * i + 1];
                let inside = [v[i] < 0.0, v[i + 1] < 0.0, v[i + nx + 1] < 0.0, v[i + nx] < 0.0];
                let case = inside.iter().enumerate().fold(0, |sum, (k, on)| sum + (usize::from(*on) << k));
                let middle = (v[i] + v[i + 1] + v[i + nx] + v[i + nx + 1]) < 0.0;
                let pairs: &[(usize, usize)] = match (case, middle) {
                    (1, _) => &[(3, 0)],
                    (2, _) => &[(0, 1)],
                    (3, _) => &[(3, 1)],
                    (4, _) => &[(1, 2)],
                    (5, false) => &[(3, 0), (1, 2)],
                    (5, true) => &[(3, 2), (1, 0)],
                    (6, _) => &[(0, 2)],
                    (7, _) => &[(3, 2)],
                    (8, _) => &[(2, 3)],
                    (9, _) => &[(2, 0)],
                    (10, false) => &[(0, 1), (2, 3)],
                    (10, true) => &[(0, 3), (2, 1)],
                    (11, _) => &[(2, 1)],
                    (12, _) => &[(1, 3)],
                    (13, _) => &[(1, 0)],
                    (14, _) => &[(0, 3)],
                    _ => &[],
                };
                for (from, to) in pairs {
                    t.next[edge[*from]] = edge[*to] as u32;
                    t.entered[edge[*to]] = true;
                }
            }
        }
        t
    }

    fn lines(mut self) -> Vec<Vec<Pt>> {
        let mut out = Vec::new();
        // Lines that begin at the border come first; what is left then are rings.
        for rings in [false, true] {
            for start in 0..self.next.len() {
                if self.next[start] == NONE || (!rings && self.entered[start]) {
                    continue;
                }
                let (mut line, mut e) = (vec![self.point[start]], start);
                while self.next[e] != NONE {
                    let to = self.next[e] as usize;
                    self.next[e] = NONE;
                    line.push(self.point[to]);
                    e = to;
                }
                out.push(line);
            }
        }
        out
    }
}

/// The area inside a ring, in square units.
pub fn area(ring: &[Pt]) -> f64 {
    let twice: f64 = ring.iter().zip(ring.iter().cycle().skip(1)).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum();
    twice.abs() / 2.0
}

#[cfg(test)]
mod tests {
    use super::{Grid, area};

    fn bowl() -> Grid {
        Grid::from_fn(41, 41, |c, r| (c as f64 - 20.0).hypot(r as f64 - 20.0))
    }

    #[test]
    fn a_bowl_has_one_round_contour() {
        let rings = bowl().contours(10.0, true);
        assert_eq!(rings.len(), 1);
        assert_eq!(rings[0].first(), rings[0].last());
        assert!((area(&rings[0]) - 314.0).abs() < 6.0);
    }

    #[test]
    fn regions_that_leave_the_grid_are_closed_along_its_edge() {
        let rings = bowl().contours(25.0, true);
        assert!(rings.iter().all(|ring| ring.first() == ring.last()));
        let open = bowl().contours(25.0, false);
        assert_eq!(open.len(), 4);
        assert!(open.iter().all(|line| line.first() != line.last()));
    }
}
