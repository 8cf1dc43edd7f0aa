//! A sub-topic: a heading on its page, a sheet of its own when touched.

use super::{Art, Destination, EnvironmentId, FigureId, ProjectId, TopicId};
use crate::i18n::Localized;

/// A sub-topic.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// Its place in [`Content::topics`](super::Content::topics).
    pub id: TopicId,
    /// Its name in the files.
    pub key: String,
    /// Where it is told.
    pub home: TopicHome,
    /// Heading.
    pub title: Localized,
    /// One line that says what it is about.
    pub summary: Localized,
    /// Paragraphs.
    pub text: Vec<Localized>,
    /// Short statements that are no figures.
    pub points: Vec<Localized>,
    /// Its figures; the first leads.
    pub figures: Vec<FigureId>,
    /// Cards that belong to it.
    pub projects: Vec<ProjectId>,
    /// Its picture.
    pub art: Option<Art>,
    /// A page that continues it.
    pub leads_to: Option<Destination>,
}

/// The page on which a topic is told.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum TopicHome {
    /// An environment's page.
    Environment(EnvironmentId),
    /// The zone's page.
    Zone,
}
