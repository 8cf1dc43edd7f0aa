//! The data centre: a tower of glass with lit storeys, a hall of machines cut open at its side.

use super::axo::{Axo, Tone, plaster};
use super::backdrop::{BLUE, Backdrop, Ground};
use super::grove::{grove, shrubs};
use super::house::{Wall, Windows, windows};
use super::kit::{Brush, HAIR, LINE, ROD, Window, oval, poly};
use crate::noise::Rng;
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: BLUE,
    ground: Ground::Field,
    // High, so that all of its ground lies on the meadow.
    horizon: 240.0,
    seed: 220,
    far: &[(150.0, 126.0, 250.0), (520.0, 76.0, 240.0)],
    near: &[(50.0, 98.0, 180.0), (630.0, 70.0, 170.0)],
    sun: Some((530.0, 140.0)),
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    // Some sky stays above the tallest part in the widest crop.
    pen.svg.at(32.0, 30.0, 0.9, 0.9);
    let a = Axo::iso(322.0, 300.0, 0.93);
    a.contact(pen, -9.0, (-96.0, 104.0), (-88.0, 88.0));
    a.block(pen, [-96.0, -88.0, -9.0], [200.0, 176.0, 9.0], &Tone::of(0xD8D3BE, 0x7F9C96, 0xE6E8DA));
    pen.fill(a.flat(0.0, (-90.0, -30.0), (30.0, 82.0)), 0x9CCB9C);
    pen.fill(a.flat(0.0, (76.0, 98.0), (-82.0, 82.0)), 0x9CCB9C);
    grove(pen, a.at(-76.0, -64.0, 0.0), 24.0, 4, 1.5, 0x3F8577, 3);
    tower(pen, &a);
    hall(pen, &a);
    grove(pen, a.at(-64.0, 56.0, 0.0), 22.0, 5, 1.5, 0x2E7466, 13);
    grove(pen, a.at(88.0, -50.0, 0.0), 10.0, 3, 1.2, 0x2E7466, 19);
    shrubs(pen, a.at(88.0, -20.0, 0.0), a.at(88.0, 74.0, 0.0), 11, 5.5, 0x3F8577, 23);
    pen.svg.end();
}

/// The tower: lake-blue glass, bright storeys, a crown with a ring of light.
fn tower(pen: &mut Brush, a: &Axo) {
    let (u, v, h) = ((-46.0, 10.0), (-70.0, -12.0), 152.0);
    a.shade(pen, [u.0, v.0, 0.0], [56.0, 58.0, 70.0], 0.24);
    a.block(pen, [u.0 - 8.0, v.0 - 8.0, 0.0], [72.0, 74.0, 16.0], &plaster());
    a.block(pen, [u.0, v.0, 16.0], [56.0, 58.0, h], &Tone::of(0x8CC0C8, 0x23606F, 0xE6F0EC));
    let sheen = pen.along(
        a.at(u.1, v.1, 40.0),
        a.at(u.1, v.0, 150.0),
        &[(0.0, 0x4F97A3u32, 1.0), (0.5, 0xBFE0DE, 1.0), (1.0, 0x7FB9C0, 1.0)],
    );
    pen.fill(a.right(u.1, v, (16.0, 16.0 + h)), sheen);
    let rise = (22.0, 12.0 + h);
    let w = Windows {
        wall: Wall::Left,
        at: v.1,
        span: (u.0 + 2.0, u.1 - 2.0),
        rise,
        grid: (7, 18),
        share: (0.86, 0.56),
        lit: 16,
    };
    windows(pen, a, &w, 0x2F7886, 5);
    let mut bands = String::new();
    for k in 0..=18 {
        let z = rise.0 + (rise.1 - rise.0) * f64::from(k) / 18.0;
        bands += &a.wire(&[[u.1, v.0, z], [u.1, v.1, z]]);
    }
    pen.faint(bands, 0x2F7886, HAIR, 0.55);
    let mut fins = String::new();
    for k in 1..7 {
        let y = v.0 + (v.1 - v.0) * f64::from(k) / 7.0;
        fins += &a.wire(&[[u.1, y, 16.0], [u.1, y, 16.0 + h]]);
    }
    pen.faint(fins, 0xF4F8F2, LINE, 0.75);
    a.block(pen, [u.0 + 10.0, v.0 + 10.0, 16.0 + h], [36.0, 38.0, 12.0], &Tone::of(0xC9DEDC, 0x3F7884, 0xF4F6EE));
    pen.line(a.wire(&[[u.0, v.1, 18.0 + h], [u.1, v.1, 18.0 + h], [u.1, v.0, 18.0 + h]]), 0xF2C66D, LINE);
}

/// The hall of machines: its near corner is cut open on rows of racks.
fn hall(pen: &mut Brush, a: &Axo) {
    let (u, v, h) = ((-20.0, 70.0), (4.0, 78.0), 52.0);
    a.shade(pen, [u.0, v.0, 0.0], [90.0, 74.0, 44.0], 0.22);
    a.block(pen, [u.0, v.0, 0.0], [90.0, 74.0, h], &plaster());
    // Openings: dark glass, racks behind, each with its lights.
    pen.fill(a.left(v.1, (u.0 + 6.0, u.1 - 5.0), (7.0, 44.0)), 0x10323E);
    pen.fill(a.right(u.1, (v.0 + 5.0, v.1 - 6.0), (7.0, 44.0)), 0x1B4A58);
    let mut rng = Rng::new(4);
    let (mut body, mut green, mut gold) = (String::new(), String::new(), String::new());
    for k in 0..7 {
        let x = u.0 + 9.0 + 11.0 * f64::from(k);
        body += &a.left(v.1, (x, x + 8.5), (8.0, 40.0));
        for j in 0..7 {
            let z = 11.0 + 4.0 * f64::from(j);
            let d = a.left(v.1, (x + 1.4, x + if rng.chance(0.5) { 6.8 } else { 4.6 }), (z, z + 1.7));
            if rng.chance(0.3) { gold += &d } else { green += &d }
        }
    }
    for k in 0..6 {
        let y = v.0 + 8.0 + 10.3 * f64::from(k);
        body += &a.right(u.1, (y, y + 8.0), (8.0, 40.0));
        for j in 0..7 {
            let z = 11.0 + 4.0 * f64::from(j);
            let d = a.right(u.1, (y + 1.2, y + if rng.chance(0.5) { 6.6 } else { 4.4 }), (z, z + 1.7));
            if rng.chance(0.3) { gold += &d } else { green += &d }
        }
    }
    pen.fill(body, 0x2C5F70);
    pen.fill(green, 0x7FD0C0);
    pen.fill(gold, 0xF2C66D);
    pen.wash(a.left(v.1, (u.0 + 14.0, u.0 + 26.0), (7.0, 44.0)), 0xFFFFFF, 0.12);
    // Coolers on the roof: boxes with round fans.
    for i in 0..3 {
        for j in 0..2 {
            let (x, y) = (u.0 + 9.0 + 27.0 * f64::from(i), v.0 + 9.0 + 31.0 * f64::from(j));
            a.block(pen, [x, y, h], [20.0, 24.0, 9.0], &Tone::of(0xD6E2DF, 0x86A5A9, 0xEEF2EA));
            for k in 0..2 {
                let ring = a.ring(x + 10.0, y + 6.5 + 11.0 * f64::from(k), h + 9.0, 4.6);
                pen.fill(poly(&ring), 0x5E8790);
                pen.fill(oval(a.at(x + 10.0, y + 6.5 + 11.0 * f64::from(k), h + 9.0), 1.6, 0.9), 0xE6EEE8);
            }
        }
    }
    // A ribbon of light joins hall and tower.
    pen.line(a.wire(&[[70.0, 4.0, 47.0], [70.0, 78.0, 47.0], [-20.0, 78.0, 47.0]]), 0x3D7CC9, ROD);
}
