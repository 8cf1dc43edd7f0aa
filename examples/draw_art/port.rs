//! A small river port: boxes, trucks, a low river ship, all in side view or set into a camera.

use crate::brush::{Brush, HAIR, LINE, Pt, bez, chain, lens, mix, poly};
use crate::noise::Rng;
use crate::palette::{Ink, two};

/// Muted colours of the boxes.
const BOXES: [u32; 8] = [0x2F7488, 0x5C9A8C, 0xC8741A, 0xB65A44, 0xD8CBA4, 0x3D6F9A, 0xD9B36A, 0x7FA9A8];

/// How many boxes stand above each other on the ship, from the bow.
const LADEN: [usize; 8] = [1, 2, 2, 3, 2, 3, 2, 2];

/// Where the box at a place of the ship's row begins, in metres from the bow.
fn stowed(place: usize) -> f64 {
    10.0 + 6.9 * place as f64
}

/// How high the ship is laden where `x` metres from the bow lie, over the water; nothing where no box stands.
#[cfg(test)]
pub fn laden(x: f64) -> Option<f64> {
    let place = (0..LADEN.len()).find(|place| (stowed(*place)..stowed(*place) + 6.3).contains(&x))?;
    Some(3.3 + 2.75 * LADEN[place] as f64)
}

/// Where metres land: across (right), up, away.
pub type Put<'a> = &'a dyn Fn(f64, f64, f64) -> Pt;

/// One box with its near end, long side and top.
fn steel_box(pen: &mut Brush, put: Put, at: [f64; 3], length: f64, ink: Ink, ribs: bool) {
    let (w, h) = (2.8, 2.9);
    let p = |x: f64, y: f64, z: f64| put(at[0] + x, at[1] + y, at[2] + z);
    pen.fill(poly(&[p(0.0, h, 0.0), p(length, h, 0.0), p(length, h, w), p(0.0, h, w)]), mix(ink, 0xFFFFFF, 0.4));
    pen.fill(
        poly(&[p(length, 0.0, 0.0), p(length, 0.0, w), p(length, h, w), p(length, h, 0.0)]),
        mix(ink, 0xFFF2D8, 0.2),
    );
    pen.fill(poly(&[p(0.0, 0.0, 0.0), p(length, 0.0, 0.0), p(length, h, 0.0), p(0.0, h, 0.0)]), ink);
    if ribs {
        let mut d = String::new();
        for i in 1..6 {
            let x = length * f64::from(i) / 6.0;
            d += &chain(&[p(x, 0.3, 0.0), p(x, h - 0.3, 0.0)]);
        }
        pen.faint(d, mix(ink, 0x0F2A30, 0.4), HAIR, 0.35);
    }
}

/// A yard of boxes: `rows` deep, `cols` wide, stacked by chance up to `most`, emptier at its ends.
pub fn yard(
    pen: &mut Brush,
    put: Put,
    at: [f64; 3],
    (cols, rows, most): (usize, usize, usize),
    haze: f64,
    seed: u64,
    ribs: bool,
) {
    let mist = pen.svg.pal.mist;
    let mut rng = Rng::new(seed);
    let mut boxes: Vec<([f64; 3], Ink)> = vec![];
    for row in (0..rows).rev() {
        for col in 0..cols {
            let u = (col as f64 + 0.5) / cols as f64;
            let crown = (most as f64 + 0.4) * (1.0 - (2.0 * u - 1.0).powi(2) * 0.55) - rng.range(0.0, 1.3);
            for level in 0..crown.max(0.0) as usize {
                let ink = mix(rng.pick(&BOXES), mist, haze + 0.02 * row as f64);
                let spot = [
                    at[0] + col as f64 * 6.6 + rng.range(0.0, 0.3),
                    at[1] + level as f64 * 2.95,
                    at[2] + row as f64 * 3.4,
                ];
                boxes.push((spot, ink));
            }
        }
    }
    // Every stack throws its shadow on the ground, to the side and towards the viewer.
    let mut shade = String::new();
    for ([x, y, z], _) in boxes.iter().filter(|(spot, _)| spot[1] <= at[1]) {
        let p = |dx: f64, dz: f64| put(x + dx, *y, z + dz);
        shade += &poly(&[p(-0.8, -1.5), p(8.0, -1.5), p(8.6, 3.0), p(6.0, 3.0), p(-0.4, 0.4)]);
    }
    pen.wash(shade, 0x1F4F58, 0.26 * (1.0 - haze));
    for (spot, ink) in boxes {
        steel_box(pen, put, spot, 6.1, ink, ribs);
    }
}

/// A low river ship in side view, bow to the left; `at` is the waterline below the bow, `k` pixels to the metre.
pub fn ship(pen: &mut Brush, at: Pt, k: f64, seed: u64) {
    let m = |x: f64, y: f64| (at.0 + x * k, at.1 - y * k);
    // Reflection first, broken by bright lenses.
    pen.wash(
        poly(&[m(2.0, 0.0), m(84.0, 0.0), m(80.0, -4.0), m(60.0, -5.2), m(20.0, -4.4), m(6.0, -2.6)]),
        0x15495A,
        0.28,
    );
    pen.wash(poly(&[m(70.0, 0.0), m(81.0, 0.0), m(80.0, -8.0), m(71.0, -8.0)]), 0xF6F1E2, 0.3);
    // Of the boxes a weak image, without its edges.
    let mut image = Rng::new(seed);
    for (col, most) in LADEN.into_iter().enumerate() {
        let (x, deep) = (stowed(col), 5.2 + 1.5 * most as f64);
        let ink = (0..most).map(|_| image.pick(&BOXES)).last().unwrap_or(BOXES[0]);
        pen.wash(poly(&[m(x, -4.6), m(x + 6.3, -4.6), m(x + 5.9, -deep), m(x + 0.5, -deep)]), ink, 0.2);
    }
    let hull = bez(&[
        m(-3.0, 5.4),
        m(-1.0, 3.4),
        m(1.4, 1.0),
        m(3.0, -0.2),
        m(20.0, -0.2),
        m(60.0, -0.2),
        m(82.0, -0.2),
        m(84.5, 0.6),
        m(86.0, 2.6),
        m(86.0, 4.2),
        m(84.0, 4.2),
        m(80.0, 4.0),
        m(66.0, 3.9),
        m(50.0, 3.2),
        m(24.0, 3.2),
        m(10.0, 3.4),
        m(4.0, 3.8),
        m(0.0, 5.2),
        m(-3.0, 5.4),
    ]);
    let blue = pen.down(at.1 - 5.4 * k, at.1, &[(0.0, 0x2A7083u32, 1.0), (1.0, 0x14475A, 1.0)]);
    pen.fill(hull, blue);
    pen.fill(
        bez(&[
            m(2.2, 0.5),
            m(20.0, 0.5),
            m(60.0, 0.5),
            m(84.4, 0.5),
            m(83.6, 0.0),
            m(83.0, -0.2),
            m(82.0, -0.2),
            m(60.0, -0.2),
            m(20.0, -0.2),
            m(3.0, -0.2),
            m(2.8, 0.0),
            m(2.6, 0.2),
            m(2.2, 0.5),
        ]),
        0x9A3226,
    );
    pen.line(bez_open_ship(&m), 0xF4EFE1, if k > 2.0 { LINE } else { HAIR });
    let mut rng = Rng::new(seed);
    for (col, most) in LADEN.into_iter().enumerate() {
        for level in 0..most {
            let (x, y) = (stowed(col), 3.3 + 2.75 * level as f64);
            let ink = Ink::hex(rng.pick(&BOXES));
            pen.fill(poly(&[m(x, y), m(x + 6.3, y), m(x + 6.3, y + 2.6), m(x, y + 2.6)]), ink);
            pen.wash(poly(&[m(x + 4.4, y), m(x + 6.3, y), m(x + 6.3, y + 2.6), m(x + 4.4, y + 2.6)]), 0xFFFFFF, 0.22);
            pen.faint(chain(&[m(x, y + 2.6), m(x + 6.3, y + 2.6)]), 0xFFFFFF, HAIR, 0.4);
        }
    }
    // The wheelhouse aft.
    pen.fill(poly(&[m(69.0, 3.9), m(82.0, 3.9), m(82.0, 9.0), m(69.0, 9.0)]), 0xF8F4E8);
    pen.fill(poly(&[m(69.0, 3.9), m(73.0, 3.9), m(73.0, 9.0), m(69.0, 9.0)]), 0xC3D1CE);
    pen.fill(poly(&[m(70.0, 9.0), m(79.0, 9.0), m(79.0, 12.6), m(69.4, 12.6)]), 0xFBF8EE);
    pen.fill(poly(&[m(69.9, 10.2), m(78.4, 10.2), m(78.4, 11.8), m(69.7, 11.8)]), two(0x2F6B78, 0xF7D58B));
    pen.fill(poly(&[m(68.6, 12.6), m(80.0, 12.6), m(80.0, 13.2), m(68.6, 13.2)]), 0xB9CCC8);
    for i in 0..4 {
        let x = 70.6 + 2.9 * f64::from(i);
        pen.fill(poly(&[m(x, 5.9), m(x + 1.6, 5.9), m(x + 1.6, 7.5), m(x, 7.5)]), two(0x2F6B78, 0xF7D58B));
    }
    pen.fill(poly(&[m(80.0, 9.0), m(82.4, 9.0), m(82.2, 13.0), m(80.2, 13.0)]), 0xB3261E);
    pen.line(chain(&[m(74.0, 13.2), m(74.0, 17.4)]), 0x5E8790, HAIR);
    pen.wash(
        lens(at.0 - 16.0 * k, at.1 + 1.2 * k, 24.0 * k, 0.5 * k)
            + &lens(at.0 + 30.0 * k, at.1 + 3.2 * k, 46.0 * k, 0.5 * k)
            + &lens(at.0 + 60.0 * k, at.1 + 5.0 * k, 30.0 * k, 0.45 * k),
        0xF9F6EC,
        0.75,
    );
    // What its lamps throw on the water; by day, glints like others.
    let mut glints = String::new();
    for (x, y, length) in [
        (70.0, 1.6, 9.0),
        (72.0, 3.0, 11.0),
        (69.0, 4.6, 8.0),
        (75.0, 6.2, 7.0),
        (71.0, 8.0, 5.0),
        (12.0, 1.4, 5.0),
        (13.0, 2.8, 4.0),
    ] {
        glints += &lens(at.0 + x * k, at.1 + y * k, length * k, 0.26 * k);
    }
    pen.wash(glints, two(0xF9F6EC, 0xF7D58B), 0.62);
}

fn bez_open_ship(m: &dyn Fn(f64, f64) -> Pt) -> String {
    crate::brush::bez_open(&[
        m(-2.6, 5.0),
        m(0.0, 4.8),
        m(4.0, 3.5),
        m(10.0, 3.1),
        m(24.0, 2.9),
        m(50.0, 2.9),
        m(66.0, 3.6),
        m(78.0, 3.8),
        m(82.0, 3.9),
        m(85.6, 3.9),
    ])
}

/// A truck with one box, side view, heading right.
pub fn truck(pen: &mut Brush, at: Pt, k: f64, hue: u32) {
    let m = |x: f64, y: f64| (at.0 + x * k, at.1 - y * k);
    pen.wash(lens(at.0 - 1.0 * k, at.1 + 0.2 * k, 16.4 * k, 1.1 * k), 0x1F4F58, 0.4);
    pen.fill(poly(&[m(0.0, 1.0), m(12.6, 1.0), m(12.6, 1.5), m(0.0, 1.5)]), 0x2B4A52);
    pen.fill(poly(&[m(0.2, 1.5), m(9.4, 1.5), m(9.4, 4.3), m(0.2, 4.3)]), hue);
    pen.wash(poly(&[m(6.8, 1.5), m(9.4, 1.5), m(9.4, 4.3), m(6.8, 4.3)]), 0xFFFFFF, 0.2);
    pen.fill(poly(&[m(9.9, 1.0), m(13.4, 1.0), m(13.4, 2.4), m(12.6, 3.9), m(9.9, 3.9)]), 0xFBFAF3);
    pen.fill(poly(&[m(11.4, 2.5), m(13.0, 2.5), m(12.4, 3.6), m(11.4, 3.6)]), 0x1D5567);
    for x in [1.6, 3.2, 8.4, 11.8] {
        pen.dot(m(x, 0.6), 0.62 * k, 0x24363C);
    }
}
