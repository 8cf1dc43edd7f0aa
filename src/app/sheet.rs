//! The side of egui's sheet of glyphs.

use eframe::egui::{RawInput, Vec2};

/// The narrowest and the widest sheet, in pixels.
const SIDES: [usize; 2] = [2048, 8192];

/// Keeps the sheet of glyphs as narrow as the window allows.
///
/// egui makes the sheet as wide as a texture may be, lets it grow by doubling, and holds it twice, once for itself and once
/// with the driver: beside the cover's large letters a sheet 16,384 wide takes 16 MB each time and is nearly empty. A square
/// as wide as the window holds the glyphs of any page several times over, as a test says; where it is full, egui begins again.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// What the driver said when it was asked, once.
    greatest: Option<usize>,
}

impl Sheet {
    /// Tells egui, before a frame, how large its sheet may be in a window of so many pixels; where text is larger than
    /// designed, the window counts for so much larger.
    pub(super) fn narrow(&mut self, raw: &mut RawInput, window: Vec2) {
        self.greatest = raw.max_texture_side.or(self.greatest);
        let side = (window.max_elem() as usize).clamp(SIDES[0], SIDES[1]).next_power_of_two();
        raw.max_texture_side = self.greatest.map(|greatest| greatest.min(side));
    }
}

#[cfg(test)]
mod tests {
    use eframe::egui::vec2;

    use super::*;

    #[test]
    fn a_sheet_is_as_narrow_as_its_window_allows_and_no_wider_than_the_driver_does() {
        for (driver, window, side) in [
            (16_384, vec2(1920.0, 1080.0), 2048),
            (16_384, vec2(1080.0, 1920.0), 2048),
            (16_384, vec2(3840.0, 2160.0), 4096),
            (16_384, vec2(f32::INFINITY, f32::INFINITY), 8192),
            (1024, vec2(1920.0, 1080.0), 1024),
        ] {
            let mut sheet = Sheet::default();
            let mut raw = RawInput { max_texture_side: Some(driver), ..RawInput::default() };
            sheet.narrow(&mut raw, window);
            assert_eq!(raw.max_texture_side, Some(side), "{driver} {window}");
        }
    }

    #[test]
    fn a_sheet_follows_its_window_though_the_driver_speaks_only_once() {
        let mut sheet = Sheet::default();
        let mut said = |driver: Option<usize>, window: Vec2| {
            let mut raw = RawInput { max_texture_side: driver, ..RawInput::default() };
            sheet.narrow(&mut raw, window);
            raw.max_texture_side
        };
        assert_eq!(said(None, vec2(1280.0, 720.0)), None, "nothing is known yet");
        assert_eq!(said(Some(16_384), vec2(1280.0, 720.0)), Some(2048));
        assert_eq!(said(None, vec2(3840.0, 2160.0)), Some(4096));
        assert_eq!(said(None, vec2(1280.0, 720.0)), Some(2048));
    }
}
