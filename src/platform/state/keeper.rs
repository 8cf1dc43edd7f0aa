//! Writes settings off the interface's thread, once they have rested.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::format;
use crate::content::write_whole;
use crate::session::Settings;

/// How long settings rest before they are written: moving a window changes them sixty times a second.
const REST: Duration = Duration::from_millis(700);

/// Keeps settings in a file.
pub struct Keeper {
    inbox: Option<mpsc::Sender<Settings>>,
    writer: Option<JoinHandle<()>>,
}

impl Keeper {
    /// Keeps settings in a file, together with what else stands in it.
    #[must_use]
    pub fn start(file: PathBuf, table: toml::Table) -> Self {
        let (inbox, changes) = mpsc::channel();
        let mut pen = Pen { file, table, told: false };
        let writer = std::thread::Builder::new().name("settings".into()).spawn(move || run(&changes, &mut pen));
        match writer {
            Ok(writer) => Self { inbox: Some(inbox), writer: Some(writer) },
            Err(error) => {
                tracing::warn!("settings are not kept: {error}");
                Self { inbox: None, writer: None }
            }
        }
    }

    /// Takes settings to be written; returns at once.
    pub fn keep(&self, settings: Settings) {
        if let Some(inbox) = &self.inbox {
            // The writer ends only with this keeper.
            let _ = inbox.send(settings);
        }
    }
}

impl Drop for Keeper {
    /// Waits until everything is written.
    fn drop(&mut self) {
        drop(self.inbox.take());
        if let Some(writer) = self.writer.take() {
            let _ = writer.join();
        }
    }
}

fn run(changes: &mpsc::Receiver<Settings>, pen: &mut Pen) {
    while let Ok(mut settings) = changes.recv() {
        let over = loop {
            match changes.recv_timeout(REST) {
                Ok(newer) => settings = newer,
                Err(RecvTimeoutError::Timeout) => break false,
                Err(RecvTimeoutError::Disconnected) => break true,
            }
        };
        pen.write(&settings);
        if over {
            return;
        }
    }
}

struct Pen {
    file: PathBuf,
    table: toml::Table,
    /// Whether it was told that the file cannot be written.
    told: bool,
}

impl Pen {
    fn write(&mut self, settings: &Settings) {
        format::put(&mut self.table, settings);
        let text = format::text(&self.table);
        let folder = self.file.parent().unwrap_or(Path::new("."));
        let written = std::fs::create_dir_all(folder).and_then(|()| write_whole(&self.file, text.as_bytes()));
        match written {
            Ok(()) => self.told = false,
            Err(error) if !self.told => {
                tracing::warn!(
                    "settings cannot be kept in {}: {error}; make the folder writable, or start with --no-state",
                    self.file.display()
                );
                self.told = true;
            }
            Err(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use crate::platform::state;

    fn english() -> Settings {
        Settings { lang: Some(Lang::En), ..Settings::default() }
    }

    #[test]
    fn what_was_kept_last_stands_in_the_file_when_the_keeper_is_gone() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = state::file(&folder.path().join("made/on/the/way"));
        let keeper = Keeper::start(file.clone(), "later = 1\n".parse().expect("it is TOML"));
        keeper.keep(Settings::default());
        keeper.keep(english());
        drop(keeper);
        let found = state::read(&file);
        assert_eq!(found.settings, english());
        assert_eq!(found.table["later"].as_integer(), Some(1));
        let names: Vec<_> = std::fs::read_dir(file.parent().expect("a folder")).expect("it was made").collect();
        assert_eq!(names.len(), 1, "only the file itself is left: {names:?}");
    }

    #[test]
    fn a_file_that_cannot_be_written_stops_nobody() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("in-the-way"), "").expect("the folder is ours");
        let keeper = Keeper::start(state::file(&folder.path().join("in-the-way")), toml::Table::new());
        keeper.keep(english());
        drop(keeper);
    }
}
