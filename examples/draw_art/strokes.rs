//! What the brush adds over the washes of a range: texture strokes (皴), moss dots (苔点), a hair of gold.

use crate::noise::{Noise, Rng};
use crate::palette::Layer;
use crate::path::{Pt, hair, lens, sliver};
use crate::range::{Range, STEP};
use crate::relief::Relief;
use crate::svg::Svg;

/// The runs of at least `least` points of `line` on which `on` holds.
pub fn pieces(line: &[Pt], least: usize, on: impl Fn(Pt) -> bool) -> Vec<Vec<Pt>> {
    let mut out = Vec::new();
    let mut run: Vec<Pt> = Vec::new();
    for (i, p) in line.iter().enumerate() {
        let keep = on(*p);
        if keep {
            run.push(*p);
        }
        if !keep || i + 1 == line.len() {
            if run.len() >= least {
                out.push(std::mem::take(&mut run));
            }
            run.clear();
        }
    }
    out
}

/// Texture strokes down the fall line, dense in shade and near crests, in clusters.
pub fn strokes(s: &mut Svg, g: &Range, how: &Relief, l: &Layer) {
    let mut rng = Rng::new(g.seed + 5);
    let cluster = Noise::new(g.seed + 55);
    let tall = g.tallest();
    let mut taken: Vec<(i64, i64)> = Vec::new();
    let (mut dark, mut mid) = (String::new(), String::new());
    for _ in 0..how.strokes * 40 {
        if taken.len() >= how.strokes {
            break;
        }
        let c = 4 + rng.below(g.cols - 8);
        let up = (g.top[c] / STEP) as usize;
        if up < 8 {
            continue;
        }
        let r = (up as f64 * (1.0 - rng.unit().powf(1.15) * 0.66)) as usize;
        let rel = r as f64 * STEP / tall;
        let edge = if g.below.at(c, r) < 50.0 { 1.25 } else { 0.6 };
        let grouped = (0.55 + 1.3 * cluster.at(g.x(c) / 130.0, r as f64 * STEP / 80.0)).clamp(0.05, 1.4);
        let wanted =
            (0.62 - 0.75 * g.light.at(c, r)).clamp(0.05, 1.0) * ((rel - 0.14) * 3.2).clamp(0.0, 1.0) * edge * grouped;
        let cell = ((c as f64 * STEP / 6.0) as i64, (r as f64 * STEP / 9.0) as i64);
        if r < 4 || !rng.chance(wanted) || taken.contains(&cell) {
            continue;
        }
        // Short near the foot: long strokes there run together into drips.
        let length = rng.range(0.16, 0.34) * tall * (0.25 + 0.75 * rel) * how.detail;
        let mut line = g.fall_line(c, r, length.min(112.0));
        // No stroke hangs down into the pale apron.
        let floor = g.base - 0.27 * g.top[c] - 6.0;
        line.truncate(line.iter().position(|p| p.1 > floor).unwrap_or(line.len()));
        let (Some(a), Some(b)) = (line.first(), line.last()) else { continue };
        let run = (a.0 - b.0).hypot(a.1 - b.1);
        if line.len() < 5 || run < 12.0 {
            continue;
        }
        taken.push(cell);
        let belly = rng.pick(&[0.7, 0.9, 1.2]) * (0.55 + 0.14 * how.depth as f64) * (run / 30.0).min(1.0) * 1.6;
        if rng.chance(0.7) { &mut dark } else { &mut mid }.push_str(&sliver(&line, belly));
    }
    let near = how.depth > 2;
    s.fill(&dark, l.shade, if near { 0.40 } else { 0.32 });
    s.fill(&mid, l.shade.mix(l.crest, 0.5), if near { 0.52 } else { 0.4 });
}

/// Moss dots: small flat touches in rows along crests, as the brush puts them where trees are too far to be drawn.
pub fn moss(s: &mut Svg, g: &Range, how: &Relief) {
    if how.moss == 0 {
        return;
    }
    let mut rng = Rng::new(g.seed + 9);
    let mut lines: Vec<Vec<Pt>> = g.crests.iter().filter(|l| l.len() > 14).cloned().collect();
    lines.push(g.crest());
    let total: usize = lines.iter().map(Vec::len).sum();
    let tall = g.tallest();
    let mut d = String::new();
    // Few rows, and long ones: dots along every crest would be a pattern.
    let mut left = how.moss * 6 / 10;
    for _ in 0..left * 4 {
        if left == 0 {
            break;
        }
        let mut at = rng.below(total);
        let Some(line) = lines.iter().find(|l| {
            let here = at < l.len();
            if !here {
                at -= l.len();
            }
            here
        }) else {
            continue;
        };
        let up = g.base - line[at].1;
        if up < tall * 0.14 || up > tall * 0.80 {
            continue;
        }
        // A row of dots that thins out along the crest.
        for i in 0..5 + rng.below(9) {
            let Some(p) = line.get(at + i * 2) else { break };
            // Below, the slope itself is lost in mist, and dots would hang in the air.
            if g.base - p.1 < tall * 0.16 {
                break;
            }
            if rng.chance(0.25) {
                continue;
            }
            let w = rng.range(3.6, 7.5) * (0.62 + 0.12 * how.depth as f64);
            d.push_str(&lens(p.0 - w / 2.0 + rng.gauss(0.0, 1.2), p.1 + rng.range(0.5, 4.5), w, w * 0.62, 0.4));
            left = left.saturating_sub(1);
        }
    }
    let ink = s.pal.tree[how.depth].mix(s.pal.mist, how.haze);
    s.fill(&d, ink, 0.72);
}

/// The outline of the crest at night: bright where the moon strikes it, faint on the other side. Without it a dark crest
/// would be lost in the sky; by day the line has the crest's own colour.
pub fn rim(s: &mut Svg, g: &Range, l: &Layer) {
    let tall = g.tallest();
    let line = g.crest();
    let slope = |x: f64| {
        let i = line.partition_point(|p| p.0 < x).clamp(4, line.len() - 5);
        (line[i + 4].1 - line[i - 4].1) / (line[i + 4].0 - line[i - 4].0 + 1e-6)
    };
    let moon = l.crest.but(l.lit.mix(s.pal.sun, 0.3));
    for (lit, strength) in [(true, 0.55), (false, 0.34)] {
        let side = |p: Pt| (slope(p.0) * g.facing(p.0) > -0.12) == lit && g.base - p.1 > tall * 0.16;
        let d: String = pieces(&line, 8, side).iter().map(|part| hair(part, 1.0)).collect();
        s.fill(&d, moon, strength);
    }
}

/// Gold on the crest where it faces the light, broken by noise: hairs that swell and end in points, as a brush leaves them.
pub fn gold(s: &mut Svg, g: &Range, l: &Layer) {
    let (skip, gap) = (Noise::new(g.seed + 7), Noise::new(g.seed + 8));
    let tall = g.tallest();
    let line = g.crest();
    let slope = |x: f64| {
        let i = line.partition_point(|p| p.0 < x).clamp(2, line.len() - 3);
        (line[i + 2].1 - line[i - 2].1) / (line[i + 2].0 - line[i - 2].0 + 1e-6)
    };
    // Where the crest turns sharply the brush lifts: followed round every step it would draw a staircase.
    let turns = |x: f64| (slope(x + 7.0) - slope(x - 7.0)).abs() > 0.9;
    let lit = |p: Pt| {
        !turns(p.0)
            && (slope(p.0) * g.facing(p.0) > -0.2 || skip.at(p.0 / 120.0, p.1 / 90.0) > 0.2)
            && g.base - p.1 > tall * 0.2
            && gap.at(p.0 / 70.0, 3.3) > -0.36
    };
    let mut d = String::new();
    for part in pieces(&line, 24, lit) {
        d.push_str(&hair(&part, 1.15));
    }
    // At night bright gold on dark slopes would be the first thing seen.
    let gold = s.pal.gold;
    s.fill(&d, gold.but(gold.mix(l.crest, 0.45)), 0.72);
}
