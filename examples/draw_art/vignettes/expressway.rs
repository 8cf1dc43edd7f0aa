//! The expressway: a road on piers swings over the water and into a tunnel.

use super::backdrop::{BLUE, Backdrop, Ground};
use super::grove::{grove, shrubs};
use super::kit::{Brush, HAIR, LINE, Pt, Window, bez, chain, lens, mix, points, poly};
use crate::camera::{Camera, Track};
use crate::palette::Ink;
use crate::svg::Svg;

const CAMERA: Camera = Camera { focal: 620.0, centre: 320.0, horizon: 282.0, eye: 30.0 };
/// Height of the road above the water.
const DECK: f64 = 13.0;
/// Half its width.
const HALF: f64 = 10.5;

const BACKDROP: Backdrop = Backdrop {
    sky: BLUE,
    ground: Ground::Lake,
    horizon: 300.0,
    seed: 290,
    far: &[(150.0, 170.0, 250.0), (480.0, 150.0, 240.0)],
    near: &[(60.0, 130.0, 180.0), (330.0, 80.0, 150.0)],
    sun: Some((548.0, 138.0)),
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    // Kept within the middle band that the widest crop shows.
    pen.svg.at(0.0, -26.0, 1.0, 1.0);
    let way = Track::new(&points("70,26 52,52 26,82 -8,116 -32,156 -30,200 0,250 38,300"));
    mountain(pen);
    portal(pen, &way);
    piers(pen, &way);
    deck(pen, &way);
    cars(pen, &way);
    gantry(pen, &way);
    grove(pen, (92.0, 350.0), 60.0, 6, 2.0, 0x2E7466, 5);
    shrubs(pen, (20.0, 360.0), (150.0, 356.0), 9, 9.0, 0x2F7A5C, 7);
    pen.svg.end();
}

fn at(way: &Track, t: f64, aside: f64, y: f64) -> Pt {
    let (x, z) = way.beside(t, aside);
    CAMERA.at([x, y, z])
}

fn strip(way: &Track, a: (f64, f64), b: (f64, f64), from: f64, to: f64) -> String {
    let ts = way.stations(from, to, 4.0);
    let mut p: Vec<Pt> = ts.iter().map(|t| at(way, *t, a.0, a.1)).collect();
    p.extend(ts.iter().rev().map(|t| at(way, *t, b.0, b.1)));
    poly(&p)
}

/// The flank of the mountain the tunnel enters.
fn mountain(pen: &mut Brush) {
    let body = points(
        "250,318 290,300 318,250 350,214 372,188 404,160 430,156 470,150 500,176 \
                540,196 580,214 610,236 650,244 650,270 650,300 650,330 520,336 380,334 \
                250,318",
    );
    let paint = pen.down(
        150.0,
        334.0,
        &[(0.0, 0x1F6A80u32, 1.0), (0.4, 0x3F8C80, 1.0), (0.8, 0x7FB594, 1.0), (1.0, 0xBFD2AC, 1.0)],
    );
    pen.fill(bez(&body), paint);
    pen.wash(
        bez(&points(
            "262,314 300,296 326,250 356,214 376,190 404,164 426,158 404,190 400,230 \
                372,262 350,290 320,312 262,314",
        )),
        0x0F4659,
        0.3,
    );
    pen.faint(
        super::kit::bez_open(&points("372,188 404,160 430,156 470,150 500,176 540,196 580,214")),
        0xC1923A,
        HAIR,
        0.8,
    );
    let mut d = String::new();
    for (x, y, l) in [
        (436.0, 172.0, 40.0),
        (462.0, 184.0, 52.0),
        (486.0, 200.0, 40.0),
        (520.0, 214.0, 50.0),
        (556.0, 236.0, 36.0),
        (410.0, 196.0, 44.0),
        (450.0, 240.0, 36.0),
        (500.0, 256.0, 30.0),
        (590.0, 250.0, 36.0),
    ] {
        d += &crate::path::sliver(&[(x, y), (x + 8.0, y + l * 0.5), (x + 4.0, y + l)], 1.8);
    }
    pen.wash(d, 0x0C465C, 0.42);
    shrubs(pen, (300.0, 316.0), (372.0, 300.0), 7, 9.0, 0x2E7466, 9);
    shrubs(pen, (452.0, 306.0), (640.0, 326.0), 15, 9.0, 0x2E7466, 11);
}

fn portal(pen: &mut Brush, way: &Track) {
    let end = way.length();
    let (l, r) = (at(way, end, HALF + 3.0, DECK), at(way, end, -HALF - 3.0, DECK));
    let (x0, x1) = (l.0.min(r.0), l.0.max(r.0));
    let (y, w) = ((l.1 + r.1) / 2.0, x1 - x0);
    let h = w * 0.52;
    pen.fill(
        format!("M{:.1},{:.1}h{:.1}l-4,{:.1}h{:.1}z", x0 - 7.0, y + 3.0, w + 14.0, -h - 3.0, -(w + 6.0)),
        0xE9E3D1,
    );
    pen.fill(format!("M{:.1},{:.1}h{:.1}v5h-{:.1}z", x0 - 7.0, y - h - 4.0, w + 14.0, w + 14.0), 0xFBF6E8);
    for x in [x0 + w * 0.04, x0 + w * 0.53] {
        let (a, b) = (w * 0.43, h * 0.78);
        pen.fill(
            format!(
                "M{x:.1},{:.1}v{:.1}c0,-{c:.1} {a:.1},-{c:.1} {a:.1},0v{:.1}z",
                y + 2.0,
                -b * 0.5 - 2.0,
                b * 0.5 + 2.0,
                c = b * 0.66
            ),
            0x12333E,
        );
        pen.faint(
            format!("M{x:.1},{:.1}c0,-{c:.1} {a:.1},-{c:.1} {a:.1},0", y - b * 0.5, c = b * 0.66),
            0xF2C66D,
            HAIR,
            0.8,
        );
    }
}

fn piers(pen: &mut Brush, way: &Track) {
    let mut t = way.length() - 24.0;
    while t > 20.0 {
        let (x, z) = way.at(t);
        let k = CAMERA.scale(z);
        let foot = CAMERA.at([x, 0.0, z]);
        let head = CAMERA.at([x, DECK - 2.4, z]);
        let (w, v) = (2.2 * k, 5.6 * k);
        pen.fill(
            poly(&[
                (foot.0 - w, foot.1),
                (head.0 - w, head.1 + v * 0.5),
                (head.0 - v, head.1),
                (head.0 + v, head.1),
                (head.0 + w, head.1 + v * 0.5),
                (foot.0 + w, foot.1),
            ]),
            0xA9C0BE,
        );
        pen.fill(
            poly(&[
                (foot.0 + w * 0.2, foot.1),
                (head.0 + w * 0.2, head.1 + v * 0.5),
                (head.0 + v * 0.3, head.1),
                (head.0 + v, head.1),
                (head.0 + w, head.1 + v * 0.5),
                (foot.0 + w, foot.1),
            ]),
            0xE9E4D2,
        );
        pen.wash(lens(foot.0 - 2.0 * w, foot.1, 4.0 * w, 0.14 * w + 0.6), 0x2F7E8A, 0.55);
        pen.wash(
            lens(foot.0 - w, foot.1 + 6.0, 2.0 * w, 1.4) + &lens(foot.0 - w * 1.2, foot.1 + 12.0, 2.2 * w, 1.4),
            0xE6E3D4,
            0.5,
        );
        t -= 34.0;
    }
}

fn deck(pen: &mut Brush, way: &Track) {
    let end = way.length();
    pen.fill(strip(way, (HALF + 0.4, DECK - 2.6), (HALF + 0.4, DECK), 0.0, end), 0x8FA9AA);
    pen.fill(strip(way, (-HALF - 0.4, DECK - 2.6), (-HALF - 0.4, DECK), 0.0, end), 0xC9D0C4);
    let (near, far) = (at(way, 20.0, 0.0, DECK), at(way, end, 0.0, DECK));
    let tar = pen.along(near, far, &[(0.0, 0x7F9A9Cu32, 1.0), (1.0, 0xB4C3BF, 1.0)]);
    pen.fill(strip(way, (HALF, DECK), (-HALF, DECK), 0.0, end), tar);
    for (a, b) in [(HALF, HALF - 0.9), (-HALF + 0.9, -HALF)] {
        pen.fill(strip(way, (a, DECK), (b, DECK), 0.0, end), 0xE9E4D2);
    }
    pen.fill(strip(way, (0.5, DECK), (-0.5, DECK), 0.0, end), 0xE9E4D2);
    pen.fill(strip(way, (0.5, DECK), (0.5, DECK + 1.0), 0.0, end), 0xC3CDC2);
    pen.fill(strip(way, (HALF, DECK), (HALF, DECK + 1.1), 0.0, end), 0xF4F0E2);
    let (mut dashes, mut t) = (String::new(), 6.0);
    while t < end - 8.0 {
        for aside in [5.0, -5.0] {
            dashes += &strip(way, (aside - 0.16, DECK), (aside + 0.16, DECK), t, t + 5.0);
        }
        t += 12.0;
    }
    pen.fill(dashes, 0xF9F7EF);
    let top: Vec<Pt> = way.stations(0.0, end, 4.0).iter().map(|t| at(way, *t, HALF, DECK + 1.1)).collect();
    pen.faint(chain(&top), 0xFFFFFF, HAIR, 0.9);
    let far: Vec<Pt> = way.stations(0.0, end, 4.0).iter().map(|t| at(way, *t, -HALF, DECK + 0.6)).collect();
    pen.faint(chain(&far), 0xFFFFFF, HAIR, 0.6);
}

/// A vehicle on the road, a box with a cabin, at `t` and `aside`.
fn vehicle(pen: &mut Brush, way: &Track, t: f64, aside: f64, size: (f64, f64), hue: u32, truck: bool) {
    let p = |dt: f64, da: f64, y: f64| at(way, t + dt, aside + da, DECK + y);
    let (l, h, w) = (size.0, size.1, 1.1);
    let ink = Ink::hex(hue);
    let solid = |pen: &mut Brush, t0: f64, t1: f64, y0: f64, y1: f64, inset: f64, ink: Ink| {
        let w = w - inset;
        pen.fill(poly(&[p(t0, w, y0), p(t1, w, y0), p(t1, w, y1), p(t0, w, y1)]), mix(ink, 0x12333E, 0.22));
        pen.fill(poly(&[p(t0, w, y0), p(t0, -w, y0), p(t0, -w, y1), p(t0, w, y1)]), ink);
        pen.fill(poly(&[p(t0, w, y1), p(t1, w, y1), p(t1, -w, y1), p(t0, -w, y1)]), mix(ink, 0xFFFFFF, 0.45));
    };
    pen.wash(poly(&[p(-0.4, w + 0.9, 0.0), p(l + 0.3, w + 0.9, 0.0), p(l, -w, 0.0), p(0.0, -w, 0.0)]), 0x12333E, 0.3);
    if truck {
        solid(pen, 2.6, l, 0.6, h, 0.0, ink);
        solid(pen, 0.0, 2.4, 0.5, h * 0.72, 0.0, Ink::hex(0xFBF8EE));
        pen.fill(
            poly(&[
                p(0.0, w * 0.85, h * 0.4),
                p(0.0, -w * 0.85, h * 0.4),
                p(0.0, -w * 0.85, h * 0.66),
                p(0.0, w * 0.85, h * 0.66),
            ]),
            0x1D5567,
        );
    } else {
        solid(pen, 0.0, l, 0.25, h * 0.56, 0.0, ink);
        solid(pen, l * 0.28, l * 0.82, h * 0.56, h, 0.18, Ink::hex(0x2F5A66));
    }
}

fn cars(pen: &mut Brush, way: &Track) {
    vehicle(pen, way, 228.0, 3.0, (9.0, 3.6), 0x3D7CC9, true);
    vehicle(pen, way, 196.0, -5.4, (4.6, 1.7), 0xF4F0E2, false);
    vehicle(pen, way, 158.0, 6.6, (4.6, 1.7), 0xB3261E, false);
    vehicle(pen, way, 132.0, -3.4, (10.0, 3.7), 0xC8741A, true);
    vehicle(pen, way, 96.0, 3.2, (4.8, 1.8), 0xF4F0E2, false);
    vehicle(pen, way, 74.0, -6.4, (4.8, 1.8), 0x1D4F91, false);
}

/// A sign gantry over one carriageway: arrows only.
fn gantry(pen: &mut Brush, way: &Track) {
    let t = 118.0;
    let p = |aside: f64, y: f64| at(way, t, aside, DECK + y);
    pen.line(chain(&[p(HALF, 0.0), p(HALF, 9.0), p(-HALF, 9.0), p(-HALF, 0.0)]), 0x7F9A9C, LINE);
    pen.fill(poly(&[p(8.6, 6.2), p(1.6, 6.2), p(1.6, 10.4), p(8.6, 10.4)]), 0x1E6B3C);
    pen.line(poly(&[p(8.2, 6.6), p(2.0, 6.6), p(2.0, 10.0), p(8.2, 10.0)]), 0xF4F0E2, HAIR);
    pen.line(chain(&[p(5.1, 7.2), p(5.1, 9.4)]) + &chain(&[p(6.0, 8.6), p(5.1, 9.5), p(4.2, 8.6)]), 0xF4F0E2, HAIR);
}
