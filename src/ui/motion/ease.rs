//! How motion is spread over its time: curves without a bounce.

/// A curve from (0, 0) to (1, 1), as style sheets write it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ease([f32; 4]);

impl Ease {
    /// What comes in: fast at first, then long settling.
    pub const IN: Self = Self([0.16, 1.0, 0.3, 1.0]);
    /// What moves from one place to another. It is its own mirror image, so a way back passes the same places.
    pub const MOVE: Self = Self([0.65, 0.0, 0.35, 1.0]);
    /// What goes.
    pub const OUT: Self = Self([0.7, 0.0, 0.84, 0.0]);

    /// How far things have come when a share of the time has passed.
    #[must_use]
    pub fn at(self, share: f32) -> f32 {
        let [x1, y1, x2, y2] = self.0;
        if share <= 0.0 {
            return 0.0;
        }
        if share >= 1.0 {
            return 1.0;
        }
        let axis = |a: f32, b: f32, t: f32| {
            let s = 1.0 - t;
            3.0 * s * s * t * a + 3.0 * s * t * t * b + t * t * t
        };
        // Time grows with the curve's parameter, so halving finds it.
        let (mut low, mut high) = (0.0_f32, 1.0_f32);
        for _ in 0..22 {
            let middle = (low + high) / 2.0;
            if axis(x1, x2, middle) < share { low = middle } else { high = middle }
        }
        axis(y1, y2, (low + high) / 2.0)
    }
}

/// The share of a span that has passed, from 0 to 1.
#[must_use]
pub fn progress(since: f32, span: f32) -> f32 {
    (since / span.max(1e-6)).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn curves_run_from_end_to_end_and_never_back() {
        for ease in [Ease::IN, Ease::MOVE, Ease::OUT] {
            assert_eq!((ease.at(-1.0), ease.at(0.0), ease.at(1.0), ease.at(2.0)), (0.0, 0.0, 1.0, 1.0));
            let steps: Vec<f32> = (0..=100).map(|percent| ease.at(percent as f32 / 100.0)).collect();
            assert!(steps.is_sorted() && steps.iter().all(|step| (0.0..=1.0).contains(step)), "{ease:?}");
        }
        assert!(Ease::IN.at(0.3) > 0.7 && Ease::OUT.at(0.7) < 0.3);
    }

    #[test]
    fn a_way_back_passes_the_same_places() {
        for percent in 0..=100 {
            let share = percent as f32 / 100.0;
            assert!((Ease::MOVE.at(share) + Ease::MOVE.at(1.0 - share) - 1.0).abs() < 1e-4);
        }
    }
}
