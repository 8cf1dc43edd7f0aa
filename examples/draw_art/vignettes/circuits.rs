//! Integrated circuits: a board with one large chip, its lands and traces, and the small parts round it.

use super::axo::{Axo, Tone};
use super::backdrop::{BLUE, Backdrop, Ground};
use super::kit::{Brush, HAIR, LINE, Window, oval, poly};
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: BLUE,
    // A table before the hills; all of the board lies on it.
    ground: Ground::Floor,
    horizon: 186.0,
    seed: 110,
    far: &[(540.0, 58.0, 260.0), (110.0, 40.0, 220.0)],
    near: &[(640.0, 62.0, 200.0), (450.0, 26.0, 150.0)],
    sun: None,
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    let a = Axo::iso(320.0, 258.0, 1.28);
    a.contact(pen, -9.0, (-84.0, 84.0), (-84.0, 84.0));
    a.block(pen, [-84.0, -84.0, -9.0], [168.0, 168.0, 9.0], &Tone::of(0x3F8E78, 0x17544C, 0x2F8069));
    let top = pen.along(a.at(84.0, -84.0, 0.0), a.at(-84.0, 84.0, 0.0), &[(0.0, 0x5BA98C, 1.0), (1.0, 0x2A6F63, 1.0)]);
    pen.fill(a.flat(0.0, (-84.0, 84.0), (-84.0, 84.0)), top);
    traces(pen, &a);
    for (u, v) in [(-74.0, -74.0), (74.0, -74.0), (-74.0, 74.0), (74.0, 74.0)] {
        pen.fill(poly(&a.ring(u, v, 0.0, 5.0)), 0xE9D9A6);
        pen.fill(poly(&a.ring(u, v, 0.0, 2.6)), 0x1C4A48);
    }
    small_parts(pen, &a);
    chip(pen, &a);
    let near = Tone::of(0x8FB6BD, 0x4B7F90, 0xD3E2E0);
    for k in 0..3 {
        a.block(pen, [44.0 + 11.0 * f64::from(k), 58.0, 0.0], [8.0, 8.0, 5.0], &near);
    }
    a.drum(pen, [62.0, 34.0, 0.0], 9.0, 17.0, &Tone::of(0xC6D6D8, 0x4F7F92, 0xE9EFEC));
    a.drum(pen, [38.0, 72.0, 0.0], 7.0, 12.0, &Tone::of(0xE0A04A, 0x8C4A0B, 0xF2C98A));
}

fn traces(pen: &mut Brush, a: &Axo) {
    let (mut lines, mut lands) = (String::new(), String::new());
    for k in 0..8 {
        let f = f64::from(k);
        let o = -25.0 + 7.2 * f;
        let bend = if k > 3 { 12.0 } else { -12.0 };
        let ways = [
            [[o, -34.0], [o, -48.0 - 2.5 * f], [o + bend, -60.0 - 1.5 * f], [o + bend, -78.0]],
            [[-34.0, o], [-48.0 - 2.0 * f, o], [-60.0 - f, o + bend], [-78.0, o + bend]],
            [[o, 34.0], [o, 44.0 + 2.0 * f], [o + 9.0, 54.0 + 2.0 * f], [o + 9.0, 78.0]],
            [[34.0, o], [46.0 + 3.0 * f, o], [54.0 + 3.0 * f, o - 7.0], [78.0, o - 7.0]],
        ];
        for w in ways {
            lines += &a.wire(&w.map(|p| [p[0], p[1], 0.0]));
            let end = a.at(w[3][0], w[3][1], 0.0);
            lands += &oval(end, 3.8, 2.0);
        }
    }
    pen.faint(lines, 0xF0D488, HAIR, 0.95);
    pen.fill(lands, 0xF6DE9C);
}

fn small_parts(pen: &mut Brush, a: &Axo) {
    let dark = Tone::of(0x2F6D86, 0x123F4E, 0x4F8CA0);
    a.block(pen, [-70.0, -44.0, 0.0], [20.0, 30.0, 6.0], &dark);
    a.block(pen, [-40.0, -72.0, 0.0], [34.0, 16.0, 5.0], &dark);
    let coil = Tone::of(0xD98A3C, 0x8C4A0B, 0xF0B878);
    for k in 0..3 {
        a.block(pen, [12.0 + 17.0 * f64::from(k), -74.0, 0.0], [12.0, 14.0, 9.0], &coil);
    }
    let pale = Tone::of(0xA9C6C6, 0x5F97A6, 0xE3ECE8);
    for k in 0..4 {
        a.block(pen, [56.0, -44.0 + 15.0 * f64::from(k), 0.0], [12.0, 8.0, 5.0], &pale);
        a.block(pen, [-72.0, 10.0 + 15.0 * f64::from(k), 0.0], [12.0, 8.0, 5.0], &pale);
    }
    // A row of sockets at the near left edge, gold in the openings.
    a.block(pen, [-56.0, 62.0, 0.0], [64.0, 18.0, 12.0], &Tone::of(0xE4E0D0, 0x8FA9AA, 0xF6F1E2));
    for k in 0..5 {
        let u = -52.0 + 12.0 * f64::from(k);
        pen.fill(a.left(80.0, (u, u + 8.0), (2.0, 9.0)), 0x24505C);
        pen.fill(a.left(80.0, (u + 1.5, u + 6.5), (2.0, 4.5)), 0xE9C878);
    }
}

/// The chip: carrier with pins, package, polished die.
fn chip(pen: &mut Brush, a: &Axo) {
    let mut pins = String::new();
    for k in 0..10 {
        let o = -29.0 + 6.4 * f64::from(k);
        for (u, v) in [(o, 36.0), (o, -36.0)] {
            pins += &a.wire(&[[u, v * 0.9, 4.0], [u, v * 1.08, 0.0]]);
            pins += &a.wire(&[[v * 0.9, u, 4.0], [v * 1.08, u, 0.0]]);
        }
    }
    pen.line(pins, 0xF2D48C, LINE);
    a.block(pen, [-34.0, -34.0, 1.0], [68.0, 68.0, 4.0], &Tone::of(0xDDD4B4, 0x8E9C90, 0xF1EBD6));
    a.block(pen, [-26.0, -26.0, 5.0], [52.0, 52.0, 11.0], &Tone::of(0x3D7CC9, 0x173E6E, 0x2C62A6));
    let shine = pen.along(
        a.at(26.0, -26.0, 16.0),
        a.at(-26.0, 26.0, 16.0),
        &[(0.0, 0x7FAEE0, 1.0), (0.5, 0x2F68AE, 1.0), (1.0, 0x1D4F91, 1.0)],
    );
    pen.fill(a.flat(16.0, (-26.0, 26.0), (-26.0, 26.0)), shine);
    pen.line(a.flat(16.0, (-19.0, 19.0), (-19.0, 19.0)), 0xBFD8F2, HAIR);
    pen.fill(a.flat(16.0, (-11.0, 11.0), (-11.0, 11.0)), 0xF2C66D);
    let mut cells = String::new();
    for k in 1..4 {
        let o = -11.0 + 5.5 * f64::from(k);
        cells += &a.wire(&[[o, -11.0, 16.0], [o, 11.0, 16.0]]);
        cells += &a.wire(&[[-11.0, o, 16.0], [11.0, o, 16.0]]);
    }
    pen.faint(cells, 0x8C4A0B, HAIR, 0.55);
    pen.wash(a.flat(16.0, (0.0, 26.0), (-26.0, -19.0)), 0xFFFFFF, 0.3);
}
