//! Planes that follow the pointer.

use super::ease::{Ease, progress};
use super::values::FOLLOW;

/// Follows the pointer across the screen, softly.
#[derive(Clone, Copy, Debug)]
pub struct Drift {
    from: f32,
    to: f32,
    begun: f64,
}

/// Less than this is nobody's intention.
const LEAST: f32 = 0.02;

impl Default for Drift {
    fn default() -> Self {
        Self { from: 0.0, to: 0.0, begun: f64::NEG_INFINITY }
    }
}

impl Drift {
    /// Takes notice of where the pointer is at a time: -1 at the left edge, 1 at the right; nothing where there is none.
    /// Gives how far planes have drifted, against the pointer, and whether they still do.
    pub fn follow(&mut self, now: f64, pointer: Option<f32>) -> (f32, bool) {
        let here = self.at(now);
        let wanted = -pointer.unwrap_or(0.0).clamp(-1.0, 1.0);
        if (wanted - self.to).abs() > LEAST || pointer.is_none() && self.to != 0.0 {
            *self = Self { from: here, to: wanted, begun: now };
        }
        let here = self.at(now);
        (here, here != self.to)
    }

    fn at(&self, now: f64) -> f32 {
        let share = progress((now - self.begun) as f32, FOLLOW);
        if share >= 1.0 { self.to } else { self.from + (self.to - self.from) * Ease::IN.at(share) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn planes_follow_the_pointer_softly_and_come_back() {
        let mut drift = Drift::default();
        assert_eq!(drift.follow(0.0, None), (0.0, false));
        assert_eq!(drift.follow(1.0, Some(1.0)), (0.0, true));
        let (soon, moves) = drift.follow(1.05, Some(1.0));
        assert!(soon < 0.0 && soon > -1.0 && moves);
        assert_eq!(drift.follow(1.7, Some(1.0)), (-1.0, false));
        // It turns round wherever it is.
        drift.follow(2.0, Some(-1.0));
        let (before, _) = drift.follow(2.1, Some(-1.0));
        let (after, _) = drift.follow(2.1, None);
        assert!((before - after).abs() < 1e-4);
        assert_eq!(drift.follow(3.0, None), (0.0, false));
    }
}
