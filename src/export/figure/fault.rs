//! Why the network cannot be drawn into a file.

use std::path::PathBuf;

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file's ending names no form.
    Ending(PathBuf),
    /// This is no date.
    Date(String),
    /// The date lies before the first one.
    TooEarly {
        /// The date asked for.
        date: String,
        /// The first date.
        first: String,
    },
    /// A built-in font cannot be cut, or the picture is too large for this machine.
    Draw,
    /// The file cannot be written.
    Write {
        /// The file.
        path: PathBuf,
        /// Why not.
        why: String,
    },
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Ending(path) => {
                write!(
                    f,
                    "cannot tell the form of {}: give --out a name that ends in .svg, .pdf or .png",
                    path.display()
                )
            }
            Self::Date(text) => {
                write!(f, "'{text}' is no date: write year and month as 2024-03, or a day as 2024-03-31")
            }
            Self::TooEarly { date, first } => {
                write!(f, "nothing is known of {date}: the network begins with {first}; write that date or a later one")
            }
            Self::Draw => write!(f, "the network could not be drawn; there may be too little memory: try .svg"),
            Self::Write { path, why } => {
                write!(f, "cannot write {}: {why}; choose another file with --out, or make room", path.display())
            }
        }
    }
}

impl std::error::Error for Fault {}
