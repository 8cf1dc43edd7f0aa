//! A content file that has been read, with everything needed to say where a value stands.

use std::ops::Range;
use std::sync::OnceLock;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::cursor::Places;
use super::{Cursor, Lines, Path, Segment, Spot};
use crate::content::fault::{Fault, FaultKind};
use crate::content::model::FilePosition;

/// A file's text and its spanned tree, which is made when somebody asks where a value stands: for most files nobody does.
pub(in crate::content) struct Document<'a> {
    /// Its path below the content folder.
    pub(in crate::content) file: &'a str,
    /// Its text.
    pub(in crate::content) text: &'a str,
    /// Where values were put right so that checking could go on: no more is said of them.
    pub(in crate::content) muted: Vec<Path>,
    lines: OnceLock<Lines>,
    tree: OnceLock<(DeTable<'a>, Vec<toml::de::Error>)>,
}

impl<'a> Document<'a> {
    /// A file that nothing has been asked of.
    pub(in crate::content) fn new(file: &'a str, text: &'a str) -> Self {
        Self { file, text, muted: Vec::new(), lines: OnceLock::new(), tree: OnceLock::new() }
    }

    fn read(&self) -> &(DeTable<'a>, Vec<toml::de::Error>) {
        self.tree.get_or_init(|| {
            let (tree, errors) = DeTable::parse_recoverable(self.text);
            (tree.into_inner(), errors)
        })
    }

    /// Its tree; after a syntax fault, what could be read.
    pub(in crate::content) fn tree(&self) -> &DeTable<'a> {
        &self.read().0
    }

    /// Where it is not TOML.
    pub(in crate::content) fn errors(&self) -> &[toml::de::Error] {
        &self.read().1
    }

    /// Line and column of a byte offset, both from 1.
    fn line_and_column(&self, offset: usize) -> (usize, usize) {
        self.lines.get_or_init(|| Lines::of(self.text)).position(self.text, offset)
    }

    /// A fault at a byte offset.
    pub(in crate::content) fn fault_at(&self, offset: usize, field: String, kind: FaultKind) -> Fault {
        let (line, column) = self.line_and_column(offset);
        Fault { file: self.file.to_owned(), line, column, field, kind }
    }

    /// The value at a path.
    pub(in crate::content) fn value(&self, path: &Path) -> Option<&DeValue<'a>> {
        let (found, depth) = self.walk(path);
        found.filter(|_| depth == path.0.len()).map(Spanned::get_ref)
    }

    /// The bytes of the value at a path, or of the nearest thing around it.
    pub(in crate::content) fn span(&self, path: &Path) -> Range<usize> {
        self.walk(path).0.map_or(0..0, Spanned::span)
    }

    /// The last value on the way, and how many steps it took.
    fn walk(&self, path: &Path) -> (Option<&Spanned<DeValue<'a>>>, usize) {
        let mut last = None;
        let mut here = Here::Table(self.tree());
        let mut depth = 0;
        for segment in &path.0 {
            let value = match (here, segment) {
                (Here::Table(table), Segment::Key(key)) => table.get(key.as_str()),
                (Here::Value(value), Segment::Key(key)) => {
                    value.get_ref().as_table().and_then(|table| table.get(key.as_str()))
                }
                (Here::Value(value), Segment::Index(index)) => {
                    value.get_ref().as_array().and_then(|list| list.get(*index))
                }
                (Here::Table(_), Segment::Index(_)) => None,
            };
            let Some(value) = value else { break };
            last = Some(value);
            depth += 1;
            here = Here::Value(value);
        }
        (last, depth)
    }

    /// The bytes of a key's name, where a field itself is what is wrong.
    pub(in crate::content) fn key_span(&self, table: &Path, key: &str) -> Range<usize> {
        let mut here = self.tree();
        let mut list: Option<&toml::de::DeArray<'_>> = None;
        for segment in &table.0 {
            let value = match (segment, list) {
                (Segment::Index(index), Some(list)) => list.get(*index),
                (Segment::Key(key), _) => here.get(key.as_str()),
                (Segment::Index(_), None) => None,
            };
            match value.map(Spanned::get_ref) {
                Some(DeValue::Table(table)) => (here, list) = (table, None),
                Some(DeValue::Array(array)) => list = Some(array),
                _ => return self.span(table),
            }
        }
        here.get_key_value(key).map_or_else(|| self.span(table), |(key, _)| key.span())
    }

    /// A cursor at the top of the file.
    pub(in crate::content) fn top(&self) -> Cursor<'_> {
        Cursor::top(self)
    }

    /// The top of the file, to be kept.
    pub(in crate::content) fn spot(&self) -> Spot<'_> {
        Spot::top(self)
    }
}

impl Places for Document<'_> {
    fn position(&self, path: &Path) -> FilePosition {
        let (line, column) = self.line_and_column(self.span(path).start);
        FilePosition { file: self.file.to_owned(), line, column }
    }

    fn is_muted(&self, path: &Path) -> bool {
        self.muted.iter().any(|muted| muted.contains(path))
    }

    fn has_muted(&self) -> bool {
        !self.muted.is_empty()
    }

    fn fault(&self, path: &Path, kind: FaultKind) -> Fault {
        self.fault_at(self.span(path).start, path.to_string(), kind)
    }
}

/// Where a walk has come.
#[derive(Clone, Copy)]
enum Here<'t, 'a> {
    Table(&'t DeTable<'a>),
    Value(&'t Spanned<DeValue<'a>>),
}
