//! The supervisor at work: processes, pipes and the log.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::journal::Journal;
use super::{End, LEFT, Mode, Order, Policy, REFUSED};

/// From how many bytes on the child's blocks go back to the system when they are freed: some 20 MB less at rest.
const LARGE_BLOCK: &str = "131072";

/// How long the last words of a child are waited for.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// A child that runs.
struct Running {
    child: Child,
    /// Closed when all that it said has been heard.
    words: mpsc::Receiver<()>,
}

/// What is heard of a child.
enum Sign {
    /// It has painted; the number tells it from those before it, and whether nobody was there to see it.
    Beat(u32, bool),
    /// Its pipe was closed.
    Gone(u32),
}

/// The child's side: a byte for each frame it has painted.
#[derive(Debug, Default)]
pub struct Pulse {
    frames: u64,
}

impl Pulse {
    /// A child of a supervisor, which ends when that does.
    #[must_use]
    pub fn start() -> Self {
        let wait = || {
            let mut nothing = [0; 16];
            // Nothing is ever sent: what comes is the end of the pipe, and with it the end of the supervisor.
            while std::io::stdin().lock().read(&mut nothing).is_ok_and(|read| read > 0) {}
            std::process::exit(1);
        };
        if let Err(error) = std::thread::Builder::new().name("supervisor".into()).spawn(wait) {
            tracing::warn!("the end of the supervisor will not be noticed: {error}");
        }
        Self::default()
    }

    /// A frame was painted.
    pub fn beat(&mut self, is_idle: bool) {
        self.frames += 1;
        // The first call comes before the first frame is on the screen.
        if self.frames > 1 {
            let mut out = std::io::stdout().lock();
            // Without a supervisor there is nobody to tell.
            let _ = out.write_all(if is_idle { b"i" } else { b"." }).and_then(|()| out.flush());
        }
    }
}

/// Runs the brochure with these arguments until staff leave it, and starts it again whenever it falls.
#[must_use]
pub fn supervise(arguments: &[OsString], log: Option<&Path>) -> ExitCode {
    let begun = Instant::now();
    let mut policy = Policy::new(Duration::ZERO);
    let journal = Arc::new(Mutex::new(log.map(Journal::open)));
    let (signs, heard) = mpsc::channel();
    let mut child: Option<Running> = None;
    let mut number = 0;
    loop {
        match policy.look(begun.elapsed()) {
            Order::Start(mode) => {
                number += 1;
                note(&journal, &format!("starting the brochure ({}), restart {}", mode.name(), policy.restarts()));
                match start(arguments, mode, policy.restarts(), number, &signs, &journal) {
                    Ok(started) => child = Some(started),
                    Err(error) => {
                        note(&journal, &format!("the brochure cannot be started: {error}"));
                        std::thread::sleep(Duration::from_secs(1));
                        policy.ended(begun.elapsed(), End::Fell);
                    }
                }
            }
            Order::Kill => {
                note(&journal, "the brochure is ended: no frame for too long, or its time in a lesser mode is over");
                if let Some(running) = &mut child {
                    // It may have ended by itself this moment.
                    let _ = running.child.kill();
                }
            }
            Order::Finish => return ExitCode::from(LEFT),
            Order::GiveUp => return ExitCode::from(REFUSED),
            Order::Wait(time) => match heard.recv_timeout(time) {
                Ok(Sign::Beat(from, idle)) if from == number => policy.beat(begun.elapsed(), idle),
                Ok(Sign::Gone(from)) if from == number => {
                    if let Some(mut gone) = child.take() {
                        let end = end_of(gone.child.wait().ok());
                        // Its last words say why: they are heard out, unless somebody else holds the pipe open.
                        let _ = gone.words.recv_timeout(LAST_WORDS);
                        note(&journal, &format!("the brochure has ended: {end:?}"));
                        policy.ended(begun.elapsed(), end);
                    }
                }
                Ok(_) | Err(RecvTimeoutError::Timeout) => {}
                // This end of the channel is kept here.
                Err(RecvTimeoutError::Disconnected) => return ExitCode::FAILURE,
            },
        }
    }
}

fn end_of(status: Option<ExitStatus>) -> End {
    match status.and_then(|status| status.code()) {
        Some(code) if code == i32::from(LEFT) => End::Left,
        Some(code) if code == i32::from(REFUSED) => End::Refused,
        _ => End::Fell,
    }
}

fn start(
    arguments: &[OsString],
    mode: Mode,
    restarts: u32,
    number: u32,
    signs: &mpsc::Sender<Sign>,
    journal: &Arc<Mutex<Option<Journal>>>,
) -> std::io::Result<Running> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(arguments).arg("--watched").arg(mode.name()).arg("--restarts").arg(restarts.to_string());
    // glibc keeps the large blocks that pictures are made of for the next ones; over a day they are better given back.
    command.env("MALLOC_MMAP_THRESHOLD_", LARGE_BLOCK).env("MALLOC_TRIM_THRESHOLD_", LARGE_BLOCK);
    if mode != Mode::Normal {
        command.env("LIBGL_ALWAYS_SOFTWARE", "1");
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    if let Some(mut beats) = child.stdout.take() {
        let signs = signs.clone();
        std::thread::Builder::new().name("beats".into()).spawn(move || {
            let mut frames = [0; 64];
            while let Ok(read @ 1..) = beats.read(&mut frames) {
                let idle = frames.get(read - 1) == Some(&b'i');
                if signs.send(Sign::Beat(number, idle)).is_err() {
                    return;
                }
            }
            // Whoever listened is gone with the supervisor.
            let _ = signs.send(Sign::Gone(number));
        })?;
    }
    let (told, words_end) = mpsc::channel();
    if let Some(words) = child.stderr.take() {
        let journal = journal.clone();
        std::thread::Builder::new().name("words".into()).spawn(move || {
            // Nothing is ever sent: that this is dropped tells the end.
            let _told = told;
            let mut words = BufReader::new(words);
            let mut line = Vec::new();
            while words.by_ref().take(8_192).read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
                note(&journal, String::from_utf8_lossy(&line).trim_end());
                line.clear();
            }
        })?;
    }
    Ok(Running { child, words: words_end })
}

/// Writes a line into the log with the time, and tells it whoever started the supervisor by hand.
fn note(journal: &Mutex<Option<Journal>>, line: &str) {
    let time = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ");
    // Whoever holds the log panicked at worst between two lines.
    let mut journal = journal.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(journal) = journal.as_mut() {
        // A log that cannot be written stops nobody.
        let _ = writeln!(journal, "{time} {line}");
    }
    let _ = writeln!(std::io::stderr(), "{line}");
}
