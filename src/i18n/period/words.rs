//! Periods in words.

use super::{Grain, Period, Point, Span};
use crate::i18n::Lang;

const MONTHS: [&str; 12] = [
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
];

/// How many words English spends; Chinese is short already and has one form.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Length {
    Full,
    Short,
}

impl Point {
    /// In full: 2022年上半年, “first half of 2022”.
    #[must_use]
    pub fn words(self, lang: Lang) -> String {
        match lang {
            Lang::Zh => self.zh(),
            Lang::En => self.en(Length::Full),
        }
    }

    /// Without its year: 5月, “May”; nothing for a whole year.
    #[must_use]
    pub fn within_year(self, lang: Lang) -> String {
        match lang {
            Lang::Zh => self.zh_within_year(),
            Lang::En => self.en_within_year(Length::Full),
        }
    }

    fn zh(self) -> String {
        format!("{}年{}", self.first().year(), self.zh_within_year())
    }

    fn zh_within_year(self) -> String {
        let month = self.first().month();
        match self.grain() {
            Grain::Year => String::new(),
            Grain::Half if self.is_first_half() => "上半年".to_owned(),
            Grain::Half => "下半年".to_owned(),
            Grain::Month => format!("{month}月"),
            Grain::Day => format!("{month}月{}日", self.first().day()),
        }
    }

    fn en(self, length: Length) -> String {
        let year = self.first().year();
        match self.grain() {
            Grain::Year => year.to_string(),
            _ => format!("{} {year}", self.en_within_year(length)),
        }
    }

    fn en_within_year(self, length: Length) -> String {
        let full = MONTHS[usize::from(self.first().month().unsigned_abs()) - 1];
        // English shortens months to three letters, and none that is shorter already.
        let month = if length == Length::Short { &full[..3] } else { full };
        match (self.grain(), length) {
            (Grain::Year, _) => String::new(),
            (Grain::Half, Length::Full) if self.is_first_half() => "first half of".to_owned(),
            (Grain::Half, Length::Full) => "second half of".to_owned(),
            (Grain::Half, Length::Short) => {
                format!("H{}", if self.is_first_half() { 1 } else { 2 })
            }
            (Grain::Month, _) => month.to_owned(),
            (Grain::Day, _) => format!("{} {month}", self.first().day()),
        }
    }
}

impl Period {
    /// In full: 2022年上半年, 2021年5月至8月, 截至2022年7月; “first half of 2022”, “May–August 2021”,
    /// “as of July 2022”.
    #[must_use]
    pub fn words(self, lang: Lang) -> String {
        match lang {
            Lang::Zh => self.zh(),
            Lang::En => self.en(Length::Full),
        }
    }

    /// For tight places: “H1 2022”, “22 Jul 2022”; Chinese stays as it is.
    #[must_use]
    pub fn short(self, lang: Lang) -> String {
        match lang {
            Lang::Zh => self.zh(),
            Lang::En => self.en(Length::Short),
        }
    }

    fn zh(self) -> String {
        match self {
            Self::At(point) => point.zh(),
            Self::Until(point) => format!("截至{}", point.zh()),
            Self::Span(span) => span.zh(),
        }
    }

    fn en(self, length: Length) -> String {
        match self {
            Self::At(point) => point.en(length),
            Self::Until(point) if point.grain() == Grain::Half && length == Length::Full => {
                format!("as of the {}", point.en(length))
            }
            Self::Until(point) => format!("as of {}", point.en(length)),
            Self::Span(span) => span.en(length),
        }
    }
}

impl Span {
    /// What both ends share is said once: the year in Chinese, and the month of two days.
    fn zh(self) -> String {
        let (start, end) = (self.start(), self.end());
        let shared = self.shared();
        let end = match shared {
            Shared::Nothing => end.zh(),
            Shared::Year => end.zh_within_year(),
            Shared::Month => format!("{}日", end.first().day()),
        };
        format!("{}至{end}", start.zh())
    }

    fn en(self, length: Length) -> String {
        let (start, end) = (self.start(), self.end());
        let until = end.en(length);
        let months = start.grain() == Grain::Month;
        match self.shared() {
            Shared::Month => format!("{}–{until}", start.first().day()),
            Shared::Year if months => format!("{}–{until}", start.en_within_year(length)),
            Shared::Year if start.grain() == Grain::Day => {
                format!("{} – {until}", start.en_within_year(length))
            }
            _ if start.grain() == Grain::Year && end.grain() == Grain::Year => {
                format!("{}–{until}", start.en(length))
            }
            _ => format!("{} to {until}", start.en(length)),
        }
    }

    fn shared(self) -> Shared {
        let (start, end) = (self.start(), self.end());
        let one_year = start.first().year() == end.first().year();
        match start.grain() {
            grain if grain != end.grain() || !one_year || grain == Grain::Year => Shared::Nothing,
            Grain::Day if start.first().month() == end.first().month() => Shared::Month,
            _ => Shared::Year,
        }
    }
}

/// What the two ends of a span of one grain have in common.
enum Shared {
    Nothing,
    Year,
    Month,
}
