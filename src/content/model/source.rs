//! Where facts, pictures and type come from.

use super::{Art, SourceId};
use crate::i18n::period::Period;
use crate::i18n::{Lang, Localized};

/// One source.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Its place in [`Content::sources`](super::Content::sources).
    pub id: SourceId,
    /// Its name in the files.
    pub key: String,
    /// Title.
    pub title: Localized,
    /// A shorter title, for the foot of pages; the title itself where there is none.
    pub short: Localized,
    /// Who published it.
    pub publisher: Localized,
    /// When.
    pub date: Period,
    /// What was read there.
    pub note: Option<Localized>,
    /// Whether it speaks of a time after the main source.
    pub later: bool,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// A part of a source.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its name in the files.
    pub key: String,
    /// What to call it.
    pub title: Localized,
    /// Its headline, cited.
    pub headline: Option<String>,
}

/// A statement's source, and the part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceRef {
    /// The source.
    pub source: SourceId,
    /// The part, by its place in [`Source::parts`].
    pub part: Option<usize>,
    /// Both in words.
    pub words: Localized,
}

impl SourceRef {
    /// Source and part in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &str {
        self.words.get(lang)
    }
}

/// The subject of a photograph on the source's page, drawn anew.
#[derive(Clone, Debug, PartialEq)]
pub struct Photo {
    /// What it showed.
    pub subject: Localized,
    /// Who took it, where named.
    pub by: Option<Localized>,
    /// The illustration in its place.
    pub art: Option<Art>,
}

/// A credit line.
#[derive(Clone, Debug, PartialEq)]
pub struct Credit {
    /// What is credited.
    pub title: Localized,
    /// To whom, and under which licence.
    pub text: Localized,
    /// The licence itself.
    pub licence: Option<Licence>,
}

/// A licence in full.
#[derive(Clone, Debug, PartialEq)]
pub struct Licence {
    /// Its file among the built-in ones.
    pub path: String,
    /// Its text, as its authors wrote it.
    pub text: String,
}
