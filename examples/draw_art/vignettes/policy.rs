//! Policy and service: a sheet of paper stamped with a seal, the seal stone and its ink beside it.

use super::axo::{Axo, Tone};
use super::backdrop::{Backdrop, Ground, SAND};
use super::kit::{Brush, HAIR, LINE, ROD, Window, chain, oval, poly};
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: SAND,
    ground: Ground::Floor,
    // High, so that all of the tray lies on the table.
    horizon: 190.0,
    seed: 210,
    far: &[(520.0, 72.0, 270.0), (160.0, 52.0, 240.0)],
    near: &[],
    sun: None,
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    let a = Axo::iso(320.0, 262.0, 1.22);
    a.contact(pen, -10.0, (-108.0, 98.0), (-92.0, 92.0));
    a.block(pen, [-108.0, -92.0, -10.0], [206.0, 184.0, 10.0], &Tone::of(0xB9834A, 0x7A5028, 0xD9AE72));
    let mut grain = String::new();
    for k in 0..7 {
        let v = -80.0 + 26.0 * f64::from(k);
        grain += &a.wire(&[[-104.0, v, 0.0], [94.0, v + 6.0, 0.0]]);
    }
    pen.faint(grain, 0x9A6A36, HAIR, 0.45);
    folder(pen, &a);
    sheet(pen, &a);
    ink_box(pen, &a);
    stone(pen, &a);
}

/// A folder in sand colour below the sheet.
fn folder(pen: &mut Brush, a: &Axo) {
    pen.wash(a.flat(0.0, (-88.0, 52.0), (-72.0, 84.0)), 0x5A3A1A, 0.22);
    a.block(pen, [-84.0, -78.0, 0.0], [136.0, 156.0, 3.0], &Tone::of(0xC8741A, 0x8C4A0B, 0xE0954A));
    a.block(pen, [-78.0, -72.0, 3.0], [128.0, 146.0, 2.0], &Tone::of(0xEFE9DA, 0xB9C2BC, 0xF3EEE0));
}

fn sheet(pen: &mut Brush, a: &Axo) {
    let z = 6.0;
    pen.fill(a.flat(z, (-74.0, 46.0), (-68.0, 70.0)), 0xFFFEFA);
    pen.line(a.flat(z, (-68.0, 40.0), (-62.0, 64.0)), 0xD9B784, HAIR);
    pen.fill(a.flat(z, (-40.0, 12.0), (-52.0, -45.0)), 0x8C4A0B);
    let mut lines = String::new();
    for k in 0..7 {
        let v = -34.0 + 11.0 * f64::from(k);
        let end = [30.0, 24.0, 30.0, 10.0, 30.0, 18.0, -18.0][k as usize];
        lines += &a.wire(&[[-58.0, v, z], [end, v, z]]);
    }
    pen.faint(lines, 0x40575C, LINE, 0.55);
    // The imprint: a square with a double frame, a mountain over water cut into it.
    let (u, v) = ((-2.0, 32.0), (24.0, 58.0));
    pen.fill(a.flat(z, u, v), 0xB3261E);
    pen.line(a.flat(z, (u.0 + 3.5, u.1 - 3.5), (v.0 + 3.5, v.1 - 3.5)), 0xFBEDE6, HAIR);
    let mut carved = a.wire(&[[4.0, 44.0, z], [9.0, 34.0, z], [13.0, 39.0, z], [18.0, 29.0, z], [26.0, 44.0, z]]);
    for y in [48.0, 52.0] {
        carved += &a.wire(&[[4.0, y, z], [9.0, y - 1.6, z], [15.0, y + 1.2, z], [21.0, y - 1.6, z], [26.0, y, z]]);
    }
    pen.line(carved, 0xFBEDE6, HAIR);
    // A tick in gold beside the head line.
    pen.line(a.wire(&[[24.0, -50.0, z], [29.0, -44.0, z], [36.0, -58.0, z]]), 0xC8741A, ROD);
}

/// The seal: a stone block with a rounded head and a red foot.
fn stone(pen: &mut Brush, a: &Axo) {
    let (u, v) = (62.0, -46.0);
    a.shade(pen, [u, v, 0.0], [34.0, 34.0, 90.0], 0.26);
    let red = Tone::of(0xB3261E, 0x7E1A14, 0xC8504A);
    a.block(pen, [u, v, 0.0], [34.0, 34.0, 5.0], &red);
    let jade = Tone::of(0xD9E2C8, 0x7FA08C, 0xF1F3E2);
    a.block(pen, [u, v, 5.0], [34.0, 34.0, 62.0], &jade);
    pen.wash(a.right(u + 34.0, (v + 4.0, v + 10.0), (8.0, 64.0)), 0xFFFFFF, 0.5);
    pen.faint(
        a.wire(&[
            [u + 4.0, v + 34.0, 20.0],
            [u + 14.0, v + 34.0, 34.0],
            [u + 10.0, v + 34.0, 46.0],
            [u + 24.0, v + 34.0, 60.0],
        ]),
        0x4F7F6A,
        HAIR,
        0.55,
    );
    pen.faint(
        a.wire(&[[u + 34.0, v + 30.0, 14.0], [u + 34.0, v + 18.0, 30.0], [u + 34.0, v + 22.0, 44.0]]),
        0xA9BE9C,
        HAIR,
        0.8,
    );
    // The head: a lying beast reduced to two soft mounds.
    let c = a.at(u + 17.0, v + 17.0, 67.0);
    pen.fill(
        format!(
            "M{},{}c-2,-16 8,-30 20,-30c5,0 8,4 12,4c6,0 14,6 14,16c0,6 -2,8 -3,12c-12,7 -32,7 -43,-2z",
            c.0 - 22.0,
            c.1 + 1.0
        ),
        0xA9BE9C,
    );
    pen.fill(
        format!(
            "M{},{}c2,-14 10,-24 20,-25c4,1 6,4 10,4c6,0 12,6 12,14c0,4 -2,7 -3,9c-10,5 -28,5 -39,-2z",
            c.0 - 18.0,
            c.1 - 1.0
        ),
        0xE6ECD6,
    );
    pen.faint(
        format!("M{},{}q8,6 18,3M{},{}q3,-5 9,-4", c.0 - 8.0, c.1 - 8.0, c.0 + 6.0, c.1 - 14.0),
        0x5F8A72,
        HAIR,
        0.8,
    );
}

/// The porcelain box of cinnabar paste.
fn ink_box(pen: &mut Brush, a: &Axo) {
    let (u, v) = (72.0, 46.0);
    a.drum(pen, [u, v, 0.0], 21.0, 13.0, &Tone::of(0xF4F3EA, 0x8FB0BD, 0xFBFAF3));
    pen.fill(poly(&a.ring(u, v, 13.0, 16.5)), 0x8E1F18);
    pen.fill(poly(&a.ring(u, v, 11.5, 14.0)), 0xC23A2C);
    let c = a.at(u, v, 5.0);
    pen.faint(
        format!("M{},{}q10,8 22,9M{},{}q12,-2 19,-9", c.0 - 25.0, c.1 + 1.0, c.0 + 4.0, c.1 + 10.0),
        0x1D4F91,
        HAIR,
        0.7,
    );
    let lid = a.at(36.0, 92.0, 0.0);
    pen.oval((lid.0, lid.1 - 4.0), 24.0, 12.0, 0x8FB0BD);
    pen.oval((lid.0, lid.1 - 9.0), 24.0, 12.0, 0xFBFAF3);
    pen.line(oval((lid.0, lid.1 - 9.0), 16.0, 8.0), 0x1D4F91, HAIR);
    pen.line(chain(&[(lid.0 - 6.0, lid.1 - 9.0), (lid.0 + 6.0, lid.1 - 9.0)]), 0x1D4F91, HAIR);
}
