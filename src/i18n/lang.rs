//! The two languages of the brochure.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A language the brochure speaks.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, JsonSchema, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Chinese, in simplified characters.
    #[default]
    Zh,
    /// English, in British spelling.
    En,
}

impl Lang {
    /// Every language, in the order of the switch “中文 | EN”.
    #[must_use]
    pub const fn all() -> [Self; 2] {
        [Self::Zh, Self::En]
    }

    /// The two-letter code (ISO 639-1), as file names and settings spell it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Zh => "zh",
            Self::En => "en",
        }
    }

    /// The language of a two-letter code, or `None` for a code we do not speak.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().into_iter().find(|lang| lang.code() == code)
    }

    /// The other language.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Zh => Self::En,
            Self::En => Self::Zh,
        }
    }
}
