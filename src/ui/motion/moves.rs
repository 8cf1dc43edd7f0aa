//! What a page is told of its own coming in.

use super::ease::{Ease, progress};
use super::values::{ARRIVAL, COUNT, ENTER, GROW, HERO, PULSE, PULSES, RISE, SEEN, STAGGER, STAGGER_MOST};

/// How far what is shown has come in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moves {
    /// Seconds since it began to come in; endless at rest.
    since: f32,
    /// How far planes have drifted, -1 to 1.
    drift: f32,
    /// Whether its scene comes in from beside its place.
    arrives: bool,
    /// Seconds since its boats and trains set out; endless where they have arrived.
    sailed: f32,
    /// The same of the page before, while that is still seen.
    sailed_before: f32,
    /// Whether its picture and its slip are on their way from the page before, and painted by what moves them.
    pub carried: bool,
}

/// How far one thing of a row has come in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry {
    /// From 0, not there, to 1.
    pub opacity: f32,
    /// How much lower it still stands than it will.
    pub rise: f32,
}

impl Entry {
    /// Where it belongs.
    pub const THERE: Self = Self { opacity: 1.0, rise: 0.0 };
}

impl Moves {
    /// At rest.
    pub const STILL: Self = Self {
        since: f32::INFINITY,
        drift: 0.0,
        arrives: false,
        sailed: f32::INFINITY,
        sailed_before: f32::INFINITY,
        carried: false,
    };

    /// So many seconds after it began to come in.
    #[must_use]
    pub fn since(seconds: f32) -> Self {
        Self { since: seconds, sailed: seconds, ..Self::STILL }
    }

    /// The same, its planes drifted so far, -1 to 1; where it `arrives`, its scene comes in from beside its place.
    #[must_use]
    pub fn drifting(self, drift: f32, arrives: bool) -> Self {
        Self { drift, arrives, ..self }
    }

    /// The same, the page's boats and trains so many seconds on their way, and those of the page before.
    #[must_use]
    pub fn sailing(self, sailed: f32, sailed_before: f32) -> Self {
        Self { sailed, sailed_before, ..self }
    }

    /// The same come in, but for the pointer and for what sails.
    #[must_use]
    pub fn at_rest(self) -> Self {
        Self { since: f32::INFINITY, arrives: false, carried: false, ..self }
    }

    /// What the page before is told while it is left: it has come in, and what sails there sails on.
    #[must_use]
    pub fn of_page_before(self) -> Self {
        Self { sailed: self.sailed_before, ..self.at_rest() }
    }

    /// How far the call to touch has pulsed, 0 to 1: three times after the cover has come in, then no more.
    #[must_use]
    pub fn pulse(&self) -> Option<f32> {
        let since = self.sailed - HERO;
        (0.0..PULSE * PULSES).contains(&since).then(|| (since / PULSE).fract())
    }

    /// How far from its place something still is that sails in within `span` seconds, from 1 to 0.
    #[must_use]
    pub fn astern(&self, span: f32) -> f32 {
        let left = 1.0 - progress(self.sailed, span);
        left * left
    }

    /// How far planes are beside their place, -1 to 1.
    #[must_use]
    pub fn drift(&self) -> f32 {
        let away = if self.arrives { ARRIVAL * (1.0 - Ease::IN.at(progress(self.since, GROW))) } else { 0.0 };
        (self.drift + away).clamp(-1.0, 1.0)
    }

    /// The same, its picture and its slip on their way from the page before.
    #[must_use]
    pub fn carried(self) -> Self {
        Self { carried: true, ..self }
    }

    /// How much of its value a figure shows.
    #[must_use]
    pub fn count(&self) -> f32 {
        Ease::IN.at(progress(self.since - SEEN, COUNT))
    }

    /// How far the `nth` part of a chart has grown.
    #[must_use]
    pub fn grow(&self, nth: usize) -> f32 {
        Ease::IN.at(self.grown(nth))
    }

    /// The share of its time that the `nth` part of a chart has had, for what does not grow but appears.
    #[must_use]
    pub fn grown(&self, nth: usize) -> f32 {
        progress(self.since - SEEN - stagger(nth), GROW)
    }

    /// How far the `nth` thing of a row has come in.
    #[must_use]
    pub fn entry(&self, nth: usize) -> Entry {
        let share = progress(self.since - stagger(nth), ENTER);
        if share >= 1.0 {
            return Entry::THERE;
        }
        let come = Ease::IN.at(share);
        Entry { opacity: share * (2.0 - share), rise: RISE * (1.0 - come) }
    }

    /// How far the cover's slip has dropped.
    #[must_use]
    pub fn dropped(&self) -> f32 {
        Ease::IN.at(progress(self.since, HERO))
    }
}

fn stagger(nth: usize) -> f32 {
    STAGGER * nth.min(STAGGER_MOST) as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::motion::REST;

    #[test]
    fn at_rest_everything_is_where_it_belongs() {
        for moves in [Moves::STILL, Moves::since(REST)] {
            for nth in [0, 3, 6, 100] {
                assert_eq!((moves.count(), moves.grow(nth), moves.dropped()), (1.0, 1.0, 1.0));
                assert_eq!(moves.entry(nth), Entry::THERE);
            }
        }
    }

    #[test]
    fn things_of_a_row_come_one_after_the_other_and_six_at_most_wait() {
        let moves = Moves::since(0.2);
        let opacities: Vec<f32> = (0..9).map(|nth| moves.entry(nth).opacity).collect();
        assert!(opacities.windows(2).all(|two| two[0] >= two[1]));
        assert!(opacities[0] > opacities[1]);
        assert_eq!(opacities[6], opacities[8]);
    }

    #[test]
    fn nothing_is_there_before_it_begins() {
        let moves = Moves::since(-1.0);
        assert_eq!((moves.count(), moves.grow(0), moves.dropped(), moves.entry(0).opacity), (0.0, 0.0, 0.0, 0.0));
    }
}
