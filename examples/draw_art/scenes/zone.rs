//! The new area by night: ranges that are hardly more than the dark, and the big-data operations centre (开州大数据运营中心) on the
//! plain at the right, above what the page counts, with some of its windows lit. Text and figures stand on nearly all of it, so nothing here may be bright.

use crate::flora::{Tree, cluster, plant};
use crate::noise::Rng;
use crate::palette::{Ink, NIGHT};
use crate::path::{lens, num};
use crate::range::Form;
use crate::relief::{Relief, paint};
use crate::sky::{Mist, mist};
use crate::svg::{HAIR, Svg};

const WIDTH: f64 = 1107.0;
const HEIGHT: f64 = 984.0;
/// The height at which the centre is drawn.
const GROUND: f64 = 942.0;
/// Where it is set, and how small: far off under the hills, well above what the page counts and below the words beside it.
/// Near the figures it would read as one more of them.
const STAND: (f64, f64, f64) = (434.0, 206.0, 0.52);
/// From here on down everything is night, wherever a page cuts the picture off.
const FOOT: f64 = 880.0;

/// The picture.
pub fn night() -> Svg {
    let mut s = Svg::new(WIDTH, HEIGHT, &NIGHT);
    s.layer("p1-sky");
    s.rect(-60.0, -40.0, WIDTH + 120.0, HEIGHT + 80.0, NIGHT.sky[0], 1.0);
    s.end();
    ranges(&mut s);
    plain(&mut s);
    centre(&mut s);
    s
}

fn ranges(s: &mut Svg) {
    s.layer("p2-ranges");
    // One horizon: both stand on the mist right behind the centre, right of the words and below the notes.
    let span = (620.0, 1180.0);
    let peaks = [(930.0, 84.0, 160.0), (1130.0, 116.0, 150.0), (760.0, 30.0, 120.0)];
    let g = Form { depth: 150.0, sub: 4, low: 0.0, span, ..Form::new(14, 678.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(700.0), ..Relief::far(1) });
    mist(s, Mist { y: 672.0, x0: 640.0, x1: 1200.0, thick: 26.0, opacity: 0.6, seed: 3, count: 7 });
    let peaks = [(860.0, 40.0, 110.0), (1130.0, 84.0, 120.0), (985.0, 22.0, 100.0)];
    let g = Form { depth: 150.0, sub: 6, low: 0.0, span: (700.0, 1180.0), ..Form::new(53, 690.0, &peaks) }.build();
    paint(s, &g, &Relief { foot: Some(704.0), strokes: 70, nest: false, ..Relief::near(2) });
    mist(s, Mist { y: 694.0, x0: 620.0, x1: 1200.0, thick: 24.0, opacity: 0.9, seed: 5, count: 9 });
    s.end();
}

/// The ground the centre stands on: a plain that lies in night mist and becomes the night itself below and
/// to the left. It has no edge of its own: the page's figures stand in front of it, and no line may run through them.
fn plain(s: &mut Svg) {
    s.layer("p3-plain");
    let p = s.pal;
    let terrace = STAND.1 + GROUND * STAND.2;
    let glow = s.glow(p.layers[2].flank, 0.55);
    s.ellipse(950.0, terrace - 20.0, 240.0, 96.0, glow, 1.0);
    // One wide soft oval: a gradient that faded out sideways in bands would show as upright stripes.
    let ground = s.halo(p.tree[1].mix(p.tree[2], 0.5), 1.0);
    s.ellipse(1010.0, terrace + 36.0, 900.0, FOOT - terrace - 36.0, ground, 1.0);
    // A road leads from the forecourt out of the frame.
    s.at(STAND.0, STAND.1, STAND.2, STAND.2);
    s.fill(
        "M1024,944C1046,954 1086,960 1130,968L1340,1016V1041L1226,1013C1126,988 1056,976 998,948z",
        p.wall_shade,
        0.5,
    );
    let mut rng = Rng::new(6);
    let mut trees = Vec::new();
    for (x, n, w, size) in
        [(740.0, 9, 30.0, 0.9), (820.0, 11, 20.0, 1.1), (1044.0, 6, 14.0, 1.2), (1142.0, 9, 26.0, 1.4)]
    {
        trees.extend(cluster(&mut rng, x, w, n, size, &[Tree::Tiered], |_| GROUND + 3.0));
    }
    s.fill(
        &(lens(700.0, GROUND + 3.0, 170.0, 3.4, 0.0) + &lens(1090.0, GROUND + 3.0, 130.0, 3.4, 0.0)),
        p.tree[3],
        0.9,
    );
    plant(s, &trees, p.tree[3], 1.0);
    s.end();
    s.end();
}

/// One face of the centre: bands of glass between sills, cut by fins; some panes lit.
struct Face {
    x: f64,
    w: f64,
    top: f64,
    floors: usize,
    storey: f64,
    pane: f64,
    lit: f64,
    wall: Ink,
    glass: Ink,
}

fn face(s: &mut Svg, rng: &mut Rng, f: &Face) {
    let p = s.pal;
    let bottom = f.top + f.floors as f64 * f.storey;
    s.rect(f.x, f.top - 5.0, f.w, bottom - f.top + 5.0, f.wall, 1.0);
    let (mut glass, mut warm, mut cool) = (String::new(), String::new(), String::new());
    let panes = (f.w - 4.0) / f.pane;
    for k in 0..f.floors {
        let y = f.top + k as f64 * f.storey + 2.2;
        glass.push_str(&format!(
            "M{},{}h{}v{}h{}z",
            num(f.x + 2.0),
            num(y),
            num(f.w - 4.0),
            num(f.storey - 3.6),
            num(4.0 - f.w)
        ));
        let mut at = 0;
        while at < panes as usize {
            // Lit panes come in runs, as rooms do.
            let run = 1 + rng.below(3);
            if rng.chance(f.lit) {
                let d = format!(
                    "M{},{}h{}v{}h{}z",
                    num(f.x + 2.0 + at as f64 * f.pane),
                    num(y + 0.6),
                    num(f.pane * run.min(panes as usize - at) as f64 - 1.0),
                    num(f.storey - 4.8),
                    num(1.0 - f.pane * run.min(panes as usize - at) as f64)
                );
                if rng.chance(0.62) { &mut warm } else { &mut cool }.push_str(&d);
            }
            at += run;
        }
    }
    s.fill(&glass, f.glass, 1.0);
    s.fill(&warm, f.glass.mix(p.lamp, 0.62), 1.0);
    s.fill(&cool, f.glass.mix(p.ripple, 0.26), 1.0);
}

fn centre(s: &mut Svg) {
    s.layer("p4-centre");
    s.at(STAND.0, STAND.1, STAND.2, STAND.2);
    let p = s.pal;
    let mut rng = Rng::new(92);
    // The hall of the machines: long, low, closed, with upright louvres and one band of light.
    face(
        s,
        &mut rng,
        &Face {
            x: 836.0,
            w: 150.0,
            top: 892.0,
            floors: 2,
            storey: 9.0,
            pane: 9.0,
            lit: 0.34,
            wall: p.wall_shade,
            glass: p.glass,
        },
    );
    s.rect(836.0, 910.0, 150.0, 32.0, p.wall_shade, 1.0);
    let louvres: String = (0..23).map(|i| format!("M{},913v26", num(842.0 + i as f64 * 6.3))).collect();
    s.stroke_cut(&louvres, p.glass, HAIR, 1.0);
    s.fill("M830,889V884L984,880V889z", p.wall, 1.0);
    // The tower, right of the page's last column: two faces meeting at an edge, a slanted crown, a mast.
    face(
        s,
        &mut rng,
        &Face {
            x: 1012.0,
            w: 34.0,
            top: 800.0,
            floors: 18,
            storey: 8.0,
            pane: 6.8,
            lit: 0.12,
            wall: p.wall_shade,
            glass: p.glass,
        },
    );
    face(
        s,
        &mut rng,
        &Face {
            x: 1046.0,
            w: 50.0,
            top: 792.0,
            floors: 19,
            storey: 8.0,
            pane: 6.0,
            lit: 0.24,
            wall: p.wall,
            glass: p.glass.mix(p.wall, 0.2),
        },
    );
    s.fill("M1012,795L1046,787H1096V777L1046,769L1012,785z", p.wall, 1.0);
    s.fill("M1012,785L1046,769V796H1012z", p.wall_shade, 1.0);
    s.stroke("M1072,773v-24M1066,772v-9", p.wall, HAIR, 1.0);
    s.stroke("M1046,787V940", p.wall.mix(p.paper, 0.08), HAIR, 0.8);
    // The entrance between them: a glass front under a canopy.
    s.rect(962.0, 904.0, 60.0, 38.0, p.wall_shade, 1.0);
    s.rect(967.0, 910.0, 52.0, 32.0, p.glass.mix(p.lamp, 0.5), 1.0);
    s.stroke_cut("M977,910v32M987.5,910v32M998,910v32M1008.5,910v32M967,922H1019", p.wall_shade, HAIR, 1.0);
    s.fill("M950,904L1030,899V904L950,908z", p.wall.mix(p.paper, 0.05), 1.0);
    s.stroke_cut("M957,907V942", p.wall, HAIR, 1.0);
    // Light on the forecourt, a low hedge.
    s.fill(&lens(938.0, GROUND + 4.0, 110.0, 4.0, 0.0), p.glass.mix(p.lamp, 0.28), 0.6);
    s.fill("M800,942C840,936 910,938 952,942V946H800zM1030,942C1052,937 1080,937 1120,940V947H1030z", p.tree[4], 1.0);
    s.end();
    s.end();
}
