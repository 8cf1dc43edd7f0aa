//! `sources.toml`: where facts, pictures and type come from.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{ArtFile, Text};

/// The whole file.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourcesFile {
    /// All sources; the first is the brochure's main one.
    #[serde(default)]
    pub source: Vec<SourceFile>,
    /// Subjects of the page's photographs, which the brochure draws anew.
    #[serde(default)]
    pub photo: Vec<PhotoFile>,
    /// Credits for data, type and software.
    #[serde(default)]
    pub credit: Vec<CreditFile>,
}

/// One source.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceFile {
    /// Name by which figures refer to it.
    pub id: String,
    /// Title.
    pub title: Text,
    /// A shorter title for the foot of pages; the title itself where none is given.
    #[serde(default)]
    pub short: Option<Text>,
    /// Who published it.
    pub publisher: Text,
    /// When; see figures for the forms.
    pub date: String,
    /// What was read there, in a sentence; for later reports.
    #[serde(default)]
    pub note: Option<Text>,
    /// Whether it speaks of a time after the main source.
    #[serde(default)]
    pub later: bool,
    /// Its parts.
    #[serde(default)]
    pub part: Vec<PartFile>,
}

/// A part of a source.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartFile {
    /// Name by which figures refer to it, unique within the source.
    pub id: String,
    /// What to call it: "Lead", "Side story".
    pub title: Text,
    /// Its headline, cited.
    #[serde(default)]
    pub headline: Option<String>,
}

/// The subject of a photograph on the source's page.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PhotoFile {
    /// What it showed.
    pub subject: Text,
    /// Who took it, where named.
    #[serde(default)]
    pub by: Option<Text>,
    /// The illustration in its place.
    #[serde(default)]
    pub art: Option<ArtFile>,
}

/// A credit line.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CreditFile {
    /// What is credited.
    pub title: Text,
    /// To whom, and under which licence.
    pub text: Text,
    /// File with the licence's text, among the built-in ones.
    #[serde(default)]
    pub licence: Option<String>,
}
