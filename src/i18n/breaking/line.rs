//! What the breaker hands out.

/// The family in which a run is set.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Script {
    /// The Chinese family, full-width marks included.
    Han,
    /// The Latin family, digits included.
    Latin,
}

/// One line of a paragraph; an empty one has no runs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// From left to right.
    pub runs: Vec<Run>,
    /// How wide it is, leads included and an overhanging blank not, in em.
    pub width_em: f32,
}

impl Line {
    /// The text of all runs, put together.
    #[must_use]
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

/// A stretch of a line that is set in one family without extra space inside.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// What to paint.
    pub text: String,
    /// The family to paint it in.
    pub script: Script,
    /// Extra space before it in em; negative where the blank half of a full-width mark is taken away.
    pub lead_em: f32,
}
