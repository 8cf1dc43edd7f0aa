//! Figures in English: millions and billions instead of 万 and 亿, hectares instead of mu.

use super::digits::Digits;
use super::figure::{signed, spoken_sign};
use super::{Approx, Display, Figure, Style, TimeUnit, UnitWords, area};

/// English numbers take thousands commas from four digits on.
const COMMAS_FROM: usize = 4;

/// The unit as written and as spoken.
struct Unit<'a> {
    written: &'a str,
    spoken: &'a str,
}

pub(super) fn display(figure: &Figure) -> Display {
    let (digits, scale) = scaled(figure);
    let singular = digits.is_one() && scale.is_empty();
    let unit = unit(&figure.style, singular);
    let bare = digits.unsigned(COMMAS_FROM);
    let number = signed(&digits, figure.sign, &bare);
    let (currency, spoken_currency) = match figure.style {
        Style::Money => ("CNY", "yuan"),
        _ => ("", ""),
    };
    let (approx, mark) = match figure.approx {
        Approx::Exact => ("", ""),
        Approx::About => ("about", ""),
        Approx::Over => ("more than", "+"),
        Approx::Nearly => ("nearly", ""),
        Approx::Within => ("within", ""),
    };
    let suffix = words(&[scale, unit.written]);
    let percent = figure.style == Style::Percent;
    let number_and_suffix = if percent { format!("{number}{suffix}") } else { words(&[&number, &suffix]) };
    let sign = spoken_sign(&digits, figure.sign, ["minus", "plus"]);
    Display {
        prefix: if mark.is_empty() { words(&[approx, currency]) } else { currency.to_owned() },
        text: words(&[approx, currency, &number_and_suffix]),
        spoken: words(&[approx, sign, &bare, scale, unit.spoken, spoken_currency]),
        number: format!("{number}{mark}"),
        suffix,
    }
}

/// The digits to show and the word for their scale.
///
/// Money stands in billions from 10⁹ yuan, in millions from 10⁶; all else likewise; below that in full.
fn scaled(figure: &Figure) -> (Digits, &'static str) {
    let full = match figure.style {
        Style::AreaMu => Digits::of(area::hectares(figure.value, figure.magnitude)),
        _ => Digits::of(figure.value).shifted(figure.magnitude.exponent().cast_signed()),
    };
    match full.whole_len() {
        0..=6 => (full, ""),
        // From the printed number, not from the full one: the source's trailing zeros are told apart there.
        length => {
            let (down, scale) = if length <= 9 { (6, "million") } else { (9, "billion") };
            let digits = match figure.style {
                Style::AreaMu => full.shifted(-down),
                _ => Digits::of(figure.value).shifted(figure.magnitude.exponent().cast_signed() - down),
            };
            (digits, scale)
        }
    }
}

fn unit(style: &Style, singular: bool) -> Unit<'_> {
    let same = |word| Unit { written: word, spoken: word };
    match style {
        Style::Money | Style::Plain => same(""),
        Style::Count(UnitWords { en_one, .. }) if singular => same(en_one),
        Style::Count(UnitWords { en_other, .. }) => same(en_other),
        Style::Percent => Unit { written: "%", spoken: "percent" },
        Style::AreaMu => Unit { written: "ha", spoken: if singular { "hectare" } else { "hectares" } },
        Style::AreaKm2 => {
            Unit { written: "km²", spoken: if singular { "square kilometre" } else { "square kilometres" } }
        }
        Style::Duration(TimeUnit::Hours) => same(if singular { "hour" } else { "hours" }),
        Style::Duration(TimeUnit::Months) => same(if singular { "month" } else { "months" }),
    }
}

/// The non-empty parts with single spaces between.
fn words(parts: &[&str]) -> String {
    let filled: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    filled.join(" ")
}
