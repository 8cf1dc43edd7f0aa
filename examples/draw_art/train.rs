//! The white train: swept along its viaduct in perspective, or drawn in side view.

use crate::brush::{Brush, HAIR, LINE, Pt, ROD, bez, bez_open, chain, poly};
use crate::palette::two;
use crate::viaduct::Viaduct;

/// Height of the train above the rails; taller than life, or it would read as a ribbon.
const TALL: f64 = 6.0;
/// Length of the nose.
const NOSE: f64 = 13.0;
/// Length of a car.
const CAR: f64 = 25.0;

impl Viaduct<'_> {
    /// The train, its nose at `start` metres, `cars` long, running towards the viewer.
    pub fn train(&self, pen: &mut Brush, start: f64, cars: usize) {
        let end = start + CAR * cars as f64 + 6.0;
        let base = self.deck + 1.7;
        // Both ends are noses: the tail must not end as a slab.
        let tip = |s: f64| s.min(end - start - s).max(0.0);
        let roof = |s: f64| {
            let s = tip(s);
            if s < NOSE { 0.30 + 0.70 * (1.0 - (1.0 - s / NOSE).max(0.0).powf(2.3)).powf(0.72) } else { 1.0 }
        };
        let wide = |s: f64| {
            let s = tip(s);
            1.75 * if s > NOSE { 1.0 } else { 0.22 + 0.78 * (s / NOSE).max(0.0).powf(0.55) }
        };
        let mut ts = self.way.stations(start, start + NOSE, 0.9);
        ts.extend(self.way.stations(start + NOSE + 1.0, end - NOSE - 1.0, 6.0));
        ts.extend(self.way.stations(end - NOSE, end, 1.6));
        let row = |from: f64, to: f64, part: f64, out: f64| -> Vec<Pt> {
            ts.iter()
                .filter(|t| **t >= from && **t <= to)
                .map(|t| self.spot(*t, wide(t - start) * out, base + TALL * part * roof(t - start)))
                .collect()
        };
        let band = |low: f64, high: f64, from: f64, to: f64, out: f64| {
            let mut p = row(from, to, low, 1.0);
            p.extend(row(from, to, high, out).into_iter().rev());
            poly(&p)
        };
        let side = pen.along(
            self.spot(start, 0.0, base),
            self.spot(end, 0.0, base),
            &[
                (0.0, two(0xFFFFFF, 0xB9CFCB), 1.0),
                (0.5, two(0xF6F5EF, 0x9DBAB8), 1.0),
                (1.0, two(0xC9D7D6, 0x7FA2A2), 1.0),
            ],
        );
        pen.fill(band(0.0, 0.78, start, end, 1.0), side);
        pen.fill(band(0.78, 1.0, start, end, 0.45), two(0xE3ECEA, 0x86A9A9));
        // The underside: it rises towards the noses, or the parapet would hide all of it there.
        let chin = |s: f64| 0.16 + 0.24 * (1.0 - tip(s) / NOSE).max(0.0).powi(2);
        let along = |low: &dyn Fn(f64) -> f64, high: &dyn Fn(f64) -> f64, from: f64| {
            let side = |part: &dyn Fn(f64) -> f64| -> Vec<Pt> {
                let seen = ts.iter().filter(|t| **t >= from);
                seen.map(|t| t - start)
                    .map(|s| self.spot(start + s, wide(s), base + TALL * part(s) * roof(s)))
                    .collect()
            };
            let mut p = side(low);
            p.extend(side(high).into_iter().rev());
            poly(&p)
        };
        pen.wash(along(&|_| 0.0, &chin, start), two(0x7F9DA2, 0x3A626A), 0.9);
        let (seal, gold) = (pen.svg.pal.seal, pen.svg.pal.gold);
        // The stripe runs out into the tip.
        pen.fill(along(&|s| chin(s) + 0.11, &|s| chin(s) + 0.18, start), seal);
        pen.wash(along(&|s| chin(s) + 0.045, &|s| chin(s) + 0.08, start + 2.0), gold, 0.9);
        for c in 0..cars {
            let a = start + if c == 0 { 15.0 } else { CAR * c as f64 + 7.4 };
            let b = start + CAR * (c + 1) as f64 + 4.6;
            let quad = |low: f64, high: f64, from: f64, to: f64| {
                let n = self.way.stations(from, to, 6.0);
                let mut p: Vec<Pt> = n.iter().map(|t| self.spot(*t, 1.77, base + TALL * low)).collect();
                p.extend(n.iter().rev().map(|t| self.spot(*t, 1.77, base + TALL * high)));
                poly(&p)
            };
            // In the evening the saloons are lit.
            let b = if c + 1 == cars { b - 13.0 } else { b };
            pen.fill(quad(0.46, 0.68, a, b - 3.2), two(0x1D5567, 0xF0C878));
            pen.wash(quad(0.61, 0.68, a, b - 3.2), two(0x7FB3BC, 0xFBE7B4), 0.6);
            pen.fill(quad(0.12, 0.72, b - 2.4, b - 0.9), two(0xD3DEDC, 0x8DAEAC));
            if c + 1 < cars {
                pen.fill(quad(0.02, 0.94, b + 0.4, b + 1.4), two(0x8DA7AA, 0x4A737A));
            }
        }
        self.pantograph(pen, start + CAR * 2.6, base - self.deck + TALL);
        // Windscreen: a wedge let into the slope, pointed to the front, under a frame of white.
        let pane: Vec<f64> = self.way.stations(start + 2.6, start + 9.4, 0.5);
        let screen = |low: f64| {
            let edge = |part: &dyn Fn(f64) -> f64, out: f64| -> Vec<Pt> {
                pane.iter()
                    .map(|t| t - start)
                    .map(|s| self.spot(start + s, wide(s) * out, base + TALL * roof(s) * part(s)))
                    .collect()
            };
            // Sinks quickly behind its point and ends in a slanting pillar.
            let sag = |s: f64| {
                let u = (s - 2.6) / 6.8;
                (u * 2.6).clamp(0.0, 1.0).sqrt() * (1.0 - ((u - 0.78) / 0.22).clamp(0.0, 1.0))
            };
            let mut p = edge(&|_| 0.93, 0.62);
            p.extend(edge(&|s| 0.93 - low * sag(s), 0.85).into_iter().rev());
            poly(&p)
        };
        pen.fill(screen(0.27), two(0x123F4E, 0x0B2833));
        pen.wash(screen(0.10), two(0x5F9AA6, 0x2F5F69), 0.55);
        // The headlamps: by day white on white.
        for (out, reach) in [(0.9, 15.0), (0.1, 11.0)] {
            let at = self.spot(start + 1.6, wide(1.6) * out, base + TALL * 0.25);
            pen.glow(at, reach * 1.5, reach, two(0xFFFDF6, 0xFBE2A0), 0.75);
            pen.oval(at, 3.4, 2.2, two(0xFFFFFF, 0xFFF3CC));
        }
        // White on a pale sky vanishes without an outline at nose and roof.
        let ridge = row(start, end, 1.0, 0.45);
        pen.faint(chain(&ridge), 0x3F7884, HAIR, 0.75);
        let foot = row(start, start + NOSE, 0.0, 1.0);
        pen.faint(chain(&foot), 0x3F7884, HAIR, 0.6);
    }
}

/// The train in side view: nose at `nose`, wheels on `rail`, `k` pixels to the metre, running to the right.
pub fn side_train(pen: &mut Brush, nose: f64, rail: f64, k: f64, cars: usize) {
    let m = |x: f64, y: f64| (nose - x * k, rail - y * k);
    let end = CAR * cars as f64 + 6.0;
    let body = bez(&[
        m(0.0, 0.9),
        m(0.6, 2.0),
        m(4.0, 3.1),
        m(7.0, 4.0),
        m(10.0, 4.9),
        m(14.0, 5.2),
        m(18.0, 5.2),
        m(40.0, 5.2),
        m(end - 20.0, 5.2),
        m(end - 18.0, 5.2),
        m(end - 14.0, 5.2),
        m(end - 10.0, 4.9),
        m(end - 7.0, 4.0),
        m(end - 4.0, 3.1),
        m(end - 0.6, 2.0),
        m(end, 0.9),
        m(end - 1.0, 0.3),
        m(end - 2.0, 0.2),
        m(end - 5.0, 0.2),
        m(end - 20.0, 0.2),
        m(20.0, 0.2),
        m(5.0, 0.2),
        m(2.0, 0.2),
        m(0.6, 0.3),
        m(0.0, 0.9),
    ]);
    let white = pen.down(
        rail - 5.2 * k,
        rail,
        &[
            (0.0, two(0xFFFFFF, 0x9DBAB8), 1.0),
            (0.55, two(0xF8F6EF, 0xB9CFCB), 1.0),
            (1.0, two(0xB9CBCB, 0x6E9496), 1.0),
        ],
    );
    pen.fill(&body, white);
    pen.faint(&body, 0x3F7884, HAIR, 0.7);
    let (seal, gold) = (pen.svg.pal.seal, pen.svg.pal.gold);
    pen.line(
        bez_open(&[
            m(3.0, 1.35),
            m(8.0, 1.6),
            m(12.0, 1.75),
            m(16.0, 1.75),
            m(30.0, 1.75),
            m(end - 30.0, 1.75),
            m(end - 16.0, 1.75),
            m(end - 12.0, 1.75),
            m(end - 8.0, 1.6),
            m(end - 3.0, 1.35),
        ]),
        seal,
        if k > 2.4 { LINE } else { HAIR },
    );
    if k > 3.0 {
        pen.faint(chain(&[m(14.0, 1.05), m(end - 14.0, 1.05)]), gold, HAIR, 0.9);
    }
    let mut panes = String::new();
    for c in 0..cars {
        let (a, b) = (
            if c == 0 { 17.0 } else { CAR * c as f64 + 6.0 },
            CAR * (c + 1) as f64 + if c + 1 == cars { -11.0 } else { 0.0 },
        );
        let n = ((b - a) / 2.6) as usize;
        for i in 0..n {
            let x = a + (b - a) * (i as f64 + 0.1) / n as f64;
            let w = (b - a) / n as f64 * 0.72;
            panes += &poly(&[m(x, 2.7), m(x + w, 2.7), m(x + w, 3.9), m(x, 3.9)]);
        }
    }
    pen.fill(panes, two(0x1D5567, 0xF0C878));
    let mut seams = String::new();
    for c in 1..cars {
        let x = CAR * c as f64 + 3.0;
        seams += &chain(&[m(x, 0.4), m(x, 5.1)]);
    }
    pen.line(seams, 0x8DA7AA, if k > 3.0 { LINE } else { HAIR });
    for flip in [false, true] {
        let g = |x: f64, y: f64| if flip { m(end - x, y) } else { m(x, y) };
        pen.fill(
            bez(&[
                g(5.6, 3.2),
                g(7.6, 3.8),
                g(10.0, 4.6),
                g(13.4, 4.9),
                g(13.0, 4.2),
                g(11.6, 3.6),
                g(10.0, 3.4),
                g(8.6, 3.2),
                g(7.0, 3.1),
                g(5.6, 3.2),
            ]),
            0x123F4E,
        );
    }
    // The pantograph: a knee on its foot, and a bow that lies at the wire.
    let p = CAR * 1.5;
    pen.line(
        chain(&[m(p, 5.2), m(p + 2.3, 6.9), m(p + 0.3, 8.9)]) + &chain(&[m(p - 0.9, 9.0), m(p + 1.5, 9.0)]),
        0x4F7680,
        HAIR,
    );
    pen.fill(poly(&[m(p - 1.2, 5.1), m(p + 1.2, 5.1), m(p + 0.9, 5.7), m(p - 0.9, 5.7)]), 0x7FA2A6);
    pen.faint(bez_open(&[m(6.0, 3.9), m(10.0, 4.8), m(14.0, 5.1), m(18.0, 5.1)]), 0xFFFFFF, HAIR, 0.9);
    if k > 4.0 {
        pen.faint(chain(&[m(2.0, 0.9), m(5.0, 1.0)]), 0xF2C66D, ROD, 0.9);
    }
}
