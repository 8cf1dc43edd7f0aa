//! Chance and noise from fixed seeds: the same picture on every run and on every machine.

/// A small seeded generator of random numbers (SplitMix64).
#[derive(Clone, Debug)]
pub struct Rng(u64);

impl Rng {
    /// A generator; equal seeds give equal sequences.
    pub fn new(seed: u64) -> Self {
        Rng(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03)
    }

    /// The next 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number in 0..1.
    pub fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A number in a..b.
    pub fn range(&mut self, a: f64, b: f64) -> f64 {
        a + (b - a) * self.unit()
    }

    /// A number with a bell-shaped spread round `mean` (sum of twelve units: no logarithm, so no libm differences).
    pub fn gauss(&mut self, mean: f64, sd: f64) -> f64 {
        let sum: f64 = (0..12).map(|_| self.unit()).sum();
        mean + (sum - 6.0) * sd
    }

    /// Whether an event of probability `p` happens.
    pub fn chance(&mut self, p: f64) -> bool {
        self.unit() < p
    }

    /// An index below `n` (which must not be 0).
    pub fn below(&mut self, n: usize) -> usize {
        (self.bits() % n as u64) as usize
    }

    /// One of `items` (which must not be empty).
    pub fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }
}

/// Smooth gradient noise (Perlin's), about −1..1, in one or two dimensions.
#[derive(Clone, Debug)]
pub struct Noise {
    perm: [u8; 256],
    dir: [(f64, f64); 256],
}

impl Noise {
    /// The noise of a seed.
    pub fn new(seed: u64) -> Self {
        let mut rng = Rng::new(seed ^ 0xA5A5);
        let mut perm = [0u8; 256];
        for (i, p) in perm.iter_mut().enumerate() {
            *p = i as u8;
        }
        for i in (1..256).rev() {
            perm.swap(i, rng.below(i + 1));
        }
        let mut dir = [(0.0, 0.0); 256];
        for d in dir.iter_mut() {
            let a = rng.range(0.0, std::f64::consts::TAU);
            *d = (a.cos(), a.sin());
        }
        Noise { perm, dir }
    }

    fn corner(&self, i: i64, j: i64, dx: f64, dy: f64) -> f64 {
        let q = self.perm[((self.perm[(i & 255) as usize] as i64 + j) & 255) as usize];
        let (gx, gy) = self.dir[q as usize];
        gx * dx + gy * dy
    }

    /// The noise at a point.
    pub fn at(&self, x: f64, y: f64) -> f64 {
        let (xi, yi) = (x.floor(), y.floor());
        let (u, v) = (x - xi, y - yi);
        let (i, j) = (xi as i64, yi as i64);
        let ease = |t: f64| t * t * t * (t * (t * 6.0 - 15.0) + 10.0);
        let (eu, ev) = (ease(u), ease(v));
        let top = self.corner(i, j, u, v) * (1.0 - eu) + self.corner(i + 1, j, u - 1.0, v) * eu;
        let bottom = self.corner(i, j + 1, u, v - 1.0) * (1.0 - eu) + self.corner(i + 1, j + 1, u - 1.0, v - 1.0) * eu;
        (top * (1.0 - ev) + bottom * ev) * 1.5
    }
}

/// Several octaves of [`Noise`] on top of each other, about −1..1.
#[derive(Clone, Debug)]
pub struct Fbm(Vec<Noise>);

impl Fbm {
    /// Noise of `octaves` octaves from a seed.
    pub fn new(seed: u64, octaves: usize) -> Self {
        Fbm((0..octaves as u64).map(|i| Noise::new(seed.wrapping_mul(31).wrapping_add(i))).collect())
    }

    /// The noise at a point.
    pub fn at(&self, x: f64, y: f64) -> f64 {
        let (mut sum, mut amp, mut freq, mut total) = (0.0, 1.0, 1.0, 0.0);
        for octave in &self.0 {
            sum += amp * octave.at(x * freq, y * freq);
            total += amp;
            amp *= 0.5;
            freq *= 2.07;
        }
        sum / total
    }
}

#[cfg(test)]
mod tests {
    use super::{Fbm, Rng};

    #[test]
    fn a_seed_always_gives_the_same_numbers() {
        let draw = |seed| (0..4).map(|_| Rng::new(seed).bits()).collect::<Vec<_>>();
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
    }

    #[test]
    fn noise_is_bounded_and_continuous() {
        let n = Fbm::new(3, 4);
        for i in 0..500 {
            let x = i as f64 * 0.173;
            assert!(n.at(x, 0.5).abs() < 1.3);
            assert!((n.at(x, 0.5) - n.at(x + 1e-6, 0.5)).abs() < 1e-3);
        }
    }
}
