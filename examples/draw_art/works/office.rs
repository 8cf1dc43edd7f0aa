//! The office block of the works: five storeys behind upright fins, a lower wing beside it.

use super::{Build, Hall, Kind, Site, windows};
use crate::brush::{Brush, HAIR, mix};
use crate::noise::Rng;

/// Draws an office block whose main body stands at plan position `at`, turned by `yaw`.
pub fn office(pen: &mut Brush, site: &Site, at: (f64, f64), yaw: f64, seed: u64) {
    // The wing stands behind and to the right, so it is drawn first.
    let wing = crate::camera::turn(41.0, 4.0, yaw);
    block(pen, site, ((at.0 + wing.0, at.1 + wing.1), (40.0, 20.0), 14.0, 5), yaw, seed + 1);
    block(pen, site, (at, (42.0, 26.0), 43.0, 8), yaw, seed);
}

/// Place, size, height and the number of fins of a block.
type Body = ((f64, f64), (f64, f64), f64, usize);

fn block(pen: &mut Brush, site: &Site, (at, size, tall, fins): Body, yaw: f64, seed: u64) {
    let hall = Hall { kind: Kind::Long, at, size, eaves: tall, bays: fins, yaw, roof: 0xDCE4DC, seed };
    let mut b = Build { pen, site: *site, hall, haze: site.haze(at.1) };
    b.shadow();
    let (w, d) = b.half();
    let right = b.right_seen();
    let lit = right == (site.light > 0.0);
    let (bright, dull) = (b.hue(0xFBF6E8), b.hue(0xB5C8C4));
    let u = if right { w } else { -w };
    let end = b.face(&[[u, -d, 0.0], [u, d, 0.0], [u, d, tall], [u, -d, tall]]);
    b.pen.fill(end, if lit { bright } else { mix(dull, 0x5F8A8E, 0.2) });
    let front = b.face(&[[-w, -d, 0.0], [w, -d, 0.0], [w, -d, tall], [-w, -d, tall]]);
    b.pen.fill(front, mix(dull, bright, 0.5));
    // Glass between the fins, storey by storey; a few windows burn.
    let storeys = (tall / 5.4) as usize;
    let (mut rng, mut glass, mut lamp, mut side) = (Rng::new(seed), String::new(), String::new(), String::new());
    let mut late = String::new();
    for s in 0..storeys {
        let (y0, y1) = (tall * (s as f64 + 0.2) / storeys as f64, tall * (s as f64 + 0.86) / storeys as f64);
        for i in 0..fins {
            let x = |t: f64| -w + 2.0 * w * (i as f64 + t) / fins as f64;
            let pane = b.face(&[[x(0.16), -d, y0], [x(0.84), -d, y0], [x(0.84), -d, y1], [x(0.16), -d, y1]]);
            *windows(rng.unit(), 0.08, [&mut lamp, &mut late, &mut glass]) += &pane;
        }
        for i in 0..3 {
            let v = |t: f64| -d + 2.0 * d * (f64::from(i) + t) / 3.0;
            side += &b.face(&[[u, v(0.2), y0], [u, v(0.8), y0], [u, v(0.8), y1], [u, v(0.2), y1]]);
        }
    }
    // The entrance: a lobby of glass two bays wide under a canopy, lit in the evening.
    let (door, lid) = if tall > 20.0 {
        let (x0, x1) = (-w * 0.26, w * 0.26);
        (
            b.face(&[[x0, -d, 0.0], [x1, -d, 0.0], [x1, -d, 5.0], [x0, -d, 5.0]]),
            b.face(&[[x0 - 2.0, -d, 5.6], [x1 + 2.0, -d, 5.6], [x1 + 2.0, -d - 5.0, 5.2], [x0 - 2.0, -d - 5.0, 5.2]]),
        )
    } else {
        (String::new(), String::new())
    };
    let (pane, warm, evening) = (b.hue(0x4F8792), b.lamp(true), b.lamp(false));
    b.pen.fill(glass, pane);
    b.pen.fill(side, mix(pane, 0xFFFFFF, 0.18));
    b.pen.fill(late, evening);
    b.pen.fill(lamp, warm);
    b.pen.fill(door, evening);
    b.pen.fill(lid, mix(bright, 0xFFFFFF, 0.3));
    let top = b.face(&[[-w, -d, tall], [w, -d, tall], [w, d, tall], [-w, d, tall]]);
    b.pen.fill(top, mix(dull, 0x5F8A8E, 0.3));
    let plant = |x: f64, v: f64, y: f64| [x * w, v * d, tall + y];
    let face = b.face(&[plant(-0.5, -0.2, 0.0), plant(0.2, -0.2, 0.0), plant(0.2, -0.2, 3.0), plant(-0.5, -0.2, 3.0)]);
    let lid = b.face(&[plant(-0.5, -0.2, 3.0), plant(0.2, -0.2, 3.0), plant(0.2, 0.5, 3.0), plant(-0.5, 0.5, 3.0)]);
    b.pen.fill(face, mix(dull, bright, 0.3));
    b.pen.fill(lid, mix(dull, 0xFFFFFF, 0.5));
    let rim = b.wire(&[[-w, -d, tall], [w, -d, tall]]);
    let haze = b.haze;
    b.pen.faint(rim, 0xFFFFFF, HAIR, 0.8 * (1.0 - haze));
}
