//! Saving the page a reader sees as a picture, beside what he saved before.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder, RgbaImage};

use super::pages::Studio;
use crate::content::{Content, Folder};
use crate::session::{Comfort, Form, Overlay, Session};
use crate::theme::Look;
use crate::ui::widgets::Scrolled;

/// What is to be saved.
#[derive(Clone)]
pub struct Order {
    /// The folder of the content and its pictures.
    pub folder: Folder,
    /// The content.
    pub content: Arc<Content>,
    /// Where the reader is.
    pub session: Session,
    /// The window, in pixels.
    pub window_px: [u32; 2],
    /// For the screen or for paper.
    pub form: Form,
    /// How far what he sees is scrolled. On paper everything begins at its top.
    pub scrolled: Scrolled,
    /// The folder to save to; it is made where it does not exist.
    pub out: PathBuf,
}

/// Why a picture could not be saved.
#[derive(Debug)]
pub struct Fault {
    /// The file or folder that could not be written.
    pub path: PathBuf,
    /// What the system said.
    pub error: io::Error,
}

/// A4 across at 300 dots an inch.
const PAPER_PX: [u32; 2] = [3508, 2480];

/// The page on that paper: 16:9, 10 mm from the edges.
const PRINT_PX: [u32; 2] = [3272, 1840];

/// Draws the page as `kaizhou render` does and saves it under a name that is free. Gives the file.
///
/// # Errors
/// A folder or file that cannot be written; nothing is left of it then.
pub fn save(order: &Order) -> Result<PathBuf, Fault> {
    let fault = |error| Fault { path: order.out.clone(), error };
    std::fs::create_dir_all(&order.out).map_err(fault)?;
    let png = encode(&draw(order)).map_err(fault)?;
    write_new(&order.out, &stem(order), |file| file.write_all(&png))
}

fn draw(order: &Order) -> RgbaImage {
    let mut session = order.session.clone();
    // What offers to save the page is no part of it.
    if session.overlay == Overlay::Menu {
        session.overlay = Overlay::None;
    }
    session.notices = Default::default();
    let studio = |size_px, comfort| Studio::new(order.folder.clone(), order.content.clone(), size_px, comfort);
    match order.form {
        Form::Screen => {
            let mut studio = studio(order.window_px, session.comfort);
            studio.begin_scrolled(order.scrolled.clone());
            studio.picture(&session)
        }
        Form::Paper => {
            // Paper is light, and its reader holds it in his hand.
            session.comfort = Comfort { look: Look::Light, ..Comfort::default() };
            on_paper(&studio(PRINT_PX, session.comfort).picture(&session))
        }
    }
}

/// The picture in the middle of a white sheet.
fn on_paper(picture: &RgbaImage) -> RgbaImage {
    let [width, height] = PAPER_PX;
    let mut paper = RgbaImage::from_pixel(width, height, image::Rgba([u8::MAX; 4]));
    let (x, y) = ((width - picture.width()) / 2, (height - picture.height()) / 2);
    image::imageops::replace(&mut paper, picture, x.into(), y.into());
    paper
}

/// What a file is called: page, sheet and language.
fn stem(order: &Order) -> String {
    let session = &order.session;
    let sheet = session.overlay.subject().map_or(String::new(), |subject| format!("-{subject}"));
    let form = if order.form == Form::Paper { "-a4" } else { "" };
    format!("kaizhou-{}{sheet}-{}{form}", session.route.name(), session.lang.code())
}

/// The picture as a file, in memory: an encoder that writes to a disk hides what the disk says.
pub(super) fn encode(picture: &RgbaImage) -> io::Result<Vec<u8>> {
    let mut png = Vec::new();
    let encoder = PngEncoder::new(&mut png);
    let encoded = encoder.write_image(picture.as_raw(), picture.width(), picture.height(), ExtendedColorType::Rgba8);
    encoded.map_err(io::Error::other)?;
    Ok(png)
}

/// Writes a file under the first free name: `stem.png`, `stem-2.png` … What could not be written whole is taken away.
fn write_new(
    folder: &Path,
    stem: &str,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<PathBuf, Fault> {
    let (path, mut file) = create_free(folder, stem)?;
    match write(&mut file).and_then(|()| file.sync_all()) {
        Ok(()) => Ok(path),
        Err(error) => {
            // The first error is the one that matters.
            drop(file);
            let _ = std::fs::remove_file(&path);
            Err(Fault { path, error })
        }
    }
}

fn create_free(folder: &Path, stem: &str) -> Result<(PathBuf, File), Fault> {
    let mut n = 1_u32;
    loop {
        let path = folder.join(if n == 1 { format!("{stem}.png") } else { format!("{stem}-{n}.png") });
        match File::create_new(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && n < 10_000 => n += 1,
            Err(error) => return Err(Fault { path, error }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_taken_is_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut names = Vec::new();
        for text in ["one", "two", "three"] {
            let path = write_new(folder.path(), "page", |out| out.write_all(text.as_bytes())).expect("it is written");
            assert_eq!(std::fs::read_to_string(&path).expect("it is there"), text);
            names.push(path.file_name().expect("it has a name").to_string_lossy().into_owned());
        }
        assert_eq!(names, ["page.png", "page-2.png", "page-3.png"]);
        assert_eq!(std::fs::read_to_string(folder.path().join("page.png")).expect("it is there"), "one");
    }

    #[test]
    fn of_a_disk_that_is_full_half_way_nothing_is_left() {
        let folder = tempfile::tempdir().expect("a folder");
        let fault = write_new(folder.path(), "page", |out| {
            out.write_all(&[0; 100_000])?;
            Err(io::ErrorKind::StorageFull.into())
        });
        let fault = fault.expect_err("the disk is full");
        assert_eq!(fault.error.kind(), io::ErrorKind::StorageFull);
        assert_eq!(fault.path, folder.path().join("page.png"));
        assert_eq!(std::fs::read_dir(folder.path()).expect("the folder is ours").count(), 0);
    }
}
