//! A memorial park: a plain stele on its steps between pines, flowers laid before it.

use super::backdrop::{BLUE, Backdrop, Ground};
use super::grove::{grove, shrubs};
use super::kit::{Brush, Frame, HAIR, LINE, Pt, Window, bez, chain, oval, points, poly};
use crate::noise::Rng;
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: BLUE,
    ground: Ground::Field,
    horizon: 324.0,
    seed: 240,
    far: &[(200.0, 170.0, 260.0), (540.0, 110.0, 240.0)],
    near: &[(60.0, 150.0, 180.0), (620.0, 110.0, 170.0)],
    sun: Some((520.0, 140.0)),
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    // Kept within the middle band that the widest crop shows.
    pen.svg.at(38.0, 24.0, 0.88, 0.88);
    pen.glow((320.0, 392.0), 250.0, 26.0, 0x1F4F45, 0.40);
    grove(pen, (110.0, 330.0), 60.0, 7, 2.6, 0x3F8577, 3);
    grove(pen, (532.0, 330.0), 60.0, 7, 2.5, 0x3F8577, 9);
    walk(pen);
    steps(pen);
    stele(pen);
    for (x, k) in [(198.0, 1.0), (236.0, 0.82), (404.0, 0.82), (446.0, 1.0)] {
        cypress(pen, (x, 364.0 - 8.0 * (1.0 - k)), k);
    }
    shrubs(pen, (150.0, 376.0), (232.0, 370.0), 8, 8.0, 0x2F7A5C, 15);
    shrubs(pen, (408.0, 370.0), (492.0, 376.0), 8, 8.0, 0x2F7A5C, 17);
    flowers(pen);
    pen.svg.end();
}

fn walk(pen: &mut Brush) {
    pen.fill("M286,372H354L466,560H174z", 0xE9E4D2);
    pen.fill("M286,372h14L214,560H174z", 0xC6CEC0);
    let mut joints = String::new();
    for k in 1..10 {
        let t = (f64::from(k) / 10.0f64).powf(1.7);
        let y = 372.0 + 188.0 * t;
        joints += &chain(&[(286.0 - 112.0 * t, y), (354.0 + 112.0 * t, y)]);
    }
    joints += &chain(&[(320.0, 372.0), (320.0, 560.0)]);
    pen.faint(joints, 0x9CA89C, HAIR, 0.6);
}

/// Three broad steps and the plinth.
fn steps(pen: &mut Brush) {
    for (k, (half, y)) in [(132.0, 374.0), (112.0, 362.0), (92.0, 350.0)].into_iter().enumerate() {
        let tone = 0.04 * k as f64;
        pen.rect(320.0 - half, y, 2.0 * half, 12.0, super::kit::mix(0xD3CFBE, 0xFFFFFF, tone));
        pen.rect(320.0 - half, y, half * 0.7, 12.0, super::kit::mix(0xA3B2AA, 0xFFFFFF, tone));
        pen.faint(chain(&[(320.0 - half, y), (320.0 + half, y)]), 0xFFFDF4, LINE, 0.9);
    }
    pen.fill(poly(&[(258.0, 350.0), (264.0, 300.0), (376.0, 300.0), (382.0, 350.0)]), 0xDAD5C4);
    pen.fill(poly(&[(258.0, 350.0), (264.0, 300.0), (302.0, 300.0), (300.0, 350.0)]), 0xA9B6AD);
    pen.fill(poly(&[(252.0, 302.0), (258.0, 292.0), (382.0, 292.0), (388.0, 302.0)]), 0xEFEADB);
    pen.fill(poly(&[(252.0, 302.0), (258.0, 292.0), (300.0, 292.0), (298.0, 302.0)]), 0xBFC9C0);
    // A relief in bronze on the plinth: ridges, no words.
    pen.fill("M284,312h72v30h-72z", 0x8A6A3C);
    pen.fill(
        bez(&points(
            "284,342 292,334 300,322 308,326 316,330 322,316 330,318 340,322 348,334 \
                356,338 356,340 356,341 356,342 330,342 306,342 284,342",
        )),
        0xB8925A,
    );
    pen.line("M284,312h72v30h-72z", 0xD9BC84, HAIR);
}

fn stele(pen: &mut Brush) {
    pen.fill(poly(&[(283.0, 292.0), (293.0, 118.0), (347.0, 118.0), (357.0, 292.0)]), 0xF4F0E4);
    pen.fill(poly(&[(283.0, 292.0), (293.0, 118.0), (311.0, 118.0), (305.0, 292.0)]), 0xB3C2BB);
    pen.fill(poly(&[(288.0, 118.0), (296.0, 104.0), (344.0, 104.0), (352.0, 118.0)]), 0xE3DECD);
    pen.fill(poly(&[(296.0, 104.0), (320.0, 90.0), (344.0, 104.0)]), 0xF9F6EC);
    pen.fill(poly(&[(296.0, 104.0), (320.0, 90.0), (320.0, 104.0)]), 0xBFCBC3);
    // A sunk panel with a gold line where the dedication stands.
    pen.fill(poly(&[(315.0, 136.0), (341.0, 136.0), (346.0, 274.0), (312.0, 274.0)]), 0xE6E0CE);
    pen.line(poly(&[(318.0, 140.0), (338.0, 140.0), (342.0, 270.0), (315.5, 270.0)]), 0xB8862B, HAIR);
    let mut marks = String::new();
    for k in 0..6 {
        let y = 156.0 + 18.5 * f64::from(k);
        marks += &poly(&[(324.5, y), (333.0, y), (333.2, y + 9.0), (324.3, y + 9.0)]);
    }
    pen.wash(marks, 0xB8862B, 0.85);
    pen.faint(chain(&[(347.0, 118.0), (357.0, 292.0)]), 0xFFFFFF, HAIR, 0.9);
}

/// A slim dark cypress with flame-like edges.
fn cypress(pen: &mut Brush, at: Pt, k: f64) {
    let m = Frame::new(at, k);
    pen.fill(poly(&m.points("-3,0 -2,-16 2,-16 3,0")), 0x4A3A2A);
    pen.fill(
        bez(&m.points(
            "0,-130 10,-104 20,-70 19,-40 18,-18 10,-8 0,-8 -10,-8 -18,-18 -19,-40 \
                -20,-70 -10,-104 0,-130",
        )),
        0x1F5A4E,
    );
    pen.fill(bez(&m.points("2,-124 10,-100 18,-70 17,-42 16,-24 10,-14 5,-14 8,-50 6,-90 2,-124")), 0x3A8168);
    let mut rng = Rng::new(at.0 as u64);
    let mut d = String::new();
    for _ in 0..12 {
        let (x, y) = (rng.range(-13.0, 12.0), rng.range(-86.0, -22.0));
        d += &crate::path::sliver(&[m.at(x, y), m.at(x * 0.9 + 1.0, y - 8.0), m.at(x * 0.75, y - 17.0)], 1.3);
    }
    pen.wash(d, 0x8FBF9C, 0.5);
}

/// Wreath and flower beds: white and yellow.
fn flowers(pen: &mut Brush) {
    let c = (320.0, 352.0);
    let mut rng = Rng::new(12);
    let (mut green, mut white, mut gold) = (String::new(), String::new(), String::new());
    for k in 0..26 {
        let a = f64::from(k) / 26.0 * std::f64::consts::TAU;
        let p = (c.0 + 21.0 * a.cos(), c.1 + 21.0 * a.sin());
        green += &oval(p, 7.0, 6.4);
        let q = (p.0 + rng.range(-3.0, 3.0), p.1 + rng.range(-3.0, 3.0));
        if k % 2 == 0 { white += &oval(q, 3.6, 3.4) } else { gold += &oval(q, 2.8, 2.6) }
    }
    pen.fill(green, 0x2F6C5B);
    pen.fill(white, 0xFDFCF7);
    pen.fill(gold, 0xE9B84A);
    pen.fill("M306,370l-10,22l8,-3l4,6l8,-24zM334,370l10,22l-8,-3l-4,6l-8,-24z", 0xF7F5EE);
    for (x0, x1) in [(196.0, 280.0), (360.0, 446.0)] {
        let (mut g, mut w, mut y) = (String::new(), String::new(), String::new());
        for k in 0..20 {
            let p = (rng.range(x0, x1), 390.0 + rng.range(-4.0, 5.0));
            g += &oval((p.0, p.1 + 4.0), 7.0, 4.4);
            if k % 3 == 0 { y += &oval(p, 3.0, 2.7) } else { w += &oval(p, 3.2, 2.8) }
        }
        pen.fill(g, 0x3A8168);
        pen.fill(w, 0xFDFCF7);
        pen.fill(y, 0xE9B84A);
    }
}
