//! Rolled photovoltaic glass: the glowing ribbon leaves the furnace, passes between two rolls and
//! cools to a sheet on the roller table.

use super::axo::{Axo, Tone, hull};
use super::backdrop::{Backdrop, Ground, PAPER};
use super::kit::{Brush, HAIR, LINE, Pt, ROD, Window, poly};
use crate::palette::{both, two};
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: PAPER,
    ground: Ground::Floor,
    horizon: 286.0,
    seed: 100,
    far: &[(540.0, 84.0, 270.0), (170.0, 64.0, 250.0)],
    near: &[(640.0, 46.0, 160.0), (330.0, 34.0, 170.0), (20.0, 44.0, 150.0)],
    sun: Some((424.0, 112.0)),
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    // Some air stays above the furnace in the widest crop.
    pen.svg.at(32.0, 40.0, 0.9, 0.9);
    let a = Axo { origin: (238.0, 190.0), eu: (0.81, 0.215), ev: (-0.45, 0.32), ez: 0.87 };
    pen.glow((330.0, 356.0), 270.0, 54.0, 0x1F5F66, 0.26);
    // The floor under the line: its own shadow, and one below every leg.
    pen.wash(a.flat(-88.0, (-120.0, 350.0), (-20.0, 176.0)), 0x1F5F66, 0.16);
    for (u, v) in
        [(109.0, 160.0), (223.0, 160.0), (335.0, 160.0), (120.0, 2.0), (226.0, 2.0), (330.0, 2.0), (41.0, 166.0)]
    {
        let foot = a.at(u, v, -88.0);
        pen.wash(crate::brush::oval((foot.0 - 5.0, foot.1), 17.0, 5.0), 0x123F4E, 0.3);
    }
    rack(pen, &a);
    furnace(pen, &a);
    table(pen, &a);
    roll(pen, &a, (40.0, -33.0));
    sheet(pen, &a);
    roll(pen, &a, (40.0, 33.0));
    stand(pen, &a);
    pen.svg.end();
}

/// The mouth of the furnace: brick, a steel brow, a slot of light.
fn furnace(pen: &mut Brush, a: &Axo) {
    let brick = Tone::of(0xD9B48A, 0x94705A, 0xEAD3B2);
    a.block(pen, [-96.0, -14.0, -88.0], [86.0, 178.0, 136.0], &brick);
    for k in 0..6 {
        let z = -60.0 + k as f64 * 20.0;
        pen.faint(a.wire(&[[-96.0, 164.0, z], [-10.0, 164.0, z]]), 0x7A5644, HAIR, 0.35);
        pen.faint(a.wire(&[[-10.0, 164.0, z], [-10.0, -14.0, z]]), 0xB48A66, HAIR, 0.4);
    }
    let steel = Tone::of(0x6F959B, 0x2C5663, 0xA9C6C6);
    a.block(pen, [-100.0, -18.0, 48.0], [94.0, 186.0, 10.0], &steel);
    let slot = a.right(-10.0, (0.0, 150.0), (-12.0, 20.0));
    let c = a.at(-10.0, 75.0, 4.0);
    // At night it is the brightest thing on the page, and its light reaches far over the floor.
    pen.glow((c.0 + 40.0, c.1 + 40.0), 230.0, 150.0, two(0xF4EFE2, 0xD9823A), 0.42);
    pen.glow(c, 104.0, 84.0, two(0xFFC46B, 0xFFA646), 0.8);
    let slots = [(0.0, both(0xF08A2C), 1.0), (0.5, both(0xFFE9B0), 1.0), (1.0, both(0xF5A245), 1.0)];
    let light = pen.down(c.1 - 44.0, c.1 + 44.0, &slots);
    pen.fill(slot, light);
}

/// The table: legs, far beam and the rollers that carry the sheet.
fn table(pen: &mut Brush, a: &Axo) {
    for u in [120.0, 226.0, 330.0] {
        pen.line(a.wire(&[[u, 2.0, -18.0], [u, 2.0, -88.0]]), 0x8FAAAB, ROD);
    }
    pen.line(a.wire(&[[72.0, 0.0, -14.0], [352.0, 0.0, -14.0]]), 0x8FAAAB, ROD);
    for k in 0..13 {
        let u = 84.0 + k as f64 * 21.5;
        let mut p = disc(a, u, 0.0, -9.0, 7.5);
        p.extend(disc(a, u, 152.0, -9.0, 7.5));
        pen.fill(poly(&hull(p)), 0x6F9AA1);
        pen.line(a.wire(&[[u + 4.0, 4.0, -3.5], [u + 4.0, 150.0, -3.5]]), 0xD6E5E2, LINE);
    }
}

/// A circle that stands upright across the table.
fn disc(a: &Axo, u: f64, v: f64, z: f64, r: f64) -> Vec<Pt> {
    (0..30)
        .map(|i| {
            let (s, c) = (i as f64 * 12f64.to_radians()).sin_cos();
            a.at(u + r * c, v, z + r * s)
        })
        .collect()
}

fn roll(pen: &mut Brush, a: &Axo, (u, z): (f64, f64)) {
    let (r, v0, v1) = (31.0, -6.0, 156.0);
    let mut body = disc(a, u, v0, z, r);
    body.extend(disc(a, u, v1, z, r));
    pen.fill(poly(&hull(body)), 0x3E6B76);
    // Light gathers where the drum looks up and to the right: nested bands.
    for (from, to, colour) in
        [(-6.0, 118.0, 0x5F8E96), (22.0, 96.0, 0x87AFB2), (42.0, 78.0, 0xBCD4D2), (54.0, 68.0, 0xF1F5EE)]
    {
        let rim = |v: f64| -> Vec<Pt> {
            (0..=8)
                .map(|i| {
                    let (s, c) = (from + (to - from) * f64::from(i) / 8.0).to_radians().sin_cos();
                    a.at(u + r * c, v, z + r * s)
                })
                .collect()
        };
        let mut band = rim(v0);
        band.extend(rim(v1).into_iter().rev());
        pen.fill(poly(&band), colour);
    }
    // The fine pattern the roll presses into the glass.
    for k in 0..9 {
        let v = 6.0 + k as f64 * 17.0;
        let ring: Vec<[f64; 3]> = (0..=9)
            .map(|i| {
                let (s, c) = (-30.0 + 150.0 * f64::from(i) / 9.0f64).to_radians().sin_cos();
                [u + r * c, v, z + r * s]
            })
            .collect();
        pen.faint(a.wire(&ring), 0x24505C, HAIR, 0.35);
    }
    pen.fill(poly(&disc(a, u, v1, z, r)), 0x2F5A66);
    pen.line(poly(&disc(a, u, v1, z, r - 5.0)), 0x7FA5AA, HAIR);
}

/// The ribbon: amber at the rolls, sea green where it has cooled, one pane cut free at the end.
fn sheet(pen: &mut Brush, a: &Axo) {
    let (p, q) = (a.at(-10.0, 75.0, 0.0), a.at(250.0, 75.0, 0.0));
    let hot = pen.along(
        p,
        q,
        &[
            (0.0, both(0xFFDF9A), 1.0),
            (0.17, both(0xF39A3E), 1.0),
            (0.36, two(0xF6C98A, 0xC98A4E), 0.92),
            (0.60, two(0xCFE6D8, 0x6F9A92), 0.82),
            (1.0, two(0x8FCFC6, 0x47837F), 0.80),
        ],
    );
    pen.fill(a.flat(2.0, (-10.0, 262.0), (2.0, 150.0)), hot);
    let rim = pen.along(
        p,
        q,
        &[
            (0.0, both(0xF5A245), 1.0),
            (0.3, both(0xD98A3C), 1.0),
            (0.62, 0x4FA39C.into(), 1.0),
            (1.0, 0x1F7F80.into(), 1.0),
        ],
    );
    pen.fill(a.left(150.0, (-10.0, 262.0), (-2.5, 2.0)), rim);
    pen.fill(a.right(262.0, (2.0, 150.0), (-2.5, 2.0)), 0x5FB3AC);
    pen.wash(a.flat(2.0, (276.0, 356.0), (2.0, 150.0)), 0x9AD6CC, 0.82);
    pen.fill(a.left(150.0, (276.0, 356.0), (-2.5, 2.0)), 0x1F7F80);
    pen.fill(a.right(356.0, (2.0, 150.0), (-2.5, 2.0)), 0x5FB3AC);
    // Gleams slant across the cooled glass, and the rolled grain runs with the flow.
    for (u, w, o) in
        [(128.0, 26.0, 0.38), (166.0, 9.0, 0.45), (214.0, 34.0, 0.34), (300.0, 22.0, 0.5), (330.0, 7.0, 0.55)]
    {
        let end = if u < 262.0 { 262.0f64 } else { 356.0 };
        let lean = 36.0f64;
        let far = |x: f64| (x + lean).min(end);
        pen.wash(
            a.shape(&[[u, 150.0, 2.0], [(u + w).min(end), 150.0, 2.0], [far(u + w), 2.0, 2.0], [far(u), 2.0, 2.0]]),
            0xFFFFFF,
            o,
        );
    }
    for k in 1..12 {
        let v = f64::from(k) * 12.5;
        pen.faint(a.wire(&[[112.0, v, 2.0], [262.0, v, 2.0]]), 0xFFFFFF, HAIR, 0.28);
        pen.faint(a.wire(&[[276.0, v, 2.0], [356.0, v, 2.0]]), 0xFFFFFF, HAIR, 0.28);
    }
    pen.faint(a.wire(&[[60.0, 2.0, 2.0], [262.0, 2.0, 2.0]]), 0xF4FBF6, LINE, 0.9);
    pen.faint(a.wire(&[[276.0, 2.0, 2.0], [356.0, 2.0, 2.0], [356.0, 150.0, 2.0]]), 0xF4FBF6, LINE, 0.9);
}

/// The near side: bearings of the rolls, beam, roller ends and legs.
fn stand(pen: &mut Brush, a: &Axo) {
    let steel = Tone::of(0x7FA3A7, 0x1F4C5A, 0xB9D0CF);
    a.block(pen, [16.0, 160.0, -88.0], [50.0, 12.0, 164.0], &steel);
    for z in [33.0, -33.0] {
        pen.fill(poly(&disc(a, 41.0, 172.0, z, 17.0)), 0x5F8E96);
        pen.fill(poly(&disc(a, 41.0, 172.0, z, 10.0)), 0xE3C98C);
        pen.fill(poly(&disc(a, 41.0, 172.0, z, 4.0)), 0x24505C);
    }
    a.block(pen, [36.0, 160.0, 76.0], [10.0, 12.0, 16.0], &Tone::from(0xB3261E));
    for u in [104.0, 218.0, 330.0] {
        a.block(pen, [u, 156.0, -88.0], [10.0, 8.0, 70.0], &steel);
    }
    a.block(pen, [72.0, 154.0, -20.0], [284.0, 10.0, 12.0], &steel);
    for k in 0..13 {
        let u = 84.0 + k as f64 * 21.5;
        pen.fill(poly(&disc(a, u, 164.0, -13.0, 5.5)), 0xC9DAD8);
    }
}

/// Finished panes behind the line, leaning in a frame: skids on the floor, raked posts, rails that carry them.
fn rack(pen: &mut Brush, a: &Axo) {
    let (steel, dark) = (0x6F959B, 0x2C5663);
    pen.wash(a.flat(-88.0, (246.0, 378.0), (-112.0, -8.0)), 0x1F5F66, 0.2);
    for u in [262.0, 362.0] {
        pen.line(a.wire(&[[u, -108.0, -87.0], [u, -14.0, -87.0]]), dark, ROD);
        pen.line(a.wire(&[[u, -84.0, -86.0], [u, -96.0, 88.0]]), steel, ROD);
        pen.line(a.wire(&[[u, -108.0, -86.0], [u, -91.0, 10.0]]), steel, LINE);
    }
    for (v, z) in [(-96.0, 88.0), (-90.0, 10.0)] {
        pen.line(a.wire(&[[258.0, v, z], [366.0, v, z]]), steel, ROD);
    }
    for k in 0..4 {
        let v = -66.0 + f64::from(k) * 11.0;
        let lean = -16.0;
        let pane = [[254.0, v, -82.0], [368.0, v, -82.0], [368.0, v + lean, 74.0], [254.0, v + lean, 74.0]];
        pen.wash(a.shape(&pane), 0xB9E2DA, 0.62);
        pen.wash(
            a.shape(&[[262.0, v, -82.0], [300.0, v, -82.0], [336.0, v + lean, 74.0], [298.0, v + lean, 74.0]]),
            0xFFFFFF,
            0.30,
        );
        pen.line(a.shape(&pane), 0x4FA39C, HAIR);
    }
    // The sill they stand on, and a stop before the foremost.
    pen.line(a.wire(&[[256.0, -30.0, -85.0], [368.0, -30.0, -85.0]]), dark, ROD);
    for u in [262.0, 362.0] {
        pen.line(a.wire(&[[u, -26.0, -87.0], [u, -26.0, -70.0]]), dark, LINE);
    }
}
