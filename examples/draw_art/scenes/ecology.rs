//! Mountains and water: the mass at the right, open water that dissolves into paper, a drowned grove in the mist, egrets, a
//! man poling home a load of oranges.

use crate::boat;
use crate::egret::{self, Wings};
use crate::flora::{self, HILL, Planted, SHORE as LAKESIDE, Tree, cluster, plant};
use crate::noise::Rng;
use crate::palette::LAND;
use crate::path::lens;
use crate::range::{Form, Range};
use crate::reeds;
use crate::relief::{Relief, paint};
use crate::shore::Bank;
use crate::sky::{self, band};
use crate::svg::Svg;
use crate::water::{self, Mirror};

/// The water line.
const SHORE: f64 = 546.0;
/// From here the water turns to paper …
const FADE: f64 = 560.0;
/// … and here it is all paper.
const PAPER: f64 = 648.0;

/// How the landscape is framed.
#[derive(Clone, Copy)]
struct Frame {
    /// View box: left, top, width, height.
    view: (f64, f64, f64, f64),
    /// The sun: x, y, radius.
    sun: (f64, f64, f64),
    /// Where the bank of cloud below it begins: x, y, length.
    cloud: (f64, f64, f64),
    /// How far the flock is moved.
    flock: (f64, f64),
}

const WIDE: Frame = Frame {
    view: (0.0, 0.0, 1920.0, 1080.0),
    sun: (1770.0, 132.0, 42.0),
    cloud: (1550.0, 226.0, 460.0),
    flock: (84.0, 30.0),
};
/// Upright, the mass stands lower, under the page's headline, and the sun beyond its right shoulder, as in the wide one.
const UPRIGHT: Frame = Frame {
    view: (1104.0, -70.0, 796.0, 1150.0),
    sun: (1802.0, 156.0, 40.0),
    cloud: (1610.0, 226.0, 400.0),
    flock: (214.0, 46.0),
};

/// The picture.
pub fn day() -> Svg {
    draw(WIDE)
}

/// The picture upright: the right-hand part of the same landscape, lower under its sky.
pub fn day_upright() -> Svg {
    draw(UPRIGHT)
}

fn draw(frame: Frame) -> Svg {
    let (left, top, width, height) = frame.view;
    let mut s = Svg::framed(left, top, width, height, &LAND);
    s.planes(&[3, 8, 9]);
    s.sails(&[(9, 60.0, 7.0)]);
    heaven(&mut s, &frame);
    let sun = frame.sun.0;
    far(&mut s, sun);
    let host = middle(&mut s, sun);
    let near = near_ranges(&mut s, sun);
    let grove = grove(&mut s);
    lake(&mut s, &host, &near, &grove);
    banks(&mut s, sun);
    fade(&mut s);
    life(&mut s, &frame);
    s
}

fn heaven(s: &mut Svg, frame: &Frame) {
    s.layer("p1-sky");
    sky::sky(s, 540.0);
    let ((x, y, r), (cx, cy, length)) = (frame.sun, frame.cloud);
    sky::sun(s, x, y, r);
    sky::cloud(s, cx, cy, length, 34.0, 0.6, 11);
    s.end();
}

fn far(s: &mut Svg, sun: f64) {
    s.layer("p2-far");
    let peaks = [(1180.0, 180.0, 360.0), (880.0, 110.0, 300.0), (1640.0, 240.0, 380.0), (240.0, 84.0, 420.0)];
    let g = Form { sun, depth: 170.0, sub: 3, low: 34.0, ..Form::new(12, 505.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(530.0), strokes: 50, ..Relief::far(0) });
    band(s, 480.0, (-100.0, 2050.0), 46.0, 0.8, 3, 10);
    let peaks = [(1420.0, 290.0, 230.0), (1240.0, 150.0, 180.0), (1010.0, 96.0, 190.0), (120.0, 118.0, 230.0)];
    let g = Form { sun, depth: 200.0, sub: 5, ..Form::new(29, 516.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(536.0), ..Relief::far(1) });
    band(s, 498.0, (-100.0, 2050.0), 40.0, 0.85, 9, 11);
    s.end();
}

fn middle(s: &mut Svg, sun: f64) -> Range {
    s.layer("p3-middle");
    let peaks = [(1660.0, 330.0, 210.0), (1500.0, 170.0, 150.0), (1350.0, 104.0, 140.0)];
    let g =
        Form { sun, depth: 240.0, sub: 7, spur: 0.45, span: (900.0, 1990.0), ..Form::new(35, 534.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(546.0), strokes: 280, moss: 3, ..Relief::near(2) });
    let peaks = [(60.0, 108.0, 170.0), (270.0, 64.0, 130.0)];
    let left = Form { sun, depth: 200.0, sub: 6, span: (-60.0, 620.0), ..Form::new(83, 536.0, &peaks) }.build();
    paint(s, &left, &Relief { foot: Some(546.0), strokes: 120, moss: 2, light: 0.7, ..Relief::near(2) });
    // A lower ridge before the host.
    let peaks = [(1560.0, 112.0, 120.0), (1470.0, 70.0, 90.0), (1700.0, 128.0, 130.0)];
    let ridge = Form { sun, depth: 170.0, sub: 5, span: (1240.0, 1990.0), ..Form::new(66, 540.0, &peaks) }.build();
    band(s, 466.0, (1440.0, 1900.0), 26.0, 0.7, 7, 5);
    paint(s, &ridge, &Relief { foot: Some(548.0), strokes: 110, moss: 3, sunk: 0.45, nest: false, ..Relief::near(2) });
    flora::wooded(s, &ridge, 2, 6, 0.6, 12);
    // The foot of this ridge and of the host are one mass under the mist.
    band(s, 520.0, (900.0, 1980.0), 32.0, 0.9, 5, 9);
    band(s, 498.0, (1240.0, 1560.0), 30.0, 0.95, 25, 4);
    band(s, 522.0, (-80.0, 560.0), 28.0, 0.85, 6, 5);
    s.end();
    g
}

fn near_ranges(s: &mut Svg, sun: f64) -> Range {
    s.layer("p4-near");
    let peaks = [(1890.0, 300.0, 190.0), (1740.0, 120.0, 130.0), (1536.0, 46.0, 150.0)];
    let g = Form {
        sun,
        depth: 220.0,
        sub: 6,
        spur: 0.46,
        round: 0.26,
        span: (1198.0, 1990.0),
        ..Form::new(47, 544.0, &peaks)
    }
    .build();
    paint(s, &g, &Relief { foot: Some(550.0), strokes: 200, moss: 3, gold: true, ..Relief::near(3) });
    flora::wooded(s, &g, 3, 10, 0.78, 4);
    let peaks = [(1960.0, 84.0, 150.0), (1770.0, 52.0, 120.0), (1640.0, 24.0, 80.0)];
    let hills = Form {
        sun,
        depth: 110.0,
        sub: 3,
        spur: 0.35,
        round: 0.35,
        span: (1500.0, 1990.0),
        ..Form::new(63, 545.0, &peaks)
    }
    .build();
    band(s, 500.0, (1560.0, 1990.0), 24.0, 0.5, 19, 4);
    paint(
        s,
        &hills,
        &Relief {
            foot: Some(550.0),
            strokes: 50,
            moss: 1,
            gold: true,
            nest: false,
            caps: &[10.0, 22.0, 40.0],
            ..Relief::near(3)
        },
    );
    flora::wooded(s, &hills, 3, 5, 0.66, 6);
    let peaks = [(-10.0, 82.0, 120.0), (140.0, 40.0, 110.0)];
    let left =
        Form { sun, depth: 120.0, sub: 4, round: 0.3, span: (-60.0, 420.0), ..Form::new(51, 544.0, &peaks) }.build();
    paint(s, &left, &Relief { foot: Some(550.0), strokes: 70, moss: 2, gold: true, ..Relief::near(3) });
    flora::wooded(s, &left, 3, 4, 0.7, 9);
    band(s, 539.0, (1380.0, 1990.0), 18.0, 0.85, 15, 6);
    band(s, 540.0, (-60.0, 380.0), 14.0, 0.8, 16, 5);
    s.end();
    g
}

/// The drowned grove: firs that stand in the water, half lost in mist.
fn grove(s: &mut Svg) -> Vec<Planted> {
    s.layer("p4-grove");
    let mut rng = Rng::new(18);
    let p = s.pal;
    let mut grove = Vec::new();
    for (x, n, spread, size) in
        [(742.0, 24, 60.0, 1.25), (836.0, 11, 34.0, 1.0), (930.0, 6, 22.0, 0.8), (1076.0, 14, 44.0, 0.9)]
    {
        grove.extend(cluster(&mut rng, x, spread, n, size, &[Tree::Spire], |_| SHORE - 1.0));
    }
    // One sheet of mist behind them, and one tone against it.
    band(s, 522.0, (600.0, 1180.0), 36.0, 0.9, 23, 7);
    plant(s, &grove, p.tree[1].mix(p.mist, 0.18).but(p.mist.mix(p.tree[3], 0.34)), 1.0);
    s.end();
    grove
}

fn lake(s: &mut Svg, host: &Range, near: &Range, grove: &[Planted]) {
    s.layer("p5-lake");
    let p = s.pal;
    // The colours of a lake seen for only a hundred pixels: its nearest tone is never reached before the paper.
    let ground = s.linear(
        &[(0.0, p.lake[0], 1.0), (0.5, p.lake[0].mix(p.lake[1], 0.85), 1.0), (1.0, p.lake[1], 1.0)],
        (0.0, SHORE),
        (0.0, PAPER),
    );
    s.rect(-80.0, SHORE, 2080.0, PAPER - SHORE + 8.0, ground, 1.0);
    let half = |y: f64, depth: f64, opacity: f64, seed: u64, ink| Mirror {
        squash: 0.42,
        ..Mirror::wide(y, depth, ink, opacity, seed)
    };
    water::mirror(s, half(SHORE, 100.0, 0.42, 21, p.layers[2].crest), |x| {
        if x < 910.0 { 0.0 } else { (SHORE - host.crest_y(x)).max(0.0) }
    });
    water::mirror(s, half(SHORE, 100.0, 0.58, 22, p.layers[3].flank), |x| {
        if x < 1310.0 { 0.0 } else { (SHORE - near.crest_y(x)).max(0.0) }
    });
    // Each tree has its own image, a spire upside down: one for a whole group would be a slab.
    let spires = |x: f64| {
        let spire = |t: &Planted| 22.0 * t.size * (1.0 - ((x - t.at.0) / (4.4 * t.size)).abs()).max(0.0);
        grove.iter().map(spire).fold(0.0, f64::max)
    };
    let mirror = Mirror { squash: 0.9, x0: 660.0, x1: 1150.0, ..Mirror::wide(SHORE, 44.0, p.tree[1], 0.4, 27) };
    water::mirror(s, mirror, spires);
    band(s, SHORE, (420.0, 1360.0), 12.0, 0.7, 44, 7);
    water::ripples(
        s,
        &[(1700.0, 580.0, 130.0, 14.0, 26), (1180.0, 596.0, 120.0, 12.0, 16), (900.0, 574.0, 130.0, 9.0, 14)],
        SHORE - 120.0,
        91,
        p.ripple,
        0.62,
    );
    s.end();
}

fn banks(s: &mut Svg, sun: f64) {
    s.layer("p6-banks");
    let p = s.pal;
    let mut rng = Rng::new(5);
    let right = Bank { x0: 1452.0, x1: 2240.0, y: SHORE + 3.0, tall: 11.0, front: 8.0, seed: 31 };
    let left = Bank { x0: -330.0, x1: 372.0, y: SHORE + 2.0, tall: 9.0, front: 7.0, seed: 32 };
    let isle = Bank { x0: 300.0, x1: 520.0, y: SHORE + 19.0, tall: 7.0, front: 4.5, seed: 37 };
    let shoal = Bank { x0: 560.0, x1: 664.0, y: SHORE + 27.0, tall: 3.0, front: 2.4, seed: 39 };
    for (bank, tall, seed) in [(&right, 22.0, 41), (&left, 20.0, 42), (&isle, 15.0, 43), (&shoal, 7.0, 45)] {
        bank.mirror(s, tall, 30.0, seed);
        bank.draw(s, p.bank_lit.mix(p.layers[3].flank, 0.3));
    }
    let mut woods = Vec::new();
    for (x, n, spread, size) in
        [(1516.0, 8, 22.0, 0.75), (1600.0, 14, 40.0, 0.9), (1742.0, 18, 50.0, 1.0), (1880.0, 22, 56.0, 1.2)]
    {
        woods.extend(cluster(&mut rng, x, spread, n, size, LAKESIDE, |x| right.ground(x) + 3.0));
    }
    for (x, n, spread, size) in [(30.0, 20, 60.0, 1.05), (180.0, 12, 40.0, 0.85), (310.0, 6, 22.0, 0.65)] {
        woods.extend(cluster(&mut rng, x, spread, n, size, HILL, |x| left.ground(x) + 3.0));
    }
    flora::face(&mut woods, sun);
    plant(s, &woods, p.tree[3], 1.0);
    // Low: an egret stands beside them.
    let isle_trees = cluster(&mut rng, 388.0, 24.0, 5, 0.72, &[Tree::Shrub], |x| isle.ground(x) + 2.0);
    plant(s, &isle_trees, p.tree[4], 1.0);
    reeds::reeds(s, &[(452.0, 16, 26.0, 34.0), (342.0, 9, 14.0, 26.0)], 61, 0.32, |x| isle.ground(x) + 3.0);
    reeds::reeds(s, &[(604.0, 12, 24.0, 24.0)], 64, 0.32, |x| shoal.ground(x) + 2.0);
    s.end();
}

fn fade(s: &mut Svg) {
    s.layer("p7-paper");
    let paper = s.pal.page;
    let to_paper = s.linear(
        &[(0.0, paper, 0.0), (0.35, paper, 0.34), (0.7, paper, 0.8), (1.0, paper, 1.0)],
        (0.0, FADE),
        (0.0, PAPER),
    );
    s.rect(-80.0, FADE, 2080.0, PAPER - FADE, to_paper, 1.0);
    s.rect(-80.0, PAPER - 0.5, 2080.0, s.bottom() - PAPER + 40.5, paper, 1.0);
    s.end();
}

fn life(s: &mut Svg, frame: &Frame) {
    s.layer("p8-life");
    let p = s.pal;
    for (x, y, size, wings) in [
        (1012.0, 352.0, 0.34, Wings::Up),
        (1086.0, 322.0, 0.54, Wings::Level),
        (1176.0, 286.0, 0.42, Wings::Up),
        (1134.0, 356.0, 0.30, Wings::Down),
        (946.0, 384.0, 0.24, Wings::Level),
    ] {
        egret::flying(s, x + frame.flock.0, y + frame.flock.1, size, wings);
    }
    egret::standing(s, 492.0, SHORE + 19.0, 0.25);
    egret::fishing(s, 640.0, SHORE + 29.0, 0.27);
    s.end();
    s.layer("p9-boat");
    let shadow = lens(1210.0, 592.0, 250.0, 3.0, 0.0);
    s.fill(&shadow, p.ripple_deep, 0.14);
    // High enough for the man's image to end before the water is paper.
    boat::poled(s, (1330.0, 570.0), 0.92);
    s.end();
}
