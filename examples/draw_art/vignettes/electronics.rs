//! The electronic information cluster: what is made of circuits. A tablet on its stand, a telephone and a sensor module on
//! one table.

use super::axo::{Axo, Tone, hull};
use super::backdrop::{BLUE, Backdrop, Ground};
use super::kit::{Brush, HAIR, LINE, Pt, Window, mix, oval, poly};
use crate::palette::two;
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: BLUE,
    ground: Ground::Floor,
    horizon: 236.0,
    seed: 116,
    far: &[(130.0, 96.0, 240.0), (470.0, 60.0, 230.0)],
    near: &[(20.0, 74.0, 190.0), (620.0, 58.0, 170.0)],
    sun: None,
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    let a = Axo::iso(312.0, 302.0, 0.98);
    tablet(pen, &a);
    module(pen, &a);
    phone(pen, &a);
    links(pen, &a);
}

/// A slab that leans back: its lower edge lies along `u` at `v`, its face looks to the left, towards the viewer. Gives where
/// a point of the face lands: across, and up along it.
fn face<'a>(a: &'a Axo, (u, v, z): (f64, f64, f64), lean: f64) -> impl Fn(f64, f64) -> Pt + 'a {
    move |across, up| a.at(u + across, v - up * lean, z + up * (1.0 - lean * lean).sqrt())
}

/// The corners of a rectangle on a face.
fn pane(on: &dyn Fn(f64, f64) -> Pt, (x0, x1): (f64, f64), (y0, y1): (f64, f64)) -> Vec<Pt> {
    vec![on(x0, y0), on(x1, y0), on(x1, y1), on(x0, y1)]
}

fn tablet(pen: &mut Brush, a: &Axo) {
    let (u, v) = (-112.0, -6.0);
    let (wide, tall) = (176.0, 118.0);
    // Its shadow falls to the left and behind, as every shadow of these pictures does.
    pen.wash(a.flat(0.0, (u - 10.0, u + wide - 2.0), (v - 62.0, v + 26.0)), 0x123F4E, 0.12);
    pen.wash(a.flat(0.0, (u - 2.0, u + wide + 2.0), (v - 12.0, v + 9.0)), 0x123F4E, 0.3);
    let back = face(a, (u, v - 9.0, 2.0), 0.34);
    let front = face(a, (u, v, 2.0), 0.34);
    // Its stand, a plate and a prop that are seen past the right edge; then the body as thick as it is, then the glass.
    a.block(pen, [u + 96.0, v - 104.0, 0.0], [74.0, 96.0, 3.0], &Tone::of(0x8FB0B2, 0x4F7F86, 0xB9D0CF));
    pen.fill(
        poly(&[back(112.0, 92.0), back(166.0, 92.0), a.at(u + 162.0, v - 92.0, 3.0), a.at(u + 112.0, v - 92.0, 3.0)]),
        0x3F6A74,
    );
    let mut body = pane(&back, (0.0, wide), (0.0, tall));
    body.extend(pane(&front, (0.0, wide), (0.0, tall)));
    pen.fill(poly(&hull(body)), 0x8FB0B2);
    pen.fill(poly(&[front(wide, 0.0), back(wide, 0.0), back(wide, tall), front(wide, tall)]), 0xDDE6E0);
    pen.fill(poly(&pane(&front, (0.0, wide), (0.0, tall))), 0x16424F);
    let glass = pen.along(
        front(wide, tall),
        front(0.0, 0.0),
        &[
            (0.0, two(0xA9D3E4, 0x4FA0B4), 1.0),
            (0.5, two(0x3F86B8, 0x21627E), 1.0),
            (1.0, two(0x1D4F91, 0x143F66), 1.0),
        ],
    );
    pen.fill(poly(&pane(&front, (7.0, wide - 7.0), (7.0, tall - 7.0))), glass);
    screen(pen, &front);
    // A gleam across the glass, and light along its upper edges.
    pen.wash(
        poly(&[front(112.0, 7.0), front(136.0, 7.0), front(169.0, 82.0), front(169.0, 111.0), front(160.0, 111.0)]),
        0xFFFFFF,
        0.14,
    );
    pen.line(
        poly(&[front(0.0, tall), front(wide, tall), front(wide, 0.0)]).trim_end_matches('z'),
        two(0xF4FBF6, 0x9FC4C4),
        HAIR,
    );
}

/// What the tablet shows: a line that rises, bars under it, a few rows.
fn screen(pen: &mut Brush, on: &dyn Fn(f64, f64) -> Pt) {
    let mut bars = String::new();
    for (k, tall) in [20.0, 27.0, 24.0, 36.0, 44.0, 53.0].into_iter().enumerate() {
        let x = 20.0 + 15.0 * k as f64;
        bars += &poly(&pane(on, (x, x + 9.0), (18.0, 18.0 + tall)));
    }
    pen.wash(bars, two(0xEAF4F6, 0xBFE6E6), 0.86);
    let line: Vec<Pt> = [(20.0, 52.0), (38.0, 62.0), (56.0, 57.0), (74.0, 74.0), (92.0, 82.0), (106.0, 95.0)]
        .map(|(x, y)| on(x, y))
        .to_vec();
    pen.line(crate::brush::chain(&line), 0xF2C66D, LINE);
    pen.fill(oval(line[5], 3.6, 3.6), 0xF2C66D);
    let mut rows = String::new();
    for k in 0..5 {
        let y = 92.0 - 15.0 * f64::from(k);
        rows += &poly(&pane(on, (124.0, if k % 2 == 0 { 160.0 } else { 148.0 }), (y, y + 5.0)));
    }
    pen.wash(rows, two(0xFFFFFF, 0xD6EEEE), 0.55);
}

/// A small module with its aerial: what listens and reports.
fn module(pen: &mut Brush, a: &Axo) {
    let (u, v) = (100.0, -26.0);
    a.shade(pen, [u, v, 0.0], [56.0, 56.0, 26.0], 0.22);
    a.block(pen, [u, v, 2.0], [56.0, 56.0, 22.0], &Tone::of(0xF4F0E2, 0x9DB7B8, 0xFFFDF6));
    pen.fill(a.right(u + 56.0, (v + 6.0, v + 50.0), (7.0, 19.0)), 0x16424F);
    let mut lamps = String::new();
    for k in 0..4 {
        lamps += &oval(a.at(u + 56.0, v + 14.0 + 9.0 * f64::from(k), 13.0), 2.4, 3.2);
    }
    pen.fill(lamps, 0xF2C66D);
    for k in 0..3 {
        let x = u + 7.0 + 16.0 * f64::from(k);
        pen.fill(a.left(v + 56.0, (x, x + 11.0), (7.0, 17.0)), 0x24505C);
        pen.fill(a.left(v + 56.0, (x + 2.0, x + 9.0), (7.0, 10.0)), 0xE9C878);
    }
    pen.fill(poly(&a.ring(u + 28.0, v + 28.0, 24.0, 15.0)), 0xD3E2E0);
    pen.line(poly(&a.ring(u + 28.0, v + 28.0, 24.0, 15.0)), 0x3D7CC9, LINE);
    pen.fill(poly(&a.ring(u + 28.0, v + 28.0, 24.0, 6.0)), 0x1D4F91);
    a.drum(pen, [u + 10.0, v + 8.0, 24.0], 3.4, 52.0, &Tone::of(0x6F959B, 0x2C5663, 0xB9D0CF));
}

/// A telephone that lies on the table, its glass up.
fn phone(pen: &mut Brush, a: &Axo) {
    let (u, v) = (-4.0, 70.0);
    a.contact(pen, 0.0, (u, u + 88.0), (v, v + 44.0));
    a.block(pen, [u, v, 0.0], [88.0, 44.0, 7.0], &Tone::of(0xC6D6D8, 0x4F7F92, 0x16424F));
    let glass = pen.along(
        a.at(u + 88.0, v, 7.0),
        a.at(u, v + 44.0, 7.0),
        &[
            (0.0, two(0xBFE0E8, 0x5FB0BC), 1.0),
            (0.55, two(0x4F97C4, 0x2A6F8A), 1.0),
            (1.0, two(0x2C62A6, 0x1A4A70), 1.0),
        ],
    );
    pen.fill(a.flat(7.0, (u + 5.0, u + 83.0), (v + 4.0, v + 40.0)), glass);
    let mut tiles = String::new();
    for i in 0..4 {
        for j in 0..2 {
            let (x, y) = (u + 14.0 + 16.0 * f64::from(i), v + 9.0 + 14.0 * f64::from(j));
            tiles += &a.flat(7.0, (x, x + 9.0), (y, y + 9.0));
        }
    }
    pen.wash(tiles, two(0xFFFFFF, 0xD6F2F0), 0.72);
    pen.fill(a.flat(7.0, (u + 62.0, u + 71.0), (v + 9.0, v + 18.0)), 0xF2C66D);
}

/// What the aerial sends, as a few arcs.
fn links(pen: &mut Brush, a: &Axo) {
    let from = a.at(110.0, -18.0, 80.0);
    for r in [11.0, 20.0, 29.0] {
        let arc: Vec<Pt> = (0..=12)
            .map(|i| (-150.0 + 10.0 * f64::from(i)).to_radians())
            .map(|t: f64| (from.0 + r * t.cos(), from.1 + r * t.sin()))
            .collect();
        pen.faint(crate::brush::chain(&arc), mix(0x1D4F91, 0x3D7CC9, 0.4).but(two(0, 0x8FD0E0)), LINE, 1.0 - r / 42.0);
    }
    pen.dot(from, 4.2, 0xF2C66D);
}
