//! The railway: a white train comes out of the mountains on its viaduct.

use super::backdrop::{BLUE, Backdrop, Ground};
use super::kit::{Brush, Window, points};
use crate::camera::{Camera, Track};
use crate::svg::Svg;
use crate::viaduct::Viaduct;

const BACKDROP: Backdrop = Backdrop {
    sky: BLUE,
    ground: Ground::Lake,
    horizon: 318.0,
    seed: 280,
    far: &[(430.0, 190.0, 260.0), (120.0, 150.0, 240.0)],
    near: &[(60.0, 150.0, 190.0), (600.0, 110.0, 160.0), (300.0, 90.0, 150.0)],
    sun: Some((602.0, 146.0)),
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    let camera = Camera { focal: 700.0, centre: 320.0, horizon: 312.0, eye: 15.0 };
    let way = Track::new(&points("50,34 36,50 22,70 2,104 -30,160 -90,250 -200,390 -420,620"));
    let line = Viaduct { camera, way: &way, deck: 25.0, mist: (110.0, 520.0), piers: (57.0, 27.0) };
    line.draw(pen);
    line.train(pen, 49.0, 6);
    line.masts(pen, 42.0, 0.0);
    line.parapet(pen, 25.2);
}
