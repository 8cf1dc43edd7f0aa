//! Business: the valley of Puli with its standard workshops (浦里新区标准化厂房), a road, tree belts, a few lit windows.
//!
//! Text stands in the upper half and at the left, so the sky begins as the page itself and only colours towards the ridges,
//! where a low sun goes down at the right, beside the end of the range: below the last row of words, and in the frame of
//! upright pages, too. It lights what looks to the front and to the right. One hall and the office lead, nearest and clear of everything; below them the meadow is empty: pages let it melt into paper.

mod site;

use crate::brush::{Brush, HAIR, Pt, points, poly};
use crate::camera::{Camera, Track, turn};
use crate::egret::{self, Wings};
use crate::flora::{self, Tree, cluster, plant};
use crate::form::Form;
use crate::noise::{Noise, Rng};
use crate::palette::{Ink, LAND, two};
use crate::path::{Grain, blob, curve, lens};
use crate::relief::{Relief, paint};
use crate::sky::{self, Mist};
use crate::svg::Svg;
use crate::works::Site;

/// The row where the valley floor begins.
const FLOOR: f64 = 770.0;
/// The viewer, on a hill above the valley.
const SITE: Site = Site {
    camera: Camera { focal: 1350.0, centre: 960.0, horizon: 684.0, eye: 56.0 },
    mist: (560.0, 1300.0),
    light: 1.0,
};
/// Where the sun (at night the moon) stands, and how large.
const SUN: (f64, f64, f64) = (1846.0, 634.0, 36.0);
/// How much nearer the site lies than its plan says: its first rank is what the picture is about.
const BACK: f64 = -30.0;
/// Below this row nothing stands but meadow: pages let it melt into paper.
const MEADOW: f64 = 856.0;
/// What grows near the viewer.
const NEAR: &[Tree] = &[Tree::Broad, Tree::Shrub, Tree::Broad];
/// How far the whole site is turned: frontal rows look dead.
const YAW: f64 = 0.36;

/// Draws the scene.
pub fn day() -> Svg {
    let mut s = Svg::new(1920.0, 1080.0, &LAND);
    s.planes(&[3, 5]);
    heaven(&mut s);
    ranges(&mut s);
    let mut pen = Brush::over(s);
    pen.svg.layer("p4-valley");
    floor(&mut pen);
    road(&mut pen);
    site::stand(&mut pen);
    pen.svg.end();
    let mut s = pen.svg;
    trees_near(&mut s);
    s
}

/// The page itself above, so that no edge is seen where the picture begins; pale blue, then warm, towards the ridges.
fn heaven(s: &mut Svg) {
    s.layer("p1-sky");
    let (x, y, r) = SUN;
    let paper = s.pal.page;
    let sky = s.linear(
        &[
            (0.0, paper, 1.0),
            (0.03, paper, 1.0),
            (0.28, two(0xF1F3EB, 0x0A2731), 1.0),
            (0.58, two(0xE3EEE9, 0x0F3644), 1.0),
            (0.82, two(0xEFF0E2, 0x163F50), 1.0),
            (1.0, two(0xF9EAD3, 0x1F4C5D), 1.0),
        ],
        (0.0, 0.0),
        (0.0, 700.0),
    );
    s.rect(-80.0, -40.0, 2080.0, 1160.0, sky, 1.0);
    sky::sun(s, x, y, r);
    for (x, y, size, wings) in
        [(1206.0, 622.0, 0.20, Wings::Up), (1236.0, 604.0, 0.24, Wings::Level), (1264.0, 614.0, 0.16, Wings::Up)]
    {
        egret::flying(s, x, y, size, wings);
    }
    s.end();
}

fn band(s: &mut Svg, y: f64, (x0, x1): (f64, f64), thick: f64, opacity: f64, seed: u64, count: usize) {
    sky::mist_in(s, Mist { y, x0, x1, thick, opacity, seed, count }, two(0xF8F4E8, 0x2F5B69));
}

fn ranges(s: &mut Svg) {
    s.layer("p2-far");
    let peaks = [(1180.0, 96.0, 400.0), (1560.0, 150.0, 300.0), (700.0, 52.0, 360.0), (2040.0, 96.0, 240.0)];
    let g = Form { depth: 170.0, sub: 3, low: 26.0, sun: SUN.0, ..Form::new(16, 752.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(778.0), haze: 0.25, ..Relief::far(0) });
    band(s, 730.0, (-100.0, 2050.0), 44.0, 0.8, 3, 9);
    let peaks = [
        (1590.0, 146.0, 230.0),
        (1380.0, 84.0, 220.0),
        (1960.0, 84.0, 220.0),
        (300.0, 62.0, 260.0),
        (1040.0, 40.0, 200.0),
    ];
    let g = Form { depth: 200.0, sub: 5, low: 12.0, sun: SUN.0, ..Form::new(71, 764.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(784.0), haze: 0.1, sunk: 0.22, ..Relief::far(1) });
    band(s, 752.0, (-100.0, 2050.0), 34.0, 0.85, 8, 10);
    s.end();
    s.layer("p3-near");
    let peaks = [(1650.0, 136.0, 170.0), (1470.0, 78.0, 130.0), (20.0, 98.0, 150.0), (1800.0, 54.0, 150.0)];
    let g = Form { depth: 210.0, sub: 7, low: 0.0, spur: 0.46, sun: SUN.0, ..Form::new(82, 774.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(782.0), strokes: 240, moss: 3, sunk: 0.42, gold: true, ..Relief::near(2) });
    flora::wooded(s, &g, 2, 9, 0.6, 5);
    band(s, 768.0, (-80.0, 1980.0), 22.0, 0.85, 5, 10);
    s.end();
}

/// Fields: the green of the floor, and strips that follow the river's bends.
fn floor(pen: &mut Brush) {
    let green = pen.down(
        FLOOR - 6.0,
        1000.0,
        &[
            (0.0, two(0xF1EFDF, 0x365F5C), 0.0),
            (0.06, two(0xDFE4CC, 0x2C5350), 1.0),
            (0.4, two(0xB9D3A8, 0x153D3B), 1.0),
            (0.75, two(0xAACDA1, 0x0D3236), 1.0),
            (1.0, two(0xA6CEA3, 0x0A2A31), 1.0),
        ],
    );
    pen.rect(-80.0, FLOOR - 6.0, 2080.0, 350.0, green);
    let at = |x: f64, z: f64| SITE.camera.at([x, 0.0, z]);
    let mut rng = Rng::new(6);
    let hues = [0xD6DCA4u32, 0xA9CB98, 0xC3D7A0, 0x8FBF96, 0xE0E0B4];
    let waver = Noise::new(3);
    for (x0, z0, cols, rows, w, dz) in
        [(-640.0, 440.0, 5, 8, 118.0, 64.0), (-1080.0, 700.0, 5, 6, 150.0, 90.0), (-330.0, 960.0, 4, 3, 130.0, 80.0)]
    {
        for r in 0..rows {
            for c in 0..cols {
                if rng.chance(0.32) {
                    continue;
                }
                let bend =
                    |x: f64, z: f64| at(x + 26.0 * waver.at(z / 240.0, 0.2), z + 16.0 * waver.at(x / 260.0, 4.0));
                let (xa, xb) = (x0 + w * f64::from(c) + 4.0, x0 + w * f64::from(c + 1) - 4.0);
                let (za, zb) = (z0 + dz * f64::from(r) + 4.0, z0 + dz * f64::from(r + 1) - 4.0);
                let m = (xa + xb) / 2.0;
                let p = [bend(xa, za), bend(m, za), bend(xb, za), bend(xb, zb), bend(m, zb), bend(xa, zb)];
                pen.wash(poly(&p), Ink::hex(rng.pick(&hues)).sunk(0.5), 0.5 * (1.0 - SITE.haze(za)));
            }
        }
    }
    // Furrows: long curved lines over the nearer fields, in two groups.
    let mut furrows = String::new();
    for (x0, x1, z0, n) in [(-300.0, -120.0, 520.0, 5), (-520.0, -330.0, 640.0, 4)] {
        for k in 0..n {
            let z = z0 + 15.0 * f64::from(k);
            let (x0, x1) = (x0 + rng.range(0.0, 46.0), x1 - rng.range(0.0, 46.0));
            let line: Vec<Pt> = (0..=10)
                .map(|i| x0 + (x1 - x0) * f64::from(i) / 10.0)
                .map(|x| at(x, z + 18.0 * waver.at(x / 260.0, 4.0)))
                .collect();
            furrows += &curve(&line, 0.2);
        }
    }
    pen.faint(furrows, 0x5F9A64, HAIR, 0.32);
    // A reach of the river, far off.
    let river = Track::new(&points("1500,860 800,846 300,800 -120,836 -520,766 -1300,810"));
    ribbon(pen, &river, 44.0, 0xB9D3B4, 0.7);
    ribbon(pen, &river, 32.0, 0xD9E8E2, 1.0);
}

fn ribbon(pen: &mut Brush, way: &Track, width: f64, hue: u32, opacity: f64) {
    let ts = way.stations(0.0, way.length(), 22.0);
    let side = |o: f64| -> Vec<Pt> {
        ts.iter().map(|t| way.beside(*t, o)).map(|(x, z)| SITE.camera.at([x, 0.0, z])).collect()
    };
    let mut p = side(width / 2.0);
    p.extend(side(-width / 2.0).into_iter().rev());
    pen.wash(blob(&p, 0.3, Grain::Tenth), Ink::hex(hue).sunk(0.42), opacity);
}

/// Turns a place of the site's own plan into the valley's.
fn turned(x: f64, z: f64) -> (f64, f64) {
    let (u, v) = turn(x, z - 560.0, YAW);
    (u, v + 560.0 + BACK)
}

fn road(pen: &mut Brush) {
    // Yards first: pale paving under every rank of halls.
    for (x0, x1, z0, z1) in [(-6.0, 590.0, 448.0, 566.0), (-20.0, 730.0, 610.0, 716.0), (10.0, 870.0, 768.0, 872.0)] {
        let pad: Vec<Pt> = [(x0, z0), (x1, z0), (x1, z1), (x0, z1)]
            .iter()
            .map(|p| turned(p.0, p.1))
            .map(|(x, z)| SITE.camera.at([x, 0.0, z]))
            .collect();
        pen.wash(poly(&pad), Ink::hex(0xE3E1D0).sunk(0.62), 0.8);
    }
    let through: Vec<Pt> = [
        (-90.0, 170.0),
        (-66.0, 320.0),
        (-54.0, 450.0),
        (-46.0, 580.0),
        (-46.0, 700.0),
        (-30.0, 820.0),
        (-90.0, 930.0),
        (-320.0, 1010.0),
        (-800.0, 1040.0),
    ]
    .iter()
    .map(|p| turned(p.0, p.1))
    .collect();
    let way = Track::new(&through);
    ribbon(pen, &way, 24.0, 0xBFD0AC, 0.9);
    ribbon(pen, &way, 16.0, 0xF1EDE1, 1.0);
    let mut dashes = String::new();
    let mut t = 0.0;
    while t < 620.0 {
        let p: Vec<Pt> =
            [t, t + 4.0, t + 8.0].iter().map(|t| way.at(*t)).map(|(x, z)| SITE.camera.at([x, 0.0, z])).collect();
        dashes += &crate::brush::chain(&p);
        t += 20.0;
    }
    pen.faint(dashes, 0xB3B09C, HAIR, 0.9);
    for (z, x1) in [(588.0, 640.0), (742.0, 780.0)] {
        let spur: Vec<Pt> =
            [(-46.0, z), (150.0, z + 3.0), (360.0, z - 2.0), (x1, z)].iter().map(|p| turned(p.0, p.1)).collect();
        ribbon(pen, &Track::new(&spur), 13.0, 0xEFEBDF, 1.0);
    }
}

/// Trees on the near ground at both edges: they close the picture, and upright pages show the right ones.
fn trees_near(s: &mut Svg) {
    s.layer("p5-trees");
    let mut rng = Rng::new(19);
    let mut near = Vec::new();
    for (cx, y, n, size, spread) in
        [(6.0, 848.0, 9, 2.0, 42.0), (74.0, 838.0, 5, 1.4, 30.0), (1908.0, 846.0, 9, 2.0, 38.0)]
    {
        near.extend(cluster(&mut rng, cx, spread, n, size, NEAR, |_| y));
    }
    let deep = two(0x4F9578, 0x0B2E33);
    let shade: String =
        near.iter().map(|t| lens(t.at.0 - 18.0 * t.size, t.at.1, 22.0 * t.size, 1.7 * t.size, 0.0)).collect();
    s.fill(&shade, deep, 0.35);
    let ink = s.pal.tree[3].mix(s.pal.tree[2], 0.3).but(two(0, 0x0E3539));
    plant(s, &near, ink, 1.0);
    // Their feet stand in grass: bare, all on one row, they would be teeth.
    let grass: String =
        near.iter().map(|t| lens(t.at.0 - 9.0 * t.size, t.at.1, 18.0 * t.size, 1.5 * t.size, 0.0)).collect();
    s.fill(&grass, ink, 1.0);
    s.end();
}
