//! Reeds: clumps of long leaves, stems and plumes, all leaning with one wind.

use crate::noise::Rng;
use crate::path::{Pen, Pt, sliver};
use crate::svg::{HAIR, Svg};

/// A clump: centre, number of stalks, spread, height.
pub type Clump = (f64, usize, f64, f64);

/// Draws clumps of reeds standing on `ground(x)`. `wind` is how far a stalk leans, as a share of its height.
pub fn reeds(s: &mut Svg, clumps: &[Clump], seed: u64, wind: f64, ground: impl Fn(f64) -> f64) {
    let p = s.pal;
    let mut rng = Rng::new(seed);
    let inks = [p.bank.mix(p.ink, 0.25), p.bank, p.bank_lit, p.bank_lit.mix(p.layers[4].flank, 0.6)];
    let mut leaves = vec![String::new(); inks.len()];
    let mut stems = vec![String::new(); inks.len()];
    let mut plumes = [String::new(), String::new()];
    for (cx, n, spread, tall) in clumps {
        for _ in 0..*n {
            let u = rng.gauss(0.0, 0.42);
            let h = tall * rng.range(0.55, 1.08) * (1.0 - 0.35 * u.abs().min(1.0));
            let foot = (cx + u * spread, ground(cx + u * spread) + rng.range(0.0, 6.0));
            let lean = wind * h * rng.range(0.5, 1.15) + u * h * 0.22;
            let ink = ((rng.unit().powf(0.8) * 4.0) as usize).min(3);
            let tip = (foot.0 + lean, foot.1 - h);
            let knee = (foot.0 + lean * 0.18, foot.1 - h * 0.62);
            let w = rng.range(0.8, 1.7) * (tall / 110.0).powf(0.8);
            if rng.chance(0.64) {
                let end = (tip.0 + lean * 0.35 + 8.0 * (tall / 110.0).min(1.0), tip.1 + h * rng.range(0.02, 0.20));
                leaves[ink].push_str(&leaf(foot, knee, tip, end, w));
            } else {
                let mut pen = Pen::new();
                pen.cmd('M', &[foot.0, foot.1]).cmd('Q', &[knee.0, knee.1, tip.0, tip.1]);
                stems[ink].push_str(&pen.done());
                if rng.chance(0.62) {
                    plume(&mut rng, &mut plumes, knee, tip, h);
                }
            }
        }
    }
    for ((ink, leaf), stem) in inks.iter().zip(&leaves).zip(&stems) {
        s.stroke(stem, *ink, HAIR, 1.0);
        s.fill(leaf, *ink, 1.0);
    }
    s.fill(&plumes[0], p.plume[0], 1.0);
    s.fill(&plumes[1], p.plume[1], 1.0);
}

/// A tapered leaf whose tip droops.
fn leaf(foot: Pt, knee: Pt, tip: Pt, end: Pt, w: f64) -> String {
    let mut pen = Pen::new();
    pen.cmd('M', &[foot.0 - w, foot.1]);
    let (x, y) = (foot.0 - w, foot.1);
    pen.cmd('c', &[knee.0 - w - x, knee.1 - y, tip.0 - w * 0.5 - x, tip.1 - y, end.0 - x, end.1 - y]);
    let (x, y) = end;
    pen.cmd(
        'c',
        &[tip.0 + w * 0.6 - x, tip.1 + w * 2.2 - y, knee.0 + w * 1.1 - x, knee.1 + w - y, foot.0 + w - x, foot.1 - y],
    )
    .close();
    pen.done()
}

/// A plume: pairs of tapered hairs along a drooping axis, up to nine on a tall stem.
fn plume(rng: &mut Rng, out: &mut [String; 2], knee: Pt, tip: Pt, h: f64) {
    let axis = (tip.1 - knee.1).atan2(tip.0 - knee.0) * 0.75;
    let long = h * rng.range(0.17, 0.25);
    let pairs = ((h / 16.0) as usize).clamp(4, 9);
    for b in 0..pairs {
        let u = b as f64 / (pairs - 1) as f64;
        let x = tip.0 + axis.cos() * long * u * 0.8 + long * 0.22 * u * u;
        let y = tip.1 + axis.sin() * long * u * 0.8 + long * 0.16 * u * u;
        for (side, d) in [(-1.0, 1usize), (1.0, 0)] {
            let a = axis + side * (0.55 - 0.35 * u) + 0.25;
            let len = long * (0.30 - 0.18 * (u - 0.35).abs()) * rng.range(0.8, 1.15);
            let (dx, dy) = (a.cos() * len, a.sin() * len);
            let hair = [(x, y), (x + dx * 0.5, y + dy * 0.5 + len * 0.04), (x + dx, y + dy + len * 0.22)];
            out[d].push_str(&sliver(&hair, (len * 0.11).max(1.0)));
        }
    }
}
