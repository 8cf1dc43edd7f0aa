//! The list of all dates, with what came to be known at each.

use egui::accesskit::Role;
use egui::{Id, Rect, Ui, pos2, vec2};

use super::areas::Areas;
use super::net::Net;
use super::news::{News, news, turned};
use crate::session::{Action, NetworkAction};
use crate::ui::focus::landing;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, within};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Group, focus_ring, scroll};

/// Greatest height of a row.
const ROW: f32 = 92.0;
/// What goes on below sinks into the paper over this height.
const FADE: f32 = 36.0;

/// What a row is higher by where its news take two lines.
const SECOND: f32 = 24.0;
/// Space between two columns.
const GAP: f32 = 32.0;

/// The list. Gives the date that was chosen.
pub(super) fn dates_ui(ui: &mut Ui, view: &View<'_>, net: &Net<'_>, areas: &Areas) -> Option<Action> {
    paint::ground(ui, areas.detail, view.palette().paper);
    let columns = if areas.tall { 2 } else { 1 };
    let rows = net.timeline.steps().len().div_ceil(columns);
    let place = areas.inner;
    let least = view.frame.pick(72.0, 68.0, 68.0);
    let height = (place.height() / rows as f32).clamp(least, ROW);
    let (list, bottom) = laid_out(ui, view, net, place, columns, height);
    if bottom <= place.bottom() + 0.5 {
        return list_ui(ui, view, net, &list).map(Action::Network);
    }
    let asked = scroll(ui, place, "dates", |ui, column| {
        let (list, bottom) = laid_out(ui, view, net, column, columns, height);
        // The date shown comes into sight once; then the visitor scrolls.
        let seen = Id::unique("the date that came into sight in the list");
        let before = ui.data_mut(|data| data.get_temp::<usize>(seen));
        if before != Some(net.step) {
            ui.data_mut(|data| data.insert_temp(seen, net.step));
            ui.scroll_to_rect(list.get(net.step).copied().unwrap_or(column), None);
        }
        (list_ui(ui, view, net, &list).map(Action::Network), bottom + FADE)
    });
    let foot = place.with_min_y(place.bottom() - FADE).expand2(vec2(0.0, 1.0));
    paint::fade_into(ui, foot, view.palette().paper);
    asked
}

/// The place of each date's row, and the lower edge of them all.
fn laid_out(ui: &Ui, view: &View<'_>, net: &Net<'_>, place: Rect, columns: usize, height: f32) -> (Vec<Rect>, f32) {
    let count = net.timeline.steps().len();
    let rows = count.div_ceil(columns).max(1);
    let width = (place.width() - GAP * (columns - 1) as f32) / columns as f32;
    let (mut list, mut bottom) = (Vec::with_capacity(count), place.top());
    for first in (0..count).step_by(rows) {
        let left = place.left() + (first / rows) as f32 * (width + GAP);
        let mut top = place.top();
        for step in first..(first + rows).min(count) {
            let told = told(view, net, step);
            let lines = view.set(ui, &told, &note(ui, view, &told, width), width - INSET).line_count();
            let row = Rect::from_min_size(pos2(left, top), vec2(width, height + SECOND * (lines - 1) as f32));
            top = row.bottom();
            list.push(row);
        }
        bottom = bottom.max(top);
    }
    (list, bottom)
}

fn list_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, list: &[Rect]) -> Option<NetworkAction> {
    let mut asked = None;
    let place = list.iter().fold(Rect::NOTHING, |all, row| all.union(*row));
    let ui = &within(ui, "dates", place, Role::RadioGroup, &view.word("time-all"));
    let group = Group::new(ui.ctx(), "dates");
    for (step, row) in list.iter().enumerate() {
        if date_ui(ui, view, net, &group, *row, step) {
            asked = Some(net.date_action(step));
        }
    }
    group.end(ui.ctx());
    asked
}

/// Room that a row keeps beside its words.
const INSET: f32 = 28.0;

/// What a date brought, in few words.
fn told(view: &View<'_>, net: &Net<'_>, step: usize) -> String {
    match step {
        0 => view.word("time-own"),
        _ => news(view, net, step).iter().map(News::brief).collect::<Vec<_>>().join(view.by_lang("；", "; ")),
    }
}

/// How that is set: in one line where it fits in a smaller size, else as designed.
fn note(ui: &Ui, view: &View<'_>, told: &str, width: f32) -> Type {
    let note = Type::new(Voice::Text, 20.0, view.palette().ink_2).leading(1.2);
    let one = view.fitting(ui, told, &note, width - INSET, 1, &[21.0, 20.0, view.by_lang(20.0, 18.5)]);
    if view.set(ui, told, &one, width - INSET).line_count() > 1 { note } else { one }
}

/// A date and what it brought. True when touched.
fn date_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, group: &Group, row: Rect, step: usize) -> bool {
    let palette = view.palette();
    let date = net.timeline.steps()[step].date.words(view.lang);
    let told = told(view, net, step);
    let chosen = step == net.step;
    // “A line → its status” is read as one has it in a sentence.
    let spoken = turned(&told, view.comma());
    let name = format!("{date}{}{spoken}", view.colon());
    let state = group.touch(ui, row, ("date", step), &name, Role::RadioButton, Some(chosen));
    paint::hairline(ui, view, row.left(), row.right(), row.top());
    let ground = if chosen { 0.1 } else { 0.05 * state.lit.max(state.pressed) };
    paint::ground(ui, row, faded(palette.primary, ground));
    if chosen {
        paint::ground(ui, row.with_max_x(row.left() + 6.0), palette.primary);
    }
    let left = row.left() + INSET - 8.0;
    let strong = Type::new(Voice::Strong, 24.0, if chosen { palette.primary } else { palette.ink }).leading(1.25);
    let note = note(ui, view, &told, row.width());
    let [date, told] =
        [(&date, &strong), (&told, &note)].map(|(text, kind)| view.set(ui, text, kind, row.width() - INSET));
    let height = date.height() + told.height();
    let below = view.put(ui, pos2(left, row.center().y - height / 2.0), &date).bottom();
    view.put(ui, pos2(left, below), &told);
    focus_ring(ui, view, row.shrink(4.0), &state);
    if chosen {
        landing(ui.ctx(), state.response.id);
    }
    state.chosen
}
