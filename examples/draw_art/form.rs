//! The height field of a range: peaks placed by hand, lesser peaks, spurs and noise from the seed.

use crate::field::Grid;
use crate::noise::{Fbm, Rng};
use crate::range::{Range, STEP};
use std::f64::consts::TAU;

/// Samples in depth.
pub const DEEP: usize = 150;

/// A peak placed by hand: centre, height, radius.
pub type Peak = (f64, f64, f64);

/// A sun far out to the right: it lights everything from there.
const BEYOND: f64 = 9_999.0;

/// What a range is made of.
#[derive(Clone, Debug)]
pub struct Form<'a> {
    /// Seed of everything that is left to chance.
    pub seed: u64,
    /// The y of the base line.
    pub base: f64,
    /// The peaks.
    pub peaks: &'a [Peak],
    /// Depth of the field.
    pub depth: f64,
    /// How much farther ground is seen higher.
    pub tilt: f64,
    /// Height of a low swell along the whole range.
    pub low: f64,
    /// Lesser peaks round each peak.
    pub sub: usize,
    /// Share of noise.
    pub rough: f64,
    /// Left and right end.
    pub span: (f64, f64),
    /// Strength of spurs and gullies.
    pub spur: f64,
    /// Roundness of the tops.
    pub round: f64,
    /// Whether slopes run out gently into the plain; hills far over flat land end at once.
    pub gentle: bool,
    /// Where the sun stands: what lies left of it is lit from the right, what lies right of it from the left.
    pub sun: f64,
}

impl<'a> Form<'a> {
    /// A form with ordinary values over a 1,920 px frame.
    pub fn new(seed: u64, base: f64, peaks: &'a [Peak]) -> Self {
        Form {
            seed,
            base,
            peaks,
            depth: 260.0,
            tilt: 0.22,
            low: 0.0,
            sub: 4,
            rough: 1.0,
            span: (-60.0, 1980.0),
            spur: 0.42,
            round: 0.2,
            gentle: true,
            sun: BEYOND,
        }
    }

    /// Computes the range.
    pub fn build(&self) -> Range {
        Range::new(self)
    }
}

/// A top inside the field.
struct Top {
    x: f64,
    z: f64,
    height: f64,
    radius: f64,
    spurs: f64,
    phase: f64,
}

/// The height field: peaks with their lesser peaks, spurs, a low swell, noise.
pub fn heights(form: &Form, cols: usize) -> Grid {
    let mut rng = Rng::new(form.seed);
    let depth = form.depth;
    let mut tops = Vec::new();
    for &(x, height, radius) in form.peaks {
        tops.push(Top { x, z: depth * 0.58, height, radius, spurs: rng.range(5.0, 8.0), phase: rng.range(0.0, TAU) });
        for j in 0..form.sub {
            let side = if j % 2 == 0 { -1.0 } else { 1.0 };
            let off = rng.range(0.2, 0.98) * side;
            let tall = height * rng.range(0.36, 0.80) * (1.0 - 0.30 * off.abs());
            tops.push(Top {
                x: x + off * radius,
                z: depth * rng.range(0.18, 0.5),
                height: tall,
                radius: radius * rng.range(0.38, 0.62),
                spurs: rng.range(4.0, 7.0),
                phase: rng.range(0.0, TAU),
            });
        }
    }
    let warp_x = Fbm::new(form.seed + 1, 3);
    let warp_z = Fbm::new(form.seed + 2, 3);
    let twist = Fbm::new(form.seed + 5, 2);
    let swell = Fbm::new(form.seed + 11, 3);
    let bumps = Fbm::new(form.seed + 21, 3);
    let grain = Fbm::new(form.seed + 31, 3);
    Grid::from_fn(cols, DEEP, |c, k| {
        let (x, z) = (form.span.0 + c as f64 * STEP, depth * k as f64 / (DEEP - 1) as f64);
        // The short wavelength in depth makes gullies wander; without it they hang as straight drips.
        let wx = x + warp_x.at(x / 170.0, z / 75.0) * 40.0 * form.rough;
        let wz = z + warp_z.at(x / 170.0 + 9.0, z / 170.0) * 24.0 * form.rough;
        let mut sum = 0.0;
        for t in &tops {
            let (ax, az) = ((wx - t.x) / t.radius, (wz - t.z) / (t.radius * 0.62 + depth * 0.12));
            let r = ax.hypot(az);
            if r > 2.1 {
                continue;
            }
            let angle = az.atan2(ax);
            let bend = t.phase + twist.at(angle * 1.1 + t.phase, r * 1.7) * 1.6;
            let main = 1.0 - (t.spurs * 0.5 * angle + bend + 0.5 * r).sin().abs();
            // Farther out each spur forks; at the foot both die away, as real slopes end in smooth aprons.
            let fork = 1.0 - (t.spurs * angle + 1.7 * bend - 0.8 * r).sin().abs();
            let apron = 1.0 - ((r - 0.85) / 0.5).clamp(0.0, 1.0);
            let spur = main * (r * 2.2).clamp(0.0, 1.0) * (0.45 + 0.55 * apron)
                + 0.42 * fork * ((r - 0.25) * 2.0).clamp(0.0, 1.0) * apron;
            let rr = r * (1.0 - form.spur * spur.min(1.2)) + 0.12 * r;
            let f = (1.0 + form.round - (rr * rr + form.round * form.round).sqrt()).max(0.0).powf(1.15);
            // A slope runs out gently into the plain.
            let f = if form.gentle { f * f * 1.12 / (f + 0.12) } else { f };
            sum += (t.height * f).powi(5);
        }
        let mid = (1.0 - ((z - depth * 0.55) / (depth * 0.5)).powi(2)).clamp(0.0, 1.0);
        let floor = form.low * mid * (0.55 + 0.8 * swell.at(x / 240.0, 3.0)).clamp(0.0, 2.0);
        let h = sum.powf(0.2).max(floor);
        let h = h * (1.0 + 0.10 * form.rough * bumps.at(x / 70.0, z / 46.0));
        (h + form.rough * 3.2 * grain.at(x / 26.0, z / 22.0) * (h / 60.0).clamp(0.0, 1.2)).max(0.0)
    })
}
