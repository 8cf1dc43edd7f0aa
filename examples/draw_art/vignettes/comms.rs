//! Communications equipment: a rack of units, one set-top unit in front of it, a modest antenna behind.

use super::axo::{Axo, Tone};
use super::backdrop::{Backdrop, Ground, SAND};
use super::kit::{Brush, HAIR, LINE, Pt, ROD, Window, bez_open, chain, oval, poly, spun};
use crate::noise::Rng;
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: SAND,
    ground: Ground::Floor,
    horizon: 290.0,
    seed: 120,
    far: &[(96.0, 138.0, 260.0), (480.0, 62.0, 230.0)],
    near: &[(0.0, 150.0, 210.0), (196.0, 56.0, 150.0)],
    sun: Some((540.0, 146.0)),
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    // Some sky stays above the tallest part in the widest crop.
    pen.svg.at(20.0, 26.0, 0.94, 0.94);
    let a = Axo::iso(268.0, 296.0, 0.94);
    a.shade(pen, [-40.0, -40.0, 0.0], [80.0, 80.0, 168.0], 0.24);
    antenna(pen, (448.0, 206.0));
    rack(pen, &a);
    cables(pen, &a);
    set_top(pen, &a);
    pen.svg.end();
}

fn antenna(pen: &mut Brush, at: Pt) {
    // A mast on three feet that stand on the same floor as the rack, and the shadow of it all.
    let foot = (at.0, 326.0);
    let fallen = |x: f64, rx: f64, ry: f64| {
        let ring: Vec<Pt> =
            (0..30).map(|i| (f64::from(i) * 12f64.to_radians()).sin_cos()).map(|(s, c)| (x + rx * c, ry * s)).collect();
        poly(&spun(&ring, foot, 152.0, 1.0))
    };
    pen.wash(fallen(14.0, 16.0, 1.6) + &fallen(36.0, 19.0, 10.0), 0x1F5F55, 0.24);
    for (x, y) in [(30.0, -13.0), (-32.0, 1.0), (9.0, 18.0)] {
        let end = (foot.0 + x, foot.1 + y);
        pen.wash(oval((end.0 - 4.0, end.1 + 1.0), 7.0, 1.8), 0x1F5F55, 0.3);
        pen.line(chain(&[(at.0, 276.0), end]), 0x5E8790, LINE);
    }
    pen.line(chain(&[at, (foot.0, foot.1 + 2.0)]), 0x2F6472, ROD);
    let dish = |rx: f64, ry: f64, dx: f64| -> Vec<Pt> {
        let ring: Vec<Pt> = (0..40)
            .map(|i| {
                let (s, c) = (f64::from(i) * 9f64.to_radians()).sin_cos();
                (dx + rx * c, ry * s)
            })
            .collect();
        spun(&ring, at, -38.0, 1.0)
    };
    pen.fill(poly(&dish(26.0, 62.0, -9.0)), 0x8FA9AA);
    pen.fill(poly(&dish(20.0, 62.0, 0.0)), 0xF6F1E2);
    pen.fill(poly(&dish(15.0, 54.0, 1.5)), 0xDCE6E0);
    let shade = pen.along(
        (at.0 - 40.0, at.1 + 30.0),
        (at.0 + 30.0, at.1 - 40.0),
        &[(0.0, 0x7FA3A6, 0.75), (1.0, 0xFFFFFF, 0.1)],
    );
    pen.fill(poly(&dish(15.0, 54.0, 1.5)), shade);
    let tip = spun(&[(58.0, 0.0)], at, -38.0, 1.0)[0];
    for q in [(4.0, -52.0), (4.0, 52.0), (6.0, 0.0)] {
        let p = spun(&[q], at, -38.0, 1.0)[0];
        pen.line(poly(&[p, tip]), 0x5E8790, HAIR);
    }
    pen.dot(tip, 6.0, 0xC8741A);
    pen.dot(at, 7.0, 0x2F6472);
}

fn rack(pen: &mut Brush, a: &Axo) {
    let (u, v, h) = (40.0, 40.0, 168.0);
    a.block(pen, [-u, -v, 0.0], [2.0 * u, 2.0 * v, h], &Tone::of(0x2E5F6C, 0x143F4C, 0x5F8E96));
    // The front, on the lit side: an opening with nine shelves.
    pen.fill(a.right(u, (-33.0, 33.0), (9.0, h - 8.0)), 0x0F323D);
    let mut rng = Rng::new(5);
    let (mut green, mut amber, mut ports, mut vents) = (String::new(), String::new(), String::new(), String::new());
    for k in 0..8 {
        let z = 13.0 + 18.6 * f64::from(k);
        let deep = if k == 4 { 16.0 } else { 0.0 };
        let face = u + deep;
        if deep > 0.0 {
            a.block(pen, [u, -31.0, z], [deep, 62.0, 15.0], &Tone::of(0xDDE6E0, 0x7FA0A4, 0xF4F3E8));
        } else {
            let tone = if k % 3 == 1 { 0x8FB0B2u32 } else { 0xC9D8D5 };
            pen.fill(a.right(face, (-31.0, 31.0), (z, z + 15.0)), tone);
        }
        pen.faint(a.wire(&[[face, -31.0, z + 15.0], [face, 31.0, z + 15.0]]), 0xFFFFFF, HAIR, 0.7);
        for j in 0..7 {
            let y = -28.0 + 5.6 * f64::from(j);
            ports += &a.right(face, (y, y + 3.8), (z + 3.0, z + 7.0));
            if k % 2 == 0 {
                ports += &a.right(face, (y, y + 3.8), (z + 8.8, z + 12.4));
            } else if rng.chance(0.8) {
                let d = a.right(face, (y + 0.8, y + 3.0), (z + 9.6, z + 11.8));
                if rng.chance(0.3) { amber += &d } else { green += &d }
            }
        }
        for j in 0..5 {
            let y = 14.0 + 3.2 * f64::from(j);
            vents += &a.wire(&[[face, y, z + 3.0], [face, y, z + 12.0]]);
        }
    }
    pen.fill(ports, 0x1B4A56);
    pen.faint(vents, 0x3F6A74, HAIR, 0.8);
    pen.fill(green, 0x3E8F57);
    pen.fill(amber, 0xF0A030);
    // The shaded side: louvres and a hinge line.
    let mut louvres = String::new();
    for k in 0..9 {
        let z = 96.0 + 6.0 * f64::from(k);
        louvres += &a.wire(&[[-26.0, v, z], [26.0, v, z]]);
    }
    pen.faint(louvres, 0x5F8E96, HAIR, 0.7);
    pen.line(a.wire(&[[-u, v, 0.0], [u, v, 0.0], [u, -v, 0.0]]), 0x0F323D, LINE);
}

fn cables(pen: &mut Brush, a: &Axo) {
    let (p, q) = (a.at(40.0, 20.0, 34.0), a.at(104.0, 6.0, 8.0));
    for (k, hue) in [(0.0, 0xC8741Au32), (7.0, 0x1D5F8A), (14.0, 0xF2C66D)] {
        let d = bez_open(&[
            (p.0 + k, p.1 - k * 0.6),
            (p.0 + 20.0 + k, p.1 + 58.0),
            (q.0 - 40.0, q.1 + 26.0 - k),
            (q.0 + k, q.1 - k * 0.3),
        ]);
        pen.line(d, hue, LINE);
    }
}

/// The small unit in front: ports, keys, a lit ring.
fn set_top(pen: &mut Brush, a: &Axo) {
    a.shade(pen, [92.0, -52.0, 0.0], [46.0, 92.0, 20.0], 0.22);
    a.block(pen, [92.0, -52.0, 3.0], [46.0, 92.0, 20.0], &Tone::of(0xF4F0E2, 0x9DB7B8, 0xFFFDF6));
    pen.fill(a.right(138.0, (-48.0, 36.0), (7.0, 19.0)), 0x16424F);
    pen.fill(a.right(138.0, (-42.0, -12.0), (10.0, 16.0)), 0x7FC0C2);
    let mut keys = String::new();
    for k in 0..4 {
        keys += &oval(a.at(138.0, -2.0 + 7.0 * f64::from(k), 13.0), 2.2, 3.0);
    }
    pen.fill(keys, 0xF2C66D);
    pen.fill(oval(a.at(138.0, 30.0, 13.0), 2.6, 3.4), 0xB3261E);
    pen.line(poly(&a.ring(115.0, -24.0, 23.0, 12.0)), 0xC8741A, LINE);
    pen.fill(poly(&a.ring(115.0, -24.0, 23.0, 5.0)), 0xE9C9A0);
    let mut slots = String::new();
    for k in 0..6 {
        let v = 2.0 + 5.5 * f64::from(k);
        slots += &a.wire(&[[102.0, v, 23.0], [130.0, v, 23.0]]);
    }
    pen.faint(slots, 0x8FA9AA, HAIR, 0.8);
    for k in 0..4 {
        let u = 98.0 + 9.0 * f64::from(k);
        pen.fill(a.left(40.0, (u, u + 6.0), (8.0, 16.0)), 0x2F5A66);
    }
}
