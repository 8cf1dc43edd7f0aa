//! The demonstration park for industrial cooperation: two rows of workshops under roofs of two colours, joined by a bridge of
//! glass, behind one gate.

use super::axo::{Axo, Tone, plaster};
use super::backdrop::{BLUE, Backdrop, Ground};
use super::grove::{grove, shrubs};
use super::house::{Wall, Windows, gable, storeys, windows};
use super::kit::{Brush, HAIR, LINE, Window};
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: BLUE,
    ground: Ground::Field,
    // High, so that all of the yard lies on the meadow.
    horizon: 200.0,
    seed: 260,
    far: &[(84.0, 68.0, 260.0), (450.0, 44.0, 230.0)],
    near: &[(0.0, 58.0, 200.0), (190.0, 30.0, 140.0)],
    sun: Some((548.0, 118.0)),
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    let a = Axo::iso(318.0, 258.0, 1.26);
    a.contact(pen, -8.0, (-112.0, 114.0), (-80.0, 90.0));
    a.block(pen, [-112.0, -80.0, -8.0], [226.0, 170.0, 8.0], &Tone::of(0xCFC8A8, 0x6F8F78, 0xA5CFA2));
    pen.fill(a.flat(0.0, (-112.0, 114.0), (6.0, 30.0)), 0xECE6D6);
    pen.fill(a.flat(0.0, (56.0, 76.0), (30.0, 90.0)), 0xECE6D6);
    pen.faint(a.wire(&[[-108.0, 18.0, 0.0], [-70.0, 18.0, 0.0]]), 0xB9B8A6, HAIR, 0.9);
    pen.faint(a.wire(&[[-56.0, 18.0, 0.0], [-18.0, 18.0, 0.0]]), 0xB9B8A6, HAIR, 0.9);
    pen.faint(a.wire(&[[-4.0, 18.0, 0.0], [34.0, 18.0, 0.0]]), 0xB9B8A6, HAIR, 0.9);
    pen.faint(a.wire(&[[86.0, 18.0, 0.0], [110.0, 18.0, 0.0]]), 0xB9B8A6, HAIR, 0.9);
    hall(pen, &a, (-100.0, -12.0), 0x3F8592, 4);
    bridge(pen, &a);
    hall(pen, &a, (14.0, 102.0), 0xC08A4A, 12);
    grove(pen, a.at(-2.0, -8.0, 0.0), 14.0, 3, 1.3, 0x3F8577, 3);
    truck(pen, &a, [-30.0, 11.0, 0.0], 0xC8741A);
    truck(pen, &a, [92.0, 20.0, 0.0], 0x3F8592);
    office(pen, &a);
    gate(pen, &a);
    grove(pen, a.at(-92.0, 66.0, 0.0), 26.0, 5, 1.5, 0x2E7466, 17);
    grove(pen, a.at(102.0, 58.0, 0.0), 18.0, 4, 1.5, 0x2E7466, 29);
    shrubs(pen, a.at(-58.0, 84.0, 0.0), a.at(44.0, 84.0, 0.0), 15, 6.0, 0x3F8577, 21);
}

/// A hall of three bays, its doors towards the road.
fn hall(pen: &mut Brush, a: &Axo, u: (f64, f64), roof: u32, seed: u64) {
    let (v, wide, high) = (-70.0, 66.0, 30.0);
    a.shade(pen, [u.0, v, 0.0], [u.1 - u.0, wide, high], 0.26);
    a.block(pen, [u.0, v, 0.0], [u.1 - u.0, wide, high], &plaster());
    let front = v + wide;
    let w = Windows {
        wall: Wall::Left,
        at: front,
        span: (u.0 + 4.0, u.1 - 4.0),
        rise: (17.0, 28.0),
        grid: (9, 1),
        share: (0.72, 0.6),
        lit: 12,
    };
    windows(pen, a, &w, 0x4F8792, seed);
    windows(
        pen,
        a,
        &Windows { wall: Wall::Right, at: u.1, span: (v + 4.0, front - 4.0), grid: (6, 1), ..w },
        0x7FB3BC,
        seed + 1,
    );
    let door = (u.1 - u.0) / 4.0;
    for k in 0..4 {
        let from = u.0 + door * (f64::from(k) + 0.22);
        let open = k == 1;
        pen.fill(a.left(front, (from, from + door * 0.56), (0.0, 13.0)), if open { 0x2F5A66u32 } else { 0x86A9AC });
        pen.faint(a.wire(&[[from, front, 13.6], [from + door * 0.56, front, 13.6]]), 0xFFFFFF, LINE, 0.7);
    }
    let bay = wide / 3.0;
    for k in 0..3 {
        gable(pen, a, [u.0, v + bay * f64::from(k), high], (u.1 - u.0, bay), 9.0, roof, 0xF3EEDF);
        // A strip of roof lights in each bay.
        let (m, e) = (v + bay * (f64::from(k) + 0.74), 2.4);
        for t in [0.2, 0.45, 0.7] {
            let from = u.0 + (u.1 - u.0) * t;
            let p = a.shape(&[
                [from, m - e, high + 5.6],
                [from + 9.0, m - e, high + 5.6],
                [from + 9.0, m + e, high + 2.4],
                [from, m + e, high + 2.4],
            ]);
            pen.wash(p, 0xDCEFEA, 0.8);
        }
    }
}

/// The bridge of glass between the halls.
fn bridge(pen: &mut Brush, a: &Axo) {
    let glass = Tone::of(0xBFE0DE, 0x5E949E, 0xE4F1EC);
    a.shade(pen, [-12.0, -34.0, 0.0], [26.0, 14.0, 12.0], 0.2);
    a.block(pen, [-12.0, -34.0, 14.0], [26.0, 14.0, 12.0], &glass);
    let mut bars = String::new();
    for k in 0..5 {
        let u = -10.0 + 5.4 * f64::from(k);
        bars += &a.wire(&[[u, -20.0, 14.0], [u, -20.0, 26.0]]);
    }
    pen.faint(bars, 0xF3F8F2, HAIR, 0.8);
}

fn office(pen: &mut Brush, a: &Axo) {
    a.shade(pen, [-64.0, 42.0, 0.0], [92.0, 30.0, 40.0], 0.24);
    storeys(pen, a, [-64.0, 42.0, 0.0], [92.0, 30.0, 40.0], &plaster(), (10, 4, 3), 33);
    pen.fill(a.flat(40.2, (-60.0, 24.0), (46.0, 68.0)), 0xC9D6D0);
    a.block(pen, [-50.0, 50.0, 40.0], [26.0, 12.0, 6.0], &plaster());
    let mut panels = String::new();
    for k in 0..4 {
        let u = -16.0 + 9.5 * f64::from(k);
        panels += &a.flat(42.0, (u, u + 7.5), (50.0, 64.0));
    }
    pen.fill(panels, 0x2F6C84);
}

/// The gate: two pylons, a beam, a plaque in seal red.
fn gate(pen: &mut Brush, a: &Axo) {
    let stone = Tone::of(0xF1EBDA, 0xA9BDBB, 0xFBF8EE);
    for u in [46.0, 78.0] {
        a.shade(pen, [u, 70.0, 0.0], [7.0, 8.0, 34.0], 0.22);
        a.block(pen, [u, 70.0, 0.0], [7.0, 8.0, 34.0], &stone);
    }
    a.block(pen, [40.0, 69.0, 34.0], [51.0, 10.0, 8.0], &stone);
    let seal = pen.svg.pal.seal;
    pen.fill(a.left(79.0, (57.0, 74.0), (35.4, 40.8)), seal);
    pen.faint(a.wire(&[[59.5, 79.0, 38.0], [71.5, 79.0, 38.0]]), 0xFBEDE6, HAIR, 0.9);
}

/// A lorry on its way along the road.
fn truck(pen: &mut Brush, a: &Axo, [u, v, z]: [f64; 3], hue: u32) {
    a.shade(pen, [u, v, z], [26.0, 8.0, 8.0], 0.24);
    a.block(pen, [u, v, z + 2.0], [17.0, 8.0, 10.0], &Tone::from(hue));
    a.block(pen, [u + 18.0, v, z + 2.0], [7.0, 8.0, 7.5], &plaster());
    pen.fill(a.right(u + 25.0, (v + 1.0, v + 7.0), (z + 5.5, z + 8.8)), 0x2F5A66);
    for k in [3.0, 12.0, 21.0] {
        pen.oval(a.at(u + k, v + 8.0, z + 1.6), 2.2, 2.4, 0x1F3A40);
    }
}
