//! Watches a content folder: the system says when something happens in it, and a slow look of our own finds what the
//! system does not tell (network drives, exhausted watches, a folder put in the place of another).

use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::content::Folder;
use crate::content::live::{Fresh, Live};

/// How often the folder is looked at although the system tells of nothing.
const SLOW: Duration = Duration::from_secs(2);

/// The same where the system cannot tell at all.
const WITHOUT_SYSTEM: Duration = Duration::from_millis(200);

/// Events come in swarms; after the last of one it is quiet for this long.
const SWARM: Duration = Duration::from_millis(15);

/// A folder being watched; no longer when this is dropped.
pub struct Watch {
    inbox: mpsc::Sender<Wake>,
}

enum Wake {
    Changed,
    Stop,
}

impl Watch {
    /// Watches a folder from a thread of its own, and tells what is new in it.
    #[must_use]
    pub fn start(live: Live, tell: Box<dyn Fn(Fresh) + Send>) -> Self {
        let (inbox, wakes) = mpsc::channel();
        let own = inbox.clone();
        let watching = std::thread::Builder::new().name("content".into()).spawn(move || run(live, &tell, own, &wakes));
        if let Err(error) = watching {
            tracing::warn!("changes of the content folder will not be seen: {error}");
        }
        Self { inbox }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // A thread that could not be started, or has ended, needs no word.
        let _ = self.inbox.send(Wake::Stop);
    }
}

fn run(mut live: Live, tell: &dyn Fn(Fresh), inbox: mpsc::Sender<Wake>, wakes: &mpsc::Receiver<Wake>) {
    let Folder::Disk(root) = live.folder().clone() else { return };
    let start = Instant::now();
    let mut system = ask_system(&root, &inbox, true);
    // What happened before the watching began is found by a first look at once.
    let mut again = Some(Duration::ZERO);
    let mut slow = SLOW;
    loop {
        let wait = again.unwrap_or(if system.is_some() { slow } else { slow.min(WITHOUT_SYSTEM) });
        let told = match wakes.recv_timeout(wait) {
            Ok(Wake::Changed) => true,
            Err(RecvTimeoutError::Timeout) => false,
            Ok(Wake::Stop) | Err(RecvTimeoutError::Disconnected) => return,
        };
        if told && end_of_swarm(wakes) {
            return;
        }
        let began = Instant::now();
        let look = live.look(start.elapsed());
        // A very large folder is looked at less often, so that looking stays a small part of one core.
        slow = SLOW.max(began.elapsed() * 40);
        again = look.again;
        if let Some(fresh) = look.fresh {
            tell(fresh);
            // The folder may be another one under the same name. What happens meanwhile is found by a look at once.
            system = ask_system(&root, &inbox, false);
            again = Some(Duration::ZERO);
        }
    }
}

/// Waits until the events of a swarm are over. True when watching is to stop.
fn end_of_swarm(wakes: &mpsc::Receiver<Wake>) -> bool {
    for _ in 0..200 {
        match wakes.recv_timeout(SWARM) {
            Ok(Wake::Changed) => {}
            Ok(Wake::Stop) | Err(RecvTimeoutError::Disconnected) => return true,
            Err(RecvTimeoutError::Timeout) => return false,
        }
    }
    false
}

fn ask_system(root: &Path, inbox: &mpsc::Sender<Wake>, first: bool) -> Option<RecommendedWatcher> {
    let inbox = inbox.clone();
    let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // An error may hide a change.
        if event.map_or(true, |event| is_change(&event.kind)) {
            let _ = inbox.send(Wake::Changed);
        }
    });
    let watching = watcher.and_then(|mut watcher| watcher.watch(root, RecursiveMode::Recursive).map(|()| watcher));
    match watching {
        Ok(watcher) => Some(watcher),
        Err(error) => {
            if first {
                tracing::warn!("the system does not tell of changes in {}: {error}", root.display());
            }
            None
        }
    }
}

/// Our own reading is told as well, and is no change.
fn is_change(kind: &EventKind) -> bool {
    !matches!(kind, EventKind::Access(access) if *access != AccessKind::Close(AccessMode::Write))
}
