//! The window, and what to say where there can be none.

use std::path::PathBuf;
use std::process::ExitCode;

use eframe::egui;

use super::arguments::Arguments;
use super::folders;
use super::machine::Native;
use super::state::{self, Keeper};
use crate::app::{App, Start};
use crate::content::Folder;
use crate::session::{Comfort, WindowPlace};

/// The size of a window that nobody asked for.
const SIZE: [f32; 2] = [1280.0, 720.0];

/// Opens the brochure in a window, and waits until it is closed.
pub fn open(arguments: &Arguments, folder: Folder) -> ExitCode {
    let file = if arguments.no_state { None } else { settings_file() };
    let found = file.as_deref().map(state::read).unwrap_or_default();
    let place = found.settings.window.filter(|_| arguments.size.is_none());
    let size = arguments.size.map(|s| [s.width as f32, s.height as f32]).or(place.map(|p| p.size)).unwrap_or(SIZE);
    let mut viewport = egui::ViewportBuilder::default()
        .with_title("开州 Kaizhou")
        .with_app_id("kaizhou")
        .with_inner_size(size)
        .with_min_inner_size([640.0, 360.0])
        .with_fullscreen(arguments.fullscreen)
        .with_maximized(place.is_some_and(|p| p.maximised))
        .with_icon(egui::IconData::default());
    if let Some(position) = place.and_then(|place| place.position) {
        viewport = viewport.with_position(position);
    }
    let options = eframe::NativeOptions { viewport, ..Default::default() };
    let start = Start {
        folder,
        lang: arguments.lang,
        page: arguments.page.clone(),
        fullscreen: arguments.fullscreen,
        comfort: arguments.comfort(found.settings.comfort(Comfort::default())),
        remembered: found.settings,
        set_aside: found.set_aside,
    };
    let keeper = file.map(|file| Keeper::start(file, found.table));
    let machine = Native::new(keeper, arguments.out.clone());
    let create: eframe::AppCreator<'_> = Box::new(move |context| {
        if let Some(place) = place {
            bring_back(context, place);
        }
        let app = App::new(&context.egui_ctx, start, Box::new(machine))?;
        Ok(Box::new(app))
    });
    match eframe::run_native("kaizhou", options, create) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kaizhou: {}", say(&error));
            ExitCode::from(1)
        }
    }
}

fn settings_file() -> Option<PathBuf> {
    let folder = folders::settings(&folders::environment);
    if folder.is_none() {
        tracing::warn!("the system names no home folder: settings are not kept");
    }
    folder.map(|folder| state::file(&folder))
}

/// Puts a window that would stand where no screen is any more onto one.
fn bring_back(context: &eframe::CreationContext<'_>, place: WindowPlace) {
    let Some(window) = context.winit_window() else { return };
    let screens: Vec<[f32; 4]> = window
        .available_monitors()
        .map(|screen| {
            let (at, size, scale) = (screen.position(), screen.size(), screen.scale_factor());
            [f64::from(at.x), f64::from(at.y), size.width.into(), size.height.into()].map(|n| (n / scale) as f32)
        })
        .collect();
    // Where the system tells of no screens, it puts windows where it wants anyway.
    if screens.is_empty() || place.is_on(&screens) {
        return;
    }
    let screen = window.primary_monitor().or_else(|| window.available_monitors().next());
    if let Some(mut at) = screen.map(|screen| screen.position()) {
        (at.x, at.y) = (at.x + 48, at.y + 48);
        window.set_outer_position(at);
    }
}

/// Why there is no window, and what to do about it.
fn say(error: &eframe::Error) -> String {
    let remedy = match error {
        eframe::Error::AppCreation(reason) => return reason.to_string(),
        eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_) => {
            "Is there a display? On a machine without one, draw the pages to files: kaizhou render --out pictures\n\
             On Debian a display needs: apt-get install libx11-xcb1 libxkbcommon-x11-0 libxcursor1 libxi6 libxrandr2"
        }
        _ => {
            "OpenGL 2.1 or newer could not be started. On Debian: apt-get install libgl1 libegl1 libgl1-mesa-dri\n\
             Without any graphics, draw the pages to files: kaizhou render --out pictures"
        }
    };
    format!("the window cannot be opened: {}\n{remedy}", reason(&error.to_string()))
}

/// The reason without the place in the window library's sources that stands before it.
fn reason(error: &str) -> &str {
    let Some((_, rest)) = error.split_once(".rs:") else { return error };
    rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ':').trim()
}

#[cfg(test)]
mod tests {
    use super::reason;

    #[test]
    fn a_reason_is_told_without_the_place_in_the_sources() {
        let error = "winit EventLoopError: os error at lib/mod.rs:765: neither WAYLAND_DISPLAY nor DISPLAY is set.";
        assert_eq!(reason(error), "neither WAYLAND_DISPLAY nor DISPLAY is set.");
        assert_eq!(reason("no GL"), "no GL");
    }
}
