//! egui_kittest's pictures, painted by the rasteriser of the crate.

use egui::{Context, FullOutput, TexturesDelta};
use egui_kittest::TestRenderer;
use image::RgbaImage;
use kaizhou::export::raster::Rasteriser;

/// Give it to `HarnessBuilder::renderer`.
pub struct CpuRenderer {
    rasteriser: Rasteriser,
}

impl CpuRenderer {
    /// A renderer whose ground is the panel colour of the harness's style.
    pub fn new() -> Self {
        Self { rasteriser: Rasteriser::new() }
    }
}

impl TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        self.rasteriser.apply(delta);
        delta.clear();
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let pixels_per_point = output.pixels_per_point;
        let size = ctx.content_rect().size() * pixels_per_point;
        let size_px = [size.x.round() as u32, size.y.round() as u32];
        let primitives = ctx.tessellate(output.shapes.clone(), pixels_per_point);
        let clear = ctx.global_style().visuals.panel_fill;
        Ok(self.rasteriser.paint(&primitives, size_px, pixels_per_point, clear))
    }
}
