//! Tiled roofs with lifted eaves, drawn in front view: pavilions, gates, shopfronts.

use super::kit::{Brush, HAIR, LINE, bez, bez_open, chain};

/// A hipped roof seen from the front.
#[derive(Clone, Copy, Debug)]
pub struct Roof {
    /// Its middle.
    pub x: f64,
    /// The row of the eaves.
    pub eaves: f64,
    /// Half the width between the eaves' tips.
    pub half: f64,
    /// Half the length of the ridge.
    pub ridge: f64,
    /// Height from eaves to ridge.
    pub rise: f64,
    /// Colour of the tiles.
    pub tile: u32,
    /// Whether the sunny edge is gilded.
    pub gilded: bool,
}

impl Roof {
    /// Draws it.
    pub fn draw(&self, pen: &mut Brush) {
        let Roof { x, eaves: y, half: w, ridge: r, rise: h, .. } = *self;
        let lift = 0.12 * w;
        let p = |dx: f64, dy: f64| (x + dx, y + dy);
        let body = [
            p(-w, -lift),
            p(-w * 0.82, 0.0),
            p(-w * 0.6, 2.0),
            p(0.0, 2.0),
            p(w * 0.6, 2.0),
            p(w * 0.82, 0.0),
            p(w, -lift),
            p(w * 0.8, -lift),
            p(r + (w - r) * 0.25, -h * 0.55),
            p(r, -h),
            p(r * 0.5, -h),
            p(-r * 0.5, -h),
            p(-r, -h),
            p(-r - (w - r) * 0.25, -h * 0.55),
            p(-w * 0.8, -lift),
            p(-w, -lift),
        ];
        pen.fill(bez(&body), self.tile);
        let shade = [
            p(-w, -lift),
            p(-w * 0.82, 0.0),
            p(-w * 0.6, 2.0),
            p(-w * 0.1, 2.0),
            p(-w * 0.1, -h * 0.4),
            p(-r * 0.2, -h * 0.8),
            p(-r * 0.2, -h),
            p(-r * 0.5, -h),
            p(-r * 0.8, -h),
            p(-r, -h),
            p(-r - (w - r) * 0.25, -h * 0.55),
            p(-w * 0.8, -lift),
            p(-w, -lift),
        ];
        pen.wash(bez(&shade), 0x0F3A44, 0.22);
        let n = (w / 6.0) as i32;
        let mut tiles = String::new();
        for i in -n + 2..=n - 2 {
            let t = f64::from(i) / f64::from(n);
            tiles += &chain(&[p(t * r, -h + 1.0), p(t * w * 0.82, -1.0)]);
        }
        pen.faint(tiles, 0x123F4A, HAIR, 0.38);
        pen.faint(
            bez_open(&[
                p(-w, -lift),
                p(-w * 0.82, 0.0),
                p(-w * 0.6, 2.0),
                p(0.0, 2.0),
                p(w * 0.6, 2.0),
                p(w * 0.82, 0.0),
                p(w, -lift),
            ]),
            0xEFE6CC,
            HAIR,
            0.8,
        );
        pen.line(chain(&[p(-r - 2.0, -h), p(r + 2.0, -h)]), 0x24505C, LINE);
        if self.gilded {
            let gold = pen.svg.pal.gold;
            pen.line(
                bez_open(&[p(r, -h), p(r + (w - r) * 0.25, -h * 0.55), p(w * 0.8, -lift), p(w, -lift)]),
                gold,
                HAIR,
            );
        }
    }
}
