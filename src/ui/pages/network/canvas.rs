//! The window onto the drawing: the whole of it, or a part looked at closer.
//!
//! Everything here is a pure function of the window and the sight. Spaces: *canvas* is the page in design pixels, *scene*
//! the drawing in its own units.

use egui::{Pos2, Rect, Vec2, pos2};

use crate::session::Sight;
use crate::ui::scene::Placing;

/// How much larger than the whole the drawing can be looked at.
const CLOSEST: f32 = 4.0;
/// What a button changes the size by.
pub(super) const STEP: f32 = 1.5;
/// Within this factor the whole is meant.
const WHOLE: f32 = 1.02;
/// Thousandths and hundredths, in which a sight is kept.
const PER_ZOOM: f32 = 1_000.0;
const PER_UNIT: f32 = 100.0;

/// The window, and how the drawing lies in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Canvas {
    /// The window.
    pub room: Rect,
    /// How the drawing lies now.
    pub placing: Placing,
    /// How it lies as a whole.
    whole: Placing,
    /// Size of the drawing, in its own units.
    size: Vec2,
}

impl Canvas {
    /// A window with a sight, or with the whole where there is none.
    pub fn new(room: Rect, whole: Placing, size: Vec2, sight: Option<Sight>) -> Self {
        let mut canvas = Self { room, placing: whole, whole, size };
        if let Some(sight) = sight {
            let zoom = sight.zoom as f32 / PER_ZOOM;
            let [x, y] = sight.middle.map(|along| along as f32 / PER_UNIT);
            canvas.placing = canvas.at(zoom, room.center(), pos2(x, y));
        }
        canvas
    }

    /// Whether the whole is seen.
    pub fn is_whole(&self) -> bool {
        self.placing == self.whole
    }

    /// Whether it can be looked at no closer.
    pub fn is_closest(&self) -> bool {
        self.zoom() >= CLOSEST / WHOLE
    }

    /// How much larger than the whole the drawing is.
    pub fn zoom(&self) -> f32 {
        self.placing.scale / self.whole.scale
    }

    /// The sight after a change of size around a point of the canvas, which stays where it is, and a move.
    pub fn moved(&self, factor: f32, around: Pos2, by: Vec2) -> Option<Sight> {
        let factor = if factor.is_finite() && factor > 0.0 { factor } else { 1.0 };
        let around = if around.is_finite() { around } else { self.room.center() };
        let by = if by.is_finite() { by } else { Vec2::ZERO };
        let zoom = self.zoom() * factor;
        if zoom.is_nan() || zoom <= WHOLE {
            return None;
        }
        Some(self.kept(self.at(zoom, around + by, self.placing.scene(around))))
    }

    /// The sight that brings a part of the drawing into the window, or none where it is seen already.
    pub fn shown(&self, part: Rect) -> Option<Sight> {
        let there = self.placing.canvas_rect(part);
        if self.is_whole() || self.room.shrink(24.0).contains_rect(there) || !there.is_finite() {
            return None;
        }
        Some(self.kept(self.at(self.zoom(), self.room.center(), part.center())))
    }

    /// The drawing so many times larger than the whole, a point of it at a point of the canvas; it leaves no part of the
    /// window empty that it could fill.
    fn at(&self, zoom: f32, canvas: Pos2, scene: Pos2) -> Placing {
        let zoom = if zoom.is_finite() { zoom.clamp(1.0, CLOSEST) } else { 1.0 };
        let scale = self.whole.scale * zoom;
        let size = self.size * scale;
        let wanted = canvas - scene.to_vec2() * scale;
        let along = |wanted: f32, whole: f32, from: f32, to: f32, size: f32| {
            let spare = to - from - size;
            if spare < 0.0 {
                wanted.clamp(from + spare, from)
            } else {
                // Where the drawing is smaller than the window it grows from where it lies as a whole.
                whole.min(from + spare)
            }
        };
        let x = along(wanted.x, self.whole.origin.x, self.room.left(), self.room.right(), size.x);
        let y = along(wanted.y, self.whole.origin.y, self.room.top(), self.room.bottom(), size.y);
        Placing { origin: pos2(x, y), scale, words: self.whole.scale * stepped(zoom) }
    }

    fn kept(&self, placing: Placing) -> Sight {
        let middle = placing.scene(self.room.center());
        let zoom = placing.scale / self.whole.scale;
        let hundredths = |along: f32| (along * PER_UNIT).round() as i32;
        Sight { zoom: (zoom * PER_ZOOM).round() as u32, middle: [hundredths(middle.x), hundredths(middle.y)] }
    }
}

/// The greatest step of a ladder up to a size: words take these sizes only.
fn stepped(zoom: f32) -> f32 {
    /// Steps from a size to twice that size.
    const STEPS: f32 = 8.0;
    // A zoom that was rounded to thousandths is still the step that it was.
    (((zoom * 1.0006).log2() * STEPS).floor() / STEPS).exp2().min(zoom)
}

#[cfg(test)]
mod tests {
    use egui::vec2;

    use super::*;

    fn canvas(sight: Option<Sight>) -> Canvas {
        let room = Rect::from_min_size(pos2(30.0, 0.0), vec2(1_000.0, 800.0));
        let whole = Placing::new(pos2(30.0, 34.0), 0.75);
        Canvas::new(room, whole, vec2(1_330.0, 980.0), sight)
    }

    /// The window after a change.
    fn after(canvas: &Canvas, factor: f32, around: Pos2, by: Vec2) -> Canvas {
        Canvas::new(canvas.room, canvas.whole, canvas.size, canvas.moved(factor, around, by))
    }

    #[test]
    fn the_point_between_the_fingers_stays_between_them() {
        let at = pos2(600.0, 300.0);
        let close = after(&canvas(None), 2.0, at, Vec2::ZERO);
        let meant = canvas(None).placing.scene(at);
        assert!(close.placing.canvas(meant).distance(at) < 0.5);
        let closer = after(&close, 1.3, pos2(500.0, 420.0), vec2(20.0, -10.0));
        let meant = close.placing.scene(pos2(500.0, 420.0));
        assert!(closer.placing.canvas(meant).distance(pos2(520.0, 410.0)) < 0.5);
    }

    #[test]
    fn what_is_kept_gives_the_same_window_again() {
        let close = after(&canvas(None), 1.7, pos2(444.0, 333.0), Vec2::ZERO);
        let again = after(&close, 1.0, close.room.center(), Vec2::ZERO);
        assert!(close.placing.origin.distance(again.placing.origin) < 0.2);
        assert!((close.zoom() - again.zoom()).abs() < 0.001);
    }

    #[test]
    fn no_drag_and_no_size_leaves_a_part_of_the_window_empty() {
        let far = [vec2(9_000.0, 9_000.0), vec2(-9_000.0, 50.0), vec2(f32::NAN, 0.0), vec2(f32::INFINITY, 3.0)];
        for by in far {
            for factor in [0.01, 1.0, 1.4, 50.0, f32::NAN, -1.0, f32::INFINITY, 0.0] {
                let close = after(&canvas(None), 2.0, pos2(200.0, 200.0), Vec2::ZERO);
                let moved = after(&close, factor, pos2(700.0, 100.0), by);
                let drawing = Rect::from_min_size(moved.placing.origin, moved.size * moved.placing.scale);
                assert!(moved.is_whole() || drawing.expand(0.2).contains_rect(moved.room), "{by} {factor}: {drawing}");
                assert!((1.0..=CLOSEST + 0.01).contains(&moved.zoom()), "{by} {factor}: {}", moved.zoom());
            }
        }
    }

    #[test]
    fn going_far_enough_away_is_the_whole() {
        let close = after(&canvas(None), STEP, pos2(200.0, 200.0), Vec2::ZERO);
        assert!(!close.is_whole());
        assert_eq!(close.moved(1.0 / STEP, close.room.center(), Vec2::ZERO), None);
    }

    #[test]
    fn words_take_few_sizes_and_are_never_larger_than_their_room() {
        let mut sizes: Vec<f32> = Vec::new();
        for step in 0..3_000 {
            let zoom = 1.0 + step as f32 / 1_000.0;
            let words = stepped(zoom);
            assert!(words <= zoom && words > 0.91 * zoom, "{zoom}: {words}");
            sizes.push(words);
        }
        sizes.dedup_by(|a, b| (*a - *b).abs() < 1e-3);
        assert!(sizes.len() < 40, "{}", sizes.len());
    }

    #[test]
    fn what_has_the_focus_comes_into_the_window() {
        let close = after(&canvas(None), 3.0, pos2(60.0, 60.0), Vec2::ZERO);
        let part = Rect::from_center_size(pos2(1_200.0, 900.0), vec2(40.0, 40.0));
        let shown = Canvas::new(close.room, close.whole, close.size, close.shown(part));
        assert!(shown.room.contains_rect(shown.placing.canvas_rect(part)));
        assert_eq!(shown.shown(part), None);
        assert_eq!(canvas(None).shown(part), None);
    }
}
