//! Paints a range: washes from crest to foot, azurite caps, shade and light, contours inside the folds; the brush work on
//! top is in [`crate::strokes`].

use crate::field::{Grid, area};
use crate::noise::{Fbm, Noise};
use crate::palette::{Ink, Layer};
use crate::path::{Grain, Pt, blob, curve};
use crate::range::{Range, STEP};
use crate::strokes::{self, pieces};
use crate::svg::{HAIR, Svg};

/// How a range is painted.
#[derive(Clone, Debug)]
pub struct Relief<'a> {
    /// Depth, 0 far … 4 near: picks the colours.
    pub depth: usize,
    /// Length of texture strokes, 0.3 … 1.
    pub detail: f64,
    /// Number of texture strokes.
    pub strokes: usize,
    /// Number of clumps of moss dots along crests.
    pub moss: usize,
    /// Gold on the lit crests.
    pub gold: bool,
    /// The lowest share of the height, where mist lies: there neither gold nor moonlight runs along the crest, or it would
    /// end in empty air.
    pub bare: f64,
    /// Strength of shade and light.
    pub light: f64,
    /// Depths of the azurite caps below a crest, in pixels.
    pub caps: &'a [f64],
    /// Opacity of each cap.
    pub cap: f64,
    /// The y where the range ends; below its base line by default.
    pub foot: Option<f64>,
    /// Share of mist mixed into every colour.
    pub haze: f64,
    /// How much deeper it lies in the dark at night, so that it parts from a range of its own colours behind it.
    pub sunk: f64,
    /// Broken contour strokes inside the folds.
    pub nest: bool,
}

impl Relief<'_> {
    /// The full treatment of a near or middle range.
    pub fn near(depth: usize) -> Self {
        Relief {
            depth,
            detail: 1.0,
            strokes: 260,
            moss: 0,
            gold: false,
            bare: 0.28,
            light: 1.0,
            caps: &[10.0, 22.0, 40.0, 66.0, 100.0, 145.0],
            cap: 0.17,
            foot: None,
            haze: 0.0,
            sunk: 0.0,
            nest: true,
        }
    }

    /// A far range: three caps, few strokes, weak light.
    pub fn far(depth: usize) -> Self {
        let (strokes, light) = if depth == 0 { (60, 0.55) } else { (110, 0.75) };
        Relief { detail: 0.5, strokes, light, caps: &[15.0, 42.0, 86.0], cap: 0.15, nest: false, ..Relief::near(depth) }
    }
}

/// Fields the washes are cut from.
struct Washes {
    cap: Grid,
    shade: Grid,
    light: Grid,
    tol: f64,
    least: f64,
}

/// Paints `g` into the picture.
pub fn paint(s: &mut Svg, g: &Range, how: &Relief) {
    let mist = s.pal.mist;
    let haze = |ink: Ink| ink.hazed(mist, how.haze).sunk(how.sunk);
    let l = s.pal.layers[how.depth];
    let l = Layer {
        crest: haze(l.crest),
        flank: haze(l.flank),
        foot: haze(l.foot),
        shade: haze(l.shade),
        // The moon lights all alike.
        lit: l.lit.hazed(mist, how.haze),
    };
    let foot = how.foot.unwrap_or(g.base + 4.0);
    let crest_y = g.base - g.tallest();
    // The foot of what is far dissolves; ended by its outline it would stand in the mist as a pale slab.
    let end = if how.depth < 3 { 0.0 } else { 1.0 };
    let ground = s.linear(
        &[
            (0.0, l.crest.mix(l.flank, 0.55), 1.0),
            (0.38, l.flank, 1.0),
            (0.72, l.flank.mix(l.foot, 0.62), 1.0),
            (0.86, l.flank.mix(l.foot, 0.85), 0.5 + 0.5 * end),
            (1.0, l.foot, end),
        ],
        (0.0, crest_y),
        (0.0, foot),
    );
    let outline = g.outline(foot);
    s.group(1.0);
    let clip = s.clip(&outline);
    s.clipped(clip);
    s.rect(g.x0, (crest_y - 4.0).floor(), g.x(g.cols - 1) - g.x0, foot - crest_y + 8.0, ground, 1.0);
    washes(s, g, how, &l);
    strokes::strokes(s, g, how, &l);
    s.end();
    let mut d = String::new();
    for line in &g.crests {
        // Folds sink into the mist at the foot.
        for part in pieces(line, 7, |p| g.base - p.1 > 0.13 * g.tallest()) {
            d.push_str(&curve(&part, 1.0));
        }
    }
    s.stroke(&d, l.shade, HAIR, if how.depth < 3 { 0.28 } else { 0.46 });
    strokes::moss(s, g, how);
    if how.depth > 1 {
        strokes::rim(s, g, &l, how.bare);
    }
    if how.gold {
        strokes::gold(s, g, &l, how.bare);
    }
    s.end();
}

fn fields(g: &Range, how: &Relief) -> Washes {
    let wobble = Fbm::new(g.seed + 71, 3);
    let ragged = Fbm::new(g.seed + 72, 3);
    let tall = g.tallest();
    let top = Grid { nx: g.cols, ny: 1, v: g.top.clone() }.blurred(26.0, 0.0);
    let noise = Grid::from_fn(g.cols, g.rows, |c, r| wobble.at(g.x(c) / 60.0, r as f64 * STEP / 34.0));
    // Height relative to the crest hereabouts, with a ragged edge: what fades by it fades like torn mist, not in drips.
    let rel = Grid::from_fn(g.cols, g.rows, |c, r| {
        let y = r as f64 * STEP;
        y / top.v[c].max(tall * 0.18) * (1.0 + 0.22 * noise.at(c, r)) + 0.16 * ragged.at(g.x(c) / 58.0, y / 19.0)
    });
    // Towards the foot the light is read from a calmer form, so that gullies end in broad soft shapes.
    let calm = g.light.blurred(5.0, 3.0);
    let lit = Grid::from_fn(g.cols, g.rows, |c, r| {
        let k = ((0.72 - rel.at(c, r)) / 0.42).clamp(0.0, 1.0);
        g.light.at(c, r) * (1.0 - k) + calm.at(c, r) * k + 0.05 * noise.at(c, r)
    });
    let above = |c: usize, r: usize| r as f64 * STEP > g.top[c] + 2.5 * STEP;
    let cap = Grid::from_fn(g.cols, g.rows, |c, r| {
        let high = (r as f64 * STEP / (tall * 0.55)).clamp(0.0, 1.0).powf(0.7);
        g.below_soft.at(c, r) * (1.0 + 0.35 * noise.at(c, r)) / (0.25 + 0.75 * high)
            + (1.0 - rel.at(c, r) / 0.5).clamp(0.0, 1.0) * 190.0
    });
    let shade = Grid::from_fn(g.cols, g.rows, |c, r| {
        if above(c, r) {
            9.0
        } else {
            lit.at(c, r) + (1.0 - (rel.at(c, r) - 0.06).max(0.0) / 0.56).clamp(0.0, 1.0) * 1.4
        }
    });
    // Light lies along the ridges and dies away below them; patches in the middle of a flank look like camouflage.
    let light = Grid::from_fn(g.cols, g.rows, |c, r| {
        let off = ((g.below_soft.at(c, r) * (1.0 + 0.4 * noise.at(c, r)) - 16.0) / 84.0).clamp(0.0, 1.0);
        let low = (1.0 - (rel.at(c, r) - 0.06) / 0.42).clamp(0.0, 1.0);
        if above(c, r) { 9.0 } else { -(lit.at(c, r) - low * 0.8 - off * 0.62) }
    });
    let (tol, least) = if how.depth < 2 { (2.2, 280.0) } else { (1.7, 160.0) };
    Washes { cap, shade, light, tol, least }
}

fn region(g: &Range, field: &Grid, level: f64, w: &Washes) -> String {
    let mut d = String::new();
    for ring in field.contours(level, true) {
        let egg = is_egg(&ring);
        let ring: Vec<Pt> = ring.into_iter().map(|p| (g.x0 + p.0 * STEP, g.base - p.1 * STEP)).collect();
        if !egg && area(&ring) >= w.least {
            d.push_str(&blob(&ring, w.tol, Grain::Whole));
        }
    }
    d
}

/// The lit planes, each with the holes it has.
fn planes(g: &Range, field: &Grid, level: f64, w: &Washes) -> Vec<String> {
    let box_of = |ring: &[Pt]| {
        ring.iter().fold((f64::MAX, f64::MAX, f64::MIN, f64::MIN), |b, p| {
            (b.0.min(p.0), b.1.min(p.1), b.2.max(p.0), b.3.max(p.1))
        })
    };
    let mut rings: Vec<Vec<Pt>> =
        field.contours(level, true).into_iter().filter(|ring| !is_egg(ring) && hangs(g, ring)).collect();
    rings.sort_by(|a, b| area(b).total_cmp(&area(a)));
    let mut planes: Vec<((f64, f64, f64, f64), String)> = Vec::new();
    for ring in rings {
        let own = box_of(&ring);
        let ring: Vec<Pt> = ring.into_iter().map(|p| (g.x0 + p.0 * STEP, g.base - p.1 * STEP)).collect();
        if area(&ring) < w.least {
            continue;
        }
        let d = blob(&ring, w.tol, Grain::Whole);
        let around = planes.iter_mut().find(|(b, _)| b.0 <= own.0 && b.1 <= own.1 && own.2 <= b.2 && own.3 <= b.3);
        match around {
            Some((_, plane)) => plane.push_str(&d),
            None => planes.push((own, d)),
        }
    }
    planes.into_iter().map(|(_, d)| d).collect()
}

/// Whether a ring, in cells, is small and round: in a slope it would be read as a pebble or a hole.
fn is_egg(ring: &[Pt]) -> bool {
    let area = area(ring);
    area < 420.0 && 4.0 * std::f64::consts::PI * area > 0.42 * girth(ring).powi(2)
}

/// How long a ring is.
fn girth(ring: &[Pt]) -> f64 {
    ring.windows(2).map(|w| (w[1].0 - w[0].0).hypot(w[1].1 - w[0].1)).sum()
}

/// Whether a lit plane, in cells, hangs from a crest and runs downhill.
fn hangs(g: &Range, ring: &[Pt]) -> bool {
    let reach = |of: fn(&Pt) -> f64| {
        let (low, high) = ring.iter().map(of).fold((f64::MAX, f64::MIN), |(a, b), v| (a.min(v), b.max(v)));
        high - low
    };
    // What winds about is a puddle, no plane.
    let small = area(ring) < 420.0;
    let winds = small && girth(ring).powi(2) > 2.3 * 4.0 * std::f64::consts::PI * area(ring);
    if winds || reach(|p| p.0) > 1.7 * reach(|p| p.1) {
        return false;
    }
    let under = |p: &Pt| g.below_soft.sample(p.0, p.1) < 15.0;
    ring.iter().filter(|p| under(p)).count() * 14 > ring.len()
}

fn washes(s: &mut Svg, g: &Range, how: &Relief, l: &Layer) {
    let w = fields(g, how);
    for level in how.caps.iter().rev() {
        s.fill(&region(g, &w.cap, *level, &w), l.crest, how.cap);
    }
    for (level, opacity) in [(0.40, 0.15), (0.16, 0.19), (-0.10, 0.21), (-0.34, 0.20)] {
        s.fill(&region(g, &w.shade, level, &w), l.shade, opacity * how.light);
    }
    // Far off, forms are read from their shade alone.
    if how.depth > 1 {
        // Moonlight would show each plane's edge; at night there is half as much of it.
        let lit = l.lit.but(l.lit.mix(l.flank, 0.4));
        for (level, opacity) in [(0.57, 0.11), (0.70, 0.15), (0.84, 0.18)] {
            // Each plane dies away downhill; ended by its outline, its lower end would hang there as a drip.
            let fading = s.down(&[(0.0, lit, 1.0), (0.4, lit, 0.85), (1.0, lit, 0.0)]);
            for plane in planes(g, &w.light, -level, &w) {
                s.fill(&plane, fading, opacity * how.light);
            }
        }
    }
    if !how.nest {
        return;
    }
    let broken = Noise::new(g.seed + 91);
    let mut d = String::new();
    for level in [26.0, 52.0, 88.0] {
        for line in w.cap.contours(level, false) {
            let line: Vec<Pt> = line.into_iter().map(|p| (g.x0 + p.0 * STEP, g.base - p.1 * STEP)).collect();
            // A contour that closes on itself is an eye in the slope, no fold.
            if line.first() == line.last() {
                continue;
            }
            for part in pieces(&line, 10, |p| {
                broken.at(p.0 / 90.0, p.1 / 60.0 + level) > 0.02 && g.base - p.1 > 0.24 * g.tallest()
            }) {
                d.push_str(&curve(&part, 1.2));
            }
        }
    }
    s.stroke(&d, l.shade, HAIR, if how.depth < 3 { 0.16 } else { 0.22 });
}

#[cfg(test)]
mod tests {
    use super::is_egg;
    use crate::path::Pt;

    /// A ring of an ellipse with these half axes, in cells.
    fn ring(a: f64, b: f64) -> Vec<Pt> {
        (0..=40).map(|i| f64::from(i) / 40.0 * std::f64::consts::TAU).map(|t| (a * t.cos(), b * t.sin())).collect()
    }

    #[test]
    fn pebbles_are_told_from_planes() {
        assert!(is_egg(&ring(5.0, 7.0)) && is_egg(&ring(3.0, 3.0)));
        assert!(!is_egg(&ring(3.0, 24.0)), "a plane runs downhill");
        assert!(!is_egg(&ring(60.0, 40.0)), "a wash");
    }
}
