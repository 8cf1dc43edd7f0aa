//! What can be wrong with a written period.

/// Why a text is not a period; the words for it are chosen where it is shown.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PeriodFault {
    /// There is nothing in it.
    Empty,
    /// This part is none of `2022`, `2022-H1`, `2022-07` and `2022-07-22`.
    NotAPoint(String),
    /// This part is written well, but the calendar has no such month or day.
    NoSuchDate(String),
    /// A slash with nothing after it.
    EndMissing,
    /// More than one slash.
    TooManyParts,
    /// The span ends before it begins.
    Reversed,
}
