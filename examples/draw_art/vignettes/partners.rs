//! Neighbours: two towns on two shores, an arch bridge between them, a thin gold bow that ties them together.

use super::backdrop::{BLUE, Backdrop, Ground};
use super::grove::{grove, shrubs};
use super::kit::{Brush, HAIR, LINE, Pt, Window, bez, bez_open, chain, lens, mix, poly};
use crate::noise::Rng;
use crate::svg::Svg;

/// The water line.
const WATER: f64 = 352.0;

const BACKDROP: Backdrop = Backdrop {
    sky: BLUE,
    ground: Ground::Lake,
    horizon: 346.0,
    seed: 300,
    far: &[(320.0, 190.0, 260.0), (60.0, 120.0, 200.0), (600.0, 130.0, 200.0)],
    near: &[(90.0, 150.0, 180.0), (570.0, 160.0, 180.0)],
    sun: Some((470.0, 128.0)),
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    mirror(pen);
    bank(pen, 1.0);
    bank(pen, -1.0);
    town(
        pen,
        &[
            (62.0, 26.0, 58.0),
            (92.0, 24.0, 92.0),
            (120.0, 30.0, 74.0),
            (152.0, 26.0, 128.0),
            (182.0, 28.0, 84.0),
            (212.0, 22.0, 54.0),
        ],
        3,
    );
    town(
        pen,
        &[
            (430.0, 24.0, 52.0),
            (458.0, 30.0, 86.0),
            (490.0, 26.0, 112.0),
            (520.0, 30.0, 70.0),
            (552.0, 24.0, 94.0),
            (580.0, 26.0, 56.0),
        ],
        7,
    );
    grove(pen, (96.0, 346.0), 70.0, 7, 1.4, 0x2E7466, 3);
    grove(pen, (556.0, 346.0), 70.0, 7, 1.4, 0x2E7466, 5);
    shrubs(pen, (186.0, 348.0), (236.0, 348.0), 6, 6.0, 0x2F7A5C, 7);
    shrubs(pen, (408.0, 348.0), (452.0, 348.0), 6, 6.0, 0x2F7A5C, 9);
    bridge(pen);
    bow(pen);
}

fn bank(pen: &mut Brush, side: f64) {
    let m = |x: f64, y: f64| (320.0 - side * (320.0 - x), y);
    // It leaves the frame, however wide that is.
    let (left, right) = (pen.svg.left, pen.svg.left + pen.svg.width);
    let out = if side > 0.0 { left } else { 640.0 - right }.min(0.0) - 10.0;
    let body = [
        m(out, 334.0),
        m(60.0, 330.0),
        m(160.0, 334.0),
        m(220.0, 342.0),
        m(240.0, 345.0),
        m(252.0, 350.0),
        m(262.0, 355.0),
        m(200.0, 364.0),
        m(90.0, 372.0),
        m(out, 380.0),
        m(out, 366.0),
        m(out, 350.0),
        m(out, 334.0),
    ];
    let green = pen.down(332.0, 376.0, &[(0.0, 0x7DB58Au32, 1.0), (1.0, 0x2F7A68, 1.0)]);
    pen.fill(bez(&body), green);
    pen.faint(bez_open(&body[0..7]), 0xE6ECC6, HAIR, 0.8);
}

/// Houses as (left, width, height), back to front by height.
fn town(pen: &mut Brush, houses: &[(f64, f64, f64)], seed: u64) {
    let mut rng = Rng::new(seed);
    let mut order = houses.to_vec();
    order.sort_by(|a, b| b.2.total_cmp(&a.2));
    for (x, w, h) in order {
        let foot = 346.0;
        let wall =
            mix(rng.pick(&[0xFBF6E8u32, 0xF3E4C6, 0xE6EFEA]), pen.svg.pal.mist, if h > 100.0 { 0.2 } else { 0.0 });
        let y = foot - h;
        pen.fill(format!("M{x},{y}h{w}V{foot}h-{w}z"), wall);
        pen.wash(format!("M{x},{y}h{}V{foot}h-{}z", w * 0.4, w * 0.4), 0x6F9DA3, 0.5);
        match rng.below(3) {
            0 => pen.fill(poly(&[(x - 3.0, y), (x + w / 2.0, y - 12.0), (x + w + 3.0, y)]), 0x3A6E78),
            1 => pen.fill(format!("M{},{y}h{}v-6h-{}z", x + w * 0.2, w * 0.6, w * 0.6), 0x8FB0B2),
            _ => {
                pen.fill(poly(&[(x, y), (x, y - 10.0), (x + w, y - 3.0), (x + w, y)]), wall);
                pen.line(chain(&[(x + w * 0.7, y - 4.0), (x + w * 0.7, y - 20.0)]), 0x6F959B, HAIR);
            }
        }
        let (mut dark, mut light) = (String::new(), String::new());
        let cols = (w / 6.6) as usize;
        let rows = ((h - 14.0) / 9.0) as usize;
        for r in 0..rows {
            for c in 0..cols {
                if rng.chance(0.15) {
                    continue;
                }
                let (a, b) = (x + 3.0 + (w - 6.0) * c as f64 / cols as f64, y + 6.0 + 9.0 * r as f64);
                let d = format!(
                    "M{a:.1},{b:.1}h{:.1}v4.4h-{:.1}z",
                    (w - 6.0) / cols as f64 * 0.62,
                    (w - 6.0) / cols as f64 * 0.62
                );
                if rng.chance(0.12) { light += &d } else { dark += &d }
            }
        }
        pen.wash(dark, 0x3F7D89, 0.8);
        pen.fill(light, 0xF2C66D);
    }
}

fn bridge(pen: &mut Brush) {
    let deck = |t: f64| -> Pt { (186.0 + 268.0 * t, 322.0 - 20.0 * (std::f64::consts::PI * t).sin()) };
    let arch = |t: f64, h: f64| -> Pt { (214.0 + 212.0 * t, 352.0 - h * 4.0 * t * (1.0 - t)) };
    let steps = |f: &dyn Fn(f64) -> Pt| -> Vec<Pt> { (0..=32).map(|i| f(f64::from(i) / 32.0)).collect() };
    let mut hangers = String::new();
    for i in 2..=30 {
        let t = f64::from(i) / 32.0;
        let p = arch(t, 96.0);
        let u = (p.0 - 186.0) / 268.0;
        let q = deck(u);
        if p.1 < q.1 - 4.0 {
            hangers += &chain(&[p, q]);
        }
    }
    pen.faint(hangers, 0x5E8790, HAIR, 0.8);
    let mut rib = steps(&|t| arch(t, 100.0));
    rib.extend(steps(&|t| arch(t, 92.0)).into_iter().rev());
    pen.fill(poly(&rib), 0xB3261E);
    pen.faint(chain(&steps(&|t| arch(t, 100.0))), 0xF0A08A, HAIR, 0.9);
    let mut road = steps(&deck);
    road.extend(
        steps(&|t| {
            let p = deck(t);
            (p.0, p.1 + 9.0)
        })
        .into_iter()
        .rev(),
    );
    pen.fill(poly(&road), 0xF4EFE0);
    pen.faint(
        chain(&steps(&|t| {
            let p = deck(t);
            (p.0, p.1 + 9.0)
        })),
        0x86A3A5,
        LINE,
        0.8,
    );
    pen.faint(
        chain(&steps(&|t| {
            let p = deck(t);
            (p.0, p.1 - 4.0)
        })),
        0x8FA9AA,
        HAIR,
        0.9,
    );
    for x in [214.0, 426.0] {
        pen.fill(poly(&[(x - 12.0, 358.0), (x - 8.0, 336.0), (x + 8.0, 336.0), (x + 12.0, 358.0)]), 0xC9D0C4);
        pen.fill(poly(&[(x + 1.0, 358.0), (x + 1.0, 336.0), (x + 8.0, 336.0), (x + 12.0, 358.0)]), 0xF4EFE0);
    }
}

/// Reflections of towns and bridge: broken bars.
fn mirror(pen: &mut Brush) {
    let mut rng = Rng::new(5);
    let mut d = String::new();
    for (x0, x1, deep) in [(20.0, 240.0, 60.0), (400.0, 620.0, 60.0)] {
        let mut y = WATER + 10.0;
        while y < WATER + deep {
            for _ in 0..4 {
                let l = rng.range(16.0, 50.0);
                d += &lens(rng.range(x0, x1 - l), y, l, 1.8);
            }
            y += 6.0;
        }
    }
    pen.wash(d, 0x3F7D89, 0.26);
    let mut r = String::new();
    for i in 0..24 {
        let t = f64::from(i) / 23.0;
        r += &lens(214.0 + 212.0 * t - 8.0, 362.0 + 40.0 * 4.0 * t * (1.0 - t), 20.0, 1.6);
    }
    pen.wash(r, 0xB3261E, 0.28);
}

fn bow(pen: &mut Brush) {
    let gold = pen.svg.pal.gold;
    pen.faint(bez_open(&[(165.0, 204.0), (214.0, 140.0), (400.0, 130.0), (503.0, 222.0)]), gold, LINE, 0.9);
    for p in [(165.0, 204.0), (503.0, 222.0)] {
        pen.dot(p, 8.0, gold);
        pen.dot(p, 4.6, 0xF7F5EE);
    }
}
