//! Variables of the environment that a window needs otherwise than they are.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

/// The window library takes a picture and leaves where it was built for that, and panics where it was not. It is found
/// on machines on which other programs of its kind are developed.
const TRAPS: [&str; 1] = ["EFRAME_SCREENSHOT_TO"];

/// glibc keeps the large blocks that pictures and files are made of for the next ones, and so grows by what it needed at
/// its worst moment. Blocks from 128 KiB on are given back to the system when it is told this figure, which it reads
/// once, when a program starts.
const GIVE_BACK: [&str; 2] = ["MALLOC_MMAP_THRESHOLD_", "MALLOC_TRIM_THRESHOLD_"];
const LARGE_BLOCK: &str = "131072";

/// A variable to be set, or taken out where it has no value.
type Change = (&'static str, Option<&'static str>);

/// What has to be changed before a window can be opened well. What somebody set stays.
fn changes(is_set: impl Fn(&str) -> bool) -> Vec<Change> {
    let traps = TRAPS.into_iter().filter(|name| is_set(name)).map(|name| (name, None));
    let give_back =
        GIVE_BACK.into_iter().filter(|name| cfg!(all(target_os = "linux", target_env = "gnu")) && !is_set(name));
    traps.chain(give_back.map(|name| (name, Some(LARGE_BLOCK)))).collect()
}

/// Where the environment has to be changed, starts the program again with another one. A process cannot safely change
/// its own environment once it has threads. Gives the exit code where the program has run so, as another process.
pub fn start_well() -> Option<ExitCode> {
    let changes = changes(|name| std::env::var_os(name).is_some());
    if changes.is_empty() {
        return None;
    }
    let mut command = Command::new(std::env::current_exe().ok()?);
    command.args(std::env::args_os().skip(1).collect::<Vec<OsString>>());
    for (name, value) in &changes {
        match value {
            Some(value) => command.env(name, value),
            None => {
                tracing::info!("{name} in the environment is not heeded");
                command.env_remove(name)
            }
        };
    }
    let needed = changes.iter().any(|(_, value)| value.is_none());
    match again(&mut command) {
        Ok(code) => Some(code),
        // Without the figures of the allocator it only needs more memory.
        Err(_) if !needed => None,
        Err(error) => {
            eprintln!("kaizhou: take {} out of the environment, then start again: {error}", TRAPS.join(", "));
            Some(ExitCode::from(1))
        }
    }
}

/// The same process becomes the program with its other environment: whoever started or watches it sees no difference.
#[cfg(unix)]
fn again(command: &mut Command) -> std::io::Result<ExitCode> {
    use std::os::unix::process::CommandExt;

    Err(command.exec())
}

#[cfg(not(unix))]
fn again(command: &mut Command) -> std::io::Result<ExitCode> {
    let status = command.status()?;
    Ok(ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_was_started_again_is_content() {
        let mut set: Vec<&str> = vec!["PATH", "EFRAME_SCREENSHOT_TO"];
        let first = changes(|name| set.contains(&name));
        assert!(first.contains(&("EFRAME_SCREENSHOT_TO", None)), "{first:?}");
        for (name, value) in first {
            match value {
                Some(_) => set.push(name),
                None => set.retain(|other| *other != name),
            }
        }
        assert_eq!(changes(|name| set.contains(&name)), []);
    }

    #[test]
    fn what_somebody_set_stays() {
        let changes = changes(|name| name == "MALLOC_TRIM_THRESHOLD_");
        assert!(changes.iter().all(|(name, _)| *name != "MALLOC_TRIM_THRESHOLD_"), "{changes:?}");
    }
}
