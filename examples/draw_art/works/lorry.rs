//! Lorries on the roads and in the yards.

use super::Site;
use crate::brush::{Brush, mix, poly};
use crate::camera::turn;
use crate::palette::Ink;

/// A lorry standing on the ground at plan position `at`, turned by `yaw`.
pub fn lorry(pen: &mut Brush, site: &Site, at: (f64, f64), yaw: f64, hue: u32) {
    let haze = site.haze(at.1);
    let mist = pen.svg.pal.mist;
    let aired = |ink: Ink| ink.sunk(0.25).hazed(mist, haze);
    let p = |u: f64, v: f64, y: f64| {
        let (x, z) = turn(u, v, yaw);
        site.camera.at([at.0 + x, y, at.1 + z])
    };
    let mut solid = |u: (f64, f64), y: (f64, f64), ink: Ink| {
        let (v0, v1) = (-1.4, 1.4);
        pen.fill(
            poly(&[p(u.0, v0, y.0), p(u.1, v0, y.0), p(u.1, v0, y.1), p(u.0, v0, y.1)]),
            aired(mix(ink, 0x2F5A66, 0.2)),
        );
        pen.fill(
            poly(&[p(u.1, v0, y.0), p(u.1, v1, y.0), p(u.1, v1, y.1), p(u.1, v0, y.1)]),
            aired(mix(ink, 0xFFF6E0, 0.3)),
        );
        pen.fill(
            poly(&[p(u.0, v0, y.1), p(u.1, v0, y.1), p(u.1, v1, y.1), p(u.0, v1, y.1)]),
            aired(mix(ink, 0xFFFFFF, 0.5)),
        );
    };
    solid((-7.0, 7.0), (0.3, 1.2), Ink::hex(0x2B4A52));
    solid((-7.0, 3.6), (1.3, 4.4), Ink::hex(hue));
    solid((4.2, 7.0), (1.0, 3.8), Ink::hex(0xF6F1E2));
}
