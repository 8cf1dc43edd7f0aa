//! Where an item of a list stands: small enough to be kept for ten thousand of them.

use super::Cursor;
use super::cursor::Places;

/// A table in a list of a document, or in a list of one of those; a document itself where there is none.
#[derive(Clone, Copy)]
pub(in crate::content) struct Spot<'a> {
    document: &'a (dyn Places + 'a),
    items: [Option<(&'static str, u32)>; 2],
}

impl<'a> Spot<'a> {
    /// The top of a file.
    pub(in crate::content) fn top(document: &'a (dyn Places + 'a)) -> Self {
        Self { document, items: [None; 2] }
    }

    /// An item of a list here.
    pub(in crate::content) fn item(mut self, list: &'static str, index: usize) -> Self {
        let place = usize::from(self.items[0].is_some());
        debug_assert!(self.items[place].is_none(), "content files have lists in lists, and no deeper ones");
        self.items[place] = Some((list, u32::try_from(index).unwrap_or(u32::MAX)));
        self
    }

    /// A cursor here.
    pub(in crate::content) fn cursor(&self) -> Cursor<'a> {
        let top = Cursor::top(self.document);
        self.items.iter().flatten().fold(top, |at, &(list, index)| at.key(list).index(index as usize))
    }
}
