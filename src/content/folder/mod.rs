//! Where content files and pictures come from: built in, or a folder on disk.

mod built_in;
mod disk;
mod read_fault;
mod relative;

use std::borrow::Cow;
use std::path::PathBuf;

pub use read_fault::ReadFault;

/// The largest content file that is read, in bytes.
pub const FILE_LIMIT: u64 = 1024 * 1024;
/// The largest picture that is read, in bytes.
pub const PICTURE_LIMIT: u64 = 32 * 1024 * 1024;

/// The directories that hold content files; nothing else is looked at.
const DIRECTORIES: [&str; 6] = ["", "environments", "network", "projects", "strings", "tours"];

/// A file of a listing.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) struct Listed {
    /// Its path below the folder, with `/`.
    pub(super) path: String,
    /// Whether it is a file where its path says, and neither it nor its directory a link.
    is_plain: bool,
}

impl Listed {
    /// A file of which nothing is known but its path.
    pub(super) fn unknown(path: String) -> Self {
        Self { path, is_plain: false }
    }
}

/// A content folder.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum Folder {
    /// The content that was built into the program.
    #[default]
    Embedded,
    /// A folder on disk. Pictures and licences that it lacks are taken from the built-in ones.
    Disk(PathBuf),
}

impl Folder {
    /// All files in the places of content files, by path with `/`, sorted; not those that editors and systems leave
    /// behind, nor READMEs.
    ///
    /// # Errors
    /// [`ReadFault`] where the folder itself cannot be listed.
    pub fn files(&self) -> Result<Vec<String>, ReadFault> {
        Ok(self.listed()?.into_iter().map(|file| file.path).collect())
    }

    /// The same, with what the listing said of each.
    ///
    /// # Errors
    /// [`ReadFault`] where the folder itself cannot be listed.
    pub(super) fn listed(&self) -> Result<Vec<Listed>, ReadFault> {
        let mut files = match self {
            Self::Embedded => built_in::data_files().into_iter().map(Listed::unknown).collect(),
            Self::Disk(root) => disk::files(root)?,
        };
        files.retain(|file| !is_left_behind(&file.path));
        files.sort_unstable();
        Ok(files)
    }

    /// The bytes of a file that was listed, at most [`FILE_LIMIT`].
    ///
    /// # Errors
    /// [`ReadFault`] says why there are none.
    pub(super) fn listed_file(&self, file: &Listed) -> Result<Cow<'static, [u8]>, ReadFault> {
        match self {
            Self::Disk(root) if file.is_plain => disk::read_plain(root, &file.path, FILE_LIMIT).map(Cow::Owned),
            _ => self.file(&file.path),
        }
    }

    /// A content file's bytes, at most [`FILE_LIMIT`].
    ///
    /// # Errors
    /// [`ReadFault`] says why there are none.
    pub fn file(&self, path: &str) -> Result<Cow<'static, [u8]>, ReadFault> {
        relative::refuse_escapes(path)?;
        match self {
            Self::Embedded => built_in::data(path).map(Cow::Borrowed).ok_or(ReadFault::Missing),
            Self::Disk(root) => disk::read(root, path, FILE_LIMIT).map(Cow::Owned),
        }
    }

    /// A picture's or licence's bytes, at most [`PICTURE_LIMIT`]: from the folder, or else from the built-in assets.
    ///
    /// # Errors
    /// [`ReadFault`] says why there are none.
    pub fn picture(&self, path: &str) -> Result<Cow<'static, [u8]>, ReadFault> {
        relative::refuse_escapes(path)?;
        let built_in = || built_in::data(path).or_else(|| built_in::asset(path)).map(Cow::Borrowed);
        match self {
            Self::Embedded => built_in().ok_or(ReadFault::Missing),
            Self::Disk(root) => match disk::read(root, path, PICTURE_LIMIT) {
                Err(ReadFault::Missing) => built_in().ok_or(ReadFault::Missing),
                result => result.map(Cow::Owned),
            },
        }
    }

    /// The bytes of a built-in picture that this folder does not replace, without reading a file.
    #[must_use]
    pub fn at_hand(&self, path: &str) -> Option<&'static [u8]> {
        relative::refuse_escapes(path).ok()?;
        match self {
            Self::Disk(root) if root.join(path).exists() => None,
            Self::Embedded | Self::Disk(_) => built_in::data(path).or_else(|| built_in::asset(path)),
        }
    }

    /// A licence's bytes: from the folder's `licences`, or beside the built-in fonts.
    pub(super) fn licence(&self, name: &str) -> Option<Cow<'static, [u8]>> {
        let own = self.picture(name).or_else(|_| self.picture(&format!("licences/{name}")));
        own.ok().or_else(|| built_in::asset(&format!("fonts/{name}")).map(Cow::Borrowed))
    }

    /// The built-in faces (`*.otf`), by file name and bytes.
    pub(super) fn faces() -> impl Iterator<Item = (&'static str, &'static [u8])> {
        built_in::faces()
    }

    /// What the messages call it: the path on disk, or nothing for the built-in content.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Embedded => String::new(),
            Self::Disk(root) => root.display().to_string(),
        }
    }
}

/// Hidden files, editors' backups and READMEs are nobody's content.
fn is_left_behind(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path).to_ascii_lowercase();
    name.starts_with(['.', '#'])
        || name.starts_with("~$")
        || name.starts_with("readme")
        || ["~", ".swp", ".swo", ".tmp", ".bak", ".orig"].iter().any(|ending| name.ends_with(ending))
        || name == "thumbs.db"
        || name == "desktop.ini"
}
