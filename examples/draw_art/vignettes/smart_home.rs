//! The furnished smart home: a room cut open, a window on the mountains, sofa, lamp, a panel on the wall.

use super::axo::{Axo, Tone};
use super::backdrop::{BLUE, Backdrop, Ground};
use super::kit::{Brush, HAIR, LINE, Pt, ROD, Window, bez_open, chain, mix, oval, poly};
use crate::palette::two;
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: BLUE,
    ground: Ground::Mist,
    horizon: 300.0,
    seed: 200,
    far: &[(130.0, 88.0, 240.0), (430.0, 66.0, 260.0), (640.0, 96.0, 180.0)],
    near: &[],
    sun: None,
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    let a = Axo::iso(320.0, 266.0, 0.92);
    a.contact(pen, -8.0, (-100.0, 100.0), (-100.0, 100.0));
    shell(pen, &a);
    window(pen, &a);
    curtain(pen, &a);
    shelf(pen, &a);
    // Rug, sofa, table, lamp: far to near.
    pen.fill(a.flat(0.5, (-30.0, 78.0), (-40.0, 62.0)), 0x9CC3C0);
    pen.line(a.flat(0.5, (-24.0, 72.0), (-34.0, 56.0)), 0xE9EFE4, LINE);
    sofa(pen, &a);
    lamp(pen, &a);
    table(pen, &a);
    plant(pen, &a);
    waves(pen, &a);
}

/// Floor of boards and two walls, thick where they are cut.
fn shell(pen: &mut Brush, a: &Axo) {
    a.block(pen, [-100.0, -100.0, -8.0], [200.0, 200.0, 8.0], &Tone::of(0xD9B784, 0x9C7748, 0xEBD3A8));
    let mut boards = String::new();
    for k in 1..14 {
        let v = -100.0 + 200.0 * f64::from(k) / 14.0;
        boards += &a.wire(&[[-100.0, v, 0.0], [100.0, v, 0.0]]);
    }
    pen.faint(boards, 0xB08A50, HAIR, 0.5);
    // The left wall stands at the least u, the right wall at the least v; light comes in from the right.
    let h = 122.0;
    pen.fill(a.right(-100.0, (-100.0, 100.0), (0.0, h)), 0xF4EFE0);
    pen.fill(a.left(-100.0, (-100.0, 100.0), (0.0, h)), 0xCFDDD8);
    pen.fill(
        a.shape(&[
            [-100.0, 100.0, h],
            [-100.0, -100.0, h],
            [100.0, -100.0, h],
            [100.0, -106.0, h],
            [-106.0, -106.0, h],
            [-106.0, 100.0, h],
        ]),
        0xFFFDF4,
    );
    pen.fill(a.shape(&[[-100.0, 100.0, 0.0], [-106.0, 100.0, 0.0], [-106.0, 100.0, h], [-100.0, 100.0, h]]), 0x8FAFAE);
    pen.fill(a.shape(&[[100.0, -100.0, 0.0], [100.0, -106.0, 0.0], [100.0, -106.0, h], [100.0, -100.0, h]]), 0xE3DDCA);
    pen.line(a.wire(&[[-100.0, 100.0, 5.0], [-100.0, -100.0, 5.0], [100.0, -100.0, 5.0]]), 0xB9A77E, LINE);
}

fn window(pen: &mut Brush, a: &Axo) {
    let (u0, u1, z0, z1) = (-30.0, 72.0, 42.0, 112.0);
    let v = -100.0;
    let at = |u: f64, z: f64| a.at(u, v, z);
    let sky = pen.along(
        at(0.0, z1),
        at(0.0, z0),
        &[(0.0, two(0xC6DFE8, 0x0B2C38), 1.0), (1.0, two(0xF6EEDC, 0x2B5C65), 1.0)],
    );
    pen.fill(a.left(v, (u0, u1), (z0, z1)), sky);
    pen.fill(oval(at(52.0, 98.0), 8.0, 8.0), two(0xF3BE98, 0xF6E6C2));
    for (hue, pts) in [
        (0x9CC0C6u32, vec![(-30.0, 70.0), (-12.0, 84.0), (4.0, 76.0), (26.0, 96.0), (48.0, 74.0), (72.0, 82.0)]),
        (0x4F97A0, vec![(-30.0, 66.0), (-10.0, 62.0), (12.0, 72.0), (34.0, 60.0), (54.0, 74.0), (72.0, 62.0)]),
        (0x74B09C, vec![(-30.0, 52.0), (0.0, 58.0), (30.0, 50.0), (72.0, 56.0)]),
    ] {
        let mut p: Vec<Pt> = pts.iter().map(|q| at(q.0, q.1)).collect();
        p.push(at(u1, z0));
        p.push(at(u0, z0));
        pen.fill(poly(&p), hue);
    }
    pen.line(a.left(v, (u0, u1), (z0, z1)), 0xFFFDF4, ROD);
    pen.line(a.wire(&[[21.0, v, z0], [21.0, v, z1]]), 0xFFFDF4, LINE);
    // Light of the window on the floor.
    pen.wash(a.flat(0.0, (u0 - 4.0, u1 - 20.0), (-96.0, -44.0)), 0xFFF4D2, 0.5);
}

fn curtain(pen: &mut Brush, a: &Axo) {
    for (u0, u1) in [(-44.0, -28.0), (70.0, 86.0)] {
        pen.fill(a.left(-98.0, (u0, u1), (14.0, 120.0)), 0x7FAEC6);
        let mut folds = String::new();
        for k in 1..4 {
            let u = u0 + (u1 - u0) * f64::from(k) / 4.0;
            folds += &a.wire(&[[u, -98.0, 14.0], [u, -98.0, 120.0]]);
        }
        pen.faint(folds, 0x3D6F9A, HAIR, 0.6);
    }
    pen.line(a.wire(&[[-50.0, -97.0, 121.0], [92.0, -97.0, 121.0]]), 0x8A6239, LINE);
}

/// Shelves and the panel with its lit rings on the left wall.
fn shelf(pen: &mut Brush, a: &Axo) {
    let wood = Tone::of(0xC79A5A, 0x8A6239, 0xDDB87A);
    for z in [62.0, 88.0] {
        a.block(pen, [-100.0, -70.0, z], [16.0, 58.0, 3.0], &wood);
    }
    for (k, (v, h, hue)) in [
        (-66.0, 15.0, 0x1D4F91u32),
        (-60.0, 17.0, 0xB3261E),
        (-54.0, 14.0, 0x3E8F57),
        (-48.0, 16.0, 0xE0B04A),
        (-30.0, 12.0, 0xF4EFE0),
    ]
    .into_iter()
    .enumerate()
    {
        let z = if k > 3 { 91.0 } else { 65.0 };
        a.block(pen, [-98.0, v, z], [11.0, 5.0, h], &Tone::from(hue));
    }
    a.drum(pen, [-92.0, -56.0, 91.0], 5.0, 12.0, &Tone::from(0x5FA6AE));
    pen.fill(a.right(-100.0, (30.0, 62.0), (62.0, 88.0)), 0x1B4656);
    pen.line(a.right(-100.0, (30.0, 62.0), (62.0, 88.0)), 0xFFFDF4, LINE);
    let c = a.at(-100.0, 46.0, 77.0);
    pen.line(oval(c, 7.0, 8.5), two(0x7FC0C2, 0x8FE0DE), LINE);
    pen.dot(c, 2.6, 0xF2C66D);
    pen.line(a.wire(&[[-100.0, 36.0, 66.0], [-100.0, 56.0, 66.0]]), 0xF2C66D, HAIR);
}

fn sofa(pen: &mut Brush, a: &Axo) {
    let cloth = Tone::of(0x4F86B4, 0x1F4F7A, 0x7FAED2);
    let soft = Tone::of(0x6F9FC8, 0x2F6593, 0xA3C6E2);
    a.shade(pen, [-88.0, -34.0, 0.0], [42.0, 100.0, 20.0], 0.24);
    a.block(pen, [-88.0, -38.0, 4.0], [44.0, 104.0, 14.0], &cloth);
    a.block(pen, [-88.0, -38.0, 18.0], [13.0, 104.0, 26.0], &cloth);
    for v in [-26.0, 14.0] {
        a.block(pen, [-74.0, v, 18.0], [30.0, 38.0, 8.0], &soft);
    }
    a.block(pen, [-88.0, -38.0, 18.0], [44.0, 11.0, 15.0], &cloth);
    a.block(pen, [-72.0, -22.0, 26.0], [8.0, 24.0, 17.0], &Tone::from(0xE9B872));
    a.block(pen, [-72.0, 24.0, 26.0], [8.0, 24.0, 17.0], &Tone::from(0xF0E6D0));
    a.block(pen, [-88.0, 55.0, 18.0], [44.0, 11.0, 15.0], &cloth);
}

fn lamp(pen: &mut Brush, a: &Axo) {
    let foot = a.at(-70.0, -72.0, 0.0);
    let head = a.at(-70.0, -72.0, 92.0);
    // By night it lights the corner and the boards below it.
    pen.glow((head.0, head.1 + 20.0), 150.0, 120.0, two(0xF1EEE0, 0xE0A048), 0.55);
    pen.glow((head.0, head.1 + 10.0), 66.0, 56.0, two(0xFFD98A, 0xFFCF7A), 0.7);
    pen.fill(oval(foot, 11.0, 5.5), 0x3A4A4E);
    pen.line(chain(&[foot, head]), 0x3A4A4E, LINE);
    pen.fill(
        poly(&[
            (head.0 - 11.0, head.1 - 14.0),
            (head.0 + 11.0, head.1 - 14.0),
            (head.0 + 18.0, head.1 + 12.0),
            (head.0 - 18.0, head.1 + 12.0),
        ]),
        two(0xFFE9B4, 0xFFDC92),
    );
    pen.fill(oval((head.0, head.1 + 12.0), 18.0, 5.0), two(0xFFF6DC, 0xFFF3CE));
}

fn table(pen: &mut Brush, a: &Axo) {
    for (u, v) in [(6.0, -10.0), (46.0, -10.0), (6.0, 32.0), (46.0, 32.0)] {
        pen.line(a.wire(&[[u, v, 0.0], [u, v, 18.0]]), 0x6B4A24, ROD);
    }
    a.block(pen, [0.0, -16.0, 18.0], [52.0, 54.0, 4.0], &Tone::of(0xC79A5A, 0x8A6239, 0xE6C894));
    a.block(pen, [10.0, -6.0, 22.0], [16.0, 24.0, 1.5], &Tone::of(0x2F5A66, 0x16424F, 0x7FC0C2));
    a.drum(pen, [38.0, 20.0, 22.0], 6.0, 9.0, &Tone::of(0xF6F1E2, 0xB9CCC8, 0xFFFDF6));
    // A cleaning robot at work on the boards.
    a.drum(pen, [74.0, 78.0, 0.0], 13.0, 6.0, &Tone::of(0xF6F1E2, 0x9DB7B8, 0xFFFDF6));
    let c = a.at(74.0, 78.0, 6.0);
    pen.fill(oval(c, 5.0, 2.6), 0x1D4F91);
}

fn plant(pen: &mut Brush, a: &Axo) {
    a.drum(pen, [84.0, -78.0, 0.0], 11.0, 20.0, &Tone::from(0xC98A5A));
    let p = a.at(84.0, -78.0, 20.0);
    for (deg, len) in [(-90.0, 48.0), (-118.0, 44.0), (-62.0, 44.0), (-144.0, 36.0), (-38.0, 34.0)] {
        super::kit::leaf(pen, p, len, deg, 0.2, (0x2A7354, 0x63AE7E));
    }
}

/// Thin arcs of signal above the panel and the robot.
fn waves(pen: &mut Brush, a: &Axo) {
    for (c, k) in [(a.at(-100.0, 46.0, 94.0), 1.0), (a.at(74.0, 78.0, 14.0), 1.0)] {
        for r in [9.0, 16.0, 23.0] {
            let r = r * k;
            let d = bez_open(&[
                (c.0 - r * 0.8, c.1 - r * 0.5),
                (c.0 - r * 0.4, c.1 - r * 1.05),
                (c.0 + r * 0.4, c.1 - r * 1.05),
                (c.0 + r * 0.8, c.1 - r * 0.5),
            ]);
            pen.faint(d, mix(0x1D4F91, 0xFFFFFF, 0.15), LINE, 1.0 - r / 34.0);
        }
    }
}
