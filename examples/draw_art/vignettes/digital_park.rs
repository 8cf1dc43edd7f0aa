//! The digital-economy park: towers of different make on one green terrace, joined by a thin net of gold.

use super::axo::{Axo, Tone, plaster};
use super::backdrop::{Backdrop, GREEN, Ground};
use super::grove::{grove, shrubs};
use super::house::{Wall, Windows, storeys, windows};
use super::kit::{Brush, HAIR, LINE, Pt, Window, chain, poly};
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: GREEN,
    ground: Ground::Field,
    // High, so that all of the terrace lies on the meadow.
    horizon: 226.0,
    seed: 130,
    far: &[(140.0, 104.0, 250.0), (500.0, 62.0, 240.0)],
    near: &[(40.0, 92.0, 200.0), (236.0, 36.0, 140.0), (640.0, 46.0, 150.0)],
    sun: Some((548.0, 128.0)),
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    // Some sky stays above the tallest part in the widest crop.
    pen.svg.at(32.0, 28.0, 0.9, 0.9);
    let a = Axo::iso(318.0, 290.0, 0.99);
    a.contact(pen, -10.0, (-110.0, 106.0), (-96.0, 100.0));
    a.block(pen, [-110.0, -96.0, -10.0], [216.0, 196.0, 10.0], &Tone::of(0xCFC8A8, 0x6F8F78, 0x9CC99A));
    // Paths cross the lawn.
    pen.fill(a.flat(0.0, (-110.0, 106.0), (34.0, 50.0)), 0xEFE9D8);
    pen.fill(a.flat(0.0, (20.0, 34.0), (-96.0, 100.0)), 0xEFE9D8);
    pen.fill(poly(&a.ring(66.0, 74.0, 0.0, 20.0)), 0xA9D3D2);
    pen.line(poly(&a.ring(66.0, 74.0, 0.0, 20.0)), 0xF6F1E2, LINE);
    let glass = Tone::of(0xCDE5E2, 0x5E98A2, 0xE9F2EC);
    grove(pen, a.at(-78.0, -66.0, 0.0), 20.0, 4, 1.4, 0x3F8577, 31);
    storeys(pen, &a, [50.0, -94.0, 0.0], [42.0, 40.0, 106.0], &plaster(), (5, 5, 14), 3);
    fins(pen, &a, [-102.0, -26.0, 0.0], [44.0, 46.0, 96.0], &glass);
    sloped(pen, &a);
    grove(pen, a.at(-10.0, -80.0, 0.0), 22.0, 4, 1.5, 0x3F8577, 37);
    round_house(pen, &a);
    storeys(pen, &a, [-96.0, 56.0, 0.0], [84.0, 34.0, 30.0], &plaster(), (12, 5, 3), 8);
    pen.fill(a.flat(30.0, (-92.0, -16.0), (60.0, 86.0)), 0x7DB58A);
    shrubs(pen, a.at(-88.0, 74.0, 30.0), a.at(-22.0, 74.0, 30.0), 7, 4.0, 0x4F9A70, 5);
    grove(pen, a.at(10.0, 82.0, 0.0), 16.0, 3, 1.25, 0x2E7466, 41);
    grove(pen, a.at(90.0, 24.0, 0.0), 14.0, 3, 1.2, 0x2E7466, 47);
    net(pen, &a);
    pen.svg.end();
}

/// A slab with upright fins.
fn fins(pen: &mut Brush, a: &Axo, at: [f64; 3], size: [f64; 3], tone: &Tone) {
    a.block(pen, at, size, tone);
    let rise = (at[2] + 4.0, at[2] + size[2] - 5.0);
    let w = Windows {
        wall: Wall::Right,
        at: at[0] + size[0],
        span: (at[1] + 2.0, at[1] + size[1] - 2.0),
        rise,
        grid: (8, 1),
        share: (0.55, 1.0),
        lit: 12,
    };
    windows(pen, a, &w, 0x4F97A3, 4);
    let w = Windows { wall: Wall::Left, at: at[1] + size[1], span: (at[0] + 2.0, at[0] + size[0] - 2.0), ..w };
    windows(pen, a, &w, 0x2F6F7E, 5);
}

/// The tall tower: its roof falls towards the left, so the skyline has one clear head.
fn sloped(pen: &mut Brush, a: &Axo) {
    let (u, v) = ((-14.0, 38.0), (-40.0, 10.0));
    let (low, high) = (146.0, 172.0);
    a.shade(pen, [u.0, v.0, 0.0], [52.0, 50.0, 60.0], 0.2);
    pen.fill(a.shape(&[[u.0, v.1, 0.0], [u.1, v.1, 0.0], [u.1, v.1, low], [u.0, v.1, low]]), 0x3F8391);
    pen.fill(a.shape(&[[u.1, v.0, 0.0], [u.1, v.1, 0.0], [u.1, v.1, low], [u.1, v.0, high]]), 0xBFE0DE);
    pen.fill(a.shape(&[[u.0, v.0, high], [u.1, v.0, high], [u.1, v.1, low], [u.0, v.1, low]]), 0xF2F5EC);
    let (mut right, mut left) = (String::new(), String::new());
    for k in 0..22 {
        let z = 6.0 + 6.6 * f64::from(k);
        right += &a.wire(&[[u.1, v.0, z], [u.1, v.1, z]]);
        left += &a.wire(&[[u.0, v.1, z], [u.1, v.1, z]]);
    }
    pen.faint(right, 0x4F97A3, LINE, 0.75);
    pen.faint(left, 0x8FC0C4, HAIR, 0.6);
    pen.wash(a.right(u.1, (-22.0, -14.0), (0.0, 156.0)), 0xFFFFFF, 0.55);
    pen.fill(a.right(u.1, (-6.0, -3.0), (8.0, 146.0)), 0xF2C66D);
    pen.faint(a.wire(&[[u.1, v.1, 0.0], [u.1, v.1, low], [u.1, v.0, high]]), 0xFFFFFF, HAIR, 0.9);
}

/// A round pavilion of glass by the pool.
fn round_house(pen: &mut Brush, a: &Axo) {
    a.drum(pen, [70.0, -14.0, 0.0], 26.0, 34.0, &Tone::of(0xC9E2DF, 0x4F8F9A, 0xEAF3EE));
    let mut bands = String::new();
    for k in 0..4 {
        let ring = a.ring(70.0, -14.0, 6.0 + 8.0 * f64::from(k), 26.0);
        bands += &chain(&ring[0..19]);
    }
    pen.faint(bands, 0xFFFFFF, LINE, 0.7);
    pen.fill(poly(&a.ring(70.0, -14.0, 34.0, 18.0)), 0x8CC29A);
}

/// Pins on the roofs, a gold line from each to the next.
fn net(pen: &mut Brush, a: &Axo) {
    let roofs = [[-80.0, -3.0, 96.0], [12.0, -20.0, 160.0], [71.0, -74.0, 106.0]];
    let gold = pen.svg.pal.gold;
    let heads: Vec<Pt> = roofs.iter().map(|r| a.at(r[0], r[1], r[2] + 20.0)).collect();
    for (r, head) in roofs.iter().zip(&heads) {
        pen.line(chain(&[a.at(r[0], r[1], r[2]), *head]), gold, HAIR);
    }
    pen.faint(chain(&heads), gold, HAIR, 0.9);
    for p in heads {
        pen.dot(p, 6.0, gold);
        pen.dot(p, 3.6, 0xF7F5EE);
    }
}
