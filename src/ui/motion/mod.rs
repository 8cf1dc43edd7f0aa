//! Motion: how things come, go, grow and count, each a pure function of the time since it began.
//!
//! Nothing here reads a clock: [`Course`] is told the time of a frame and what is shown, and gives what is on its way.
//! A page learns from its [`Moves`] how far it has come in, and paints itself accordingly.

mod count;
mod course;
mod dealing;
mod drift;
mod ease;
mod moves;
mod sheet;
mod stir;
mod values;

pub use count::counted;
pub use course::{Behind, Between, Course, Now, Passage, Seen};
pub use dealing::{Dealing, Dealt};
pub use ease::Ease;
pub use moves::{Entry, Moves};
pub use sheet::SheetNow;
pub use stir::{entering, layer_of, stirred};
pub use values::{DEAL, DEAL_OUT, DRIFT, FARTHEST, NEAREST, REST, SHEET_WAY, SOFT};
