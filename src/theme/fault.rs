//! What can be wrong with a theme file.

use super::{Look, Sight};

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct ThemeFault {
    /// The way to the field: `["dark", "role", "paper"]`; empty for the whole file.
    pub field: Vec<String>,
    /// What is wrong.
    pub kind: ThemeFaultKind,
}

/// What is wrong with a theme file.
#[derive(Clone, Debug, PartialEq)]
pub enum ThemeFaultKind {
    /// The file is no TOML, or has unknown or missing fields; with the byte range where that is known.
    Syntax {
        /// What the parser says.
        message: String,
        /// Where, in bytes.
        span: Option<std::ops::Range<usize>>,
    },
    /// A colour is not `#RRGGBB`.
    Color,
    /// The scale has no colour of this name.
    UnknownToken {
        /// The name given.
        token: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// There is no such role.
    UnknownRole {
        /// The roles there are.
        known: Vec<String>,
    },
    /// A role has no colour.
    MissingRole {
        /// The role.
        role: String,
    },
    /// A look names something that the light look does not have.
    NotInLight,
    /// A size is not a positive number up to the limit.
    Size,
    /// Something is hard to see on its ground. The theme can be used all the same.
    Faint {
        /// The look.
        look: Look,
        /// What it stands on.
        ground: String,
        /// Their contrast as WCAG 2 defines it.
        ratio: f64,
        /// The least that is wanted.
        wanted: f64,
    },
    /// Two lines look alike. The theme can be used all the same.
    Alike {
        /// The look.
        look: Look,
        /// The other line.
        other: String,
        /// To whose eyes.
        sight: Sight,
        /// How far apart they are, ΔE2000.
        distance: f64,
        /// The least that is wanted.
        wanted: f64,
    },
}

impl ThemeFault {
    /// A fault of a field.
    pub(super) fn new(field: &[&str], kind: ThemeFaultKind) -> Self {
        Self { field: field.iter().map(|&part| part.to_owned()).collect(), kind }
    }

    /// Whether the theme cannot be used.
    #[must_use]
    pub fn is_fatal(&self) -> bool {
        !matches!(self.kind, ThemeFaultKind::Faint { .. } | ThemeFaultKind::Alike { .. })
    }
}
