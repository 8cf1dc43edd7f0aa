//! A decimal number as its written digits; scaling moves the point and nothing else.

use rust_decimal::Decimal;

/// The digits of a number, without sign, point and leading zeros.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Digits {
    negative: bool,
    /// At least one digit.
    whole: String,
    /// Possibly empty; trailing zeros are the source's own.
    fraction: String,
}

impl Digits {
    /// The digits of a value exactly as it was given, trailing zeros included.
    pub(super) fn of(value: Decimal) -> Self {
        let written = value.abs().to_string();
        let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
        Self {
            negative: value.is_sign_negative() && !value.is_zero(),
            whole: whole.to_owned(),
            fraction: fraction.to_owned(),
        }
    }

    /// Multiplies by ten to the power of `places`.
    ///
    /// Zeros that only mark the size of a whole number (the two of 100) do not become decimals.
    pub(super) fn shifted(mut self, places: i32) -> Self {
        let from_whole_number = self.fraction.is_empty();
        for _ in 0..places {
            let digit = if self.fraction.is_empty() { '0' } else { self.fraction.remove(0) };
            self.whole.push(digit);
        }
        for _ in places..0 {
            self.fraction.insert(0, self.whole.pop().unwrap_or('0'));
        }
        if from_whole_number {
            self.fraction.truncate(self.fraction.trim_end_matches('0').len());
        }
        let leading = self.whole.len() - self.whole.trim_start_matches('0').len();
        self.whole.drain(..leading);
        if self.whole.is_empty() {
            self.whole.push('0');
        }
        self
    }

    /// How many digits stand before the point; zero and fractions have one.
    pub(super) fn whole_len(&self) -> usize {
        self.whole.len()
    }

    /// Whether the number is written exactly “1”, which alone takes the singular.
    pub(super) fn is_one(&self) -> bool {
        !self.negative && self.whole == "1" && self.fraction.is_empty()
    }

    /// Whether the number is above zero.
    pub(super) fn is_positive(&self) -> bool {
        !self.negative && (self.whole.bytes().chain(self.fraction.bytes())).any(|digit| digit != b'0')
    }

    /// Whether the number is below zero.
    pub(super) fn is_negative(&self) -> bool {
        self.negative
    }

    /// The digits without sign, with thousands commas once `commas_from` whole digits are reached.
    pub(super) fn unsigned(&self, commas_from: usize) -> String {
        let mut text = String::with_capacity(self.whole.len() * 4 / 3 + self.fraction.len() + 1);
        for (index, digit) in self.whole.chars().enumerate() {
            let to_come = self.whole.len() - index;
            if index > 0 && to_come.is_multiple_of(3) && self.whole.len() >= commas_from {
                text.push(',');
            }
            text.push(digit);
        }
        if !self.fraction.is_empty() {
            text.push('.');
            text.push_str(&self.fraction);
        }
        text
    }
}
