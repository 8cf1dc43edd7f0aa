//! What is going on at a public screen.

use std::time::Duration;

/// What is going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Nobody is there: the scenes follow each other.
    Attract {
        /// Since when.
        since: Duration,
    },
    /// A visitor reads.
    Exploring {
        /// When he was last felt.
        last: Duration,
    },
    /// The visitor is asked whether he is still there.
    Warning {
        /// Until when he may answer.
        until: Duration,
    },
}
