//! The date or period a figure speaks of.

mod fault;
mod parse;
mod point;
mod words;

pub use fault::PeriodFault;
pub use point::{Grain, Point};

use jiff::civil::Date;

/// A time in the sense of the source: a point as coarse as printed, a span of them, or “up to”.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Period {
    /// One year, half year, month or day.
    At(Point),
    /// From the beginning of one point to the end of another.
    Span(Span),
    /// A running total up to the end of a point.
    Until(Point),
}

/// From one point to another that is not over before it; made by [`Period::span`].
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Span {
    start: Point,
    end: Point,
}

impl Span {
    /// Where the span begins.
    #[must_use]
    pub const fn start(self) -> Point {
        self.start
    }

    /// Where the span ends.
    #[must_use]
    pub const fn end(self) -> Point {
        self.end
    }
}

impl Period {
    /// From the beginning of `start` to the end of `end`.
    ///
    /// # Errors
    /// [`PeriodFault::Reversed`] if the end is over before the start begins.
    pub fn span(start: Point, end: Point) -> Result<Self, PeriodFault> {
        if start.first() > end.last() {
            return Err(PeriodFault::Reversed);
        }
        Ok(Self::Span(Span { start, end }))
    }

    /// The last day the period touches: the key for sorting by recency.
    #[must_use]
    pub fn latest(self) -> Date {
        match self {
            Self::At(point) | Self::Until(point) => point.last(),
            Self::Span(span) => span.end.last(),
        }
    }

    /// The first day of the period, or `None` for a running total, whose beginning is not told.
    #[must_use]
    pub fn earliest(self) -> Option<Date> {
        match self {
            Self::At(point) => Some(point.first()),
            Self::Span(span) => Some(span.start.first()),
            Self::Until(_) => None,
        }
    }
}
