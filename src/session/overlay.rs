//! What can lie over a page: one thing at a time.

/// A sheet over the page. Things are named by their ids in the content.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Overlay {
    /// Nothing.
    #[default]
    None,
    /// A sub-topic of an environment or of the zone.
    Topic(String),
    /// The whole story of an environment (by id), of the zone (`zone`) or of the lead (`home`).
    Story(String),
    /// A card's sheet.
    Project(String),
    /// Two cards side by side.
    Compare(String, String),
    /// What a figure says, of when, and where it comes from.
    Figure(String),
    /// A licence in full, by the name of its file.
    Licence(String),
    /// The search over everything.
    Search,
    /// What the keyboard does.
    Help,
    /// Size of text, look and motion.
    Comfort,
    /// What can be done with the page and the program.
    Menu,
    /// The pad on which staff of a public screen type their PIN.
    Pin,
    /// The page of a public screen's staff.
    Staff,
}

impl Overlay {
    /// What a sheet is about, for the name of a file; none for what is no part of the content.
    #[must_use]
    pub fn subject(&self) -> Option<String> {
        match self {
            Self::Topic(key) | Self::Story(key) | Self::Project(key) | Self::Figure(key) => Some(key.clone()),
            Self::Compare(a, b) => Some(format!("{a}-{b}")),
            _ => None,
        }
    }
}
