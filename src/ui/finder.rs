//! The index of what is shown, made once for each content, and what was found with it last.

use std::cell::RefCell;
use std::sync::{Arc, Weak, mpsc};

use egui::Context;

use crate::art::Pace;
use crate::content::Content;
use crate::i18n::Lang;
use crate::search::{Found, Index};

/// Finds things in what is shown.
pub struct Finder {
    pace: Pace,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    /// The content that the index is of.
    content: Weak<Content>,
    index: Option<Index>,
    coming: Option<mpsc::Receiver<Index>>,
    last: Option<Last>,
}

/// The last question and its answer: a page is drawn many times between two keystrokes.
struct Last {
    query: String,
    lang: Lang,
    found: Arc<Found>,
}

/// Hits that are shown at most: whoever has not found it among these types another letter.
const MOST: usize = 60;

impl Finder {
    /// A finder that makes its index on a thread of its own, or at once.
    #[must_use]
    pub fn new(pace: Pace) -> Self {
        Self { pace, state: RefCell::default() }
    }

    /// Begins to make the index of a content, where there is none yet. Cheap once there is.
    pub fn prepare(&self, ctx: &Context, content: &Arc<Content>) {
        let mut state = self.state.borrow_mut();
        if !std::ptr::eq(state.content.as_ptr(), Arc::as_ptr(content)) {
            *state = State { content: Arc::downgrade(content), ..State::default() };
            match self.pace {
                Pace::AtOnce => state.index = Some(Index::new(content)),
                Pace::Background => state.coming = Some(begin(ctx.clone(), content.clone())),
            }
        }
        if let Some(index) = state.coming.as_ref().and_then(|coming| coming.try_recv().ok()) {
            state.index = Some(index);
            state.coming = None;
        }
    }

    /// What is found for a query; none as long as the index is not there yet.
    #[must_use]
    pub fn found(&self, query: &str, lang: Lang) -> Option<Arc<Found>> {
        let State { index, last, .. } = &mut *self.state.borrow_mut();
        let index = index.as_ref()?;
        if let Some(last) = last.as_ref().filter(|last| last.lang == lang && last.query == query) {
            return Some(last.found.clone());
        }
        let found = Arc::new(index.search(query, lang, MOST));
        *last = Some(Last { query: query.to_owned(), lang, found: found.clone() });
        Some(found)
    }
}

/// Makes the index on a thread of its own.
fn begin(ctx: Context, content: Arc<Content>) -> mpsc::Receiver<Index> {
    let (outbox, inbox) = mpsc::channel();
    let work = move || {
        // Who does not want it any more has closed the inbox.
        if outbox.send(Index::new(&content)).is_ok() {
            ctx.request_repaint();
        }
    };
    if let Err(e) = std::thread::Builder::new().name("search".into()).spawn(work) {
        tracing::error!(%e, "cannot start the thread that makes the index");
    }
    inbox
}
