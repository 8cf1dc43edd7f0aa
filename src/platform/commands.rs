//! The commands: each says what went wrong and what to do, and ends with an exit code.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use clap::Parser;

use super::arguments::{Arguments, Command, Pixels};
use super::{draw, kiosk, log, pin, state, window};
use crate::art::fence;
use crate::content::{self, Folder, Loaded};
use crate::export::{figure, pages, proof};
use crate::i18n::Lang;
use crate::session::Comfort;

/// Exit code where the content has faults, or a file cannot be written.
const FAULTY: u8 = 1;

/// When the program began.
static BEGAN: OnceLock<Instant> = OnceLock::new();

/// How long the program has been running.
pub fn since_start() -> Duration {
    BEGAN.get_or_init(Instant::now).elapsed()
}

/// Does what the arguments say.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    since_start();
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(said) => {
            // `--help` and `--version` come this way too, and are no faults.
            let faulty = said.use_stderr();
            let printed = said.print();
            return ExitCode::from(if faulty || printed.is_err() { 2 } else { 0 });
        }
    };
    if let Some(Command::DrawPicture { kind, width, evening }) = &arguments.command {
        return draw::run(kind, *width, *evening);
    }
    log::start();
    match std::env::current_exe() {
        Ok(program) => fence::set_program(program),
        Err(e) => tracing::warn!("pictures are drawn without a fence: {e}"),
    }
    if arguments.kiosk && arguments.command.is_none() && arguments.watched.is_none() {
        return kiosk::supervise(&arguments, std::env::args_os().skip(1).collect());
    }
    let folder = match &arguments.data {
        Some(path) => Folder::Disk(path.clone()),
        None => Folder::Embedded,
    };
    let lang = arguments.lang;
    match &arguments.command {
        None if arguments.kiosk => kiosk::open(&arguments, folder),
        None => window::open(&arguments, folder),
        Some(Command::DrawPicture { .. }) => ExitCode::SUCCESS,
        Some(Command::Pin) => set_pin(&arguments),
        Some(Command::Check) => check(&folder, lang.unwrap_or(Lang::En), arguments.settings.as_deref()),
        Some(Command::Schema { out }) => schema(out),
        Some(Command::Proof { out }) => proof_sheet(&folder, out, lang.unwrap_or(Lang::En)),
        Some(Command::Render { out, page, size, sheet, from, at }) => {
            let comfort = arguments.comfort(Comfort::default());
            let (from, at) = (from.clone(), at.clone());
            let (out, page, sheet) = (out.clone(), page.clone(), sheet.clone());
            let wanted = Wanted { out, page, lang, size: *size, sheet, comfort, from, at };
            render(&folder, &wanted)
        }
        Some(Command::Network { out, date, layout, outlines }) => {
            let request = figure::Request {
                lang: lang.unwrap_or_default(),
                date: date.clone(),
                orientation: *layout,
                look: arguments.comfort(Comfort::default()).look,
                outlines: *outlines,
            };
            network(&folder, out, &request)
        }
    }
}

fn done(result: Result<(), String>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("kaizhou: {message}");
            ExitCode::from(FAULTY)
        }
    }
}

fn set_pin(arguments: &Arguments) -> ExitCode {
    let Some(settings) = window::settings_file(arguments) else {
        return done(Err("the system names no home folder: name a file of settings with --settings FILE".to_owned()));
    };
    let file = pin::file(&settings);
    let asks = pin::somebody_types();
    let set = pin::set(&file, &mut std::io::stdin().lock(), &mut std::io::stderr(), asks);
    if set.is_ok() {
        eprintln!("kaizhou: the PIN is set ({})", file.display());
    }
    done(set.map_err(|fault| fault.to_string()))
}

fn check(folder: &Folder, lang: Lang, settings: Option<&Path>) -> ExitCode {
    let mut out = std::io::stdout().lock();
    let mut faults = settings.map(|file| state::kiosk::read(file).1).unwrap_or_default();
    if let (Some(file), Some(content)) = (settings, content::Content::load(folder).content) {
        faults.extend(state::kiosk::against(file, &content));
    }
    for fault in &faults {
        if writeln!(out, "{fault}").is_err() {
            return ExitCode::from(FAULTY);
        }
    }
    if !faults.is_empty() {
        return ExitCode::from(FAULTY);
    }
    match content::check(folder, &mut out, lang) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(FAULTY),
        // A reader that has gone (`kaizhou check | head`) wants no more.
        Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::from(FAULTY),
        Err(e) => done(Err(format!("cannot write the result: {e}"))),
    }
}

fn schema(out: &Path) -> ExitCode {
    match content::schema::write(out) {
        Ok(files) => tell(&files),
        Err((path, error)) => done(Err(format!(
            "cannot write {}: {error}; choose another folder with --out, or make room",
            path.display()
        ))),
    }
}

/// Names the files that were written.
fn tell(files: &[PathBuf]) -> ExitCode {
    let mut out = std::io::stdout().lock();
    for file in files {
        // A reader that has gone wants no more.
        if writeln!(out, "{}", file.display()).is_err() {
            break;
        }
    }
    ExitCode::SUCCESS
}

/// Loads a folder; where it has faults they are told, and nothing is given back.
fn load(folder: &Folder, lang: Lang) -> Result<Box<content::Content>, String> {
    let Loaded { content, faults } = content::Content::load(folder);
    match content {
        Some(content) => Ok(Box::new(content)),
        None => {
            let said: Vec<String> = faults.iter().map(|fault| fault.words(lang)).collect();
            Err(format!("the content has faults:\n{}\nMend them, then try again.", said.join("\n")))
        }
    }
}

fn proof_sheet(folder: &Folder, out: &Path, lang: Lang) -> ExitCode {
    done(
        load(folder, lang)
            .and_then(|content| proof::write(out, &content, &content::records(folder)).map_err(|e| e.words(lang))),
    )
}

fn network(folder: &Folder, out: &Path, request: &figure::Request) -> ExitCode {
    // What is wrong with the request is told before the content is read.
    let drawn = figure::Form::of(out).map_err(|e| e.to_string()).and_then(|_| load(folder, Lang::En));
    let drawn = drawn.and_then(|content| figure::write(out, folder, &content, request).map_err(|e| e.to_string()));
    match drawn {
        Ok(()) => tell(&[out.to_owned()]),
        Err(message) => done(Err(message)),
    }
}

struct Wanted {
    out: PathBuf,
    page: Option<String>,
    lang: Option<Lang>,
    size: Pixels,
    sheet: Option<String>,
    comfort: Comfort,
    from: Option<String>,
    at: Vec<u32>,
}

fn render(folder: &Folder, wanted: &Wanted) -> ExitCode {
    let langs = wanted.lang.map_or_else(|| Lang::all().to_vec(), |lang| vec![lang]);
    let request = pages::Request {
        page: wanted.page.clone(),
        langs,
        size_px: [wanted.size.width, wanted.size.height],
        sheet: wanted.sheet.clone(),
        comfort: wanted.comfort,
        from: wanted.from.clone(),
        at: wanted.at.clone(),
    };
    let result = load(folder, Lang::En).and_then(|content| {
        let written = pages::write(&wanted.out, folder, std::sync::Arc::from(content), &request);
        written.map_err(|e| e.to_string())
    });
    match result {
        Ok(files) => tell(&files),
        Err(message) => done(Err(message)),
    }
}
