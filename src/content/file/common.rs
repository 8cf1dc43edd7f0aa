//! Pieces that several kinds of file share.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

/// The same words in both languages.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

/// An exact decimal number, written bare (`229.91`) or in quotes (`"229.910"`, which keeps its zeros).
///
/// It never passes through binary floating point: the loader hands over the digits as they stand in the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Decimal {
    /// A whole number.
    Whole(i64),
    /// Any decimal number, as its digits.
    Digits(String),
}

impl JsonSchema for Decimal {
    fn schema_name() -> Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "An exact decimal number, written bare (229.91) or in quotes (\"229.910\", which keeps its zeros).",
            "type": ["number", "string"],
        })
    }
}

/// A picture in the content folder, and how it may be cropped.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ArtFile {
    /// Path below the content folder or the built-in art, with `/`: `art/ecology.svg`, `photos/lake.jpg`.
    pub path: String,
    /// The same picture composed for upright places; the wide one is cropped when absent.
    #[serde(default)]
    pub upright: Option<String>,
    /// The same picture composed for low strips: four times as wide as high, what it is about at three fifths of its width.
    #[serde(default)]
    pub low: Option<String>,
    /// What the picture shows, for those who cannot see it.
    pub alt: Text,
    /// The point that every crop keeps, as shares of width and height in hundredths (`[62, 55]`). Middle when absent.
    #[serde(default)]
    pub focus: Option<[u8; 2]>,
    /// Credit line, shown on the sources page.
    #[serde(default)]
    pub credit: Option<Text>,
}

/// A page that is no environment's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Destination {
    /// The wall of project cards.
    Projects,
    /// The zone's page.
    Zone,
    /// The network's page.
    Network,
}
