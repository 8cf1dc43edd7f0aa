//! Every text of the content as it stands in its file, for those who proofread it.

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
