//! Where the page's parts lie, on screens that stand either way.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use crate::ui::frame::Frame;
use crate::ui::scene::{Placing, fitted};

/// The page's parts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Areas {
    /// The window onto the drawing.
    pub room: Rect,
    /// How the drawing lies in it as a whole.
    pub diagram: Placing,
    /// The lower right corner that the drawing leaves to buttons; the note stands on the same line.
    pub corner: Pos2,
    /// The panel's ground.
    pub panel: Rect,
    /// The switch of times.
    pub times: Rect,
    /// The chips of modes.
    pub modes: Rect,
    /// The legend, which is also the filter of statuses.
    pub legend: Rect,
    /// The card while nothing is chosen.
    pub card: Rect,
    /// The ground of what is told of a line or a place: it takes the filters' room, which are no use meanwhile.
    pub detail: Rect,
    /// The same without its margins.
    pub inner: Rect,
    /// Whether the screen is upright.
    pub tall: bool,
}

/// What the words above the legend's samples take.
const LEGEND_HEAD: f32 = 30.0;

impl Areas {
    /// The parts on a canvas, for a drawing of a size.
    pub fn new(frame: &Frame, size: Vec2) -> Self {
        if frame.is_tall() { Self::tall(frame, size) } else { Self::wide(frame, size) }
    }

    fn wide(frame: &Frame, size: Vec2) -> Self {
        let stage = frame.stage;
        let margin = frame.pick(96.0, 64.0, 64.0);
        let width = frame.pick(1344.0, 1032.0, 0.0) + (frame.left - margin - stage.left());
        let panel = stage.with_min_x(stage.left() + width);
        let room = Rect::from_min_max(pos2(frame.left - margin, stage.top()), pos2(panel.left(), stage.bottom()));
        let (left, right) = (panel.left() + frame.pick(40.0, 32.0, 0.0), frame.right);
        let row = frame.pick(72.0, 64.0, 0.0);
        let gap = frame.pick(20.0, 12.0, 0.0);
        let column = |top: f32, height: f32| Rect::from_min_size(pos2(left, top), vec2(right - left, height));
        let times = column(stage.top() + frame.pick(40.0, 28.0, 0.0), row);
        let modes = column(times.bottom() + gap, row);
        // Rows that touch are a little higher, so that a finger finds one.
        let legend = column(modes.bottom() + gap - 4.0, 4.0 * (row + 4.0) + LEGEND_HEAD);
        let foot = stage.bottom() - frame.pick(40.0, 28.0, 0.0);
        let card = column(legend.bottom() + gap + 4.0, foot - legend.bottom() - gap - 4.0);
        let detail = panel.with_min_y(modes.top());
        let pad = frame.pick(26.0, 20.0, 0.0);
        let inner = Rect::from_min_max(pos2(left, detail.top() + pad), pos2(right, stage.bottom() - 16.0));
        let corner = pos2(panel.left() - frame.pick(40.0, 28.0, 0.0), stage.bottom() - frame.pick(20.0, 8.0, 0.0));
        Self {
            room: stage.with_max_x(panel.left()),
            diagram: fitted(size, room),
            corner,
            panel,
            times,
            modes,
            legend,
            card,
            detail,
            inner,
            tall: false,
        }
    }

    fn tall(frame: &Frame, size: Vec2) -> Self {
        const DRAWER: f32 = 640.0;
        let stage = frame.stage;
        let panel = stage.with_min_y(stage.bottom() - DRAWER);
        let room = stage.with_max_y(panel.top());
        let (row, gap) = (76.0, 24.0);
        let middle = frame.left + (frame.width() - gap) / 2.0;
        let left = |top: f32, height: f32| Rect::from_min_max(pos2(frame.left, top), pos2(middle, top + height));
        let right =
            |top: f32, height: f32| Rect::from_min_max(pos2(middle + gap, top), pos2(frame.right, top + height));
        let top = panel.top() + 32.0;
        let below = top + row + 24.0;
        let rest = panel.bottom() - 32.0 - below;
        let mut diagram = fitted(size, room);
        diagram.origin.x = stage.center().x - size.x * diagram.scale / 2.0;
        Self {
            room,
            diagram,
            corner: pos2(frame.right, panel.top() - 20.0),
            panel,
            times: left(top, row),
            modes: right(top, row),
            legend: left(below, rest),
            card: right(below, rest),
            detail: panel.with_min_y(below - 12.0),
            inner: Rect::from_min_max(pos2(frame.left, below + 16.0), pos2(frame.right, panel.bottom() - 28.0)),
            tall: true,
        }
    }
}
