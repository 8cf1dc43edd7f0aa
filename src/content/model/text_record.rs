//! Every text and every figure as it stands in its file, for those who proofread it.

use std::collections::BTreeMap;

use super::FilePosition;
use crate::i18n::Localized;

/// One text in both languages, with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct TextRecord {
    /// Where it stands.
    pub place: FilePosition,
    /// Its field: `topic[2].title`, or a key of the strings.
    pub field: String,
    /// The text.
    pub text: Localized,
}

/// Where everything stands that can be read in print.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Records {
    /// All texts, file by file.
    pub texts: Vec<TextRecord>,
    /// The figures' places, by their keys.
    pub figures: BTreeMap<String, FilePosition>,
}
