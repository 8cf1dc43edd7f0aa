//! `zone.toml`: the Puli New Area and its way to a high-tech zone.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{ArtFile, FigureFile, Text, TopicFile};

/// The whole file.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ZoneFile {
    /// Name: 浦里新区 / Puli New Area.
    pub name: Text,
    /// A shorter name, for where the whole has no room.
    #[serde(default)]
    pub short: Option<Text>,
    /// The page's claim, at most two lines; `\n` sets the break.
    pub headline: Text,
    /// The page's first sentence.
    pub lead: Text,
    /// What the home page's row says of it.
    pub row: Text,
    /// Its industry clusters.
    #[serde(default)]
    pub cluster: Vec<ClusterFile>,
    /// Its dates, in order.
    #[serde(default)]
    pub milestone: Vec<MilestoneFile>,
    /// Built-up area, by figure id.
    pub area: String,
    /// Enterprises settled, by figure id: the page's greatest figure.
    pub host: String,
    /// Running totals that stand beside the host, no shares of it, by figure id.
    #[serde(default)]
    pub counts: Vec<String>,
    /// Heading above the year's indicators.
    pub indicators_title: Text,
    /// Shares on a track of 0 to 100, by figure id.
    #[serde(default)]
    pub shares: Vec<String>,
    /// Growth figures, by figure id.
    #[serde(default)]
    pub growth: Vec<String>,
    /// Ranked figures: the value by figure id, and its rank by figure id.
    #[serde(default)]
    pub ranked: Vec<[String; 2]>,
    /// Heading above the ranked figures.
    pub ranked_title: Text,
    /// The whole story: paragraphs.
    pub story: Vec<Text>,
    /// Sub-topics, each a sheet.
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

/// An industry cluster.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClusterFile {
    /// Name: 电子信息 / electronic information.
    pub name: Text,
    /// Its picture.
    #[serde(default)]
    pub art: Option<ArtFile>,
}

/// A date on the zone's way.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MilestoneFile {
    /// The date, see figures for the forms; absent for what was still to come.
    #[serde(default)]
    pub date: Option<String>,
    /// Word in the date's place for what was still to come.
    #[serde(default)]
    pub date_text: Option<Text>,
    /// What happened.
    pub text: Text,
}
