//! Letters made of blocks, a pattern of its own for each character, so that a test needs no font file.

use egui::epaint::text::{GlyphBitmap, GlyphRasterizer, GlyphRasterizerRequest, RasterizedGlyph};
use egui::{Color32, ColorImage, Context, vec2};

/// Let the context draw every character as a pattern of grey blocks.
pub fn block_font(ctx: &Context) {
    ctx.add_glyph_rasterizer(GlyphRasterizer::new("tests: blocks", |request| Some(block(request))));
}

#[expect(clippy::disallowed_methods, reason = "this is coverage, not a colour")]
fn block(request: &GlyphRasterizerRequest<'_>) -> RasterizedGlyph {
    let size = request.font_size_px.ceil().max(4.0);
    let [width, height] = [(size * 0.6) as usize, (size * 0.75) as usize];
    let seed = request.cluster.bytes().fold(7_u32, |seed, byte| seed.wrapping_mul(31).wrapping_add(u32::from(byte)));
    let blank = request.cluster.trim().is_empty();
    let pixels = (0..width * height).map(|index| {
        let [x, y] = [index % width, index / width];
        let cell = (x * 3 / width + 3 * (y * 4 / height)) as u32;
        let level = seed.wrapping_mul(2_654_435_761).rotate_left(cell * 2) & 3;
        let coverage = if blank { 0 } else { level as u8 * 85 };
        Color32::from_rgba_premultiplied(coverage, coverage, coverage, coverage)
    });
    RasterizedGlyph {
        bitmap: GlyphBitmap {
            image: ColorImage::new([width, height], pixels.collect()),
            offset_px: vec2(0.0, -(height as f32)),
            is_color: false,
        },
        advance_px: width as f32 + 1.0,
    }
}
