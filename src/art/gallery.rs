//! The pictures in use: asked for by pages, made by a worker, kept as textures.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Color32, Context, Rect, TextureHandle, TextureOptions, Vec2};

use super::RasterFault;
use super::planes::Plane;
use super::texture::texture;
use super::tone::{self, Sail, Tone};
use super::worker::{Key, Made, Worker, make};

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

/// Gives the bytes of a built-in picture that is not replaced, without waiting for a disk.
pub type AtHand = Arc<dyn Fn(&str) -> Option<&'static [u8]> + Send + Sync>;

/// What is known of a picture before it is made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hint {
    /// What its rows are on average, from the top to the foot; empty where that is not known.
    pub rows: Arc<[Color32]>,
    /// Width divided by height.
    pub aspect: Option<f32>,
    /// Whether it can be had in planes.
    pub planes: bool,
    /// Which of its planes sail in.
    pub sails: Arc<[Sail]>,
}

/// A scene ready to be painted, in planes.
#[derive(Clone, Debug)]
pub struct Planes {
    /// The planes, the farthest first: a texture, and where it lies as shares of the picture's sides.
    pub planes: Vec<(egui::TextureId, Rect)>,
    /// Width divided by height of the whole.
    pub aspect: f32,
    /// Seconds since it came, where it was waited for.
    pub age: f32,
}

/// A picture ready to be painted.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The texture.
    pub texture: egui::TextureId,
    /// Width divided by height.
    pub aspect: f32,
    /// The darkest and the lightest colour of it.
    pub shades: [Color32; 2],
    /// Seconds since it came, where it was waited for.
    pub age: f32,
}

/// All pictures in use.
pub struct Gallery {
    bytes: Bytes,
    at_hand: Option<AtHand>,
    pace: Pace,
    tone: Cell<Tone>,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    slots: BTreeMap<Key, Slot>,
    hints: BTreeMap<Key, Hint>,
    worker: Option<Worker>,
    pass: u64,
}

struct Slot {
    /// The picture at the width made last, in one plane or several, each with its place; none yet.
    ready: Vec<(TextureHandle, Rect)>,
    /// The darkest and the lightest colour of it.
    shades: [Color32; 2],
    /// The greatest width made or under way.
    width: u32,
    /// The width of what is ready.
    made: u32,
    /// Whether the bytes were bad: then the quiet ground stays.
    failed: bool,
    /// The pass in which it was last shown.
    seen: u64,
    /// When it came, where it was waited for.
    came: Option<f64>,
}

/// Widths are rounded up to this, so that a window being resized does not redraw pictures at every pixel.
const WIDTH_STEP: u32 = 128;

/// Bytes of pixels above which pictures not shown any more are let go: so many times the screen's own, and at least
/// [`LEAST_BUDGET`].
const SCREENS: f32 = 2.0;
/// See [`SCREENS`].
const LEAST_BUDGET: usize = 32 << 20;

fn budget(ctx: &Context) -> usize {
    let screen = ctx.viewport_rect().size() * ctx.pixels_per_point();
    ((screen.x * screen.y * 4.0 * SCREENS) as usize).max(LEAST_BUDGET)
}

impl Gallery {
    /// A gallery that gets its pictures' bytes from `bytes`.
    #[must_use]
    pub fn new(bytes: Bytes, pace: Pace) -> Self {
        Self { bytes, at_hand: None, pace, tone: Cell::default(), state: RefCell::default() }
    }

    /// With the bytes of built-in pictures at hand, to show their colours until they are made.
    #[must_use]
    pub fn with_at_hand(self, at_hand: AtHand) -> Self {
        Self { at_hand: Some(at_hand), ..self }
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
        self.get(ctx, self.key(path), width)
    }

    /// What is known of a picture before it is made.
    #[must_use]
    pub fn hint(&self, path: &str) -> Hint {
        let key = self.key(path);
        if let Some(hint) = self.state.borrow().hints.get(&key) {
            return hint.clone();
        }
        let bytes = self.at_hand.as_ref().filter(|_| path.ends_with(".svg")).and_then(|at_hand| at_hand(path));
        let svg = bytes.and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
        #[expect(
            clippy::disallowed_methods,
            reason = "a colour that the picture itself tells, not one of the brochure's roles"
        )]
        let rows = tone::quiet(svg, key.tone).into_iter().map(|[r, g, b]| Color32::from_rgb(r, g, b)).collect();
        let hint = Hint {
            rows,
            aspect: tone::aspect(svg),
            planes: !tone::planes(svg).is_empty(),
            sails: tone::sails(svg).into(),
        };
        self.state.borrow_mut().hints.insert(key, hint.clone());
        hint
    }

    fn key(&self, path: &str) -> Key {
        Key { path: path.to_owned(), mask: false, planes: false, tone: self.tone.get() }
    }

    /// The white shape of an icon, `width` pixels wide, to be tinted when painted.
    #[must_use]
    pub fn icon(&self, ctx: &Context, path: &str, width: f32) -> Option<Picture> {
        // Icons are drawn at the exact size: they are small, and must be sharp.
        self.get(
            ctx,
            Key { path: path.to_owned(), mask: true, planes: false, tone: Tone::Day },
            width.clamp(1.0, 1024.0).round() as u32,
        )
    }

    /// Takes over what the worker has finished, and lets go what is too much. Once a frame, before the pages; pictures
    /// are shown in `tone` from now on.
    pub fn begin_frame(&self, ctx: &Context, tone: Tone) {
        self.tone.set(tone);
        let mut state = self.state.borrow_mut();
        state.pass += 1;
        while let Some((key, width, result)) = state.worker.as_ref().and_then(|w| w.done.try_recv().ok()) {
            state.store(ctx, key, width, result, true);
        }
        state.let_go(budget(ctx));
    }

    /// How many pictures could not be made, with their paths.
    #[must_use]
    pub fn failures(&self) -> Vec<String> {
        self.state.borrow().slots.iter().filter(|(_, s)| s.failed).map(|(k, _)| k.path.clone()).collect()
    }

    /// Whether every picture that was asked for is there, or cannot be had.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.state.borrow().slots.values().all(|slot| slot.failed || !slot.ready.is_empty())
    }

    /// Makes some pictures anew when they are next asked for, because their files have changed. Until they are made,
    /// and where they can no longer be made, what is there is shown.
    pub fn renew(&self, paths: &[String]) {
        let mut state = self.state.borrow_mut();
        state.hints.retain(|key, _| !paths.contains(&key.path));
        for (key, slot) in &mut state.slots {
            if paths.contains(&key.path) {
                (slot.width, slot.made, slot.failed) = (0, 0, false);
            }
        }
    }

    /// A scene in planes, at least `width` pixels wide, once it has been made. Only for what [`Hint::planes`] tells.
    #[must_use]
    pub fn scene(&self, ctx: &Context, path: &str, width: f32) -> Option<Planes> {
        let width = (width.clamp(1.0, 8192.0).ceil() as u32).next_multiple_of(WIDTH_STEP);
        let key = Key { planes: true, ..self.key(path) };
        self.ready(ctx, key, width, |slot| {
            let planes = slot.ready.iter().map(|(texture, place)| (texture.id(), *place)).collect();
            let (texture, place) = slot.ready.first()?;
            let whole = texture.size_vec2() / place.size().max(Vec2::splat(1e-3));
            Some(Planes { planes, aspect: whole.x / whole.y.max(1.0), age: slot.age(ctx) })
        })
    }

    fn get(&self, ctx: &Context, key: Key, width: u32) -> Option<Picture> {
        self.ready(ctx, key, width, |slot| {
            let (texture, _) = slot.ready.first()?;
            Some(Picture {
                texture: texture.id(),
                aspect: texture.aspect_ratio(),
                shades: slot.shades,
                age: slot.age(ctx),
            })
        })
    }

    fn ready<R>(&self, ctx: &Context, key: Key, width: u32, read: impl FnOnce(&Slot) -> Option<R>) -> Option<R> {
        let mut state = self.state.borrow_mut();
        let pass = state.pass;
        let slot = state.slots.entry(key.clone()).or_insert(Slot {
            ready: Vec::new(),
            shades: [Color32::GRAY; 2],
            width: 0,
            made: 0,
            failed: false,
            seen: pass,
            came: None,
        });
        slot.seen = pass;
        // A larger picture serves a smaller place; an icon is drawn anew for each size, since minifying blurs it.
        let wanted = if key.mask { slot.width != width } else { slot.width < width };
        if wanted && !slot.failed {
            slot.width = width;
            match self.pace {
                Pace::AtOnce => {
                    let result = make(&self.bytes, &key, width);
                    state.store(ctx, key.clone(), width, result, false);
                }
                Pace::Background => {
                    let worker = state.worker.get_or_insert_with(|| Worker::start(ctx.clone(), self.bytes.clone()));
                    worker.jobs.ask(key.clone(), width);
                }
            }
        }
        read(state.slots.get(&key)?)
    }
}

impl State {
    fn store(&mut self, ctx: &Context, key: Key, width: u32, result: Result<Made, RasterFault>, waited: bool) {
        let Some(slot) = self.slots.get_mut(&key) else { return };
        if !key.mask && width < slot.made && slot.width >= slot.made {
            // A larger one was done earlier by the other worker.
            return;
        }
        slot.made = width;
        match result {
            Ok((planes, shades)) => {
                slot.shades = shades;
                if slot.ready.is_empty() {
                    slot.came = waited.then(|| ctx.input(|input| input.time));
                }
                // A smaller version that was under way when a larger one was asked for is of no use any more.
                let options = TextureOptions::LINEAR;
                let load = |plane: Plane| (texture(ctx, &key.path, plane.image, options), plane.place);
                slot.ready = planes.into_iter().map(load).collect();
            }
            Err(fault) => {
                tracing::warn!(path = key.path, ?fault, "a picture cannot be shown");
                slot.failed = true;
            }
        }
    }

    fn let_go(&mut self, budget: usize) {
        let bytes = |slot: &Slot| slot.ready.iter().map(|(texture, _)| texture.byte_size()).sum::<usize>();
        let mut total: usize = self.slots.values().map(bytes).sum();
        while total > budget {
            let oldest = self.slots.iter().filter(|(_, s)| !s.ready.is_empty() && s.seen + 2 < self.pass);
            let Some(key) = oldest.min_by_key(|(_, s)| s.seen).map(|(k, _)| k.clone()) else { return };
            if let Some(slot) = self.slots.remove(&key) {
                total -= bytes(&slot);
            }
        }
    }
}

impl Slot {
    fn age(&self, ctx: &Context) -> f32 {
        self.came.map_or(f32::INFINITY, |came| (ctx.input(|input| input.time) - came) as f32)
    }
}
