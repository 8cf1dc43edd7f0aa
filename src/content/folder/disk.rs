//! A content folder on disk.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;

use super::{DIRECTORIES, ReadFault};

/// All files in the places of content files.
pub(super) fn files(root: &Path) -> Result<Vec<String>, ReadFault> {
    let mut files = Vec::new();
    for directory in DIRECTORIES {
        match fs::read_dir(root.join(directory)) {
            Ok(entries) => {
                for entry in entries {
                    files.extend(content_path(directory, &entry?));
                }
            }
            Err(error) if directory.is_empty() && error.kind() == ErrorKind::NotADirectory => {
                return Err(ReadFault::NotAFile);
            }
            Err(error) if directory.is_empty() => return Err(error.into()),
            Err(error) => match error.into() {
                ReadFault::Missing => {}
                fault => return Err(fault),
            },
        }
    }
    Ok(files)
}

/// The entry's path below the folder; nothing for directories and for names that are no Unicode.
fn content_path(directory: &str, entry: &fs::DirEntry) -> Option<String> {
    if fs::metadata(entry.path()).is_ok_and(|metadata| metadata.is_dir()) {
        return None;
    }
    let name = entry.file_name().into_string().ok()?;
    Some(if directory.is_empty() { name } else { format!("{directory}/{name}") })
}

/// A file's bytes, if it lies in the folder, links followed.
pub(super) fn read(root: &Path, path: &str, limit: u64) -> Result<Vec<u8>, ReadFault> {
    let root = fs::canonicalize(root)?;
    let full = fs::canonicalize(root.join(path))?;
    if !full.starts_with(&root) {
        return Err(ReadFault::Outside);
    }
    // Asked before it is opened: opening a pipe would wait for ever.
    if !fs::metadata(&full)?.is_file() {
        return Err(ReadFault::NotAFile);
    }
    let mut bytes = Vec::new();
    File::open(full)?.take(limit + 1).read_to_end(&mut bytes)?;
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if length > limit { Err(ReadFault::TooLarge(limit)) } else { Ok(bytes) }
}
