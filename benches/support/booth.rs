//! A booth's screen without a window: frames as the shell makes them, with their triangles, without pictures (these cost a
//! texture each).

use std::sync::Arc;

use egui::{Event, RawInput, Rect, Vec2, pos2};
use kaizhou::art::{Gallery, Pace};
use kaizhou::session::{Session, TextSize};
use kaizhou::ui::shell::{Shell, Shown};

/// The screen, in pixels.
pub const SCREEN: Vec2 = Vec2::new(1920.0, 1080.0);

/// The screen with what is shown on it.
pub struct Booth {
    ctx: egui::Context,
    shell: Shell,
    scale: f32,
    time: f64,
}

impl Booth {
    /// A screen that has shown nothing yet.
    pub fn new() -> Self {
        let gallery = Gallery::new(Arc::new(|_: &str| Err("no pictures here".to_owned())), Pace::AtOnce);
        let mut shell = Shell::new(gallery);
        let scale = shell.fit(SCREEN, TextSize::Standard);
        let ctx = egui::Context::default();
        shell.install(&ctx);
        Self { ctx, shell, scale, time: 0.0 }
    }

    /// Seconds since the first frame.
    pub fn time(&self) -> f64 {
        self.time
    }

    /// The next frame, a sixtieth of a second later.
    pub fn frame(&mut self, shown: &Shown, session: &Session, events: Vec<Event>) {
        self.time += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), SCREEN / self.scale)),
            time: Some(self.time),
            events,
            ..RawInput::default()
        };
        let mut output = self.ctx.run_ui(input, |ui| drop(self.shell.show(ui, shown, session)));
        output.textures_delta.clear();
        drop(self.ctx.tessellate(output.shapes, output.pixels_per_point));
    }
}
