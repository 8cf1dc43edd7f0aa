//! The machine: arguments, commands, the window, the settings file, watching folders, and the supervisor of public screens.

mod arguments;
mod commands;
mod desktop;
mod draw;
mod folders;
mod kiosk;
mod log;
mod machine;
mod pin;
mod state;
mod watch;
mod watchdog;
mod window;

pub use arguments::{Arguments, Command, Pixels};
pub use commands::run;
