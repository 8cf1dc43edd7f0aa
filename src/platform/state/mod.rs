//! Settings remembered from one start to the next: one small TOML file in the platform's own folder.
//!
//! It is read once, and written by a thread of its own when something has changed and then rested for a moment. What a
//! later version has put into it is kept. A file that is no TOML is set aside and told, a folder that cannot be
//! written is told once in the log; neither keeps the brochure from being shown.

mod format;
mod keeper;
pub mod kiosk;

use std::io;
use std::path::{Path, PathBuf};

pub use keeper::Keeper;

use crate::session::Settings;

/// What was found in the settings file.
#[derive(Debug, Default)]
pub struct Found {
    /// What is remembered.
    pub settings: Settings,
    /// The file's tables, with what this version does not know; they are written back.
    pub table: toml::Table,
    /// Where a broken file was set aside to.
    pub set_aside: Option<PathBuf>,
}

/// The file of settings in a folder.
#[must_use]
pub fn file(folder: &Path) -> PathBuf {
    folder.join("settings.toml")
}

/// Reads a settings file. Whatever is wrong with it, there is an answer.
#[must_use]
pub fn read(file: &Path) -> Found {
    /// Nobody's settings are longer, and nothing longer is read.
    const LIMIT: u64 = 1 << 20;
    let bytes = match read_at_most(file, LIMIT) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Found::default(),
        Err(error) => {
            tracing::warn!("{} cannot be read, the settings begin anew: {error}", file.display());
            return Found::default();
        }
    };
    let text = String::from_utf8(bytes).ok();
    match text.and_then(|text| text.parse::<toml::Table>().ok()) {
        Some(table) => Found { settings: format::settings(&table), table, set_aside: None },
        None => Found { set_aside: set_aside(file), ..Found::default() },
    }
}

fn read_at_most(file: &Path, limit: u64) -> io::Result<Vec<u8>> {
    use std::io::Read;
    if !std::fs::metadata(file)?.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    let mut bytes = Vec::new();
    std::fs::File::open(file)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Renames a broken file to the first free name beside it, so that nothing in it is lost.
fn set_aside(file: &Path) -> Option<PathBuf> {
    let free = (1..1000).map(|n| file.with_extension(format!("broken-{n}.toml"))).find(|path| !path.exists())?;
    match std::fs::rename(file, &free) {
        Ok(()) => {
            tracing::warn!("{} is no TOML; it was set aside as {}", file.display(), free.display());
            Some(free)
        }
        Err(error) => {
            tracing::warn!("{} is no TOML, and cannot be set aside: {error}", file.display());
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    fn folder_with(text: &[u8]) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let file = file(folder.path());
        std::fs::write(&file, text).expect("the folder is ours");
        (folder, file)
    }

    #[test]
    fn without_a_file_nothing_is_remembered_and_nothing_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let found = read(&file(&folder.path().join("not/made/yet")));
        assert_eq!((found.settings, found.set_aside), (Settings::default(), None));
    }

    #[test]
    fn a_broken_file_is_set_aside_with_all_that_is_in_it() {
        for broken in [&b"lang = \"en"[..], b"\xFF\xFE\x00", b"[window\nlang"] {
            let (folder, file) = folder_with(broken);
            let found = read(&file);
            let aside = found.set_aside.expect("it is told where it lies");
            assert_eq!(std::fs::read(&aside).expect("it is there"), broken);
            assert!(!file.exists());
            assert_eq!(found.settings, Settings::default());
            // A second one does not replace the first.
            std::fs::write(&file, broken).expect("the folder is ours");
            assert_ne!(read(&file).set_aside, Some(aside));
            drop(folder);
        }
    }

    #[test]
    fn a_folder_in_the_files_place_is_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(file(folder.path())).expect("the folder is ours");
        let found = read(&file(folder.path()));
        assert_eq!((found.settings, found.set_aside), (Settings::default(), None));
        assert!(file(folder.path()).is_dir());
    }

    #[test]
    fn a_setting_that_makes_no_sense_does_not_spoil_the_others() {
        let (_folder, file) = folder_with(b"lang = \"en\"\ntext = \"enormous\"\nlook = 7\nmotion = \"reduced\"\n");
        let found = read(&file);
        assert_eq!(found.settings.lang, Some(Lang::En));
        assert_eq!((found.settings.text, found.settings.look), (None, None));
        assert!(found.settings.motion.is_some() && found.set_aside.is_none());
    }
}
