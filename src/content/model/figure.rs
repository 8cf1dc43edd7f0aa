//! A figure: one number that an investor can check.

use std::num::NonZeroU32;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{FigureId, FigureKind, SourceRef};
use crate::i18n::number::{self, Approx, Display, Magnitude, Sign, Style};
use crate::i18n::period::Period;
use crate::i18n::{Lang, Localized};

/// One figure, exactly as its source prints it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Its place in [`Content::figures`](super::Content::figures).
    pub id: FigureId,
    /// Its name in the files.
    pub key: String,
    /// The number as printed, without its magnitude; for a rank, the place.
    pub value: Decimal,
    /// The magnitude in which it is printed.
    pub magnitude: Magnitude,
    /// Its unit; a rank has none.
    pub unit: Option<Unit>,
    /// How exact the source is.
    pub approx: Approx,
    /// What sort of statement it is.
    pub kind: FigureKind,
    /// The time that it speaks of.
    pub period: Period,
    /// That time's wording where the source is vaguer than a date.
    pub period_text: Option<Localized>,
    /// For a rank: among whom.
    pub among: Option<Localized>,
    /// What the number counts.
    pub label: Localized,
    /// A still shorter label for narrow places.
    pub short: Option<Localized>,
    /// What must be known to read it rightly.
    pub note: Option<Localized>,
    /// For a share, a growth or a rank: the figure that it belongs to.
    pub of: Option<FigureId>,
    /// Where it comes from.
    pub source: SourceRef,
}

/// A unit: the words that stand behind numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// Its name in `units.toml`.
    pub key: String,
    /// How its numbers are formatted, and its words.
    pub style: Style,
}

impl Figure {
    /// The figure in the parts that a page sets in different sizes.
    #[must_use]
    pub fn display(&self, lang: Lang) -> Display {
        match self.rank() {
            Some((place, among)) => Display::rank(lang, place, among),
            None => self.number().display(lang),
        }
    }

    /// The figure in running text: `229.91亿元`, `CNY 22.991 billion`, `全市第13位`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        self.display(lang).text()
    }

    /// How much it is without its sign, as it is read out: for what says in words that it has grown.
    #[must_use]
    pub fn amount(&self, lang: Lang) -> String {
        let number = self.number();
        number::Figure { value: number.value.abs(), sign: Sign::None, ..number }.display(lang).spoken()
    }

    /// The time that it speaks of, in words.
    #[must_use]
    pub fn period_text(&self, lang: Lang) -> String {
        match &self.period_text {
            Some(words) => words.get(lang).to_owned(),
            None => self.period.words(lang),
        }
    }

    /// Its source and the part of it, in words.
    #[must_use]
    pub fn source_text(&self, lang: Lang) -> &str {
        self.source.text(lang)
    }

    /// The label for narrow places: the short one, or the only one.
    #[must_use]
    pub fn short_label(&self, lang: Lang) -> &str {
        self.short.as_ref().unwrap_or(&self.label).get(lang)
    }

    /// Whether it is counted in per cent.
    #[must_use]
    pub fn is_percent(&self) -> bool {
        self.unit.as_ref().is_some_and(|unit| unit.style == Style::Percent)
    }

    /// For a rank: the place, and among whom.
    #[must_use]
    pub fn rank(&self) -> Option<(NonZeroU32, &Localized)> {
        let place = self.value.to_u32().filter(|_| self.kind == FigureKind::Rank)?;
        Some((NonZeroU32::new(place)?, self.among.as_ref()?))
    }

    fn number(&self) -> number::Figure {
        let style = self.unit.as_ref().map_or(Style::Plain, |unit| unit.style.clone());
        let sign = if self.kind == FigureKind::Growth { Sign::Plus } else { Sign::None };
        number::Figure::new(self.value, self.magnitude, style).with_sign(sign).with_approx(self.approx)
    }
}
