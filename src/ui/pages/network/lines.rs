//! A row that names a line with its status and leads to it.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use super::net::Net;
use super::words::{status_sign, status_word};
use crate::content::Line;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Direction, arrow, focus_ring, touch};

/// Height of a row.
pub(super) const ROW: f32 = 84.0;

/// The row. True when touched.
pub(super) fn line_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, row: Rect, line: &Line) -> bool {
    let palette = view.palette();
    let status = net.survey.status(line.id);
    let told = format!("{} {}", status_sign(status), status_word(view, line, status));
    let name = view.tr(&line.name);
    let state = touch(ui, row, ("line row", &line.key), &format!("{name}{}{told}", view.comma()), Role::Button, None);
    paint::hairline(ui, view, row.left(), row.right(), row.top());
    paint::ground(ui, row, faded(palette.primary, 0.06 * state.lit.max(state.pressed)));
    let color = view.theme.lines.get(&line.color).copied().unwrap_or(palette.context);
    paint::ground(ui, Rect::from_min_size(row.left_top() + vec2(0.0, 14.0), vec2(8.0, row.height() - 28.0)), color);
    let left = row.left() + 24.0;
    let strong = Type::new(Voice::Strong, 24.0, palette.ink).leading(1.3);
    let room = row.width() - 80.0;
    let fitted = |name: &str| view.fitting(ui, name, &strong, room, 1, &[24.0, 22.0, 20.0, view.by_lang(20.0, 18.5)]);
    // A name that is too long gives way to the one on the badge.
    let fits = view.set(ui, name, &fitted(name), f32::INFINITY).width <= room;
    let shown = if fits { name } else { view.tr(&line.badge) };
    view.line(ui, left, row.center().y - 15.0, shown, &fitted(shown));
    let note = Type::new(Voice::Text, 22.0, palette.ink_2);
    view.line(ui, left, row.center().y + 17.0, &told, &note);
    arrow(ui, pos2(row.right() - 18.0, row.center().y), 26.0, Direction::Right, palette.ink.into());
    focus_ring(ui, view, row, &state);
    state.chosen
}
