//! How colours are seen, also by those who see fewer of them, and how far apart two of them then are.

use super::Color;

/// A kind of colour vision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// All three cones.
    Normal,
    /// Without the cones for long waves: red is dark.
    Protan,
    /// Without the cones for middle waves.
    Deutan,
    /// Without the cones for short waves: blue and green are one.
    Tritan,
}

impl Sight {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Normal, Self::Protan, Self::Deutan, Self::Tritan];

    /// What it makes of linear light: Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation
    /// of Color Vision Deficiency”, IEEE TVCG 15 (6), 2009, severity 1.0.
    fn matrix(self) -> [[f64; 3]; 3] {
        match self {
            Self::Normal => [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            Self::Protan => [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            Self::Deutan => [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
            Self::Tritan => [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        }
    }

    /// How far apart two colours are to these eyes, ΔE2000. From about 12 on nobody takes one for the other.
    #[must_use]
    pub fn distance(self, a: Color, b: Color) -> f64 {
        let seen = |color: Color| Lab::of(apply(self.matrix(), color.linear()));
        seen(a).distance(&seen(b))
    }
}

fn apply(matrix: [[f64; 3]; 3], v: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row[0] * v[0] + row[1] * v[1] + row[2] * v[2])
}

/// A colour in CIELAB under D65.
#[derive(Clone, Copy, Debug)]
struct Lab {
    l: f64,
    a: f64,
    b: f64,
}

impl Lab {
    /// From linear sRGB.
    fn of(linear: [f64; 3]) -> Self {
        const TO_XYZ: [[f64; 3]; 3] = [
            [0.412_456_4, 0.357_576_1, 0.180_437_5],
            [0.212_672_9, 0.715_152_2, 0.072_175_0],
            [0.019_333_9, 0.119_192_0, 0.950_304_1],
        ];
        let [x, y, z] = apply(TO_XYZ, linear.map(|part| part.clamp(0.0, 1.0)));
        let bent = |t: f64| if t > 216.0 / 24_389.0 { t.cbrt() } else { (24_389.0 / 27.0 * t + 16.0) / 116.0 };
        let [x, y, z] = [bent(x / 0.950_47), bent(y), bent(z / 1.088_83)];
        Self { l: 116.0 * y - 16.0, a: 500.0 * (x - y), b: 200.0 * (y - z) }
    }

    /// ΔE2000 as Sharma, Wu and Dalal write it out, Color Research & Application 30 (1), 2005.
    fn distance(&self, other: &Self) -> f64 {
        let stretched = {
            let mean = f64::midpoint(self.a.hypot(self.b), other.a.hypot(other.b)).powi(7);
            1.0 + 0.5 * (1.0 - (mean / (mean + 25_f64.powi(7))).sqrt())
        };
        let polar = |lab: &Self| {
            let a = lab.a * stretched;
            (a.hypot(lab.b), lab.b.atan2(a).to_degrees().rem_euclid(360.0))
        };
        let ((c1, h1), (c2, h2)) = (polar(self), polar(other));
        let grey = c1 * c2 == 0.0;
        let turn = if grey { 0.0 } else { (h2 - h1 + 180.0).rem_euclid(360.0) - 180.0 };
        let (dl, dc, dh) = (other.l - self.l, c2 - c1, 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin());
        let (l, c) = (f64::midpoint(self.l, other.l), f64::midpoint(c1, c2));
        let h = if grey { h1 + h2 } else { (h1 + turn / 2.0).rem_euclid(360.0) };
        let cos = |degrees: f64| degrees.to_radians().cos();
        let t =
            1.0 - 0.17 * cos(h - 30.0) + 0.24 * cos(2.0 * h) + 0.32 * cos(3.0 * h + 6.0) - 0.20 * cos(4.0 * h - 63.0);
        let off = (l - 50.0).powi(2);
        let sl = 1.0 + 0.015 * off / (20.0 + off).sqrt();
        let (sc, sh) = (1.0 + 0.045 * c, 1.0 + 0.015 * c * t);
        let blue = 30.0 * (-((h - 275.0) / 25.0).powi(2)).exp();
        let c7 = c.powi(7);
        let rt = -(2.0 * blue).to_radians().sin() * 2.0 * (c7 / (c7 + 25_f64.powi(7))).sqrt();
        let (l, c, h) = (dl / sl, dc / sc, dh / sh);
        (l * l + c * c + h * h + rt * c * h).sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_the_published_test_data() {
        // Sharma, Wu and Dalal, table 1, pairs 1, 7, 13, 17, 25 and 34.
        let data = [
            ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
            ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669),
            ([50.0, -0.001, 2.49], [50.0, 0.0011, -2.49], 4.7461),
            ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
            ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
            ([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082),
        ];
        let lab = |[l, a, b]: [f64; 3]| Lab { l, a, b };
        for (one, other, wanted) in data {
            let found = lab(one).distance(&lab(other));
            assert!((found - wanted).abs() < 5e-4, "{one:?} {other:?}: {found}, wanted {wanted}");
        }
    }

    #[test]
    fn red_and_green_of_one_lightness_are_near_to_those_without_red_or_green() {
        let (red, green) = (Color([0xC0, 0x50, 0x30]), Color([0x70, 0x80, 0x20]));
        let far = Sight::Normal.distance(red, green);
        assert!(Sight::Deutan.distance(red, green) < far / 3.0, "{far}");
        assert!(Sight::Tritan.distance(red, green) > far / 2.0, "{far}");
    }
}
