//! A running order for presenting.

use super::{FigureId, LineId, ProjectId, TopicId};
use crate::i18n::Localized;

/// A running order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tour {
    /// Its name: that of its file.
    pub key: String,
    /// Its title in the presenter's list.
    pub title: Localized,
    /// Its steps; at least one.
    pub steps: Vec<TourStep>,
}

impl Tour {
    /// How long all steps are meant to take, in seconds.
    #[must_use]
    pub fn seconds(&self) -> u32 {
        self.steps.iter().map(|step| step.seconds).sum()
    }
}

/// One step of a running order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TourStep {
    /// The page, by its name.
    pub page: String,
    /// What on it is meant.
    pub shows: TourShows,
    /// How long it is meant to take, in seconds.
    pub seconds: u32,
    /// What the presenter says; where absent, the notes of what is shown.
    pub notes: Option<Localized>,
}

/// What a step shows of its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TourShows {
    /// The page itself.
    Page,
    /// A figure, large.
    Figure(FigureId),
    /// A project's sheet.
    Project(ProjectId),
    /// A sub-topic's sheet.
    Topic(TopicId),
    /// The network at a date, perhaps with a line picked out.
    Network {
        /// The line.
        line: Option<LineId>,
        /// The date, as content files write it.
        date: Option<String>,
    },
}
