//! The back wall of the stand, its great screen and its two panels.

use super::night;
use crate::boat;
use crate::palette::Ink;
use crate::path::num;
use crate::range::Form;
use crate::relief::{Relief, paint};
use crate::sky::{self, band};
use crate::svg::{HAIR, LINE, Svg};
use crate::town;
use crate::water::{self, Mirror};

/// Where the back wall meets the platform.
const WALL_FOOT: f64 = 672.0;
/// The screen: left, top, right, bottom.
const SCREEN: (f64, f64, f64, f64) = (258.0, 356.0, 906.0, 628.0);

/// The back wall: a long paper-coloured body whose right end swings up like a ridge.
pub fn wall(s: &mut Svg) {
    s.layer("p3-wall");
    let p = s.pal;
    let paper = s.linear(&[(0.0, p.paper, 1.0), (1.0, Ink::hex(0xE2E0D2), 1.0)], (0.0, 300.0), (0.0, WALL_FOOT));
    s.fill("M150,672V372C210,322 300,330 372,316C520,288 640,330 780,318C890,308 960,268 1050,262V672z", paper, 1.0);
    s.fill("M1050,262L1072,276V680L1050,672z", p.wall_shade, 1.0);
    s.fill("M150,656H1050V672H150z", p.wall_shade.mix(p.paper, 0.3), 1.0);
    s.stroke("M150,372C210,322 300,330 372,316C520,288 640,330 780,318C890,308 960,268 1050,262", p.gold, LINE, 0.9);
    s.end();
}

/// The wall of mountains and water on the great screen: the brochure's own landscape once more, small.
pub fn screen(s: &mut Svg) {
    s.layer("p4-screen");
    let p = s.pal;
    let (x0, y0, x1, y1) = SCREEN;
    s.rect(x0 - 7.0, y0 - 7.0, x1 - x0 + 14.0, y1 - y0 + 14.0, p.ink, 1.0);
    let clip = s.clip(&format!("M{},{}H{}V{}H{}z", num(x0), num(y0), num(x1), num(y1), num(x0)));
    s.clipped(clip);
    let shore = 546.0;
    let air = s.linear(&[(0.0, p.sky[0], 1.0), (0.6, p.sky[1], 1.0), (1.0, p.sky[2], 1.0)], (0.0, y0), (0.0, shore));
    s.rect(x0, y0, x1 - x0, y1 - y0, air, 1.0);
    sky::sun(s, 742.0, 408.0, 19.0);
    let span = (x0 - 20.0, x1 + 20.0);
    let g = Form {
        depth: 90.0,
        sub: 3,
        low: 18.0,
        span,
        ..Form::new(12, 528.0, &[(420.0, 84.0, 130.0), (700.0, 70.0, 150.0)])
    }
    .build();
    paint(s, &g, &Relief { foot: Some(540.0), strokes: 20, nest: false, ..Relief::far(1) });
    band(s, 520.0, (x0, x1), 18.0, 0.8, 3, 7);
    let g = Form {
        depth: 110.0,
        sub: 5,
        span,
        ..Form::new(37, 540.0, &[(570.0, 136.0, 92.0), (660.0, 74.0, 70.0), (880.0, 104.0, 90.0), (290.0, 52.0, 80.0)])
    }
    .build();
    paint(
        s,
        &g,
        &Relief {
            foot: Some(548.0),
            strokes: 70,
            detail: 0.7,
            gold: true,
            nest: false,
            caps: &[8.0, 18.0, 34.0, 56.0],
            ..Relief::near(3)
        },
    );
    band(s, 538.0, (x0, x1), 13.0, 0.85, 5, 8);
    town::houses(s, 356.0, 520.0, shore + 1.0, 0.15, 12);
    let lake = s.linear(
        &[(0.0, p.lake[0], 1.0), (0.4, p.lake[1], 1.0), (1.0, p.lake[2], 1.0)],
        (0.0, shore),
        (0.0, y1 + 30.0),
    );
    s.rect(x0, shore, x1 - x0, y1 - shore, lake, 1.0);
    water::mirror(
        s,
        Mirror {
            y: shore,
            depth: 70.0,
            ink: p.layers[3].flank,
            opacity: 0.6,
            seed: 22,
            squash: 0.5,
            x0: x0 - 12.0,
            x1: x1 + 12.0,
        },
        |x| (shore - g.crest_y(x)).max(0.0),
    );
    boat::sculled(s, 474.0, 584.0, 0.40);
    s.end();
    s.end();
}

/// Left: a red slip with the seal of the place. Right: an upright screen with the lines that meet in Kaizhou.
pub fn side_panels(s: &mut Svg) {
    s.layer("p5-panels");
    let p = s.pal;
    s.rect(176.0, 362.0, 58.0, 190.0, p.seal, 1.0);
    s.stroke_cut("M181,362V547H229V362", p.paper, HAIR, 0.7);
    s.at(205.0, 410.0, 0.31, 0.31);
    super::ring::seal_words(s, p.paper);
    s.end();
    s.stroke("M193,500l9,-15l7,9l5,-7l10,13M193,512q5,-4 10,0t10,0t10,0", p.paper, LINE, 1.0);
    s.rect(940.0, 352.0, 78.0, 240.0, p.ink, 1.0);
    s.rect(945.0, 357.0, 68.0, 230.0, night(0x0C303B), 1.0);
    s.stroke(
        "M952,560L952,500L979,470V372M979,470L1006,440V392M979,470L1006,500V556M952,420L979,447",
        p.lake[1],
        LINE,
        0.9,
    );
    s.stroke("M957,470H1004", p.gold, LINE, 1.0);
    for (x, y) in [(979.0, 470.0), (979.0, 392.0), (952.0, 530.0), (1006.0, 412.0), (1006.0, 532.0)] {
        s.ellipse(x, y, 4.6, 4.6, p.paper, 1.0);
    }
    s.ellipse(979.0, 470.0, 7.0, 7.0, p.seal, 1.0);
    s.end();
}
