//! The canvas a page fills: one of three designed shapes or a column, its grid, its stage and its rail.
//!
//! All lengths are design pixels, which are egui's points: the shell zooms so that they fit the window.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use crate::session::TextSize;

/// The shape a page is designed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// 1920 × 1080 and its multiples: booth screens.
    Wide,
    /// A window on a laptop, from 1506 × 847 design pixels (1280 × 720 at 0.85).
    Laptop,
    /// An upright totem, 1080 wide.
    Tall,
    /// Larger text, or a window too small for the others: one column that scrolls.
    Column,
}

/// A canvas with its grid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Its shape.
    pub class: Class,
    /// The whole canvas.
    pub canvas: Rect,
    /// Where pages draw.
    pub stage: Rect,
    /// The band of navigation at the foot.
    pub rail: Rect,
    /// Left and right edge of the grid.
    pub left: f32,
    /// Right edge of the grid.
    pub right: f32,
    columns: f32,
    gutter: f32,
}

/// The least scale at which text is still read at a desk; below it a page re-flows instead of shrinking.
const LEAST_SCALE: f32 = 0.85;
/// Below this scale a laptop's page cannot be read, and a column takes its place.
const LEAST_LAPTOP: f32 = 0.7;
const WIDE: Vec2 = vec2(1920.0, 1080.0);
const LAPTOP: Vec2 = vec2(1506.0, 847.0);
const TALL: Vec2 = vec2(1080.0, 1700.0);
/// The least canvas of a column.
const COLUMN: Vec2 = vec2(520.0, 400.0);
/// Type in a column is that of an upright screen, which is larger than a laptop's by this.
const COLUMN_TYPE: f32 = 1.15;

impl Class {
    /// The least side of what is touched, in design pixels. In a column everything is larger on the screen than those.
    #[must_use]
    pub fn least_target(self) -> f32 {
        match self {
            Self::Wide | Self::Tall => 72.0,
            Self::Laptop | Self::Column => 56.0,
        }
    }
}

impl Frame {
    /// The number of physical or logical window pixels for one design pixel, and the shape, for a window of a size and
    /// a size of text.
    #[must_use]
    pub fn scale(window: Vec2, text: TextSize) -> (f32, Class) {
        let window = window.max(Vec2::splat(64.0));
        let (scale, class) = Self::designed(window);
        match (class, text) {
            (_, TextSize::Standard) => (scale, class),
            // A booth screen has room for a laptop's page at this size.
            (Class::Wide, TextSize::Large) => ((window / LAPTOP).min_elem(), Class::Laptop),
            _ => {
                let own = if class == Class::Laptop { scale / COLUMN_TYPE } else { scale };
                ((own * text.factor()).min((window / COLUMN).min_elem()), Class::Column)
            }
        }
    }

    /// The same for text of the size it is designed for.
    fn designed(window: Vec2) -> (f32, Class) {
        if window.y > 1.25 * window.x {
            return ((window / TALL).min_elem(), Class::Tall);
        }
        let wide = (window / WIDE).min_elem();
        if wide >= LEAST_SCALE {
            return (wide, Class::Wide);
        }
        let laptop = LEAST_SCALE.min((window / LAPTOP).min_elem());
        if laptop >= LEAST_LAPTOP {
            (laptop, Class::Laptop)
        } else {
            ((LEAST_SCALE / COLUMN_TYPE).min((window / COLUMN).min_elem()), Class::Column)
        }
    }

    /// The frame of a canvas given in design pixels.
    #[must_use]
    pub fn new(canvas: Rect, class: Class) -> Self {
        let (rail_height, margin, columns, gutter, most) = match class {
            Class::Wide => (96.0, 96.0, 12.0, 32.0, 1728.0),
            Class::Laptop => (80.0, 64.0, 12.0, 24.0, 1640.0),
            Class::Tall => (96.0, 64.0, 6.0, 24.0, 1240.0),
            Class::Column => (88.0, (canvas.width() * 0.06).clamp(36.0, 64.0), 6.0, 24.0, 920.0),
        };
        // On a screen wider than 16:9 the grid keeps its width and stands in the middle.
        let margin = f32::max(margin, (canvas.width() - most) / 2.0);
        let foot = canvas.bottom() - rail_height;
        Self {
            class,
            canvas,
            stage: Rect::from_min_max(canvas.min, pos2(canvas.right(), foot)),
            rail: Rect::from_min_max(pos2(canvas.left(), foot), canvas.max),
            left: canvas.left() + margin,
            right: canvas.right() - margin,
            columns,
            gutter,
        }
    }

    /// Width of the grid.
    #[must_use]
    pub fn width(&self) -> f32 {
        self.right - self.left
    }

    /// Left edge of column `n`, from 1.
    #[must_use]
    pub fn col(&self, n: usize) -> f32 {
        self.left + (n as f32 - 1.0) * (self.span(1) + self.gutter)
    }

    /// Width of `k` columns.
    #[must_use]
    pub fn span(&self, k: usize) -> f32 {
        let one = (self.width() - (self.columns - 1.0) * self.gutter) / self.columns;
        k as f32 * one + (k as f32 - 1.0) * self.gutter
    }

    /// Whether the canvas is upright.
    #[must_use]
    pub fn is_tall(&self) -> bool {
        self.class == Class::Tall
    }

    /// Whether everything stands in one column that scrolls.
    #[must_use]
    pub fn is_column(&self) -> bool {
        self.class == Class::Column
    }

    /// Whether the canvas is a laptop's.
    #[must_use]
    pub fn is_laptop(&self) -> bool {
        self.class == Class::Laptop
    }

    /// One of three values, by shape; a column is set like an upright screen.
    #[must_use]
    pub fn pick<T>(&self, wide: T, laptop: T, tall: T) -> T {
        match self.class {
            Class::Wide => wide,
            Class::Laptop => laptop,
            Class::Tall | Class::Column => tall,
        }
    }

    /// A height of the design stage (984, 767 or 1,824 high) on this stage, which may be higher.
    #[must_use]
    pub fn y(&self, design: f32) -> f32 {
        let height = self.pick(WIDE.y - 96.0, LAPTOP.y - 80.0, 1824.0);
        self.stage.top() + design * self.stage.height() / height
    }

    /// A point of the design stage: `x` counted from the canvas's left edge at its design width.
    #[must_use]
    pub fn at(&self, x: f32, y: f32) -> Pos2 {
        let margin = self.pick(96.0, 64.0, 64.0);
        pos2(self.left + x - margin, self.y(y))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_windows_get_their_three_shapes() {
        assert_eq!(Frame::scale(vec2(1920.0, 1080.0), TextSize::Standard), (1.0, Class::Wide));
        assert_eq!(Frame::scale(vec2(3840.0, 2160.0), TextSize::Standard), (2.0, Class::Wide));
        assert_eq!(Frame::scale(vec2(1080.0, 1920.0), TextSize::Standard), (1.0, Class::Tall));
        let (scale, class) = Frame::scale(vec2(1280.0, 720.0), TextSize::Standard);
        assert_eq!(class, Class::Laptop);
        assert!((scale - 0.85).abs() < 0.001, "{scale}");
    }

    #[test]
    fn larger_text_gets_a_canvas_with_fewer_pixels() {
        let booth = vec2(1920.0, 1080.0);
        let (scale, class) = Frame::scale(booth, TextSize::Large);
        assert_eq!(class, Class::Laptop);
        assert!(scale > 1.27, "{scale}");
        assert_eq!(Frame::scale(booth, TextSize::Larger), (1.5, Class::Column));
        assert_eq!(Frame::scale(booth, TextSize::Largest), (2.0, Class::Column));
        for window in [booth, vec2(1280.0, 720.0), vec2(1080.0, 1920.0), vec2(3840.0, 2160.0)] {
            let scales = TextSize::ALL.map(|text| Frame::scale(window, text).0);
            let type_size = |i: usize, text| match Frame::scale(window, text).1 {
                Class::Laptop => scales[i] / COLUMN_TYPE,
                _ => scales[i],
            };
            let sizes: Vec<f32> = TextSize::ALL.into_iter().enumerate().map(|(i, text)| type_size(i, text)).collect();
            assert!(sizes.windows(2).all(|two| two[1] > 1.09 * two[0]), "{window}: {sizes:?}");
        }
    }

    #[test]
    fn a_window_too_small_for_a_page_gets_a_column() {
        assert_eq!(Frame::scale(vec2(1366.0, 690.0), TextSize::Standard).1, Class::Laptop);
        assert_eq!(Frame::scale(vec2(960.0, 560.0), TextSize::Standard).1, Class::Column);
    }

    #[test]
    fn the_grid_of_the_design_is_met_to_the_pixel() {
        let frame = Frame::new(Rect::from_min_size(Pos2::ZERO, WIDE), Class::Wide);
        assert_eq!((frame.left, frame.right), (96.0, 1824.0));
        assert!((frame.col(4) - 536.0).abs() < 0.01);
        assert!((frame.span(1) - 114.667).abs() < 0.01);
        assert_eq!(frame.y(984.0), frame.stage.bottom());
    }

    #[test]
    fn an_ultrawide_screen_keeps_the_grid_in_the_middle() {
        let frame = Frame::new(Rect::from_min_size(Pos2::ZERO, vec2(2560.0, 1080.0)), Class::Wide);
        assert_eq!(frame.width(), 1728.0);
        assert_eq!(frame.left, 416.0);
    }
}
