//! How we say it: languages, numbers, dates, money, words and line breaking.
//!
//! The room knows no content and no screen: it takes exact values and gives text.

pub mod breaking;
mod capital;
pub mod lang;
pub mod localized;
pub mod number;
pub mod period;
pub mod strings;

pub use capital::{capital, small};
pub use lang::Lang;
pub use localized::Localized;
