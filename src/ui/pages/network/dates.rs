//! The list of all dates, with what came to be known at each.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use super::areas::Areas;
use super::net::Net;
use super::news::{News, news};
use crate::session::{Action, NetworkAction};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{focus_ring, scroll, touch};

/// Greatest height of a row.
const ROW: f32 = 92.0;

/// The list. Gives the date that was chosen.
pub(super) fn dates_ui(ui: &mut Ui, view: &View<'_>, net: &Net<'_>, areas: &Areas) -> Option<Action> {
    paint::ground(ui, areas.detail, view.palette().paper);
    let columns = if areas.tall { 2 } else { 1 };
    let rows = net.timeline.steps().len().div_ceil(columns);
    let place = areas.inner;
    let least = view.frame.pick(72.0, 54.0, 68.0);
    let height = (place.height() / rows as f32).clamp(least, ROW);
    if height * rows as f32 <= place.height() {
        return rows_ui(ui, view, net, place, columns, height).map(Action::Network);
    }
    scroll(ui, place, "dates", |ui, column| {
        let asked = rows_ui(ui, view, net, column, columns, height);
        (asked.map(Action::Network), column.top() + rows as f32 * height)
    })
}

fn rows_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, place: Rect, columns: usize, height: f32) -> Option<NetworkAction> {
    let gap = 32.0;
    let count = net.timeline.steps().len();
    let rows = count.div_ceil(columns);
    let width = (place.width() - gap * (columns - 1) as f32) / columns as f32;
    let mut asked = None;
    for step in 0..count {
        let (column, row) = (step / rows, step % rows);
        let at = pos2(place.left() + column as f32 * (width + gap), place.top() + row as f32 * height);
        if date_ui(ui, view, net, Rect::from_min_size(at, vec2(width, height)), step) {
            asked = Some(net.date_action(step));
        }
    }
    asked
}

/// A date and what it brought. True when touched.
fn date_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, row: Rect, step: usize) -> bool {
    let palette = view.palette();
    let date = net.timeline.steps()[step].date.words(view.lang);
    let news = news(view, net, step);
    let told = match step {
        0 => view.word("time-own"),
        _ => news.iter().map(News::brief).collect::<Vec<_>>().join(view.by_lang("；", "; ")),
    };
    let chosen = step == net.step;
    let name = format!("{date}{}{told}", view.by_lang("：", ": "));
    let state = touch(ui, row, ("date", step), &name, Role::RadioButton, Some(chosen));
    paint::hairline(ui, view, row.left(), row.right(), row.top());
    let ground = if chosen { 0.1 } else { 0.05 * state.lit.max(state.pressed) };
    paint::ground(ui, row, faded(palette.primary, ground));
    if chosen {
        paint::ground(ui, row.with_max_x(row.left() + 6.0), palette.primary);
    }
    let left = row.left() + 20.0;
    let width = row.right() - left - 8.0;
    let strong = Type::new(Voice::Strong, 24.0, if chosen { palette.primary } else { palette.ink });
    let note = Type::new(Voice::Text, 20.0, palette.ink_2);
    let note = view.fitting(ui, &told, &note, width, 1, &[21.0, 20.0, view.by_lang(20.0, 18.5)]);
    let apart = f32::min(0.24 * row.height(), 16.0);
    view.line(ui, left, row.center().y - apart, &date, &strong);
    view.line(ui, left, row.center().y + apart, &told, &note);
    focus_ring(ui, view, row.shrink(4.0), &state);
    state.chosen
}
