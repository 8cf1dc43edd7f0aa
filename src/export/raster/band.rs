//! A band of rows of the frame: the piece one worker paints, and the part of it a clip rectangle leaves.

use std::ops::Range;

use egui::Rect;

use super::pixel::Pixel;

/// Whole rows of the frame, from `top` on.
pub(super) struct Band<'a> {
    pub pixels: &'a mut [Pixel],
    pub width: usize,
    pub top: usize,
}

impl Band<'_> {
    /// The rows of the frame in this band.
    pub fn rows(&self) -> Range<i64> {
        let count = self.pixels.len() / self.width.max(1);
        self.top as i64..(self.top + count) as i64
    }

    /// A piece of a row; both must be inside a [`Clip`] made for this band.
    #[inline(always)]
    pub fn span(&mut self, y: i64, columns: Range<i64>) -> &mut [Pixel] {
        let start = (y as usize - self.top) * self.width;
        &mut self.pixels[start + columns.start as usize..start + columns.end as usize]
    }
}

/// What may be painted: pixels of one band, inside one clip rectangle.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Clip {
    pub columns: Range<i64>,
    pub rows: Range<i64>,
}

impl Clip {
    /// Round a clip rectangle to pixels the way egui's wgpu renderer sets its scissors.
    pub fn new(clip_rect: Rect, pixels_per_point: f32, size_px: [usize; 2]) -> Self {
        let axis = |min: f32, max: f32, size: usize| {
            // The casts stop at the ends of the range, and take what is not a number for zero.
            let min = ((pixels_per_point * min).round() as u32).min(size as u32);
            let max = ((pixels_per_point * max).round() as u32).clamp(min, size as u32);
            i64::from(min)..i64::from(max)
        };
        Self {
            columns: axis(clip_rect.min.x, clip_rect.max.x, size_px[0]),
            rows: axis(clip_rect.min.y, clip_rect.max.y, size_px[1]),
        }
    }

    /// The part of it within these rows.
    pub fn within(mut self, rows: Range<i64>) -> Self {
        self.rows = intersection(self.rows, rows);
        self
    }

    /// Is there nothing to paint?
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty() || self.rows.is_empty()
    }
}

/// What two ranges have in common; empty if nothing.
pub(super) fn intersection(a: Range<i64>, b: Range<i64>) -> Range<i64> {
    let start = a.start.max(b.start);
    start..a.end.min(b.end).max(start)
}
