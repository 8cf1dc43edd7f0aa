//! The drawing in a column: as wide as its words can be read, from one edge of the window to the other, and moved sideways
//! where the window is narrower than that.

use egui::{Align, Key, Modifiers, Rect, Ui, Vec2, pos2};

use super::canvas::Canvas;
use super::net::Net;
use crate::figure::network::Mark;
use crate::session::Sight;
use crate::ui::paint;
use crate::ui::scene::Placing;
use crate::ui::view::View;
use crate::ui::widgets::BAR;

/// The least scale: the layouts have room for names a quarter larger than designed, which can then just be read.
const LEAST: f32 = 0.765;
/// Hundredths, in which a sight is kept.
const PER_UNIT: f32 = 100.0;
/// Width over which a side of the strip sinks into the paper.
const FADE: f32 = 24.0;
/// How far an arrow key moves it, as a share of the window.
const KEY_MOVE: f32 = 0.2;

/// The scale of a drawing of a size: it is seen as a whole where its words stay legible.
pub(super) fn scale(view: &View<'_>, size: Vec2) -> f32 {
    (view.frame.width() / size.x).clamp(LEAST, 1.0)
}

/// The strip of the window that the drawing has.
pub(super) struct Strip {
    /// Where the drawing lies in it.
    pub canvas: Canvas,
    size: Vec2,
}

impl Strip {
    /// The strip from a height on, with the drawing where the visitor moved it; at first the town is in the middle.
    pub fn new(view: &View<'_>, net: &Net<'_>, top: f32) -> Self {
        let size = net.diagram.scene.size;
        let scale = scale(view, size);
        let stage = view.frame.stage;
        let room = Rect::from_min_max(pos2(stage.left(), top), pos2(stage.right() - BAR, top + size.y * scale));
        let heart = net.diagram.plan.nodes.iter().find(|node| node.mark == Mark::Heart);
        let middle = match net.choice.sight {
            Some(sight) => sight.middle[0] as f32 / PER_UNIT,
            None => heart.map_or(size.x / 2.0, |node| node.center.x),
        };
        Self { canvas: canvas(room, size, scale, middle), size }
    }

    /// Whether the drawing goes on beyond the window.
    pub fn goes_on(&self) -> bool {
        self.size.x * self.canvas.placing.scale > self.canvas.room.width() + 0.5
    }

    /// Lets what goes on at the sides sink into the paper.
    pub fn fade(&self, ui: &Ui, view: &View<'_>) {
        let room = self.canvas.room;
        let left = self.canvas.placing.origin.x;
        let right = left + self.size.x * self.canvas.placing.scale;
        let width = |goes_on: bool| if goes_on { 2.0 * FADE } else { FADE };
        let paper = view.palette().paper;
        let (from, to) = (width(left < room.left() - 0.5), width(right > room.right() + 0.5));
        paint::fade_aside(ui, room.with_max_x(room.left() + from), paper, Align::Min);
        paint::fade_aside(ui, room.with_min_x(room.right() - to), paper, Align::Max);
    }

    /// The sight that a drag, a wheel, a key or the focus asks for.
    pub fn moved(&self, ui: &Ui, focused: Option<Rect>) -> Option<Sight> {
        if !self.goes_on() {
            return None;
        }
        let Canvas { room, placing, .. } = self.canvas;
        if let Some(part) = focused {
            let there = placing.canvas_rect(part).x_range();
            let seen = room.shrink(3.0 * FADE).x_range();
            return (!seen.contains(there.min) || !seen.contains(there.max)).then(|| sight(part.center().x));
        }
        let by = if ui.is_enabled() { sideways(ui, room) } else { 0.0 };
        if by == 0.0 {
            return None;
        }
        // Only as far as there is something to be seen.
        let middle = placing.scene(room.center()).x - by / placing.scale;
        let moved = canvas(room, self.size, placing.scale, middle);
        (moved.placing != placing).then(|| sight(moved.placing.scene(room.center()).x))
    }
}

/// A drawing in a strip, a point of it in the middle as far as neither end of the drawing leaves the strip empty.
fn canvas(room: Rect, size: Vec2, scale: f32, middle: f32) -> Canvas {
    let width = size.x * scale;
    let left = if width <= room.width() {
        room.center().x - width / 2.0
    } else {
        (room.center().x - middle * scale).clamp(room.right() - width, room.left())
    };
    Canvas::new(room, Placing::new(pos2(left, room.top()), scale), size, None)
}

fn sight(middle: f32) -> Sight {
    Sight { zoom: 1_000, middle: [(middle * PER_UNIT).round() as i32, 0] }
}

/// How far fingers, wheel and keys move the drawing: up and down belongs to the page.
fn sideways(ui: &Ui, room: Rect) -> f32 {
    let step = room.width() * KEY_MOVE;
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::SHIFT, key));
    if pressed(Key::ArrowLeft) {
        return step;
    }
    if pressed(Key::ArrowRight) {
        return -step;
    }
    let room = room.intersect(ui.clip_rect());
    ui.input(|input| {
        let pointer = &input.pointer;
        let held = pointer.press_origin().is_some_and(|at| room.contains(at)) && pointer.is_decidedly_dragging();
        let over = pointer.hover_pos().is_some_and(|at| room.contains(at));
        let drag = if held { pointer.delta().x } else { 0.0 };
        drag + if over { input.smooth_scroll_delta().x } else { 0.0 }
    })
}

#[cfg(test)]
mod tests {
    use egui::vec2;

    use super::*;

    fn strip(width: f32, middle: f32) -> Strip {
        let (room, size) = (Rect::from_min_size(pos2(0.0, 80.0), vec2(width, 900.0)), vec2(1_080.0, 1_180.0));
        Strip { canvas: canvas(room, size, LEAST, middle), size }
    }

    #[test]
    fn a_drawing_that_has_room_stands_in_the_middle_and_stays_there() {
        let strip = strip(1_000.0, 20.0);
        assert!(!strip.goes_on());
        let placing = strip.canvas.placing;
        assert!((placing.canvas(pos2(540.0, 0.0)).x - 500.0).abs() < 0.1);
    }

    #[test]
    fn a_drawing_that_is_wider_leaves_no_end_of_the_strip_empty() {
        for middle in [-900.0, 0.0, 300.0, 680.0, 1_080.0, 9_000.0] {
            let strip = strip(540.0, middle);
            assert!(strip.goes_on());
            let placing = strip.canvas.placing;
            let drawn = Rect::from_min_size(placing.origin, strip.size * placing.scale);
            assert!(drawn.expand(0.1).contains_rect(strip.canvas.room.with_max_y(drawn.bottom())), "{middle}: {drawn}");
        }
    }

    #[test]
    fn what_is_kept_gives_the_same_place_again() {
        let first = strip(540.0, 640.0);
        let kept = sight(first.canvas.placing.scene(first.canvas.room.center()).x);
        let again = strip(540.0, kept.middle[0] as f32 / PER_UNIT);
        assert!((first.canvas.placing.origin.x - again.canvas.placing.origin.x).abs() < 0.1);
    }
}
