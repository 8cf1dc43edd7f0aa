//! How far every line had come at a time: observations in, one status for each stretch out.

use super::AsOf;
use crate::content::Content;
use crate::content::model::{Line, LineId, Network, Observation, SourceId, Status};

/// The states of all lines at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    lines: Vec<LineState>,
}

/// The state of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineState {
    /// One for each stretch between neighbouring stops; none where nothing was said of it.
    pub stretches: Vec<Option<Status>>,
    /// The status told last, of the whole line or of a part of it.
    pub status: Option<Status>,
}

impl Survey {
    /// Gathers what the sources said up to a time.
    #[must_use]
    pub fn new(content: &Content, as_of: AsOf) -> Self {
        Self::of(&content.network, as_of, &|source| content[source].later)
    }

    /// The same for a network alone; `later` tells which sources speak of a time after the brochure's.
    #[must_use]
    pub fn of(network: &Network, as_of: AsOf, later: &dyn Fn(SourceId) -> bool) -> Self {
        Self { lines: network.lines.iter().map(|line| state(line, as_of, later)).collect() }
    }

    /// The state of a line.
    #[must_use]
    pub fn line(&self, line: LineId) -> Option<&LineState> {
        self.lines.get(line.index())
    }

    /// The status of a line as a whole.
    #[must_use]
    pub fn status(&self, line: LineId) -> Option<Status> {
        self.line(line)?.status
    }

    /// Whether there is a stretch of which nothing was said: it is drawn thin.
    #[must_use]
    pub fn has_unsaid(&self) -> bool {
        self.lines.iter().any(|line| line.stretches.contains(&None))
    }

    /// The key of the words that say how the drawing is to be read.
    #[must_use]
    pub fn note(&self) -> &'static str {
        if self.has_unsaid() { "schematic-thin-note" } else { "schematic-note" }
    }

    /// How many lines and points have a status.
    #[must_use]
    pub fn count(&self, status: Status) -> usize {
        self.lines.iter().filter(|line| line.status == Some(status)).count()
    }
}

/// What was known of a line at a time, the earliest first.
pub fn known<'a>(
    line: &'a Line,
    as_of: AsOf,
    later: impl Fn(SourceId) -> bool + 'a,
) -> impl DoubleEndedIterator<Item = &'a Observation> {
    line.observations.iter().filter(move |observation| match as_of {
        AsOf::Brochure => !later(observation.source.source),
        AsOf::Until(day) => !later(observation.source.source) || observation.date.latest() <= day,
    })
}

fn state(line: &Line, as_of: AsOf, later: &dyn Fn(SourceId) -> bool) -> LineState {
    let mut state = LineState { stretches: vec![None; line.stops.len().saturating_sub(1)], status: None };
    // Observations stand in the order of their dates, so the last word on a stretch is the latest.
    for observation in known(line, as_of, later) {
        let Some(status) = observation.status else { continue };
        state.status = Some(status);
        let covered = covered(line, observation);
        if let Some(stretches) = state.stretches.get_mut(covered) {
            stretches.fill(Some(status));
        }
    }
    state
}

/// The stretches that an observation speaks of, by their numbers along the line.
fn covered(line: &Line, observation: &Observation) -> std::ops::Range<usize> {
    let whole = 0..line.stops.len().saturating_sub(1);
    let Some(ends) = observation.stretch else { return whole };
    let at = |place| line.stops.iter().position(|stop| *stop == place);
    match (at(ends[0]), at(ends[1])) {
        (Some(a), Some(b)) => a.min(b)..a.max(b),
        _ => whole,
    }
}
