//! Millimetres: what fingers need on a screen of a known diagonal.

use eframe::egui;

use crate::session::TextSize;
use crate::ui::frame::Frame;

/// The smallest side of what can be touched, in millimetres.
pub const LEAST_MM: f32 = 12.7;

/// The smallest text with which what is touched is large enough on a screen of a size in pixels and a diagonal in inches;
/// the largest where none is.
pub fn least_text(size: [u32; 2], diagonal: f32) -> TextSize {
    let is_enough = |text: &TextSize| target_mm(size, diagonal, *text) >= LEAST_MM;
    TextSize::ALL.into_iter().find(is_enough).unwrap_or(TextSize::Largest)
}

/// How large the smallest buttons are, in millimetres.
pub fn target_mm(size: [u32; 2], diagonal: f32, text: TextSize) -> f32 {
    let pixels = (size[0] as f32).hypot(size[1] as f32);
    let (scale, class) = Frame::scale(egui::vec2(size[0] as f32, size[1] as f32), text);
    class.least_target() * scale * diagonal * 25.4 / pixels.max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_screens_get_larger_text_until_fingers_fit() {
        // A wall of 55 inches, a laptop of 15.6, a tablet of 10.
        assert_eq!(least_text([1920, 1080], 55.0), TextSize::Standard);
        assert_eq!(least_text([1920, 1080], 15.6), TextSize::Standard);
        assert_eq!(least_text([1080, 1920], 32.0), TextSize::Standard);
        for (size, diagonal) in [([1920, 1080], 13.3), ([1280, 720], 13.3), ([1920, 1080], 10.1)] {
            let text = least_text(size, diagonal);
            assert!(text > TextSize::Standard, "{size:?} {diagonal}");
            assert!(target_mm(size, diagonal, text) >= LEAST_MM, "{size:?} {diagonal} {text:?}");
        }
    }
}
