//! A small pinhole camera: things are measured in metres and land on the sheet in pixels.
//!
//! `x` runs to the right, `y` up from the water or the valley floor, `z` away from the viewer.

/// A point on the sheet.
pub type Dot = (f64, f64);
/// A point in the world, in metres.
pub type Spot = [f64; 3];

/// Where the viewer stands and how wide the view is.
#[derive(Clone, Copy, Debug)]
pub struct Camera {
    /// Focal length in pixels.
    pub focal: f64,
    /// The column of the sheet straight ahead.
    pub centre: f64,
    /// The row of the horizon.
    pub horizon: f64,
    /// Height of the eye above the ground, in metres.
    pub eye: f64,
}

impl Camera {
    /// Where a point of the world lands on the sheet.
    pub fn at(&self, [x, y, z]: Spot) -> Dot {
        let z = z.max(4.0);
        (self.centre + self.focal * x / z, self.horizon - self.focal * (y - self.eye) / z)
    }

    /// Pixels to the metre at a depth.
    pub fn scale(&self, z: f64) -> f64 {
        self.focal / z.max(4.0)
    }
}

/// Turns a plan position about the origin.
pub fn turn(x: f64, z: f64, angle: f64) -> (f64, f64) {
    let (s, c) = angle.sin_cos();
    (x * c - z * s, x * s + z * c)
}

/// A way through the plan (road, rails, river): a smooth curve known by its length.
#[derive(Clone, Debug)]
pub struct Track {
    points: Vec<Dot>,
    run: Vec<f64>,
}

impl Track {
    /// A curve through the given plan points (`x`, `z`), by Catmull and Rom's rule.
    pub fn new(through: &[Dot]) -> Self {
        let first = through[0];
        let last = through[through.len() - 1];
        let mut knots = vec![mirror(first, through[1])];
        knots.extend_from_slice(through);
        knots.push(mirror(last, through[through.len() - 2]));
        let mut points = Vec::new();
        for w in knots.windows(4) {
            for i in 0..24 {
                points.push(between(w, i as f64 / 24.0));
            }
        }
        points.push(last);
        let mut run = vec![0.0];
        for w in points.windows(2) {
            let step = (w[1].0 - w[0].0).hypot(w[1].1 - w[0].1);
            run.push(run[run.len() - 1] + step);
        }
        Track { points, run }
    }

    /// The whole length in metres.
    pub fn length(&self) -> f64 {
        self.run[self.run.len() - 1]
    }

    /// The plan position after `t` metres.
    pub fn at(&self, t: f64) -> Dot {
        let t = t.clamp(0.0, self.length());
        let i = self.run.partition_point(|r| *r <= t).clamp(1, self.run.len() - 1);
        let (a, b) = (self.points[i - 1], self.points[i]);
        let f = (t - self.run[i - 1]) / (self.run[i] - self.run[i - 1]).max(1e-9);
        (a.0 + (b.0 - a.0) * f, a.1 + (b.1 - a.1) * f)
    }

    /// The unit vector across the way at `t`, on the left hand of who walks it.
    pub fn across(&self, t: f64) -> Dot {
        let (a, b) = (self.at(t - 0.5), self.at(t + 0.5));
        let (dx, dz) = (b.0 - a.0, b.1 - a.1);
        let l = dx.hypot(dz).max(1e-9);
        (-dz / l, dx / l)
    }

    /// The position `aside` metres to the left of the way at `t`.
    pub fn beside(&self, t: f64, aside: f64) -> Dot {
        let (p, n) = (self.at(t), self.across(t));
        (p.0 + n.0 * aside, p.1 + n.1 * aside)
    }

    /// Lengths from `from` to `to` in equal steps of about `step`, both ends among them.
    pub fn stations(&self, from: f64, to: f64, step: f64) -> Vec<f64> {
        let n = ((to - from) / step).abs().ceil().max(1.0) as usize;
        (0..=n).map(|i| from + (to - from) * i as f64 / n as f64).collect()
    }
}

fn mirror(about: Dot, p: Dot) -> Dot {
    (2.0 * about.0 - p.0, 2.0 * about.1 - p.1)
}

fn between(w: &[Dot], t: f64) -> Dot {
    let f = |a: f64, b: f64, c: f64, d: f64| {
        0.5 * (2.0 * b
            + (c - a) * t
            + (2.0 * a - 5.0 * b + 4.0 * c - d) * t * t
            + (3.0 * b - a - 3.0 * c + d) * t * t * t)
    };
    (f(w[0].0, w[1].0, w[2].0, w[3].0), f(w[0].1, w[1].1, w[2].1, w[3].1))
}
