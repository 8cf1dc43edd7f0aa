//! Why there is no window, in words, and what to do about it.

use std::any::Any;

/// What to do without a display.
const DISPLAY: &str = "Is there a display? On a machine without one, draw the pages to files: kaizhou render --out pictures\n\
    On Debian a display needs: apt-get install libx11-6 libx11-xcb1 libxkbcommon-x11-0 libxcursor1 libxi6 \
    (under Wayland: libwayland-client0 libwayland-egl1)";

/// What to do without graphics.
const GRAPHICS: &str = "OpenGL 2.0, or OpenGL ES 3.0, or newer could not be started. On Debian: apt-get install libgl1 libegl1 libgl1-mesa-dri\n\
    On Windows install the graphics card's own driver. LIBGL_ALWAYS_SOFTWARE=1 in the environment draws with the CPU.\n\
    Without any graphics, draw the pages to files: kaizhou render --out pictures";

/// Whether the fault lies with the renderer, so that another may do better.
pub fn is_of_graphics(error: &eframe::Error) -> bool {
    use eframe::Error;
    !matches!(error, Error::AppCreation(_) | Error::Winit(_) | Error::WinitEventLoop(_))
}

/// Why there is no window.
pub fn words(error: &eframe::Error) -> String {
    if let eframe::Error::AppCreation(reason) = error {
        return reason.to_string();
    }
    let remedy = if is_of_graphics(error) { GRAPHICS } else { DISPLAY };
    match error {
        // What was looked for fills a page, and helps nobody.
        eframe::Error::NoGlutinConfigs(_, why) => told(&format!("nothing here draws with OpenGL ({why})"), remedy),
        _ => told(&error.to_string(), remedy),
    }
}

/// Tells of panics in the log instead of on the terminal: what a library said when it gave up is told in words, with
/// its remedy.
pub fn hear_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let backtrace = std::backtrace::Backtrace::capture();
        let is_told = panic.payload_as_str().is_some_and(is_of_a_library);
        if is_told {
            tracing::debug!("{panic}\n{backtrace}");
        } else if backtrace.status() == std::backtrace::BacktraceStatus::Captured {
            tracing::error!("{panic}\n{backtrace}");
        } else {
            tracing::error!("{panic}");
        }
    }));
}

/// Whether a panic says that a library of the system is missing.
fn is_of_a_library(said: &str) -> bool {
    said.contains("could not be loaded")
}

/// What a library said when it gave up.
pub fn of_panic(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let said = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no reason was given");
    if is_of_a_library(said) {
        told(said, DISPLAY)
    } else {
        format!(
            "the window was lost: {said}\nSettings were kept. Start again; if it happens again, try \
             LIBGL_ALWAYS_SOFTWARE=1 in the environment, or draw the pages to files: kaizhou render --out pictures"
        )
    }
}

fn told(error: &str, remedy: &str) -> String {
    format!("the window cannot be opened: {}\n{remedy}", reason(error))
}

/// The reason without the place in the window library's sources that stands before it.
fn reason(error: &str) -> &str {
    let Some((_, rest)) = error.split_once(".rs:") else { return error };
    rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ':').trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_told_without_the_place_in_the_sources() {
        let error = "winit EventLoopError: os error at lib/mod.rs:765: neither WAYLAND_DISPLAY nor DISPLAY is set.";
        assert_eq!(reason(error), "neither WAYLAND_DISPLAY nor DISPLAY is set.");
        assert_eq!(reason("no GL"), "no GL");
    }

    #[test]
    fn without_graphics_the_drivers_are_named_and_files_are_offered() {
        let error =
            eframe::Error::OpenGL(eframe::egui_glow::PainterError::from("egui_glow requires opengl 2.0+. ".to_owned()));
        assert!(is_of_graphics(&error));
        let said = words(&error);
        for part in ["requires opengl 2.0+", "libgl1-mesa-dri", "LIBGL_ALWAYS_SOFTWARE=1", "kaizhou render --out"] {
            assert!(said.contains(part), "{said}");
        }
    }

    #[test]
    fn a_fault_of_ours_is_told_as_it_is_and_no_other_renderer_is_tried() {
        let error = eframe::Error::AppCreation("there is no page 'hom'".into());
        assert!(!is_of_graphics(&error));
        assert_eq!(words(&error), "there is no page 'hom'");
    }

    #[test]
    fn a_library_that_gives_up_is_answered_with_what_is_missing() {
        let said = of_panic(&"Library libxkbcommon-x11.so could not be loaded.".to_owned());
        assert!(said.contains("libxkbcommon-x11-0") && said.contains("kaizhou render"), "{said}");
        let said = of_panic(&"swap buffers failed");
        assert!(said.contains("swap buffers failed") && said.contains("Start again"), "{said}");
        assert!(of_panic(&7_u32).contains("no reason was given"));
    }
}
