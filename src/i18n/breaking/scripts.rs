//! In which family a character is set.

use icu_properties::CodePointMapData;
use icu_properties::props::EastAsianWidth;

use super::Script;
use crate::i18n::Lang;

/// The family of a character between its two neighbours (spaces left out).
///
/// Quotes, dots and dashes are shared by both scripts: in Chinese text they are full-width marks, except the
/// apostrophe of a Latin word; in English text they are Latin, except between two Han characters.
pub(super) fn script_of(character: char, before: Option<char>, after: Option<char>, lang: Lang) -> Script {
    let between = |test: fn(char) -> bool| before.is_some_and(test) && after.is_some_and(test);
    match (character, lang) {
        ('⸺', _) => Script::Han,
        ('’', Lang::Zh) if between(is_latin_letter) => Script::Latin,
        ('“' | '”' | '‘' | '’' | '…' | '—' | '·', Lang::Zh) => Script::Han,
        ('…' | '—' | '·', Lang::En) if between(is_wide) => Script::Han,
        _ if is_wide(character) => Script::Han,
        _ => Script::Latin,
    }
}

fn is_latin_letter(character: char) -> bool {
    character.is_alphabetic() && !is_wide(character)
}

/// Whether Unicode calls the character wide or full-width.
fn is_wide(character: char) -> bool {
    let width = CodePointMapData::<EastAsianWidth>::new().get(character);
    matches!(width, EastAsianWidth::Wide | EastAsianWidth::Fullwidth)
}
