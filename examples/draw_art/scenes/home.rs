//! One picture seen through three windows: lake and boat, a viaduct with its train over a river quay, the valley of the
//! workshops. The windows are x 0–408, 416–824 and 832–1240.
//!
//! The sky down to y = 340 stays empty behind the hanging slips; below y = 760 the painted bank carries light text.

pub mod ground;

use crate::boat;
use crate::brush::Brush;
use crate::egret::{self, Wings};
use crate::flora::{self, SHORE, WOOD, cluster, plant};
use crate::form::Form;
use crate::noise::{Noise, Rng};
use crate::palette::{Ink, LAND};
use crate::path::{Pt, curve};
use crate::range::Range;
use crate::reeds;
use crate::relief::{Relief, paint};
use crate::shore::paved_bank;
use crate::sky::{self, Mist};
use crate::svg::{HAIR, Svg};
use crate::train;
use crate::viaduct;
use crate::water::{self, Mirror};

const WIDTH: f64 = 1240.0;
/// The water line under the far bank.
const SHORE_Y: f64 = 634.0;
/// The row of the viaduct's deck.
const DECK: f64 = 566.0;
/// The column of the sun.
const SUN: f64 = 1160.0;
const SPAN: (f64, f64) = (-60.0, 1300.0);

/// Draws the picture.
pub fn day() -> Svg {
    let mut s = Svg::new(WIDTH, 984.0, &LAND);
    s.planes(&[3, 5, 6]);
    s.sails(&[(5, -830.0, 2.4)]);
    heaven(&mut s);
    let near = ranges(&mut s);
    lake(&mut s, &near);
    s.layer("p4-ground");
    let mut pen = Brush::over(s);
    ground::valley(&mut pen);
    viaduct::level_masts(&mut pen, (-40.0, WIDTH + 40.0), DECK, 116.0, 62.0);
    viaduct::level(&mut pen, (-40.0, WIDTH + 40.0), DECK, 116.0, 4.0, |x| if x > 860.0 { 655.0 } else { 650.0 });
    ground::piers_in_water(&mut pen);
    ground::piers_on_land(&mut pen);
    ground::workshops(&mut pen);
    ground::quay(&mut pen);
    pen.svg.end();
    pen.svg.layer("p5-train");
    // Short enough to stand clear of the slip on low panels.
    train::side_train(&mut pen, 800.0, DECK - 5.0, 3.5, 3);
    pen.svg.end();
    let mut s = pen.svg;
    lake_things(&mut s);
    foreground(&mut s);
    s
}

fn band(s: &mut Svg, y: f64, (x0, x1): (f64, f64), thick: f64, opacity: f64, seed: u64, count: usize) {
    sky::mist(s, Mist { y, x0, x1, thick, opacity, seed, count });
}

fn heaven(s: &mut Svg) {
    s.layer("p1-sky");
    sky::sky(s, 600.0);
    // Beside and below the hanging slips in every language, free over the far range.
    sky::sun(s, SUN, 184.0, 46.0);
    sky::cloud(s, 590.0, 300.0, 270.0, 30.0, 0.5, 9);
    s.end();
}

fn ranges(s: &mut Svg) -> Range {
    s.layer("p2-far");
    let peaks = [(250.0, 330.0, 300.0), (700.0, 250.0, 260.0), (1120.0, 280.0, 260.0)];
    let g = Form { sun: SUN, depth: 190.0, sub: 3, low: 60.0, span: SPAN, ..Form::new(14, 566.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(610.0), ..Relief::far(0) });
    band(s, 540.0, (-80.0, 1320.0), 54.0, 0.75, 3, 7);
    let peaks = [(330.0, 270.0, 190.0), (560.0, 210.0, 190.0), (1010.0, 300.0, 210.0), (60.0, 160.0, 190.0)];
    let g = Form { sun: SUN, depth: 210.0, sub: 5, low: 30.0, span: SPAN, ..Form::new(53, 590.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(626.0), ..Relief::far(1) });
    band(s, 572.0, (-80.0, 1320.0), 46.0, 0.85, 8, 8);
    s.end();
    s.layer("p3-near");
    let peaks = [
        (70.0, 275.0, 180.0),
        (210.0, 150.0, 120.0),
        (690.0, 176.0, 132.0),
        (560.0, 90.0, 120.0),
        (1190.0, 232.0, 170.0),
        (1040.0, 120.0, 120.0),
    ];
    let g = Form { sun: SUN, depth: 230.0, sub: 7, low: 2.0, spur: 0.46, span: SPAN, ..Form::new(58, 616.0, &peaks) }
        .build();
    paint(s, &g, &Relief { foot: Some(632.0), strokes: 300, moss: 3, gold: true, ..Relief::near(2) });
    flora::wooded(s, &g, 2, 12, 0.66, 12);
    band(s, 604.0, (-60.0, 1300.0), 34.0, 0.9, 5, 9);
    band(s, 622.0, (280.0, 620.0), 24.0, 0.8, 6, 4);
    // Mist also closes the hard notches between two feet of the range, just under the deck.
    band(s, 598.0, (-60.0, 1300.0), 27.0, 1.0, 16, 13);
    // Below the deck nothing of their feet is left: they would end as shards between its foot and the water.
    let mist = s.pal.mist;
    let veil =
        s.linear(&[(0.0, mist, 0.0), (0.5, mist, 0.7), (0.85, mist, 1.0)], (0.0, DECK - 58.0), (0.0, DECK - 4.0));
    s.rect(-80.0, DECK - 58.0, 1400.0, 124.0, veil, 1.0);
    // Low hills far off on the other shore, or between deck and water there would be a blank slab.
    let peaks = [(150.0, 22.0, 150.0), (420.0, 34.0, 170.0), (760.0, 20.0, 150.0), (1010.0, 27.0, 180.0)];
    let hills = Form { sun: SUN, depth: 60.0, sub: 3, low: 5.0, span: SPAN, ..Form::new(33, 628.0, &peaks) }.build();
    paint(s, &hills, &Relief { foot: Some(634.0), haze: 0.2, sunk: 0.4, ..Relief::far(1) });
    band(s, 630.0, (-60.0, 1300.0), 16.0, 0.8, 26, 9);
    s.end();
    g
}

fn lake(s: &mut Svg, near: &Range) {
    s.layer("p4-lake");
    let mut rng = Rng::new(4);
    let waver = Noise::new(2);
    let far: Vec<Pt> = (0..44)
        .map(|i| f64::from(i) * 30.0 - 30.0)
        .map(|x| (x, SHORE_Y - 5.0 + 2.4 * waver.at(x / 110.0, 0.3)))
        .collect();
    let bank = s.pal.layers[3].flank.mix(s.pal.mist, 0.3);
    s.fill(&format!("{}V{}H-40z", curve(&far, 0.2), SHORE_Y + 4.0), bank, 1.0);
    let mut trees = vec![];
    for (cx, n, spread) in [
        (36.0, 12, 60.0),
        (180.0, 9, 50.0),
        (330.0, 14, 60.0),
        (470.0, 7, 40.0),
        (600.0, 12, 60.0),
        (752.0, 10, 40.0),
        (960.0, 12, 60.0),
        (1100.0, 9, 50.0),
        (1210.0, 12, 40.0),
    ] {
        trees.extend(cluster(&mut rng, cx, spread, n, 0.72, WOOD, |_| SHORE_Y - 3.0));
    }
    plant(s, &trees, s.pal.tree[2].mix(s.pal.mist, 0.12), 1.0);
    band(s, SHORE_Y, (300.0, 1280.0), 13.0, 0.6, 71, 6);
    water::water(s, SHORE_Y, 0.30);
    let mirror = Mirror {
        y: SHORE_Y,
        depth: 120.0,
        ink: s.pal.layers[2].crest,
        opacity: 0.42,
        seed: 21,
        squash: 0.5,
        x0: -40.0,
        x1: 840.0,
    };
    water::mirror(s, mirror, |x| {
        // In the gaps of the near range the farther ones are mirrored, lower.
        (SHORE_Y - near.crest_y(x)).max(104.0 + 36.0 * waver.at(x / 90.0, 6.1))
    });
    let pale = s.pal.ripple;
    water::ripples(
        s,
        &[
            (330.0, 668.0, 110.0, 14.0, 16),
            (140.0, 720.0, 90.0, 20.0, 12),
            (540.0, 706.0, 90.0, 20.0, 14),
            (450.0, 744.0, 80.0, 14.0, 8),
        ],
        SHORE_Y,
        14,
        pale,
        0.55,
    );
    s.end();
}

fn lake_things(s: &mut Svg) {
    s.layer("p6-boat");
    boat::sculled(s, 290.0, 694.0, 0.84);
    for (x, y, size, wings) in
        [(332.0, 468.0, 0.42, Wings::Level), (366.0, 448.0, 0.32, Wings::Up), (368.0, 500.0, 0.24, Wings::Level)]
    {
        egret::flying(s, x, y, size, wings);
    }
    s.end();
}

fn foreground(s: &mut Svg) {
    s.layer("p7-bank");
    let waver = Noise::new(77);
    let edge: Vec<Pt> = (0..66)
        .map(|i| f64::from(i) * 20.0 - 30.0)
        .map(|x| {
            (
                x,
                762.0 + 7.0 * waver.at(x / 190.0, 0.4) + 3.0 * waver.at(x / 60.0, 2.2)
                    - 8.0 * (-((x - 60.0) / 130.0).powi(2)).exp(),
            )
        })
        .collect();
    reeds::reeds(s, &[(56.0, 34, 54.0, 128.0), (112.0, 10, 26.0, 74.0)], 8, 0.32, |x| 760.0 - x * 0.02);
    let mut rng = Rng::new(9);
    let shrubs = cluster(&mut rng, 1190.0, 46.0, 8, 1.5, SHORE, |_| 764.0);
    let ink = Ink::hex(0x1F5A50);
    plant(s, &shrubs, ink, 1.0);
    paved_bank(s, &edge, 40, (572.0, 836.0));
    let lit: Vec<Pt> = edge.iter().copied().filter(|p| p.0 > 180.0 && p.0 < 700.0).collect();
    s.stroke(&curve(&lit, 0.5), s.pal.layers[4].foot, HAIR, 0.4);
    s.end();
}
