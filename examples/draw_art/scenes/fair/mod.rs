//! The Kaizhou hall at the fair (西洽会开州展馆): a lit stand in a dark hall, a ring hung over it, a wall of mountains and water,
//! lanterns, visitors.

mod ring;
mod stand;
mod visitors;

use crate::noise::Rng;
use crate::palette::{Ink, LAND};
use crate::path::num;
use crate::svg::{HAIR, Svg};

const WIDTH: f64 = 1200.0;
const HEIGHT: f64 = 900.0;

/// The picture.
pub fn day() -> Svg {
    let mut s = Svg::new(WIDTH, HEIGHT, &LAND);
    hall(&mut s);
    platform(&mut s);
    stand::wall(&mut s);
    stand::screen(&mut s);
    stand::side_panels(&mut s);
    ring::ring(&mut s);
    ring::lanterns(&mut s);
    visitors::furniture(&mut s);
    visitors::people(&mut s);
    s
}

fn night(rgb: u32) -> Ink {
    Ink::hex(rgb)
}

/// The dark hall: roof trusses, far stands, beams of light.
fn hall(s: &mut Svg) {
    s.layer("p1-hall");
    let p = s.pal;
    let air = s.linear(
        &[(0.0, night(0x0B2A34), 1.0), (0.6, night(0x1B4F5A), 1.0), (1.0, night(0x2C6871), 1.0)],
        (0.0, 0.0),
        (0.0, 660.0),
    );
    s.rect(-40.0, -40.0, WIDTH + 80.0, 720.0, air, 1.0);
    let steel = night(0x2A5C67);
    for (y, size, o) in [(60.0, 20.0, 0.9), (150.0, 13.0, 0.6), (214.0, 9.0, 0.4)] {
        let mut d = format!("M-20,{}H1220M-20,{}H1220", num(y), num(y + size));
        let n = (1240.0 / (size * 1.7)) as usize;
        for i in 0..n {
            let x = -20.0 + i as f64 * size * 1.7;
            d.push_str(&format!(
                "M{},{}L{},{}L{},{}",
                num(x),
                num(y + size),
                num(x + size * 0.85),
                num(y),
                num(x + size * 1.7),
                num(y + size)
            ));
        }
        s.stroke_cut(&d, steel, HAIR, o);
    }
    // Far stands, hazed: blocks of muted colour, a few lit faces.
    let mut rng = Rng::new(19);
    for (x, w, h, ink) in [
        (-20.0, 118.0, 190.0, 0x3B7A82),
        (70.0, 90.0, 130.0, 0x4E8B8A),
        (1040.0, 96.0, 150.0, 0x4A8580),
        (1120.0, 120.0, 214.0, 0x3A7580),
    ] {
        let top = 640.0 - h;
        s.rect(x, top, w, h, night(ink).mix(night(0x2C6871), 0.45), 1.0);
        s.rect(x, top, w, 24.0, night(ink).mix(p.paper, 0.25), 0.8);
        for k in 0..2 {
            s.rect(x + 12.0 + k as f64 * w * 0.42, top + 44.0, w * 0.32, rng.range(34.0, 56.0), p.lake[1], 0.30);
        }
    }
    let beam = s.linear(&[(0.0, p.mist, 0.30), (1.0, p.mist, 0.0)], (0.0, 90.0), (0.0, 560.0));
    s.fill("M292,84L180,560H330L304,84zM596,84L470,520H740L608,84zM902,84L860,560H1030L914,84z", beam, 1.0);
    s.fill("M284,74h28l-5,13h-18zM588,74h28l-5,13h-18zM894,74h28l-5,13h-18z", night(0x071E26), 1.0);
    s.end();
}

/// Floor and platform with the light of the wall lying on them.
fn platform(s: &mut Svg) {
    s.layer("p2-floor");
    let p = s.pal;
    let floor = s.linear(&[(0.0, night(0x2C6770), 1.0), (1.0, night(0x12404A), 1.0)], (0.0, 640.0), (0.0, HEIGHT));
    s.rect(-40.0, 640.0, WIDTH + 80.0, 300.0, floor, 1.0);
    s.fill("M150,668H1050L1140,806H60z", p.paper.mix(p.lake[1], 0.30), 1.0);
    let shine = s.linear(&[(0.0, p.paper, 0.75), (1.0, p.paper, 0.0)], (0.0, 668.0), (0.0, 806.0));
    s.fill("M262,668H902L960,806H190z", shine, 1.0);
    let blue = s.linear(&[(0.0, p.layers[2].flank, 0.42), (1.0, p.layers[2].flank, 0.0)], (0.0, 668.0), (0.0, 790.0));
    s.fill("M470,668H850L900,790H450z", blue, 1.0);
    s.stroke_cut(
        "M150,668L60,806M375,668L330,806M600,668V806M825,668L870,806M1050,668L1140,806M118,717H1082M90,760H1110",
        p.wall_shade,
        HAIR,
        0.5,
    );
    s.fill("M60,806H1140V822H60z", p.wall_shade.mix(p.roof, 0.35), 1.0);
    s.fill("M60,806H1140V810H60z", p.seal, 1.0);
    let light = s.linear(&[(0.0, p.lake[0], 0.30), (1.0, p.lake[0], 0.0)], (0.0, 822.0), (0.0, HEIGHT));
    s.fill("M60,822H1140L1190,900H10z", light, 1.0);
    s.end();
}
