//! A content folder on disk.

use std::fs::{self, File, Metadata};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::{DIRECTORIES, Listed, ReadFault};

/// All files in the places of content files.
pub(super) fn files(root: &Path) -> Result<Vec<Listed>, ReadFault> {
    let mut files = Vec::new();
    for directory in DIRECTORIES {
        // The root may be a link; what lies in it is where it says.
        let is_linked = !directory.is_empty() && !fs::symlink_metadata(root.join(directory)).is_ok_and(|m| m.is_dir());
        match fs::read_dir(root.join(directory)) {
            Ok(entries) => {
                for entry in entries {
                    let entry = entry?;
                    let is_plain = !is_linked && entry.file_type().is_ok_and(|kind| kind.is_file());
                    files.extend(content_path(directory, &entry).map(|path| Listed { path, is_plain }));
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
    let kind = entry.file_type().ok();
    // A link is what it leads to; asking is only worth it for links.
    let is_link = kind.is_none_or(|kind| kind.is_symlink());
    let is_directory = kind.is_some_and(|kind| kind.is_dir());
    if is_directory || (is_link && fs::metadata(entry.path()).is_ok_and(|metadata| metadata.is_dir())) {
        return None;
    }
    let name = entry.file_name().into_string().ok()?;
    Some(if directory.is_empty() { name } else { format!("{directory}/{name}") })
}

/// A file's bytes, if it lies in the folder, links followed.
pub(super) fn read(root: &Path, path: &str, limit: u64) -> Result<Vec<u8>, ReadFault> {
    // Asked before it is opened: opening a pipe would wait for ever.
    let (full, metadata) = within(root, path)?;
    if !metadata.is_file() {
        return Err(ReadFault::NotAFile);
    }
    whole(File::open(full)?, &metadata, limit)
}

/// A file's bytes, if the listing of its folder said that it is a file and no link: what [`read`] asks of each part of its
/// path is then known, and ten thousand files are read in three quarters of the time.
pub(super) fn read_plain(root: &Path, path: &str, limit: u64) -> Result<Vec<u8>, ReadFault> {
    let file = File::open(root.join(path))?;
    let metadata = file.metadata()?;
    if metadata.is_file() { whole(file, &metadata, limit) } else { Err(ReadFault::NotAFile) }
}

fn whole(file: File, metadata: &Metadata, limit: u64) -> Result<Vec<u8>, ReadFault> {
    let expected = usize::try_from(metadata.len().min(limit)).unwrap_or_default();
    let mut bytes = Vec::with_capacity(expected + 1);
    file.take(limit + 1).read_to_end(&mut bytes)?;
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if length > limit { Err(ReadFault::TooLarge(limit)) } else { Ok(bytes) }
}

/// The full path of a file that lies in the folder, links followed, and what is known of it.
fn within(root: &Path, path: &str) -> Result<(PathBuf, Metadata), ReadFault> {
    let mut full = root.to_owned();
    let mut leads_elsewhere = false;
    let mut last = None;
    for part in path.split('/') {
        full.push(part);
        let metadata = fs::symlink_metadata(&full)?;
        leads_elsewhere |= metadata.is_symlink();
        last = Some(metadata);
    }
    // Without a link on the way, and names alone (no `..`), the file lies where its path says.
    match last {
        Some(metadata) if !leads_elsewhere => Ok((full, metadata)),
        _ => {
            let (root, full) = (fs::canonicalize(root)?, fs::canonicalize(full)?);
            let metadata = fs::metadata(&full)?;
            if full.starts_with(&root) { Ok((full, metadata)) } else { Err(ReadFault::Outside) }
        }
    }
}
