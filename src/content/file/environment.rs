//! `environments/*.toml`: one of the three environments, with its story, topics and figures.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{ArtFile, Destination, FigureFile, Text};

/// The whole file.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnvironmentFile {
    /// `ecology`, `openness` or `business`: also names its colour in `theme.toml` and its icon.
    pub id: String,
    /// How its page is composed.
    pub composition: Composition,
    /// Full name: 生态环境 / Ecology.
    pub name: Text,
    /// Short name: 生态 / Ecology.
    pub short: Text,
    /// The page's claim, at most two lines; `\n` sets the break.
    pub headline: Text,
    /// Words of the headline to be set in the environment's colour.
    #[serde(default)]
    pub emphasis: Option<Text>,
    /// The page's first sentences, 20 to 40 Han.
    pub lead: Text,
    /// What the home page says of it.
    pub panel: PanelFile,
    /// The page's greatest figure, by id.
    pub host: String,
    /// Figures of the page's chart, by id, in order: growth rates, or for a valley counts that stand as dots on one scale.
    #[serde(default)]
    pub chart: Vec<String>,
    /// The page's other figures, by id.
    #[serde(default)]
    pub guests: Vec<String>,
    /// The company's case, a project by id.
    #[serde(default)]
    pub case: Option<String>,
    /// The whole story, for those who read on: paragraphs.
    pub story: Vec<Text>,
    /// Its sub-topics, in order.
    #[serde(default)]
    pub topic: Vec<TopicFile>,
    /// Figures told here.
    #[serde(default)]
    pub figure: Vec<FigureFile>,
    /// The page's picture.
    pub art: ArtFile,
    /// Source, by its id in `sources.toml`.
    pub source: String,
    /// Part of that source, by its id.
    #[serde(default)]
    pub part: Option<String>,
    /// What the presenter says to it; never shown to the audience.
    #[serde(default)]
    pub notes: Option<Text>,
}

/// How an environment's page is composed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Composition {
    /// Picture above, ledger of figures on the blank below.
    Shore,
    /// Picture across the middle, corridor of statements below.
    Corridor,
    /// Rows of figures above, picture below.
    Valley,
}

/// An environment's panel on the home page.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PanelFile {
    /// Four Han or two or three English words above the figure.
    pub kicker: Text,
    /// The figure, by id.
    #[serde(default)]
    pub figure: Option<String>,
    /// Words in the figure's place, where the environment is better told by words (两铁六高).
    #[serde(default)]
    pub words: Option<Text>,
    /// One line below.
    pub caption: Text,
}

/// A sub-topic: a heading on the page, a sheet of its own when touched.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicFile {
    /// Name by which others refer to it; unique in the whole folder.
    pub id: String,
    /// Heading: 绿色农业 / Green farming.
    pub title: Text,
    /// One line that says what it is about.
    pub summary: Text,
    /// Paragraphs.
    pub text: Vec<Text>,
    /// Short statements that are no figures: what is being done, by whom.
    #[serde(default)]
    pub points: Vec<Text>,
    /// The topic's figures, by id; the first leads.
    #[serde(default)]
    pub figures: Vec<String>,
    /// Cards that belong to it, by id.
    #[serde(default)]
    pub projects: Vec<String>,
    /// The topic's picture.
    #[serde(default)]
    pub art: Option<ArtFile>,
    /// A page that continues it.
    #[serde(default)]
    pub leads_to: Option<Destination>,
}
