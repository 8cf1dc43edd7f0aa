//! Herbs of the mountains (道地中药材): a flowering plant with its root, a mortar, sliced root on a tray.

use super::backdrop::{BLUE, Backdrop, Ground};
use super::kit::{Brush, HAIR, LINE, Pt, ROD, Window, bez, bez_open, leaf, oval, points};
use crate::svg::Svg;

const FRESH: (u32, u32) = (0x2A7354, 0x63AE7E);
const DEEP: (u32, u32) = (0x22634A, 0x4A9068);

const BACKDROP: Backdrop = Backdrop {
    sky: BLUE,
    ground: Ground::Field,
    horizon: 306.0,
    seed: 150,
    far: &[(120.0, 120.0, 240.0), (430.0, 110.0, 240.0)],
    near: &[(30.0, 140.0, 190.0), (620.0, 90.0, 170.0)],
    sun: Some((540.0, 138.0)),
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    // Kept within the middle band that the widest crop shows.
    pen.svg.at(40.0, 22.0, 0.86, 0.86);
    pen.glow((330.0, 384.0), 230.0, 34.0, 0x1F4F45, 0.42);
    plant(pen);
    mortar(pen);
    tray(pen);
    pen.svg.end();
}

fn plant(pen: &mut Brush) {
    pen.line(bez_open(&[(208.0, 366.0), (202.0, 296.0), (204.0, 226.0), (214.0, 150.0)]), 0x4F7F4A, ROD);
    for (p, q, r) in [
        ((204.0, 300.0), (180.0, 276.0), (150.0, 262.0)),
        ((204.0, 276.0), (228.0, 250.0), (256.0, 240.0)),
        ((206.0, 226.0), (184.0, 204.0), (160.0, 194.0)),
        ((208.0, 204.0), (228.0, 184.0), (246.0, 176.0)),
    ] {
        pen.line(bez_open(&[p, q, q, r]), 0x4F7F4A, LINE);
    }
    for (at, deg, n, len) in [
        ((182.0, 278.0), 205.0, 2, 50.0),
        ((228.0, 251.0), -26.0, 2, 50.0),
        ((186.0, 207.0), 208.0, 2, 44.0),
        ((228.0, 186.0), -34.0, 2, 44.0),
        ((213.0, 164.0), -84.0, 2, 40.0),
    ] {
        spray(pen, at, deg, n, len);
    }
    flower(pen, (217.0, 118.0), 21.0);
    flower(pen, (258.0, 156.0), 14.0);
    root(pen);
}

fn spray(pen: &mut Brush, at: Pt, degrees: f64, n: usize, length: f64) {
    let (s, c) = degrees.to_radians().sin_cos();
    let step = length * 0.36;
    for i in 0..n {
        let k = step * i as f64;
        let p = (at.0 + k * c, at.1 + k * s);
        leaf(pen, p, length, degrees - 50.0, 0.24, FRESH);
        leaf(pen, p, length, degrees + 50.0, 0.24, DEEP);
    }
    let k = step * n as f64;
    leaf(pen, (at.0 + k * c, at.1 + k * s), length, degrees, 0.24, FRESH);
}

fn flower(pen: &mut Brush, at: Pt, r: f64) {
    for k in 0..6 {
        let a = f64::from(k) * 60.0 - 90.0;
        let petal = points("0,0 0.3,-0.5 0.9,-0.42 1,0 0.9,0.42 0.3,0.5 0,0");
        let d = bez(&super::kit::spun(&petal, at, a, r));
        pen.fill(&d, if k < 3 { 0xF6EAF3u32 } else { 0xE7D2E4 });
        pen.faint(d, 0xA97FA8, HAIR, 0.7);
    }
    pen.dot(at, r * 0.27, 0xE0B04A);
}

fn root(pen: &mut Brush) {
    let body = points(
        "196,352 176,352 160,366 128,372 150,376 172,374 184,372 176,390 164,400 \
                150,410 174,406 192,394 200,378 208,392 218,402 236,408 226,394 222,384 \
                220,372 236,376 252,376 270,370 248,366 236,352 218,352 212,348 202,348 \
                196,352",
    );
    pen.fill(bez(&body), 0xA9793F);
    pen.wash(
        bez(&points(
            "212,352 232,354 244,366 266,371 250,374 236,374 221,369 216,364 212,358 \
                212,352",
        )),
        0xE3BE8A,
        0.9,
    );
    pen.faint("M188,362q8,3 14,0M206,360q8,3 12,0M196,370q6,2 10,0", 0x6B4A24, HAIR, 0.6);
}

fn mortar(pen: &mut Brush) {
    let stone = pen.along(
        (290.0, 0.0),
        (474.0, 0.0),
        &[(0.0, 0x587873u32, 1.0), (0.55, 0x8FB0A8, 1.0), (0.82, 0xD3E0D4, 1.0), (1.0, 0xA9C2B8, 1.0)],
    );
    let bowl = points(
        "290,272 290,328 322,356 352,364 352,372 340,374 336,386 362,392 404,392 \
                430,386 426,374 414,372 414,364 444,356 474,328 474,272",
    );
    let mut p = bowl.to_vec();
    p.extend([(474.0, 250.0), (290.0, 250.0), (290.0, 272.0)]);
    pen.fill(bez(&p), stone);
    pen.faint(bez_open(&[(296.0, 306.0), (330.0, 326.0), (434.0, 326.0), (468.0, 306.0)]), 0x3F5F5A, HAIR, 0.5);
    pen.faint(bez_open(&[(301.0, 318.0), (334.0, 337.0), (430.0, 337.0), (463.0, 318.0)]), 0x3F5F5A, HAIR, 0.35);
    pen.oval((382.0, 271.0), 92.0, 21.0, 0xC3D6CB);
    pen.oval((382.0, 273.0), 81.0, 16.0, 0x34534F);
    for (at, len, deg) in [
        ((344.0, 276.0), 62.0, -150.0),
        ((352.0, 272.0), 70.0, -122.0),
        ((366.0, 272.0), 66.0, -98.0),
        ((334.0, 279.0), 50.0, 176.0),
        ((388.0, 274.0), 52.0, -66.0),
    ] {
        leaf(pen, at, len, deg, 0.28, FRESH);
    }
    pen.fill(
        bez(&points(
            "384,282 410,226 440,160 462,122 470,106 496,114 492,134 474,182 442,244 \
                422,286 410,292 392,292 384,282",
        )),
        0xA8703C,
    );
    pen.wash(
        bez(&points(
            "402,288 430,230 456,170 478,112 494,114 492,134 474,182 442,244 422,286 \
                416,290 408,290 402,288",
        )),
        0xDDAE70,
        0.75,
    );
    pen.fill(
        bez(&points(
            "306,281 340,296 424,296 458,281 440,293 420,297 382,297 344,297 324,293 \
                306,281",
        )),
        0x8FB0A8,
    );
}

/// Slices of root: pale discs with a ring.
fn tray(pen: &mut Brush) {
    for (x, y, r) in [
        (270.0, 398.0, 17.0),
        (300.0, 408.0, 19.0),
        (472.0, 392.0, 18.0),
        (446.0, 406.0, 20.0),
        (492.0, 408.0, 15.0),
        (334.0, 402.0, 14.0),
    ] {
        pen.fill(oval((x, y + 3.0), r, r * 0.5), 0x94662F);
        pen.fill(oval((x, y), r, r * 0.5), 0xF0D9AC);
        pen.line(oval((x, y), r * 0.62, r * 0.3), 0xC9965A, HAIR);
        pen.fill(oval((x, y), r * 0.16, r * 0.08), 0xC9965A);
    }
}
