//! What a content folder looked like at a moment.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use crate::content::Folder;

/// The files of a folder, each with a mark that changes when the file does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fingerprint {
    /// Content files: length and a hash of what is in them.
    content: BTreeMap<String, Mark>,
    /// Everything else that a page may show: length and the time of the last change.
    others: BTreeMap<String, Mark>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mark {
    length: u64,
    hash: u64,
}

/// The endings of files that a page may show beside content files.
const SHOWN: [&str; 5] = ["svg", "png", "jpg", "jpeg", "txt"];

/// How deep below the folder, and how many files: what lies beyond is nobody's picture.
const DEPTH: usize = 4;
const MOST: usize = 20_000;

impl Fingerprint {
    /// A folder as it is now; empty where there is none, and for the built-in content, which never changes.
    #[must_use]
    pub fn of(folder: &Folder) -> Self {
        let Folder::Disk(root) = folder else { return Self::default() };
        let mut content = BTreeMap::new();
        for path in folder.files().unwrap_or_default() {
            // What cannot be read has a mark too: it may be readable the next time.
            let bytes = folder.file(&path).unwrap_or_default();
            content.insert(path, Mark { length: bytes.len() as u64, hash: hash_of(&bytes) });
        }
        let mut others = BTreeMap::new();
        gather(root, "", DEPTH, &mut others);
        Self { content, others }
    }

    /// Whether any file became shorter than it was, or is gone.
    #[must_use]
    pub fn is_less_than(&self, before: &Self) -> bool {
        let less = |now: &BTreeMap<String, Mark>, before: &BTreeMap<String, Mark>| {
            before.iter().any(|(path, was)| now.get(path).is_none_or(|is| is.length < was.length))
        };
        less(&self.content, &before.content) || less(&self.others, &before.others)
    }

    /// The files beside the content files that differ, that are new or that are gone.
    #[must_use]
    pub fn pictures_changed(&self, before: &Self) -> Vec<String> {
        let all = self.others.keys().chain(before.others.keys().filter(|path| !self.others.contains_key(*path)));
        all.filter(|path| self.others.get(*path) != before.others.get(*path)).cloned().collect()
    }
}

fn hash_of(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn gather(folder: &Path, prefix: &str, depth: usize, found: &mut BTreeMap<String, Mark>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let Ok(name) = entry.file_name().into_string() else { continue };
        // Links are followed, as the loader follows them.
        let Ok(metadata) = fs::metadata(entry.path()) else { continue };
        if name.starts_with('.') || found.len() >= MOST {
            continue;
        }
        let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        if metadata.is_dir() {
            if depth > 1 {
                gather(&entry.path(), &path, depth - 1, found);
            }
        } else if is_shown(&path) {
            found.insert(path, Mark { length: metadata.len(), hash: hash_of(metadata.modified().ok()) });
        }
    }
}

fn is_shown(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| SHOWN.contains(&ending.as_str()))
}
