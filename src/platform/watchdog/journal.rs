//! The log of a public screen: a file that begins anew before it grows too large, so that all of them together stay
//! within ten megabytes.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The largest file.
const LARGEST: u64 = 2_400_000;
/// How many are kept besides the one that is written.
const KEPT: u32 = 3;

/// The log.
pub struct Journal {
    path: PathBuf,
    file: Option<File>,
    size: u64,
    largest: u64,
}

impl Journal {
    /// A log at a path. Where it cannot be written, nothing is, and nobody is stopped by it.
    #[must_use]
    pub fn open(path: &Path) -> Self {
        Self::with_limit(path, LARGEST)
    }

    fn with_limit(path: &Path, largest: u64) -> Self {
        let mut journal = Self { path: path.to_owned(), file: None, size: 0, largest };
        journal.begin();
        journal
    }

    fn begin(&mut self) {
        let folder = self.path.parent().unwrap_or(Path::new("."));
        let opened = std::fs::create_dir_all(folder)
            .and_then(|()| OpenOptions::new().create(true).append(true).open(&self.path));
        self.size = opened.as_ref().ok().and_then(|file| file.metadata().ok()).map_or(0, |file| file.len());
        self.file = opened.ok();
    }

    fn kept(&self, n: u32) -> PathBuf {
        self.path.with_extension(format!("{n}.log"))
    }

    fn turn(&mut self) {
        self.file = None;
        for n in (1..KEPT).rev() {
            // What is not there yet cannot be moved.
            let _ = std::fs::rename(self.kept(n), self.kept(n + 1));
        }
        if std::fs::rename(&self.path, self.kept(1)).is_err() {
            let _ = std::fs::remove_file(&self.path);
        }
        self.begin();
    }
}

impl Write for Journal {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        if self.size.saturating_add(text.len() as u64) > self.largest {
            self.turn();
        }
        // A full disk takes the log, and nothing else.
        if let Some(file) = &mut self.file
            && file.write_all(text).is_ok()
        {
            self.size += text.len() as u64;
        }
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_files_together_stay_within_their_limit() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("made/kiosk.log");
        let mut journal = Journal::with_limit(&path, 1_000);
        for n in 0..2_000 {
            writeln!(journal, "line {n}").expect("a log takes everything");
        }
        let files: Vec<_> = std::fs::read_dir(path.parent().expect("a folder")).expect("it was made").collect();
        let sizes: u64 =
            files.iter().map(|file| file.as_ref().expect("it is there").metadata().expect("it has a size").len()).sum();
        assert_eq!(files.len(), 4);
        assert!(sizes <= 4_000, "{sizes}");
        assert!(
            std::fs::read_to_string(&path).expect("it is there").contains("line 1999"),
            "the newest is in the first"
        );
        assert!(LARGEST * u64::from(KEPT + 1) <= 10_000_000);
    }

    #[test]
    fn a_log_that_cannot_be_written_stops_nobody() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("in-the-way"), "").expect("the folder is ours");
        let mut journal = Journal::open(&folder.path().join("in-the-way/kiosk.log"));
        writeln!(journal, "nothing").expect("a log takes everything");
    }
}
