//! The side of egui's sheet of glyphs.

use eframe::egui::{RawInput, Vec2};

/// The narrowest and the widest sheet, in pixels.
const SIDES: [usize; 2] = [2048, 8192];

/// egui takes no sheet that is narrower than this.
const LEAST: usize = 1024;

/// Keeps the sheet of glyphs as narrow as the window allows.
///
/// egui makes the sheet as wide as a texture may be, lets it grow by doubling, and holds it twice, once for itself and once
/// with the driver: beside the cover's large letters a sheet 16,384 wide takes 16 MB each time and is nearly empty. A square
/// as wide as the window holds the glyphs of any page several times over, as a test says; where it is full, egui begins again.
///
/// A sheet of another side is another sheet, and egui lets the old one go. Where everything is written at another scale than
/// before, the sheet becomes narrower or wider by a pixel, so that nothing is kept of the old scale.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// What the driver said when it was asked, once.
    greatest: Option<usize>,
    /// The pixels of a point when they were last told.
    scale: f32,
    /// Whether the sheet is the narrower of the two.
    narrower: bool,
}

impl Sheet {
    /// Tells egui, before a frame, how large its sheet may be in a window of so many pixels, in which a point has `scale` of
    /// them; where text is larger than designed, the window counts for so much larger.
    pub(super) fn narrow(&mut self, raw: &mut RawInput, window: Vec2, scale: f32) {
        self.greatest = raw.max_texture_side.or(self.greatest);
        self.narrower ^= std::mem::replace(&mut self.scale, scale) != scale;
        let side = (window.max_elem() as usize).clamp(SIDES[0], SIDES[1]).next_power_of_two();
        raw.max_texture_side = self.greatest.map(|greatest| match greatest.min(side) {
            side @ 1..=LEAST => side,
            side => side - usize::from(self.narrower),
        });
    }
}

#[cfg(test)]
mod tests {
    use eframe::egui::vec2;

    use super::*;

    /// The side that egui is told, before a frame in a window, by a driver that says something or nothing.
    fn told(sheet: &mut Sheet, driver: Option<usize>, window: Vec2, scale: f32) -> Option<usize> {
        let mut raw = RawInput { max_texture_side: driver, ..RawInput::default() };
        sheet.narrow(&mut raw, window, scale);
        raw.max_texture_side
    }

    #[test]
    fn a_sheet_is_as_narrow_as_its_window_allows_and_no_wider_than_the_driver_does() {
        for (driver, window, side) in [
            (16_384, vec2(1920.0, 1080.0), 2048),
            (16_384, vec2(1080.0, 1920.0), 2048),
            (16_384, vec2(3840.0, 2160.0), 4096),
            (16_384, vec2(f32::INFINITY, f32::INFINITY), 8192),
            (1024, vec2(1920.0, 1080.0), 1024),
        ] {
            let found = told(&mut Sheet::default(), Some(driver), window, 1.0);
            let sides = [side, if side > LEAST { side - 1 } else { side }];
            assert!(found.is_some_and(|found| sides.contains(&found)), "{driver} {window}: {found:?}");
        }
    }

    #[test]
    fn a_sheet_follows_its_window_though_the_driver_speaks_only_once() {
        let mut sheet = Sheet::default();
        let (small, large) = (vec2(1280.0, 720.0), vec2(3840.0, 2160.0));
        assert_eq!(told(&mut sheet, None, small, 1.0), None, "nothing is known yet");
        let first = told(&mut sheet, Some(16_384), small, 1.0);
        assert!(first.is_some_and(|side| side <= 2048));
        assert!(told(&mut sheet, None, large, 1.0).is_some_and(|side| side > 2048));
        assert_eq!(told(&mut sheet, None, small, 1.0), first);
    }

    #[test]
    fn another_scale_gets_another_sheet_and_keeps_it_while_the_window_is_drawn_larger() {
        let mut sheet = Sheet::default();
        let first = told(&mut sheet, Some(16_384), vec2(1280.0, 720.0), 0.85);
        assert_eq!(told(&mut sheet, None, vec2(1300.0, 740.0), 0.85), first);
        let second = told(&mut sheet, None, vec2(1920.0, 1080.0), 1.0);
        assert_ne!(second, first);
        assert_eq!(told(&mut sheet, None, vec2(1920.0, 1080.0), 1.0), second);
    }
}
