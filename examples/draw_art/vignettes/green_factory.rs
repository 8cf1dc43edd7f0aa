//! Green industry: a saw-tooth hall that takes daylight from the roof, a planted roof, tanks and pipes among trees.

use super::axo::{Axo, Tone, plaster};
use super::backdrop::{Backdrop, GREEN, Ground};
use super::grove::{grove, shrubs};
use super::house::{Wall, Windows, saw, windows};
use super::kit::{Brush, HAIR, LINE, ROD, Window, chain, poly};
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: GREEN,
    ground: Ground::Field,
    // High, so that all of its ground lies on the meadow.
    horizon: 206.0,
    seed: 170,
    far: &[(120.0, 74.0, 260.0), (520.0, 48.0, 230.0)],
    near: &[(10.0, 62.0, 200.0), (216.0, 34.0, 150.0)],
    sun: Some((548.0, 118.0)),
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    let a = Axo::iso(314.0, 266.0, 1.24);
    a.contact(pen, -8.0, (-104.0, 112.0), (-70.0, 92.0));
    a.block(pen, [-104.0, -70.0, -8.0], [216.0, 162.0, 8.0], &Tone::of(0xCFC8A8, 0x6F8F78, 0x9CCB9C));
    pen.fill(a.flat(0.0, (-104.0, 112.0), (54.0, 70.0)), 0xEFE9D8);
    pen.faint(a.wire(&[[-100.0, 62.0, 0.0], [108.0, 62.0, 0.0]]), 0xB9B8A6, HAIR, 0.8);
    grove(pen, a.at(-86.0, -50.0, 0.0), 34.0, 6, 1.8, 0x3F8577, 3);
    hall(pen, &a);
    tanks(pen, &a);
    office(pen, &a);
    grove(pen, a.at(98.0, 14.0, 0.0), 14.0, 3, 1.6, 0x2E7466, 11);
    grove(pen, a.at(-84.0, 84.0, 0.0), 20.0, 3, 1.5, 0x2E7466, 17);
    shrubs(pen, a.at(-54.0, 76.0, 0.0), a.at(70.0, 76.0, 0.0), 15, 6.5, 0x3F8577, 21);
    pond(pen, &a);
}

fn hall(pen: &mut Brush, a: &Axo) {
    a.shade(pen, [-66.0, -56.0, 0.0], [128.0, 60.0, 44.0], 0.26);
    a.block(pen, [-66.0, -56.0, 0.0], [128.0, 60.0, 40.0], &plaster());
    let w = Windows {
        wall: Wall::Left,
        at: 4.0,
        span: (-62.0, 58.0),
        rise: (20.0, 36.0),
        grid: (12, 1),
        share: (0.72, 0.62),
        lit: 14,
    };
    windows(pen, a, &w, 0x4F8792, 6);
    saw(pen, a, [-66.0, -56.0, 40.0], (128.0, 60.0), 22.0, 5, 0x5F9F8A);
    for u in [-50.0, 20.0] {
        pen.fill(a.left(4.0, (u, u + 22.0), (0.0, 18.0)), 0x5E8790);
        pen.faint(a.wire(&[[u, 4.0, 6.0], [u + 22.0, 4.0, 6.0]]), 0xB9CCC8, HAIR, 0.7);
        pen.faint(a.wire(&[[u, 4.0, 12.0], [u + 22.0, 4.0, 12.0]]), 0xB9CCC8, HAIR, 0.7);
    }
    // Climbers on the lit gable.
    pen.fill(a.right(62.0, (-52.0, 0.0), (0.0, 14.0)), 0x5FAA7C);
    shrubs(pen, a.at(62.0, -50.0, 15.0), a.at(62.0, 0.0, 15.0), 9, 5.5, 0x3F8F6A, 23);
}

/// Three tanks, a pipe bridge to the hall.
fn tanks(pen: &mut Brush, a: &Axo) {
    let steel = Tone::of(0xEEF1E8, 0x7FA3A6, 0xFBF8EE);
    for (u, v, h) in [(84.0, -58.0, 62.0), (104.0, -34.0, 50.0)] {
        a.drum(pen, [u, v, 0.0], 15.0, h, &steel);
        for k in 1..4 {
            pen.faint(chain(&a.ring(u, v, h * f64::from(k) / 4.0, 15.0)[0..19]), 0x6E9496, HAIR, 0.5);
        }
        pen.line(poly(&a.ring(u, v, h, 9.0)), 0x9DB9BA, HAIR);
    }
    a.drum(pen, [88.0, -6.0, 0.0], 12.0, 30.0, &Tone::of(0x6FB08A, 0x2F7A5C, 0xA9D3AC));
    for (z, hue) in [(24.0, 0x3F8F6Au32), (29.0, 0xC8741A)] {
        pen.line(a.wire(&[[62.0, -20.0, z], [84.0, -20.0, z], [104.0, -20.0, z], [104.0, -30.0, z]]), hue, ROD);
    }
    pen.line(a.wire(&[[78.0, -20.0, 0.0], [78.0, -20.0, 24.0]]), 0x5E8790, LINE);
}

/// The office with a lawn on its roof.
fn office(pen: &mut Brush, a: &Axo) {
    a.shade(pen, [-40.0, 18.0, 0.0], [96.0, 28.0, 30.0], 0.24);
    a.block(pen, [-40.0, 18.0, 0.0], [96.0, 28.0, 32.0], &plaster());
    let w = Windows {
        wall: Wall::Left,
        at: 46.0,
        span: (-37.0, 53.0),
        rise: (3.0, 30.0),
        grid: (11, 2),
        share: (0.78, 0.6),
        lit: 10,
    };
    windows(pen, a, &w, 0x4F8792, 8);
    let w = Windows { wall: Wall::Right, at: 56.0, span: (20.0, 44.0), ..w };
    windows(pen, a, &Windows { grid: (3, 2), ..w }, 0x7FB3BC, 9);
    pen.fill(a.flat(32.0, (-37.0, 53.0), (20.0, 44.0)), 0x76B58A);
    shrubs(pen, a.at(-32.0, 30.0, 32.0), a.at(48.0, 30.0, 32.0), 12, 5.0, 0x4A9A70, 27);
    grove(pen, a.at(30.0, 30.0, 33.0), 8.0, 2, 0.8, 0x2E7466, 29);
}

fn pond(pen: &mut Brush, a: &Axo) {
    pen.fill(poly(&a.ring(96.0, 38.0, 0.0, 11.0)), 0x8CC2C0);
    pen.line(poly(&a.ring(96.0, 38.0, 0.0, 11.0)), 0xE9EDDD, LINE);
}
