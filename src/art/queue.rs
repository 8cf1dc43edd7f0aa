//! What the worker still has to make.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Jobs by key; the largest is taken first, since it fills most of what a visitor sees.
pub(super) struct Queue<K> {
    state: Mutex<State<K>>,
    news: Condvar,
}

struct State<K> {
    jobs: Vec<(K, u32)>,
    closed: bool,
}

impl<K: PartialEq> Queue<K> {
    pub(super) fn new() -> Self {
        Self { state: Mutex::new(State { jobs: Vec::new(), closed: false }), news: Condvar::new() }
    }

    fn lock(&self) -> MutexGuard<'_, State<K>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks for something at a size. What was asked for before at another size, and is not yet begun, is forgotten.
    pub(super) fn ask(&self, key: K, size: u32) {
        let mut state = self.lock();
        match state.jobs.iter_mut().find(|(other, _)| *other == key) {
            Some(job) => job.1 = size,
            None => state.jobs.push((key, size)),
        }
        drop(state);
        self.news.notify_one();
    }

    /// The next thing to make, waiting for one; none once the queue is closed.
    pub(super) fn take(&self) -> Option<(K, u32)> {
        let mut state = self.lock();
        loop {
            if state.closed {
                return None;
            }
            // The earliest of equals, so that none waits for ever.
            let largest = state.jobs.iter().enumerate().max_by_key(|(at, (_, size))| (*size, usize::MAX - at));
            if let Some((at, _)) = largest {
                return Some(state.jobs.remove(at));
            }
            state = self.news.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Nothing more will be asked for.
    pub(super) fn close(&self) {
        self.lock().closed = true;
        self.news.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_is_made_first_and_equals_in_their_order() {
        let queue = Queue::new();
        for (key, size) in [("icon", 40), ("cover", 1920), ("card", 400), ("home", 1920)] {
            queue.ask(key, size);
        }
        let order: Vec<_> = (0..4).filter_map(|_| queue.take()).map(|(key, _)| key).collect();
        assert_eq!(order, ["cover", "home", "card", "icon"]);
    }

    #[test]
    fn what_is_asked_for_again_before_it_was_begun_is_made_once() {
        let queue = Queue::new();
        for size in [640, 768, 896] {
            queue.ask("cover", size);
        }
        queue.ask("card", 100);
        assert_eq!(queue.take(), Some(("cover", 896)));
        assert_eq!(queue.take(), Some(("card", 100)));
    }

    #[test]
    fn a_closed_queue_gives_nothing_more() {
        let queue = Queue::new();
        queue.ask("cover", 1);
        queue.close();
        assert_eq!(queue.take(), None);
    }
}
