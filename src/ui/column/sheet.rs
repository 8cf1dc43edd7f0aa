//! A sheet as a column: its name and the button that closes it stand fast, everything else scrolls.

use egui::{Rect, Ui, pos2};

use super::Flow;
use crate::session::Action;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::sheets::paper;
use crate::ui::view::View;

/// What stands fast below a sheet's column.
pub struct Foot<'f> {
    /// Its height.
    pub height: f32,
    /// Shows it in a rectangle.
    pub show: &'f dyn Fn(&Ui, Rect) -> Option<Action>,
}

/// A sheet that takes the whole canvas.
pub fn sheet(ui: &mut Ui, view: &View<'_>, name: &str, show: impl FnOnce(&mut Flow<'_, '_>)) -> Option<Action> {
    lay(ui, view, view.frame.canvas, (name, name), None, show)
}

/// The same with a foot. The sheet's `key` tells how far it is scrolled from how far others of its kind are.
pub fn sheet_with_foot(
    ui: &mut Ui,
    view: &View<'_>,
    (key, name): (&str, &str),
    foot: &Foot<'_>,
    show: impl FnOnce(&mut Flow<'_, '_>),
) -> Option<Action> {
    lay(ui, view, view.frame.canvas, (key, name), Some(foot), show)
}

/// A sheet on a paper of its own size.
pub fn sheet_on(
    ui: &mut Ui,
    view: &View<'_>,
    paper: Rect,
    name: &str,
    show: impl FnOnce(&mut Flow<'_, '_>),
) -> Option<Action> {
    lay(ui, view, paper, (name, name), None, show)
}

fn lay(
    ui: &mut Ui,
    view: &View<'_>,
    paper: Rect,
    (key, name): (&str, &str),
    foot: Option<&Foot<'_>>,
    show: impl FnOnce(&mut Flow<'_, '_>),
) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let closing = paper::lay_on(ui, view, paper, name);
    let (left, right) = if frame.is_column() {
        (frame.left, frame.right)
    } else {
        (paper.left() + paper::margin(view), paper.right() - frame.pick(96.0, 64.0, 64.0))
    };
    let room = right - left - frame.pick(130.0, 110.0, if frame.is_column() { 96.0 } else { 130.0 });
    let sizes = if frame.is_column() { [36.0, 32.0, 28.0, 25.0, 22.0] } else { [46.0, 42.0, 38.0, 34.0, 30.0] };
    let kind = Type::new(Voice::Claim, sizes[0], palette.ink).leading(1.2);
    let kind = view.fitting(ui, name, &kind, room, if frame.is_column() { 2 } else { 1 }, &sizes);
    let height = view.set(ui, name, &kind, room).height();
    let band = closing.band().max(height + 24.0);
    let head = Rect::from_min_max(paper.min, pos2(paper.right(), paper.top() + band));
    view.title(ui, pos2(left, head.center().y - height / 2.0), room, name, &kind);
    let end = paper.bottom() - foot.map_or(0.0, |foot| foot.height);
    let body = Rect::from_min_max(pos2(left - 16.0, head.bottom()), pos2(right + 24.0, end));
    paint::hairline(ui, view, left, right, head.bottom());
    let asked = paper::column(ui, body, key, palette.paper, |ui, inner| {
        let mut flow = Flow::new(ui, view, (left, right), inner.top() + 20.0);
        show(&mut flow);
        let (asked, end) = (flow.asked, flow.y + 32.0);
        paper::used(ui, Rect::from_min_max(inner.min, pos2(inner.right(), end)));
        asked
    });
    let below = foot.and_then(|foot| {
        paint::hairline(ui, view, left, right, end);
        (foot.show)(ui, Rect::from_min_max(pos2(left, end), pos2(right, paper.bottom())))
    });
    closing.close_button(ui, view).or(asked).or(below)
}
