//! What all vignettes share: their size, the hand that draws them, leaves.

pub use crate::brush::*;
use crate::palette::LAND;
use crate::svg::Svg;

/// Width of a vignette.
pub const WIDTH: f64 = 640.0;
/// Height of a vignette.
pub const HEIGHT: f64 = 480.0;

/// An empty vignette.
pub fn blank() -> Brush {
    Brush::over(Svg::new(WIDTH, HEIGHT, &LAND))
}

/// A leaf from its stalk: dark half, light half, a midrib.
pub fn leaf(pen: &mut Brush, at: Pt, length: f64, degrees: f64, broad: f64, hues: (u32, u32)) {
    let whole =
        [(0.0, 0.0), (0.25, -broad), (0.7, -broad), (1.0, 0.0), (0.7, broad * 0.9), (0.25, broad * 0.9), (0.0, 0.0)];
    let half = [(0.0, 0.0), (0.25, -broad), (0.7, -broad), (1.0, 0.0), (0.65, -0.05), (0.3, -0.05), (0.0, 0.0)];
    pen.fill(bez(&spun(&whole, at, degrees, length)), hues.0);
    pen.fill(bez(&spun(&half, at, degrees, length)), hues.1);
    let rib = [(0.03, 0.0), (0.3, -0.05), (0.65, -0.05), (0.95, 0.0)];
    pen.faint(bez_open(&spun(&rib, at, degrees, length)), 0xDCEBC4, HAIR, 0.7);
    let mut veins = String::new();
    for t in [0.25, 0.42, 0.58, 0.74] {
        for side in [-0.55, 0.5] {
            veins += &chain(&spun(&[(t, -0.03), (t + 0.1, side * broad)], at, degrees, length));
        }
    }
    pen.faint(veins, 0xDCEBC4, HAIR, 0.25);
}
