//! A resort pavilion on its rock above a mountain lake, stairs, an old pine.

use super::backdrop::{Backdrop, GREEN, Ground};
use super::grove::{grove, shrubs};
use super::kit::{Brush, Frame, HAIR, LINE, Pt, ROD, Window, bez, bez_open, chain, lens, oval, points, poly};
use super::roof::Roof;
use crate::noise::Rng;
use crate::palette::two;
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: GREEN,
    ground: Ground::Lake,
    horizon: 376.0,
    seed: 190,
    far: &[(180.0, 250.0, 240.0), (540.0, 200.0, 220.0)],
    near: &[(70.0, 210.0, 170.0), (600.0, 180.0, 170.0)],
    sun: Some((540.0, 138.0)),
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    rock(pen);
    pavilion(pen);
    stairs(pen);
    pine(pen, (468.0, 324.0));
    grove(pen, (176.0, 352.0), 40.0, 6, 1.8, 0x2E7466, 5);
    grove(pen, (522.0, 364.0), 34.0, 5, 1.5, 0x2E7466, 9);
    shrubs(pen, (206.0, 340.0), (270.0, 330.0), 7, 7.0, 0x2F7A5C, 7);
    shrubs(pen, (384.0, 328.0), (440.0, 334.0), 6, 6.0, 0x2F7A5C, 8);
    pen.wash(
        lens(20.0, 436.0, 150.0, 2.2) + &lens(350.0, 452.0, 200.0, 2.4) + &lens(180.0, 446.0, 140.0, 2.2),
        0xF9F6EC,
        0.8,
    );
}

fn rock(pen: &mut Brush) {
    let top = points(
        "60,416 58,404 74,396 96,386 130,368 160,350 196,346 236,342 250,330 300,328 360,326 400,328 \
                446,330 500,334 520,356 552,372 578,384 604,394 608,408 610,420 588,421 566,421 520,421 480,422 \
                440,422 360,424 300,419 230,421 170,423 110,422 84,421 70,420 61,420 60,416",
    );
    let paint = pen.down(326.0, 416.0, &[(0.0, 0x5FA98Cu32, 1.0), (0.45, 0x3F8C74, 1.0), (1.0, 0x1F5F63, 1.0)]);
    mirrored(pen);
    pen.fill(bez(&top), paint);
    pen.faint(
        bez_open(&points(
            // The middle part of the outline itself, or it would leave the rock.
            "196,346 236,342 250,330 300,328 360,326 400,328 446,330",
        )),
        0xE3C98C,
        HAIR,
        0.8,
    );
    let mut rng = Rng::new(8);
    let mut strokes = String::new();
    for _ in 0..34 {
        let x = rng.range(130.0, 560.0);
        let y = rng.range(352.0, 386.0);
        let l = rng.range(14.0, 34.0);
        strokes += &crate::path::sliver(
            &[(x, y), (x + rng.range(-3.0, 5.0), y + l * 0.5), (x + rng.range(-8.0, 8.0), y + l)],
            rng.range(0.8, 1.8),
        );
    }
    pen.wash(strokes, 0x0F4650, 0.4);
    // Boulders at both ends, so that the bank meets the water as rock does.
    for (x, y, w) in
        [(70.0, 421.0, 17.0), (98.0, 425.0, 11.0), (590.0, 421.0, 19.0), (560.0, 424.0, 10.0), (618.0, 425.0, 9.0)]
    {
        let boulder = [
            (x - w, y),
            (x - w * 0.8, y - w * 0.7),
            (x - w * 0.1, y - w * 0.95),
            (x + w * 0.7, y - w * 0.55),
            (x + w, y),
        ];
        pen.fill(poly(&boulder), 0x2A6A68);
        pen.wash(poly(&[boulder[2], boulder[3], boulder[4], (x + w * 0.15, y - w * 0.2)]), 0x8FC0A4, 0.5);
        pen.wash(lens(x - 1.6 * w, y + 0.6, 3.0 * w, 1.6), 0x1F5A5E, 0.4);
    }
}

/// What the water shows, in strips between its ripples: the rock, the stairs, and deepest the red posts and the lit rooms.
fn mirrored(pen: &mut Brush) {
    let mut rng = Rng::new(3);
    let mut strips = |(from, to): (f64, f64), (left, right): (f64, f64), narrower: f64| -> String {
        let mut d = String::new();
        let mut y = from;
        while y < to {
            let t = (y - from) / (to - from);
            let (l, r) = (left + narrower * t + rng.range(-9.0, 9.0), right - narrower * t + rng.range(-9.0, 9.0));
            d += &lens(l, y, r - l, 2.5);
            y += 5.2;
        }
        d
    };
    let rock = strips((421.0, 462.0), (74.0, 596.0), 96.0);
    let stairs = strips((423.0, 452.0), (258.0, 390.0), 14.0);
    let rooms = strips((455.0, 478.0), (246.0, 402.0), 4.0);
    pen.wash(rock, 0x2F6E6A, 0.5);
    pen.wash(stairs, two(0xD9D3BE, 0x6F9490), 0.62);
    pen.wash(rooms, two(0xE6BE88, 0xF2B45E), 0.6);
    let mut posts = String::new();
    for k in 0..7 {
        for j in 0..5 {
            let length = rng.range(-3.0, 12.0);
            if length > 3.0 {
                posts += &lens(246.0 + 26.0 * f64::from(k) - length / 2.0, 455.0 + 5.2 * f64::from(j), length, 2.0);
            }
        }
    }
    pen.wash(posts, 0xA33A24, 0.42);
}

fn pavilion(pen: &mut Brush) {
    // Terrace of stone with a rail.
    pen.fill("M212,330h224v14h-224z", 0xE9E1CC);
    pen.fill("M212,330h84v14h-84z", 0xC3CDC2);
    pen.faint("M212,336h224", 0x8FA39F, HAIR, 0.7);
    storey(pen, 324.0, (246.0, 330.0), 78.0, 6);
    Roof { x: 324.0, eaves: 246.0, half: 128.0, ridge: 62.0, rise: 36.0, tile: 0x2F6E7C, gilded: true }.draw(pen);
    storey(pen, 324.0, (178.0, 212.0), 50.0, 4);
    Roof { x: 324.0, eaves: 180.0, half: 92.0, ridge: 36.0, rise: 40.0, tile: 0x2F6E7C, gilded: true }.draw(pen);
    pen.fill(
        bez(&points(
            "318,140 318,132 322,130 324,116 326,130 330,132 330,140 326,141 322,141 \
                318,140",
        )),
        0xC1923A,
    );
    // Open at the head of the stairs.
    let mut rail = String::new();
    for (left, right) in [(216, 288), (360, 432)] {
        rail += &format!("M{left},318H{right}M{left},326H{right}");
        for x in (left..=right).step_by(12) {
            rail += &format!("M{x},318v12");
        }
    }
    pen.line(rail, 0x8A4A2C, HAIR);
    for x in [288.0, 360.0] {
        pen.line(chain(&[(x, 315.0), (x, 330.0)]), 0x8A4A2C, LINE);
    }
    for x in [228.0, 420.0] {
        pen.line(chain(&[(x, 242.0), (x, 262.0)]), 0x5A2216, HAIR);
        pen.glow((x, 270.0), 26.0, 26.0, two(0xE9EBD6, 0xFF9A4A), 0.6);
        pen.fill(oval((x, 270.0), 7.0, 8.0), two(0xC23A2C, 0xF2663C));
        pen.fill(oval((x, 270.0), 3.4, 7.0), two(0xD2523C, 0xFFA860));
        pen.line(chain(&[(x, 278.0), (x, 285.0)]), 0xE0B04A, HAIR);
    }
}

/// One storey: warm wall, lattice windows, red posts.
fn storey(pen: &mut Brush, x: f64, (top, foot): (f64, f64), half: f64, n: usize) {
    // At night the rooms are lit: the paper of the windows glows, the walls between catch some of it.
    pen.rect(x - half, top, 2.0 * half, foot - top, two(0xF6E2B4, 0xA9743E));
    pen.wash(format!("M{},{top}h{}V{foot}h-{}z", x - half, half * 0.7, half * 0.7), 0xB98C5A, 0.4);
    pen.wash(format!("M{},{top}h{}v9h-{}z", x - half, 2.0 * half, 2.0 * half), 0x5A3A1A, 0.35);
    let step = 2.0 * half / n as f64;
    let (mut panes, mut bars, mut posts) = (String::new(), String::new(), String::new());
    for i in 0..=n {
        let px = x - half + step * i as f64;
        posts += &chain(&[(px, top), (px, foot)]);
        if i < n {
            let (a, b) = (px + step * 0.16, px + step * 0.84);
            let y = top + (foot - top) * 0.3;
            panes += &poly(&[(a, y), (b, y), (b, foot), (a, foot)]);
            bars += &chain(&[((a + b) / 2.0, y), ((a + b) / 2.0, foot)]);
            bars += &chain(&[(a, (y + foot) / 2.0), (b, (y + foot) / 2.0)]);
        }
    }
    pen.fill(panes, two(0x2F6472, 0xFBD387));
    pen.faint(bars, two(0xF0D49A, 0x8A4A2C), HAIR, 0.9);
    pen.line(posts, two(0xA33A24, 0x8E3420), ROD);
}

fn stairs(pen: &mut Brush) {
    pen.fill("M292,344h64l30,72h-124z", 0xD9D3BE);
    pen.fill("M292,344h20l-14,72h-36z", 0xB4C0B4);
    let mut steps = String::new();
    for k in 0..9 {
        let t = f64::from(k) / 9.0;
        let y = 344.0 + 72.0 * t.powf(1.15);
        steps += &chain(&[(292.0 - 30.0 * t, y), (356.0 + 30.0 * t, y)]);
    }
    pen.faint(steps, 0x7F9088, HAIR, 0.8);
}

/// An old pine: bent trunk, flat clouds of needles.
fn pine(pen: &mut Brush, at: Pt) {
    let m = Frame::new(at, 1.0);
    pen.fill(
        bez(&m.points(
            "-8,12 -2,-20 22,-50 14,-84 8,-110 20,-132 36,-150 38,-148 26,-128 \
                18,-108 24,-84 34,-50 16,-20 12,12 4,14 -2,14 -8,12",
        )),
        0x4A3A2A,
    );
    // Boughs taper, and end within their needles.
    for text in [
        "18,-58 34,-72 56,-78 78,-93 56,-82 36,-78 19,-68",
        "16,-88 4,-99 -8,-103 -20,-114 -8,-109 2,-106 16,-98",
        "20,-112 30,-118 42,-120 58,-129 44,-126 32,-124 19,-120",
        "30,-140 30,-150 32,-156 30,-164 38,-156 40,-150 36,-140",
    ] {
        let p = m.points(text);
        pen.fill(bez(&[p.as_slice(), &[p[6], p[0], p[0]]].concat()), 0x4A3A2A);
    }
    let mut rng = Rng::new(27);
    // Clouds of needles, each of a few tufts of unequal size along its bough, the far ones first.
    for (x, y, w, n) in
        [(-10.0, -110.0, 27.0, 4), (50.0, -122.0, 26.0, 3), (66.0, -86.0, 40.0, 5), (30.0, -152.0, 40.0, 5)]
    {
        let tufts: Vec<(Pt, f64)> = (0..n)
            .map(|i| {
                let u = if n > 1 { 2.0 * f64::from(i) / f64::from(n - 1) - 1.0 } else { 0.0 };
                let lift = 7.0 * (1.0 - u * u) + rng.range(-3.0, 3.0);
                (
                    m.at(x + u * w * 0.7 + rng.range(-3.0, 3.0), y - lift),
                    w * (0.62 - 0.2 * u.abs()) * rng.range(0.8, 1.15),
                )
            })
            .collect();
        for (ink, size, up) in [(0x17504A, 1.0, 0.0), (0x2A7260, 0.72, 4.0), (0x5C9E7C, 0.4, 8.0)] {
            let d: String = tufts.iter().map(|(c, r)| tuft(&mut rng, (c.0 + up * 0.4, c.1 - up), r * size)).collect();
            pen.fill(d, ink);
        }
    }
    pen.faint(bez_open(&m.points("9,8 14,-20 32,-50 22,-84")), 0xC79A6A, LINE, 0.6);
}

/// A tuft of needles: a fan of points, flat below.
fn tuft(rng: &mut Rng, at: Pt, r: f64) -> String {
    let n = 11;
    let mut p = vec![];
    for i in 0..=n {
        let a = std::f64::consts::PI * (1.0 + f64::from(i) / f64::from(n));
        for (turn, reach) in [(-0.09, 0.74), (0.03, rng.range(0.92, 1.12))] {
            let a = a + turn;
            p.push((at.0 + r * reach * a.cos(), at.1 + 0.62 * r * reach * a.sin()));
        }
    }
    p.push((at.0 + r * 0.5, at.1 + r * 0.16));
    p.push((at.0 - r * 0.1, at.1 + r * 0.07));
    p.push((at.0 - r * 0.6, at.1 + r * 0.18));
    poly(&p)
}
