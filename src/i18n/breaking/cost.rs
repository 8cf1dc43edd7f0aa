//! What a break costs.

use std::cmp::Ordering;

use super::pieces::Spot;

/// How a text wants to be broken.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Mode {
    /// Full lines.
    Body,
    /// Even lines.
    Balanced,
}

/// The cost of the lines so far; what stands first weighs more than all that follows.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Cost {
    /// Latin words torn apart.
    torn: u32,
    /// Numbers parted from their units.
    parted: u32,
    /// Lines.
    pub(super) lines: u32,
    /// All that is only unbeautiful, in em².
    badness: f64,
}

impl Cost {
    /// The cost after one more line.
    pub(super) fn with_line(self, badness: f64) -> Self {
        Self { lines: self.lines + 1, badness: self.badness + badness, ..self }
    }

    /// The cost after a break at a place of some kind, whose badness is given.
    pub(super) fn with_break(self, spot: Spot, badness: f64) -> Self {
        Self {
            torn: self.torn + u32::from(spot == Spot::Torn),
            parted: self.parted + u32::from(spot == Spot::InUnit),
            badness: self.badness + badness,
            ..self
        }
    }

    /// Whether this cost is less than another.
    pub(super) fn is_below(&self, other: &Self) -> bool {
        let whole = |cost: &Self| (cost.torn, cost.parted, cost.lines);
        whole(self).cmp(&whole(other)).then(self.badness.total_cmp(&other.badness)) == Ordering::Less
    }
}

/// The badness of a break in running text, in em²: 1 is as bad as a line that is one em short.
pub(super) fn body_break(spot: Spot) -> f64 {
    match spot {
        Spot::Stop | Spot::Comma | Spot::List | Spot::Words | Spot::Leaning | Spot::InUnit | Spot::Torn => 0.0,
        Spot::Particle => 0.6,
        Spot::Hyphen => 1.0,
        Spot::InWord => 1.2,
    }
}

/// The badness of a break in a headline, as a share of the square of its mean width.
pub(super) fn balanced_break(spot: Spot) -> f64 {
    match spot {
        Spot::Stop | Spot::InUnit | Spot::Torn => 0.0,
        Spot::Comma => 0.01,
        Spot::List => 0.04,
        Spot::Words => 0.16,
        Spot::Leaning => 0.22,
        Spot::Hyphen => 0.3,
        Spot::Particle => 0.4,
        Spot::InWord => 0.6,
    }
}
