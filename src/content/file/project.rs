//! `projects/*.toml`: one file, one card.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{ArtFile, FigureFile, Text};

/// The whole file. What the source does not give is left out, never guessed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProjectFile {
    /// Name by which others refer to it; unique in the whole folder.
    pub id: String,
    /// Place in the order of the cards, smallest first; cards with the same number go by file name.
    #[serde(default)]
    pub order: i32,
    /// Title of the card.
    pub title: Text,
    /// The same, short enough for a narrow card (at most 10 Han or 26 letters). The title when absent.
    #[serde(default)]
    pub short: Option<Text>,
    /// One sentence that says what it is.
    pub summary: Text,
    /// A few words for the card's foot, where no figure stands there.
    #[serde(default)]
    pub tagline: Option<Text>,
    /// Environment, by id. A major signing may stand above the three.
    #[serde(default)]
    pub environment: Option<String>,
    /// Sector, by its id in `brochure.toml`.
    pub sector: String,
    /// How far it had come at its date.
    pub stage: Stage,
    /// Date or period that the stage speaks of; see figures for the forms.
    pub date: String,
    /// Wording of the date where the source is vaguer.
    #[serde(default)]
    pub date_text: Option<Text>,
    /// A major signing: red slip, first place.
    #[serde(default)]
    pub major: bool,
    /// Who invests.
    #[serde(default)]
    pub investor: Option<Text>,
    /// Partners in it.
    #[serde(default)]
    pub partners: Vec<Text>,
    /// Where it is.
    #[serde(default)]
    pub place: Option<Text>,
    /// What it consists of.
    #[serde(default)]
    pub parts: Vec<Text>,
    /// Further facts for the sheet.
    #[serde(default)]
    pub fact: Vec<FactFile>,
    /// The figure on the card and at the head of the sheet, by id.
    #[serde(default)]
    pub host: Option<String>,
    /// Further figures for the sheet, by id.
    #[serde(default)]
    pub figures: Vec<String>,
    /// Figures told here.
    #[serde(default)]
    pub figure: Vec<FigureFile>,
    /// The picture.
    #[serde(default)]
    pub art: Option<ArtFile>,
    /// Source, by its id in `sources.toml`.
    pub source: String,
    /// Part of that source, by its id.
    #[serde(default)]
    pub part: Option<String>,
    /// What the presenter says to it; never shown to the audience.
    #[serde(default)]
    pub notes: Option<Text>,
}

/// A line of the sheet: a word and what it says.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactFile {
    /// What it is about: "Signed at".
    pub label: Text,
    /// What it says.
    pub value: Text,
}

/// How far a project had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// An agreement is signed.
    Agreed,
    /// Intended, not begun as far as the source says.
    Planned,
    /// Approved by an authority.
    Approved,
    /// Being built or set up, jointly or alone.
    Building,
    /// Established or completed.
    Established,
    /// At work.
    Operating,
    /// Partners supply one another.
    Cooperating,
    /// An event that has been held.
    Held,
}
