//! Cards on their way when other cards are asked for: those that stay move to their new places, those that go fade.

use egui::Vec2;

use super::slots::Slot;
use crate::ui::motion::{DEAL, DEAL_OUT, Ease};

/// The cards as they lay before, and the seconds since.
#[derive(Debug)]
pub(super) struct Deal {
    pub before: Vec<(usize, Slot)>,
    pub since: f32,
}

impl Deal {
    /// How much of a card is there, and how far it still is from its place.
    pub fn way(&self, card: usize, slot: &Slot) -> (f32, Vec2) {
        let share = (self.since / DEAL).clamp(0.0, 1.0);
        match self.before.iter().find(|(before, _)| *before == card) {
            Some((_, from)) => (1.0, (from.rect.min - slot.rect.min) * (1.0 - Ease::MOVE.at(share))),
            // Nothing comes before what went has made room.
            None => (((self.since - DEAL_OUT * 0.5) / (DEAL - DEAL_OUT * 0.5)).clamp(0.0, 1.0), Vec2::ZERO),
        }
    }

    /// The cards that are there no more, each with its place and what is left of it.
    pub fn gone<'a>(&'a self, now: &'a [(usize, Slot)]) -> impl Iterator<Item = (&'a usize, &'a Slot, f32)> {
        let left = 1.0 - (self.since / DEAL_OUT).clamp(0.0, 1.0);
        let gone = self.before.iter().filter(|(card, _)| !now.iter().any(|(there, _)| there == card));
        gone.filter(move |_| left > 0.0).map(move |(card, slot)| (card, slot, left))
    }
}

#[cfg(test)]
mod tests {
    use egui::{Rect, pos2, vec2};

    use super::super::slots::Shape;
    use super::*;

    fn slot(x: f32) -> Slot {
        Slot { rect: Rect::from_min_size(pos2(x, 0.0), vec2(10.0, 10.0)), shape: Shape::Upright }
    }

    #[test]
    fn what_stays_moves_what_goes_fades_and_then_all_is_at_rest() {
        let deal = |since: f32| Deal { before: vec![(1, slot(0.0)), (2, slot(20.0))], since };
        let now = [(2, slot(0.0)), (3, slot(20.0))];
        let start = deal(0.0);
        assert_eq!(start.way(2, &now[0].1), (1.0, vec2(20.0, 0.0)), "it begins where it lay");
        assert_eq!(start.way(3, &now[1].1).0, 0.0);
        assert_eq!(start.gone(&now).map(|(card, _, left)| (*card, left)).collect::<Vec<_>>(), [(1, 1.0)]);
        let shifts: Vec<f32> = (0..=28).map(|c| deal(c as f32 / 100.0).way(2, &now[0].1).1.x).collect();
        assert!(shifts.windows(2).all(|two| two[1] <= two[0] && two[0] - two[1] < 4.0), "no jump: {shifts:?}");
        let end = deal(DEAL);
        assert_eq!((end.way(2, &now[0].1), end.way(3, &now[1].1)), ((1.0, Vec2::ZERO), (1.0, Vec2::ZERO)));
        assert_eq!(end.gone(&now).count(), 0);
    }
}
