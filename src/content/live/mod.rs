//! Content that is read anew while staff edit it.
//!
//! [`Live`] is asked to look at its folder whenever something may have changed, and says when it wants to look again.
//! It reads nothing while files are still being written: a change has to rest first ([`Settle`]), for longer where
//! files became shorter or faults appeared, since some editors empty a file before they fill it. What was loaded is
//! believed only if the folder is the same afterwards. Time is passed in.

mod fingerprint;
mod settle;

use std::sync::Arc;
use std::time::Duration;

pub use fingerprint::Fingerprint;
pub use settle::{Settle, Step};

use super::{Content, Fault, Folder};

/// A folder that is watched.
pub struct Live {
    folder: Folder,
    settle: Settle,
}

/// What came of a change.
#[derive(Clone)]
pub struct Fresh {
    /// The new content, or the faults that keep it from being shown.
    pub content: Result<Arc<Content>, Arc<Vec<Fault>>>,
    /// The pictures and other files beside the content files that changed, by path.
    pub changed: Vec<String>,
    /// The folder that it was read from.
    pub print: Fingerprint,
}

/// What came of a look at the folder.
#[derive(Default)]
pub struct Look {
    /// What is new, if anything is.
    pub fresh: Option<Fresh>,
    /// How soon the folder wants to be looked at again; none where only a change is a reason to.
    pub again: Option<Duration>,
}

impl Live {
    /// A folder as it is now. To miss nothing, before its content is loaded for the first time.
    #[must_use]
    pub fn new(folder: Folder) -> Self {
        let print = Fingerprint::of(&folder);
        Self::since(folder, print)
    }

    /// A folder that is shown as it was at some time.
    #[must_use]
    pub fn since(folder: Folder, print: Fingerprint) -> Self {
        Self { folder, settle: Settle::new(print) }
    }

    /// The folder as it is shown.
    #[must_use]
    pub fn print(&self) -> &Fingerprint {
        self.settle.shown()
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Looks at the folder at a time, which only ever grows.
    pub fn look(&mut self, now: Duration) -> Look {
        match self.settle.look(now, Fingerprint::of(&self.folder)) {
            Step::Rest => Look::default(),
            Step::Wait(again) => Look { fresh: None, again: Some(again) },
            Step::Load => self.load(now),
        }
    }

    fn load(&mut self, now: Duration) -> Look {
        let loaded = Content::load(&self.folder);
        let after = Fingerprint::of(&self.folder);
        let faulty = loaded.content.is_none();
        match self.settle.loaded(now, after, faulty) {
            Err(again) => Look { fresh: None, again: Some(again) },
            Ok(changed) => {
                let content = loaded.content.map(Arc::new).ok_or_else(|| Arc::new(loaded.faults));
                Look { fresh: Some(Fresh { content, changed, print: self.print().clone() }), again: None }
            }
        }
    }
}
