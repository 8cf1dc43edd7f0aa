//! Why a file could not be read.

use std::io;

/// Why a file could not be read; the words are chosen where it is shown.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum ReadFault {
    /// There is no such file.
    Missing,
    /// It is a folder or something stranger.
    NotAFile,
    /// It is larger than the limit, in bytes.
    TooLarge(u64),
    /// The path leaves the content folder: `..`, an absolute path, or a link that points elsewhere.
    Outside,
    /// The system refused it.
    Refused(io::ErrorKind),
}

impl From<io::Error> for ReadFault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Missing,
            kind => Self::Refused(kind),
        }
    }
}
