//! The machine: arguments, commands and the window.

mod arguments;
mod commands;
mod log;
mod window;

pub use arguments::{Arguments, Command, Pixels};
pub use commands::run;
