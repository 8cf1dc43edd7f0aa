//! A column that scrolls when what is in it is higher than its place.

use egui::{Id, Key, Modifiers, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use super::scrolled::{scroll_area, tell_scrolled};
use crate::ui::view::View;

/// Width kept free at the right for the bar.
pub const BAR: f32 = 28.0;

/// Shows a column in a rectangle. The closure gets the column's rectangle, whose foot is open, paints what lies within
/// the place (the rest may be left out) and gives the lower edge of all there is, painted or not.
pub fn scroll<R>(ui: &mut Ui, place: Rect, salt: &str, show: impl FnOnce(&mut Ui, Rect) -> (R, f32)) -> R {
    let mut child = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(place));
    let area = scroll_area(ui, salt);
    let shown = area.show(&mut child, |ui| {
        let start = ui.cursor().min;
        let column = Rect::from_min_max(start, pos2(start.x + place.width() - BAR, f32::INFINITY));
        scroll_by_keys(ui, place.height());
        let (result, bottom) = show(ui, column);
        ui.allocate_rect(Rect::from_min_max(start, pos2(column.right(), bottom)), Sense::hover());
        result
    });
    name_bar(ui, shown.id);
    tell_scrolled(ui, salt, shown.state.clamped_offset().y);
    shown.inner
}

fn bar_name_id() -> Id {
    Id::unique("how scroll bars are called")
}

/// Says how scroll bars are called. Once a frame.
pub fn name_bars(ui: &Ui, view: &View<'_>) {
    ui.data_mut(|data| data.insert_temp(bar_name_id(), view.word("scroll-bar")));
}

/// Gives the bar of a scroll area its name, by the area's id: egui leaves it nameless. It is for the mouse; the keyboard
/// scrolls without coming to it.
pub fn name_bar(ui: &Ui, area: Id) {
    let bar = area.with(VERTICAL);
    if ui.ctx().has_accesskit_node(bar) {
        let name: String = ui.data(|data| data.get_temp(bar_name_id())).unwrap_or_default();
        ui.ctx().accesskit_node_builder(bar, |node| node.set_label(name));
    }
}

/// The salt of a scroll area's bar: egui counts directions, across before down.
const VERTICAL: usize = 1;

/// Rows of one height in a place that scrolls. Only rows in sight and their neighbours are shown, so that the keyboard
/// can go on to the next. Gives what the last row that asked for something asked for.
pub fn scroll_rows<R>(
    ui: &mut Ui,
    place: Rect,
    salt: &str,
    (rows, height): (usize, f32),
    sight: Sight,
    mut show: impl FnMut(&mut Ui, usize, Rect) -> Option<R>,
) -> Option<R> {
    scroll(ui, place, salt, |ui, column| {
        let row = |at: usize| {
            Rect::from_min_size(pos2(column.left(), column.top() + at as f32 * height), vec2(column.width(), height))
        };
        if let Some(at) = sight.to {
            ui.scroll_to_rect(row(at), None);
        }
        let seen = ui.clip_rect().y_range();
        let at = |y: f32| ((y - column.top()) / height).max(0.0) as usize;
        let (first, last) = (at(seen.min).saturating_sub(1), (at(seen.max) + 2).min(rows));
        let mut asked = None;
        let held = sight.held.filter(|at| *at < rows);
        // Rows are told in their order, so that the keyboard goes through them in it.
        let (before, after) = (held.filter(|at| *at < first), held.filter(|at| *at >= last));
        for at in before.into_iter().chain(first..last).chain(after) {
            asked = show(ui, at, row(at)).or(asked);
        }
        (asked, column.top() + rows as f32 * height)
    })
}

/// Rows of a list that are to be seen.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sight {
    /// A row to be brought into sight.
    pub to: Option<usize>,
    /// A row that is always there, wherever the list is scrolled to: the keyboard is with it.
    pub held: Option<usize>,
}

/// How far one stroke of an arrow key goes, in design pixels.
const STEP: f32 = 96.0;

/// Lets the keyboard scroll what a scroll area of a height shows: arrows by a few lines, Page Up and Page Down by what
/// is seen, Home and End all the way. On a page these keys turn pages before they come here, on a sheet they do not.
pub fn scroll_by_keys(ui: &Ui, height: f32) {
    if !ui.is_enabled() {
        return;
    }
    let page = (height - STEP).max(STEP);
    let ways = [
        (Key::ArrowDown, -STEP),
        (Key::ArrowUp, STEP),
        (Key::PageDown, -page),
        (Key::PageUp, page),
        (Key::End, -1e6),
        (Key::Home, 1e6),
    ];
    for (key, by) in ways {
        let struck = ui.ctx().input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
        if struck > 0 {
            ui.scroll_with_delta(vec2(0.0, by * struck as f32));
        }
    }
}
