//! The lake city: ranges, Hanfeng Lake, a boat on the green water, the town small on the far shore.
//!
//! Left of x = 504 the page hangs its paper slip, so the weight lies right: the host peak just right of the middle, a
//! near range leaving the frame on the right, only low hills on the left.

mod lake;
mod land;

use crate::boat;
use crate::egret::{self, Wings};
use crate::palette::LAND;
use crate::range::Range;
use crate::sky;
use crate::svg::Svg;
use crate::town::Block;

/// By day.
pub fn day() -> Svg {
    draw(WIDE)
}

/// By day, upright (1,080 × 1,920): the right-hand part of the same landscape under a high sky, over a deeper lake and bank.
pub fn day_upright() -> Svg {
    draw(UPRIGHT)
}

/// How the landscape is framed.
#[derive(Clone, Copy)]
struct Frame {
    /// View box: left, top, width, height.
    view: (f64, f64, f64, f64),
    /// Left and right end of what is drawn.
    span: (f64, f64),
    /// The middle height of the near bank's edge.
    bank: f64,
    /// The boat: x, y, size.
    boat: (f64, f64, f64),
    /// The middle of the flock: clear of the page's slip in every language.
    flock: (f64, f64),
}

const WIDE: Frame = Frame {
    view: (0.0, 0.0, 1920.0, 1080.0),
    span: (-60.0, 1980.0),
    bank: 942.0,
    boat: (1166.0, 836.0, 1.0),
    flock: (900.0, 240.0),
};
const UPRIGHT: Frame = Frame {
    view: (650.0, -536.0, 1080.0, 1920.0),
    span: (590.0, 1800.0),
    bank: 1064.0,
    boat: (1196.0, 902.0, 1.36),
    flock: (1290.0, -60.0),
};

/// The column of the sun: what lies right of it is lit from the left.
const SUN: f64 = 1452.0;
/// The water line.
const SHORE: f64 = 716.0;
/// Where the tower stands.
const TOWER: f64 = 986.0;

/// What later layers need of earlier ones, for reflections.
struct Land {
    host: Range,
    near: Range,
    blocks: Vec<Block>,
}

fn draw(frame: Frame) -> Svg {
    let (left, top, width, height) = frame.view;
    let mut s = Svg::framed(left, top, width, height, &LAND);
    s.planes(&[3, 8, 9]);
    s.sails(&[(8, -60.0, 7.0)]);
    heaven(&mut s, &frame);
    land::far(&mut s, &frame);
    let host = land::middle(&mut s, &frame);
    let (near, blocks) = (land::near_ranges(&mut s, &frame), land::town(&mut s));
    let land = Land { host, near, blocks };
    lake::lake(&mut s, &land, &frame);
    lake::shore_things(&mut s, &frame);
    s.layer("p8-boat");
    let (x, y, size) = frame.boat;
    boat::sculled(&mut s, x, y, size);
    s.end();
    lake::foreground(&mut s, &frame);
    s
}

fn heaven(s: &mut Svg, frame: &Frame) {
    s.layer("p1-sky");
    sky::sky(s, 700.0);
    sky::sun(s, SUN, 236.0, 58.0);
    sky::cloud(s, 1296.0, 322.0, 430.0, 36.0, 0.66, 4);
    for (x, y, size, wings) in [
        (-58.0, 26.0, 0.30, Wings::Up),
        (0.0, 0.0, 0.36, Wings::Level),
        (58.0, 14.0, 0.24, Wings::Up),
        (-92.0, 54.0, 0.20, Wings::Level),
    ] {
        egret::flying(s, frame.flock.0 + x, frame.flock.1 + y, size, wings);
    }
    s.end();
}
