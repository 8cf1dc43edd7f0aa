//! What the two windows of a presentation share.

use std::sync::Arc;
use std::time::Duration;

use eframe::egui::{ColorImage, Context, TextureHandle, TextureOptions, Ui, ViewportId};
use image::RgbaImage;

use super::Slot;
use crate::art::{Pace, texture};
use crate::content::{Content, Folder};
use crate::session::{Presenter, Session};
use crate::ui::notes::{Asked, Notes};
use crate::ui::shell::Shell;

/// What the audience's window tells, and what the notes ask for.
pub(super) struct Room {
    /// The content folder.
    pub(super) folder: Folder,
    /// What was asked for in the notes since the audience's window last looked.
    pub(super) asked: Vec<Asked>,
    /// Whether the notes' window was closed.
    pub(super) closed: bool,
    shell: Shell,
    content: Option<Arc<Content>>,
    presenter: Presenter,
    session: Session,
    aspect: f32,
    here: Option<TextureHandle>,
    next: Option<TextureHandle>,
    /// The time by the audience's window, and what the notes' own clock showed when they first heard of it.
    now: Duration,
    seconds_of_day: Option<u32>,
    heard_at: Option<f64>,
}

impl Room {
    pub(super) fn new(folder: Folder, presenter: Presenter, session: Session) -> Self {
        Self {
            shell: Shell::of_folder(folder.clone(), Pace::Background),
            folder,
            asked: Vec::new(),
            closed: false,
            content: None,
            presenter,
            session,
            aspect: 16.0 / 9.0,
            here: None,
            next: None,
            now: Duration::ZERO,
            seconds_of_day: None,
            heard_at: None,
        }
    }

    /// Takes a picture that was drawn.
    pub(super) fn take(&mut self, ctx: &Context, slot: Slot, picture: &RgbaImage) {
        let size = [picture.width() as usize, picture.height() as usize];
        let image = ColorImage::from_rgba_unmultiplied(size, picture.as_raw());
        let (place, name) = match slot {
            Slot::Here => (&mut self.here, "what the audience sees"),
            Slot::Next => (&mut self.next, "what comes next"),
        };
        match place {
            Some(texture) => texture.set(image, TextureOptions::LINEAR),
            None => *place = Some(texture(ctx, name, image, TextureOptions::LINEAR)),
        }
    }

    /// Tells how things stand. Gives whether that is new.
    pub(super) fn tell(
        &mut self,
        content: &Arc<Content>,
        presenter: &Presenter,
        session: &Session,
        now: Duration,
        seconds_of_day: Option<u32>,
        aspect: f32,
    ) -> bool {
        let known = self.content.as_ref().is_some_and(|known| Arc::ptr_eq(known, content));
        let changed = !known || self.presenter != *presenter || self.session != *session;
        self.content = Some(content.clone());
        self.presenter = presenter.clone();
        self.session = session.clone();
        (self.now, self.seconds_of_day, self.heard_at) = (now, seconds_of_day, None);
        self.aspect = aspect;
        changed
    }

    /// Shows the notes in their window.
    pub(super) fn show(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        // Nobody types here, whatever goes on on the audience's screen.
        let typing = false;
        if ctx.input(|input| input.viewport().close_requested()) || super::keys::notes_struck(&ctx, typing) {
            self.closed = true;
            ctx.request_repaint_of(ViewportId::ROOT);
        }
        let Some(content) = self.content.clone() else { return };
        // Every window has a clock of its own: only the difference since the last news counts.
        let own = ctx.input(|input| input.time);
        let heard = *self.heard_at.get_or_insert(own);
        let since = Duration::try_from_secs_f64(own - heard).unwrap_or_default();
        let day = self.seconds_of_day.map(|seconds| u64::from(seconds) + since.as_secs());
        let notes = Notes {
            presenter: &self.presenter,
            now: self.now + since,
            clock: day.map(|seconds| [(seconds / 3600 % 24) as u8, (seconds / 60 % 60) as u8]),
            here: self.here.as_ref(),
            next: self.next.as_ref(),
            aspect: self.aspect,
        };
        let keys = super::keys::struck(&ctx, typing, &self.presenter);
        let asked = self.shell.show_notes(ui, &content, &self.session, &notes);
        let asked: Vec<Asked> = keys.into_iter().map(Asked::Presenter).chain(asked).collect();
        if !asked.is_empty() {
            self.asked.extend(asked);
            ctx.request_repaint_of(ViewportId::ROOT);
        }
        // The clocks go on.
        ctx.request_repaint_after(Duration::from_secs(1));
    }
}
