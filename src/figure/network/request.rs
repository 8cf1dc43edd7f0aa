//! What a diagram depends on, apart from the content: equal requests give equal diagrams.

use jiff::civil::Date;

use crate::content::model::Orientation;
use crate::i18n::Lang;

/// The time whose knowledge is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AsOf {
    /// What the brochure's own source says, and what was reported before it.
    #[default]
    Brochure,
    /// The same, moved on by later reports that speak of this day or one before.
    Until(Date),
}

/// Asks for a diagram.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NetworkRequest {
    /// The time shown.
    pub as_of: AsOf,
    /// The language set large; the other one stands below it, small, unless names are brief.
    pub lang: Lang,
    /// Which of the two layouts.
    pub orientation: Orientation,
    /// Size of the labels in per cent.
    pub text_percent: u16,
    /// Whether names are given in the language shown only, without what stands in brackets: for small drawings.
    pub brief: bool,
}

impl NetworkRequest {
    /// A diagram at the common text size.
    #[must_use]
    pub fn new(as_of: AsOf, lang: Lang, orientation: Orientation) -> Self {
        Self { as_of, lang, orientation, text_percent: 100, brief: false }
    }
}
