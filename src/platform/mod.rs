//! The machine: arguments, commands, the window, the settings file, and watching folders.

mod arguments;
mod commands;
mod draw;
mod folders;
mod log;
mod machine;
mod state;
mod watch;
mod window;

pub use arguments::{Arguments, Command, Pixels};
pub use commands::run;
