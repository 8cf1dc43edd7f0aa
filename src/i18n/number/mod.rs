//! Figures as they are read: exact decimals in, the number and its words out.
//!
//! Nothing here goes through binary floating point: digits are moved, never computed, and the one
//! conversion that divides (mu to hectares) does so in whole numbers.

mod area;
mod digits;
mod display;
mod english;
mod figure;
mod parse;
mod rank;
mod style;

pub use display::Display;
pub use figure::Figure;
pub use parse::{NumberFault, parse_exact};
pub use rank::rank_text;
pub use style::{Approx, Magnitude, Sign, Style, TimeUnit, UnitWords};
