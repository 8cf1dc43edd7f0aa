//! The page's few words: those built into the program, since the folder's own may be what is wrong.

use std::sync::LazyLock;

use crate::i18n::Lang;
use crate::i18n::strings::{Strings, Value};

static BUILT_IN: LazyLock<Option<Strings>> = LazyLock::new(|| {
    let zh = include_str!("../../../../data/strings/zh.ftl");
    let en = include_str!("../../../../data/strings/en.ftl");
    Strings::parse(zh, en).ok()
});

/// A word; its key where the program was built with broken words.
pub fn word(lang: Lang, key: &str) -> String {
    BUILT_IN.as_ref().map_or_else(|| key.to_owned(), |strings| strings.get(lang, key))
}

/// How many faults there are.
pub fn count(lang: Lang, count: usize) -> String {
    let n = u32::try_from(count).unwrap_or(u32::MAX);
    BUILT_IN
        .as_ref()
        .map_or_else(|| n.to_string(), |strings| strings.format(lang, "faults-count", &[("n", Value::Number(n))]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_there_in_both_languages() {
        for key in ["faults-title", "faults-lead", "faults-hint", "faults-error", "faults-warning", "page-faults"] {
            for lang in Lang::all() {
                assert_ne!(word(lang, key), key);
            }
        }
        assert!(count(Lang::Zh, 3).contains('3'));
        assert_ne!(count(Lang::En, 1), count(Lang::En, 2));
    }
}
