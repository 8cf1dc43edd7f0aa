//! What stands in the valley: halls, tree belts and lorries, drawn from far to near.

use super::{MEADOW, SITE, SUN, YAW, turned};
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

/// The halls, rank by rank: no two alike side by side. The first leads; of those behind there are few.
const HALLS: [Plot; 7] = [
    (Kind::Long, (92.0, 502.0), (176.0, 62.0), 14.0, 5, 0x86B6B6),
    (Kind::Saw, (388.0, 508.0), (128.0, 70.0), 11.0, 6, 0x6FA3AA),
    (Kind::Gables, (36.0, 680.0), (96.0, 80.0), 12.0, 3, 0xB9C9BE),
    (Kind::Long, (236.0, 672.0), (150.0, 52.0), 12.0, 5, 0xCFDCD6),
    (Kind::Saw, (480.0, 676.0), (120.0, 64.0), 11.0, 6, 0x8FBAB6),
    (Kind::Long, (130.0, 812.0), (150.0, 50.0), 12.0, 5, 0xCDBB94),
    (Kind::Gables, (420.0, 812.0), (120.0, 70.0), 12.0, 4, 0x9CC3BC),
];

/// The halls in ranks, tree belts between them, a few lorries.
pub fn stand(pen: &mut Brush) {
    let mut things: Vec<(f64, Thing)> = vec![];
    for (i, (kind, (x, z), size, eaves, bays, roof)) in HALLS.into_iter().enumerate() {
        let at = turned(x, z);
        let hall = Hall { kind, at, size, eaves, bays, yaw: YAW, roof, seed: 3 + 10 * i as u64 };
        things.push((at.1, Thing::Hall(hall)));
    }
    let at = turned(262.0, 500.0);
    things.push((at.1, Thing::Office(at)));
    let belts = [
        ((-520.0, 1000.0), (-260.0, 1040.0), 30, 0.9),
        ((260.0, 1000.0), (620.0, 990.0), 30, 1.0),
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
        ((6.0, 448.0), (60.0, 446.0), 20, 0.8),
        ((176.0, 447.0), (236.0, 444.0), 34, 0.85),
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
        (104.0, 456.0, 0.5, 0xC8741Au32),
        (222.0, 592.0, 0.36, 0x5C9A8C),
        (-44.0, 500.0, -1.05, 0xE6DFC8),
        (-49.0, 640.0, -1.15, 0xB65A44),
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
        if foot.0 < -40.0 || foot.0 > 1960.0 || foot.1 > MEADOW {
            continue;
        }
        let pal = pen.svg.pal;
        let ink = pal.tree[3].mix(pal.tree[2], rng.range(0.1, 0.6)).hazed(pal.mist, SITE.haze(z));
        let count = rng.pick(&[3, 4, 6, 8]);
        // Away from the sun.
        let side = if foot.0 < SUN.0 { -1.0 } else { 1.0 };
        pen.wash(crate::brush::oval((foot.0 + 4.0 * side * k, foot.1 + 0.5 * k), 9.0 * k, 1.3 * k), 0x1F5F55, 0.16);
        let trees = cluster(rng, foot.0, 7.0 * k, count, b.size * k * 0.36, WOOD, |_| foot.1);
        plant(&mut pen.svg, &trees, ink, 1.0);
    }
}
