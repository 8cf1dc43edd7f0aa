//! Still water: its colour, what it mirrors, and where the wind touches it.

use crate::noise::{Noise, Rng};
use crate::palette::Ink;
use crate::path::{Pen, Pt, curve, lens, num, simplify};
use crate::svg::Svg;

/// Fills the picture below `y` with water; `bend` is where the middle colour lies (0 … 1).
pub fn water(s: &mut Svg, y: f64, bend: f64) {
    let [far, middle, near] = s.pal.lake;
    let paint = s.linear(&[(0.0, far, 1.0), (bend, middle, 1.0), (1.0, near, 1.0)], (0.0, y), (0.0, s.bottom()));
    s.rect(s.left - 80.0, y, s.width + 160.0, s.bottom() - y + 40.0, paint, 1.0);
}

/// What a reflection is made of.
#[derive(Clone, Copy, Debug)]
pub struct Mirror {
    /// The water line.
    pub y: f64,
    /// Greatest depth of the reflection.
    pub depth: f64,
    /// Colour.
    pub ink: Ink,
    /// Opacity next to the water line.
    pub opacity: f64,
    /// Seed.
    pub seed: u64,
    /// Height of the mirrored thing is multiplied by this.
    pub squash: f64,
    /// Left end.
    pub x0: f64,
    /// Right end.
    pub x1: f64,
}

impl Mirror {
    /// A reflection over the whole frame of 1,920 px.
    pub fn wide(y: f64, depth: f64, ink: Ink, opacity: f64, seed: u64) -> Self {
        Mirror { y, depth, ink, opacity, seed, squash: 0.55, x0: -60.0, x1: 1980.0 }
    }
}

/// Draws a reflection: a fading body under bars that grow thicker with nearness. `tall(x)` is the height above the water
/// of what is mirrored at x.
pub fn mirror(s: &mut Svg, m: Mirror, tall: impl Fn(f64) -> f64) {
    mirror_between(s, m, |x| (0.0, tall(x)));
}

/// The same of what is seen between two heights, where something nearer hides the lower part.
pub fn mirror_between(s: &mut Svg, m: Mirror, part: impl Fn(f64) -> (f64, f64)) {
    let mut rng = Rng::new(m.seed);
    let sway = Noise::new(m.seed);
    let n = (((m.x1 - m.x0) / 4.0) as usize).max(2);
    let xs: Vec<f64> = (0..n).map(|i| m.x0 + i as f64 * 4.0).collect();
    let hs: Vec<(f64, f64)> = xs
        .iter()
        .map(|x| part(*x))
        .map(|(low, high)| ((low * m.squash).max(0.0), (high * m.squash).max(0.0)))
        .map(|(low, high)| if high > low { (low, high) } else { (low, low) })
        .collect();
    let deepest = hs.iter().map(|h| h.1).fold(0.0, f64::max);
    if deepest < 2.0 {
        return;
    }
    body(s, &m, &xs, &hs, m.depth.min(deepest * 1.06));
    let mut bars: Vec<String> = vec![String::new(); 7];
    let mut y = 1.5;
    while y < m.depth.min(deepest + 30.0) {
        let t = y / m.depth;
        let thick = 2.2 + 7.0 * t;
        let on: Vec<bool> = xs
            .iter()
            .zip(&hs)
            .map(|(x, (low, high))| high > low && *low < y && high + sway.at(x / 60.0, y / 7.0) * (6.0 + 26.0 * t) > y)
            .collect();
        let mut i = 0;
        while i < n {
            if !on[i] {
                i += 1;
                continue;
            }
            let first = i;
            while i + 1 < n && on[i + 1] {
                i += 1;
            }
            if xs[i] - xs[first] > 10.0 {
                let loose = 8.0 * (1.0 + 2.0 * t);
                let ends = (xs[first] + rng.range(-loose, loose), xs[i] + rng.range(-loose, loose));
                bar(&mut rng, &mut bars[(t * 6.0) as usize], ends, m.y + y, thick, t);
            }
            i += 1;
        }
        y += thick;
    }
    for (q, d) in bars.iter().enumerate() {
        s.fill(d, m.ink, m.opacity * 0.62 * (1.0 - q as f64 / 7.0));
    }
}

/// The body: two shapes over each other, their far edges torn by ripples, so that no ruled line crosses the water.
fn body(s: &mut Svg, m: &Mirror, xs: &[f64], hs: &[(f64, f64)], deep: f64) {
    let torn = Noise::new(m.seed + 40);
    // Ripples push every edge to and fro, farther the nearer they are: the same for all that is mirrored, so that images
    // that touch still touch. Without them the edge of a steep slope's image would be cut as with a knife.
    let ripple = Noise::new(77);
    let tongue = |y: f64| ripple.at(0.5, y / 5.0) * (y * 0.4).min(26.0);
    for (k, share) in [(0.0, 0.84), (1.0, 1.0)] {
        let far: Vec<Pt> = xs
            .iter()
            .zip(hs)
            .map(|(x, (low, high))| {
                // What rises high is torn more; what ends where something nearer begins hardly.
                let reach = (high - low) * share;
                let tear = torn.at(x / 19.0, 3.0 * k) * (0.16 * high).min(18.0) * (reach / 12.0).min(1.0);
                let y = (low + reach + tear).clamp(*low, m.depth);
                (x + tongue(y), m.y + y)
            })
            .collect();
        let near = xs.iter().zip(hs).rev().map(|(x, h)| (*x + tongue(h.0), m.y + h.0.min(m.depth)));
        let near: Vec<Pt> = near.collect();
        let mut d = curve(&far, 1.2);
        for p in simplify(&near, 0.8) {
            d.push_str(&format!("L{},{}", num(p.0), num(p.1)));
        }
        d.push('z');
        let o = m.opacity * 0.5;
        let paint = s.linear(
            &[(0.0, m.ink, o * 0.66), (0.5, m.ink, o * 0.44), (1.0, m.ink, 0.0)],
            (0.0, m.y),
            (0.0, m.y + deep),
        );
        s.fill(&d, paint, 1.0);
    }
}

/// One row of bars between two ends, cut by quiet gaps.
fn bar(rng: &mut Rng, out: &mut String, ends: (f64, f64), y: f64, thick: f64, t: f64) {
    let mut cuts = vec![ends.0];
    while cuts[cuts.len() - 1] + 110.0 < ends.1 && rng.chance(0.9) {
        cuts.push(cuts[cuts.len() - 1] + rng.range(50.0, 260.0));
    }
    cuts.retain(|c| *c < ends.1 - 20.0);
    cuts.push(ends.1);
    for pair in cuts.windows(2) {
        let gap = rng.range(0.0, 22.0) * (1.0 + 3.0 * t);
        // Uneven in length, height and place: ruled rows would hang before the land like blinds.
        let (skip, share) = (rng.chance(0.24 + 0.34 * t), rng.range(0.30, 0.9));
        let y = y + thick * rng.range(-0.34, 0.34);
        let length = pair[1] - pair[0] - gap;
        let h = thick * share / 2.0;
        // What is short for its height would float as an egg.
        if skip || length < (10.0 * h).max(8.0) {
            continue;
        }
        let e = (length * 0.3).min(10.0 + 18.0 * t);
        let flat = length - 2.0 * e;
        let mut pen = Pen::new();
        pen.cmd('M', &[pair[0], y + h])
            .cmd('q', &[e * 0.4, -h, e, -h])
            .cmd('h', &[flat])
            .cmd('q', &[e * 0.6, 0.0, e, h]);
        pen.cmd('q', &[-e * 0.4, h, -e, h]).cmd('h', &[-flat]).cmd('q', &[-e * 0.6, 0.0, -e, -h]).close();
        out.push_str(&pen.done());
    }
}

/// A patch the wind touches: centre, half extents, number of strokes.
pub type Patch = (f64, f64, f64, f64, usize);

/// Ripples in named patches; the rest of the water stays empty. `y` is the water line.
pub fn ripples(s: &mut Svg, patches: &[Patch], y: f64, seed: u64, light: Ink, opacity: f64) {
    let mut rng = Rng::new(seed);
    let (mut pale, mut deep) = (String::new(), String::new());
    for (cx, cy, sx, sy, n) in patches {
        for _ in 0..*n {
            let (px, py) = (rng.gauss(*cx, sx * 0.5), rng.gauss(*cy, sy * 0.42));
            let t = (py - y) / (s.bottom() - y);
            let length = rng.range(26.0, 86.0) * (0.45 + 1.9 * t) * (-((px - cx) / sx).powi(2) * 0.6).exp();
            let (is_pale, bow) = (rng.chance(0.66), rng.range(-0.6, 0.6));
            if py < y + 4.0 || py > s.bottom() {
                continue;
            }
            if is_pale { &mut pale } else { &mut deep }.push_str(&lens(
                px - length / 2.0,
                py,
                length,
                0.7 + 1.9 * t,
                bow,
            ));
        }
    }
    s.fill(&pale, light, opacity);
    s.fill(&deep, s.pal.ripple_deep, opacity * 0.42);
}
