//! Market entities: three small shops under one row of tiled roofs, just opened.

use super::backdrop::{Backdrop, Ground, SAND};
use super::grove::shrubs;
use super::kit::{Brush, Frame, HAIR, LINE, Pt, ROD, Window, bez, chain, oval, poly};
use super::roof::Roof;
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: SAND,
    ground: Ground::Floor,
    horizon: 364.0,
    seed: 260,
    far: &[(160.0, 190.0, 260.0), (500.0, 230.0, 260.0)],
    near: &[(60.0, 170.0, 190.0), (600.0, 190.0, 190.0)],
    sun: Some((548.0, 140.0)),
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    // Kept within the middle band that the widest crop shows.
    pen.svg.at(0.0, -24.0, 1.0, 1.0);
    pen.glow((320.0, 392.0), 250.0, 22.0, 0x5A3A1A, 0.36);
    pen.fill("M-5,384H645V520H-5z", 0xE9DFCB);
    pen.fill("M-5,384H645V392H-5z", 0xCDBFA2);
    pen.faint(
        "M-5,414H645M-5,444H645M-5,486H645M110,392L40,515M250,392L219,515M390,392L418,515M530,392L600,515",
        0xCDBFA2,
        HAIR,
        0.7,
    );
    // The middle house stands higher: host and guests.
    house(pen, 180.0, 66.0, 206.0, &Shop { sign: 0x1E6B3C, awning: (0x3E8F57, 0xFBF6E8), wares: Wares::Fruit });
    house(pen, 462.0, 66.0, 212.0, &Shop { sign: 0x1D4F91, awning: (0x3D7CC9, 0xFBF6E8), wares: Wares::Parcels });
    house(pen, 322.0, 80.0, 168.0, &Shop { sign: 0x8E1F18, awning: (0xB3261E, 0xFBF6E8), wares: Wares::Tea });
    for x in [116.0, 528.0] {
        pen.fill(
            bez(&[
                (x - 16.0, 362.0),
                (x - 15.0, 374.0),
                (x - 12.0, 386.0),
                (x - 10.0, 388.0),
                (x - 4.0, 390.0),
                (x + 4.0, 390.0),
                (x + 10.0, 388.0),
                (x + 12.0, 386.0),
                (x + 15.0, 374.0),
                (x + 16.0, 362.0),
                (x + 6.0, 359.0),
                (x - 6.0, 359.0),
                (x - 16.0, 362.0),
            ]),
            0xB87A4A,
        );
        shrubs(pen, (x - 12.0, 362.0), (x + 12.0, 362.0), 4, 15.0, 0x2F7A5C, x as u64);
        shrubs(pen, (x - 5.0, 346.0), (x + 6.0, 346.0), 3, 12.0, 0x3A8A68, x as u64 + 1);
    }
    person(pen, (240.0, 404.0), 0x2B5560, 1.0);
    person(pen, (262.0, 406.0), 0xB0643A, 0.92);
    person(pen, (408.0, 406.0), 0x1D4F91, 0.98);
    pen.svg.end();
}

/// What a shop sells.
enum Wares {
    Fruit,
    Parcels,
    Tea,
}

/// One shop.
struct Shop {
    sign: u32,
    awning: (u32, u32),
    wares: Wares,
}

fn house(pen: &mut Brush, x: f64, half: f64, eaves: f64, shop: &Shop) {
    let foot = 386.0;
    pen.rect(x - half, eaves - 4.0, 2.0 * half, foot - eaves + 4.0, 0xFBF4E2);
    pen.wash(
        format!("M{},{}h{}v{}h-{}z", x - half, eaves - 4.0, half * 0.5, foot - eaves + 4.0, half * 0.5),
        0xB79A6E,
        0.35,
    );
    pen.wash(format!("M{},{}h{}v12h-{}z", x - half, eaves, 2.0 * half, 2.0 * half), 0x5A3A1A, 0.28);
    // Upper windows: lattice, one lit.
    let y = eaves + 22.0;
    for (k, dx) in [-0.62, 0.0, 0.62].into_iter().enumerate() {
        let c = x + dx * half;
        let (w, h) = (half * 0.2, 34.0);
        pen.rect(c - w, y, 2.0 * w, h, if k == 1 { 0xF2C66Du32 } else { 0x4F8792 });
        pen.line(
            format!("M{},{y}h{}v{h}h-{}zM{c},{y}v{h}M{},{}h{}", c - w, 2.0 * w, 2.0 * w, c - w, y + h / 2.0, 2.0 * w),
            0x7A4A2A,
            HAIR,
        );
    }
    Roof { x, eaves, half: half + 17.0, ridge: half * 0.68, rise: 44.0, tile: 0x3A6E78, gilded: true }.draw(pen);
    // Sign board, shop front, door.
    let s = y + 48.0;
    pen.rect(x - half * 0.62, s, half * 1.24, 20.0, shop.sign);
    pen.line(
        format!("M{},{}h{}v14h-{}z", x - half * 0.62 + 3.0, s + 3.0, half * 1.24 - 6.0, half * 1.24 - 6.0),
        0xE9C878,
        HAIR,
    );
    for k in 0..3 {
        pen.dot((x - half * 0.28 + half * 0.28 * f64::from(k), s + 10.0), 3.0, 0xF6E2B4);
    }
    let top = s + 30.0;
    pen.rect(x - half + 8.0, top, 2.0 * half - 16.0, foot - top, 0x5A3A22);
    pen.rect(x - half + 13.0, top + 5.0, half * 0.98, foot - top - 30.0, 0xBFDAD6);
    pen.wash(
        poly(&[
            (x - half + 28.0, top + 5.0),
            (x - half + 48.0, top + 5.0),
            (x - half + 30.0, foot - 25.0),
            (x - half + 13.0, foot - 25.0),
        ]),
        0xFFFFFF,
        0.5,
    );
    pen.rect(x + half * 0.3, top + 5.0, half * 0.5, foot - top - 5.0, 0xF6D08A);
    pen.line(chain(&[(x + half * 0.55, top + 5.0), (x + half * 0.55, foot)]), 0x8A5A30, LINE);
    awning(pen, x, half - 2.0, top, shop.awning);
    wares(pen, (x - half + 14.0, foot), half * 0.96, &shop.wares);
    pen.rect(x + half * 0.24, foot - 1.0, half * 0.62, 5.0, 0xB79A6E);
}

fn awning(pen: &mut Brush, x: f64, half: f64, y: f64, (a, b): (u32, u32)) {
    let n = 10;
    for k in 0..n {
        let t = |i: i32| f64::from(i) / f64::from(n);
        let (p, q) = (x - half * 0.9 + 1.8 * half * t(k), x - half * 0.9 + 1.8 * half * t(k + 1));
        let (r, s) = (x - half - 3.0 + 2.0 * (half + 3.0) * t(k), x - half - 3.0 + 2.0 * (half + 3.0) * t(k + 1));
        let m = (s - r) / 2.0;
        pen.fill(
            format!("M{p:.1},{y}H{q:.1}L{s:.1},{:.1}c0,7 -{:.1},7 -{:.1},0z", y + 20.0, 2.0 * m, 2.0 * m),
            if k % 2 == 0 { a } else { b },
        );
    }
    pen.wash(format!("M{:.1},{:.1}H{:.1}v6H{:.1}z", x - half, y + 24.0, x + half, x - half), 0x2A1A0A, 0.16);
}

fn wares(pen: &mut Brush, at: Pt, w: f64, kind: &Wares) {
    let (x, y) = at;
    match kind {
        Wares::Fruit => {
            for (k, hue) in [(0, 0xEE9433u32), (1, 0x7FB55C), (2, 0xC8503A)] {
                let c = x + w * (0.16 + 0.33 * f64::from(k));
                for (dx, dy) in [(-7.0, -24.0), (0.0, -25.0), (7.0, -24.0), (-3.5, -30.0), (3.5, -30.0)] {
                    pen.fill(oval((c + dx, y + dy), 4.6, 4.4), hue);
                }
                pen.fill(poly(&[(c - 13.0, y - 22.0), (c + 13.0, y - 22.0), (c + 11.0, y), (c - 11.0, y)]), 0xC79A52);
                pen.faint(chain(&[(c - 12.0, y - 11.0), (c + 12.0, y - 11.0)]), 0x7A5028, HAIR, 0.7);
            }
        }
        Wares::Parcels => {
            for (dx, dy, s, hue) in [
                (4.0, 0.0, 24.0, 0xC79A62u32),
                (31.0, 0.0, 19.0, 0xDDB87A),
                (8.0, -24.0, 17.0, 0xDDB87A),
                (52.0, 0.0, 13.0, 0xC79A62),
            ] {
                pen.rect(x + dx, y + dy - s, s, s, hue);
                pen.faint(chain(&[(x + dx + s / 2.0, y + dy - s), (x + dx + s / 2.0, y + dy)]), 0x8A5A30, LINE, 0.7);
            }
        }
        Wares::Tea => {
            for (k, hue) in [(0, 0x2F6C5Bu32), (1, 0xB87A4A), (2, 0x2F6472), (3, 0xB87A4A)] {
                let c = x + w * (0.13 + 0.25 * f64::from(k));
                pen.fill(
                    bez(&[
                        (c - 5.0, y - 28.0),
                        (c - 13.0, y - 24.0),
                        (c - 12.0, y - 4.0),
                        (c - 7.0, y),
                        (c - 3.0, y),
                        (c + 3.0, y),
                        (c + 7.0, y),
                        (c + 12.0, y - 4.0),
                        (c + 13.0, y - 24.0),
                        (c + 5.0, y - 28.0),
                        (c + 2.0, y - 29.0),
                        (c - 2.0, y - 29.0),
                        (c - 5.0, y - 28.0),
                    ]),
                    hue,
                );
                pen.fill(oval((c, y - 29.0), 6.5, 3.0), 0xE9D3A4);
                pen.faint(chain(&[(c + 6.0, y - 20.0), (c + 7.0, y - 9.0)]), 0xFFFFFF, LINE, 0.5);
            }
        }
    }
}

/// A passer-by, plain and small.
fn person(pen: &mut Brush, at: Pt, coat: u32, k: f64) {
    let m = Frame::new(at, k);
    pen.wash(oval(m.at(-6.0, 0.0), 14.0 * k, 3.0 * k), 0x3A2A1C, 0.25);
    pen.line(chain(&[m.at(-3.0, -18.0), m.at(-4.0, 0.0)]), 0x24363C, ROD);
    pen.line(chain(&[m.at(3.0, -18.0), m.at(5.0, 0.0)]), 0x24363C, ROD);
    pen.fill(
        bez(&m.points(
            "-7,-40 -10,-30 -9,-22 -8,-15 -3,-13 3,-13 8,-15 9,-22 10,-30 7,-40 3,-43 \
                -3,-43 -7,-40",
        )),
        coat,
    );
    pen.wash(bez(&m.points("2,-42 8,-40 9,-28 8,-15 6,-14 4,-13 2,-13 4,-24 4,-34 2,-42")), 0xFFFFFF, 0.2);
    pen.fill(oval(m.at(0.0, -49.0), 5.6 * k, 6.4 * k), 0xE6BE96);
    pen.fill(bez(&m.points("-5.8,-49 -6.5,-57 6.5,-58 5.8,-50 3,-53 -2,-53 -5.8,-49")), 0x2A2420);
    pen.line(chain(&[m.at(8.0, -36.0), m.at(11.0, -24.0)]), coat, ROD);
}
