//! The pictures in use: asked for by pages, made by a worker, kept as textures.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, mpsc};

use egui::{ColorImage, Context, TextureHandle, TextureOptions};

use super::{RasterFault, rasterise};

/// How pictures are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// On a worker thread; the page shows a quiet ground until they are there.
    Background,
    /// At once, where the answer must not depend on time: page pictures and tests.
    AtOnce,
}

/// Gives the bytes of a picture by its path, or says why not.
pub type Bytes = Arc<dyn Fn(&str) -> Result<Cow<'static, [u8]>, String> + Send + Sync>;

/// A picture ready to be painted.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The texture.
    pub texture: egui::TextureId,
    /// Width divided by height.
    pub aspect: f32,
}

/// All pictures in use.
pub struct Gallery {
    bytes: Bytes,
    pace: Pace,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    slots: BTreeMap<Key, Slot>,
    worker: Option<Worker>,
    pass: u64,
}

/// What is asked for: a path, and whether only its shape counts (icons are tinted when painted).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    path: String,
    mask: bool,
}

struct Slot {
    /// The picture at the width made last.
    ready: Option<TextureHandle>,
    /// The greatest width made or under way.
    width: u32,
    /// Whether the bytes were bad: then the quiet ground stays.
    failed: bool,
    /// The pass in which it was last shown.
    seen: u64,
}

struct Worker {
    jobs: mpsc::Sender<(Key, u32)>,
    done: mpsc::Receiver<(Key, Result<ColorImage, RasterFault>)>,
}

/// Widths are rounded up to this, so that a window being resized does not redraw pictures at every pixel.
const WIDTH_STEP: u32 = 128;

/// Bytes of pixels above which pictures not shown any more are let go.
const BUDGET: usize = 160 << 20;

impl Gallery {
    /// A gallery that gets its pictures' bytes from `bytes`.
    #[must_use]
    pub fn new(bytes: Bytes, pace: Pace) -> Self {
        Self { bytes, pace, state: RefCell::default() }
    }

    /// How pictures are made.
    #[must_use]
    pub fn pace(&self) -> Pace {
        self.pace
    }

    /// A picture at least `width` pixels wide, once it has been made. Asks for it where it has not.
    #[must_use]
    pub fn picture(&self, ctx: &Context, path: &str, width: f32) -> Option<Picture> {
        let width = (width.clamp(1.0, 8192.0).ceil() as u32).next_multiple_of(WIDTH_STEP);
        self.get(ctx, Key { path: path.to_owned(), mask: false }, width)
    }

    /// The white shape of an icon, `width` pixels wide, to be tinted when painted.
    #[must_use]
    pub fn icon(&self, ctx: &Context, path: &str, width: f32) -> Option<Picture> {
        // Icons are drawn at the exact size: they are small, and must be sharp.
        self.get(ctx, Key { path: path.to_owned(), mask: true }, width.clamp(1.0, 1024.0).round() as u32)
    }

    /// Takes over what the worker has finished, and lets go what is too much. Once a frame, before the pages.
    pub fn begin_frame(&self, ctx: &Context) {
        let mut state = self.state.borrow_mut();
        state.pass += 1;
        while let Some((key, result)) = state.worker.as_ref().and_then(|w| w.done.try_recv().ok()) {
            state.store(ctx, key, result);
        }
        state.let_go();
    }

    /// How many pictures could not be made, with their paths.
    #[must_use]
    pub fn failures(&self) -> Vec<String> {
        self.state.borrow().slots.iter().filter(|(_, s)| s.failed).map(|(k, _)| k.path.clone()).collect()
    }

    /// Makes some pictures anew when they are next asked for, because their files have changed. Until they are made,
    /// and where they can no longer be made, what is there is shown.
    pub fn renew(&self, paths: &[String]) {
        for (key, slot) in &mut self.state.borrow_mut().slots {
            if paths.contains(&key.path) {
                (slot.width, slot.failed) = (0, false);
            }
        }
    }

    fn get(&self, ctx: &Context, key: Key, width: u32) -> Option<Picture> {
        let mut state = self.state.borrow_mut();
        let pass = state.pass;
        let slot = state.slots.entry(key.clone()).or_insert(Slot { ready: None, width: 0, failed: false, seen: pass });
        slot.seen = pass;
        // A larger picture serves a smaller place; an icon is drawn anew for each size, since minifying blurs it.
        let wanted = if key.mask { slot.width != width } else { slot.width < width };
        if wanted && !slot.failed {
            slot.width = width;
            match self.pace {
                Pace::AtOnce => {
                    let result = make(&self.bytes, &key, width);
                    state.store(ctx, key.clone(), result);
                }
                Pace::Background => {
                    let worker = state.worker.get_or_insert_with(|| Worker::start(ctx.clone(), self.bytes.clone()));
                    // The worker lives as long as the gallery; should it have died, the quiet ground stays.
                    if worker.jobs.send((key.clone(), width)).is_err() {
                        tracing::error!(path = key.path, "the picture worker is gone");
                    }
                }
            }
        }
        let texture = state.slots.get(&key)?.ready.as_ref()?;
        Some(Picture { texture: texture.id(), aspect: texture.aspect_ratio() })
    }
}

impl State {
    fn store(&mut self, ctx: &Context, key: Key, result: Result<ColorImage, RasterFault>) {
        let Some(slot) = self.slots.get_mut(&key) else { return };
        match result {
            Ok(image) => {
                // A smaller version that was under way when a larger one was asked for is of no use any more.
                let options = TextureOptions::LINEAR;
                slot.ready = Some(ctx.load_texture(&key.path, image, options));
            }
            Err(fault) => {
                tracing::warn!(path = key.path, ?fault, "a picture cannot be shown");
                slot.failed = true;
            }
        }
    }

    fn let_go(&mut self) {
        let bytes = |slot: &Slot| slot.ready.as_ref().map_or(0, |t| t.byte_size());
        let mut total: usize = self.slots.values().map(bytes).sum();
        while total > BUDGET {
            let oldest = self.slots.iter().filter(|(_, s)| s.ready.is_some() && s.seen + 2 < self.pass);
            let Some(key) = oldest.min_by_key(|(_, s)| s.seen).map(|(k, _)| k.clone()) else { return };
            if let Some(slot) = self.slots.remove(&key) {
                total -= bytes(&slot);
            }
        }
    }
}

impl Worker {
    fn start(ctx: Context, bytes: Bytes) -> Self {
        let (jobs, inbox) = mpsc::channel::<(Key, u32)>();
        let (outbox, done) = mpsc::channel();
        let work = move || {
            while let Ok((key, width)) = inbox.recv() {
                let result = make(&bytes, &key, width);
                if outbox.send((key, result)).is_err() {
                    return;
                }
                ctx.request_repaint();
            }
        };
        if let Err(e) = std::thread::Builder::new().name("pictures".into()).spawn(work) {
            tracing::error!(%e, "cannot start the picture worker");
        }
        Self { jobs, done }
    }
}

fn make(bytes: &Bytes, key: &Key, width: u32) -> Result<ColorImage, RasterFault> {
    let bytes = bytes(&key.path).map_err(RasterFault::Missing)?;
    let mut image = rasterise(&key.path, &bytes, width)?;
    if key.mask {
        for pixel in &mut image.pixels {
            *pixel = egui::Color32::from_white_alpha(pixel.a());
        }
    }
    Ok(image)
}
