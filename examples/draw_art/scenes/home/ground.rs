//! What stands on the ground of the home picture: piers, valley, workshops, quay.

use crate::brush::{Brush, HAIR, Pt, points, poly};
use crate::camera::Camera;
use crate::crane::{Berth, Crane};
use crate::flora::{WOOD, cluster, plant};
use crate::noise::Rng;
use crate::palette::Ink;
use crate::path::{Grain, blob};
use crate::port;
use crate::works::{self, Hall, Kind, Site};

/// Where the ship lies.
pub const BERTH: Berth = Berth {
    ship: ((448.0, 716.0), 2.1),
    crane: ((668.0, 728.0), 3.7),
    lean: (0.55, 0.42),
    haze: 0.04,
    hook: 27.0,
    reach: 31.0,
};

/// Where the piers of the viaduct stand in the lake: a dark contact line and a broken light reflection.
pub fn piers_in_water(pen: &mut Brush) {
    let (mut dark, mut light) = (String::new(), String::new());
    let mut rng = Rng::new(6);
    for k in 0..7 {
        let x = 4.0 + 116.0 * f64::from(k);
        dark += &crate::brush::lens(x - 20.0, 650.0, 40.0, 1.6);
        for j in 0..5 {
            light += &crate::brush::lens(
                x - 8.0 + rng.range(-3.0, 3.0),
                655.0 + 5.0 * f64::from(j),
                16.0 * rng.range(0.6, 1.1),
                1.2,
            );
        }
    }
    let deep = pen.svg.pal.ripple_deep;
    pen.wash(dark, deep, 0.5);
    pen.wash(light, 0xD9DFD0, 0.55);
}

/// Where the piers stand on the meadow: a footing of concrete and its shadow to the left.
pub fn piers_on_land(pen: &mut Brush) {
    for x in [932.0, 1048.0, 1164.0] {
        pen.wash(crate::brush::lens(x - 34.0, 658.5, 52.0, 3.0), 0x1F5F55, 0.34);
        pen.fill(poly(&[(x - 14.0, 652.0), (x + 14.0, 652.0), (x + 14.0, 658.0), (x - 14.0, 658.0)]), 0x9DB3B0);
        pen.fill(poly(&[(x + 2.0, 652.0), (x + 14.0, 652.0), (x + 14.0, 658.0), (x + 2.0, 658.0)]), 0xDCD8C8);
    }
}

/// The valley floor right of the lake, fields in curved strips.
pub fn valley(pen: &mut Brush) {
    let edge: Vec<Pt> = vec![
        (1280.0, 628.0),
        (1100.0, 630.0),
        (960.0, 632.0),
        (860.0, 636.0),
        (800.0, 642.0),
        (770.0, 652.0),
        (790.0, 668.0),
        (760.0, 690.0),
        (740.0, 730.0),
        (720.0, 800.0),
        (1280.0, 800.0),
    ];
    let green = pen.down(
        628.0,
        790.0,
        &[(0.0, 0xDDE4CCu32), (0.25, 0xC3D8AE), (0.6, 0x9CC59A), (1.0, 0x6FAA88)]
            .map(|(at, hue)| (at, Ink::hex(hue).sunk(0.5), 1.0)),
    );
    pen.fill(blob(&edge, 0.4, Grain::Tenth), green);
    for (y, lean, hue) in [(648.0, 4.0, 0xD3DDA8u32), (660.0, -3.0, 0xB4D3A0), (690.0, 6.0, 0xC9DAA0)] {
        let d = format!(
            "M828,{}C940,{} 1100,{} 1260,{}V{}C1100,{} 960,{} 826,{}z",
            y + lean,
            y - 4.0,
            y + 5.0,
            y - lean,
            y + 9.0,
            y + 14.0,
            y + 6.0,
            y + 12.0
        );
        pen.wash(d, Ink::hex(hue).sunk(0.5), 0.55);
    }
    // The road comes in at the right, bends among the halls and goes to the quay.
    let road = "M1262,742C1180,736 1110,724 1040,716C960,707 880,700 800,706L800,716C880,710 950,716 1030,727C1110,738 1180,750 1262,757z";
    pen.fill(road, Ink::hex(0xEDE9DC).sunk(0.45));
    pen.faint("M1262,749C1180,743 1110,731 1036,721C960,711 880,705 800,711", 0xC2BFAD, HAIR, 0.9);
}

/// The standard workshops among tree belts.
pub fn workshops(pen: &mut Brush) {
    let camera = Camera { focal: 900.0, centre: 1040.0, horizon: 520.0, eye: 98.0 };
    let site = Site { camera, mist: (420.0, 1100.0), light: 1.0 };
    let halls = [
        Hall {
            kind: Kind::Long,
            at: (-92.0, 640.0),
            size: (74.0, 60.0),
            eaves: 11.0,
            bays: 3,
            yaw: 0.36,
            roof: 0x8FBAB6,
            seed: 3,
        },
        Hall {
            kind: Kind::Gables,
            at: (10.0, 676.0),
            size: (74.0, 60.0),
            eaves: 11.0,
            bays: 3,
            yaw: 0.36,
            roof: 0x7FB0B0,
            seed: 5,
        },
        Hall {
            kind: Kind::Gables,
            at: (-48.0, 470.0),
            size: (64.0, 62.0),
            eaves: 12.0,
            bays: 3,
            yaw: 0.36,
            roof: 0x86B6B2,
            seed: 7,
        },
        Hall {
            kind: Kind::Saw,
            at: (44.0, 506.0),
            size: (64.0, 62.0),
            eaves: 12.0,
            bays: 3,
            yaw: 0.36,
            roof: 0x79ACAE,
            seed: 9,
        },
    ];
    let mut rng = Rng::new(31);
    let tree = |pen: &mut Brush, rng: &mut Rng, x0: f64, x1: f64, y: f64, n: usize, size: f64| {
        for _ in 0..n / 6 + 1 {
            let cx = rng.range(x0, x1);
            let trees = cluster(rng, cx, 34.0, 7, size, WOOD, |_| y);
            let ink = pen.svg.pal.tree[2];
            plant(&mut pen.svg, &trees, ink, 1.0);
        }
    };
    tree(pen, &mut rng, 850.0, 1240.0, 660.0, 24, 0.5);
    for h in &halls[..2] {
        works::hall(pen, &site, h);
    }
    tree(pen, &mut rng, 850.0, 1230.0, 684.0, 24, 0.62);
    works::hall(pen, &site, &halls[3]);
    works::hall(pen, &site, &halls[2]);
    works::lorry(pen, &site, (2.0, 440.0), 0.5, 0xC8741A);
    tree(pen, &mut rng, 1000.0, 1240.0, 748.0, 18, 0.9);
    tree(pen, &mut rng, 850.0, 950.0, 726.0, 6, 0.75);
}

/// The river quay: wall, two cranes, boxes, a ship alongside.
pub fn quay(pen: &mut Brush) {
    // Paved ground, its wall against the water, fenders.
    let top = [(604.0, 800.0), (634.0, 728.0), (664.0, 690.0), (716.0, 664.0), (828.0, 660.0), (828.0, 800.0)];
    let wall = points("596,800 624,734 656,697 712,669 716,664 664,690 634,728 604,800");
    let stone = pen.down(656.0, 790.0, &[(0.0, 0xE4E2D3u32, 1.0), (1.0, 0xC3CBBE, 1.0)]);
    pen.fill(poly(&top), stone);
    pen.fill(poly(&wall), 0x6E9496);
    pen.line("M604,800L634,728L664,690L716,664H828", 0xF4F1E4, HAIR);
    pen.faint("M640,800L660,734L690,700L736,676H826M700,800L712,744L736,716L772,694H826", 0x9FB0A8, HAIR, 0.8);
    // None farther off: between the legs of the crane they would be stray tongues.
    for (x, y) in [(606.0, 782.0), (618.0, 752.0)] {
        pen.fill(format!("M{x},{y}l-7,5v9l7,-5z"), 0x2F5A62);
    }
    let put = |bx: f64, by: f64, k: f64| {
        move |x: f64, y: f64, z: f64| -> Pt { (bx + x * k + z * k * 0.55, by - y * k - z * k * 0.42) }
    };
    // Its short end stays within the panel.
    Crane { put: &put(786.0, 674.0, 2.7), k: 2.7, haze: 0.30, reach: 30.0, back: 10.5, load: None }.draw(pen);
    port::yard(pen, &put(752.0, 700.0, 2.7), [0.0, 0.0, 0.0], (3, 2, 2), 0.22, 12, false);
    BERTH.ship(pen);
    BERTH.crane(pen);
    port::yard(pen, &put(716.0, 746.0, 3.3), [0.0, 0.0, 0.0], (4, 3, 3), 0.06, 21, true);
    port::truck(pen, (648.0, 753.0), 2.6, 0x5C9A8C);
}
