//! The environment in which a window runs: without variables that would bring it down, and with memory given back.

use std::ffi::OsStr;
use std::process::{Command, ExitCode};

/// The window library takes a picture and leaves where it was built for that, and panics where it was not. It is found
/// on machines on which other programs of its kind are developed.
const TRAPS: [&str; 1] = ["EFRAME_SCREENSHOT_TO"];

/// glibc keeps the large blocks that pictures are made of for the next ones, up to 32 MiB each; from so many bytes on they
/// are given back to the system: some 70 MiB less once every page has been seen.
pub const GIVE_BACK: [(&str, &str); 2] = [("MALLOC_MMAP_THRESHOLD_", "131072"), ("MALLOC_TRIM_THRESHOLD_", "131072")];

/// Where the environment has a trap, or has memory kept, starts the program again as it should be. A process cannot
/// safely change its own environment once it has threads. Gives an exit code where this process has to end.
pub fn start_afresh() -> Option<ExitCode> {
    let trapped = TRAPS.into_iter().any(|name| std::env::var_os(name).is_some());
    let glibc = cfg!(all(target_os = "linux", target_env = "gnu"));
    let keeps = glibc && GIVE_BACK.into_iter().any(|(name, _)| std::env::var_os(name).is_none());
    if !trapped && !keeps {
        return None;
    }
    let mut command = Command::new(std::env::current_exe().ok()?);
    command.args(std::env::args_os().skip(1));
    for name in TRAPS.into_iter().filter(|name| std::env::var_os(name).is_some()) {
        tracing::info!("{name} in the environment is not heeded");
        command.env_remove(name);
    }
    if glibc {
        command.envs(GIVE_BACK.map(|(name, value)| (OsStr::new(name), OsStr::new(value))));
    }
    match run(&mut command) {
        Ok(code) => Some(code),
        // Without it more memory is taken, and that is all.
        Err(_) if !trapped => None,
        Err(error) => {
            eprintln!("kaizhou: take {} out of the environment, then start again: {error}", TRAPS.join(", "));
            Some(ExitCode::from(1))
        }
    }
}

/// Becomes another program; comes back only where that fails.
#[cfg(unix)]
fn run(command: &mut Command) -> std::io::Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    Err(command.exec())
}

/// Runs another program to its end.
#[cfg(not(unix))]
fn run(command: &mut Command) -> std::io::Result<ExitCode> {
    let status = command.status()?;
    Ok(ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)))
}
