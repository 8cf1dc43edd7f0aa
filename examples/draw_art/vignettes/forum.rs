//! A forum: a round table set for ten before a folding screen painted with mountains.

use super::axo::{Axo, Tone, hull};
use super::backdrop::{BLUE, Backdrop, Ground};
use super::kit::{Brush, HAIR, LINE, Pt, ROD, Window, bez_open, chain, oval, poly};
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: BLUE,
    ground: Ground::Floor,
    horizon: 290.0,
    seed: 250,
    far: &[(90.0, 76.0, 240.0), (380.0, 100.0, 280.0), (630.0, 62.0, 200.0)],
    near: &[],
    sun: None,
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    screen(pen);
    let a = Axo { origin: (320.0, 312.0), eu: (1.0, 0.0), ev: (0.0, 0.44), ez: 1.0 };
    pen.fill(oval((320.0, 336.0), 236.0, 92.0), 0xC9DDE4);
    pen.line(oval((320.0, 336.0), 224.0, 86.0), 0xF7F5EE, LINE);
    pen.glow((316.0, 352.0), 190.0, 56.0, 0x1D4F6A, 0.36);
    let seats: Vec<f64> = (0..10).map(|k| f64::from(k) * 36.0 - 90.0).collect();
    for deg in seats.iter().filter(|d| d.to_radians().sin() < 0.2) {
        chair(pen, &a, *deg);
    }
    table(pen, &a, &seats);
    for deg in seats.iter().filter(|d| d.to_radians().sin() >= 0.2) {
        chair(pen, &a, *deg);
    }
}

/// Five leaves of a screen; one landscape runs across all of them.
fn screen(pen: &mut Brush) {
    let (x0, w, top, foot) = (150.0, 68.0, 108.0, 262.0);
    for k in 0..5 {
        let x = x0 + w * f64::from(k);
        let (l, r) = if k % 2 == 0 { (0.0, -9.0) } else { (-9.0, 0.0) };
        let leaf = [(x, top + l), (x + w, top + r), (x + w, foot + r), (x, foot + l)];
        let paper = if k % 2 == 0 { 0xFBF7EAu32 } else { 0xEDE9DA };
        pen.fill(poly(&leaf), paper);
        let at = |t: f64, y: f64| -> Pt { (x + w * t, y + l + (r - l) * t) };
        let ridge = |height: fn(f64) -> f64, base: f64| -> Vec<Pt> {
            let mut p: Vec<Pt> = (0..=12)
                .map(|i| {
                    let t = f64::from(i) / 12.0;
                    at(t, base - height((f64::from(k) + t) / 5.0))
                })
                .collect();
            p.push(at(1.0, foot - 18.0));
            p.push(at(0.0, foot - 18.0));
            p
        };
        let far = ridge(
            |s| {
                48.0 * (1.0 - ((s - 0.66) * 3.4).powi(2)).max(0.0)
                    + 30.0 * (1.0 - ((s - 0.2) * 4.4).powi(2)).max(0.0)
                    + 5.0 * (s * 31.0).sin()
            },
            206.0,
        );
        pen.fill(poly(&far), 0xA9C8CC);
        let near = ridge(
            |s| {
                46.0 * (1.0 - ((s - 0.36) * 4.6).powi(2)).max(0.0)
                    + 36.0 * (1.0 - ((s - 0.9) * 4.6).powi(2)).max(0.0)
                    + 3.0 * (s * 47.0).sin()
            },
            226.0,
        );
        let green = pen.down(176.0, 246.0, &[(0.0, 0x2F7488u32, 1.0), (0.5, 0x5FA08A, 1.0), (1.0, 0xDDE4C8, 1.0)]);
        pen.fill(poly(&near), green);
        pen.line(poly(&leaf), 0x6B4A2C, ROD);
        pen.line(chain(&[at(0.0, foot - 18.0), at(1.0, foot - 18.0)]), 0x6B4A2C, LINE);
        pen.faint(chain(&[at(0.06, foot - 8.0), at(0.94, foot - 8.0)]), 0xB8862B, HAIR, 0.9);
    }
    pen.dot((404.0, 138.0), 13.0, 0xE9A27A);
}

fn table(pen: &mut Brush, a: &Axo, seats: &[f64]) {
    let (r, h) = (150.0, 40.0);
    let mut body = a.ring(0.0, 0.0, h - 9.0, r);
    body.extend(a.ring(0.0, 0.0, h, r));
    let mut foot = a.ring(0.0, 0.0, 0.0, r * 0.72);
    foot.extend(a.ring(0.0, 0.0, h - 9.0, r * 0.78));
    let wood =
        pen.along((170.0, 0.0), (470.0, 0.0), &[(0.0, 0x5A3A22u32, 1.0), (0.62, 0xA9763F, 1.0), (1.0, 0x7A5028, 1.0)]);
    pen.fill(poly(&hull(foot)), wood);
    pen.fill(poly(&hull(body)), 0xC7925A);
    let top = pen.along((200.0, 350.0), (460.0, 230.0), &[(0.0, 0xB98048u32, 1.0), (1.0, 0xE9C48C, 1.0)]);
    pen.fill(poly(&a.ring(0.0, 0.0, h, r)), top);
    pen.line(poly(&a.ring(0.0, 0.0, h, r - 5.0)), 0xF2DDB4, HAIR);
    // The open ring of a round table: a garden in its middle.
    pen.fill(poly(&a.ring(0.0, 0.0, h, 62.0)), 0x8A5A30);
    pen.fill(poly(&a.ring(0.0, 0.0, h - 3.0, 57.0)), 0x2F6C5B);
    for (x, y, s, hue) in [
        (-26.0, 4.0, 12.0, 0x3A8168u32),
        (24.0, 6.0, 13.0, 0x3A8168),
        (0.0, 12.0, 14.0, 0x4A9A70),
        (-8.0, -6.0, 13.0, 0x3A8168),
        (12.0, -4.0, 11.0, 0x4A9A70),
    ] {
        let c = (320.0 + x, 268.0 + y);
        pen.fill(oval(c, s, s * 0.72), hue);
        for k in 0..4 {
            let t = f64::from(k) * 1.7 + x;
            pen.fill(
                oval((c.0 + s * 0.6 * t.cos(), c.1 - 3.0 + s * 0.4 * t.sin()), 3.4, 3.0),
                if k % 2 == 0 { 0xFDFCF7u32 } else { 0xE9A27A },
            );
        }
    }
    for deg in seats {
        let (s, c) = deg.to_radians().sin_cos();
        let p = a.at(116.0 * c, 116.0 * s, h);
        pen.fill(
            poly(&[(p.0 - 15.0, p.1 + 4.0), (p.0 - 11.0, p.1 - 6.0), (p.0 + 13.0, p.1 - 6.0), (p.0 + 11.0, p.1 + 4.0)]),
            0xFDFCF7,
        );
        pen.faint(chain(&[(p.0 - 8.0, p.1 - 3.0), (p.0 + 8.0, p.1 - 3.0)]), 0x40575C, HAIR, 0.45);
        let q = a.at(126.0 * c + 16.0 * s, 126.0 * s - 16.0 * c, h);
        pen.fill(oval(q, 5.0, 2.8), 0xFDFCF7);
        pen.fill(oval((q.0, q.1 - 3.0), 4.0, 4.2), 0x3D7CC9);
        let m = a.at(88.0 * c, 88.0 * s, h);
        pen.line(
            bez_open(&[
                m,
                (m.0, m.1 - 8.0),
                (m.0 + 5.0 * c, m.1 - 13.0 + 2.0 * s),
                (m.0 + 9.0 * c, m.1 - 14.0 + 4.0 * s),
            ]),
            0x24505C,
            HAIR,
        );
    }
}

/// A chair at an angle round the table; its back is turned away from the middle.
fn chair(pen: &mut Brush, a: &Axo, deg: f64) {
    let (s, c) = deg.to_radians().sin_cos();
    let p = a.at(184.0 * c, 184.0 * s, 0.0);
    let b = a.at(203.0 * c, 203.0 * s, 0.0);
    let tone = Tone::of(0x4F86B4, 0x1D4F80, 0x7FAED2);
    let seat = |pen: &mut Brush| {
        pen.line(chain(&[(p.0 - 12.0, p.1), (p.0 - 12.0, p.1 - 18.0)]), 0x2B3F46, LINE);
        pen.line(chain(&[(p.0 + 12.0, p.1), (p.0 + 12.0, p.1 - 18.0)]), 0x2B3F46, LINE);
        pen.fill(oval((p.0, p.1 - 20.0), 21.0, 10.0), tone.shade);
        pen.fill(oval((p.0, p.1 - 23.0), 21.0, 10.0), tone.top);
    };
    let back = |pen: &mut Brush| {
        let w = 15.0 + 7.0 * s.abs();
        let hue = if s > 0.2 { tone.shade } else { tone.lit };
        let d = format!(
            "M{},{}c0,-34 2,-40 {w},-40s{w},6 {w},40c-8,5 -{},5 -{},0z",
            b.0 - w,
            b.1 - 20.0,
            2.0 * w - 8.0,
            2.0 * w
        );
        pen.fill(&d, hue);
        pen.faint(
            bez_open(&[
                (b.0 - w * 0.2, b.1 - 59.0),
                (b.0 + w * 0.5, b.1 - 60.0),
                (b.0 + w * 0.9, b.1 - 56.0),
                (b.0 + w * 0.96, b.1 - 30.0),
            ]),
            0xBFD8F2,
            HAIR,
            0.8,
        );
    };
    if s > 0.2 {
        seat(pen);
        back(pen);
    } else {
        back(pen);
        seat(pen);
    }
}
