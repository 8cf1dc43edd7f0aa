//! English words that stay together.

use super::pieces::Piece;

const MONTHS: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
];

const UNITS: &[&str] = &[
    "million", "billion", "thousand", "trillion", "ha", "hectares", "hectare", "mu", "km", "km²", "m", "m²", "kg", "t",
    "hours", "hour", "months", "month", "years", "year", "days", "day", "yuan", "percent", "%", "‰",
];

const BEFORE_NUMBERS: &[&str] = &["CNY", "RMB", "USD", "EUR", "No.", "Nos.", "Fig.", "Phase", "phase", "±"];

/// Short words with which a headline's line should not end.
const LEANING: &[&str] = &[
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "its", "no", "of", "on", "or", "the", "to",
    "with", "&",
];

/// Whether two words with a space between stay on one line.
pub(super) fn stay_together(left: &Piece, right: &Piece) -> bool {
    let (before, after) = (opened(&left.text), closed(&right.text));
    let is_month = |word: &str| MONTHS.contains(&word);
    let numbered = left.ends_in_digit() || before.ends_with('%');
    let range_starts = right.text.starts_with(['–', '—']);
    let half = |word: &str| matches!(word, "H1" | "H2" | "Q1" | "Q2" | "Q3" | "Q4");
    range_starts
        || BEFORE_NUMBERS.contains(&before) && right.starts_with_digit()
        || numbered && UNITS.contains(&after)
        || is_day(before) && is_month(after)
        || (is_month(before.rsplit('–').next().unwrap_or(before)) || half(before)) && right.starts_with_digit()
}

/// Whether two pieces are the halves of a compound so short that nobody would break it: high-tech.
pub(super) fn is_short_compound(left: &Piece, right: &Piece) -> bool {
    left.text.ends_with('-') && left.text.chars().count() + closed(&right.text).chars().count() <= 10
}

/// Whether an en dash between two pieces is that of a range: 2020–2022, May–August.
pub(super) fn is_range(left: &Piece, right: &Piece) -> bool {
    let Some(before) = left.text.strip_suffix('–') else {
        return false;
    };
    let ends_in_digit = before.ends_with(|last: char| last.is_ascii_digit());
    ends_in_digit
        || right.starts_with_digit()
        || MONTHS.contains(&opened(before))
        || MONTHS.contains(&closed(&right.text))
}

/// Whether a word leans on the one that follows it.
pub(super) fn leans(word: &Piece) -> bool {
    LEANING.contains(&opened(&word.text).to_lowercase().as_str())
}

/// A day of a month, or a range of days.
fn is_day(word: &str) -> bool {
    let last = word.rsplit('–').next().unwrap_or(word);
    !last.is_empty() && last.len() <= 2 && last.bytes().all(|byte| byte.is_ascii_digit())
}

fn opened(word: &str) -> &str {
    word.trim_start_matches(['(', '[', '“', '‘', '"', '\''])
}

fn closed(word: &str) -> &str {
    word.trim_end_matches([',', '.', ';', ':', '!', '?', ')', ']', '”', '’', '"', '\''])
}
