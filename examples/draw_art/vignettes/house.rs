//! Houses of the vignettes: walls, windows, roofs.

use super::axo::{Axo, Tone};
use super::kit::{Brush, HAIR, mix};
use crate::noise::Rng;
use crate::palette::Ink;

/// Which wall of a house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wall {
    /// The lit wall at a fixed `u`, running along `v`.
    Right,
    /// The shaded wall at a fixed `v`, running along `u`.
    Left,
}

/// A field of windows on one wall.
#[derive(Clone, Copy, Debug)]
pub struct Windows {
    /// The wall.
    pub wall: Wall,
    /// Its fixed coordinate.
    pub at: f64,
    /// From where to where along the wall.
    pub span: (f64, f64),
    /// From which height to which.
    pub rise: (f64, f64),
    /// Columns and rows.
    pub grid: (usize, usize),
    /// Share of its cell that a window fills, along and up.
    pub share: (f64, f64),
    /// How many of a hundred are lit.
    pub lit: u64,
}

/// Draws windows, most of them dark, a few lit.
pub fn windows(pen: &mut Brush, a: &Axo, w: &Windows, glass: impl Into<Ink>, seed: u64) {
    let mut rng = Rng::new(seed);
    let (mut dark, mut light, mut evening) = (String::new(), String::new(), String::new());
    let step = ((w.span.1 - w.span.0) / w.grid.0 as f64, (w.rise.1 - w.rise.0) / w.grid.1 as f64);
    let gap = ((1.0 - w.share.0) / 2.0, (1.0 - w.share.1) / 2.0);
    for row in 0..w.grid.1 {
        for col in 0..w.grid.0 {
            let s = w.span.0 + step.0 * (col as f64 + gap.0);
            let z = w.rise.0 + step.1 * (row as f64 + gap.1);
            let (s, z) = ((s, s + step.0 * w.share.0), (z, z + step.1 * w.share.1));
            let d = match w.wall {
                Wall::Right => a.right(w.at, s, z),
                Wall::Left => a.left(w.at, s, z),
            };
            let chance = rng.bits() % 100;
            // As many again are lit once it is evening, and a few more.
            let kind = if chance < w.lit {
                &mut light
            } else if chance < 2 * w.lit + 8 {
                &mut evening
            } else {
                &mut dark
            };
            *kind += &d;
        }
    }
    let glass: Ink = glass.into();
    pen.fill(dark, glass);
    pen.fill(evening, glass.but(pen.svg.pal.lamp));
    pen.fill(light, 0xF2C66D);
}

/// A house of several storeys with ribbon windows on both walls.
pub fn storeys(
    pen: &mut Brush,
    a: &Axo,
    at: [f64; 3],
    size: [f64; 3],
    tone: &Tone,
    grid: (usize, usize, usize),
    seed: u64,
) {
    a.block(pen, at, size, tone);
    let (u, v) = ((at[0] + 3.0, at[0] + size[0] - 3.0), (at[1] + 3.0, at[1] + size[1] - 3.0));
    let rise = (at[2] + size[2] * 0.08, at[2] + size[2] * 0.95);
    let w = Windows {
        wall: Wall::Right,
        at: at[0] + size[0],
        span: v,
        rise,
        grid: (grid.1, grid.2),
        share: (0.7, 0.52),
        lit: 7,
    };
    windows(pen, a, &w, 0x6FA3AC, seed);
    let w = Windows { wall: Wall::Left, at: at[1] + size[1], span: u, rise, grid: (grid.0, grid.2), ..w };
    windows(pen, a, &w, 0x3F7D89, seed + 1);
}

/// A gable roof whose ridge runs along `u`, on the walls' top at `at`.
pub fn gable(
    pen: &mut Brush,
    a: &Axo,
    at: [f64; 3],
    plan: (f64, f64),
    rise: f64,
    roof: impl Into<Ink>,
    wall: impl Into<Ink>,
) {
    let (roof, e) = (roof.into(), 2.0);
    let (u0, u1, v0, v1, z) = (at[0] - e, at[0] + plan.0 + e, at[1] - e, at[1] + plan.1 + e, at[2]);
    let m = (v0 + v1) / 2.0;
    pen.fill(
        a.shape(&[[at[0] + plan.0, at[1], z], [at[0] + plan.0, at[1] + plan.1, z], [at[0] + plan.0, m, z + rise]]),
        wall.into(),
    );
    pen.fill(a.shape(&[[u0, v0, z], [u1, v0, z], [u1, m, z + rise], [u0, m, z + rise]]), mix(roof, 0xFFFFFF, 0.3));
    pen.fill(a.shape(&[[u0, v1, z], [u1, v1, z], [u1, m, z + rise], [u0, m, z + rise]]), roof);
    let n = ((u1 - u0) / 9.0) as usize;
    let mut seams = String::new();
    for i in 1..n {
        let u = u0 + (u1 - u0) * i as f64 / n as f64;
        seams += &a.wire(&[[u, v1, z], [u, m, z + rise]]);
    }
    pen.faint(seams, mix(roof, 0x0F2A30, 0.4), HAIR, 0.3);
    pen.faint(a.wire(&[[u0, m, z + rise], [u1, m, z + rise], [u1, v0, z]]), 0xFFFFFF, HAIR, 0.8);
    pen.faint(a.wire(&[[u0, v1, z], [u1, v1, z], [u1, m, z + rise]]), mix(roof, 0x0F2A30, 0.4), HAIR, 0.5);
}

/// A saw-tooth roof of `n` teeth that rise along `u`; their glazing looks to the right.
pub fn saw(pen: &mut Brush, a: &Axo, at: [f64; 3], plan: (f64, f64), rise: f64, n: usize, roof: impl Into<Ink>) {
    let roof = roof.into();
    let (v0, v1, z) = (at[1], at[1] + plan.1, at[2]);
    for i in 0..n {
        let u0 = at[0] + plan.0 * i as f64 / n as f64;
        let u1 = at[0] + plan.0 * (i + 1) as f64 / n as f64;
        let k = u0 + (u1 - u0) * 0.86;
        pen.fill(a.shape(&[[u0, v0, z], [k, v0, z + rise], [k, v1, z + rise], [u0, v1, z]]), roof);
        pen.fill(a.shape(&[[k, v0, z + rise], [u1, v0, z], [u1, v1, z], [k, v1, z + rise]]), 0xBFE0DE);
        let mut bars = String::new();
        for j in 1..7 {
            let v = v0 + (v1 - v0) * f64::from(j) / 7.0;
            bars += &a.wire(&[[k, v, z + rise], [u1, v, z]]);
        }
        pen.faint(bars, 0x4F8792, HAIR, 0.6);
        pen.fill(a.shape(&[[u0, v1, z], [k, v1, z + rise], [u1, v1, z]]), mix(roof, 0xF6F1E2, 0.55));
        pen.faint(a.wire(&[[k, v0, z + rise], [k, v1, z + rise]]), 0xFFFFFF, HAIR, 0.9);
    }
}
