//! Biomedicine: three vials, a flask, an ampoule, and the drawing of a molecule behind them.

use super::backdrop::{BLUE, Backdrop, Ground};
use super::kit::{Brush, Frame, HAIR, LINE, Pt, ROD, Window, bez, bez_open, chain, leaf, oval, points};
use crate::palette::two;
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: BLUE,
    ground: Ground::Floor,
    horizon: 312.0,
    seed: 180,
    far: &[(140.0, 150.0, 240.0), (540.0, 180.0, 240.0)],
    near: &[(30.0, 130.0, 170.0), (610.0, 110.0, 170.0)],
    sun: None,
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    // Kept within the middle band that the widest crop shows.
    pen.svg.at(30.0, 28.0, 0.9, 0.9);
    molecule(pen);
    pen.glow((312.0, 386.0), 240.0, 28.0, 0x1D4F6A, 0.42);
    flask(pen, (226.0, 380.0));
    vial(pen, (342.0, 380.0), 1.0, 0x7FC7BE, 0x2F8F8A, 0x1D4F91);
    vial(pen, (430.0, 384.0), 0.84, 0xF2C98A, 0xD9923C, 0x3E8F57);
    vial(pen, (500.0, 387.0), 0.68, 0xA9CBEA, 0x4F86C0, 0xB3261E);
    ampoule(pen);
    leaf(pen, (290.0, 398.0), 66.0, -14.0, 0.24, (0x2A7354, 0x63AE7E));
    leaf(pen, (290.0, 398.0), 52.0, -168.0, 0.24, (0x22634A, 0x4A9068));
    pen.svg.end();
}

fn molecule(pen: &mut Brush) {
    let hex = |c: Pt, r: f64| -> Vec<Pt> {
        (0..6)
            .map(|k| {
                let (s, q) = (f64::from(k) * 60.0 - 30.0).to_radians().sin_cos();
                (c.0 + r * q, c.1 + r * s)
            })
            .collect()
    };
    let r = 34.0;
    let (p, q) = ((326.0, 150.0), (326.0 + r * 1.732, 150.0));
    // At night the drawing is light on dark, or its bonds are lost in the sky.
    let blue = two(0x3D7CC9, 0x8FBDF2);
    for c in [p, q] {
        let mut h = hex(c, r);
        h.push(h[0]);
        pen.faint(chain(&h), blue, LINE, 0.75);
    }
    pen.faint(oval(p, 19.0, 19.0), blue, HAIR, 0.6);
    let (hp, hq) = (hex(p, r), hex(q, r));
    let arms = [(hp[3], (-32.0, 18.0)), (hq[0], (34.0, -18.0)), (hq[5], (2.0, -34.0)), (hp[2], (-2.0, 0.0))];
    for (at, by) in arms {
        pen.faint(chain(&[at, (at.0 + by.0, at.1 + by.1)]), blue, LINE, 0.75);
    }
    for (k, c) in hp.iter().chain(&hq).enumerate() {
        pen.dot(*c, 5.0, if k % 4 == 1 { 0xF2C66Du32 } else { 0xF7F5EE });
        pen.faint(oval(*c, 5.0, 5.0), blue, HAIR, 0.9);
    }
    for (at, by) in &arms[..3] {
        pen.dot((at.0 + by.0, at.1 + by.1), 7.0, two(0x7FAEE0, 0x5C93CF));
    }
}

/// A vial standing at `at`: glass, liquid, label, crimped cap.
fn vial(pen: &mut Brush, at: Pt, k: f64, light: u32, deep: u32, cap: u32) {
    let m = Frame::new(at, k);
    let outline = |y: f64| {
        bez(&[
            m.at(-38.0, -10.0),
            m.at(-38.0, 0.0),
            m.at(-28.0, 2.0),
            m.at(0.0, 2.0),
            m.at(28.0, 2.0),
            m.at(38.0, 0.0),
            m.at(38.0, -10.0),
            m.at(38.0, -60.0),
            m.at(38.0, -90.0),
            m.at(38.0, y),
            m.at(38.0, y - 18.0),
            m.at(22.0, y - 18.0),
            m.at(20.0, y - 34.0),
            m.at(10.0, y - 36.0),
            m.at(-10.0, y - 36.0),
            m.at(-20.0, y - 34.0),
            m.at(-22.0, y - 18.0),
            m.at(-38.0, y - 18.0),
            m.at(-38.0, y),
            m.at(-38.0, -90.0),
            m.at(-38.0, -60.0),
            m.at(-38.0, -10.0),
        ])
    };
    pen.wash(outline(-128.0), 0xE4F1F2, 0.8);
    let liquid =
        pen.along(m.at(-38.0, 0.0), m.at(38.0, 0.0), &[(0.0, deep, 0.95), (0.6, light, 0.95), (1.0, light, 0.85)]);
    pen.fill(
        bez(&m.points(
            "-35,-92 -35,-60 -35,-30 -35,-10 -35,-2 -24,-1 0,-1 24,-1 35,-2 35,-10 \
                35,-30 35,-60 35,-92 20,-88 -20,-88 -35,-92",
        )),
        liquid,
    );
    pen.fill(oval(m.at(0.0, -92.0), 35.0 * k, 6.5 * k), light);
    // Label: a paper band with a bar of colour and lines for words.
    pen.fill(
        bez(&m.points(
            "-38,-72 -20,-66 20,-66 38,-72 38,-50 38,-40 38,-26 20,-20 -20,-20 \
                -38,-26 -38,-40 -38,-50 -38,-72",
        )),
        0xFBF8EE,
    );
    pen.fill(
        bez(&m.points(
            "-38,-72 -20,-66 20,-66 38,-72 38,-68 38,-66 38,-62 20,-56 -20,-56 \
                -38,-62 -38,-66 -38,-68 -38,-72",
        )),
        cap,
    );
    for (y, w) in [(-45.0, 44.0), (-36.0, 32.0)] {
        pen.faint(chain(&[m.at(-22.0, y), m.at(-22.0 + w, y)]), 0x5C6F74, LINE, 0.55);
    }
    pen.faint(outline(-128.0), 0x5F97A6, HAIR, 0.9);
    pen.faint(bez_open(&m.points("28,-112 31,-90 31,-60 29,-14")), 0xFFFFFF, ROD, 0.75);
    pen.faint(bez_open(&m.points("-31,-118 -32,-104 -32,-96 -32,-80")), 0xFFFFFF, LINE, 0.6);
    // Stopper and cap.
    let metal = pen.along(
        m.at(-26.0, 0.0),
        m.at(26.0, 0.0),
        &[(0.0, 0x8FA9AAu32, 1.0), (0.65, 0xE9EFEC, 1.0), (1.0, 0xB9CCC8, 1.0)],
    );
    pen.fill(
        bez(&m.points(
            "-24,-184 -24,-176 -24,-168 -24,-162 -12,-157 12,-157 24,-162 24,-168 \
                24,-176 24,-184 12,-180 -12,-180 -24,-184",
        )),
        metal,
    );
    pen.fill(
        bez(&m.points(
            "-26,-196 -26,-192 -26,-188 -26,-183 -12,-177 12,-177 26,-183 26,-188 \
                26,-192 26,-196 12,-191 -12,-191 -26,-196",
        )),
        cap,
    );
    pen.fill(oval(m.at(0.0, -196.0), 26.0 * k, 6.0 * k), super::kit::mix(cap, 0xFFFFFF, 0.35));
}

fn flask(pen: &mut Brush, at: Pt) {
    let m = Frame::new(at, 1.0);
    let body = m.points(
        "-14,-196 -14,-170 -14,-150 -14,-132 -16,-108 -64,-40 -70,-22 -76,-4 \
                -64,2 -50,2 -20,2 20,2 50,2 64,2 76,-4 70,-22 64,-40 16,-108 14,-132 \
                14,-150 14,-170 14,-196 6,-194 -6,-194 -14,-196",
    );
    pen.wash(bez(&body), 0xE4F1F2, 0.75);
    let liquid = pen.along(
        m.at(-70.0, 0.0),
        m.at(70.0, 0.0),
        &[(0.0, 0x1F7F80u32, 0.95), (0.6, 0x5FB3AC, 0.95), (1.0, 0x9AD6CC, 0.9)],
    );
    pen.fill(
        bez(&m.points(
            "-50,-58 -58,-44 -64,-34 -68,-22 -73,-6 -62,-1 -50,-1 -20,-1 20,-1 50,-1 \
                62,-1 73,-6 68,-22 64,-34 58,-44 50,-58 26,-53 -26,-53 -50,-58",
        )),
        liquid,
    );
    pen.fill(oval(m.at(0.0, -58.0), 50.0, 7.5), 0x8FD0C8);
    for (x, y, r) in [(-20.0, -26.0, 5.0), (8.0, -38.0, 3.6), (26.0, -18.0, 6.0), (-4.0, -14.0, 3.0)] {
        pen.faint(oval(m.at(x, y), r, r), 0xE9F7F2, HAIR, 0.9);
    }
    let mut marks = String::new();
    for k in 0..5 {
        let y = -118.0 + 12.0 * f64::from(k);
        let x = 13.0 + 8.4 * f64::from(k);
        marks += &chain(&[m.at(x - 12.0, y), m.at(x - 3.0, y)]);
    }
    pen.faint(marks, 0x5F97A6, HAIR, 0.8);
    pen.faint(bez(&body), 0x5F97A6, HAIR, 0.9);
    pen.faint(bez_open(&m.points("10,-190 10,-160 10,-136 14,-122")), 0xFFFFFF, LINE, 0.8);
    pen.faint(bez_open(&m.points("44,-62 54,-46 62,-34 65,-20")), 0xFFFFFF, ROD, 0.7);
    pen.line(chain(&[m.at(-17.0, -196.0), m.at(17.0, -196.0)]), 0x8FB6BD, ROD);
}

/// An ampoule lying in front.
fn ampoule(pen: &mut Brush) {
    let d = bez(&points(
        "356,398 356,390 362,388 370,388 390,388 410,388 424,388 432,388 434,394 \
                442,395 452,396 458,397 466,398.5 458,400 452,401 442,402 434,403 \
                432,409 424,409 410,409 390,409 370,409 362,409 356,406 356,398",
    ));
    pen.wash(&d, 0xF6D9A8, 0.9);
    pen.wash("M362,400h64v7h-64z", 0xD9923C, 0.6);
    pen.faint("M366,392.500h56", 0xFFFFFF, LINE, 0.9);
    pen.faint(d, 0xB08A4A, HAIR, 0.9);
}
