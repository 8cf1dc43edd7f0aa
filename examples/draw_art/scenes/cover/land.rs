//! The ranges and the town of the cover.

use super::{Frame, SHORE, SUN};
use crate::flora::{self, WOOD, cluster, plant};
use crate::noise::Rng;
use crate::range::{Form, Range};
use crate::relief::{Relief, paint};
use crate::sky::band;
use crate::svg::Svg;
use crate::town::{self, Block};

/// The two far ranges.
pub fn far(s: &mut Svg, frame: &Frame) {
    s.layer("p2-far");
    let peaks = [(760.0, 215.0, 430.0), (1520.0, 185.0, 330.0), (330.0, 150.0, 360.0), (1900.0, 240.0, 360.0)];
    let g =
        Form { sun: SUN, span: frame.span, depth: 200.0, sub: 3, low: 60.0, ..Form::new(11, 640.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(690.0), ..Relief::far(0) });
    band(s, 604.0, (-100.0, 2050.0), 66.0, 0.75, 3, 9);
    let peaks = [(610.0, 235.0, 280.0), (880.0, 150.0, 220.0), (1700.0, 285.0, 300.0), (180.0, 170.0, 260.0)];
    let g =
        Form { sun: SUN, span: frame.span, depth: 220.0, sub: 4, low: 44.0, ..Form::new(23, 662.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(700.0), ..Relief::far(1) });
    band(s, 632.0, (-100.0, 2050.0), 60.0, 0.8, 8, 10);
    s.end();
}

pub fn middle(s: &mut Svg, frame: &Frame) -> Range {
    s.layer("p3-middle");
    let peaks = [(1180.0, 430.0, 240.0), (1390.0, 250.0, 185.0), (985.0, 215.0, 170.0), (40.0, 170.0, 240.0)];
    let g = Form {
        sun: SUN,
        span: frame.span,
        depth: 280.0,
        sub: 7,
        low: 34.0,
        spur: 0.44,
        ..Form::new(104, 690.0, &peaks)
    }
    .build();
    paint(s, &g, &Relief { foot: Some(714.0), strokes: 270, moss: 3, ..Relief::near(2) });
    // A lower ridge before the host, so that it does not stand as one shield.
    let peaks = [(1060.0, 132.0, 140.0), (1300.0, 118.0, 150.0), (1440.0, 150.0, 130.0), (900.0, 60.0, 110.0)];
    let ridge = Form { sun: SUN, depth: 200.0, sub: 5, span: (690.0, 1680.0), ..Form::new(57, 702.0, &peaks) }.build();
    band(s, 622.0, (860.0, 1480.0), 34.0, 0.55, 7, 6);
    paint(
        s,
        &ridge,
        &Relief {
            foot: Some(714.0),
            strokes: 120,
            moss: 2,
            haze: 0.12,
            sunk: 0.38,
            light: 0.6,
            nest: false,
            ..Relief::near(2)
        },
    );
    flora::wooded(s, &ridge, 2, 6, 0.6, 12);
    band(s, 690.0, (640.0, 1640.0), 34.0, 0.9, 5, 9);
    band(s, 668.0, (-80.0, 560.0), 40.0, 0.8, 6, 5);
    s.end();
    g
}

pub fn near_ranges(s: &mut Svg, frame: &Frame) -> Range {
    s.layer("p4-near");
    let peaks = [
        (1800.0, 330.0, 250.0),
        (1590.0, 170.0, 150.0),
        (1960.0, 250.0, 180.0),
        (70.0, 190.0, 230.0),
        (320.0, 96.0, 150.0),
    ];
    let g = Form { sun: SUN, span: frame.span, sub: 6, spur: 0.46, ..Form::new(41, 708.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(SHORE), strokes: 270, moss: 3, gold: true, ..Relief::near(3) });
    flora::wooded(s, &g, 3, 13, 0.8, 4);
    band(s, 696.0, (-60.0, 470.0), 32.0, 0.8, 15, 5);
    band(s, 698.0, (1440.0, 1980.0), 34.0, 0.8, 16, 6);
    let peaks =
        [(470.0, 66.0, 150.0), (300.0, 84.0, 170.0), (60.0, 64.0, 190.0), (1580.0, 60.0, 140.0), (1850.0, 92.0, 210.0)];
    let hills = Form {
        sun: SUN,
        span: frame.span,
        depth: 120.0,
        sub: 3,
        spur: 0.35,
        round: 0.35,
        ..Form::new(63, 712.0, &peaks)
    }
    .build();
    paint(
        s,
        &hills,
        &Relief {
            foot: Some(718.0),
            strokes: 110,
            moss: 2,
            gold: true,
            haze: 0.10,
            nest: false,
            caps: &[10.0, 22.0, 40.0, 66.0],
            ..Relief::near(3)
        },
    );
    flora::wooded(s, &hills, 3, 9, 0.72, 6);
    band(s, 706.0, (-60.0, 560.0), 18.0, 0.75, 25, 6);
    band(s, 706.0, (1460.0, 1980.0), 18.0, 0.75, 26, 6);
    s.end();
    g
}

/// The town: three hazy groups behind, three clear ones before them, houses and trees at the water.
pub fn town(s: &mut Svg) -> Vec<Block> {
    s.layer("p5-town");
    let back = [(1u64, (690.0, 150.0, 96.0)), (2, (905.0, 60.0, 58.0))];
    for (seed, g) in back {
        town::row(s, &town::group(seed, g), 709.0, 0.55, seed + 100);
    }
    band(s, 702.0, (520.0, 1460.0), 18.0, 0.8, 51, 8);
    let mut blocks = Vec::new();
    for (seed, g) in [(3u64, (640.0, 90.0, 62.0)), (9, (800.0, 70.0, 78.0))] {
        let group = town::group(seed, g);
        town::row(s, &group, 711.5, 0.12, seed + 200);
        blocks.extend(group);
    }
    town::houses(s, 556.0, 930.0, 713.0, 0.05, 12);
    let mut rng = Rng::new(8);
    let mut belt = Vec::new();
    for (x, n, spread) in [
        (570.0, 12, 40.0),
        (660.0, 9, 34.0),
        (742.0, 14, 36.0),
        (858.0, 10, 36.0),
        (930.0, 9, 24.0),
        (1110.0, 12, 40.0),
        (1200.0, 7, 30.0),
        (1330.0, 12, 50.0),
        (1420.0, 9, 40.0),
    ] {
        belt.extend(cluster(&mut rng, x, spread, n, 0.74, WOOD, |_| 713.0));
    }
    plant(s, &belt, s.pal.tree[3].mix(s.pal.tree[2], 0.45), 1.0);
    s.end();
    blocks
}
