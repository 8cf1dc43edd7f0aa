//! What is drawn.

use egui::Rect;
use egui::epaint::ClippedShape;
use kaizhou::ui::frame::Class;

use super::Walk;

impl Walk {
    /// What was painted in the last frame.
    pub fn shapes(&self) -> &[ClippedShape] {
        &self.harness.output().shapes
    }

    /// The shape of what is shown.
    pub fn class(&self) -> Class {
        self.harness.state().class
    }

    /// How full the sheet of glyphs is, as a share of its greatest size.
    pub fn sheet_filled(&self) -> f32 {
        self.harness.ctx.fonts(|fonts| fonts.font_atlas_fill_ratio())
    }

    /// How many frames were shown so far.
    pub fn frames(&self) -> u64 {
        self.harness.ctx.cumulative_frame_nr()
    }

    /// The whole screen in design pixels.
    pub fn canvas(&self) -> Rect {
        self.harness.ctx.viewport_rect()
    }
}
