//! The supervisor of a public screen: a parent without a window that starts the brochure, listens for a beat with each
//! frame it paints, and starts it again when the beats end.
//!
//! What is decided stands in [`Policy`], over a clock that is passed in; `process` only carries it out.

mod journal;
mod mode;
mod policy;
mod process;

pub use mode::Mode;
pub use policy::{End, Order, Policy};
pub use process::{Pulse, supervise};

/// The exit code of a child that staff ended.
pub const LEFT: u8 = 0;
/// The exit code of a child that cannot begin whatever is tried: the words are already told.
pub const REFUSED: u8 = 2;
