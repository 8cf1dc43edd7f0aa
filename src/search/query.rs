//! What was typed, split into words that must all be found.

use memchr::memmem::Finder;

use super::fold::{fold, is_han};

/// A query, folded and split.
pub(super) struct Query {
    /// The whole, as titles are compared with it.
    pub whole: String,
    /// Its words.
    pub tokens: Vec<Token>,
}

/// A word of a query.
pub(super) struct Token {
    /// The word, folded.
    pub text: String,
    /// Finds it in folded texts.
    pub finder: Finder<'static>,
    /// Whether it can be pinyin.
    pub spelt: bool,
    /// Whether it is only found where words begin.
    pub latin: bool,
}

impl Query {
    /// Splits what was typed at spaces and marks, and where Han meets letters.
    pub fn new(typed: &str) -> Self {
        let whole = fold(typed);
        let mut words: Vec<String> = Vec::new();
        for word in whole.split(' ') {
            // Whether the last character that is no digit was Han: digits go with whatever they stand beside.
            let (mut last, mut open) = (None, false);
            for c in word.chars() {
                let side = if is_han(c) { Some(true) } else { c.is_ascii_lowercase().then_some(false) };
                let meets = matches!((last, side), (Some(a), Some(b)) if a != b);
                match words.last_mut() {
                    Some(word) if open && !meets => word.push(c),
                    _ => words.push(c.into()),
                }
                open = true;
                last = side.or(last);
            }
        }
        let tokens = words.into_iter().map(Token::new).collect();
        Self { whole, tokens }
    }
}

impl Token {
    fn new(text: String) -> Self {
        let finder = Finder::new(text.as_bytes()).into_owned();
        let ascii = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        let spelt = ascii && text.starts_with(|c: char| c.is_ascii_lowercase());
        let latin = text.starts_with(|c: char| !is_han(c));
        Self { text, finder, spelt, latin }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(typed: &str) -> Vec<String> {
        Query::new(typed).tokens.into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn words_end_at_spaces_and_where_han_meets_letters() {
        assert_eq!(words(" kz  gaotie "), ["kz", "gaotie"]);
        assert_eq!(words("渝西gt"), ["渝西", "gt"]);
        assert_eq!(words("2022年7月"), ["2022年7月"]);
        assert_eq!(words("229.91亿"), ["229.91亿"]);
        assert_eq!(words("Xi'an"), ["xian"]);
        assert!(words(" ，“” ").is_empty());
    }
}
