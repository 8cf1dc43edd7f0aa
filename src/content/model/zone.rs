//! The Puli New Area.

use super::{Art, FigureId, SourceRef, TopicId};
use crate::i18n::period::Period;
use crate::i18n::{Lang, Localized};

/// The zone's page.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    /// Name.
    pub name: Localized,
    /// A shorter name, for where the whole has no room.
    pub short: Option<Localized>,
    /// The page's claim; `\n` sets the break.
    pub headline: Localized,
    /// The page's first sentence.
    pub lead: Localized,
    /// What the home page's row says of it.
    pub row: Localized,
    /// Its industry clusters.
    pub clusters: Vec<Cluster>,
    /// Its dates, in order.
    pub milestones: Vec<Milestone>,
    /// Built-up area.
    pub area: FigureId,
    /// Enterprises settled: the page's greatest figure.
    pub host: FigureId,
    /// Running totals that stand beside the host, no shares of it.
    pub counts: Vec<FigureId>,
    /// Heading above the year's indicators.
    pub indicators_title: Localized,
    /// Shares on a track of 0 to 100.
    pub shares: Vec<FigureId>,
    /// Growth figures.
    pub growth: Vec<FigureId>,
    /// Ranked figures.
    pub ranked: Vec<Ranked>,
    /// Heading above the ranked figures.
    pub ranked_title: Localized,
    /// The whole story, in paragraphs.
    pub story: Vec<Localized>,
    /// Its sub-topics, in order.
    pub topics: Vec<TopicId>,
    /// All figures told in its file, in order.
    pub figures: Vec<FigureId>,
    /// The page's picture.
    pub art: Art,
    /// Where its words come from.
    pub source: SourceRef,
    /// What the presenter says to it; never shown to the audience.
    pub notes: Option<Localized>,
}

/// An industry cluster.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// Name.
    pub name: Localized,
    /// Its picture.
    pub art: Option<Art>,
}

/// A date on the zone's way.
#[derive(Clone, Debug, PartialEq)]
pub struct Milestone {
    /// The date; none for what was still to come.
    pub date: Option<Period>,
    /// Words in the date's place.
    pub date_text: Option<Localized>,
    /// What happened.
    pub text: Localized,
}

impl Milestone {
    /// The date in words; empty where neither date nor wording is given.
    #[must_use]
    pub fn date_text(&self, lang: Lang) -> String {
        match (&self.date_text, self.date) {
            (Some(words), _) => words.get(lang).to_owned(),
            (None, Some(date)) => date.words(lang),
            (None, None) => String::new(),
        }
    }
}

/// A ranked figure and its rank.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Ranked {
    /// What is ranked.
    pub value: FigureId,
    /// The place it takes.
    pub rank: FigureId,
}
