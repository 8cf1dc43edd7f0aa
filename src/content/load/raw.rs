//! The folder's TOML files as text.

use std::borrow::Cow;

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use crate::content::Folder;
use crate::content::fault::{Fault, FaultKind};
use crate::content::folder::{Listed, ReadFault};
use crate::content::near::nearest;
use crate::content::schema::FileKind;
use crate::content::source::{Lines, decode, suspects};

/// A file's text, as well as it could be read.
pub(super) struct Raw {
    /// Its path below the content folder.
    pub(super) path: String,
    /// Its kind.
    pub(super) kind: FileKind,
    /// Its text; characters that must not be there are blanked out.
    pub(super) text: String,
    /// Whether it is there and could be read.
    pub(super) is_read: bool,
}

impl Raw {
    /// Whether it is not TOML, so that some of it may be lost.
    pub(super) fn is_broken(&self) -> bool {
        toml::de::DeTable::parse(&self.text).is_err()
    }
}

/// Files that may be left out: the built-in ones stand in for them.
const OPTIONAL: [&str; 1] = ["theme.toml"];

/// Reads all files that have a schema, in the order of their paths.
pub(super) fn read(folder: &Folder, faults: &mut Vec<Fault>) -> Result<Vec<Raw>, ReadFault> {
    let mut files = folder.listed()?;
    for path in files.iter().map(|file| &file.path).filter(|path| is_strange(path)) {
        let near = nearest(path, FileKind::REQUIRED.into_iter().chain(OPTIONAL).chain(super::strings::FILES));
        faults.push(top_fault(path, FaultKind::StrangeFile { near }));
    }
    for required in FileKind::REQUIRED {
        if !files.iter().any(|file| file.path == required) {
            files.push(Listed::unknown(required.to_owned()));
        }
    }
    files.sort_unstable();
    let known: Vec<_> = files.into_iter().filter_map(|file| Some((FileKind::of(&file.path)?, file))).collect();
    let read = known.into_par_iter().map(|(kind, file)| {
        let mut faults = Vec::new();
        (read_one(folder, kind, file, &mut faults), faults)
    });
    let read: Vec<(Raw, Vec<Fault>)> = read.collect();
    Ok(read
        .into_iter()
        .map(|(raw, found)| {
            faults.extend(found);
            raw
        })
        .collect())
}

/// A fault of the whole file.
pub(super) fn top_fault(path: &str, kind: FaultKind) -> Fault {
    Fault { file: path.to_owned(), line: 1, column: 1, field: String::new(), kind }
}

/// The words for a file that could not be read.
pub(super) fn unread(fault: ReadFault) -> FaultKind {
    match fault {
        ReadFault::Missing => FaultKind::FileMissing,
        ReadFault::TooLarge(limit) => FaultKind::TooLarge(limit),
        ReadFault::NotAFile | ReadFault::Outside => FaultKind::OutsideFolder,
        ReadFault::Refused(kind) => FaultKind::Unreadable(kind),
    }
}

fn is_strange(path: &str) -> bool {
    FileKind::of(path).is_none() && !super::strings::FILES.contains(&path)
}

fn read_one(folder: &Folder, kind: FileKind, file: Listed, faults: &mut Vec<Fault>) -> Raw {
    let read = folder.listed_file(&file);
    let path = file.path;
    match read {
        Ok(bytes) => {
            let text = readable(&path, bytes, faults);
            Raw { path, kind, text, is_read: true }
        }
        Err(fault) => {
            faults.push(top_fault(&path, unread(fault)));
            Raw { path, kind, text: String::new(), is_read: false }
        }
    }
}

/// A file's text, with its encoding and its characters judged, and bad characters blanked out without moving others.
pub(super) fn readable(path: &str, bytes: Cow<'_, [u8]>, faults: &mut Vec<Fault>) -> String {
    let decoded = decode(bytes);
    let mut text = decoded.text;
    let mut tell = |text: &str, offset: usize, kind: FaultKind| {
        let (line, column) = Lines::of(text).position(text, offset);
        faults.push(Fault { line, column, ..top_fault(path, kind) });
    };
    if let Some((offset, guess)) = decoded.fault {
        tell(&text, offset, FaultKind::NotUtf8(guess));
        return text;
    }
    for (offset, kind) in suspects(&text) {
        let length = text[offset..].chars().next().map_or(0, char::len_utf8);
        tell(&text, offset, kind);
        text.replace_range(offset..offset + length, &" ".repeat(length));
    }
    text
}
