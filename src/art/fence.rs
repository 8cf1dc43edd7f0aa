//! A fence round pictures of unknown origin: they are made by a process of their own, with limits of memory and time.
//!
//! The guard of the content refuses what is known to do harm. What it lets through may still be costly, or meet a fault
//! of the rasteriser; then the process dies or is ended, the quiet ground stays, and the interface has not waited.
//!
//! The process is this program with [`COMMAND`]; the picture comes on its input, and pixels leave on its output: width and
//! height in four bytes each (little-endian), then premultiplied RGBA in rows.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::mpsc;
use std::time::Duration;

use super::{RasterFault, Tone, rasterise, toned};

/// The hidden command that draws one picture.
pub const COMMAND: &str = "draw-picture";
/// How long a picture may take.
pub const PATIENCE: Duration = Duration::from_secs(3);
/// How much memory the process may take, in bytes: a picture of 8,192 × 8,192 pixels while it is made smaller.
pub const MEMORY: u64 = 1 << 30;

static PROGRAM: OnceLock<PathBuf> = OnceLock::new();

/// Says which program draws pictures behind the fence. Once, at the start; until then pictures are made in this process.
pub fn set_program(program: PathBuf) {
    // Said twice, the first word holds.
    let _again = PROGRAM.set(program);
}

/// Pixels of a picture of unknown origin.
///
/// # Errors
/// What is wrong with the picture, or that it took too much.
pub fn draw(path: &str, bytes: &[u8], width: u32, tone: Tone) -> Result<egui::ColorImage, RasterFault> {
    match PROGRAM.get() {
        Some(program) => draw_by(program, path, bytes, width, tone, PATIENCE),
        None => draw_here(path, bytes, width, tone),
    }
}

/// Pixels of a picture, made in this process.
///
/// # Errors
/// What is wrong with the picture.
pub fn draw_here(path: &str, bytes: &[u8], width: u32, tone: Tone) -> Result<egui::ColorImage, RasterFault> {
    match std::str::from_utf8(bytes) {
        Ok(svg) if is_svg(path) => rasterise(path, toned(svg, tone).as_bytes(), width),
        _ => rasterise(path, bytes, width),
    }
}

/// Pixels of a picture, made by a process of `program` that is ended when `patience` is at its end.
///
/// # Errors
/// What the process said, or that it took too much.
pub fn draw_by(
    program: &Path,
    path: &str,
    bytes: &[u8],
    width: u32,
    tone: Tone,
    patience: Duration,
) -> Result<egui::ColorImage, RasterFault> {
    let fault = |why: String| RasterFault::Fenced(why);
    let mut child = Command::new(program)
        .arg(COMMAND)
        .args(["--kind", if is_svg(path) { "svg" } else { "raster" }])
        .args(["--width", &width.to_string()])
        .args(if tone == Tone::Evening { &["--evening"][..] } else { &[] })
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| fault(format!("no process: {e}")))?;
    let result = converse(&mut child, bytes, patience);
    // Ended in any case: what has given its pixels is done, and what has not is of no use any more.
    let _gone = child.kill();
    let _reaped = child.wait();
    result
}

fn is_svg(path: &str) -> bool {
    path.to_ascii_lowercase().ends_with(".svg")
}

fn converse(child: &mut Child, bytes: &[u8], patience: Duration) -> Result<egui::ColorImage, RasterFault> {
    let fault = |why: &str| RasterFault::Fenced(why.to_owned());
    let (Some(mut input), Some(mut output), Some(mut complaints)) =
        (child.stdin.take(), child.stdout.take(), child.stderr.take())
    else {
        return Err(fault("no pipes"));
    };
    let (said, heard) = mpsc::channel();
    let picture = bytes.to_owned();
    // Each pipe has a thread of its own, so that neither side waits for the other; ending the process ends them all.
    std::thread::spawn(move || input.write_all(&picture));
    std::thread::spawn(move || {
        let mut pixels = Vec::new();
        let read = output.read_to_end(&mut pixels);
        // Nobody listens any more where patience was at its end.
        let _heard = said.send(read.map(|_| pixels));
    });
    let pixels = match heard.recv_timeout(patience) {
        Ok(Ok(pixels)) => pixels,
        Ok(Err(e)) => return Err(fault(&e.to_string())),
        Err(_) => return Err(fault("it took too long")),
    };
    if let Some(image) = read_image(&pixels) {
        return Ok(image);
    }
    let mut why = Vec::new();
    // What it said of itself; a process that died says nothing.
    let _read = complaints.by_ref().take(400).read_to_end(&mut why);
    let why = String::from_utf8_lossy(&why).trim().to_owned();
    Err(fault(if why.is_empty() { "the process died" } else { &why }))
}

/// A picture as it leaves the process.
#[must_use]
pub fn write_image(image: &egui::ColorImage) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(8 + image.pixels.len() * 4);
    for side in image.size {
        bytes.extend(u32::try_from(side).unwrap_or(0).to_le_bytes());
    }
    bytes.extend(image.pixels.iter().flat_map(|pixel| pixel.to_array()));
    bytes
}

fn read_image(bytes: &[u8]) -> Option<egui::ColorImage> {
    let (head, pixels) = bytes.split_first_chunk::<8>()?;
    let side = |at: usize| -> Option<usize> {
        let four = head.get(at..at + 4)?.try_into().ok()?;
        usize::try_from(u32::from_le_bytes(four)).ok().filter(|side| (1..=8192).contains(side))
    };
    let size = [side(0)?, side(4)?];
    (pixels.len() == size[0] * size[1] * 4).then(|| egui::ColorImage::from_rgba_premultiplied(size, pixels))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_comes_through_the_pipe_as_it_was() {
        let image = egui::ColorImage::from_rgba_premultiplied([2, 1], &[1, 2, 3, 4, 250, 251, 252, 255]);
        assert_eq!(read_image(&write_image(&image)), Some(image));
    }

    #[test]
    fn half_a_picture_or_none_is_none() {
        let image = egui::ColorImage::from_rgba_premultiplied([2, 1], &[0; 8]);
        let whole = write_image(&image);
        for cut in [0, 4, 8, whole.len() - 1] {
            assert_eq!(read_image(&whole[..cut]), None);
        }
        assert_eq!(read_image(&[0; 64]), None);
        assert_eq!(read_image(&[0xFF; 64]), None);
    }
}
