//! What all vignettes share: their size, the hand that draws them, leaves.

pub use crate::brush::*;
use crate::palette::LAND;
use crate::svg::Svg;

/// Width of a vignette.
pub const WIDTH: f64 = 640.0;
/// Height of a vignette.
pub const HEIGHT: f64 = 480.0;

/// How a vignette is framed: the left and the upper edge, width and height.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// Left edge.
    pub left: f64,
    /// Upper edge.
    pub top: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

/// The whole vignette.
pub const CARD: Window = Window { left: 0.0, top: 0.0, width: WIDTH, height: HEIGHT };

/// For the low strips of small cards: the whole object, right of the middle of a wider land.
pub const LOW: Window = Window { left: -448.0, top: 94.0, width: 1280.0, height: 320.0 };

/// The same for what stands higher.
pub const LOW_TALL: Window = Window { left: -568.0, top: 56.0, width: 1480.0, height: 370.0 };

impl Window {
    /// The same with another upper edge, for an object that stands higher or lower.
    pub const fn from(self, top: f64) -> Self {
        Self { top, ..self }
    }

    /// The right edge.
    pub fn right(&self) -> f64 {
        self.left + self.width
    }
}

/// An empty vignette.
pub fn blank(window: Window) -> Brush {
    Brush::over(Svg::framed(window.left, window.top, window.width, window.height, &LAND))
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
