//! Variables of the environment that would bring the window down.

use std::process::{Command, ExitCode};

/// The window library takes a picture and leaves where it was built for that, and panics where it was not. It is found
/// on machines on which other programs of its kind are developed.
const TRAPS: [&str; 1] = ["EFRAME_SCREENSHOT_TO"];

/// Where the environment has a trap, starts the program again without it and waits for its end. A process cannot
/// safely change its own environment once it has threads.
pub fn start_without_traps() -> Option<ExitCode> {
    if !TRAPS.into_iter().any(|name| std::env::var_os(name).is_some()) {
        return None;
    }
    let mut command = Command::new(std::env::current_exe().ok()?);
    command.args(std::env::args_os().skip(1));
    for name in TRAPS {
        tracing::info!("{name} in the environment is not heeded");
        command.env_remove(name);
    }
    match command.status() {
        Ok(status) => Some(ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1))),
        Err(error) => {
            eprintln!("kaizhou: take {} out of the environment, then start again: {error}", TRAPS.join(", "));
            Some(ExitCode::from(1))
        }
    }
}
