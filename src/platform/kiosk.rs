//! A public screen: the supervisor, and the child that it watches.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use eframe::egui;

use super::arguments::Arguments;
use super::machine::{Native, Public};
use super::watchdog::{self, LEFT, Mode, Pulse, REFUSED};
use super::{pin, state, window};
use crate::app::{App, Displays, KioskStart, Start, Still};
use crate::content::Folder;
use crate::session::{Following, Settings};

/// Exit code of a child whose window went away without staff: it is to be started again.
pub const LOST: u8 = 1;

/// What a public screen needs before it begins, or why it cannot.
struct Needs {
    settings: PathBuf,
    start: KioskStart,
    pin: String,
}

fn needs(arguments: &Arguments) -> Result<Needs, String> {
    let settings = window::settings_file(arguments)
        .ok_or("the system names no home folder: name a file of settings with --settings FILE")?;
    let pin = pin::read(&pin::file(&settings)).map_err(|fault| {
        format!(
            "a public screen needs a PIN with which staff leave it: {fault}.\nSet one first: kaizhou pin{}",
            arguments.settings.as_ref().map_or(String::new(), |file| format!(" --settings {}", file.display()))
        )
    })?;
    let (mut start, faults) = state::kiosk::read(&settings);
    for fault in faults {
        tracing::warn!("{fault}");
    }
    if let Some(lang) = arguments.lang {
        start.beginning.lang = lang;
    }
    start.beginning.comfort = arguments.comfort(start.beginning.comfort);
    start.display = arguments.display.clone().or(start.display);
    start.diagonal = arguments.diagonal.or(start.diagonal);
    Ok(Needs { settings, start, pin })
}

fn refuse(said: &str) -> ExitCode {
    eprintln!("kaizhou: {said}");
    ExitCode::from(REFUSED)
}

/// The parent: without a window, it starts the child with the same arguments for as long as it takes.
pub fn supervise(arguments: &Arguments, own: Vec<OsString>) -> ExitCode {
    match needs(arguments) {
        Ok(needs) => watchdog::supervise(&own, Some(&needs.settings.with_file_name("kiosk.log"))),
        Err(said) => refuse(&said),
    }
}

/// The child: the brochure in a window that fills a display.
pub fn open(arguments: &Arguments, folder: Folder) -> ExitCode {
    if let Some(code) = window::environment::start_well() {
        return code;
    }
    let needs = match needs(arguments) {
        Ok(needs) => needs,
        Err(said) => return refuse(&said),
    };
    let pulse = Pulse::start();
    let mode = arguments.watched.unwrap_or(Mode::Normal);
    let left = Arc::new(AtomicBool::new(false));
    let size = arguments.size.map_or([1920.0, 1080.0], |size| [size.width as f32, size.height as f32]);
    let viewport = egui::ViewportBuilder::default()
        .with_title("开州 Kaizhou")
        .with_app_id("kaizhou")
        .with_inner_size(size)
        .with_position([0.0, 0.0])
        .with_decorations(false)
        .with_fullscreen(true)
        .with_icon(egui::IconData::default());
    let start = Start {
        maximised: false,
        folder: if mode == Mode::Normal { folder } else { Folder::Embedded },
        lang: None,
        page: None,
        fullscreen: true,
        presentation: None,
        displays: Displays::default(),
        comfort: needs.start.beginning.comfort,
        // A public screen looks as staff have set it.
        following: Following::default(),
        remembered: Settings::default(),
        set_aside: None,
        kiosk: Some(needs.start),
    };
    let pulse = std::cell::RefCell::new(Some(pulse));
    let create = || {
        let public = Public {
            pin: needs.pin.clone(),
            pulse: pulse.borrow_mut().take().unwrap_or_default(),
            restarts: arguments.restarts,
            left: left.clone(),
            awake: Err(String::new()),
        };
        let (machine, start) = (Native::of_public(public), start.clone());
        let create: eframe::AppCreator<'static> = Box::new(move |context| {
            if mode == Mode::Still {
                return Ok(Box::new(Still::new(&context.egui_ctx, Box::new(machine))));
            }
            Ok(Box::new(App::new(&context.egui_ctx, start, Box::new(machine))?))
        });
        create
    };
    match window::run(&viewport, &create) {
        Ok(()) if left.load(Ordering::SeqCst) => ExitCode::from(LEFT),
        Ok(()) => ExitCode::from(LOST),
        Err(said) => {
            eprintln!("kaizhou: {said}");
            // Without a display the supervisor gives up only where there never was one.
            ExitCode::from(REFUSED)
        }
    }
}
