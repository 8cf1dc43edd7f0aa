//! What staff see on their page, and what they try there.

use std::time::Duration;

/// Something that is as it should be, or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concern {
    /// What it is about: a key of the interface's words, `staff-…`. With `-bad` behind it: what to do.
    pub key: &'static str,
    /// What was found.
    pub found: String,
    /// Whether it is as it should be.
    pub good: bool,
}

/// What the machine says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// One thing after the other.
    pub concerns: Vec<Concern>,
}

/// What staff have tried.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StaffView {
    /// Corners touched: upper left, upper right, lower left, lower right.
    pub corners: [bool; 4],
    /// The key that was struck last, by its name.
    pub key: Option<String>,
    /// What the machine says of itself.
    pub report: Report,
}

/// What staff ask for on their page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaffAction {
    /// A corner was touched, 0 to 3.
    Corner(usize),
    /// A key was struck.
    Key(String),
    /// What the machine says of itself.
    Report(Report),
    /// Leave the screen to visitors.
    Resume(Duration),
    /// Leave the program.
    Leave,
}

impl StaffView {
    /// Does what was asked for.
    pub fn apply(&mut self, action: StaffAction) {
        match action {
            StaffAction::Corner(corner) => {
                if let Some(touched) = self.corners.get_mut(corner) {
                    *touched = true;
                }
            }
            StaffAction::Key(key) => self.key = Some(key),
            StaffAction::Report(report) => self.report = report,
            StaffAction::Resume(_) | StaffAction::Leave => {}
        }
    }
}
