//! One TOML file: its document and its mirror.

use serde::de::DeserializeOwned;

use super::raw::Raw;
use super::validate::Shape;
use crate::content::fault::{Fault, FaultKind, SyntaxFault};
use crate::content::source::{Cursor, Document, Floats, Path, Spot, mirror, to_json};

/// A file that has been read; where it was wrong, the mirror is put right and the document muted.
pub(super) struct Sheet<'a, M> {
    /// Where its values stand.
    pub(super) document: Document<'a>,
    /// What it says.
    pub(super) mirror: M,
}

impl<'a, M: DeserializeOwned> Sheet<'a, M> {
    /// Reads a file's text.
    pub(super) fn read(raw: &'a Raw, shape: &Shape, faults: &mut Vec<Fault>) -> Option<Self> {
        let mut document = Document::new(&raw.path, &raw.text);
        // A file without a fault needs no schema.
        if raw.is_read
            && shape.is_held_by_mirror()
            && let Some(mirror) = mirror(&raw.text)
        {
            return Some(Self { document, mirror });
        }
        let mut value = to_json(document.tree(), Floats::AsDigits);
        let judged = to_json(document.tree(), Floats::AsNumbers);
        let shape_faults = shape.judge(&mut document, &judged, &mut value);
        if raw.is_read && document.errors().is_empty() {
            faults.extend(shape_faults);
        } else {
            // What is left of a file that is not TOML is good for its ids and nothing else.
            document.muted.push(Path::default());
            for error in document.errors() {
                let offset = error.span().map_or(raw.text.len(), |span| span.start);
                let kind = FaultKind::Syntax(SyntaxFault::from_parser(error.message()));
                faults.push(document.fault_at(offset, String::new(), kind));
            }
        }
        let mirror = M::deserialize(&value).or_else(|error| {
            // Schema and mirror are one source, so that this is not met; if it is, it must be told.
            faults.push(document.fault_at(0, String::new(), FaultKind::Schema(error.to_string())));
            document.muted.push(Path::default());
            M::deserialize(shape.minimal())
        });
        Some(Self { document, mirror: mirror.ok()? })
    }

    /// A cursor at the top of the file.
    pub(super) fn top(&self) -> Cursor<'_> {
        self.document.top()
    }

    /// The top of the file, to be kept.
    pub(super) fn spot(&self) -> Spot<'_> {
        self.document.spot()
    }
}
