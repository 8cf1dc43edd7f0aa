//! The presenter's screen is designed on 1600 × 900 and scaled to whatever window it gets.

use egui::{Pos2, Rect, pos2, vec2};

use crate::ui::pen::{Type, Voice};

/// Where things of the design stand in the window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    origin: Pos2,
    scale: f32,
}

const WIDTH: f32 = 1600.0;
const HEIGHT: f32 = 900.0;

impl Place {
    /// The design in the middle of a window, as large as it fits.
    #[must_use]
    pub fn of(canvas: Rect) -> Self {
        let scale = (canvas.width() / WIDTH).min(canvas.height() / HEIGHT).max(0.05);
        let size = vec2(WIDTH, HEIGHT) * scale;
        Self { origin: canvas.center() - size / 2.0, scale }
    }

    /// A length of the design in the window's points.
    #[must_use]
    pub fn u(&self, design: f32) -> f32 {
        design * self.scale
    }

    /// A rectangle of the design: left, top, width and height.
    #[must_use]
    pub fn rect(&self, x: f32, y: f32, width: f32, height: f32) -> Rect {
        let min = pos2(self.origin.x + self.u(x), self.origin.y + self.u(y));
        Rect::from_min_size(min, vec2(self.u(width), self.u(height)))
    }

    /// A type of the design. Sizes stand on whole points, so that the glyphs' atlas stays small.
    #[must_use]
    pub fn kind(&self, voice: Voice, size: f32, color: impl Into<egui::Color32>) -> Type {
        Type::new(voice, self.u(size).round().max(6.0), color)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_design_stands_whole_and_in_the_middle_of_any_window() {
        for size in [[1600.0, 900.0], [1366.0, 768.0], [683.0, 384.0], [1080.0, 1920.0]] {
            let canvas = Rect::from_min_size(pos2(0.0, 0.0), size.into());
            let whole = Place::of(canvas).rect(0.0, 0.0, WIDTH, HEIGHT);
            assert!(canvas.expand(0.01).contains_rect(whole), "{size:?}: {whole:?}");
            assert!((whole.center() - canvas.center()).length() < 0.01, "{size:?}");
        }
    }
}
