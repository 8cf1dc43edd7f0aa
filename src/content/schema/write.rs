//! `kaizhou schema`: the schemas as files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{FileKind, schema_of};

/// Writes one schema for each kind of file into a folder, which is made if need be; the paths written are returned.
///
/// # Errors
/// The file that could not be written, and why.
pub fn write(folder: &Path) -> Result<Vec<PathBuf>, (PathBuf, io::Error)> {
    fs::create_dir_all(folder).map_err(|error| (folder.to_owned(), error))?;
    let write_one = |kind: FileKind| {
        let path = folder.join(format!("{}.schema.json", kind.name()));
        let text = format!("{:#}\n", schema_of(kind));
        match crate::content::write_whole(&path, text.as_bytes()) {
            Ok(()) => Ok(path),
            Err(error) => Err((path, error)),
        }
    };
    FileKind::ALL.into_iter().map(write_one).collect()
}
