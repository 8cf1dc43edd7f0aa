//! What can be wrong with the words of the interface.

use crate::i18n::Lang;

/// A fault and where it stands; the words for it are chosen where it is shown.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct StringsFault {
    /// In which language's file.
    pub lang: Lang,
    /// In which line of it, counted from 1.
    pub line: usize,
    /// What is wrong there.
    pub kind: StringsFaultKind,
}

/// The kinds of [`StringsFault`].
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum StringsFaultKind {
    /// This is not Fluent.
    Syntax,
    /// The key was defined further up.
    Duplicate {
        /// The key.
        key: String,
    },
    /// The other language lacks the key.
    OnlyHere {
        /// The key.
        key: String,
    },
    /// The other language's words do not use a variable that is used here.
    VariableOnlyHere {
        /// The key of the words.
        key: String,
        /// The variable, without `$`.
        name: String,
    },
    /// The key has attributes at most, and nothing to show.
    NoWords {
        /// The key.
        key: String,
    },
    /// The words use a message, term or function that does not exist.
    UnknownReference {
        /// The key of the words.
        key: String,
        /// What is missing: `name`, `-name`, `$name` or `NAME()`.
        name: String,
    },
}
