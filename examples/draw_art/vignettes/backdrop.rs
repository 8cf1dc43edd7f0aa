//! What lies behind every vignette: a tinted sky, two quiet ranges, mist, and the ground the object stands on.

use super::kit::{self, Brush, HEIGHT, WIDTH, Window, lens, mix};
use crate::form::{Form, Peak};
use crate::noise::Rng;
use crate::palette::{Ink, two};
use crate::path::Pt;
use crate::relief::{self, Relief};
use crate::sky::{self, Mist};
use crate::svg::Svg;

/// Sky of the cards on ecology.
pub const GREEN: Ink = two(0xE4F1E6, 0x14464C);
/// Sky of the cards on openness.
pub const BLUE: Ink = two(0xE2ECF7, 0x123E50);
/// Sky of the cards on business.
pub const SAND: Ink = two(0xF9ECDC, 0x2A4446);
/// Sky of what stands on paper.
pub const PAPER: Ink = two(0xF7F5EE, 0x164049);

/// What the object stands on or over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Meadow.
    Field,
    /// Still water.
    Lake,
    /// Paper: a table or a floor without a place.
    Floor,
    /// Nothing: ranges and mist go down to the edge.
    Mist,
}

/// In a low strip no sun stands farther left than this: the object is there.
const BESIDE: f64 = 536.0;

/// A backdrop.
#[derive(Clone, Copy, Debug)]
pub struct Backdrop {
    /// Tint of the sky: the colour of the card the picture stands on.
    pub sky: Ink,
    /// The ground.
    pub ground: Ground,
    /// The row where ground and mountains meet.
    pub horizon: f64,
    /// Seed of ridges and ripples.
    pub seed: u64,
    /// The far range: centre, height and radius of its peaks.
    pub far: &'static [Peak],
    /// The near range.
    pub near: &'static [Peak],
    /// The sun, if it is in the picture.
    pub sun: Option<Pt>,
}

impl Backdrop {
    /// A vignette: this backdrop as one layer, the object drawn by `object` as another.
    pub fn behind(&self, object: fn(&mut Brush), window: Window) -> Svg {
        let mut pen = kit::blank(window);
        pen.svg.layer("p1-land");
        self.draw(&mut pen, window);
        pen.svg.end();
        pen.svg.layer("p2-object");
        object(&mut pen);
        pen.svg.end();
        pen.svg
    }

    fn draw(&self, pen: &mut Brush, window: Window) {
        self.sky(pen, window);
        self.range(pen, &beyond(self.far, window), false, self.seed, self.horizon - 12.0, window);
        mist(pen, self.horizon - 22.0, 30.0, 0.8, self.seed + 2, window);
        self.range(pen, &beyond(self.near, window), true, self.seed + 1, self.horizon + 4.0, window);
        mist(pen, self.horizon - 4.0, 24.0, 0.9, self.seed + 3, window);
        self.floor(pen, window);
    }

    fn sky(&self, pen: &mut Brush, window: Window) {
        let tint = self.sky;
        let top = mix(tint, pen.svg.pal.sky[0], 0.35);
        let foot = mix(tint, pen.svg.pal.mist, 0.7);
        let paint = pen.down(0.0, self.horizon, &[(0.0, top, 1.0), (0.45, tint, 1.0), (1.0, foot, 1.0)]);
        pen.rect(window.left, 0.0, window.width, HEIGHT, paint);
        if let Some((x, y)) = self.sun {
            // A low strip has no sky so high, and some room beside the object; its ends are cut on narrow cards.
            let (x, y) = if window.width > WIDTH { (x.max(BESIDE) + 64.0, y.max(window.top + 66.0)) } else { (x, y) };
            // A moon on every card must not outshine what the card is about.
            let (sun, halo) = (pen.svg.pal.sun, pen.svg.pal.halo);
            let sun = sun.but(sun.mix(pen.svg.pal.mist, 0.2));
            pen.glow((x, y), 170.0, 170.0, halo, 0.8);
            // By day its foot drowns in the haze; a moon is a whole disc.
            let foot = mix(sun, mix(tint, halo, 0.5), 0.74).but(sun);
            let disc = pen.down(y - 30.0, y + 30.0, &[(0.0, sun, 1.0), (0.4, sun, 1.0), (1.0, foot, 1.0)]);
            pen.dot((x, y), 30.0, disc);
        }
    }

    /// A range from the same height field as the scenes', with fewer strokes: it must stay behind its object.
    fn range(&self, pen: &mut Brush, peaks: &[Peak], near: bool, seed: u64, base: f64, window: Window) {
        if peaks.is_empty() {
            return;
        }
        let (sub, low, deep) = if near { (4, 3.0, 90.0) } else { (3, 14.0, 80.0) };
        let form = Form {
            depth: deep,
            sub,
            low,
            rough: 0.55,
            span: (window.left - 18.0, window.right() + 18.0),
            ..Form::new(seed, base, peaks)
        };
        let how = if near {
            Relief {
                detail: 0.7,
                strokes: 44,
                gold: true,
                light: 0.85,
                caps: &[9.0, 20.0, 38.0, 62.0],
                nest: false,
                foot: Some(base + 6.0),
                ..Relief::near(2)
            }
        } else {
            Relief { strokes: 10, caps: &[14.0, 36.0], light: 0.6, foot: Some(base + 10.0), ..Relief::far(0) }
        };
        relief::paint(&mut pen.svg, &form.build(), &how);
    }

    fn floor(&self, pen: &mut Brush, window: Window) {
        let (y, bottom) = (self.horizon, HEIGHT);
        let mist = pen.svg.pal.mist;
        let stops: [(f64, Ink, f64); 4] = match self.ground {
            Ground::Field => [
                (0.0, mist, 0.0),
                (0.12, two(0xDDE5CC, 0x426C66), 0.9),
                (0.5, two(0xAFD0A8, 0x1D4B46), 1.0),
                (1.0, two(0x6FA88C, 0x0B3133), 1.0),
            ],
            Ground::Lake => [
                (0.0, mist, 0.0),
                (0.10, two(0xE4EDE2, 0x527A79), 1.0),
                (0.5, two(0xA9CFCB, 0x1F5360), 1.0),
                (1.0, two(0x5FA5AA, 0x0C303C), 1.0),
            ],
            Ground::Floor => [
                (0.0, mist, 0.0),
                (0.14, two(0xF4EFE2, 0x476F6F), 1.0),
                (0.6, two(0xE6E4D8, 0x1E4A52), 1.0),
                (1.0, two(0xCFD6CC, 0x0D323C), 1.0),
            ],
            Ground::Mist => [
                (0.0, mist, 0.0),
                (0.1, mist, 1.0),
                (0.6, two(0xF3F0E4, 0x2A5A5F), 1.0),
                (1.0, two(0xE2E8DE, 0x123C45), 1.0),
            ],
        };
        let paint = pen.down(y - 14.0, bottom, &stops);
        pen.rect(window.left, y - 14.0, window.width, bottom - y + 14.0, paint);
        if self.ground == Ground::Lake {
            let mut rng = Rng::new(self.seed + 9);
            let mut d = String::new();
            for _ in 0..26 {
                let t = rng.unit();
                let ry = y + 14.0 + t * (bottom - y - 20.0);
                let x = rng.gauss(if t > 0.5 { 190.0 } else { 430.0 }, 130.0 * (window.width / WIDTH).sqrt());
                d += &lens(x, ry, rng.range(26.0, 70.0) * (0.6 + t), 0.7 + 1.3 * t);
            }
            let light = pen.svg.pal.ripple;
            pen.wash(d, light, 0.6);
        }
    }
}

fn mist(pen: &mut Brush, y: f64, thick: f64, opacity: f64, seed: u64, window: Window) {
    let count = (5.0 * window.width / WIDTH).round() as usize;
    let (x0, x1) = (window.left - 20.0, window.right() + 20.0);
    sky::mist(&mut pen.svg, Mist { y, x0, x1, thick, opacity, seed, count });
}

/// The peaks of a range, and beyond the vignette's edges lower ones that lead on from them, as far as a wider frame goes.
fn beyond(peaks: &[Peak], window: Window) -> Vec<Peak> {
    let mut all = peaks.to_vec();
    for (nth, &(x, height, radius)) in peaks.iter().enumerate() {
        // Not a mirror's image: each is a little elsewhere, and no two are alike.
        let k = nth as f64;
        let copies =
            [(-x - 46.0 * k, 0.72, 1.1), (2.0 * WIDTH - x + 38.0 * k, 0.66, 1.15), (x - 2.0 * WIDTH, 0.85, 1.2)];
        for (x, tall, broad) in copies {
            let out = !(0.0..=WIDTH).contains(&x);
            if out && x + radius > window.left && x - radius < window.right() && window.width > WIDTH {
                all.push((x, height * tall, radius * broad));
            }
        }
    }
    all
}
