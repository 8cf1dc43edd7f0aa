//! Axonometric solids: the objects in front of a vignette are built from plain boxes, rods and
//! drums, so that all of them stand in one light.
//!
//! Of every solid three sides are seen: the top, the right one (`u` at its greatest, in the light)
//! and the left one (`v` at its greatest, in the shade).

use super::kit::{Brush, HAIR, Pt, chain, mix, poly};
use crate::palette::Ink;

/// The three colours of a solid.
#[derive(Clone, Copy, Debug)]
pub struct Tone {
    /// The side that looks into the light.
    pub lit: Ink,
    /// The side turned away.
    pub shade: Ink,
    /// What is seen from above.
    pub top: Ink,
}

impl Tone {
    /// Three colours as given.
    pub fn of(lit: impl Into<Ink>, shade: impl Into<Ink>, top: impl Into<Ink>) -> Self {
        Tone { lit: lit.into(), shade: shade.into(), top: top.into() }
    }

    /// A solid of one material: its shade is pulled to deep teal, its top to the light.
    pub fn from(base: impl Into<Ink>) -> Self {
        let base = base.into();
        Tone { lit: mix(base, 0xFFF6E0, 0.16), shade: mix(base, 0x123F4E, 0.34), top: mix(base, 0xFFFFFF, 0.42) }
    }
}

/// Warm white walls, the colour of most buildings here.
pub fn plaster() -> Tone {
    Tone::of(0xFBF6E8, 0xB7CBCA, 0xE6EEE8)
}

/// Three axes on the sheet.
#[derive(Clone, Copy, Debug)]
pub struct Axo {
    /// Where (0, 0, 0) lies.
    pub origin: Pt,
    /// One step along `u`.
    pub eu: Pt,
    /// One step along `v`.
    pub ev: Pt,
    /// Height of one step of `z`.
    pub ez: f64,
}

impl Axo {
    /// The usual view: both ground axes fall away equally.
    pub fn iso(x: f64, y: f64, size: f64) -> Self {
        Axo { origin: (x, y), eu: (0.87 * size, 0.44 * size), ev: (-0.87 * size, 0.44 * size), ez: size }
    }

    /// Where a point lands.
    pub fn at(&self, u: f64, v: f64, z: f64) -> Pt {
        (self.origin.0 + self.eu.0 * u + self.ev.0 * v, self.origin.1 + self.eu.1 * u + self.ev.1 * v - self.ez * z)
    }

    /// A closed shape through points.
    pub fn shape(&self, p: &[[f64; 3]]) -> String {
        poly(&p.iter().map(|q| self.at(q[0], q[1], q[2])).collect::<Vec<_>>())
    }

    /// An open line through points.
    pub fn wire(&self, p: &[[f64; 3]]) -> String {
        chain(&p.iter().map(|q| self.at(q[0], q[1], q[2])).collect::<Vec<_>>())
    }

    /// A level rectangle at height `z`.
    pub fn flat(&self, z: f64, u: (f64, f64), v: (f64, f64)) -> String {
        self.shape(&[[u.0, v.0, z], [u.1, v.0, z], [u.1, v.1, z], [u.0, v.1, z]])
    }

    /// An upright rectangle that looks to the right, at a fixed `u`.
    pub fn right(&self, u: f64, v: (f64, f64), z: (f64, f64)) -> String {
        self.shape(&[[u, v.0, z.0], [u, v.1, z.0], [u, v.1, z.1], [u, v.0, z.1]])
    }

    /// An upright rectangle that looks to the left, at a fixed `v`.
    pub fn left(&self, v: f64, u: (f64, f64), z: (f64, f64)) -> String {
        self.shape(&[[u.0, v, z.0], [u.1, v, z.0], [u.1, v, z.1], [u.0, v, z.1]])
    }

    /// A level oval (a circle lying flat) of radius `r`.
    pub fn ring(&self, u: f64, v: f64, z: f64, r: f64) -> Vec<Pt> {
        (0..36)
            .map(|i| {
                let (s, c) = (i as f64 * 10f64.to_radians()).sin_cos();
                self.at(u + r * c, v + r * s, z)
            })
            .collect()
    }

    /// A box from its far corner and its size.
    pub fn block(&self, pen: &mut Brush, at: [f64; 3], size: [f64; 3], tone: &Tone) {
        let (u, v, z) = ((at[0], at[0] + size[0]), (at[1], at[1] + size[1]), (at[2], at[2] + size[2]));
        pen.fill(self.left(v.1, u, z), tone.shade);
        pen.fill(self.right(u.1, v, z), tone.lit);
        pen.fill(self.flat(z.1, u, v), tone.top);
        // A hair of light along the near upper edges: flat faces alone look cut from card.
        let edge = self.wire(&[[u.0, v.1, z.1], [u.1, v.1, z.1], [u.1, v.0, z.1]]);
        pen.faint(edge, 0xFFFFFF, HAIR, 0.5);
    }

    /// The soft shadow of a box on the ground, falling to the left.
    pub fn shade(&self, pen: &mut Brush, at: [f64; 3], size: [f64; 3], deep: f64) {
        let (u, v, z) = ((at[0], at[0] + size[0]), (at[1], at[1] + size[1]), at[2]);
        let (run, side) = (size[2] * 0.34, size[2] * 0.12);
        let mut p = vec![];
        for (a, b) in [(u.0, v.0), (u.1, v.0), (u.1, v.1), (u.0, v.1)] {
            p.push(self.at(a, b, z));
            p.push(self.at(a - side, b + run, z));
        }
        pen.wash(poly(&hull(p)), 0x1F5F55, deep);
    }

    /// What a flat thing that lies on the ground leaves round its two near edges: a narrow dark line of contact and the soft
    /// rim of its shadow. A pool of shadow below it would make it hover.
    pub fn contact(&self, pen: &mut Brush, z: f64, u: (f64, f64), v: (f64, f64)) {
        for (reach, deep) in [(22.0, 0.10), (12.0, 0.16), (4.0, 0.34)] {
            let near = self.flat(z, (u.0 - 0.2 * reach, u.1 + 0.35 * reach), (v.0, v.1 + reach));
            pen.wash(near, 0x123F4E, deep);
        }
    }

    /// An upright drum (tank, column) with light on its right flank.
    pub fn drum(&self, pen: &mut Brush, at: [f64; 3], r: f64, h: f64, tone: &Tone) {
        let low = self.ring(at[0], at[1], at[2], r);
        let high = self.ring(at[0], at[1], at[2] + h, r);
        let (left, right) =
            (low.iter().map(|p| p.0).fold(f64::MAX, f64::min), low.iter().map(|p| p.0).fold(f64::MIN, f64::max));
        let mut all = low;
        all.extend(high.iter().copied());
        let paint = pen.along(
            (left, 0.0),
            (right, 0.0),
            &[(0.0, tone.shade, 1.0), (0.62, tone.lit, 1.0), (0.8, tone.top, 1.0), (1.0, tone.lit, 1.0)],
        );
        pen.fill(poly(&hull(all)), paint);
        pen.fill(poly(&high), tone.top);
    }
}

/// The convex outline of a cloud of points.
pub fn hull(mut p: Vec<Pt>) -> Vec<Pt> {
    p.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let turn = |o: Pt, a: Pt, b: Pt| (a.0 - o.0) * (b.1 - o.1) - (a.1 - o.1) * (b.0 - o.0);
    let half = |points: &mut dyn Iterator<Item = Pt>| {
        let mut chain: Vec<Pt> = vec![];
        for q in points {
            while chain.len() > 1 && turn(chain[chain.len() - 2], chain[chain.len() - 1], q) <= 0.0 {
                chain.pop();
            }
            chain.push(q);
        }
        chain.pop();
        chain
    };
    let mut lower = half(&mut p.iter().copied());
    lower.extend(half(&mut p.iter().rev().copied()));
    lower
}
