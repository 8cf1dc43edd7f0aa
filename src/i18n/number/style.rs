//! What a figure is: its scale, its unit, its sign and how exact it is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The scale in which the source prints a number.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, JsonSchema, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Magnitude {
    /// As it stands: 10⁰.
    #[default]
    One,
    /// 万: 10⁴.
    Wan,
    /// 亿: 10⁸.
    Yi,
}

impl Magnitude {
    /// The power of ten by which the printed number is to be multiplied.
    #[must_use]
    pub const fn exponent(self) -> u32 {
        match self {
            Self::One => 0,
            Self::Wan => 4,
            Self::Yi => 8,
        }
    }

    /// The Chinese word for the scale, empty for [`Magnitude::One`].
    #[must_use]
    pub const fn zh(self) -> &'static str {
        match self {
            Self::One => "",
            Self::Wan => "万",
            Self::Yi => "亿",
        }
    }
}

/// What a number counts or measures.
#[derive(Clone, Debug, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// Yuan.
    Money,
    /// Things, with the words for them.
    Count(UnitWords),
    /// Hundredths.
    Percent,
    /// Mu (亩); shown as hectares in English, 1 mu = 1/15 ha.
    AreaMu,
    /// Square kilometres.
    AreaKm2,
    /// A stretch of time.
    Duration(TimeUnit),
    /// A bare number.
    Plain,
}

/// The words for what is counted.
#[derive(Clone, Debug, Default, Deserialize, Eq, Hash, JsonSchema, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct UnitWords {
    /// The Chinese measure word, such as 户 or 人次.
    pub zh: String,
    /// The English word for exactly one.
    pub en_one: String,
    /// The English word for any other number.
    pub en_other: String,
}

impl UnitWords {
    /// Puts the three words together.
    pub fn new(zh: impl Into<String>, en_one: impl Into<String>, en_other: impl Into<String>) -> Self {
        Self { zh: zh.into(), en_one: en_one.into(), en_other: en_other.into() }
    }
}

/// The unit of a [`Style::Duration`].
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, JsonSchema, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TimeUnit {
    /// Hours.
    Hours,
    /// Months.
    Months,
}

/// Whether a positive number shows its sign; a negative one always does.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, JsonSchema, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Sign {
    /// No plus sign.
    #[default]
    None,
    /// A plus sign before what is above zero, for growth.
    Plus,
}

/// How exactly the source states a number.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, JsonSchema, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Approx {
    /// As printed.
    #[default]
    Exact,
    /// About: 约24个月.
    About,
    /// Somewhat more: 5000余项.
    Over,
    /// Somewhat less: 近300家.
    Nearly,
    /// At most: 2小时内.
    Within,
}
