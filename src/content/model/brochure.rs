//! The brochure's cover, home page and contacts.

use super::{Art, Destination, FigureId, SectorId};
use crate::i18n::period::Period;
use crate::i18n::{Lang, Localized};

/// What stands above the pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Brochure {
    /// The place's name.
    pub title: Localized,
    /// The place with the municipality.
    pub place: Localized,
    /// The cover's slogan.
    pub slogan: Slogan,
    /// The fair.
    pub event: Localized,
    /// The fair, short.
    pub event_short: Localized,
    /// The fair's date and place.
    pub event_when: Localized,
    /// The time of which the brochure's statements speak.
    pub as_of: Period,
    /// The cover's picture.
    pub cover: Art,
    /// A caption for the cover's picture.
    pub cover_caption: Localized,
    /// The home page.
    pub home: Home,
    /// Sectors by which cards are sorted and filtered.
    pub sectors: Vec<Sector>,
    /// Contacts that staff have filled in; none as shipped.
    pub contacts: Vec<Contact>,
}

/// The cover's slogan: two columns in Chinese, lines in English.
#[derive(Clone, Debug, PartialEq)]
pub struct Slogan {
    /// Its columns in Chinese.
    pub zh: Vec<String>,
    /// Its lines in English.
    pub en: Vec<String>,
}

impl Slogan {
    /// Its columns or lines in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &[String] {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }
}

/// The home page.
#[derive(Clone, Debug, PartialEq)]
pub struct Home {
    /// The page's claim; `\n` sets the break.
    pub headline: Localized,
    /// The greatest figure.
    pub host: FigureId,
    /// Line above it: what the figure counts.
    pub host_label: Localized,
    /// How many projects stand behind it.
    pub count: FigureId,
    /// The target that it is measured by.
    pub target: FigureId,
    /// Its share of the target.
    pub share: FigureId,
    /// Line below the bar; `{target}` and `{share}` stand for the figures.
    pub share_note: Localized,
    /// The way to other pages.
    pub rows: Vec<HomeRow>,
    /// The picture behind the panels.
    pub art: Art,
    /// What stands behind the figures, in paragraphs.
    pub story: Vec<Localized>,
    /// What the presenter says to it; never shown to the audience.
    pub notes: Option<Localized>,
}

/// A way from the home page to another page.
#[derive(Clone, Debug, PartialEq)]
pub struct HomeRow {
    /// The page.
    pub page: Destination,
    /// Its name there.
    pub title: Localized,
    /// A few words that make one go there.
    pub note: Localized,
}

/// A sector by which cards are sorted and filtered.
#[derive(Clone, Debug, PartialEq)]
pub struct Sector {
    /// Its place in [`Brochure::sectors`].
    pub id: SectorId,
    /// Its name in the files.
    pub key: String,
    /// What it is called.
    pub name: Localized,
}

/// Somebody to talk to.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Office or person.
    pub name: Localized,
    /// What for.
    pub role: Option<Localized>,
    /// Telephone.
    pub phone: Option<String>,
    /// Electronic mail.
    pub mail: Option<String>,
    /// Web address.
    pub web: Option<String>,
    /// Postal address.
    pub address: Option<Localized>,
}
