//! What later reports changed, line by line.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use super::net::Net;
use super::words::{publisher, status_word};
use crate::content::{Line, Observation};
use crate::figure::network::{AsOf, LineState, Survey};
use crate::session::{Action, NetworkAction};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{focus_ring, touch};

/// A line that later reports moved on.
struct Change<'a> {
    line: &'a Line,
    /// What moved on, in words.
    words: String,
    report: &'a Observation,
}

/// The changes. Gives the line that was touched.
pub(super) fn changes_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect) -> Option<Action> {
    let changes = changes(view, net);
    let height = (rect.height() / changes.len().max(1) as f32).min(112.0);
    let mut asked = None;
    for (i, change) in changes.iter().enumerate() {
        let row = Rect::from_min_size(pos2(rect.left(), rect.top() + i as f32 * height), vec2(rect.width(), height));
        if i > 0 {
            paint::hairline(ui, view, row.left(), row.right(), row.top());
        }
        if change_ui(ui, view, row, change) {
            asked = Some(Action::Network(NetworkAction::Line(Some(change.line.key.clone()))));
        }
    }
    asked
}

/// Lines of which a later report tells another state than the brochure's source.
fn changes<'a>(view: &View<'a>, net: &Net<'a>) -> Vec<Change<'a>> {
    let before = Survey::new(view.content, AsOf::Brochure);
    let change = |line: &'a Line| {
        let (then, now) = (before.line(line.id)?, net.survey.line(line.id)?);
        if then == now {
            return None;
        }
        let told = |report: &&Observation| report.status.is_some() && view.content[report.source.source].later;
        // The report that brought the present state is the first one that told it.
        let report = net.known(view, line).into_iter().filter(told).find(|r| r.status == now.status)?;
        let words = if then.status == now.status {
            // The line stands as before: what is new is told of a stretch of which nothing had been said.
            format!(
                "{}{}{}",
                stretch(view, line, then, now),
                view.by_lang("：", ": "),
                status_word(view, line, now.status)
            )
        } else {
            format!("{} → {}", status_word(view, line, then.status), status_word(view, line, now.status))
        };
        Some(Change { line, words, report })
    };
    net.network.lines.iter().filter_map(change).collect()
}

/// The part of a line that moved on, by its first and last stop.
fn stretch(view: &View<'_>, line: &Line, then: &LineState, now: &LineState) -> String {
    let moved = |i: &usize| then.stretches.get(*i) != now.stretches.get(*i);
    let numbers: Vec<usize> = (0..now.stretches.len()).filter(moved).collect();
    let name =
        |i: Option<usize>| i.and_then(|i| line.stops.get(i)).map_or("", |stop| view.tr(&view.content[*stop].name));
    let (first, last) = (numbers.first().copied(), numbers.last().map(|i| i + 1));
    format!("{}{}{}", name(first), view.by_lang("—", "–"), name(last))
}

fn change_ui(ui: &Ui, view: &View<'_>, row: Rect, change: &Change<'_>) -> bool {
    let palette = view.palette();
    let Change { line, words: move_on, report } = change;
    let name = view.tr(&line.badge);
    let dated = format!("{} · {}", report.date.words(view.lang), publisher(view, report));
    let spoken = format!("{name}: {move_on}. {dated}");
    let state = touch(ui, row, ("change", &line.key), &spoken, Role::Button, None);
    paint::ground(ui, row, faded(palette.primary, 0.06 * state.lit.max(state.pressed)));
    let color = view.theme.lines.get(&line.color).copied().unwrap_or(palette.context);
    let bar = Rect::from_min_max(row.left_top() + vec2(0.0, 12.0), pos2(row.left() + 8.0, row.bottom() - 12.0));
    paint::ground(ui, bar, color);
    let left = row.left() + 24.0;
    let width = row.right() - left;
    let strong = Type::new(Voice::Strong, 23.0, palette.ink).leading(1.3);
    let plain = Type::new(Voice::Text, 22.0, palette.ink).leading(1.3);
    let note = Type::new(Voice::Text, 20.0, palette.ink_2).leading(1.3);
    let plain = view.fitting(ui, move_on, &plain, width, 1, &[22.0, 21.0, 20.0, view.by_lang(20.0, 18.5)]);
    // A low row leaves the source to the line's own card.
    if row.height() < 84.0 {
        let day = Type { align: egui::Align::Max, ..note };
        view.line(ui, left, row.center().y - 15.0, name, &strong);
        view.line(ui, row.right(), row.center().y - 15.0, &report.date.short(view.lang), &day);
        view.line(ui, left, row.center().y + 14.0, move_on, &plain);
    } else {
        let note = view.fitting(ui, &dated, &note, width, 1, &[20.0, view.by_lang(20.0, 18.5)]);
        view.line(ui, left, row.center().y - 28.0, name, &strong);
        view.line(ui, left, row.center().y, move_on, &plain);
        view.line(ui, left, row.center().y + 27.0, &dated, &note);
    }
    focus_ring(ui, view, row, &state);
    state.chosen
}
