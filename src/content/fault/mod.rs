//! What is wrong with a content folder, as data; `words` chooses the words at the edge.

mod kind;
mod reference;
mod syntax;
mod words;

pub use kind::{Encoding, FaultKind};
pub use reference::Reference;
pub use syntax::SyntaxFault;

use super::model::FilePosition;

/// One thing that is wrong, and where.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fault {
    /// File, below the content folder, with `/`; for a picture the file that names it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The field: `figure[3].value`, counted from 0; empty for the whole file.
    pub field: String,
    /// What is wrong.
    pub kind: FaultKind,
}

impl Fault {
    /// Where it stands.
    #[must_use]
    pub fn place(&self) -> FilePosition {
        FilePosition { file: self.file.clone(), line: self.line, column: self.column }
    }

    /// How much it matters.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self.kind {
            FaultKind::StrangeFile { .. }
            | FaultKind::WordsUnknown { .. }
            | FaultKind::LayoutLacksBadge { .. }
            | FaultKind::DatesOutOfOrder { .. }
            | FaultKind::Askew { .. }
            | FaultKind::Crossing { .. }
            | FaultKind::LinesTooNear { .. }
            | FaultKind::PlacesTooNear { .. }
            | FaultKind::OnForeignLine { .. }
            | FaultKind::OutsideDrawing
            | FaultKind::Faint { .. }
            | FaultKind::Alike { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

/// How much a fault matters.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Severity {
    /// The content can be shown.
    Warning,
    /// The content is refused.
    Error,
}
