//! A rasteriser for egui's output: meshes in, pixels out, no graphics card.
//!
//! It paints what egui's own renderers paint: gamma-encoded, premultiplied colours, vertex colour times
//! texel, blended in that space. Every pixel comes from integer arithmetic, or from plainly ordered
//! floating-point sums, so a picture has the same bytes on every machine and with any number of threads.
//!
//! Two things differ from a graphics card, on purpose: a texture is always filtered the way it asks for
//! when magnified (as in egui's snapshot shader), and there is no dithering.

mod band;
mod headless;
mod painter;
mod pixel;
mod quad;
mod ramp;
mod shade;
mod texture;
mod triangle;

use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};
use std::thread;

use egui::epaint::Primitive;
use egui::{ClippedPrimitive, Color32, TextureId, TexturesDelta};
use image::RgbaImage;

use self::band::{Band, Clip};
use self::painter::Painter;
use self::texture::Texture;

pub use self::headless::{Frame, Headless};

/// The longest side of a picture, in pixels; longer ones are cut.
pub const MAX_SIDE: u32 = 16_384;

/// Below this many pixels a second thread costs more than it saves.
const PIXELS_WORTH_A_THREAD: usize = 64 * 1024;

/// More bands than threads, so that a thread with empty rows helps out with full ones.
const BANDS_PER_THREAD: usize = 4;

/// The textures egui has handed over, and the way to paint with them.
#[derive(Default)]
pub struct Rasteriser {
    textures: HashMap<TextureId, Texture>,
    /// Freed textures: the frame that frees them may still show them.
    doomed: Vec<TextureId>,
    threads: Option<NonZeroUsize>,
}

impl Rasteriser {
    /// A rasteriser without textures, using as many threads as the machine has to offer.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with a fixed number of threads. It makes no difference to the pixels.
    #[must_use]
    pub fn with_threads(mut self, threads: NonZeroUsize) -> Self {
        self.threads = Some(threads);
        self
    }

    /// Take over what changed in the textures. Call it once for each of egui's frames, in order.
    ///
    /// A freed texture stays until the next call: the frame that frees it may still show it.
    /// The caller clears the delta afterwards; in a debug build egui panics over one that is dropped full.
    pub fn apply(&mut self, delta: &TexturesDelta) {
        for id in self.doomed.drain(..) {
            self.textures.remove(&id);
        }
        for (id, changes) in &delta.set {
            for change in changes {
                match (change.pos, self.textures.get_mut(id)) {
                    (Some(pos), Some(texture)) => texture.patch(pos, change),
                    (Some(_), None) => tracing::warn!(?id, "a part of an unknown texture"),
                    (None, _) => {
                        if let Some(texture) = Texture::new(change) {
                            self.textures.insert(*id, texture);
                        } else {
                            tracing::warn!(?id, "a texture without texels");
                            self.textures.remove(id);
                        }
                    }
                }
            }
        }
        self.doomed.extend(&delta.free);
    }

    /// Paint onto a ground of `clear`.
    ///
    /// A paint callback is skipped, and so is a mesh whose texture is unknown, or a triangle with a corner
    /// that is not a number. The bytes are premultiplied, which makes no difference on an opaque ground.
    pub fn paint(
        &self,
        primitives: &[ClippedPrimitive],
        size_px: [u32; 2],
        pixels_per_point: f32,
        clear: Color32,
    ) -> RgbaImage {
        let [width, height] = size_px.map(|side| side.min(MAX_SIDE) as usize);
        let mut frame = vec![clear.to_array(); width * height];
        let threads = self.threads_for(frame.len());
        let band_height = height.div_ceil(threads * if threads > 1 { BANDS_PER_THREAD } else { 1 });
        if !frame.is_empty() {
            let bands = frame.chunks_mut(band_height * width).enumerate();
            let bands = Mutex::new(bands);
            let work = || {
                // A statement of its own, so that the lock is gone before the painting starts.
                let next = || bands.lock().unwrap_or_else(PoisonError::into_inner).next();
                while let Some((index, pixels)) = next() {
                    let top = index * band_height;
                    let band = Band { pixels, width, top };
                    self.paint_band(band, primitives, [width, height], pixels_per_point);
                }
            };
            thread::scope(|scope| {
                for _ in 1..threads {
                    scope.spawn(work);
                }
                work();
            });
        }
        RgbaImage::from_raw(width as u32, height as u32, frame.into_flattened())
            .expect("the frame has four bytes for each pixel")
    }

    fn threads_for(&self, pixels: usize) -> usize {
        let wanted = self.threads.map_or_else(
            || {
                let useful = pixels / PIXELS_WORTH_A_THREAD;
                thread::available_parallelism().map_or(1, NonZeroUsize::get).min(useful)
            },
            NonZeroUsize::get,
        );
        wanted.clamp(1, 64)
    }

    fn paint_band(&self, band: Band<'_>, primitives: &[ClippedPrimitive], size_px: [usize; 2], pixels_per_point: f32) {
        let mut painter = Painter::new(band, pixels_per_point);
        for ClippedPrimitive { clip_rect, primitive } in primitives {
            let Primitive::Mesh(mesh) = primitive else {
                continue;
            };
            if let Some(texture) = self.textures.get(&mesh.texture_id) {
                let clip = Clip::new(*clip_rect, pixels_per_point, size_px);
                painter.mesh(mesh, texture, clip);
            }
        }
    }
}
