//! The lake of the cover, what stands at its water line, and the near bank.

use super::{Frame, Land, SHORE, SUN, TOWER, WIDE};
use crate::egret;
use crate::flora::{SHORE as LAKESIDE, Tree, cluster, face, plant};
use crate::landmarks;
use crate::noise::{Noise, Rng};
use crate::path::{Pt, height_at, lens};
use crate::reeds;
use crate::shore::{Bank, near_bank};
use crate::svg::Svg;
use crate::town;
use crate::water::{self, Mirror};

/// Both ends of the bridge.
const BRIDGE: (f64, f64) = (1050.0, 1468.0);

/// The water with everything it mirrors and the path of the sun.
pub fn lake(s: &mut Svg, land: &Land, frame: &Frame) {
    s.layer("p6-lake");
    let p = s.pal;
    water::water(s, SHORE, 0.35);
    // One image of all the land: below the near range's lies what stands up behind it.
    let near = |x: f64| (SHORE - land.near.crest_y(x) - 10.0).max(0.0);
    let host = Mirror { squash: 0.5, ..Mirror::wide(SHORE, 240.0, p.layers[2].crest, 0.36, 21) };
    water::mirror_between(s, host, |x| (near(x) * 0.8, (SHORE - land.host.crest_y(x)).max(0.0)));
    water::mirror(s, Mirror { squash: 0.52, ..Mirror::wide(SHORE, 190.0, p.layers[3].flank, 0.56, 22) }, near);
    let ends = |x: f64| ((x - 545.0).min(1480.0 - x) / 70.0).clamp(0.0, 1.0);
    town::image(s, &land.blocks, SHORE);
    landmarks::bridge_image(s, BRIDGE, SHORE + 5.0, 9, 20.0, 12.0);
    let waver = Noise::new(9);
    let belt = |x: f64| (10.0 + 9.0 * waver.at(x / 40.0, 0.7).max(0.0)) * ends(x);
    water::mirror(
        s,
        Mirror { y: SHORE, depth: 24.0, ink: p.tree[3], opacity: 0.55, seed: 24, squash: 0.8, x0: 530.0, x1: 1500.0 },
        belt,
    );
    let deep = frame.bank - WIDE.bank;
    let glitter = p.sun.mix(p.ripple, 0.25).but(p.ripple.mix(p.sun, 0.7));
    water::ripples(
        s,
        &[
            (1452.0, 768.0, 120.0, 30.0, 34),
            (1446.0, 838.0 + deep * 0.5, 90.0, 56.0 + deep * 0.3, 28),
            (1470.0, 900.0 + deep, 110.0, 30.0, 14),
        ],
        SHORE,
        91,
        glitter,
        0.8,
    );
    s.end();
}

pub fn shore_things(s: &mut Svg, frame: &Frame) {
    s.layer("p7-shore");
    let p = s.pal;
    let mut rng = Rng::new(28);
    let far = Bank { x0: 500.0, x1: 960.0, y: SHORE - 1.0, tall: 3.5, front: 3.0, seed: 5 };
    far.draw(s, p.layers[4].flank.mix(p.bank, 0.35));
    // The bridge stands on the spit of the tower on one side, on the right bank on the other.
    landmarks::bridge(s, BRIDGE, SHORE + 5.0, 9, 20.0, 12.0);
    landmarks::pavilion(s, 1259.0, SHORE - 26.0, 0.56);
    landmarks::tower_image(s, TOWER, SHORE + 8.0, 1.1);
    let spit = Bank { x0: 868.0, x1: 1086.0, y: SHORE + 3.0, tall: 17.0, front: 6.0, seed: 61 };
    spit.draw(s, p.bank_lit);
    let mut back = cluster(&mut rng, TOWER - 52.0, 26.0, 12, 0.95, LAKESIDE, |x| spit.ground(x) + 3.0);
    back.extend(cluster(&mut rng, TOWER + 48.0, 20.0, 9, 0.9, LAKESIDE, |x| spit.ground(x) + 3.0));
    plant(s, &back, p.tree[4], 1.0);
    landmarks::tower(s, TOWER, SHORE - 12.0, 1.1);
    let mut front =
        cluster(&mut rng, TOWER - 20.0, 18.0, 7, 0.62, &[Tree::Shrub, Tree::Shrub, Tree::Broad], |_| SHORE - 6.0);
    front.extend(cluster(&mut rng, TOWER + 26.0, 16.0, 6, 0.58, &[Tree::Shrub, Tree::Broad], |_| SHORE - 6.0));
    plant(s, &front, p.tree[3], 1.0);
    let right = Bank { x0: 1430.0, x1: 2160.0, y: SHORE + 6.0, tall: 22.0, front: 15.0, seed: 44 };
    let left = Bank { x0: -260.0, x1: 520.0, y: SHORE + 4.0, tall: 19.0, front: 13.0, seed: 52 };
    for (bank, seed) in [(&right, 35), (&left, 36)] {
        bank.mirror(s, 24.0, 44.0, seed);
        bank.draw(s, p.bank_lit);
    }
    let mut woods = Vec::new();
    for (x, n, spread, size) in
        [(1514.0, 11, 17.0, 0.95), (1592.0, 12, 30.0, 1.1), (1716.0, 20, 52.0, 1.25), (1868.0, 26, 64.0, 1.45)]
    {
        woods.extend(cluster(&mut rng, x, spread, n, size, LAKESIDE, |x| right.ground(x) + 4.0));
    }
    for (x, n, spread, size) in [(40.0, 22, 70.0, 1.3), (250.0, 16, 56.0, 1.1), (420.0, 9, 30.0, 0.85)] {
        woods.extend(cluster(&mut rng, x, spread, n, size, LAKESIDE, |x| left.ground(x) + 4.0));
    }
    face(&mut woods, SUN);
    plant(s, &woods, p.tree[4], 1.0);
    let deep = frame.bank - WIDE.bank;
    water::ripples(
        s,
        &[
            (820.0, 862.0 + deep * 0.6, 190.0, 26.0, 26),
            (660.0, 790.0, 150.0, 18.0, 16),
            (760.0, 748.0, 190.0, 12.0, 26),
            (1250.0, 752.0, 190.0, 12.0, 24),
            (1330.0, 884.0 + deep, 170.0, 16.0, 14),
            (1720.0, 828.0, 150.0, 26.0, 18),
        ],
        SHORE,
        14,
        p.ripple,
        0.5,
    );
    // What the lamps of the town throw on the water; by day, ripples like others.
    let mut d = String::new();
    for _ in 0..150 {
        let (cx, w) = rng.pick(&[(640.0, 60.0), (800.0, 50.0), (TOWER, 9.0), (1100.0, 40.0), (1260.0, 110.0)]);
        let x = rng.gauss(cx, w);
        let y = SHORE + 6.0 + rng.gauss(0.0, 34.0).abs();
        let near = (y - SHORE) / 90.0;
        d.push_str(&lens(x, y, rng.range(5.0, 22.0) * (1.0 + near), 0.8 + near, 0.0));
    }
    s.fill(&d, p.lake[1].mix(p.ripple, 0.25).but(p.lamp), 0.5);
    s.end();
}

pub fn foreground(s: &mut Svg, frame: &Frame) {
    s.layer("p9-near-bank");
    let wave = Noise::new(71);
    let edge: Vec<Pt> = (0..=210)
        .map(|i| -80.0 + i as f64 * 10.0)
        .map(|x: f64| {
            let rise = 52.0 * (-((x - 330.0) / 360.0).powi(2)).exp() + 44.0 * (-((x - 1960.0) / 300.0).powi(2)).exp();
            (x, frame.bank - rise + 5.0 * wave.at(x / 90.0, 0.3) + 2.0 * wave.at(x / 31.0, 5.3))
        })
        .collect();
    let ground = |x: f64| height_at(&edge, x);
    reeds::reeds(s, &[(716.0, 34, 58.0, 150.0), (640.0, 12, 26.0, 92.0), (1872.0, 26, 46.0, 140.0)], 61, 0.30, |x| {
        ground(x) + 6.0
    });
    near_bank(s, &edge, 17);
    // Clear of the line where the mirrored crest meets the open water.
    egret::standing(s, 1652.0, ground(1652.0) + 2.0, -0.86);
    reeds::reeds(
        s,
        &[(744.0, 26, 50.0, 118.0), (800.0, 10, 26.0, 66.0), (1846.0, 18, 40.0, 104.0), (1400.0, 7, 22.0, 46.0)],
        62,
        0.33,
        |x| ground(x) + 13.0 + 9.0 * wave.at(x / 3.0, 8.7),
    );
    s.end();
}
