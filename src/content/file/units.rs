//! `units.toml`: the words that stand behind numbers.

use schemars::JsonSchema;
use serde::Deserialize;

/// The whole file.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitsFile {
    /// All units.
    #[serde(default)]
    pub unit: Vec<UnitFile>,
}

/// One unit.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitFile {
    /// Name by which figures refer to it.
    pub id: String,
    /// How numbers of this unit are formatted and converted.
    pub style: UnitStyle,
    /// Chinese measure word: 家, 户, 人次, 元 …
    pub zh: String,
    /// English noun for exactly one.
    pub en_one: String,
    /// English noun for all other numbers.
    pub en_other: String,
}

/// How numbers of a unit are formatted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum UnitStyle {
    /// Yuan: 亿元 in Chinese, CNY million or billion in English.
    Money,
    /// Things counted.
    Count,
    /// Per cent.
    Percent,
    /// 亩 in Chinese, hectares in English.
    AreaMu,
    /// Square kilometres.
    AreaKm2,
    /// Hours, months.
    Duration,
    /// A bare number.
    Plain,
}
