//! The dates at which the network can be shown: the brochure's own, then one step for each date of later reports.

use super::AsOf;
use crate::content::Content;
use crate::content::model::{Line, Observation};
use crate::i18n::period::Period;

/// A date at which the network can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The date, as coarse as its source tells it.
    pub date: Period,
    /// The knowledge of that date.
    pub as_of: AsOf,
}

impl Step {
    /// The date as content files write it: the step's name in a session and on the command line.
    #[must_use]
    pub fn key(&self) -> String {
        self.date.to_string()
    }
}

/// All dates, the brochure's own first; nothing later shows there, even of the same month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    steps: Vec<Step>,
}

impl Timeline {
    /// The dates of a content.
    #[must_use]
    pub fn new(content: &Content) -> Self {
        let mut later: Vec<Period> = later(content).map(|(_, report)| report.date).collect();
        // A month ends after its days: reports that name no day are shown once all of the month's are.
        later.sort_by_key(|date| (date.latest(), date.earliest()));
        later.dedup();
        let own = Step { date: content.brochure.as_of, as_of: AsOf::Brochure };
        let later = later.into_iter().map(|date| Step { date, as_of: AsOf::Until(date.latest()) });
        Self { steps: std::iter::once(own).chain(later).collect() }
    }

    /// The steps in their order; there is at least one.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The place of a step by its key; the brochure's own where there is none of that key (any more).
    #[must_use]
    pub fn place(&self, key: Option<&str>) -> usize {
        key.and_then(|key| self.steps.iter().position(|step| step.key() == key)).unwrap_or(0)
    }

    /// The place of the step that holds at a date; none before the brochure's own.
    #[must_use]
    pub fn at(&self, date: Period) -> Option<usize> {
        if let Some(exact) = self.steps.iter().position(|step| step.date == date) {
            return Some(exact);
        }
        let over = self.steps.iter().rposition(|step| step.date.latest() <= date.latest());
        // The brochure speaks of a month: any day of it will do.
        let own = self.steps.first().and_then(|own| own.date.earliest());
        over.or_else(|| own.filter(|first| *first <= date.latest()).map(|_| 0))
    }

    /// What was reported at a step: nothing at the first, which is no news but where everything begins.
    #[must_use]
    pub fn news<'a>(&self, content: &'a Content, place: usize) -> Vec<(&'a Line, &'a Observation)> {
        match self.steps.get(place) {
            Some(step) if place > 0 => later(content).filter(|(_, report)| report.date == step.date).collect(),
            _ => Vec::new(),
        }
    }
}

/// What later reports say, line by line.
fn later(content: &Content) -> impl Iterator<Item = (&Line, &Observation)> {
    let reports =
        content.network.lines.iter().flat_map(|line| line.observations.iter().map(move |report| (line, report)));
    reports.filter(|(_, report)| content[report.source.source].later)
}
