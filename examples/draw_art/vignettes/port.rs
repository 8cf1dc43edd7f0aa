//! The river port: a quay crane over a low ship, a second one behind, boxes.

use super::backdrop::{BLUE, Backdrop, Ground};
use super::grove::shrubs;
use super::kit::{Brush, HAIR, Pt, Window, lens, points, poly};
use crate::crane::{self, Berth, Crane};
use crate::port;
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: BLUE,
    ground: Ground::Lake,
    horizon: 300.0,
    seed: 270,
    far: &[(160.0, 170.0, 260.0), (540.0, 84.0, 240.0)],
    near: &[(60.0, 120.0, 180.0), (600.0, 120.0, 160.0)],
    sun: Some((590.0, 104.0)),
};

/// Where the ship lies.
pub const BERTH: Berth = Berth {
    ship: ((64.0, 404.0), 3.3),
    crane: ((430.0, 392.0), 7.2),
    lean: (0.55, 0.34),
    haze: 0.0,
    hook: 25.0,
    reach: 31.0,
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    // Kept within the middle band that the widest crop shows.
    pen.svg.at(0.0, -36.0, 1.0, 1.0);
    let top = points("310,540 356,402 392,360 450,340 650,336 650,540");
    let wall = points("298,540 344,408 382,366 446,345 450,340 392,360 356,402 310,540");
    let stone = pen.down(336.0, 470.0, &[(0.0, 0xE6E3D4u32, 1.0), (1.0, 0xBFC8BC, 1.0)]);
    pen.wash(poly(&[(330.0, 410.0), (270.0, 540.0), (310.0, 540.0), (360.0, 400.0)]), 0x1F5F66, 0.25);
    pen.fill(poly(&top), stone);
    pen.fill(poly(&wall), 0x5F888C);
    pen.line("M310,540L356,402L392,360L450,340L650,336", 0xF6F3E8, HAIR);
    pen.faint("M352,540L394,412L424,378L470,356H650M430,540L450,430L478,396L520,374H650", 0x9FB0A8, HAIR, 0.8);
    for (x, y) in [(334.0, 444.0), (346.0, 412.0), (366.0, 384.0), (396.0, 362.0)] {
        pen.fill(format!("M{x},{y}l-9,6v13l9,-7z"), 0x2F5A62);
    }
    shrubs(pen, (540.0, 340.0), (640.0, 338.0), 9, 8.0, 0x3F8577, 3);
    let put = |bx: f64, by: f64, k: f64| {
        move |x: f64, y: f64, z: f64| -> Pt { (bx + x * k + z * k * 0.55, by - y * k - z * k * 0.34) }
    };
    Crane { put: &put(566.0, 350.0, 4.2), k: 4.2, haze: 0.34, reach: 31.0, back: crane::BACK, load: None }.draw(pen);
    port::yard(pen, &put(530.0, 362.0, 4.6), [0.0, 0.0, 0.0], (4, 2, 3), 0.2, 12, false);
    BERTH.ship(pen);
    BERTH.crane(pen);
    port::yard(pen, &put(486.0, 424.0, 6.2), [0.0, 0.0, 0.0], (4, 2, 2), 0.04, 33, true);
    pen.wash(lens(40.0, 436.0, 150.0, 2.2) + &lens(150.0, 452.0, 130.0, 2.2), 0xF9F6EC, 0.8);
    pen.svg.end();
}
