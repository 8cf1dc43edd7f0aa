//! The words of the interface, in Fluent.

mod entries;
mod fault;
mod words;

pub use fault::{StringsFault, StringsFaultKind};

use std::collections::BTreeSet;

use super::Lang;
use words::Words;

/// What a message's variable is filled with.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Value<'a> {
    /// Text as it is to be shown; figures come as text, from [`Figure`](super::number::Figure).
    Text(&'a str),
    /// A count, which also chooses between singular and plural; shown without commas.
    Number(u32),
}

/// The words of the interface in both languages; it may be shared between threads.
pub struct Strings {
    zh: Words,
    en: Words,
}

impl std::fmt::Debug for Strings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Strings").field("keys", &self.keys().len()).finish_non_exhaustive()
    }
}

impl Strings {
    /// Reads the two files.
    ///
    /// # Errors
    /// Every syntax error and every key that one file defines twice, in the order of lines, Chinese first.
    /// What one language has and the other lacks is told by [`Strings::check`].
    pub fn parse(zh_ftl: &str, en_ftl: &str) -> Result<Self, Vec<StringsFault>> {
        match (Words::parse(Lang::Zh, zh_ftl), Words::parse(Lang::En, en_ftl)) {
            (Ok(zh), Ok(en)) => Ok(Self { zh, en }),
            (zh, en) => Err([zh.err(), en.err()].into_iter().flatten().flatten().collect()),
        }
    }

    /// The words for a key, or the key itself if there are none.
    #[must_use]
    pub fn get(&self, lang: Lang, key: &str) -> String {
        self.format(lang, key, &[])
    }

    /// The words for a key with its variables filled in, or the key itself if there are none.
    ///
    /// A variable that is not given stays visible as `{$name}`.
    #[must_use]
    pub fn format(&self, lang: Lang, key: &str, values: &[(&str, Value<'_>)]) -> String {
        self.words(lang).format(key, values).map_or_else(|| key.to_owned(), |(text, _)| text)
    }

    /// Every key of either language, sorted.
    #[must_use]
    pub fn keys(&self) -> Vec<&str> {
        let keys: BTreeSet<&str> = self.zh.keys().chain(self.en.keys()).collect();
        keys.into_iter().collect()
    }

    /// What is readable but not right: keys and variables that one language lacks, messages without words and
    /// references to nothing. Chinese first, then by key.
    #[must_use]
    pub fn check(&self) -> Vec<StringsFault> {
        Lang::all().into_iter().flat_map(|lang| self.words(lang).check(lang, self.words(lang.other()))).collect()
    }

    fn words(&self, lang: Lang) -> &Words {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }
}
