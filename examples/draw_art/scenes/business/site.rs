//! What stands in the valley: halls, tree belts and lorries, drawn from far to near.

use super::{SITE, YAW, turned};
use crate::brush::Brush;
use crate::flora::{WOOD, cluster, plant};
use crate::noise::Rng;
use crate::works::{self, Hall, Kind};

/// A row of tree clusters between two places of the site's plan; `gaps` of a hundred are left out.
struct Belt {
    from: (f64, f64),
    to: (f64, f64),
    gaps: u64,
    size: f64,
}

/// What stands in the valley, to be drawn from far to near.
enum Thing {
    Hall(Hall),
    Belt(Belt),
    Lorry((f64, f64), f64, u32),
    Office((f64, f64)),
}

/// Kind, place on the site's plan, size, eaves, bays and roof of one hall.
type Plot = (Kind, (f64, f64), (f64, f64), f64, usize, u32);

/// The halls, rank by rank: no two alike side by side, and one plot of the second rank still empty.
const HALLS: [Plot; 12] = [
    (Kind::Long, (92.0, 502.0), (176.0, 60.0), 13.0, 5, 0x86B6B6),
    (Kind::Saw, (372.0, 508.0), (128.0, 70.0), 11.0, 6, 0x6FA3AA),
    (Kind::Gables, (520.0, 514.0), (110.0, 76.0), 12.0, 4, 0xCDBB94),
    (Kind::Gables, (48.0, 664.0), (92.0, 80.0), 12.0, 3, 0xB9C9BE),
    (Kind::Long, (206.0, 660.0), (160.0, 52.0), 12.0, 5, 0xCFDCD6),
    (Kind::Saw, (470.0, 664.0), (120.0, 64.0), 11.0, 6, 0x8FBAB6),
    (Kind::Long, (640.0, 668.0), (150.0, 56.0), 12.0, 4, 0xB9C9BE),
    (Kind::Saw, (80.0, 820.0), (110.0, 60.0), 11.0, 5, 0x79ACAE),
    (Kind::Gables, (232.0, 822.0), (120.0, 70.0), 12.0, 4, 0x9CC3BC),
    (Kind::Long, (410.0, 824.0), (170.0, 50.0), 12.0, 5, 0xCDBB94),
    (Kind::Gables, (590.0, 826.0), (120.0, 70.0), 12.0, 4, 0x8FBAB6),
    (Kind::Long, (780.0, 828.0), (160.0, 50.0), 12.0, 4, 0xCFDCD6),
];

/// The halls in ranks, tree belts between them, a few lorries.
pub fn stand(pen: &mut Brush) {
    let mut things: Vec<(f64, Thing)> = vec![];
    for (i, (kind, (x, z), size, eaves, bays, roof)) in HALLS.into_iter().enumerate() {
        let at = turned(x, z);
        let hall = Hall { kind, at, size, eaves, bays, yaw: YAW, roof, seed: 3 + 10 * i as u64 };
        things.push((at.1, Thing::Hall(hall)));
    }
    let at = turned(236.0, 494.0);
    things.push((at.1, Thing::Office(at)));
    let belts = [
        ((-700.0, 1060.0), (-60.0, 1120.0), 34, 0.9),
        ((60.0, 1010.0), (900.0, 1000.0), 30, 1.0),
        ((-20.0, 908.0), (640.0, 896.0), 26, 1.0),
        ((-20.0, 752.0), (560.0, 754.0), 34, 0.9),
        ((-20.0, 598.0), (480.0, 598.0), 34, 0.9),
        ((-74.0, 430.0), (-66.0, 640.0), 40, 0.85),
        ((-68.0, 690.0), (-60.0, 850.0), 40, 0.9),
        ((-26.0, 452.0), (-22.0, 560.0), 45, 0.8),
        ((-420.0, 700.0), (-250.0, 640.0), 30, 1.1),
        ((-330.0, 860.0), (-170.0, 840.0), 25, 1.0),
        ((-620.0, 890.0), (-480.0, 900.0), 30, 1.1),
        ((-330.0, 520.0), (-210.0, 540.0), 40, 1.0),
        ((10.0, 446.0), (260.0, 440.0), 45, 0.85),
        ((250.0, 664.0), (290.0, 690.0), 10, 1.0),
    ];
    for (from, to, gaps, size) in belts {
        let (from, to) = (turned(from.0, from.1), turned(to.0, to.1));
        // Long belts are cut, so that each part finds its place between the halls.
        let parts = ((to.0 - from.0).hypot(to.1 - from.1) / 70.0).ceil();
        for i in 0..parts as usize {
            let at = |t: f64| (from.0 + (to.0 - from.0) * t / parts, from.1 + (to.1 - from.1) * t / parts);
            let (a, b) = (at(i as f64), at(i as f64 + 1.0));
            things.push(((a.1 + b.1) / 2.0, Thing::Belt(Belt { from: a, to: b, gaps, size })));
        }
    }
    for (x, z, yaw, hue) in [
        (106.0, 448.0, 0.5, 0xC8741Au32),
        (222.0, 592.0, 0.36, 0x5C9A8C),
        (-42.0, 520.0, 1.5, 0xE6DFC8),
        (-50.0, 720.0, 1.7, 0xB65A44),
        (330.0, 598.0, 0.36, 0xE6DFC8),
        (300.0, 640.0, 1.2, 0xC8741A),
    ] {
        let at = turned(x, z);
        things.push((at.1, Thing::Lorry(at, yaw, hue)));
    }
    things.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut rng = Rng::new(12);
    for (_, thing) in things {
        match thing {
            Thing::Hall(h) => works::hall(pen, &SITE, &h),
            Thing::Belt(b) => belt(pen, &mut rng, &b),
            Thing::Office(at) => works::office(pen, &SITE, at, YAW, 77),
            Thing::Lorry(at, yaw, hue) => works::lorry(pen, &SITE, at, yaw, hue),
        }
    }
}

fn belt(pen: &mut Brush, rng: &mut Rng, b: &Belt) {
    let long = (b.to.0 - b.from.0).hypot(b.to.1 - b.from.1);
    let mut t = rng.range(0.0, 14.0);
    while t < long {
        let f = t / long;
        let (x, z) = (b.from.0 + (b.to.0 - b.from.0) * f, b.from.1 + (b.to.1 - b.from.1) * f + rng.range(-5.0, 5.0));
        t += rng.range(12.0, 24.0);
        if rng.bits() % 100 < b.gaps {
            continue;
        }
        let k = SITE.camera.scale(z);
        let foot = SITE.camera.at([x, 0.0, z]);
        if foot.0 < -40.0 || foot.0 > 1960.0 {
            continue;
        }
        let pal = pen.svg.pal;
        let ink = pal.tree[3].mix(pal.tree[2], rng.range(0.1, 0.6)).hazed(pal.mist, SITE.haze(z));
        let count = rng.pick(&[3, 4, 6, 8]);
        pen.wash(crate::brush::oval((foot.0 - 4.0 * k, foot.1), 12.0 * k, 2.4 * k), 0x1F5F55, 0.16);
        let trees = cluster(rng, foot.0, 7.0 * k, count, b.size * k * 0.36, WOOD, |_| foot.1);
        plant(&mut pen.svg, &trees, ink, 1.0);
    }
}
