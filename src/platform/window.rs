//! The window, and what to say where there can be none.

use std::process::ExitCode;

use eframe::egui;

use super::arguments::Arguments;
use crate::app::{App, Start};
use crate::content::Folder;
use crate::session::Comfort;

/// Opens the brochure in a window, and waits until it is closed.
pub fn open(arguments: &Arguments, folder: Folder) -> ExitCode {
    let size = arguments.size.map_or([1280.0, 720.0], |s| [s.width as f32, s.height as f32]);
    let viewport = egui::ViewportBuilder::default()
        .with_title("开州 Kaizhou")
        .with_app_id("kaizhou")
        .with_inner_size(size)
        .with_min_inner_size([640.0, 360.0])
        .with_fullscreen(arguments.fullscreen)
        .with_icon(egui::IconData::default());
    let options = eframe::NativeOptions { viewport, ..Default::default() };
    let start = Start {
        folder,
        lang: arguments.lang,
        page: arguments.page.clone(),
        fullscreen: arguments.fullscreen,
        comfort: arguments.comfort(Comfort::default()),
    };
    let create: eframe::AppCreator<'_> = Box::new(move |context| {
        let app = App::new(&context.egui_ctx, start)?;
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
