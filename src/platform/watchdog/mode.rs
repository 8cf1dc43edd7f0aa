//! As what the brochure is started.

/// As what the brochure is started.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// As asked for.
    Normal,
    /// The built-in content, drawn by the gentlest renderer.
    Safe,
    /// One still picture that sends visitors to the staff.
    Still,
}

impl Mode {
    /// Its word on a command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Safe => "safe",
            Self::Still => "still",
        }
    }

    /// The mode of a word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Normal, Self::Safe, Self::Still].into_iter().find(|mode| mode.name() == name)
    }
}
