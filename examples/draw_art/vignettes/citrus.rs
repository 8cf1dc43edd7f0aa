//! Citrus of the Three Gorges: a branch that comes in from the right with three fruits; on the ground, clear of them, one cut
//! open.

use super::backdrop::{Backdrop, GREEN, Ground};
use super::kit::{Brush, HAIR, LINE, Pt, ROD, Window, bez, bez_open, leaf, oval, points, poly};
use crate::noise::Rng;
use crate::palette::{Ink, two};
use crate::svg::Svg;

const LEAF: (u32, u32) = (0x2A7354, 0x58A577);
/// The white below the peel: warm at night too, or the fruit would look spoiled.
const PITH: Ink = two(0xFCEBC8, 0xCFA264);
/// Light on cut flesh.
const GLEAM: Ink = two(0xFFF0D0, 0xE2B878);

const BACKDROP: Backdrop = Backdrop {
    sky: GREEN,
    ground: Ground::Field,
    horizon: 322.0,
    seed: 140,
    far: &[(150.0, 150.0, 240.0), (520.0, 120.0, 220.0)],
    near: &[(60.0, 110.0, 190.0), (590.0, 140.0, 200.0)],
    sun: None,
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    pen.glow((326.0, 384.0), 150.0, 17.0, 0x1F5F45, 0.55);
    let twig = points(
        "644,57 560,79 480,91.5 404,108.5 330,123.5 262,125.5 168,149 167,149.5 167,150.5 168,151 \
                262,131 330,129.5 404,116 480,101 560,89 644,67 644,64 644,60 644,57",
    );
    pen.fill(bez(&twig), 0x6B5334);
    pen.faint(
        bez_open(&points("640,59.5 560,81.5 480,93.5 404,109.5 330,123.5 262,125.5 190,142")),
        0xA98A5A,
        HAIR,
        0.8,
    );
    for d in [
        bez_open(&[(414.0, 110.0), (424.0, 122.0), (428.0, 134.0), (424.0, 148.0)]),
        bez_open(&[(300.0, 127.0), (282.0, 136.0), (270.0, 146.0), (262.0, 160.0)]),
        bez_open(&[(520.0, 90.0), (528.0, 100.0), (530.0, 112.0), (528.0, 128.0)]),
    ] {
        pen.line(d, 0x5C6B34, ROD);
    }
    for (at, len, deg) in [
        ((566.0, 80.0), 92.0, -150.0),
        ((470.0, 98.0), 96.0, -128.0),
        ((392.0, 114.0), 98.0, -164.0),
        ((250.0, 130.0), 92.0, -140.0),
        ((178.0, 148.0), 74.0, 176.0),
        ((200.0, 144.0), 82.0, 118.0),
        ((350.0, 122.0), 78.0, 92.0),
        ((480.0, 97.0), 92.0, 34.0),
    ] {
        leaf(pen, at, len, deg, 0.30, LEAF);
    }
    orange(pen, (526.0, 162.0), 36.0, 3);
    orange(pen, (256.0, 208.0), 52.0, 5);
    orange(pen, (420.0, 206.0), 62.0, 7);
    leaf(pen, (424.0, 148.0), 92.0, -42.0, 0.30, LEAF);
    leaf(pen, (422.0, 148.0), 70.0, 172.0, 0.30, (0x22634A, 0x4A9068));
    leaf(pen, (262.0, 160.0), 76.0, -150.0, 0.30, LEAF);
    leaf(pen, (262.0, 160.0), 58.0, -16.0, 0.30, (0x22634A, 0x4A9068));
    half(pen, (322.0, 340.0));
    segment(pen, (440.0, 380.0));
    leaf(pen, (212.0, 368.0), 88.0, 12.0, 0.24, (0x22634A, 0x5FAA7C));
}

fn orange(pen: &mut Brush, at: Pt, r: f64, seed: u64) {
    let stops = [(0.0, 0xFBC468u32, 1.0), (0.55, 0xEF9433, 1.0), (1.0, 0xC9671B, 1.0)];
    let skin = pen.ball((at.0 + r * 0.34, at.1 - r * 0.36), r * 1.4, &stops);
    pen.dot(at, r, skin);
    let (x, y) = at;
    let rim = [
        (x - r * 0.96, y + r * 0.2),
        (x - r * 0.82, y + r * 0.86),
        (x - r * 0.1, y + r * 1.22),
        (x + r * 0.52, y + r * 0.85),
        (x - r * 0.06, y + r * 0.95),
        (x - r * 0.7, y + r * 0.72),
        (x - r * 0.96, y + r * 0.2),
    ];
    pen.wash(bez(&rim), 0x9C4410, 0.26);
    let mut rng = Rng::new(seed);
    let mut pores = String::new();
    for _ in 0..44 {
        let (a, k) = (rng.range(0.0, std::f64::consts::TAU), rng.unit().sqrt() * r * 0.88);
        pores += &oval((x + k * a.cos(), y + k * a.sin()), 1.2, 1.0);
    }
    pen.wash(pores, 0xB85A14, 0.3);
    pen.faint(
        bez_open(&[
            (x + r * 0.22, y - r * 0.66),
            (x + r * 0.42, y - r * 0.62),
            (x + r * 0.62, y - r * 0.46),
            (x + r * 0.7, y - r * 0.24),
        ]),
        GLEAM,
        ROD,
        0.8,
    );
    // The star where the stalk sat.
    pen.fill(oval((x + r * 0.03, y - r * 0.9), r * 0.13, r * 0.08), 0x5C7A3A);
}

/// The cut half: peel, white, ten segments.
fn half(pen: &mut Brush, at: Pt) {
    let (x, y) = at;
    pen.oval((x, y + 5.0), 70.0, 50.0, 0xC9671B);
    pen.oval(at, 69.0, 47.0, 0xF0993A);
    pen.oval((x + 1.0, y - 2.0), 63.0, 42.0, PITH);
    for k in 0..10 {
        let mid = f64::from(k) * 36f64.to_radians() + 0.25;
        let at_angle = |a: f64, f: f64| (x + 1.0 + 57.0 * f * a.cos(), y - 2.0 + 37.5 * f * a.sin());
        let (p, q, r) = (at_angle(mid, 0.14), at_angle(mid - 0.27, 0.94), at_angle(mid + 0.27, 0.94));
        let (c, d) = (at_angle(mid - 0.12, 1.04), at_angle(mid + 0.12, 1.04));
        let wedge = bez(&[
            p,
            at_angle(mid - 0.25, 0.4),
            at_angle(mid - 0.29, 0.7),
            q,
            c,
            d,
            r,
            at_angle(mid + 0.29, 0.7),
            at_angle(mid + 0.25, 0.4),
            p,
        ]);
        pen.fill(wedge, if k % 2 == 0 { 0xF5A742u32 } else { 0xF3A03A });
        let gleam = poly(&[at_angle(mid + 0.02, 0.42), at_angle(mid + 0.1, 0.82), at_angle(mid - 0.02, 0.86)]);
        pen.wash(gleam, two(0xFFE2A0, 0xF0B860), 0.75);
    }
    pen.oval((x + 1.0, y - 2.0), 6.0, 4.2, PITH);
    pen.faint(
        bez_open(&[(x + 20.0, y - 45.0), (x + 44.0, y - 40.0), (x + 60.0, y - 26.0), (x + 67.0, y - 6.0)]),
        GLEAM,
        LINE,
        0.8,
    );
}

/// One loose segment.
fn segment(pen: &mut Brush, (x, y): Pt) {
    pen.fill(
        bez(&[
            (x - 44.0, y - 6.0),
            (x - 30.0, y - 40.0),
            (x + 30.0, y - 40.0),
            (x + 44.0, y - 6.0),
            (x + 26.0, y + 8.0),
            (x - 26.0, y + 8.0),
            (x - 44.0, y - 6.0),
        ]),
        0xF0993A,
    );
    pen.fill(
        bez(&[
            (x - 38.0, y - 7.0),
            (x - 24.0, y - 32.0),
            (x + 26.0, y - 33.0),
            (x + 38.0, y - 7.0),
            (x + 22.0, y + 1.0),
            (x - 22.0, y + 1.0),
            (x - 38.0, y - 7.0),
        ]),
        0xF7B659,
    );
    pen.faint(
        bez_open(&[(x - 36.0, y - 10.0), (x - 22.0, y - 2.0), (x + 22.0, y - 2.0), (x + 36.0, y - 10.0)]),
        GLEAM,
        LINE,
        0.9,
    );
}
