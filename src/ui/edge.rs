//! The edge of the pages: what goes wrong within them does not get out.

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::session::{Overlay, Route, Session};

/// Is run within every page, so that tests can make one fail.
pub type Wire = Box<dyn Fn(&Session) + Send>;

/// Catches panics of pages, and remembers where there was one.
#[derive(Default)]
pub struct Edge {
    failed: RefCell<Option<(Route, Overlay)>>,
    caught: Cell<u32>,
    wire: Option<Wire>,
}

impl Edge {
    /// Runs something within every page from now on.
    pub fn lay_wire(&mut self, wire: Wire) {
        self.wire = Some(wire);
    }

    /// Shows what the visitor is on; none where it fails, now or the last time. A page that has failed is not tried
    /// again before somebody asks for something.
    pub fn within<R>(&self, session: &Session, show: impl FnOnce() -> R) -> Option<R> {
        let here = (session.route.clone(), session.overlay.clone());
        if self.failed.borrow().as_ref() == Some(&here) {
            return None;
        }
        let shown = catch_unwind(AssertUnwindSafe(|| {
            if let Some(wire) = &self.wire {
                wire(session);
            }
            show()
        }));
        let failed = shown.is_err().then_some(here);
        if let Some((route, overlay)) = &failed {
            self.caught.set(self.caught.get().saturating_add(1));
            tracing::error!("the page {} failed (over it: {overlay:?}) and was replaced by an apology", route.name());
        }
        *self.failed.borrow_mut() = failed;
        shown.ok()
    }

    /// Somebody asked for something: what has failed is tried again.
    pub fn mend(&self) {
        *self.failed.borrow_mut() = None;
    }

    /// How often something was caught.
    #[must_use]
    pub fn caught(&self) -> u32 {
        self.caught.get()
    }
}
