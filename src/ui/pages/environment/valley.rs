//! Valley: the claim and a company's case at the left, rows of figures at the right, the picture at the foot.

use egui::{Pos2, Rect, Ui, pos2, vec2};

use super::blocks::{self, hanging_slip};
use super::{months, rows, ways};
use crate::content::Environment;
use crate::session::Action;
use crate::ui::motion::entering;
use crate::ui::paint;
use crate::ui::view::View;

/// An environment as a valley.
pub fn valley_ui(ui: &mut Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    if view.frame.is_tall() { tall_ui(ui, view, environment) } else { wide_ui(ui, view, environment) }
}

fn wide_ui(ui: &Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    paint_valley(ui, view, environment);
    // The field becomes paper, on which the source stands.
    let foot = frame.stage.with_min_y(frame.stage.bottom() - frame.pick(38.0, 34.0, 0.0));
    let melt = Rect::from_min_max(foot.min - vec2(0.0, frame.pick(64.0, 50.0, 0.0)), foot.right_top());
    paint::fade_into(ui, melt, palette.paper);
    paint::ground(ui, foot, palette.paper);
    let slip = hanging_slip(ui, view, environment);
    let at = if view.is_zh() {
        blocks::claim_place(view, slip)
    } else {
        pos2(frame.left, slip.bottom() + frame.pick(30.0, 18.0, 0.0))
    };
    let rows_left = frame.left + frame.width() * 0.47;
    let room = rows_left - frame.pick(64.0, 40.0, 0.0) - at.x;
    let claim = blocks::claim(ui, view, at, room, room, environment);
    let ways_at = blocks::ways_under(view, claim, slip);
    let asked = ways::ways_ui(ui, view, ways_at, rows_left - 6.0, environment, &[]);
    let above = (ways_at.y + ways::height(view)).max(slip.bottom());
    let card = above + frame.pick(24.0, 16.0, 0.0);
    let asked = asked.or(case_ui(ui, view, pos2(frame.left, card), frame.pick(640.0, 500.0, 0.0), environment));
    let top = frame.y(frame.pick(40.0, 26.0, 0.0));
    let bottom = frame.y(frame.pick(594.0, 460.0, 0.0));
    let rect = Rect::from_min_max(pos2(rows_left, top), pos2(frame.right, bottom));
    let told = rows::rows_ui(ui, view, rect, environment);
    blocks::source_line(ui, view, frame.right, frame.stage.bottom() - 6.0, environment.source.text(view.lang));
    asked.or(told)
}

/// Upright: the claim, the valley melting into paper, then the rows and the case within reach.
fn tall_ui(ui: &Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    paint_valley(ui, view, environment);
    let melt = frame.stage.with_min_y(frame.y(842.0)).with_max_y(frame.y(912.0));
    paint::fade_into(ui, melt, palette.paper);
    paint::ground(ui, frame.stage.with_min_y(melt.bottom()), palette.paper);
    let slip = hanging_slip(ui, view, environment);
    let at = blocks::claim_place(view, slip);
    blocks::claim(ui, view, at, frame.right - at.x, frame.right - at.x, environment);
    let ways_at = blocks::ways_place(view);
    let card = ways_at.y - 14.0 - months::height(view);
    let rect = Rect::from_min_max(pos2(frame.left, frame.y(914.0)), pos2(frame.right, card - 8.0));
    let told = rows::rows_ui(ui, view, rect, environment);
    let asked = case_ui(ui, view, pos2(frame.left, card), frame.width(), environment);
    let asked = asked.or(ways::ways_ui(ui, view, ways_at, frame.right, environment, &[]));
    blocks::source_line(ui, view, frame.right, frame.stage.bottom() - 6.0, environment.source.text(view.lang));
    told.or(asked)
}

/// The company's case as a line of months, where it has such a time.
fn case_ui(ui: &Ui, view: &View<'_>, at: Pos2, width: f32, environment: &Environment) -> Option<Action> {
    let told = months::months_of(view, environment)?;
    let rect = Rect::from_min_size(at, vec2(width, months::height(view)));
    entering(ui, view.moves.entry(3), || months::months_ui(ui, view, rect, environment, &told))
}

/// Where the whole picture lies.
pub fn picture_place(view: &View<'_>) -> Rect {
    let frame = &view.frame;
    if frame.is_tall() {
        Rect::from_min_max(pos2(frame.stage.left(), frame.y(-100.0)), pos2(frame.stage.right(), frame.y(1010.0)))
    } else {
        // The peaks stay clear of the rows above them.
        frame.canvas.translate(vec2(0.0, frame.pick(44.0, 31.0, 0.0)))
    }
}

fn paint_valley(ui: &Ui, view: &View<'_>, environment: &Environment) {
    let paper = view.palette().paper;
    if !view.moves.carried {
        paint::ground(ui, view.frame.stage, paper);
    }
    blocks::picture(ui, view, picture_place(view), environment, paper);
}
