//! One house: as many lit windows as there are enterprises.

use egui::{Color32, Pos2, Rect, Ui, pos2, vec2};
use rust_decimal::prelude::ToPrimitive;

use crate::content::Figure;
use crate::i18n::number::Magnitude;
use crate::theme::Palette;

/// The shape of a house, in windows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct House {
    /// Windows in all.
    pub windows: usize,
    /// Windows side by side on a full storey.
    pub columns: usize,
}

/// More windows than this cannot be told apart.
const MOST: usize = 4000;

/// The share of the pitch that a window fills: 10 of 15.
const WINDOW: f32 = 2.0 / 3.0;

impl House {
    /// The house of a whole number of things; none where there is nothing to count, or far too much.
    pub fn of(figure: &Figure) -> Option<Self> {
        let whole = figure.magnitude == Magnitude::One && figure.value.fract().is_zero();
        let windows = figure.value.to_usize().filter(|n| whole && (1..=MOST).contains(n))?;
        Some(Self::with(windows))
    }

    /// A house about as high as it is wide.
    pub fn with(windows: usize) -> Self {
        let columns = (windows as f32).sqrt().ceil().max(1.0) as usize;
        Self { windows, columns }
    }

    /// How many storeys there are; the highest may have fewer windows.
    pub fn storeys(&self) -> usize {
        self.windows.div_ceil(self.columns)
    }

    /// Windows on a storey, counted from the ground.
    fn on(&self, storey: usize) -> usize {
        (self.windows - storey * self.columns).min(self.columns)
    }

    /// Its width at a pitch.
    pub fn width(&self, pitch: f32) -> f32 {
        span(self.columns, pitch)
    }

    /// Its height at a pitch, with the roof.
    pub fn height(&self, pitch: f32) -> f32 {
        self.storeys() as f32 * pitch + foot(pitch) + roof(pitch)
    }

    /// Paints it on its lower left corner; `light` brightens its walls when it is touched, and `lit` is the share of its
    /// windows in which there is light already.
    pub fn paint(&self, ui: &Ui, palette: &Palette, corner: Pos2, pitch: f32, light: f32, lit: f32) {
        let wall = Color32::from(palette.night_2.mix(palette.night_3, 0.6).mix(palette.primary, 0.5 * light));
        let edge = Color32::from(palette.night_3.mix(palette.on_dark_3, 0.3));
        let full = self.windows / self.columns;
        let eaves = corner.y - full as f32 * pitch - foot(pitch);
        if full < self.storeys() {
            // The highest storey stands back: it is only as wide as its windows.
            let width = span(self.on(full), pitch);
            let top = eaves - pitch - roof(pitch);
            block(ui, Rect::from_min_max(pos2(corner.x, top), pos2(corner.x + width, eaves)), wall, edge);
        }
        let body =
            Rect::from_min_max(pos2(corner.x, eaves - roof(pitch)), pos2(corner.x + self.width(pitch), corner.y));
        if full > 0 {
            block(ui, body, wall, edge);
        }
        let (gold, dark) = (Color32::from(palette.gold_on_dark), Color32::from(palette.night));
        let window = vec2(pitch, pitch) * WINDOW;
        let left = corner.x + side(pitch) + pitch * (1.0 - WINDOW) / 2.0;
        for storey in 0..self.storeys() {
            let y = corner.y - foot(pitch) - (storey + 1) as f32 * pitch + pitch * (1.0 - WINDOW) / 2.0;
            for column in 0..self.on(storey) {
                let min = pos2(left + column as f32 * pitch, y);
                // Each is lit at a moment of its own.
                let moment = f32::from(scattered(storey * self.columns + column)) / 256.0;
                let color = if moment < lit { gold } else { dark };
                ui.painter().rect_filled(Rect::from_min_size(min, window), 0.0, color);
            }
        }
    }
}

/// A number from 0 to 255 that tells nothing of the one before it.
fn scattered(at: usize) -> u8 {
    // Multiplied once, neighbours would follow each other in slanting rows.
    let mixed = (at as u64).wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    ((mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB) >> 56) as u8
}

/// Walls, and a thin line along their upper edge.
fn block(ui: &Ui, rect: Rect, wall: Color32, edge: Color32) {
    ui.painter().rect_filled(rect, 0.0, wall);
    ui.painter().rect_filled(rect.with_max_y(rect.top() + 3.0), 0.0, edge);
}

fn side(pitch: f32) -> f32 {
    pitch * 0.5
}

fn foot(pitch: f32) -> f32 {
    pitch * 0.35
}

fn roof(pitch: f32) -> f32 {
    pitch * 0.5
}

fn span(columns: usize, pitch: f32) -> f32 {
    columns as f32 * pitch + 2.0 * side(pitch)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_house_has_one_window_an_enterprise() {
        for windows in [1, 2, 3, 67, 132, 239, 240, 1000] {
            let house = House::with(windows);
            let lit: usize = (0..house.storeys()).map(|storey| house.on(storey)).sum();
            assert_eq!(lit, windows);
            assert!(house.on(house.storeys() - 1) > 0, "no storey without a window: {windows}");
        }
    }

    #[test]
    fn houses_are_about_as_high_as_wide() {
        for windows in [67, 132, 239] {
            let house = House::with(windows);
            assert!(house.columns.abs_diff(house.storeys()) <= 1, "{house:?}");
        }
    }
}
