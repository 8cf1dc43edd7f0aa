//! egui without a window: frames are run by hand, time is told, and the last frame can be looked at.

use std::time::Duration;

use egui::epaint::ClippedShape;
use egui::{
    Color32, Event, PlatformOutput, Pos2, RawInput, Rect, Ui, Vec2, ViewportCommand, ViewportId, os::OperatingSystem,
};
use image::RgbaImage;

use super::Rasteriser;

/// Frames follow each other at this rate unless the time is given.
const FRAMES_PER_SECOND: f64 = 60.0;

/// The largest image egui accepts: that of an ordinary graphics card.
const MAX_TEXTURE_SIDE: usize = 8192;

/// An egui context with a screen of its own that nobody sees.
pub struct Headless {
    ctx: egui::Context,
    rasteriser: Rasteriser,
    size_px: [u32; 2],
    pixels_per_point: f32,
    clear: Color32,
    clock: Clock,
    shapes: Vec<ClippedShape>,
}

/// What a frame asked for.
#[must_use]
pub struct Frame {
    /// Copied text, opened links, the cursor, the accessibility tree and the like.
    pub platform: PlatformOutput,
    /// What the window was asked to do.
    pub commands: Vec<ViewportCommand>,
    /// How soon egui wants the next frame; [`Duration::MAX`] if it is at rest.
    pub repaint_after: Duration,
}

impl Headless {
    /// A screen of `size_px` pixels, `pixels_per_point` of them to a point in each direction.
    ///
    /// Fonts, style and image loaders are set through [`Self::ctx`] before the first frame.
    pub fn new(size_px: [u32; 2], pixels_per_point: f32) -> Self {
        let ctx = egui::Context::default();
        // The names of keys depend on the operating system; a picture must not.
        ctx.set_os(OperatingSystem::Nix);
        // The input of a frame says so too, but images may be loaded before the first one.
        ctx.input_mut(|input| input.max_texture_side = MAX_TEXTURE_SIDE);
        Self {
            ctx,
            rasteriser: Rasteriser::new(),
            size_px,
            pixels_per_point,
            clear: Color32::BLACK,
            clock: Clock::default(),
            shapes: Vec::new(),
        }
    }

    /// The context all frames run in.
    pub fn ctx(&self) -> &egui::Context {
        &self.ctx
    }

    /// The ground of the picture, where no shape covers it. Black at first.
    pub fn set_clear(&mut self, clear: Color32) {
        self.clear = clear;
    }

    /// Another screen size from the next frame on.
    pub fn resize(&mut self, size_px: [u32; 2], pixels_per_point: f32) {
        self.size_px = size_px;
        self.pixels_per_point = pixels_per_point;
    }

    /// Run a frame, 1/60 s after the one before. The first is at zero seconds.
    pub fn frame(&mut self, events: Vec<Event>, run: impl FnMut(&mut Ui)) -> Frame {
        let seconds = self.clock.tick();
        self.run(seconds, events, run)
    }

    /// Run a frame at a time of your choosing; a time before that of the last frame counts as that one.
    pub fn frame_at(&mut self, seconds: f64, events: Vec<Event>, run: impl FnMut(&mut Ui)) -> Frame {
        let seconds = self.clock.set(seconds);
        self.run(seconds, events, run)
    }

    /// Lets time pass without a frame.
    pub fn wait(&mut self, seconds: f64) {
        self.clock.wait(seconds);
    }

    /// Run frames without events until egui is at rest, `limit` at most. How many it took, or `None` if
    /// something still moved.
    pub fn settle(&mut self, limit: usize, mut run: impl FnMut(&mut Ui)) -> Option<usize> {
        (1..=limit).find(|_| self.frame(Vec::new(), &mut run).repaint_after == Duration::MAX)
    }

    /// What was painted in the last frame.
    pub fn shapes(&self) -> &[ClippedShape] {
        &self.shapes
    }

    /// Shapes, such as some of the last frame's, as pixels.
    pub fn picture_of(&mut self, shapes: Vec<ClippedShape>) -> RgbaImage {
        let primitives = self.ctx.tessellate(shapes, self.pixels_per_point);
        self.rasteriser.paint(&primitives, self.size_px, self.pixels_per_point, self.clear)
    }

    /// The last frame as pixels; only the ground before the first one.
    pub fn picture(&mut self) -> RgbaImage {
        let primitives = if self.shapes.is_empty() {
            Vec::new()
        } else {
            self.ctx.tessellate(self.shapes.clone(), self.pixels_per_point)
        };
        self.rasteriser.paint(&primitives, self.size_px, self.pixels_per_point, self.clear)
    }

    fn run(&mut self, seconds: f64, events: Vec<Event>, run: impl FnMut(&mut Ui)) -> Frame {
        let size = Vec2::from(self.size_px.map(|side| side as f32)) / self.pixels_per_point;
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, size)),
            max_texture_side: Some(MAX_TEXTURE_SIDE),
            time: Some(seconds),
            predicted_dt: (1.0 / FRAMES_PER_SECOND) as f32,
            events,
            ..RawInput::default()
        };
        if let Some(viewport) = input.viewports.get_mut(&ViewportId::ROOT) {
            viewport.native_pixels_per_point = Some(self.pixels_per_point);
        }
        let mut output = self.ctx.run_ui(input, run);
        self.rasteriser.apply(&output.textures_delta);
        output.textures_delta.clear();
        self.shapes = output.shapes;
        let root = output.viewport_output.remove(&ViewportId::ROOT);
        let (commands, repaint_after) =
            root.map_or((Vec::new(), Duration::MAX), |viewport| (viewport.commands, viewport.repaint_delay));
        Frame { platform: output.platform_output, commands, repaint_after }
    }
}

impl Drop for Headless {
    fn drop(&mut self) {
        self.ctx.on_exit();
    }
}

/// Counts frames; does not read a clock.
#[derive(Default)]
struct Clock {
    /// When the counting began, in seconds.
    origin: f64,
    /// Frames since then. Counted, not added up, so that a thousand frames are exactly a thousand sixtieths.
    frames: u32,
    last: f64,
}

impl Clock {
    fn tick(&mut self) -> f64 {
        self.last = self.origin + f64::from(self.frames) / FRAMES_PER_SECOND;
        self.frames += 1;
        self.last
    }

    fn wait(&mut self, seconds: f64) {
        self.origin = self.last + seconds.max(0.0);
        self.frames = 0;
    }

    fn set(&mut self, seconds: f64) -> f64 {
        self.origin = seconds.max(self.last);
        self.frames = 0;
        self.tick()
    }
}
