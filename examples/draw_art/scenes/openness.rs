//! Openness: a viaduct crosses the frame with a train on it; below, a river quay with two cranes.
//!
//! Headlines stand in the sky (x 0–1000, y 0–330); below y = 640 the river turns to paper for the figures, so the
//! picture lives in a band and leans to the right. One light, from the upper right.

use crate::brush::{Brush, HAIR, Pt, points, poly};
use crate::camera::{Camera, Track};
use crate::crane::{self, Berth, Crane};
use crate::flora::{self, SHORE as LAKESIDE, WOOD, cluster, plant};
use crate::form::Form;
use crate::noise::{Noise, Rng};
use crate::palette::LAND;
use crate::path::{Pt as P, curve};
use crate::port;
use crate::range::Range;
use crate::relief::{Relief, paint};
use crate::sky::{self, Mist};
use crate::svg::Svg;
use crate::viaduct::Viaduct;
use crate::water::{self, Mirror};

/// The water line under the far bank.
const SHORE: f64 = 524.0;
/// The column of the sun: what lies right of it is lit from the left.
const SUN: f64 = 1712.0;
/// The viewer: low over the river.
const CAMERA: Camera = Camera { focal: 1500.0, centre: 960.0, horizon: 518.0, eye: 12.0 };

/// Where the ship lies. Mast, boom end and machine house stand between the piers, never on one.
pub const BERTH: Berth = Berth {
    ship: ((912.0, 622.0), 4.2),
    crane: ((1344.0, 626.0), 5.4),
    lean: (0.62, 0.34),
    haze: 0.04,
    hook: 35.0,
    reach: 40.0,
};

/// Draws the scene.
pub fn day() -> Svg {
    let mut s = Svg::new(1920.0, 1080.0, &LAND);
    s.planes(&[3, 5]);
    heaven(&mut s);
    let near = ranges(&mut s);
    river(&mut s, &near);
    let way = Track::new(&points(
        "150,150 116,182 76,228 22,300 -66,410 -210,580 -440,820 -800,1120 \
                -1300,1500",
    ));
    let line = Viaduct { camera: CAMERA, way: &way, deck: 44.0, mist: (240.0, 1200.0), piers: (18.0, 32.0) };
    let mut pen = Brush::over(s);
    pen.svg.layer("p4-viaduct");
    line.draw(&mut pen);
    pen.svg.end();
    pen.svg.layer("p4-train");
    line.train(&mut pen, 62.0, 7);
    // None beside the words at the left: a mast would grow out of a button.
    line.masts(&mut pen, 46.0, 760.0);
    line.parapet(&mut pen, 44.2);
    pen.svg.end();
    pen.svg.layer("p5-port");
    harbour(&mut pen);
    pen.svg.end();
    let mut s = pen.svg;
    to_paper(&mut s);
    s
}

fn band(s: &mut Svg, y: f64, (x0, x1): (f64, f64), thick: f64, opacity: f64, seed: u64, count: usize) {
    sky::mist(s, Mist { y, x0, x1, thick, opacity, seed, count });
}

fn heaven(s: &mut Svg) {
    s.layer("p1-sky");
    sky::sky(s, 520.0);
    sky::sun(s, SUN, 136.0, 45.0);
    sky::cloud(s, SUN - 260.0, 182.0, 400.0, 38.0, 0.6, 4);
    s.end();
}

fn ranges(s: &mut Svg) -> Range {
    s.layer("p2-far");
    let peaks = [(1240.0, 200.0, 420.0), (520.0, 130.0, 420.0), (1840.0, 240.0, 360.0), (60.0, 110.0, 300.0)];
    let g = Form { sun: SUN, depth: 180.0, sub: 3, low: 40.0, ..Form::new(14, 490.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(524.0), ..Relief::far(0) });
    band(s, 470.0, (-100.0, 2050.0), 44.0, 0.75, 3, 8);
    let peaks = [
        (1620.0, 240.0, 300.0),
        (1330.0, 130.0, 220.0),
        (760.0, 100.0, 250.0),
        (240.0, 150.0, 260.0),
        (1900.0, 180.0, 240.0),
    ];
    let g = Form { sun: SUN, depth: 210.0, sub: 5, low: 20.0, ..Form::new(53, 504.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(530.0), ..Relief::far(1) });
    band(s, 492.0, (-100.0, 2050.0), 36.0, 0.85, 8, 10);
    s.end();
    s.layer("p3-near");
    let peaks = [
        (1770.0, 230.0, 230.0),
        (1560.0, 130.0, 150.0),
        (1146.0, 76.0, 140.0),
        (100.0, 150.0, 210.0),
        (330.0, 84.0, 150.0),
    ];
    let g = Form { sun: SUN, depth: 230.0, sub: 7, low: 4.0, spur: 0.46, ..Form::new(58, 518.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(528.0), strokes: 260, moss: 3, gold: true, ..Relief::near(2) });
    flora::wooded(s, &g, 2, 10, 0.6, 12);
    band(s, 508.0, (900.0, 1980.0), 28.0, 0.9, 5, 8);
    band(s, 508.0, (-80.0, 560.0), 28.0, 0.85, 6, 5);
    s.end();
    g
}

fn river(s: &mut Svg, near: &Range) {
    s.layer("p4-river");
    let waver = Noise::new(2);
    let far: Vec<P> = (0..70)
        .map(|i| f64::from(i) * 30.0 - 40.0)
        .map(|x| (x, SHORE - 4.0 + 2.2 * waver.at(x / 120.0, 0.3)))
        .collect();
    let bank = s.pal.layers[3].flank.mix(s.pal.mist, 0.3);
    s.fill(&format!("{}V{}H-40z", curve(&far, 0.2), SHORE + 4.0), bank, 1.0);
    let mut rng = Rng::new(4);
    let mut trees = vec![];
    for (cx, n, spread) in [
        (60.0, 12, 60.0),
        (300.0, 8, 50.0),
        (420.0, 14, 60.0),
        (700.0, 9, 60.0),
        (930.0, 12, 50.0),
        (1500.0, 14, 80.0),
        (1690.0, 10, 50.0),
        (1850.0, 14, 60.0),
    ] {
        trees.extend(cluster(&mut rng, cx, spread, n, 0.72, WOOD, |_| SHORE - 3.0));
    }
    plant(s, &trees, s.pal.tree[2].mix(s.pal.mist, 0.12), 1.0);
    band(s, SHORE, (700.0, 1980.0), 12.0, 0.6, 71, 7);
    water::water(s, SHORE, 0.16);
    water::mirror(s, Mirror::wide(SHORE, 96.0, s.pal.layers[2].crest, 0.4, 21), |x| {
        (SHORE - near.crest_y(x)).max(0.0) * 0.8
    });
    let (pale, warm) = (s.pal.ripple, s.pal.halo);
    water::ripples(
        s,
        &[(560.0, 590.0, 160.0, 22.0, 22), (230.0, 620.0, 110.0, 16.0, 12), (960.0, 610.0, 90.0, 18.0, 12)],
        SHORE,
        14,
        pale,
        0.55,
    );
    water::ripples(s, &[(1330.0, 560.0, 90.0, 26.0, 18)], SHORE, 91, warm, 0.6);
    s.end();
}

/// The quay in front of the viaduct's near piers, low enough to leave the train alone.
fn harbour(pen: &mut Brush) {
    let top = [(1284.0, 626.0), (1304.0, 606.0), (1372.0, 592.0), (1960.0, 588.0), (1960.0, 800.0), (1248.0, 800.0)];
    let wall = points("1272,632 1230,800 1248,800 1284,626 1304,606 1372,592 1372,598 1300,612");
    let stone = pen.down(588.0, 700.0, &[(0.0, 0xE2E0D0u32, 1.0), (1.0, 0xD9DBCF, 1.0)]);
    pen.fill(poly(&top), stone);
    pen.fill(poly(&wall), 0x6E9496);
    pen.line("M1248,800L1284,626L1304,606L1372,592L1960,588", 0xF6F3E8, HAIR);
    pen.faint("M1306,700L1334,626L1960,620M1300,660L1322,622L1352,606L1960,603", 0x9FB0A8, HAIR, 0.8);
    let mut rng = Rng::new(5);
    let belt: Vec<(f64, usize)> = vec![(1450.0, 10), (1600.0, 7), (1790.0, 12), (1890.0, 8)];
    for (cx, n) in belt {
        let trees = cluster(&mut rng, cx, 40.0, n, 0.9, LAKESIDE, |_| 592.0);
        let ink = pen.svg.pal.tree[2];
        plant(&mut pen.svg, &trees, ink, 1.0);
    }
    let put = |bx: f64, by: f64, k: f64| {
        move |x: f64, y: f64, z: f64| -> Pt { (bx + x * k + z * k * 0.62, by - y * k - z * k * 0.34) }
    };
    Crane { put: &put(1752.0, 602.0, 4.0), k: 4.0, haze: 0.30, reach: 30.0, back: crane::BACK, load: None }.draw(pen);
    port::yard(pen, &put(1590.0, 604.0, 4.2), [0.0, 0.0, 0.0], (9, 2, 3), 0.24, 12, false);
    BERTH.ship(pen);
    BERTH.crane(pen);
    port::yard(pen, &put(1496.0, 634.0, 5.2), [0.0, 0.0, 0.0], (6, 3, 3), 0.08, 21, true);
    port::yard(pen, &put(1806.0, 632.0, 5.2), [0.0, 0.0, 0.0], (5, 2, 2), 0.10, 31, true);
    port::truck(pen, (1402.0, 641.0), 4.4, 0x5C9A8C);
    port::truck(pen, (1722.0, 643.0), 4.4, 0xC8741A);
}

/// Water becomes paper, below the last thing on the quay and above the first line of text.
fn to_paper(s: &mut Svg) {
    const FROM: f64 = 640.0;
    const TO: f64 = 690.0;
    s.layer("p6-paper");
    let paper = s.pal.page;
    let veil = s.linear(
        &[(0.0, paper, 0.0), (0.3, paper, 0.45), (0.64, paper, 0.9), (0.92, paper, 1.0)],
        (0.0, FROM),
        (0.0, TO),
    );
    s.rect(-80.0, FROM, 2080.0, TO - FROM + 0.5, veil, 1.0);
    s.rect(-80.0, TO, 2080.0, 446.0, paper, 1.0);
    s.end();
}
