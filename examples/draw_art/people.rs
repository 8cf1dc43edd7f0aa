//! Visitors: simple standing figures, drawn by hand, seen from behind or from the side.

use crate::palette::Ink;
use crate::path::lens;
use crate::svg::{HAIR, Svg};

/// How a visitor stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pose {
    /// From behind, arms down, in a jacket.
    Still,
    /// From behind, in a skirt, a bag at the shoulder.
    Skirt,
    /// Pointing up to the right.
    Pointing,
    /// Walking to the right.
    Walking,
    /// A child.
    Child,
}

/// Draws a visitor with the feet at (x, y), `tall` px high (adults 100 at 1), mirrored by a negative `sx`.
pub fn visitor(s: &mut Svg, x: f64, y: f64, sx: f64, pose: Pose, coat: Ink, legs: Ink) {
    let hair = s.pal.ink;
    let skin = s.pal.straw.mix(s.pal.wall, 0.45);
    s.fill(&lens(x - 26.0 * sx.abs(), y + 1.0, 52.0 * sx.abs(), 4.4 * sx.abs(), 0.0), s.pal.ink, 0.22);
    s.at(x, y, sx, sx.abs());
    match pose {
        Pose::Still => {
            s.fill("M-9,-50L-8,0H-1.5L0,-34L1.5,0H8L9,-50z", legs, 1.0);
            s.fill("M-4,-83C-12,-82 -14,-76 -14.5,-66L-16,-44C-16,-41 -12.5,-41 -12.3,-44L-10.5,-62L-10,-44H10L10.5,-62L12.3,-44C12.5,-41 16,-41 16,-44L14.5,-66C14,-76 12,-82 4,-83z", coat, 1.0);
        }
        Pose::Skirt => {
            s.fill("M-5.5,-24L-4.5,0H-1L-.5,-24zM1,-24L1.5,0H5L5.5,-24z", skin, 1.0);
            s.fill("M-4,-82C-10,-81 -12,-75 -12.5,-66L-14,-46C-14,-43.5 -11,-43.5 -10.8,-46L-9.5,-60L-8.5,-52L-11,-22H11L8.5,-52L9.5,-60L10.8,-46C11,-43.5 14,-43.5 14,-46L12.5,-66C12,-75 10,-81 4,-82z", coat, 1.0);
            s.stroke("M-9,-78L9,-48", legs, HAIR, 1.0);
            s.fill("M5,-50h10v12h-10z", legs, 1.0);
        }
        Pose::Pointing => {
            s.fill("M-9,-50L-8,0H-1.5L0,-34L1.5,0H8L9,-50z", legs, 1.0);
            s.fill("M-4,-83C-12,-82 -14,-76 -14.5,-66L-16,-44C-16,-41 -12.5,-41 -12.3,-44L-10.5,-62L-10,-44H10L10.5,-66L26,-84C28,-87 25,-90 22.5,-88L9,-78C8,-81 6,-83 4,-83z", coat, 1.0);
        }
        Pose::Walking => {
            s.fill("M-8,-50L-15,-2H-8L0,-32L9,0H16L8,-50z", legs, 1.0);
            s.fill("M-3,-83C-10,-82 -12,-76 -12,-66L-9,-44H10L11,-62L17,-48C18,-45 21,-46 20,-49L14,-70C12,-80 9,-83 4,-83z", coat, 1.0);
        }
        Pose::Child => {
            s.fill("M-6,-26L-5.5,0H-1L0,-18L1,0H5.5L6,-26z", legs, 1.0);
            s.fill("M-3,-46C-8,-45 -9,-41 -9.5,-36L-10.5,-24C-10.5,-22 -8.2,-22 -8,-24L-7,-32L-7,-24H7L7,-32L8,-24C8.2,-22 10.5,-22 10.5,-24L9.5,-36C9,-41 8,-45 3,-46z", coat, 1.0);
        }
    }
    let (hx, hy, r) = if pose == Pose::Child { (0.0, -53.0, 6.4) } else { (0.5, -92.0, 7.2) };
    // Seen from behind, a head is mostly hair: nape and ears show below it.
    s.fill(&format!("M{},{}v9h6v-9z", hx - 3.0, hy + 2.0), skin, 1.0);
    s.ellipse(hx + 0.6, hy + 0.8, r * 0.94, r * 1.05, skin, 1.0);
    let cap = format!(
        "M{},{}C{},{} {},{} {},{}C{},{} {},{} {},{}z",
        hx - r,
        hy + 2.0,
        hx - r - 0.8,
        hy - r * 1.9,
        hx + r + 0.8,
        hy - r * 1.9,
        hx + r,
        hy + 1.0,
        hx + r * 0.7,
        hy + r * 0.9,
        hx - r * 0.6,
        hy + r * 1.05,
        hx - r,
        hy + 2.0
    );
    let long = format!("M{},{}c-1,-12.5 16.5,-12.5 15.5,0l.8,12c-4.6,3 -12,3 -16.6,0z", hx - 7.6, hy);
    s.fill(if pose == Pose::Skirt { &long } else { &cap }, hair, 1.0);
    s.end();
}
