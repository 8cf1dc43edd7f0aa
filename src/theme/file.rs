//! `theme.toml` as it is written.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

/// The whole file: the light look, and what the others do otherwise.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThemeFile {
    /// The colours there are, each `#RRGGBB`, by a name of its own.
    pub scale: BTreeMap<String, String>,
    /// What each colour is for: the name of a colour of the scale for every role.
    pub role: BTreeMap<String, String>,
    /// The environments' colours.
    pub accent: BTreeMap<String, AccentFile>,
    /// Colours of the network's lines, each `#RRGGBB`, by the name that `network/lines.toml` uses.
    pub line: BTreeMap<String, String>,
    /// Sizes of type in px at 1920×1080.
    #[serde(rename = "type")]
    pub sizes: SizesFile,
    /// What the dark look does otherwise.
    #[serde(default)]
    pub dark: LookFile,
    /// What the high-contrast look does otherwise.
    #[serde(default)]
    pub contrast: LookFile,
}

/// What a look does otherwise than the light one. What it does not name stays as it is there.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LookFile {
    /// Roles with another colour of the scale.
    #[serde(default)]
    pub role: BTreeMap<String, String>,
    /// Environments with other colours.
    #[serde(default)]
    pub accent: BTreeMap<String, AccentFile>,
    /// Lines with another colour.
    #[serde(default)]
    pub line: BTreeMap<String, String>,
}

/// The colours of one environment, each the name of a colour of the scale.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccentFile {
    /// For text.
    pub text: String,
    /// For marks and charts.
    pub fill: String,
    /// For grounds that carry ink.
    pub tint: String,
    /// For grounds that carry light text: the slip at the page's head.
    pub solid: String,
}

/// Sizes of type in px at 1920×1080.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SizesFile {
    /// Captions; nothing is smaller.
    pub caption: SizeFile,
    /// Notes under figures.
    pub note: SizeFile,
    /// Running text.
    pub body: SizeFile,
    /// The first sentences of a page.
    pub lead: SizeFile,
    /// Titles of cards.
    pub card: SizeFile,
    /// Titles of sections.
    pub section: SizeFile,
    /// Titles of pages.
    pub page: SizeFile,
    /// The cover's slogan.
    pub slogan: SizeFile,
    /// The greatest figure of a page.
    pub hero: SizeFile,
    /// Factor for English running text.
    pub latin_body: SizeFile,
}

/// A number, whether it was read as one or handed over as the digits that stand in the file.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(transform = number)]
pub enum SizeFile {
    /// As a number.
    Number(f64),
    /// As its digits.
    Digits(String),
}

impl SizeFile {
    /// The number; none where the digits are none.
    #[must_use]
    pub fn value(&self) -> Option<f32> {
        match self {
            Self::Number(number) => Some(*number as f32),
            Self::Digits(digits) => digits.parse().ok(),
        }
    }
}

/// Editors are told of a number: digits as text are the loader's own way.
fn number(schema: &mut schemars::Schema) {
    schema.remove("anyOf");
    schema.insert("type".to_owned(), "number".into());
}
