//! A project card.

use super::{Art, EnvironmentId, FigureId, ProjectId, SectorId, SourceRef, Stage};
use crate::i18n::period::Period;
use crate::i18n::{Lang, Localized};

/// One card and its sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Project {
    /// Its place in [`Content::projects`](super::Content::projects).
    pub id: ProjectId,
    /// Its name in the files.
    pub key: String,
    /// Title of the card.
    pub title: Localized,
    /// The title for narrow cards; the title itself where no shorter one is given.
    pub short: Localized,
    /// One sentence that says what it is.
    pub summary: Localized,
    /// A few words for the card's foot.
    pub tagline: Option<Localized>,
    /// Environment; a major signing may stand above the three.
    pub environment: Option<EnvironmentId>,
    /// Sector.
    pub sector: SectorId,
    /// How far it had come at its date.
    pub stage: Stage,
    /// The time that the stage speaks of.
    pub date: Period,
    /// That time's wording where the source is vaguer than a date.
    pub date_text: Option<Localized>,
    /// A major signing: red slip, first place.
    pub major: bool,
    /// Who invests.
    pub investor: Option<Localized>,
    /// Partners in it.
    pub partners: Vec<Localized>,
    /// Where it is.
    pub place: Option<Localized>,
    /// What it consists of.
    pub parts: Vec<Localized>,
    /// Further facts for the sheet.
    pub facts: Vec<Fact>,
    /// The figure on the card and at the head of the sheet.
    pub host: Option<FigureId>,
    /// Further figures for the sheet.
    pub figures: Vec<FigureId>,
    /// The picture.
    pub art: Option<Art>,
    /// Where its words come from.
    pub source: SourceRef,
    /// What the presenter says to it; never shown to the audience.
    pub notes: Option<Localized>,
}

impl Project {
    /// The time that the stage speaks of, in words.
    #[must_use]
    pub fn date_text(&self, lang: Lang) -> String {
        match &self.date_text {
            Some(words) => words.get(lang).to_owned(),
            None => self.date.words(lang),
        }
    }
}

/// A line of the sheet: a word and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it is about.
    pub label: Localized,
    /// What it says.
    pub value: Localized,
}
