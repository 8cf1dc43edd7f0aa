//! What was found.

use std::ops::Range;

use super::Kind;
use crate::i18n::Lang;
use crate::session::{Route, Target};

/// What was found for a query.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// The best hits, the best first.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: usize,
}

/// A hit.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Where it leads.
    pub target: Target,
    /// Its title in the language shown.
    pub title: Marked,
    /// Words of it that say more, or that were meant.
    pub snippet: Option<Marked>,
}

impl Hit {
    /// The page it stands on.
    #[must_use]
    pub fn page(&self) -> &Route {
        &self.target.route
    }
}

/// Words, some of which were meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Marked {
    /// The words.
    pub text: String,
    /// Their language.
    pub lang: Lang,
    /// The bytes of the words that were meant, in order.
    pub marks: Vec<Range<usize>>,
}

impl Marked {
    /// The first so many characters, and an ellipsis where that is not all.
    #[must_use]
    pub fn shortened(&self, chars: usize) -> Self {
        let Some((end, _)) = self.text.char_indices().nth(chars) else { return self.clone() };
        let marks = self.marks.iter().map(|mark| mark.start..mark.end.min(end));
        let text = format!("{}…", self.text[..end].trim_end());
        let end = text.len();
        Self { marks: marks.filter(|mark| mark.start < mark.end && mark.end <= end).collect(), text, lang: self.lang }
    }
}
