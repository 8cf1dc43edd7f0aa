//! The window, and what to say where there can be none.

pub(super) mod environment;
mod fault;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;

use eframe::egui;

use super::arguments::Arguments;
use super::folders;
use super::machine::Native;
use super::state::{self, Keeper};
use crate::app::{App, Displays, Presentation, Screen, Start};
use crate::content::Folder;
use crate::session::{Comfort, Following, WindowPlace};

/// What draws, in the order in which it is tried: OpenGL starts faster and takes less memory; the other is for machines
/// that have only DirectX or Vulkan.
#[cfg(not(feature = "wgpu"))]
const RENDERERS: [eframe::Renderer; 1] = [eframe::Renderer::Glow];
#[cfg(feature = "wgpu")]
const RENDERERS: [eframe::Renderer; 2] = [eframe::Renderer::Glow, eframe::Renderer::Wgpu];

/// The size of a window that nobody asked for.
const SIZE: [f32; 2] = [1280.0, 720.0];

/// What a window's frame and a desktop's bars take of a screen, as far as can be known before there is a window.
const AROUND: [f32; 2] = [16.0, 80.0];

/// Whether a window of a size with all that stands around it is too large for a screen, both in logical units.
fn is_too_large(size: [f32; 2], screen: [f32; 2]) -> bool {
    (0..2).any(|side| size[side] + AROUND[side] > screen[side])
}

/// Opens the brochure in a window, and waits until it is closed.
pub fn open(arguments: &Arguments, folder: Folder) -> ExitCode {
    if let Some(code) = environment::start_well() {
        return code;
    }
    let file = if arguments.no_state { None } else { settings_file(arguments) };
    let found = file.as_deref().map(state::read).unwrap_or_default();
    let place = found.settings.window.filter(|_| arguments.size.is_none());
    let size = arguments.size.map(|s| [s.width as f32, s.height as f32]).or(place.map(|p| p.size)).unwrap_or(SIZE);
    // An audience sees nothing but the brochure, unless a window of some size is asked for, to rehearse in.
    let fullscreen = arguments.fullscreen || (arguments.present.is_some() && arguments.size.is_none());
    let asked = arguments.size.is_some() || fullscreen;
    let mut viewport = egui::ViewportBuilder::default()
        .with_title("开州 Kaizhou")
        .with_app_id("kaizhou")
        .with_inner_size(size)
        .with_min_inner_size([640.0, 360.0])
        .with_fullscreen(fullscreen)
        .with_maximized(place.is_some_and(|p| p.maximised))
        .with_icon(egui::IconData::default());
    if let Some(position) = place.and_then(|place| place.position) {
        viewport = viewport.with_position(position);
    }
    let following = Following::of(&found.settings, arguments.look.is_some(), arguments.reduced_motion);
    let start = Start {
        folder,
        lang: arguments.lang,
        page: arguments.page.clone(),
        fullscreen,
        maximised: place.is_some_and(|place| place.maximised),
        presentation: arguments.present.clone().map(|tour| Presentation { tour }),
        displays: Displays { wanted: arguments.display.clone(), ..Displays::default() },
        comfort: arguments.comfort(found.settings.comfort(Comfort::default())),
        following: if arguments.present.is_some() { Following::default() } else { following },
        remembered: found.settings,
        set_aside: found.set_aside,
        kiosk: None,
    };
    let create = || {
        let mut start = start.clone();
        let keeper = file.clone().map(|file| Keeper::start(file, found.table.clone()));
        let machine = Native::new(keeper, arguments.out.clone());
        let create: eframe::AppCreator<'static> = Box::new(move |context| {
            match place {
                Some(place) => bring_back(context, place),
                None => start.maximised = !asked && fills_screen(context),
            }
            if start.presentation.is_some() {
                start.displays = Displays { wanted: start.displays.wanted.take(), ..displays(context) };
            }
            let ctx = context.egui_ctx.clone();
            let machine = machine.with_desktop(move || ctx.request_repaint());
            let app = App::new(&context.egui_ctx, start, Box::new(machine))?;
            Ok(Box::new(app))
        });
        create
    };
    match run(&viewport, &create) {
        Ok(()) => ExitCode::SUCCESS,
        Err(said) => {
            eprintln!("kaizhou: {said}");
            ExitCode::from(1)
        }
    }
}

/// Runs the window with the first renderer that can be started. What goes wrong is told in words.
pub fn run(viewport: &egui::ViewportBuilder, create: &dyn Fn() -> eframe::AppCreator<'static>) -> Result<(), String> {
    fault::hear_panics();
    let mut said = Vec::new();
    for renderer in RENDERERS {
        let options = eframe::NativeOptions { viewport: viewport.clone(), renderer, ..Default::default() };
        // Libraries that open displays panic where a library of the system is missing, and where the graphics are lost.
        let run = AssertUnwindSafe(|| eframe::run_native("kaizhou", options, create()));
        match catch_unwind(run) {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(error)) if fault::is_of_graphics(&error) => said.push(fault::words(&error)),
            Ok(Err(error)) => return Err(fault::words(&error)),
            Err(panic) => return Err(fault::of_panic(panic.as_ref())),
        }
    }
    Err(said.join("\n"))
}

/// The file of settings: the one that is named, or the reader's own.
pub fn settings_file(arguments: &Arguments) -> Option<PathBuf> {
    if let Some(file) = &arguments.settings {
        return Some(file.clone());
    }
    let folder = folders::settings(&folders::environment);
    if folder.is_none() {
        tracing::warn!("the system names no home folder: settings are not kept");
    }
    folder.map(|folder| state::file(&folder))
}

/// The displays, and which of them is the main one.
fn displays(context: &eframe::CreationContext<'_>) -> Displays {
    let Some(window) = context.winit_window() else { return Displays::default() };
    let primary = window.primary_monitor();
    let all: Vec<_> = window.available_monitors().collect();
    let main = all.iter().position(|display| Some(display) == primary.as_ref()).unwrap_or(0);
    let screens = all.iter().map(|screen| Screen {
        name: screen.name().unwrap_or_default(),
        at: screen.position().into(),
        size: screen.size().into(),
    });
    Displays { screens: screens.collect(), main, wanted: None }
}

/// Whether a window that nobody asked a size for is to fill its screen, since it would not fit on it; where the system tells
/// of no screens, it is not.
fn fills_screen(context: &eframe::CreationContext<'_>) -> bool {
    let Some(window) = context.winit_window() else { return false };
    let screen = window.current_monitor().or_else(|| window.primary_monitor());
    screen.or_else(|| window.available_monitors().next()).is_some_and(|screen| {
        let (size, scale) = (screen.size(), screen.scale_factor());
        is_too_large(SIZE, [size.width, size.height].map(|side| (f64::from(side) / scale) as f32))
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_that_does_not_fit_a_screen_with_its_frame_is_known_beforehand() {
        for small in [[1280.0, 720.0], [1366.0, 768.0], [1280.0, 1024.0], [1024.0, 600.0], [1080.0, 1920.0]] {
            assert!(is_too_large(SIZE, small), "{small:?}");
        }
        for large in [[1440.0, 900.0], [1536.0, 864.0], [1920.0, 1080.0], [3840.0, 2160.0]] {
            assert!(!is_too_large(SIZE, large), "{large:?}");
        }
    }
}
