//! The words for faults: what is wrong, and how to mend it, in both languages.

mod en;
mod names;
mod network;
mod picture;
mod theme;
mod value;
mod zh;

use super::Fault;
use crate::i18n::Lang;

/// What is wrong, and how to mend it.
pub(super) struct Words {
    pub(super) wrong: String,
    pub(super) remedy: String,
}

impl Words {
    /// Puts the two together.
    pub(super) fn new(wrong: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { wrong: wrong.into(), remedy: remedy.into() }
    }
}

impl Fault {
    /// What is wrong, in a clause without full stop.
    #[must_use]
    pub fn wrong(&self, lang: Lang) -> String {
        self.parts(lang).wrong
    }

    /// How to mend it, in a clause without full stop.
    #[must_use]
    pub fn remedy(&self, lang: Lang) -> String {
        self.parts(lang).remedy
    }

    /// A whole line for the console: `file:line:column: field: what is wrong; how to mend it`.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        let Words { wrong, remedy } = self.parts(lang);
        let field = if self.field.is_empty() { String::new() } else { format!("{}: ", self.field) };
        let (warning, semicolon) = match (self.severity(), lang) {
            (super::Severity::Error, Lang::En) => ("", "; "),
            (super::Severity::Warning, Lang::En) => ("warning: ", "; "),
            (super::Severity::Error, Lang::Zh) => ("", "；"),
            (super::Severity::Warning, Lang::Zh) => ("警告：", "；"),
        };
        format!("{}: {field}{warning}{wrong}{semicolon}{remedy}", self.place())
    }

    fn parts(&self, lang: Lang) -> Words {
        match lang {
            Lang::Zh => zh::words(&self.kind),
            Lang::En => en::words(&self.kind),
        }
    }
}
