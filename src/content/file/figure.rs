//! A figure: one number that an investor can check.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Decimal, Text};

/// One `[[figure]]` table.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FigureFile {
    /// Name by which pages, topics and cards refer to it; unique in the whole folder.
    pub id: String,
    /// The number as the source prints it, without its magnitude (229.91 for 229.91 亿元). For a rank: the place.
    pub value: Decimal,
    /// The magnitude in which the source prints it.
    #[serde(default)]
    pub magnitude: MagnitudeFile,
    /// Unit, by its id in `units.toml`. A rank has none.
    #[serde(default)]
    pub unit: Option<String>,
    /// How exact the source is.
    #[serde(default)]
    pub approx: ApproxFile,
    /// What sort of statement this is.
    pub kind: FigureKind,
    /// The date or period that it speaks of: `2022`, `2022-H1`, `2022-07`, `2022-07-22`, `2021-05/2021-08`, `/2022-07` (up to).
    pub period: String,
    /// How the period is worded where the source is vaguer than a date ("a little over a year, to July 2022").
    #[serde(default)]
    pub period_text: Option<Text>,
    /// For a rank: among whom.
    #[serde(default)]
    pub among: Option<Text>,
    /// What the number counts, in a few words.
    pub label: Text,
    /// A still shorter label for charts and narrow places.
    #[serde(default)]
    pub short: Option<Text>,
    /// What must be known to read it rightly.
    #[serde(default)]
    pub note: Option<Text>,
    /// For a share or a growth: the figure that it belongs to, by id.
    #[serde(default)]
    pub of: Option<String>,
    /// Source, by its id in `sources.toml`.
    pub source: String,
    /// Part of that source, by its id.
    #[serde(default)]
    pub part: Option<String>,
}

/// What sort of statement a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FigureKind {
    /// Counted or measured.
    Actual,
    /// Change against the same period of the year before, in per cent, shown with its sign.
    Growth,
    /// Part of a whole, 0 to 100 per cent.
    Share,
    /// A reduction, 0 to 100 per cent.
    Cut,
    /// Place in an order.
    Rank,
    /// What an authority set itself to reach.
    Target,
    /// What a company or an authority intends.
    Plan,
    /// What is expected or estimated.
    Expectation,
    /// A ratio or index that is neither share nor growth.
    Index,
}

/// The magnitude in which the source prints a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MagnitudeFile {
    /// As it stands.
    #[default]
    One,
    /// 万: ten thousand.
    Wan,
    /// 亿: a hundred million.
    Yi,
}

/// How exact a number is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ApproxFile {
    /// As printed.
    #[default]
    Exact,
    /// More than (余).
    Over,
    /// Nearly (近).
    Nearly,
    /// Within (内).
    Within,
    /// About (约).
    About,
}
