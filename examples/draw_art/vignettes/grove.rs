//! Trees and shrubs of the vignettes: nearer than the scenes', so built of lobes rather than stamped.

use super::kit::{Brush, Pt, bez, mix, points};
use crate::noise::Rng;
use crate::palette::Ink;

/// A round-headed broadleaf tree of several lobes, lit from the upper right.
pub fn tree(pen: &mut Brush, at: Pt, size: f64, hue: impl Into<Ink>, seed: u64) {
    let hue = hue.into();
    let mut rng = Rng::new(seed);
    let trunk = points(
        "-1.2,0 -0.7,-4 -0.6,-7 -0.4,-10 0.4,-10 0.5,-7 0.8,-4 1.4,0 0.5,0.2 \
                -0.5,0.2 -1.2,0",
    );
    pen.fill(bez(&shift(&trunk[..10], at, size)), mix(hue, 0x3A2A1C, 0.45));
    let (mut body, mut light) = (String::new(), String::new());
    let lean = rng.range(-1.2, 1.2);
    for (x, y, r) in [
        (-4.6, -9.5, 4.2),
        (4.4, -9.0, 4.0),
        (-2.4, -14.0, 4.6),
        (3.0, -14.4, 4.2),
        (0.2, -10.5, 5.4),
        (0.6, -17.6, 3.4),
    ] {
        let (x, y, r) =
            (x + lean * (-y / 12.0) + rng.range(-0.8, 0.8), y + rng.range(-0.7, 0.7), r * rng.range(0.85, 1.12));
        let c = (at.0 + x * size, at.1 + y * size);
        body += &super::kit::oval(c, r * size, r * size * 0.86);
        light += &super::kit::oval((c.0 + r * size * 0.28, c.1 - r * size * 0.26), r * size * 0.6, r * size * 0.5);
    }
    pen.fill(body, hue);
    pen.wash(light, mix(hue, 0xDDEBB4, 0.42), 0.55);
}

fn shift(p: &[Pt], at: Pt, size: f64) -> Vec<Pt> {
    p.iter().map(|q| (at.0 + q.0 * size, at.1 + q.1 * size)).collect()
}

/// A low hedge or shrub group: flattened lobes.
pub fn shrubs(pen: &mut Brush, from: Pt, to: Pt, n: usize, size: f64, hue: impl Into<Ink>, seed: u64) {
    let hue = hue.into();
    let mut rng = Rng::new(seed);
    let (mut body, mut light) = (String::new(), String::new());
    for i in 0..n {
        let t = (i as f64 + rng.range(-0.35, 0.35)) / (n.max(2) - 1) as f64;
        let c = (from.0 + (to.0 - from.0) * t, from.1 + (to.1 - from.1) * t - size * 0.4);
        let r = size * rng.range(0.7, 1.25);
        body += &super::kit::oval(c, r, r * 0.72);
        light += &super::kit::oval((c.0 + r * 0.28, c.1 - r * 0.22), r * 0.55, r * 0.36);
    }
    pen.fill(body, hue);
    pen.wash(light, mix(hue, 0xDDEBB4, 0.42), 0.5);
}

/// A small grove: trees of falling size from its middle, the nearest last.
pub fn grove(pen: &mut Brush, centre: Pt, spread: f64, n: usize, size: f64, hue: impl Into<Ink>, seed: u64) {
    let hue = hue.into();
    let mut rng = Rng::new(seed);
    let mut spots: Vec<(f64, f64, f64)> = (0..n)
        .map(|_| {
            let u = rng.gauss(0.0, 0.5);
            (
                centre.0 + u * spread,
                centre.1 + rng.range(-0.1, 0.1) * spread,
                size * (1.15 - 0.4 * u.abs()) * rng.range(0.75, 1.15),
            )
        })
        .collect();
    spots.sort_by(|a, b| a.1.total_cmp(&b.1));
    for (i, (x, y, s)) in spots.into_iter().enumerate() {
        let tint = mix(hue, if i % 3 == 0 { 0x4A987C } else { 0x1A4A44 }, 0.22);
        tree(pen, (x, y), s, tint, seed + i as u64);
    }
}
