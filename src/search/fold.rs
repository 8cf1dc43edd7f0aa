//! Texts without what nobody types: case, accents, quotation marks, thousands commas, kinds of dashes and spaces.

use std::ops::Range;

use icu_normalizer::properties::{CanonicalDecompositionBorrowed, Decomposed};

/// A folded text, and where each of its bytes comes from.
#[derive(Clone, Debug, Default)]
pub(super) struct Folded {
    /// The folded text.
    pub text: String,
    /// For each byte of the folded text, the bytes of the character that it comes from.
    origins: Vec<Range<usize>>,
}

impl Folded {
    /// Folds a text and remembers where everything comes from.
    pub fn new(text: &str) -> Self {
        let mut folded = Self::default();
        fold_with(text, |c, origin| {
            folded.text.push(c);
            folded.origins.extend(std::iter::repeat_n(origin, c.len_utf8()));
        });
        folded
    }

    /// The bytes of the original text that a stretch of the folded one comes from.
    pub fn origin(&self, folded: Range<usize>) -> Range<usize> {
        let start = self.origins.get(folded.start).map_or(0, |origin| origin.start);
        let last = folded.end.checked_sub(1).and_then(|last| self.origins.get(last));
        start..last.map_or(start, |origin| origin.end)
    }
}

/// A text as it is compared: lower case, no accents, one space where marks or spaces stood.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_with(text, |c, _| folded.push(c));
    folded
}

fn fold_with(text: &str, mut push: impl FnMut(char, Range<usize>)) {
    let decompositions = CanonicalDecompositionBorrowed::new();
    let mut chars = text.char_indices().peekable();
    let (mut last, mut space) = ('\0', None);
    while let Some((at, c)) = chars.next() {
        let origin = at..at + c.len_utf8();
        let next = chars.peek().map_or('\0', |&(_, c)| c);
        match class(c, last, next) {
            Class::Dropped => continue,
            Class::Space => space = space.or(Some(origin)),
            Class::Kept(c) => {
                if let Some(space) = space.take().filter(|_| last != '\0') {
                    push(' ', space);
                }
                for lower in base(c, &decompositions).to_lowercase() {
                    push(lower, origin.clone());
                }
            }
        }
        last = c;
    }
}

enum Class {
    Kept(char),
    Space,
    Dropped,
}

fn class(c: char, last: char, next: char) -> Class {
    match c {
        // Full-width letters, digits and signs are the same characters, set wide.
        '\u{FF01}'..='\u{FF5E}' => {
            let narrow = u32::from(c) - 0xFEE0;
            class(char::from_u32(narrow).unwrap_or(c), last, next)
        }
        // A decimal point is part of its number; a thousands comma is not, nor does it divide it.
        '.' if last.is_ascii_digit() && next.is_ascii_digit() => Class::Kept(c),
        ',' if last.is_ascii_digit() && next.is_ascii_digit() => Class::Dropped,
        '%' => Class::Kept(c),
        '\'' | '’' | '‘' | '"' | '“' | '”' | '《' | '》' | '「' | '」' | '\u{0300}'..='\u{036F}' => {
            Class::Dropped
        }
        _ if c.is_alphanumeric() => Class::Kept(c),
        _ => Class::Space,
    }
}

/// A letter without its accents.
fn base(c: char, decompositions: &CanonicalDecompositionBorrowed<'_>) -> char {
    if c.is_ascii() || is_han(c) {
        return c;
    }
    match decompositions.decompose(c) {
        Decomposed::Default => c,
        Decomposed::Singleton(only) => only,
        Decomposed::Expansion(first, _) => base(first, decompositions),
    }
}

/// Whether a character is a Han character.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_quotes_and_widths_make_no_difference() {
        assert_eq!(fold("Chongqing–Xi’an  HSR"), "chongqing xian hsr");
        assert_eq!(fold("Café ÀÖ"), "cafe ao");
        assert_eq!(fold("“一带一路”建设"), "一带一路建设");
        assert_eq!(fold("ＡＢＣ１２３"), "abc123");
    }

    #[test]
    fn numbers_keep_their_point_and_lose_their_commas() {
        assert_eq!(fold("CNY 22.991 billion, 5,000 items"), "cny 22.991 billion 5000 items");
        assert_eq!(fold("76.6%。"), "76.6%");
    }

    #[test]
    fn every_folded_byte_knows_where_it_comes_from() {
        let text = "渝西（Xi’an）高铁";
        let folded = Folded::new(text);
        assert_eq!(folded.text, "渝西 xian 高铁");
        let at = folded.text.find("xian").expect("it is there");
        assert_eq!(&text[folded.origin(at..at + 4)], "Xi’an");
        assert_eq!(folded.origin(0..folded.text.len()), 0..text.len());
    }
}
