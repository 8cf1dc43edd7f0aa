//! A place in a document, moved along while a mirror is read.

use arrayvec::ArrayVec;

use super::{Path, Segment};
use crate::content::fault::{Fault, FaultKind};
use crate::content::model::FilePosition;

/// One step of a cursor: borrowed, since thousands of places are passed and hardly one is told of.
#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// Deeper than any mirror: `line[0].observation[1].text.zh` has six steps.
const DEPTH: usize = 10;

/// What a cursor has to know of its document. Its lifetime is left out, since a document that makes its tree when asked
/// for it can't be taken for one of a shorter life.
pub(in crate::content) trait Places: Sync {
    /// Where the value at a path stands in the folder.
    fn position(&self, path: &Path) -> FilePosition;
    /// Whether the value at a path is a stand-in for one that was wrong.
    fn is_muted(&self, path: &Path) -> bool;
    /// Whether any value is.
    fn has_muted(&self) -> bool;
    /// A fault at a path.
    fn fault(&self, path: &Path, kind: FaultKind) -> Fault;
}

/// A place in a document, moved along while a mirror is read.
#[derive(Clone)]
pub(in crate::content) struct Cursor<'a> {
    document: &'a (dyn Places + 'a),
    steps: ArrayVec<Step<'a>, DEPTH>,
}

impl<'a> Cursor<'a> {
    /// The top of a file.
    pub(in crate::content) fn top(document: &'a (dyn Places + 'a)) -> Self {
        Self { document, steps: ArrayVec::new() }
    }

    /// One step into a table.
    pub(in crate::content) fn key<'k>(&self, key: &'k str) -> Cursor<'k>
    where
        'a: 'k,
    {
        let here: Cursor<'k> = self.clone();
        here.then(Step::Key(key))
    }

    /// One step into a list.
    pub(in crate::content) fn index(&self, index: usize) -> Self {
        self.clone().then(Step::Index(index))
    }

    fn then(mut self, step: Step<'a>) -> Self {
        self.steps.push(step);
        self
    }

    /// The way to the place.
    pub(in crate::content) fn path(&self) -> Path {
        let segments = self.steps.iter().map(|step| match step {
            Step::Key(key) => Segment::Key((*key).to_owned()),
            Step::Index(index) => Segment::Index(*index),
        });
        Path(segments.collect())
    }

    /// Where it stands in the folder.
    pub(in crate::content) fn position(&self) -> FilePosition {
        self.document.position(&self.path())
    }

    /// Whether the value here is a stand-in for one that was wrong.
    pub(in crate::content) fn is_muted(&self) -> bool {
        self.document.has_muted() && self.document.is_muted(&self.path())
    }

    /// A fault here; none where the value was put right, since its fault has been told.
    pub(in crate::content) fn fault(&self, kind: FaultKind) -> Option<Fault> {
        if self.is_muted() {
            return None;
        }
        Some(self.document.fault(&self.path(), kind))
    }
}
