//! Valley: the claim at the left, rows of figures at the right, the picture at the foot.

use egui::{Rect, Ui, pos2};

use super::blocks::{self, hanging_slip};
use super::{rows, ways};
use crate::content::Environment;
use crate::session::Action;
use crate::ui::paint;
use crate::ui::view::View;

/// An environment as a valley.
pub fn valley_ui(ui: &mut Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    if view.frame.is_tall() { tall_ui(ui, view, environment) } else { wide_ui(ui, view, environment) }
}

fn wide_ui(ui: &Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    paint_valley(ui, view, environment);
    let slip = hanging_slip(ui, view, environment);
    let at = if view.is_zh() {
        pos2(slip.right() + frame.pick(40.0, 30.0, 0.0), frame.y(frame.pick(76.0, 48.0, 0.0)))
    } else {
        pos2(frame.left, slip.bottom() + frame.pick(30.0, 18.0, 0.0))
    };
    let rows_left = frame.left + frame.width() * 0.45;
    let room = rows_left - frame.pick(64.0, 48.0, 0.0) - at.x;
    let claim = blocks::claim(ui, view, at, room, room, environment);
    let below = (claim.bottom() + frame.pick(20.0, 10.0, 0.0)).max(slip.bottom() + frame.pick(20.0, 14.0, 0.0));
    let asked = ways::ways_ui(ui, view, pos2(frame.left, below), rows_left - 6.0, environment, &[]);
    let top = frame.y(frame.pick(34.0, 16.0, 0.0));
    let bottom = frame.y(frame.pick(570.0, 434.0, 0.0));
    let told =
        rows::rows_ui(ui, view, Rect::from_min_max(pos2(rows_left, top), pos2(frame.right, bottom)), environment);
    // The picture ends in a quiet meadow, on which the source stands; what lies over a picture is ink.
    let corner = pos2(frame.right, frame.stage.bottom() - 4.0);
    blocks::source_line_in(ui, view, corner, environment.source.text(view.lang), palette.ink);
    asked.or(told)
}

/// Upright: the claim, the valley melting into paper, then the rows within reach.
fn tall_ui(ui: &Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    paint_valley(ui, view, environment);
    let melt = Rect::from_min_max(pos2(frame.stage.left(), frame.y(852.0)), pos2(frame.stage.right(), frame.y(1011.0)));
    paint::fade_into(ui, melt, palette.paper);
    let slip = hanging_slip(ui, view, environment);
    let at = blocks::claim_place(view, slip);
    blocks::claim(ui, view, at, frame.right - at.x, frame.right - at.x, environment);
    let ways_at = blocks::ways_place(view);
    let rect = Rect::from_min_max(pos2(frame.left, frame.y(1000.0)), pos2(frame.right, ways_at.y - 16.0));
    let told = rows::rows_ui(ui, view, rect, environment);
    let asked = ways::ways_ui(ui, view, ways_at, frame.right, environment, &[]);
    blocks::source_line(ui, view, frame.right, frame.stage.bottom() - 6.0, environment.source.text(view.lang));
    asked.or(told)
}

/// Where the whole picture lies.
pub fn picture_place(view: &View<'_>) -> Rect {
    let frame = &view.frame;
    if frame.is_tall() {
        Rect::from_min_max(pos2(frame.stage.left(), frame.y(-100.0)), pos2(frame.stage.right(), frame.y(1010.0)))
    } else {
        // The peaks stay clear of the rows above them.
        frame.canvas.translate(egui::vec2(0.0, frame.pick(32.0, 22.0, 0.0)))
    }
}

fn paint_valley(ui: &Ui, view: &View<'_>, environment: &Environment) {
    let paper = view.palette().paper;
    if !view.moves.carried {
        paint::ground(ui, view.frame.stage, paper);
    }
    blocks::picture(ui, view, picture_place(view), environment, paper);
}
