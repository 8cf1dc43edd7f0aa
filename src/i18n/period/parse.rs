//! Periods as content files write them.

use std::fmt;
use std::str::FromStr;

use super::{Grain, Period, PeriodFault, Point};

impl FromStr for Point {
    type Err = PeriodFault;

    /// Reads `2022`, `2022-H1`, `2022-07` or `2022-07-22`.
    fn from_str(text: &str) -> Result<Self, PeriodFault> {
        let malformed = || PeriodFault::NotAPoint(text.to_owned());
        let parts: Vec<&str> = text.split('-').collect();
        let year: i16 = number(parts[0], 4).ok_or_else(malformed)?;
        let two = |part: &str| number::<i8>(part, 2).ok_or_else(malformed);
        let point = match parts[1..] {
            [] => Self::year(year),
            ["H1"] => Self::half(year, 1),
            ["H2"] => Self::half(year, 2),
            [month] => Self::month(year, two(month)?),
            [month, day] => Self::day(year, two(month)?, two(day)?),
            _ => return Err(malformed()),
        };
        point.ok_or_else(|| PeriodFault::NoSuchDate(text.to_owned()))
    }
}

/// A number of exactly `width` ASCII digits.
fn number<T: FromStr>(text: &str, width: usize) -> Option<T> {
    let well_written = text.len() == width && text.bytes().all(|byte| byte.is_ascii_digit());
    well_written.then(|| text.parse().ok()).flatten()
}

impl FromStr for Period {
    type Err = PeriodFault;

    /// Reads a point, a span `2021-05/2021-08`, or a running total `/2022-07`.
    fn from_str(text: &str) -> Result<Self, PeriodFault> {
        let parts: Vec<&str> = text.split('/').collect();
        match parts[..] {
            [""] => Err(PeriodFault::Empty),
            [point] => point.parse().map(Self::At),
            [_, ""] => Err(PeriodFault::EndMissing),
            ["", end] => end.parse().map(Self::Until),
            [start, end] => Self::span(start.parse()?, end.parse()?),
            _ => Err(PeriodFault::TooManyParts),
        }
    }
}

impl fmt::Display for Point {
    /// As content files write it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = (self.first().year(), self.first().month(), self.first().day());
        match self.grain() {
            Grain::Year => write!(formatter, "{year:04}"),
            Grain::Half => write!(formatter, "{year:04}-H{}", if self.is_first_half() { 1 } else { 2 }),
            Grain::Month => write!(formatter, "{year:04}-{month:02}"),
            Grain::Day => write!(formatter, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

impl fmt::Display for Period {
    /// As content files write it; [`Period::words`] gives the words for readers.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(point) => point.fmt(formatter),
            Self::Span(span) => write!(formatter, "{}/{}", span.start(), span.end()),
            Self::Until(point) => write!(formatter, "/{point}"),
        }
    }
}
