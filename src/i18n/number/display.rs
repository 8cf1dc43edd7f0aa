//! A figure laid out as words.

/// A figure in the three parts a page sets in different sizes, and as running and spoken text.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Display {
    /// What stands before the number: empty, `CNY`, `约`, `within`.
    pub prefix: String,
    /// The digits with sign, commas and, in English, a closing `+` for “more than”.
    pub number: String,
    /// What stands after the number: `亿元`, `余项`, `%`, `billion`, `million visits`; may be empty.
    pub suffix: String,
    pub(super) text: String,
    pub(super) spoken: String,
}

impl Display {
    /// The figure for running text: `229.91亿元`, `CNY 22.991 billion`, `more than 5,000 items`.
    ///
    /// Chinese has no spaces; the line breaker sees to the gaps between Han and digits.
    #[must_use]
    pub fn text(&self) -> String {
        self.text.clone()
    }

    /// The figure for a screen reader: no symbols, units in full (`3.33 hectares`, `22.991 billion yuan`).
    #[must_use]
    pub fn spoken(&self) -> String {
        self.spoken.clone()
    }
}
