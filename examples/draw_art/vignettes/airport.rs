//! The general-aviation field: a light high-wing aeroplane on the apron, a small hangar, a windsock.

use super::backdrop::{BLUE, Backdrop, Ground};
use super::grove::{grove, shrubs};
use super::kit::{Brush, Frame, HAIR, LINE, Pt, ROD, Window, bez, bez_open, chain, oval, poly};
use crate::svg::Svg;

const BACKDROP: Backdrop = Backdrop {
    sky: BLUE,
    ground: Ground::Field,
    horizon: 306.0,
    seed: 230,
    far: &[(420.0, 170.0, 260.0), (130.0, 120.0, 240.0)],
    near: &[(590.0, 130.0, 170.0), (300.0, 80.0, 170.0)],
    sun: Some((546.0, 138.0)),
};

/// The picture.
pub fn picture(window: Window) -> Svg {
    BACKDROP.behind(draw, window)
}

fn draw(pen: &mut Brush) {
    hangar(pen);
    grove(pen, (520.0, 300.0), 52.0, 6, 1.6, 0x3F8577, 5);
    shrubs(pen, (300.0, 298.0), (470.0, 300.0), 16, 5.5, 0x5F9A86, 7);
    apron(pen);
    windsock(pen, (508.0, 330.0));
    pen.glow((318.0, 376.0), 170.0, 16.0, 0x1F4F58, 0.55);
    plane(pen, (318.0, 300.0));
}

fn hangar(pen: &mut Brush) {
    pen.fill("M92,304V244C120,206 236,206 264,244V304z", 0xC9DAD6);
    pen.fill("M82,250C112,196 244,196 274,250L264,250C238,210 118,210 92,250z", 0x3F7884);
    pen.faint("M170,208C214,208 252,222 274,250", 0xE3C98C, HAIR, 0.9);
    pen.fill("M112,304V252H246V304z", 0x2F5A66);
    let mut doors = String::new();
    for k in 1..6 {
        doors += &chain(&[(112.0 + 22.3 * f64::from(k), 252.0), (112.0 + 22.3 * f64::from(k), 304.0)]);
    }
    pen.fill("M112,304V252h42v52zM208,304V252h38v52z", 0x8FB0B2);
    pen.faint(doors, 0xE6EEE8, HAIR, 0.6);
    pen.fill("M92,244h16v60h-16z", 0xA9C3C2);
    pen.fill("M274,304V268h50v36z", 0xF6F1E2);
    pen.fill("M270,270l6,-8h46l6,8z", 0x3F7884);
    pen.fill("M282,278h12v9h-12zM300,278h12v9h-12z", 0x4F8792);
    pen.fill("M282,278h12v9h-12z", 0xF2C66D);
}

fn apron(pen: &mut Brush) {
    pen.fill("M-5,306H645V318L-5,322z", 0xBFD6A6);
    pen.fill("M-5,320L645,312V440L-5,470z", 0xCFD6CC);
    pen.fill("M-5,392L645,360V430L-5,470z", 0xA3B4AE);
    pen.faint("M-5,393L645,361M-5,468L645,428", 0xF7F5EE, LINE, 0.9);
    pen.line("M20,430L88,426M150,421L218,416M284,411L352,406M418,401L486,396M552,391L620,386", 0xF7F5EE, ROD);
    pen.faint("M40,322C140,346 250,352 330,368", 0xE0B04A, LINE, 0.9);
}

fn windsock(pen: &mut Brush, at: Pt) {
    let (x, y) = at;
    pen.line(chain(&[(x, y), (x, y - 118.0)]), 0x5E8790, LINE);
    pen.fill(
        bez(&[
            (x, y - 118.0),
            (x - 20.0, y - 116.0),
            (x - 44.0, y - 106.0),
            (x - 66.0, y - 104.0),
            (x - 66.0, y - 100.0),
            (x - 64.0, y - 96.0),
            (x - 62.0, y - 94.0),
            (x - 42.0, y - 92.0),
            (x - 20.0, y - 94.0),
            (x, y - 96.0),
            (x, y - 104.0),
            (x, y - 112.0),
            (x, y - 118.0),
        ]),
        0xE07A2C,
    );
    for (a, b) in [(14.0, 30.0), (44.0, 56.0)] {
        let top = |t: f64| y - 118.0 + t * 0.2;
        let foot = |t: f64| y - 95.5 + t * 0.05;
        pen.fill(poly(&[(x - a, top(a)), (x - b, top(b)), (x - b, foot(b)), (x - a, foot(a))]), 0xFBF6E8);
    }
    pen.dot((x, y - 119.0), 3.0, 0xB3261E);
}

/// A four-seater in side view, nose to the right: high wing on a strut, tail, spats, a turning propeller.
fn plane(pen: &mut Brush, at: Pt) {
    let m = Frame::new(at, 1.06);
    // Far wing and far wheel, in shade.
    pen.fill(
        bez(&m.points(
            "-14,-56 10,-74 40,-88 62,-94 76,-96 84,-92 80,-86 70,-74 56,-62 46,-54 \
                30,-52 4,-52 -14,-56",
        )),
        0x8FB0B5,
    );
    pen.line(chain(&m.points("30,6 46,50")), 0x6F959B, ROD);
    pen.fill(oval(m.at(48.0, 56.0), 11.0, 11.0), 0x35474C);
    // Tail.
    pen.fill(
        bez(&m.points(
            "-158,-16 -164,-40 -172,-66 -176,-80 -168,-84 -156,-84 -150,-80 -142,-62 \
                -130,-40 -112,-26 -124,-16 -146,-14 -158,-16",
        )),
        0x1D4F91,
    );
    pen.faint(chain(&m.points("-150,-78 -140,-20")), 0xBFD8F2, HAIR, 0.8);
    // Fuselage.
    let body = pen.along(
        m.at(0.0, -56.0),
        m.at(0.0, 34.0),
        &[(0.0, 0xFFFFFFu32, 1.0), (0.5, 0xF4F3EA, 1.0), (1.0, 0xA9C0C3, 1.0)],
    );
    pen.fill(
        bez(&m.points(
            "-176,-20 -150,-30 -100,-32 -60,-36 -50,-48 -30,-58 -6,-58 18,-58 36,-56 \
                46,-50 56,-42 66,-28 76,-22 96,-20 120,-18 130,-10 136,-4 136,8 130,16 \
                116,30 80,36 40,36 -10,36 -50,26 -90,8 -130,-6 -172,-10 -176,-20",
        )),
        body,
    );
    // Stripe.
    pen.fill(
        bez(&m.points(
            "-170,-17 -120,-14 -60,-6 0,-4 50,-3 100,-4 135,-4 137,-1 136,4 134,6 \
                90,6 50,6 0,6 -60,3 -120,-8 -170,-17",
        )),
        0xB3261E,
    );
    pen.faint(bez_open(&m.points("-150,-9 -100,2 -50,10 0,11 50,12 90,12 130,11")), 0xC1923A, HAIR, 0.9);
    // Cabin glass.
    pen.fill(
        bez(&m.points(
            "-52,-34 -46,-44 -34,-52 -22,-53 -18,-53 -16,-50 -16,-46 -16,-38 -16,-34 \
                -20,-32 -30,-31 -44,-31 -52,-34",
        )),
        0x2F6C80,
    );
    pen.fill(poly(&m.points("-10,-53 24,-53 26,-26 -10,-26")), 0x2F6C80);
    pen.fill(
        bez(&m.points(
            "32,-52 40,-50 46,-46 52,-38 58,-30 62,-26 66,-23 56,-23 46,-24 34,-25 \
                33,-34 32,-44 32,-52",
        )),
        0x2F6C80,
    );
    pen.wash(poly(&m.points("6,-53 20,-53 6,-26 -8,-26")), 0xFFFFFF, 0.3);
    pen.faint(chain(&m.points("-13,-54 -13,26 28,26 29,-54")), 0x8FA9AA, HAIR, 0.8);
    pen.line(chain(&m.points("-2,-18 6,-18")), 0x5E8790, LINE);
    pen.faint(chain(&m.points("84,-20 84,34")), 0x8FA9AA, HAIR, 0.8);
    pen.fill(poly(&m.points("96,16 118,14 114,22 98,24")), 0x5E8790);
    // Near wing, seen almost from its edge, with its strut.
    pen.line(chain(&m.points("16,20 -28,-50")), 0xB9CCC8, ROD);
    pen.fill(
        bez(&m.points(
            "-76,-46 -84,-50 -84,-56 -76,-58 -30,-68 26,-68 44,-64 52,-62 54,-56 \
                46,-53 10,-50 -40,-46 -76,-46",
        )),
        0xF9F7EF,
    );
    pen.fill(
        bez(&m.points(
            "-76,-46 -82,-48 -84,-51 -82,-53 -40,-54 10,-56 53,-58 52,-55 50,-54 \
                46,-53 10,-50 -40,-46 -76,-46",
        )),
        0xA9BEC0,
    );
    pen.fill(
        bez(&m.points(
            "-76,-46 -84,-50 -84,-56 -76,-58 -70,-59.5 -62,-61 -56,-62 -54,-56 \
                -54,-52 -56,-47 -62,-46.5 -70,-46 -76,-46",
        )),
        0xB3261E,
    );
    // Tailplane.
    pen.fill(
        bez(&m.points(
            "-184,-24 -190,-26 -190,-30 -184,-31 -160,-33 -134,-32 -124,-28 -134,-24 \
                -160,-22 -184,-24",
        )),
        0xDCE6E4,
    );
    // Gear: near main wheel in its spat, nose wheel.
    pen.line(chain(&m.points("-6,32 -16,58")), 0xB9CCC8, ROD);
    pen.fill(oval(m.at(-16.0, 64.0), 12.5, 12.5), 0x26383D);
    pen.fill(oval(m.at(-16.0, 64.0), 5.0, 5.0), 0xC9DAD8);
    pen.fill(bez(&m.points("-38,60 -34,50 -22,46 -14,47 -4,48 4,54 6,61 -4,58 -26,58 -38,60")), 0xF4F3EA);
    pen.line(chain(&m.points("98,30 102,58")), 0xB9CCC8, ROD);
    pen.fill(oval(m.at(102.0, 66.0), 10.0, 10.0), 0x26383D);
    pen.fill(oval(m.at(102.0, 66.0), 4.0, 4.0), 0xC9DAD8);
    pen.fill(bez(&m.points("84,62 88,54 98,51 104,52 112,53 118,58 119,63 110,60 94,60 84,62")), 0xF4F3EA);
    // Propeller: spinner and the disc of its turning.
    pen.wash(oval(m.at(141.0, 2.0), 6.0, 52.0), 0xFFFFFF, 0.35);
    pen.faint(oval(m.at(141.0, 2.0), 6.0, 52.0), 0x8FA9AA, HAIR, 0.5);
    pen.fill(
        bez(&m.points(
            "139,2 136,-20 138,-38 142,-48 145,-38 145,-20 142,2 146,22 146,40 141,52 \
                138,40 138,22 139,2",
        )),
        0x35474C,
    );
    pen.fill(bez(&m.points("135,-8 144,-8 150,-2 152,2 150,6 144,12 135,12 134,6 134,-2 135,-8")), 0xB3261E);
    pen.faint(bez_open(&m.points("-60,-36 -50,-48 -30,-58 -6,-58")), 0x6F959B, HAIR, 0.6);
}
