//! One of the three environments.

use super::{Art, Composition, EnvironmentId, FigureId, ProjectId, SourceRef, TopicId};
use crate::i18n::Localized;

/// An environment, with its story, topics and figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Environment {
    /// Its place in [`Content::environments`](super::Content::environments).
    pub id: EnvironmentId,
    /// Its name in the files, which also names its colour and its icon.
    pub key: String,
    /// How its page is composed.
    pub composition: Composition,
    /// Full name.
    pub name: Localized,
    /// Short name.
    pub short: Localized,
    /// The page's claim; `\n` sets the break.
    pub headline: Localized,
    /// Words of the headline to be set in the environment's colour.
    pub emphasis: Option<Localized>,
    /// The page's first sentences.
    pub lead: Localized,
    /// What the home page says of it.
    pub panel: Panel,
    /// The page's greatest figure.
    pub host: FigureId,
    /// Figures of the page's chart, in order.
    pub chart: Vec<FigureId>,
    /// The page's other figures.
    pub guests: Vec<FigureId>,
    /// The company's case.
    pub case: Option<ProjectId>,
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

/// An environment's panel on the home page.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// A few words above the figure.
    pub kicker: Localized,
    /// The figure.
    pub figure: Option<FigureId>,
    /// Words in the figure's place.
    pub words: Option<Localized>,
    /// One line below.
    pub caption: Localized,
}
