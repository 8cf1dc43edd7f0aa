//! Processing of farm produce: a works with two silos, and the crates that leave it.

use super::axo::{Axo, Tone, plaster};
use super::backdrop::{Backdrop, GREEN, Ground};
use super::grove::{grove, shrubs};
use super::house::{Wall, Windows, gable, windows};
use super::kit::{Brush, HAIR, LINE, Window, chain, oval, poly};
use crate::noise::Rng;
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: GREEN,
    ground: Ground::Field,
    horizon: 280.0,
    seed: 160,
    far: &[(180.0, 88.0, 270.0), (540.0, 66.0, 240.0)],
    near: &[(30.0, 60.0, 180.0), (330.0, 34.0, 170.0), (620.0, 52.0, 180.0)],
    sun: Some((540.0, 142.0)),
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    fields(pen);
    let a = Axo::iso(300.0, 268.0, 1.14);
    pen.glow((316.0, 330.0), 220.0, 40.0, 0x1F5F45, 0.30);
    grove(pen, (196.0, 226.0), 46.0, 6, 1.9, 0x3F8577, 3);
    a.shade(pen, [-70.0, -44.0, 0.0], [140.0, 84.0, 46.0], 0.26);
    silo(pen, &a, 74.0, -64.0, 98.0);
    silo(pen, &a, 98.0, -36.0, 84.0);
    pen.line(chain(&[a.at(74.0, -64.0, 118.0), a.at(98.0, -36.0, 104.0), a.at(52.0, -10.0, 62.0)]), 0x5E8790, LINE);
    a.block(pen, [-70.0, -44.0, 0.0], [140.0, 84.0, 46.0], &plaster());
    let w = Windows {
        wall: Wall::Left,
        at: 40.0,
        span: (-66.0, 66.0),
        rise: (22.0, 42.0),
        grid: (11, 1),
        share: (0.7, 0.6),
        lit: 18,
    };
    windows(pen, &a, &w, 0x4F8792, 5);
    pen.fill(a.left(40.0, (20.0, 50.0), (0.0, 20.0)), 0x5E8790);
    pen.fill(a.left(40.0, (-30.0, -4.0), (0.0, 20.0)), 0x5E8790);
    for k in 1..4 {
        let z = 5.0 * f64::from(k);
        pen.faint(a.wire(&[[20.0, 40.0, z], [50.0, 40.0, z]]), 0xB9CCC8, HAIR, 0.7);
        pen.faint(a.wire(&[[-30.0, 40.0, z], [-4.0, 40.0, z]]), 0xB9CCC8, HAIR, 0.7);
    }
    // The loading bay on the lit gable, under a canopy.
    pen.fill(a.right(70.0, (-32.0, 28.0), (0.0, 26.0)), 0x7FA5AA);
    pen.fill(a.right(70.0, (-26.0, -2.0), (0.0, 24.0)), 0x2F5A66);
    pen.fill(a.right(70.0, (2.0, 24.0), (0.0, 24.0)), 0x2F5A66);
    gable(pen, &a, [-70.0, -44.0, 46.0], (140.0, 84.0), 24.0, 0x4F8F7A, 0xFBF6E8);
    a.block(pen, [70.0, -36.0, 26.0], [16.0, 68.0, 3.0], &Tone::from(0xC8741A));
    for (u, h) in [(-40.0, 9.0), (0.0, 9.0), (40.0, 9.0)] {
        a.block(pen, [u, -6.0, 66.0], [14.0, 8.0, h], &Tone::of(0xE6EEE8, 0x9DB9BA, 0xF6F1E2));
    }
    shrubs(pen, a.at(-72.0, 50.0, 0.0), a.at(-36.0, 50.0, 0.0), 6, 7.0, 0x3F8577, 9);
    crates(pen);
}

/// Terraces: curved furrows before and beside the works.
fn fields(pen: &mut Brush) {
    for (k, hue) in [(0, 0xC3D79Au32), (1, 0x9CC48C), (2, 0xD6DDA4)] {
        let k = f64::from(k);
        let y = 322.0 + 44.0 * k;
        let d = format!("M-10,{}C120,{} 300,{} 650,{}V490H-10z", y + 26.0, y - 8.0, y + 30.0, y - 6.0);
        pen.wash(d, hue, 0.75);
        let mut rows = String::new();
        for j in 1..4 {
            let o = y + 11.0 * f64::from(j);
            rows += &format!("M-10,{}C120,{} 300,{} 650,{}", o + 26.0, o - 8.0, o + 30.0, o - 6.0);
        }
        pen.faint(rows, 0x5F9A64, HAIR, 0.45);
    }
}

fn silo(pen: &mut Brush, a: &Axo, u: f64, v: f64, h: f64) {
    let r = 19.0;
    a.drum(pen, [u, v, 0.0], r, h, &Tone::of(0xEEF1E8, 0x86A5A9, 0xFBF8EE));
    for k in 1..7 {
        let ring = a.ring(u, v, h * f64::from(k) / 7.0, r);
        pen.faint(chain(&ring[0..19]), 0x6E9496, HAIR, 0.5);
    }
    let ring = a.ring(u, v, h, r + 1.5);
    let tip = a.at(u, v, h + 17.0);
    let mut near = ring.clone();
    near.push(tip);
    pen.fill(poly(&super::axo::hull(near)), 0x3F7884);
    let east = ring.iter().copied().fold(ring[0], |m, p| if p.0 > m.0 { p } else { m });
    pen.fill(poly(&[tip, east, a.at(u + r * 0.7, v + r * 0.5, h)]), 0x6FA3A6);
}

/// Crates of produce in front.
fn crates(pen: &mut Brush) {
    let a = Axo::iso(330.0, 356.0, 1.0);
    let wood = Tone::of(0xDDB36C, 0xA9793F, 0x7A5630);
    for (k, (u, v, z)) in
        [(-26.0, -14.0, 0.0), (16.0, -14.0, 0.0), (-26.0, 26.0, 0.0), (16.0, 26.0, 0.0), (58.0, -14.0, 0.0)]
            .into_iter()
            .enumerate()
    {
        a.shade(pen, [u, v, z], [36.0, 34.0, 20.0], 0.22);
        a.block(pen, [u, v, z], [36.0, 34.0, 22.0], &wood);
        for s in [7.0, 14.0] {
            pen.faint(
                a.wire(&[[u, v + 34.0, z + s], [u + 36.0, v + 34.0, z + s], [u + 36.0, v, z + s]]),
                0x6B4A24,
                HAIR,
                0.6,
            );
        }
        let (hue, light) = [
            (0xEE9433u32, 0xFBC468u32),
            (0xEE9433, 0xFBC468),
            (0x6FAF5C, 0xB4D68A),
            (0xEE9433, 0xFBC468),
            (0xC8503A, 0xE88A6A),
        ][k];
        let mut rng = Rng::new(40 + k as u64);
        let (mut body, mut gleam) = (String::new(), String::new());
        for i in 0..3 {
            for j in 0..3 {
                let c =
                    a.at(u + 7.0 + 11.0 * f64::from(i), v + 6.0 + 11.0 * f64::from(j), z + 24.0 + rng.range(0.0, 3.0));
                body += &oval(c, 7.4, 7.0);
                gleam += &oval((c.0 + 2.0, c.1 - 2.2), 3.2, 2.8);
            }
        }
        pen.fill(body, hue);
        pen.wash(gleam, light, 0.85);
        pen.line(
            a.wire(&[[u, v + 34.0, z + 22.0], [u + 36.0, v + 34.0, z + 22.0], [u + 36.0, v, z + 22.0]]),
            0xEACB92,
            LINE,
        );
    }
}
