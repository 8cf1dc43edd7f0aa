//! Small pictures of what the audience sees and of what comes next, drawn beside the frames.

use std::sync::{Arc, mpsc};

use eframe::egui::Context;
use image::RgbaImage;
use image::imageops::{FilterType, resize};

use crate::content::{Content, Folder};
use crate::export::pages::Studio;
use crate::session::{Comfort, Session};

/// Which picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// What the audience sees.
    Here,
    /// What the next press of the clicker shows.
    Next,
}

/// Width of the pictures in pixels.
const WIDTH: u32 = 960;

/// What is wanted: drawn again only when it differs from what was wanted before.
#[derive(Clone)]
struct Want {
    slot: Slot,
    folder: Folder,
    content: Arc<Content>,
    session: Session,
    size_px: [u32; 2],
}

impl Want {
    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.content, &other.content) && self.session == other.session && self.size_px == other.size_px
    }

    fn studio_key(&self) -> (usize, [u32; 2], Comfort) {
        (Arc::as_ptr(&self.content) as usize, self.size_px, self.session.comfort)
    }
}

/// A thread that draws, and what was last wanted of it.
pub(super) struct Previews {
    wants: mpsc::Sender<Want>,
    back: mpsc::Receiver<(Slot, RgbaImage)>,
    wanted: [Option<Want>; 2],
}

impl Previews {
    /// Starts the thread; the window of a context is woken when a picture is done.
    pub(super) fn start(ctx: Context) -> Self {
        let (wants, inbox) = mpsc::channel();
        let (door, back) = mpsc::channel();
        let work = move || draw(&inbox, &door, &ctx);
        if let Err(error) = std::thread::Builder::new().name("previews".into()).spawn(work) {
            tracing::error!("the presenter's notes have no pictures: {error}");
        }
        Self { wants, back, wanted: [None, None] }
    }

    /// Asks for a picture, unless it was the last one asked for.
    pub(super) fn want(
        &mut self,
        slot: Slot,
        folder: &Folder,
        content: &Arc<Content>,
        session: &Session,
        size_px: [u32; 2],
    ) {
        let mut session = session.clone();
        session.notices = Default::default();
        let want = Want { slot, folder: folder.clone(), content: content.clone(), session, size_px };
        let before = &mut self.wanted[slot as usize];
        if before.as_ref().is_some_and(|before| before.is(&want)) {
            return;
        }
        *before = Some(want.clone());
        if self.wants.send(want).is_err() {
            tracing::error!("the thread that draws for the presenter's notes is gone");
        }
    }

    /// The pictures that are done.
    pub(super) fn done(&self) -> Vec<(Slot, RgbaImage)> {
        self.back.try_iter().collect()
    }
}

fn draw(inbox: &mpsc::Receiver<Want>, door: &mpsc::Sender<(Slot, RgbaImage)>, ctx: &Context) {
    let mut studio: Option<(Studio, _)> = None;
    while let Ok(first) = inbox.recv() {
        // Only the newest wish for each picture is worth drawing.
        let mut wants = vec![first];
        for want in inbox.try_iter() {
            wants.retain(|older| older.slot != want.slot);
            wants.push(want);
        }
        for want in wants {
            let key = want.studio_key();
            if studio.as_ref().is_none_or(|(_, made_for)| *made_for != key) {
                let made = Studio::new(want.folder.clone(), want.content.clone(), want.size_px, want.session.comfort);
                studio = Some((made, key));
            }
            let Some((studio, _)) = &mut studio else { continue };
            let picture = studio.picture(&want.session);
            let height = (WIDTH * picture.height()).div_ceil(picture.width().max(1));
            let small = if picture.width() > WIDTH {
                resize(&picture, WIDTH, height.max(1), FilterType::Triangle)
            } else {
                picture
            };
            if door.send((want.slot, small)).is_err() {
                return;
            }
            ctx.request_repaint();
        }
    }
}
