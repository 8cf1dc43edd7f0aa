//! Business: the valley of Puli with its standard workshops (浦里新区标准化厂房), a road, tree belts, a few lit windows.
//!
//! The page above is paper: the sky is paper too, down to y = 560, and nothing that matters lies below y = 984. A box of
//! text stands on the left (x 96–800, y 724–920), so the left half is quiet fields.

mod site;

use crate::brush::{Brush, HAIR, Pt, points, poly};
use crate::camera::{Camera, Track, turn};
use crate::flora::{self, Tree, blades, cluster, plant};
use crate::form::Form;
use crate::noise::{Noise, Rng};
use crate::palette::{LAND, two};
use crate::path::{Grain, blob};
use crate::relief::{Relief, paint};
use crate::sky::{self, Mist};
use crate::svg::Svg;
use crate::works::Site;

/// The row where the valley floor begins.
const FLOOR: f64 = 800.0;
/// The viewer, on a hill above the valley.
const SITE: Site =
    Site { camera: Camera { focal: 1350.0, centre: 960.0, horizon: 700.0, eye: 95.0 }, mist: (480.0, 1500.0) };
/// How far the whole site is turned: frontal rows look dead.
const YAW: f64 = 0.36;

/// Draws the scene.
pub fn day() -> Svg {
    let mut s = Svg::new(1920.0, 1080.0, &LAND);
    s.planes(&[3, 5]);
    s.layer("p1-sky");
    let paper = s.pal.page;
    s.rect(-80.0, -40.0, 2080.0, 1160.0, paper, 1.0);
    s.end();
    ranges(&mut s);
    let mut pen = Brush::over(s);
    pen.svg.layer("p4-valley");
    floor(&mut pen);
    road(&mut pen);
    site::stand(&mut pen);
    pen.svg.end();
    let mut s = pen.svg;
    foreground(&mut s);
    s
}

fn band(s: &mut Svg, y: f64, (x0, x1): (f64, f64), thick: f64, opacity: f64, seed: u64, count: usize) {
    sky::mist_in(s, Mist { y, x0, x1, thick, opacity, seed, count }, two(0xF8F4E8, 0x4A7071));
}

fn ranges(s: &mut Svg) {
    s.layer("p2-far");
    let peaks = [(1240.0, 130.0, 420.0), (1740.0, 200.0, 380.0), (700.0, 60.0, 360.0)];
    let g = Form { depth: 170.0, sub: 3, low: 26.0, ..Form::new(16, 774.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(800.0), haze: 0.25, ..Relief::far(0) });
    band(s, 752.0, (-100.0, 2050.0), 44.0, 0.8, 3, 9);
    let peaks = [
        (1690.0, 170.0, 260.0),
        (1420.0, 96.0, 220.0),
        (1900.0, 190.0, 230.0),
        (300.0, 70.0, 260.0),
        (1040.0, 44.0, 200.0),
    ];
    let g = Form { depth: 200.0, sub: 5, low: 12.0, ..Form::new(71, 786.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(806.0), haze: 0.1, ..Relief::far(1) });
    band(s, 774.0, (-100.0, 2050.0), 34.0, 0.85, 8, 10);
    s.end();
    s.layer("p3-near");
    let peaks = [(1630.0, 116.0, 130.0), (1830.0, 176.0, 180.0), (20.0, 110.0, 150.0), (1510.0, 60.0, 120.0)];
    let g = Form { depth: 210.0, sub: 7, low: 0.0, spur: 0.46, ..Form::new(82, 796.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(804.0), strokes: 240, moss: 110, gold: true, ..Relief::near(2) });
    flora::wooded(s, &g, 2, 9, 0.6, 5);
    band(s, 790.0, (-80.0, 1980.0), 22.0, 0.85, 5, 10);
    s.end();
}

/// Fields: the green of the floor, and strips that follow the river's bends.
fn floor(pen: &mut Brush) {
    let green = pen.down(
        FLOOR - 6.0,
        1000.0,
        &[
            (0.0, two(0xF1EFDF, 0x3F6A66), 0.0),
            (0.06, two(0xDFE4CC, 0x38625D), 1.0),
            (0.4, two(0xB9D3A8, 0x1C4A45), 1.0),
            (1.0, two(0x7DB08C, 0x0B3133), 1.0),
        ],
    );
    pen.rect(-80.0, FLOOR - 6.0, 2080.0, 290.0, green);
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
                pen.wash(poly(&p), rng.pick(&hues), 0.5 * (1.0 - SITE.haze(za)));
            }
        }
    }
    // Furrows: long curved lines over the nearer fields, in three groups.
    let mut furrows = String::new();
    for (x0, x1, z0, n) in [(-560.0, -150.0, 452.0, 7), (-700.0, -330.0, 640.0, 6), (-420.0, -130.0, 700.0, 5)] {
        for k in 0..n {
            let z = z0 + 11.0 * f64::from(k);
            let line: Vec<Pt> = (0..=10)
                .map(|i| x0 + (x1 - x0) * f64::from(i) / 10.0)
                .map(|x| at(x, z + 18.0 * waver.at(x / 260.0, 4.0)))
                .collect();
            furrows += &crate::path::curve(&line, 0.2);
        }
    }
    pen.faint(furrows, 0x5F9A64, HAIR, 0.32);
    // A reach of the river, far off.
    let river = Track::new(&points("1500,1150 800,1120 300,1060 -120,1100 -520,1010 -1300,1060"));
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
    pen.wash(blob(&p, 0.3, Grain::Tenth), hue, opacity);
}

/// Turns a place of the site's own plan into the valley's.
fn turned(x: f64, z: f64) -> (f64, f64) {
    let (u, v) = turn(x, z - 560.0, YAW);
    (u, v + 560.0)
}

fn road(pen: &mut Brush) {
    // Yards first: pale paving under every rank of halls.
    for (x0, x1, z0, z1) in [(-6.0, 430.0, 452.0, 560.0), (-20.0, 470.0, 610.0, 716.0), (20.0, 620.0, 768.0, 870.0)] {
        let pad: Vec<Pt> = [(x0, z0), (x1, z0), (x1, z1), (x0, z1)]
            .iter()
            .map(|p| turned(p.0, p.1))
            .map(|(x, z)| SITE.camera.at([x, 0.0, z]))
            .collect();
        pen.wash(poly(&pad), 0xE3E1D0, 0.8);
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
    for (z, x1) in [(586.0, 520.0), (742.0, 640.0)] {
        let spur: Vec<Pt> =
            [(-46.0, z), (150.0, z + 3.0), (360.0, z - 2.0), (x1, z)].iter().map(|p| turned(p.0, p.1)).collect();
        ribbon(pen, &Track::new(&spur), 13.0, 0xEFEBDF, 1.0);
    }
}

/// The rim at the stage's foot: shrubs in the two corners, grass in drifts, open in the middle.
fn foreground(s: &mut Svg) {
    s.layer("p5-rim");
    let mut rng = Rng::new(19);
    let drifts = [(110.0, 90.0), (420.0, 60.0), (860.0, 90.0), (1330.0, 110.0), (1790.0, 90.0)];
    let grass = blades(&mut rng, 260, (4.0, 9.0), |r| {
        let (cx, w) = r.pick(&drifts);
        (r.gauss(cx, w), r.range(968.0, 990.0))
    });
    s.fill(&grass, s.pal.layers[4].flank, 0.8);
    for (cx, n, size, spread) in [(16.0, 10, 1.9, 60.0), (1900.0, 12, 2.1, 70.0), (1240.0, 5, 1.2, 50.0)] {
        let trees = cluster(&mut rng, cx, spread, n, size, &[Tree::Shrub], |_| 992.0);
        plant(s, &trees, s.pal.tree[3], 1.0);
    }
    let near = blades(&mut rng, 120, (6.0, 13.0), |r| {
        let (cx, w) = r.pick(&drifts);
        (r.gauss(cx, w * 0.7), r.range(984.0, 1000.0))
    });
    s.fill(&near, s.pal.bank_lit, 0.9);
    s.end();
}
