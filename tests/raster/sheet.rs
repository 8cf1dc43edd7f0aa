//! A builder for pictures made of hand-written meshes.

use std::num::NonZeroUsize;

use egui::epaint::{ImageDelta, Mesh, Primitive, Vertex, WHITE_UV};
use egui::{ClippedPrimitive, Color32, ColorImage, Pos2, Rect, TextureId, TextureOptions, TexturesDelta, pos2};
use image::RgbaImage;
use kaizhou::export::raster::Rasteriser;

/// The font atlas in these tests: one white texel.
pub const FONT: TextureId = TextureId::Managed(0);
/// A picture.
pub const PICTURE: TextureId = TextureId::Managed(1);

pub const EVERYWHERE: Rect = Rect::EVERYTHING;

/// Meshes on a small sheet of paper.
pub struct Sheet {
    pub rasteriser: Rasteriser,
    pub size_px: [u32; 2],
    pub pixels_per_point: f32,
    pub clear: Color32,
    pub primitives: Vec<ClippedPrimitive>,
}

impl Sheet {
    pub fn new(width: u32, height: u32) -> Self {
        let mut sheet = Self {
            rasteriser: Rasteriser::new(),
            size_px: [width, height],
            pixels_per_point: 1.0,
            clear: Color32::BLACK,
            primitives: Vec::new(),
        };
        let white = ColorImage::filled([1, 1], Color32::WHITE);
        sheet.set(FONT, ImageDelta::full(white, TextureOptions::LINEAR));
        sheet
    }

    pub fn threads(mut self, threads: usize) -> Self {
        let threads = NonZeroUsize::new(threads).expect("a test asks for some threads");
        self.rasteriser = self.rasteriser.with_threads(threads);
        self
    }

    pub fn clear(mut self, clear: Color32) -> Self {
        self.clear = clear;
        self
    }

    pub fn set(&mut self, id: TextureId, change: ImageDelta) {
        let mut delta = TexturesDelta::default();
        delta.push(id, change);
        self.rasteriser.apply(&delta);
        delta.clear();
    }

    pub fn free(&mut self, id: TextureId) {
        let mut delta = TexturesDelta::default();
        delta.free(id);
        self.rasteriser.apply(&delta);
        delta.clear();
    }

    pub fn mesh(&mut self, clip_rect: Rect, mesh: Mesh) {
        self.primitives.push(ClippedPrimitive { clip_rect, primitive: Primitive::Mesh(mesh) });
    }

    /// One plain triangle.
    pub fn triangle(&mut self, corners: [(f32, f32); 3], colours: [Color32; 3]) {
        let vertices = [0, 1, 2].map(|i| Vertex { pos: Pos2::from(corners[i]), uv: WHITE_UV, color: colours[i] });
        self.mesh(EVERYWHERE, Mesh { indices: vec![0, 1, 2], vertices: vertices.into(), texture_id: FONT });
    }

    /// A plain rectangle.
    pub fn rect(&mut self, clip: Rect, rect: Rect, colour: Color32) {
        let mut mesh = Mesh::with_texture(FONT);
        mesh.add_colored_rect(rect, colour);
        self.mesh(clip, mesh);
    }

    /// The whole picture stretched over a rectangle.
    pub fn picture(&mut self, rect: Rect, tint: Color32) {
        let mut mesh = Mesh::with_texture(PICTURE);
        mesh.add_rect_with_uv(rect, Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)), tint);
        self.mesh(EVERYWHERE, mesh);
    }

    pub fn paint(&self) -> RgbaImage {
        self.rasteriser.paint(&self.primitives, self.size_px, self.pixels_per_point, self.clear)
    }

    /// The red channel, row by row: enough where everything is grey.
    pub fn reds(&self) -> Vec<Vec<u8>> {
        let image = self.paint();
        image.rows().map(|row| row.map(|pixel| pixel.0[0]).collect()).collect()
    }
}

/// A rectangle from its left, top, right and bottom.
pub fn ltrb(left: f32, top: f32, right: f32, bottom: f32) -> Rect {
    Rect::from_min_max(pos2(left, top), pos2(right, bottom))
}

/// An opaque grey picture from rows of levels.
pub fn greys<const W: usize, const H: usize>(rows: [[u8; W]; H]) -> ColorImage {
    ColorImage::new([W, H], rows.into_iter().flatten().map(Color32::from_gray).collect())
}
