//! Ranks: which place, and among whom.

use std::num::NonZeroU32;

use super::Display;
use crate::i18n::{Lang, Localized};

impl Display {
    /// A rank for a page that sets number and words in different sizes: 第·13·位, “No.”·“13”.
    #[must_use]
    pub fn rank(lang: Lang, place: NonZeroU32, among: &Localized) -> Self {
        let (prefix, suffix) = match lang {
            Lang::Zh => ("第", "位"),
            Lang::En => ("No.", ""),
        };
        let text = rank_text(lang, place, among);
        Self {
            prefix: prefix.to_owned(),
            number: place.to_string(),
            suffix: suffix.to_owned(),
            spoken: text.replace("No. ", "number "),
            text,
        }
    }
}

/// A rank in words: 全市第一, 渝东北片区第3位; “first in Chongqing”, “No. 3 in northeast Chongqing”.
///
/// `among` names those who are ranked, in English without a preposition.
#[must_use]
pub fn rank_text(lang: Lang, place: NonZeroU32, among: &Localized) -> String {
    let among = among.get(lang);
    match (lang, place.get()) {
        (Lang::Zh, 1) => format!("{among}第一"),
        (Lang::Zh, place) => format!("{among}第{place}位"),
        (Lang::En, 1) => format!("first in {among}"),
        (Lang::En, place) => format!("No. {place} in {among}"),
    }
}
