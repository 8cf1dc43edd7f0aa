//! `tours/*.toml`: running orders for presenting.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Text;

/// The whole file. Its name is the tour's name on the command line.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TourFile {
    /// Title in the presenter's list: 三分钟导览 / Three minutes.
    pub title: Text,
    /// Place in the list, least first; the first is the one that presenting starts with.
    #[serde(default)]
    pub order: i64,
    /// The steps, in order.
    pub step: Vec<StepFile>,
}

/// One step: a page, and perhaps one thing on it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StepFile {
    /// Page: `cover`, `home`, an environment's id, `projects`, `zone`, `network`, `sources`.
    pub page: String,
    /// How long it is meant to take, in seconds: 5 to 600.
    pub seconds: i64,
    /// A figure shown large over the page, by its id.
    #[serde(default)]
    pub figure: Option<String>,
    /// A project's sheet over the page, by its id.
    #[serde(default)]
    pub project: Option<String>,
    /// A sub-topic's sheet over the page, by its id.
    #[serde(default)]
    pub topic: Option<String>,
    /// A line picked out on the network page, by its id.
    #[serde(default)]
    pub line: Option<String>,
    /// The date that the network page shows, as its reports write it; the main source's when absent.
    #[serde(default)]
    pub date: Option<String>,
    /// What the presenter says; where absent, the notes of what is shown. Never shown to the audience.
    #[serde(default)]
    pub notes: Option<Text>,
}
