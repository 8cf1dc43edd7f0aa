//! What takes longer than a frame and is done beside them: saving pages, opening folders, hearing of new content.

use std::path::PathBuf;
use std::sync::mpsc;

use eframe::egui::Context;

use super::machine::{Lock, Tell};
use crate::content::Folder;
use crate::content::live::{Fresh, Live};
use crate::export::save;
use crate::session::Digits;
use crate::ui::shell::Shown;

/// What came of an errand.
pub enum Back {
    /// A PIN was looked at: whether it was the right one.
    Judged(bool),
    /// A page was saved, or not.
    Saved(Result<PathBuf, save::Fault>),
    /// A folder was opened.
    Opened(Box<Opened>),
    /// A folder that is watched has changed.
    Fresh(Folder, Box<Fresh>),
}

/// A folder that was opened.
pub struct Opened {
    /// The folder, as it was before it was loaded.
    pub live: Live,
    /// Its content, or its faults.
    pub shown: Shown,
}

/// A thread that runs errands one after the other, and everybody's way to tell what came of them.
pub struct Errands {
    jobs: mpsc::Sender<Job>,
    back: mpsc::Receiver<Back>,
    door: mpsc::Sender<Back>,
    ctx: Context,
}

type Job = Box<dyn FnOnce() -> Back + Send>;

impl Errands {
    /// Errands for the window of a context, which is woken when one is done.
    #[must_use]
    pub fn start(ctx: Context) -> Self {
        let (jobs, inbox) = mpsc::channel::<Job>();
        let (door, back) = mpsc::channel();
        let (own, window) = (door.clone(), ctx.clone());
        let work = move || {
            for job in inbox {
                if own.send(job()).is_err() {
                    return;
                }
                window.request_repaint();
            }
        };
        if let Err(error) = std::thread::Builder::new().name("errands".into()).spawn(work) {
            tracing::error!("pages cannot be saved: {error}");
        }
        Self { jobs, back, door, ctx }
    }

    /// Saves a page.
    pub fn save(&self, order: save::Order) {
        self.run(Box::new(move || Back::Saved(save::save(&order))));
    }

    /// Looks at a PIN. That takes a while on purpose.
    pub fn try_pin(&self, lock: Lock, digits: Digits) {
        self.run(Box::new(move || Back::Judged(lock(digits.reveal()))));
    }

    /// Opens a folder.
    pub fn open(&self, folder: Folder) {
        self.run(Box::new(move || {
            let live = Live::new(folder.clone());
            Back::Opened(Box::new(Opened { live, shown: super::load(&folder) }))
        }));
    }

    /// Where the watcher of a folder tells what is new in it.
    #[must_use]
    pub fn ear(&self, folder: Folder) -> Tell {
        let (door, ctx) = (self.door.clone(), self.ctx.clone());
        Box::new(move |fresh| {
            if door.send(Back::Fresh(folder.clone(), Box::new(fresh))).is_ok() {
                ctx.request_repaint();
            }
        })
    }

    /// What has come back since the last question.
    pub fn done(&self) -> impl Iterator<Item = Back> + '_ {
        self.back.try_iter()
    }

    fn run(&self, job: Job) {
        if self.jobs.send(job).is_err() {
            tracing::error!("the thread that saves pages is gone");
        }
    }
}
