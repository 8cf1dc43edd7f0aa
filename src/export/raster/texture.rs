//! Textures as egui hands them over, and where in them a coordinate falls.

use std::sync::Arc;

use egui::epaint::{ColorImage, ImageData, ImageDelta};
use egui::{Color32, TextureFilter, TextureOptions, TextureWrapMode};

use super::pixel::{Fragment, Pixel};
use super::ramp::FRACTION_BITS;

/// How finely a point between two texels is told apart: 256 steps, as graphics cards do.
const WEIGHT_BITS: u32 = 8;

/// One texture. Whole images are shared with egui and only copied when a part of them changes.
pub(super) struct Texture {
    image: Arc<ColorImage>,
    options: TextureOptions,
}

/// Where one coordinate falls: the texels before and after, and how far towards the second (0 to 255).
#[derive(Clone, Copy)]
pub(super) struct Tap {
    pub near: usize,
    pub far: usize,
    pub weight: u32,
}

impl Texture {
    /// From a whole image; `None` for one that is empty or whose size does not match its texels.
    pub fn new(delta: &ImageDelta) -> Option<Self> {
        let ImageData::Color(image) = &delta.image;
        let [width, height] = image.size;
        let sound = width > 0 && height > 0 && width.checked_mul(height) == Some(image.pixels.len());
        sound.then(|| Self { image: Arc::clone(image), options: delta.options })
    }

    /// Overwrite a part; whatever lies outside the texture is left out.
    pub fn patch(&mut self, [left, top]: [usize; 2], delta: &ImageDelta) {
        self.options = delta.options;
        let ImageData::Color(patch) = &delta.image;
        let [width, height] = self.image.size;
        let columns = patch.width().min(width.saturating_sub(left));
        let rows = patch.height().min(height.saturating_sub(top));
        if columns == 0 || patch.width() * patch.height() != patch.pixels.len() {
            return;
        }
        let target = &mut Arc::make_mut(&mut self.image).pixels;
        for (row, source) in patch.pixels.chunks_exact(patch.width()).take(rows).enumerate() {
            let start = (top + row) * width + left;
            target[start..start + columns].copy_from_slice(&source[..columns]);
        }
    }

    /// Width and height in texels.
    pub fn size(&self) -> [usize; 2] {
        self.image.size
    }

    /// Is the texel that stands for "no texture" really white?
    pub fn is_white_at_origin(&self) -> bool {
        self.image.pixels.first() == Some(&Color32::WHITE)
    }

    /// How much to move a coordinate (in texels) before it goes to [`Self::tap`]: texels have their values
    /// at their centres, so blending between them is shifted by half a texel.
    ///
    /// One filter serves both directions, that for magnification, as in egui's own snapshot shader.
    pub fn shift(&self) -> f64 {
        match self.options.magnification {
            TextureFilter::Nearest => 0.0,
            TextureFilter::Linear => -0.5,
        }
    }

    /// The texels for a shifted coordinate in the fixed-point scale of a ramp, on an axis `length` texels long.
    #[inline(always)]
    pub fn tap(&self, coordinate: i64, length: usize) -> Tap {
        match self.options.magnification {
            TextureFilter::Nearest => {
                let texel = self.wrap(coordinate >> FRACTION_BITS, length);
                Tap { near: texel, far: texel, weight: 0 }
            }
            TextureFilter::Linear => {
                // Rounding, not truncating: an image drawn texel for pixel stays exactly itself even though
                // its coordinates went through a division and back.
                let rounded = (coordinate + (1 << (FRACTION_BITS - WEIGHT_BITS - 1))) >> (FRACTION_BITS - WEIGHT_BITS);
                let texel = rounded >> WEIGHT_BITS;
                Tap {
                    near: self.wrap(texel, length),
                    far: self.wrap(texel + 1, length),
                    weight: (rounded & ((1 << WEIGHT_BITS) - 1)) as u32,
                }
            }
        }
    }

    #[inline(always)]
    fn wrap(&self, texel: i64, length: usize) -> usize {
        let length = length as i64;
        let inside = match self.options.wrap_mode {
            TextureWrapMode::ClampToEdge => texel.clamp(0, length - 1),
            TextureWrapMode::Repeat => texel.rem_euclid(length),
            TextureWrapMode::MirroredRepeat => {
                let phase = texel.rem_euclid(2 * length);
                phase.min(2 * length - 1 - phase)
            }
        };
        inside as usize
    }

    /// One line of texels.
    #[inline(always)]
    pub fn line(&self, y: usize) -> &[Color32] {
        let width = self.image.size[0];
        &self.image.pixels[y * width..][..width]
    }

    /// The filtered colour at a pair of taps.
    #[inline(always)]
    pub fn sample(&self, across: Tap, down: Tap) -> Fragment {
        sample_lines(self.line(down.near), self.line(down.far), across, down.weight)
    }
}

/// The filtered colour between two lines of texels.
#[inline(always)]
pub(super) fn sample_lines(near: &[Color32], far: &[Color32], across: Tap, down: u32) -> Fragment {
    let pixel = |line: &[Color32], x: usize| -> Pixel { line[x].to_array() };
    if across.weight | down == 0 {
        return Fragment::exact(pixel(near, across.near));
    }
    Fragment::between(
        [pixel(near, across.near), pixel(near, across.far)],
        [pixel(far, across.near), pixel(far, across.far)],
        across.weight,
        down,
    )
}
