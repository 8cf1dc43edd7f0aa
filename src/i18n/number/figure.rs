//! A figure of the source and how it is shown.

use rust_decimal::Decimal;

use super::digits::Digits;
use super::{Approx, Display, Magnitude, Sign, Style, TimeUnit, english};
use crate::i18n::Lang;

/// The whole digits from which a Chinese number takes thousands commas: 6984, but 12,345.
const ZH_COMMAS_FROM: usize = 5;

/// A number exactly as the source prints it, and what it measures.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Figure {
    /// The printed number, in units of `magnitude`; its trailing zeros are kept.
    pub value: Decimal,
    /// The scale in which it is printed.
    pub magnitude: Magnitude,
    /// What it measures.
    pub style: Style,
    /// Whether a plus sign is shown.
    pub sign: Sign,
    /// How exact it is.
    pub approx: Approx,
}

impl Figure {
    /// An exact figure without a plus sign.
    #[must_use]
    pub const fn new(value: Decimal, magnitude: Magnitude, style: Style) -> Self {
        Self { value, magnitude, style, sign: Sign::None, approx: Approx::Exact }
    }

    /// The same figure with another sign rule.
    #[must_use]
    pub fn with_sign(self, sign: Sign) -> Self {
        Self { sign, ..self }
    }

    /// The same figure with another exactness.
    #[must_use]
    pub fn with_approx(self, approx: Approx) -> Self {
        Self { approx, ..self }
    }

    /// Lays the figure out in one language.
    #[must_use]
    pub fn display(&self, lang: Lang) -> Display {
        match lang {
            Lang::Zh => self.chinese(),
            Lang::En => english::display(self),
        }
    }

    fn chinese(&self) -> Display {
        let digits = Digits::of(self.value);
        let (before, after_number, after_unit) = match self.approx {
            Approx::Exact => ("", "", ""),
            Approx::About => ("约", "", ""),
            Approx::Over => ("", "余", ""),
            Approx::Nearly => ("近", "", ""),
            Approx::Within => ("", "", "内"),
        };
        let unit = match &self.style {
            Style::Money => "元",
            Style::Count(words) => &words.zh,
            Style::Percent => "%",
            Style::AreaMu => "亩",
            Style::AreaKm2 => "平方公里",
            Style::Duration(TimeUnit::Hours) => "小时",
            Style::Duration(TimeUnit::Months) => "个月",
            Style::Plain => "",
        };
        // 余 stands before 万 and 亿 with round tens (5000余万元); the source has it only without them.
        let suffix = format!("{after_number}{}{unit}{after_unit}", self.magnitude.zh());
        let bare = digits.unsigned(ZH_COMMAS_FROM);
        let number = signed(&digits, self.sign, &bare);
        let spoken_sign = spoken_sign(&digits, self.sign, ["负", "正"]);
        Display {
            text: format!("{before}{number}{suffix}"),
            spoken: format!("{before}{spoken_sign}{bare}{suffix}"),
            prefix: before.to_owned(),
            number,
            suffix,
        }
    }
}

/// The number with its sign: a true minus (U+2212) below zero, a plus where one is asked for.
pub(super) fn signed(digits: &Digits, sign: Sign, bare: &str) -> String {
    format!("{}{bare}", spoken_sign(digits, sign, ["\u{2212}", "+"]))
}

/// The sign as one of two words, or nothing.
pub(super) fn spoken_sign<'a>(digits: &Digits, sign: Sign, [minus, plus]: [&'a str; 2]) -> &'a str {
    match sign {
        _ if digits.is_negative() => minus,
        Sign::Plus if digits.is_positive() => plus,
        _ => "",
    }
}
