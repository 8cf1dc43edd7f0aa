//! What the brush adds over the washes of a range: texture strokes (皴), moss dots (苔点), a hair of gold.

use crate::noise::{Noise, Rng};
use crate::palette::Layer;
use crate::path::{Pt, hair, height_at, lens, sliver};
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

/// Texture strokes down the fall line: in tufts of unequal strokes that run together into a gully, where the ground is hollow
/// and turned from the light; none on planes in the light. Many of one length beside each other would be a comb.
pub fn strokes(s: &mut Svg, g: &Range, how: &Relief, l: &Layer) {
    let mut rng = Rng::new(g.seed + 5);
    let cluster = Noise::new(g.seed + 55);
    let tall = g.tallest();
    let most = how.strokes * 6 / 10;
    let mut taken: Vec<Pt> = Vec::new();
    let (mut dark, mut mid, mut drawn) = (String::new(), String::new(), 0);
    for _ in 0..most * 40 {
        if drawn >= most {
            break;
        }
        let c = 8 + rng.below(g.cols - 16);
        let up = (g.top[c] / STEP) as usize;
        if up < 8 {
            continue;
        }
        let r = (up as f64 * (1.0 - rng.unit().powf(1.15) * 0.62)) as usize;
        let rel = r as f64 * STEP / tall;
        let edge = if g.below.at(c, r) < 50.0 { 1.25 } else { 0.6 };
        let grouped = (0.45 + 1.6 * cluster.at(g.x(c) / 110.0, r as f64 * STEP / 80.0)).clamp(0.0, 1.4);
        let gully = (0.25 + 7.0 * g.hollow(c, r)).clamp(0.05, 1.3);
        let shade = (0.66 - 0.85 * g.light.at(c, r)).clamp(0.0, 1.0);
        let wanted = shade * ((rel - 0.2) * 3.2).clamp(0.0, 1.0) * edge * grouped * gully;
        let at = (g.x(c), r as f64 * STEP);
        let crowded = || taken.iter().any(|p| (p.0 - at.0).abs() < 22.0 && (p.1 - at.1).abs() < 26.0);
        if r < 4 || !rng.chance(wanted) || crowded() {
            continue;
        }
        // Short near the foot: long strokes there run together into drips.
        let length = (rng.range(0.12, 0.30) * tall * (0.25 + 0.75 * rel) * how.detail).min(96.0);
        let Some(main) = stroke(g, (c, r), length) else { continue };
        taken.push(at);
        let end = main[main.len() - 1];
        let mut tuft = vec![main];
        for _ in 0..1 + rng.below(4) {
            let side = rng.gauss(0.0, 3.2).clamp(-6.0, 6.0);
            let from = ((c as f64 + side) as usize, (r as f64 + rng.range(-6.0, 2.0)).max(4.0) as usize);
            if from.1 + 1 >= (g.top[from.0] / STEP) as usize || g.light.at(from.0, from.1) > 0.7 {
                continue;
            }
            let Some(mut line) = stroke(g, from, length * rng.range(0.35, 0.8)) else { continue };
            let (last, n) = (line[line.len() - 1], line.len() as f64 - 1.0);
            for (i, p) in line.iter_mut().enumerate() {
                let t = (i as f64 / n).powi(2) * 0.55;
                p.0 += (end.0 - last.0).clamp(-16.0, 16.0) * t;
            }
            tuft.push(line);
        }
        for line in tuft {
            let (a, b) = (line[0], line[line.len() - 1]);
            let run = (a.0 - b.0).hypot(a.1 - b.1);
            let belly = rng.pick(&[0.7, 0.9, 1.2]) * (0.55 + 0.14 * how.depth as f64) * (run / 30.0).min(1.0) * 1.6;
            if rng.chance(0.7) { &mut dark } else { &mut mid }.push_str(&sliver(&line, belly));
            drawn += 1;
        }
    }
    let near = how.depth > 2;
    s.fill(&dark, l.shade, if near { 0.40 } else { 0.32 });
    s.fill(&mid, l.shade.mix(l.crest, 0.5), if near { 0.52 } else { 0.4 });
}

/// A stroke from a cell down the fall line; none where it would be a mere tick, or hang down into the pale apron.
fn stroke(g: &Range, (c, r): (usize, usize), length: f64) -> Option<Vec<Pt>> {
    let mut line = g.fall_line(c, r, length);
    let floor = g.base - 0.3 * g.top[c] - 6.0;
    line.truncate(line.iter().position(|p| p.1 > floor).unwrap_or(line.len()));
    let (a, b) = (line.first()?, line.last()?);
    (line.len() >= 4 && (a.0 - b.0).hypot(a.1 - b.1) >= 11.0).then_some(line)
}

/// How far apart the clumps of moss on a range are at least.
const LONELY: f64 = 190.0;

/// Moss dots: flat touches as the brush puts them where trees are too far to be drawn. They stand in two or three clumps on
/// a range, each of one big touch and ever smaller ones; a row of equal dots along a crest would be a string of beads.
pub fn moss(s: &mut Svg, g: &Range, how: &Relief) {
    let mut rng = Rng::new(g.seed + 9);
    let mut lines: Vec<Vec<Pt>> = g.crests.iter().filter(|l| l.len() > 24).cloned().collect();
    lines.push(g.crest());
    let tall = g.tallest();
    let mut clumps: Vec<Pt> = Vec::new();
    let mut d = String::new();
    for _ in 0..60 {
        if clumps.len() >= how.moss {
            break;
        }
        let line = &lines[rng.below(lines.len())];
        let i = 6 + rng.below(line.len() - 12);
        let at = line[i];
        let lean = (line[i + 4].1 - line[i - 4].1) / (line[i + 4].0 - line[i - 4].0);
        let up = g.base - at.1;
        let crowded = clumps.iter().any(|p| (p.0 - at.0).hypot(p.1 - at.1) < LONELY);
        if up < tall * 0.2 || up > tall * 0.74 || lean.abs() > 0.9 || crowded {
            continue;
        }
        clumps.push(at);
        let size = 0.62 + 0.12 * how.depth as f64;
        let big = rng.range(9.0, 12.5) * size;
        let side = rng.pick(&[-1.0, 1.0]);
        let mut x = at.0 - side * big * 0.4;
        for k in 0..4 + rng.below(4) {
            let w = big * 0.8_f64.powi(k as i32) * rng.range(0.8, 1.1);
            let y = height_at(line, x) + rng.range(0.0, 3.0);
            d.push_str(&lens(x - w / 2.0, y, w, w * 0.72, 0.5));
            // The last stand apart.
            x += side * w * if k > 3 { rng.range(1.1, 2.4) } else { rng.range(0.45, 0.8) };
        }
    }
    let ink = s.pal.tree[how.depth].mix(s.pal.mist, how.haze);
    s.fill(&d, ink, 0.72);
}

/// The edge of the crest. At night moonlight lies on it where a plane in the light reaches it, in hairs that end in points;
/// elsewhere it ends in its own dark. An even light line round every ridge would be a colouring book. By day the line has
/// the crest's colour. On the lowest share `bare` of the height is none.
pub fn rim(s: &mut Svg, g: &Range, l: &Layer, bare: f64) {
    let tall = g.tallest();
    let line = g.crest();
    let light = |p: Pt| {
        let (c, r) = ((p.0 - g.x0) / STEP, (g.base - p.1) / STEP);
        g.light.sample(c, r - 3.0)
    };
    let lit = |p: Pt| light(p) > 0.6 && g.base - p.1 > tall * bare;
    let moonlit = pieces(&line, 12, lit);
    let d: String = moonlit.iter().map(|part| hair(part, 0.9)).collect();
    s.fill(&d, l.crest.but(l.lit.mix(s.pal.sun, 0.14)), 0.55);
    let in_moonlight = |p: Pt| moonlit.iter().any(|part| part[0].0 <= p.0 && p.0 <= part[part.len() - 1].0);
    let away = |p: Pt| !in_moonlight(p) && g.base - p.1 > tall * bare * 0.8;
    let d: String = pieces(&line, 8, away).iter().map(|part| hair(part, 1.15)).collect();
    s.fill(&d, l.crest.but(l.shade), 0.48);
}

/// Gold on the crest where it faces the light, broken by noise: hairs that swell and end in points, as a brush leaves them;
/// none on the lowest share `bare` of the height.
pub fn gold(s: &mut Svg, g: &Range, l: &Layer, bare: f64) {
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
            && g.base - p.1 > tall * bare
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
