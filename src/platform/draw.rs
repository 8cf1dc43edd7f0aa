//! The process behind the fence: one picture from the input, its pixels to the output.

use std::io::{Read, Write};
use std::process::ExitCode;

use crate::art::{Tone, fence};
use crate::content::picture::{parse_svg, raster_size};

/// The largest picture that is taken, in bytes.
const LARGEST: u64 = crate::content::PICTURE_LIMIT;

/// Draws one picture with limits of memory and time.
pub fn run(kind: &str, width: u32, evening: bool) -> ExitCode {
    limit();
    match draw(kind, width, evening) {
        Ok(pixels) => {
            let written = std::io::stdout().lock().write_all(&pixels);
            if written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn draw(kind: &str, width: u32, evening: bool) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    std::io::stdin().lock().take(LARGEST).read_to_end(&mut bytes).map_err(|e| e.to_string())?;
    let tone = if evening { Tone::Evening } else { Tone::Day };
    let path = match kind {
        "svg" => {
            parse_svg(&bytes).map_err(|fault| format!("{fault:?}"))?;
            "picture.svg"
        }
        _ => {
            raster_size(&bytes).map_err(|fault| format!("{fault:?}"))?;
            "picture.png"
        }
    };
    let image = fence::draw_here(path, &bytes, width, tone).map_err(|fault| format!("{fault:?}"))?;
    Ok(fence::write_image(&image))
}

/// Takes no more memory and time than a picture may; leaves no core behind.
#[cfg(unix)]
fn limit() {
    use rlimit::Resource;
    let seconds = fence::PATIENCE.as_secs() + 1;
    for (resource, most) in [(Resource::AS, fence::MEMORY), (Resource::CPU, seconds), (Resource::CORE, 0)] {
        // Where a system knows no such limit, the parent's clock still holds.
        if let Err(e) = resource.set(most, most) {
            eprintln!("no limit of {resource:?}: {e}");
        }
    }
}

/// Elsewhere only the parent's clock holds.
#[cfg(not(unix))]
fn limit() {}
