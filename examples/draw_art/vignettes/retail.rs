//! A shopping street: two rows of shops run to a mountain at its end, lanterns hang across, people stroll.

use super::backdrop::{Backdrop, GREEN, Ground};
use super::grove::tree;
use super::kit::{Brush, HAIR, LINE, Pt, ROD, Window, bez, chain, mix, oval, poly};
use crate::camera::Camera;
use crate::noise::Rng;
use crate::palette::{Ink, two};
use crate::svg::Svg;

const CAMERA: Camera = Camera { focal: 430.0, centre: 320.0, horizon: 268.0, eye: 3.1 };
/// Half the width of the street, in metres.
const HALF: f64 = 8.6;

const BACKDROP: Backdrop = Backdrop {
    sky: GREEN,
    ground: Ground::Floor,
    horizon: 268.0,
    seed: 310,
    far: &[(330.0, 150.0, 120.0), (180.0, 110.0, 160.0), (480.0, 120.0, 170.0)],
    near: &[(300.0, 70.0, 120.0), (420.0, 60.0, 120.0)],
    sun: None,
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    paving(pen);
    for side in [-1.0, 1.0] {
        for k in (0..7).rev() {
            shop(pen, side, 12.0 + 7.0 * f64::from(k), k as u64);
        }
    }
    gate(pen);
    trees(pen);
    lanterns(pen);
    people(pen);
}

fn at(x: f64, y: f64, z: f64) -> Pt {
    CAMERA.at([x, y, z])
}

fn paving(pen: &mut Brush) {
    let stone = pen.down(268.0, 480.0, &[(0.0, 0xF1EBDBu32, 1.0), (1.0, 0xD6D3C2, 1.0)]);
    pen.fill(poly(&[at(-HALF, 0.0, 5.0), at(HALF, 0.0, 5.0), at(HALF, 0.0, 70.0), at(-HALF, 0.0, 70.0)]), stone);
    let mut joints = String::new();
    for z in [8.0, 10.0, 12.5, 15.5, 19.0, 24.0, 30.0, 38.0, 50.0] {
        joints += &chain(&[at(-HALF, 0.0, z), at(HALF, 0.0, z)]);
    }
    for x in [-5.0, -1.6, 1.6, 5.0] {
        joints += &chain(&[at(x, 0.0, 5.0), at(x, 0.0, 66.0)]);
    }
    pen.faint(joints, 0xB5B4A2, HAIR, 0.6);
    pen.wash(poly(&[at(-1.6, 0.0, 5.0), at(1.6, 0.0, 5.0), at(1.6, 0.0, 66.0), at(-1.6, 0.0, 66.0)]), 0xC9D6C4, 0.6);
}

/// One shop on the left (−1, in the light) or on the right (+1, in the shade).
fn shop(pen: &mut Brush, side: f64, z: f64, k: u64) {
    let mut rng = Rng::new(k * 2 + if side > 0.0 { 101 } else { 50 });
    let mist = pen.svg.pal.mist;
    let haze = ((z - 14.0) / 90.0).clamp(0.0, 0.6);
    let lit = side < 0.0;
    let hue = |c: u32| mix(mix(c, 0x4F7F8A, if lit { 0.0 } else { 0.22 }), mist, haze);
    let burning = |day: u32, night: u32| hue(day).but(mix(two(day, night), mist, haze * 0.6));
    let (z1, h) = (z + 6.9, rng.range(8.6, 11.0));
    let x = HALF * side;
    let q = |za: f64, zb: f64, ya: f64, yb: f64, dx: f64| {
        poly(&[
            at(x - dx * side, ya, za),
            at(x - dx * side, ya, zb),
            at(x - dx * side, yb, zb),
            at(x - dx * side, yb, za),
        ])
    };
    // The end wall that rises above a lower neighbour, then the front.
    pen.fill(poly(&[at(x, 0.0, z), at(x + 7.0 * side, 0.0, z), at(x + 7.0 * side, h, z), at(x, h, z)]), hue(0xE9E0C8));
    pen.fill(q(z, z1, 0.0, h, 0.0), hue(rng.pick(&[0xFBF4E2, 0xF6E6C6, 0xF1EEE0])));
    // Eaves seen from below: soffit, the edge of the tiles, a lit line.
    let (out, rise) = (x - 1.5 * side, h + 0.5);
    pen.fill(poly(&[at(x, h, z), at(x, h, z1), at(out, h - 0.1, z1 + 0.2), at(out, h - 0.1, z - 0.4)]), hue(0x8A6A48));
    pen.fill(
        poly(&[at(out, h - 0.1, z - 0.4), at(out, h - 0.1, z1 + 0.2), at(out, rise, z1 + 0.2), at(out, rise, z - 0.4)]),
        hue(0x3A6E78),
    );
    pen.fill(
        poly(&[
            at(out, h - 0.1, z - 0.4),
            at(x + 7.0 * side, h - 0.1, z - 0.4),
            at(x + 7.0 * side, h + 2.6, z - 0.4),
            at(x + 2.4 * side, h + 2.4, z - 0.4),
            at(out - 0.5 * side, rise + 0.5, z - 0.4),
        ]),
        hue(0x2F5F6C),
    );
    pen.faint(chain(&[at(out, h - 0.1, z - 0.4), at(out, h - 0.1, z1 + 0.2)]), hue(0xEFE6CC), HAIR, 0.9);
    // Upper windows.
    let (mut panes, mut warm) = (String::new(), String::new());
    for j in 0..if k < 5 { 3 } else { 0 } {
        let a = z + 0.7 + 2.1 * f64::from(j);
        let d = q(a, a + 1.4, h * 0.56, h * 0.86, 0.0);
        if rng.chance(0.3) { warm += &d } else { panes += &d }
    }
    pen.fill(panes, hue(0x4F8792));
    pen.fill(warm, hue(0xF2C66D));
    // Shop window and door, lit from inside.
    pen.fill(q(z + 0.5, z1 - 0.5, 0.0, h * 0.38, 0.0), hue(0x5A3A22));
    pen.fill(q(z + 0.8, z + 4.2, 0.5, h * 0.36, 0.0), burning(0xFFE3A8, 0xFBD58C));
    pen.fill(q(z + 4.6, z1 - 0.8, 0.0, h * 0.36, 0.0), burning(0xF0C880, 0xE9B060));
    for j in 0..if k < 4 { 3 } else { 0 } {
        let a = z + 1.1 + f64::from(j);
        pen.fill(
            q(a, a + 0.6, 0.6, 0.6 + rng.range(0.6, 1.5), 0.02),
            hue(rng.pick(&[0xC8503A, 0x3E8F57, 0x3D6F9A, 0xC8741A])),
        );
    }
    // Sign and awning.
    pen.fill(q(z + 0.6, z1 - 0.6, h * 0.44, h * 0.52, 0.15), hue(rng.pick(&[0x8E1F18, 0x1E6B3C, 0x1D4F91, 0x7A5200])));
    let stripes = rng.pick(&[0xB3261E, 0x3E8F57, 0x3D7CC9, 0xC8741A]);
    let n = if k < 3 { 6 } else { 2 };
    let step = 6.0 / f64::from(n);
    for j in 0..n {
        let (a, b) = (z + 0.5 + step * f64::from(j), z + 0.5 + step * f64::from(j + 1));
        let ink = if j % 2 == 0 { hue(stripes) } else { hue(0xFBF6E8) };
        pen.fill(
            poly(&[
                at(x, h * 0.43, a),
                at(x, h * 0.43, b),
                at(x - 1.7 * side, h * 0.33, b),
                at(x - 1.7 * side, h * 0.33, a),
            ]),
            ink,
        );
        pen.fill(
            poly(&[
                at(x - 1.7 * side, h * 0.33, a),
                at(x - 1.7 * side, h * 0.33, b),
                at(x - 1.7 * side, h * 0.30, b),
                at(x - 1.7 * side, h * 0.30, a),
            ]),
            mix(ink, Ink::hex(0x2A1A0A), 0.12),
        );
    }
}

/// A plain gateway far down the street, open to the mountain.
fn gate(pen: &mut Brush) {
    let mist = pen.svg.pal.mist;
    let hue = |c: u32| mix(c, mist, 0.34);
    let z = 66.0;
    for x in [-6.6, -3.2, 3.2, 6.6] {
        pen.fill(
            poly(&[at(x - 0.5, 0.0, z), at(x + 0.5, 0.0, z), at(x + 0.5, 9.0, z), at(x - 0.5, 9.0, z)]),
            hue(0xA33A24),
        );
    }
    pen.fill(poly(&[at(-7.6, 8.0, z), at(7.6, 8.0, z), at(7.6, 10.0, z), at(-7.6, 10.0, z)]), hue(0x8A4A2C));
    let (l, r) = (at(-9.0, 10.4, z), at(9.0, 10.4, z));
    pen.fill(
        bez(&[
            (l.0, l.1 - 2.0),
            (l.0 + 8.0, l.1 + 2.0),
            (r.0 - 8.0, l.1 + 2.0),
            (r.0, r.1 - 2.0),
            (r.0 - 10.0, r.1 - 5.0),
            (r.0 - 14.0, r.1 - 12.0),
            (r.0 - 20.0, r.1 - 14.0),
            (320.0, r.1 - 14.0),
            (320.0, l.1 - 14.0),
            (l.0 + 20.0, l.1 - 14.0),
            (l.0 + 14.0, l.1 - 12.0),
            (l.0 + 10.0, l.1 - 5.0),
            (l.0, l.1 - 2.0),
        ]),
        hue(0x2F6E7C),
    );
}

fn trees(pen: &mut Brush) {
    for (x, z, s) in [(-5.6, 34.0, 0.30), (5.8, 30.0, 0.30), (-5.9, 19.5, 0.30), (6.0, 17.5, 0.29)] {
        let p = at(x, 0.0, z);
        let k = CAMERA.scale(z);
        pen.wash(oval((p.0 - 0.6 * k, p.1), 1.5 * k, 0.22 * k), 0x2A3A2C, 0.25);
        pen.fill(
            poly(&[
                (p.0 - 0.8 * k, p.1),
                (p.0 - 0.65 * k, p.1 - 0.7 * k),
                (p.0 + 0.65 * k, p.1 - 0.7 * k),
                (p.0 + 0.8 * k, p.1),
            ]),
            0xB9A98A,
        );
        tree(
            pen,
            (p.0, p.1 - 0.6 * k),
            s * k * 0.72,
            mix(0x2E7466, pen.svg.pal.mist, ((z - 14.0) / 90.0).clamp(0.0, 0.5)),
            z as u64,
        );
    }
}

/// Three strings of lanterns across the street.
fn lanterns(pen: &mut Brush) {
    let light = pen.svg.glow(two(0xFFD08A, 0xFFA050), 0.6);
    for (z, n) in [(44.0, 5), (27.0, 7), (18.0, 7)] {
        let k = CAMERA.scale(z);
        let (a, b) = (at(-HALF, 9.0, z), at(HALF, 9.0, z));
        let sag = 1.7 * k;
        let on = |t: f64| -> Pt { (a.0 + (b.0 - a.0) * t, a.1 + sag * 4.0 * t * (1.0 - t)) };
        pen.faint(chain(&(0..=20).map(|i| on(f64::from(i) / 20.0)).collect::<Vec<_>>()), 0x5A3A22, HAIR, 0.7);
        for i in 1..=n {
            let p = on(f64::from(i) / f64::from(n + 1));
            let r = 0.5 * k;
            pen.dot((p.0, p.1 + r * 1.2), r * 3.0, light);
            pen.fill(oval((p.0, p.1 + r * 1.2), r, r * 1.08), two(0xC8352A, 0xE8502E));
            pen.fill(oval((p.0 + r * 0.22, p.1 + r * 1.1), r * 0.45, r * 0.9), two(0xE8694A, 0xFFA05A));
            pen.line(chain(&[(p.0, p.1 + r * 2.3), (p.0, p.1 + r * 3.0)]), 0xE0B04A, HAIR);
        }
    }
}

fn people(pen: &mut Brush) {
    let folk = [
        (-2.6, 40.0, 0x2B5560u32),
        (1.2, 44.0, 0xB0643A),
        (3.4, 31.0, 0x1E6B3C),
        (-0.8, 30.0, 0x8C4A0B),
        (2.2, 21.0, 0x1D4F91),
        (3.3, 21.2, 0xC06A4A),
        (-3.2, 16.5, 0x2F6C5B),
        (-2.3, 16.6, 0xB3403A),
    ];
    let mut rng = Rng::new(6);
    for (x, z, coat) in folk {
        let p = at(x, 0.0, z);
        let k = CAMERA.scale(z);
        let m = |dx: f64, y: f64| (p.0 + dx * k, p.1 - y * k);
        pen.wash(oval(m(-0.35, 0.0), 0.7 * k, 0.12 * k), 0x2A3A2C, 0.3);
        let stride = rng.range(0.12, 0.26);
        let w = if k > 16.0 {
            ROD
        } else if k > 11.0 {
            LINE
        } else {
            HAIR
        };
        pen.line(chain(&[m(-0.08, 0.8), m(-stride, 0.02)]) + &chain(&[m(0.08, 0.8), m(stride, 0.02)]), 0x24363C, w);
        pen.fill(
            bez(&[
                m(-0.2, 1.45),
                m(-0.34, 1.2),
                m(-0.3, 0.9),
                m(-0.3, 0.68),
                m(-0.1, 0.62),
                m(0.1, 0.62),
                m(0.3, 0.68),
                m(0.3, 0.9),
                m(0.34, 1.2),
                m(0.2, 1.45),
                m(0.08, 1.52),
                m(-0.08, 1.52),
                m(-0.2, 1.45),
            ]),
            coat,
        );
        pen.wash(
            bez(&[
                m(0.04, 1.5),
                m(0.28, 1.4),
                m(0.32, 1.0),
                m(0.3, 0.68),
                m(0.22, 0.66),
                m(0.16, 0.65),
                m(0.1, 0.64),
                m(0.16, 0.9),
                m(0.14, 1.2),
                m(0.04, 1.5),
            ]),
            0xFFFFFF,
            0.22,
        );
        pen.fill(oval(m(0.0, 1.66), 0.15 * k, 0.17 * k), 0xE6BE96);
        pen.fill(
            bez(&[
                m(-0.16, 1.66),
                m(-0.18, 1.92),
                m(0.18, 1.92),
                m(0.16, 1.68),
                m(0.08, 1.78),
                m(-0.06, 1.78),
                m(-0.16, 1.66),
            ]),
            0x2A2420,
        );
        if rng.chance(0.6) {
            pen.fill(
                poly(&[m(0.34, 0.72), m(0.6, 0.72), m(0.58, 0.36), m(0.36, 0.36)]),
                rng.pick(&[0xC8741Au32, 0xF4EFE0, 0xB3261E]),
            );
        }
    }
}
