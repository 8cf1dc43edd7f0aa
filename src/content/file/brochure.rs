//! `brochure.toml`: title, occasion, home page, sectors and contacts.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{ArtFile, Destination, FigureFile, Text};

/// The whole file.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BrochureFile {
    /// The place's name: 开州 / Kaizhou.
    pub title: Text,
    /// The place with the municipality: 开州·重庆 / Kaizhou, Chongqing.
    pub place: Text,
    /// The cover's slogan.
    pub slogan: SloganFile,
    /// The fair.
    pub event: Text,
    /// The fair, short.
    pub event_short: Text,
    /// The fair's date and place, in a line.
    pub event_when: Text,
    /// The month or day of which the brochure's statements speak.
    pub as_of: String,
    /// The order of the environments, by id.
    pub environments: Vec<String>,
    /// The cover's picture.
    pub cover: ArtFile,
    /// A caption for the cover's picture.
    pub cover_caption: Text,
    /// The home page.
    pub home: HomeFile,
    /// Sectors by which cards are sorted and filtered.
    #[serde(default)]
    pub sector: Vec<SectorFile>,
    /// Figures told here.
    #[serde(default)]
    pub figure: Vec<FigureFile>,
    /// Contacts: empty as shipped; the page shows itself once a line is filled in.
    #[serde(default)]
    pub contact: Vec<ContactFile>,
}

/// The cover's slogan: two columns in Chinese, one line in English.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SloganFile {
    /// Its parts in Chinese, one for each half of the column.
    pub zh: Vec<String>,
    /// Its lines in English.
    pub en: Vec<String>,
}

/// The home page.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HomeFile {
    /// The page's claim, at most two lines in Chinese and three in English; `\n` sets the break.
    pub headline: Text,
    /// The greatest figure, by id.
    pub host: String,
    /// Line above it: what the figure counts.
    pub host_label: Text,
    /// How many projects stand behind it, by figure id.
    pub count: String,
    /// The target that it is measured by, by figure id.
    pub target: String,
    /// Its share of the target, by figure id.
    pub share: String,
    /// Line below the bar; `{target}` and `{share}` are replaced by the figures.
    pub share_note: Text,
    /// The way to other pages.
    pub row: Vec<HomeRowFile>,
    /// The picture behind the three panels.
    pub art: ArtFile,
    /// What stands behind the figures, in paragraphs: the lead of the story.
    pub story: Vec<Text>,
    /// What the presenter says to it; never shown to the audience.
    #[serde(default)]
    pub notes: Option<Text>,
}

/// A way from the home page to another page.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HomeRowFile {
    /// The page.
    pub page: Destination,
    /// Its name there.
    pub title: Text,
    /// A few words that make one go there.
    pub note: Text,
}

/// A sector by which cards are sorted and filtered.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SectorFile {
    /// Name by which cards refer to it.
    pub id: String,
    /// What it is called.
    pub name: Text,
}

/// Somebody to talk to. All of it is filled in by staff.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContactFile {
    /// Office or person.
    pub name: Text,
    /// What for.
    #[serde(default)]
    pub role: Option<Text>,
    /// Telephone.
    #[serde(default)]
    pub phone: Option<String>,
    /// Electronic mail.
    #[serde(default)]
    pub mail: Option<String>,
    /// Web address.
    #[serde(default)]
    pub web: Option<String>,
    /// Postal address.
    #[serde(default)]
    pub address: Option<Text>,
}
