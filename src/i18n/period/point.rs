//! A point in time as coarse as it is printed.

use jiff::civil::{Date, date};

/// How coarse a [`Point`] is.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Grain {
    /// A whole year.
    Year,
    /// January to June, or July to December.
    Half,
    /// A month.
    Month,
    /// A day.
    Day,
}

/// A year, half year, month or day of the civil calendar, from year 1 to 9999.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Point {
    grain: Grain,
    /// The first day; the grain tells how far it goes.
    first: Date,
}

impl Point {
    /// A whole year, or `None` outside 1–9999.
    #[must_use]
    pub fn year(year: i16) -> Option<Self> {
        Self::starting(Grain::Year, year, 1, 1)
    }

    /// The first (1) or second (2) half of a year; `None` for anything else.
    #[must_use]
    pub fn half(year: i16, half: i8) -> Option<Self> {
        match half {
            1 => Self::starting(Grain::Half, year, 1, 1),
            2 => Self::starting(Grain::Half, year, 7, 1),
            _ => None,
        }
    }

    /// A month (1–12), or `None` if there is no such month.
    #[must_use]
    pub fn month(year: i16, month: i8) -> Option<Self> {
        Self::starting(Grain::Month, year, month, 1)
    }

    /// A day, or `None` if the calendar has no such day.
    #[must_use]
    pub fn day(year: i16, month: i8, day: i8) -> Option<Self> {
        Self::starting(Grain::Day, year, month, day)
    }

    fn starting(grain: Grain, year: i16, month: i8, day: i8) -> Option<Self> {
        let first = Date::new(year, month, day).ok().filter(|first| first.year() >= 1)?;
        Some(Self { grain, first })
    }

    /// How coarse the point is.
    #[must_use]
    pub const fn grain(self) -> Grain {
        self.grain
    }

    /// The first day of it.
    #[must_use]
    pub const fn first(self) -> Date {
        self.first
    }

    /// The last day of it.
    #[must_use]
    pub fn last(self) -> Date {
        // Every year has these days, so that `date` cannot panic.
        let year = self.first.year();
        match self.grain {
            Grain::Year => date(year, 12, 31),
            Grain::Half if self.is_first_half() => date(year, 6, 30),
            Grain::Half => date(year, 12, 31),
            Grain::Month => self.first.last_of_month(),
            Grain::Day => self.first,
        }
    }

    /// Whether it begins in the first half of its year.
    #[must_use]
    pub fn is_first_half(self) -> bool {
        self.first.month() <= 6
    }
}
