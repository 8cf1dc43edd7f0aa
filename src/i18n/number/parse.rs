//! Reading a number from a content file.

use rust_decimal::Decimal;

/// Why a text is not a number of ours.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NumberFault {
    /// There is nothing in it.
    Empty,
    /// It is something else than an optional minus, digits, and one point between digits.
    NotANumber,
    /// It has more digits than can be kept exactly (28).
    TooLong,
}

/// Reads a number such as `229.91` exactly, trailing zeros included.
///
/// # Errors
/// [`NumberFault`]: commas, exponents, units, a plus sign and spaces are refused, and so is a number that
/// would have to be rounded.
pub fn parse_exact(text: &str) -> Result<Decimal, NumberFault> {
    if text.is_empty() {
        return Err(NumberFault::Empty);
    }
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let mut parts = unsigned.splitn(2, '.');
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !parts.all(all_digits) {
        return Err(NumberFault::NotANumber);
    }
    Decimal::from_str_exact(text).map_err(|_| NumberFault::TooLong)
}
