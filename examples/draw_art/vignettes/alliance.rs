//! The culture-and-tourism alliance: an open fan on which a river runs between the walls of a gorge.

use super::backdrop::{BLUE, Backdrop, Ground};
use super::kit::{Brush, HAIR, LINE, Pt, ROD, Window, bez, bez_open, chain, lens, poly};
use crate::boat;
use crate::form::Form;
use crate::palette::two;
use crate::relief::{self, Relief};
use crate::sky::{self, Mist};
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: BLUE,
    ground: Ground::Floor,
    horizon: 300.0,
    seed: 240,
    far: &[(520.0, 84.0, 260.0), (90.0, 66.0, 230.0)],
    near: &[],
    sun: None,
};

/// Where the sticks meet.
const PIVOT: Pt = (320.0, 384.0);
/// Where the leaf begins and ends, from the pivot.
const LEAF: (f64, f64) = (96.0, 252.0);
/// How far the fan is open, in degrees.
const OPEN: (f64, f64) = (196.0, 344.0);
/// Folds of the leaf.
const FOLDS: usize = 18;

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

/// A place on the fan: how far it is open there (0 to 1), and how far from the pivot.
fn at(open: f64, r: f64) -> Pt {
    let (s, c) = (OPEN.0 + (OPEN.1 - OPEN.0) * open).to_radians().sin_cos();
    (PIVOT.0 + r * c, PIVOT.1 + r * s)
}

fn arc(from: f64, to: f64, r: f64) -> Vec<Pt> {
    (0..=24).map(|i| at(from + (to - from) * f64::from(i) / 24.0, r)).collect()
}

/// The part of a ring between two openings.
fn part(from: f64, to: f64, (inner, outer): (f64, f64)) -> String {
    let mut p = arc(from, to, outer);
    p.extend(arc(to, from, inner));
    poly(&p)
}

fn draw(pen: &mut Brush) {
    pen.glow((322.0, 388.0), 230.0, 34.0, 0x5A4A3A, 0.28);
    sticks(pen);
    leaf(pen);
    guards(pen);
    tassel(pen);
}

fn sticks(pen: &mut Brush) {
    for k in 0..FOLDS {
        let open = (k as f64 + 0.5) / FOLDS as f64;
        let half = 0.011;
        let stick = [
            at(open - half, LEAF.0 + 6.0),
            at(open + half, LEAF.0 + 6.0),
            at(open + 3.0 * half, 8.0),
            at(open - 3.0 * half, 8.0),
        ];
        pen.fill(poly(&stick), if k % 2 == 0 { 0xC7975A } else { 0xB07F44 });
    }
}

fn leaf(pen: &mut Brush) {
    pen.wash(part(0.0, 1.0, (LEAF.0 - 5.0, LEAF.1 - 5.0)), 0x1F4F58, 0.16);
    let clip = pen.svg.clip(&part(0.0, 1.0, LEAF));
    pen.svg.clipped(clip);
    let sky = pen.down(
        130.0,
        320.0,
        &[
            (0.0, two(0xF4E8CF, 0x35595A), 1.0),
            (0.5, two(0xF8F1E0, 0x4A6C69), 1.0),
            (1.0, two(0xE9EDDF, 0x52746F), 1.0),
        ],
    );
    pen.rect(60.0, 110.0, 520.0, 300.0, sky);
    let sun = pen.svg.pal.sun;
    pen.dot((364.0, 176.0), 17.0, sun);
    gorge(pen);
    pen.svg.end();
    folds(pen);
}

/// Two walls, the higher on the right; between them the river comes out of the mist.
fn gorge(pen: &mut Brush) {
    let svg = &mut pen.svg;
    let range = |seed, base, peaks: &[(f64, f64, f64)], sub| {
        Form { depth: 90.0, sub, low: 2.0, rough: 0.6, span: (60.0, 580.0), ..Form::new(seed, base, peaks) }.build()
    };
    let far = range(14, 262.0, &[(318.0, 62.0, 60.0), (250.0, 44.0, 70.0)], 3);
    relief::paint(
        svg,
        &far,
        &Relief { strokes: 8, caps: &[12.0, 26.0], light: 0.6, foot: Some(270.0), ..Relief::far(0) },
    );
    sky::mist(svg, Mist { y: 258.0, x0: 230.0, x1: 400.0, thick: 18.0, opacity: 0.8, seed: 3, count: 5 });
    let near =
        Relief { detail: 0.7, gold: true, light: 0.9, caps: &[9.0, 20.0, 38.0, 62.0], nest: false, ..Relief::near(2) };
    let walls =
        range(35, 300.0, &[(452.0, 128.0, 78.0), (560.0, 90.0, 80.0), (176.0, 104.0, 76.0), (90.0, 76.0, 80.0)], 6);
    relief::paint(svg, &walls, &Relief { strokes: 90, foot: Some(306.0), ..near });
    let river = pen.down(
        266.0,
        352.0,
        &[
            (0.0, two(0xF2F1E4, 0x547C7A), 1.0),
            (0.4, two(0xBFDAD4, 0x2A5D67), 1.0),
            (1.0, two(0x6FAFB2, 0x123F4C), 1.0),
        ],
    );
    let bed = [
        (322.0, 262.0),
        (300.0, 276.0),
        (250.0, 288.0),
        (206.0, 302.0),
        (150.0, 322.0),
        (110.0, 350.0),
        (90.0, 410.0),
        (260.0, 410.0),
        (420.0, 410.0),
        (560.0, 410.0),
        (540.0, 350.0),
        (500.0, 322.0),
        (446.0, 304.0),
        (392.0, 288.0),
        (352.0, 278.0),
        (330.0, 262.0),
    ];
    pen.fill(bez(&bed), river);
    let mut light = String::new();
    for (x, y, length) in
        [(300.0, 286.0, 40.0), (214.0, 312.0, 62.0), (404.0, 306.0, 58.0), (176.0, 334.0, 44.0), (438.0, 326.0, 60.0)]
    {
        light += &lens(x, y, length, 1.2);
    }
    let ripple = pen.svg.pal.ripple;
    pen.wash(light, ripple, 0.8);
    boat::sculled(&mut pen.svg, 262.0, 291.0, 0.24);
    boat::sculled(&mut pen.svg, 402.0, 284.0, -0.14);
}

/// Every second pleat lies in the shade; the leaf's edges are bound with gold.
fn folds(pen: &mut Brush) {
    let (mut shade, mut creases) = (String::new(), String::new());
    for k in 0..FOLDS {
        let (from, to) = (k as f64 / FOLDS as f64, (k + 1) as f64 / FOLDS as f64);
        let middle = (from + to) / 2.0;
        shade += &part(from, middle, LEAF);
        creases += &chain(&[at(middle, LEAF.0), at(middle, LEAF.1)]);
    }
    pen.wash(shade, 0x1F4F58, 0.1);
    pen.faint(creases, 0xFFFFFF, HAIR, 0.35);
    let gold = pen.svg.pal.gold;
    pen.line(chain(&arc(0.0, 1.0, LEAF.1)), gold, LINE);
    pen.line(chain(&arc(0.0, 1.0, LEAF.0)), gold, HAIR);
}

fn guards(pen: &mut Brush) {
    for (open, side) in [(0.0, -1.0), (1.0, 1.0)] {
        let half = 0.016;
        let guard = [
            at(open - half, LEAF.1 + 3.0),
            at(open + half, LEAF.1 + 3.0),
            at(open + 4.0 * half, 4.0),
            at(open - 4.0 * half, 4.0),
        ];
        pen.fill(poly(&guard), 0x6B4526);
        pen.faint(chain(&[at(open + side * 0.004, LEAF.1 - 6.0), at(open, 14.0)]), 0xC7975A, HAIR, 0.8);
    }
    let gold = pen.svg.pal.gold;
    pen.dot(PIVOT, 8.0, 0x6B4526);
    pen.dot(PIVOT, 3.6, gold);
}

/// A red cord with a knot and a tassel.
fn tassel(pen: &mut Brush) {
    let (x, y) = PIVOT;
    let seal = pen.svg.pal.seal;
    pen.line(bez_open(&[(x, y), (x + 22.0, y + 18.0), (x + 44.0, y - 2.0), (x + 62.0, y + 14.0)]), seal, LINE);
    let knot = (x + 68.0, y + 18.0);
    pen.fill(
        poly(&[(knot.0, knot.1 - 8.0), (knot.0 + 9.0, knot.1), (knot.0, knot.1 + 8.0), (knot.0 - 9.0, knot.1)]),
        seal,
    );
    pen.line(
        poly(&[(knot.0, knot.1 - 4.0), (knot.0 + 4.5, knot.1), (knot.0, knot.1 + 4.0), (knot.0 - 4.5, knot.1)]),
        0xE8B07A,
        HAIR,
    );
    let mut hair = String::new();
    for k in 0..6 {
        let lean = f64::from(k) * 4.0;
        hair += &bez_open(&[
            (knot.0 + 8.0, knot.1 + 2.0),
            (knot.0 + 18.0, knot.1 + 3.0 + lean * 0.3),
            (knot.0 + 30.0, knot.1 + 4.0 + lean * 0.5),
            (knot.0 + 42.0, knot.1 + 2.0 + lean),
        ]);
    }
    pen.line(hair, seal, LINE);
    pen.faint(chain(&[(knot.0 + 12.0, knot.1 - 1.0), (knot.0 + 15.0, knot.1 + 8.0)]), 0xE8B07A, ROD, 0.9);
}
