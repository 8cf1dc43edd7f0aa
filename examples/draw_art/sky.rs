//! Sky, sun, mist and clouds.

use crate::noise::Rng;
use crate::palette::Ink;
use crate::path::{Grain, Pt, blob, lens};
use crate::svg::{Paint, Svg};

/// Fills the whole picture with the sky, palest at `horizon`.
pub fn sky(s: &mut Svg, horizon: f64) {
    let [zenith, middle, low] = s.pal.sky;
    let paint = s.linear(&[(0.0, zenith, 1.0), (0.55, middle, 1.0), (1.0, low, 1.0)], (0.0, s.top), (0.0, horizon));
    s.rect(s.left - 80.0, s.top - 40.0, s.width + 160.0, s.height + 80.0, paint, 1.0);
}

/// The sun (or moon): a wide halo, a close glow, a disc. By day its foot pales into the haze; at night it is full, and only
/// what is drawn before it cuts it.
pub fn sun(s: &mut Svg, x: f64, y: f64, r: f64) {
    let pal = s.pal;
    let halo = s.halo(pal.halo, 0.8);
    s.ellipse(x, y, r * 6.4, r * 6.4, halo, 1.0);
    // The moon shines less far than the sun.
    let glow = s.halo(pal.sun.but(pal.sun.mix(pal.sky[1], 0.55)), 0.5);
    s.ellipse(x, y, r * 2.2, r * 2.2, glow, 1.0);
    let pale = |t: f64| pal.sun.mix(pal.halo, t).but(pal.sun);
    let disc =
        s.linear(&[(0.0, pale(0.0), 1.0), (0.45, pale(0.04), 1.0), (1.0, pale(0.72), 1.0)], (x, y - r), (x, y + r));
    s.ellipse(x, y, r, r, disc, 1.0);
}

/// A band of mist: a row of flat soft ellipses round `y` from `x0` to `x1`.
#[derive(Clone, Copy, Debug)]
pub struct Mist {
    /// Middle of the band.
    pub y: f64,
    /// Left end.
    pub x0: f64,
    /// Right end.
    pub x1: f64,
    /// Half its thickness.
    pub thick: f64,
    /// Opacity.
    pub opacity: f64,
    /// Seed.
    pub seed: u64,
    /// Number of ellipses.
    pub count: usize,
}

/// Draws a band of mist in the mist's colour.
pub fn mist(s: &mut Svg, m: Mist) {
    mist_in(s, m, s.pal.mist);
}

/// A band of mist round `y` between the ends `x`, `thick` px to either side.
pub fn band(s: &mut Svg, y: f64, x: (f64, f64), thick: f64, opacity: f64, seed: u64, count: usize) {
    mist(s, Mist { y, x0: x.0, x1: x.1, thick, opacity, seed, count });
}

/// Draws a band of mist in any colour (night ground, paper).
pub fn mist_in(s: &mut Svg, m: Mist, ink: Ink) {
    let mut rng = Rng::new(m.seed);
    let opacity = m.opacity;
    let paints: [Paint; 3] = [0.7, 0.85, 1.0].map(|k| s.glow(ink, opacity * k));
    let n = m.count.max(2);
    for i in 0..n {
        let u = (i as f64 + rng.range(-0.3, 0.3)) / (n - 1) as f64;
        let cx = (m.x0 + (m.x1 - m.x0) * u).round();
        let cy = (m.y + rng.gauss(0.0, m.thick * 0.16)).round();
        let rx = ((m.x1 - m.x0) / n as f64 * rng.range(1.1, 2.2)).round();
        let ry = (m.thick * rng.range(0.55, 1.15)).round();
        s.ellipse(cx, cy, rx, ry, rng.pick(&paints), 1.0);
    }
}

/// Thin streaks of mist that fade at both ends: (x, y, length, half thickness, opacity).
pub fn streaks(s: &mut Svg, items: &[(f64, f64, f64, f64, f64)]) {
    let ink = s.pal.mist;
    for (x, y, length, half, opacity) in items {
        let o = *opacity;
        let paint = s.across(&[(0.0, ink, 0.0), (0.3, ink, o), (0.62, ink, o), (1.0, ink, 0.0)]);
        s.fill(&lens(*x, *y, *length, *half, 0.0), paint, 1.0);
    }
}

/// A cloud drawn as cut paper: a body with a few unequal humps, a lower part drawn out to the right, a wisp to the left; all
/// ends fade.
pub fn cloud(s: &mut Svg, x: f64, y: f64, length: f64, tall: f64, opacity: f64, seed: u64) {
    let mut rng = Rng::new(seed);
    let (right, left) = (rng.range(0.36, 0.44), rng.range(0.02, 0.08));
    drift(s, (x, y), (length * 0.82, tall), opacity, seed);
    drift(s, (x + length * right, y + tall * 0.36), (length * 0.64, tall * 0.42), opacity * 0.8, seed + 1);
    drift(s, (x - length * left, y + tall * 0.24), (length * 0.46, tall * 0.26), opacity * 0.7, seed + 2);
}

/// One sheet of a cloud: its foot sags in the middle, its top is humped.
fn drift(s: &mut Svg, (x, y): Pt, (length, tall): (f64, f64), opacity: f64, seed: u64) {
    let mut rng = Rng::new(seed);
    let humps: Vec<(f64, f64, f64)> = (0..3)
        .map(|i| (0.30 + 0.17 * i as f64 + rng.range(-0.05, 0.05), rng.range(0.55, 1.0), rng.range(0.08, 0.15)))
        .collect();
    let n = 64;
    let mut ring: Vec<Pt> = Vec::new();
    for i in 0..=n {
        let u = i as f64 / n as f64;
        let shelf = 0.16 * (std::f64::consts::PI * u).sin().max(0.0).powf(0.8);
        let top = humps
            .iter()
            .map(|(at, h, w)| h * (1.0 - ((u - at) / (w * 1.5)).powi(2)).max(0.0).powf(0.6))
            .fold(shelf, |a, b| (a.powi(3) + b.powi(3)).cbrt());
        ring.push((x + u * length, y - tall * top));
    }
    for i in (1..n).rev() {
        let u = i as f64 / n as f64;
        // The foot is not ruled: a bow with a second, shorter wave on it.
        let bow = (std::f64::consts::PI * u).sin();
        ring.push((x + u * length, y + tall * bow * (0.26 + 0.16 * (u * 9.0 + humps[0].0 * 40.0).sin())));
    }
    let ink = s.pal.mist;
    let paint = s.across(&[(0.0, ink, 0.0), (0.28, ink, opacity), (0.70, ink, opacity * 0.9), (1.0, ink, 0.0)]);
    s.fill(&blob(&ring, 0.5, Grain::Tenth), paint, 1.0);
}

#[cfg(test)]
mod tests {
    use crate::palette::LAND;
    use crate::svg::Svg;

    /// Half a moon without a cloud before it looks like a fault.
    #[test]
    fn the_moon_is_whole() {
        let mut s = Svg::new(400.0, 400.0, &LAND);
        super::sun(&mut s, 200.0, 200.0, 40.0);
        let text = s.finish();
        let disc = &text[text.rfind("<linearGradient").expect("the disc has a gradient")..];
        let disc = &disc[..disc.find("</linearGradient>").expect("it ends")];
        assert!(!disc.contains("stop-opacity"), "{disc}");
        let evening = crate::tone::toned(&text, crate::tone::Tone::Evening).into_owned();
        let disc = &evening[evening.rfind("<linearGradient").expect("the disc has a gradient")..];
        let colours: Vec<&str> =
            disc.match_indices("stop-color=\"#").map(|(at, head)| &disc[at + head.len()..][..6]).collect();
        assert!(colours.iter().take(3).all(|c| *c == colours[0]), "{colours:?}");
    }
}
