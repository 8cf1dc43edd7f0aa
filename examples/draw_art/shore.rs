//! Banks: the far shore, spits and islets, and the dark near bank that carries text.

use crate::flora::blades;
use crate::noise::{Fbm, Noise, Rng};
use crate::palette::Ink;
use crate::path::{Grain, Pt, blob, curve, height_at, lens, num};
use crate::svg::{HAIR, Svg};
use crate::water::{self, Mirror};

/// A low bank or islet lying in the water from `x0` to `x1`, its water line round `y`, up to `tall` above it.
#[derive(Clone, Copy, Debug)]
pub struct Bank {
    /// Left end.
    pub x0: f64,
    /// Right end.
    pub x1: f64,
    /// Water line.
    pub y: f64,
    /// Height of its back.
    pub tall: f64,
    /// How far its front edge comes forward.
    pub front: f64,
    /// Seed.
    pub seed: u64,
}

impl Bank {
    /// Share of the full height at `x`: rises quickly from a point, wavers, ends in a point; an end outside the frame
    /// never tapers inside it.
    fn rise(&self, x: f64) -> f64 {
        let u = ((x - self.x0) / (self.x1 - self.x0)).clamp(0.0, 1.0);
        let n = Fbm::new(self.seed, 3);
        let taper = (std::f64::consts::PI * u).sin().max(0.0).powf(0.55);
        taper * (0.78 + 0.55 * n.at(x / 70.0, 0.4)).max(0.15)
    }

    /// The upper edge.
    pub fn top(&self) -> Vec<Pt> {
        let n = ((self.x1 - self.x0) / 8.0).ceil() as usize;
        (0..=n)
            .map(|i| self.x0 + (self.x1 - self.x0) * i as f64 / n as f64)
            .map(|x| (x, self.y - self.tall * self.rise(x)))
            .collect()
    }

    /// The edge against the water: small coves and points.
    pub fn water_edge(&self) -> Vec<Pt> {
        let wave = Fbm::new(self.seed + 7, 3);
        self.top()
            .into_iter()
            .map(|(x, _)| (x, self.y + self.front * self.rise(x) * (0.7 + 0.9 * wave.at(x / 54.0, 0.7)).max(0.1)))
            .collect()
    }

    /// The y of the upper edge at `x`.
    pub fn ground(&self, x: f64) -> f64 {
        self.y - self.tall * self.rise(x)
    }

    /// The bank's image in the water, with what grows on it `tall` px high; drawn before the bank.
    pub fn mirror(&self, s: &mut Svg, tall: f64, depth: f64, seed: u64) {
        let waver = Noise::new(seed);
        let ends = (self.x0 + 12.0, self.x1 - 12.0);
        let m = Mirror {
            y: self.y + self.front * 0.7,
            depth,
            ink: s.pal.bank_lit,
            opacity: 0.5,
            seed,
            squash: 0.8,
            x0: ends.0,
            x1: ends.1,
        };
        water::mirror(s, m, |x| {
            let taper = ((x - ends.0).min(ends.1 - 4.0 - x) / 60.0).clamp(0.0, 1.0);
            (tall + 0.5 * tall * waver.at(x / 44.0, 0.2)) * taper
        });
    }

    /// Draws the bank: body, a strip of pale sand at the water, a lit line along its back.
    pub fn draw(&self, s: &mut Svg, ink: Ink) {
        let (top, edge) = (self.top(), self.water_edge());
        let sand: Vec<Pt> = top.iter().copied().chain(edge.iter().rev().map(|p| (p.0, p.1 + 2.2))).collect();
        s.fill(&blob(&sand, 0.4, Grain::Tenth), s.pal.layers[4].foot.mix(ink, 0.35), 0.8);
        let body: Vec<Pt> = top.iter().copied().chain(edge.iter().rev().copied()).collect();
        s.fill(&blob(&body, 0.4, Grain::Tenth), ink, 1.0);
        let n = top.len();
        s.stroke(&curve(&top[n / 6..n - n / 5], 0.4), s.pal.layers[4].foot, HAIR, 0.45);
        let mut rng = Rng::new(self.seed + 3);
        let mut d = String::new();
        for _ in 0..3 {
            let x = rng.range(self.x0, self.x1 - 60.0);
            d.push_str(&lens(x, self.y + self.front + rng.range(3.0, 9.0), rng.range(40.0, 120.0), 1.1, 0.0));
        }
        s.fill(&d, s.pal.ripple, 0.6);
    }
}

/// The near bank across the foot of the picture, its upper edge given; dark enough for light text everywhere below it.
pub fn near_bank(s: &mut Svg, edge: &[Pt], seed: u64) {
    bank_with(s, edge, seed, |x| x);
}

/// The same, with no grass between the columns `bare`, where something paved comes down to it.
pub fn paved_bank(s: &mut Svg, edge: &[Pt], seed: u64, bare: (f64, f64)) {
    // What would grow there grows farther right, spread out.
    bank_with(s, edge, seed, |x| if x > bare.0 && x < bare.1 { bare.1 + 1.8 * (x - bare.0) } else { x });
}

fn bank_with(s: &mut Svg, edge: &[Pt], seed: u64, rooted: impl Fn(f64) -> f64) {
    let p = s.pal;
    let (Some(first), Some(last)) = (edge.first(), edge.last()) else { return };
    let highest = edge.iter().map(|q| q.1).fold(f64::MAX, f64::min);
    let floor = s.bottom() + 40.0;
    let mut rng = Rng::new(seed);
    let span = (first.0, last.0);
    // Grass behind the edge first, so that the bank's line is soft against the water.
    let tufts: Vec<(f64, f64)> = (0..11).map(|_| (rng.range(span.0, span.1), rng.range(16.0, 66.0))).collect();
    let back = blades(&mut rng, 320, (9.0, 32.0), |r| {
        let (cx, w) = r.pick(&tufts);
        let x = rooted(r.gauss(cx, w));
        (x, height_at(edge, x) + 4.0)
    });
    s.fill(&back, p.near_top.mix(p.layers[4].flank, 0.28), 1.0);
    let paint = s.linear(
        &[(0.0, p.near_top, 1.0), (0.55, p.near_top.mix(p.near_foot, 0.72), 1.0), (1.0, p.near_foot, 1.0)],
        (0.0, highest),
        (0.0, s.bottom()),
    );
    let mut d = curve(edge, 0.5);
    d.push_str(&format!("L{},{}L{},{}z", num(last.0), num(floor), num(first.0), num(floor)));
    s.fill(&d, paint, 1.0);
    // Folds of the ground: two darker drifts and a lit one just under the edge.
    let drift = |lift: f64, from: f64, to: f64, seed: u64| -> Vec<Pt> {
        let n = Fbm::new(seed, 2);
        let a = span.0 + (span.1 - span.0) * from;
        let b = span.0 + (span.1 - span.0) * to;
        let up = (0..=30)
            .map(|i| a + (b - a) * i as f64 / 30.0)
            .map(|x| (x, height_at(edge, x) + lift + 10.0 * n.at(x / 160.0, 0.2)));
        let down = (0..=30).rev().map(|i| (a + (b - a) * i as f64 / 30.0, i as f64 / 30.0)).map(|(x, u)| {
            (x, height_at(edge, x) + lift + 10.0 * n.at(x / 160.0, 0.2) + 15.0 * (std::f64::consts::PI * u).sin())
        });
        up.chain(down).collect()
    };
    s.fill(&blob(&drift(9.0, 0.04, 0.42, seed + 1), 0.5, Grain::Whole), p.bank_lit.mix(p.layers[4].flank, 0.25), 0.35);
    s.fill(&blob(&drift(11.0, 0.56, 0.97, seed + 2), 0.5, Grain::Whole), p.bank_lit.mix(p.layers[4].flank, 0.25), 0.35);
    s.fill(&blob(&drift(46.0, 0.02, 0.60, seed + 3), 0.5, Grain::Whole), p.near_foot, 0.28);
    // Rooted in the edge: blades strewn over the bank would be falling ticks.
    let front = blades(&mut rng, 230, (8.0, 22.0), |r| {
        let (cx, w) = r.pick(&tufts);
        let x = rooted(r.gauss(cx, w));
        (x, height_at(edge, x) + r.range(2.0, 7.0))
    });
    s.fill(&front, p.near_top.mix(p.layers[4].flank, 0.45), 0.8);
}
