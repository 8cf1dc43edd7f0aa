//! The chips of modes, and the legend that is also the filter of statuses.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use super::areas::Areas;
use super::net::Net;
use super::time::time_ui;
use super::words::{MODES, STATUSES, mode_key, mode_word, status_key};
use crate::content::Status;
use crate::figure::network::{SAMPLE_HEIGHT, sample};
use crate::session::{Action, NetworkAction, NetworkPanel};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::scene::plain_scene_ui;
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Chip, chip, chip_width, focus_ring, touch};

/// All that filters. Gives what was asked for.
pub(super) fn filters_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, areas: &Areas) -> Option<Action> {
    let asked = time_ui(ui, view, net, areas.times);
    // What is told of a line or a place covers the filters.
    let open = net.line().is_some() || net.place().is_some() || net.choice.panel != NetworkPanel::Legend;
    let modes = if open && !areas.tall { None } else { modes(ui, view, net, areas.modes) };
    let legend = if open { None } else { legend(ui, view, net, areas.legend) };
    asked.or(modes).or(legend).map(Action::Network)
}

/// The modes, and all of them: as wide as their words want, sharing what is left.
fn modes(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect) -> Option<NetworkAction> {
    let mut choices = vec![(None, view.word("mode-all"))];
    choices.extend(MODES.iter().map(|&mode| (Some(mode_key(mode)), mode_word(view, mode))));
    let gap = 8.0;
    let widths: Vec<f32> = choices
        .iter()
        .map(|(_, word)| {
            let plain = Chip { word, count: None, icon: None, color: view.palette().ink, chosen: false };
            chip_width(ui, view, &plain)
        })
        .collect();
    let spare = rect.width() - widths.iter().sum::<f32>() - gap * (widths.len() - 1) as f32;
    let share = spare / widths.len() as f32;
    let mut left = rect.left();
    let mut asked = None;
    for ((key, word), width) in choices.iter().zip(widths) {
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width + share, rect.height()));
        left = place.right() + gap;
        let chosen = net.choice.mode.as_deref() == *key;
        let shown = Chip { word, count: None, icon: None, color: view.palette().ink, chosen };
        if chip(ui, view, place, key.unwrap_or("all"), &shown) {
            asked = Some(NetworkAction::Mode(key.map(str::to_owned)));
        }
    }
    asked
}

/// One row for each status: how it is drawn, its word, how many lines have it.
fn legend(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect) -> Option<NetworkAction> {
    let mut asked = None;
    let height = rect.height() / STATUSES.len() as f32;
    for (i, status) in STATUSES.into_iter().enumerate() {
        let top = rect.top() + i as f32 * height;
        let row = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), height));
        paint::hairline(ui, view, row.left(), row.right(), row.top());
        if legend_row(ui, view, net, row, status) {
            let again = net.choice.status.as_deref() == Some(status_key(status));
            asked = Some(NetworkAction::Status((!again).then(|| status_key(status).to_owned())));
        }
    }
    paint::hairline(ui, view, rect.left(), rect.right(), rect.bottom());
    asked
}

fn legend_row(ui: &Ui, view: &View<'_>, net: &Net<'_>, row: Rect, status: Status) -> bool {
    let palette = view.palette();
    let word = view.word(&format!("status-{}", status_key(status)));
    let count = net.survey.count(status);
    let chosen = net.choice.status.as_deref() == Some(status_key(status));
    let state = touch(ui, row, ("status", status_key(status)), &format!("{word} {count}"), Role::Button, Some(chosen));
    let ground = if chosen { 0.1 } else { 0.05 * state.lit.max(state.pressed) };
    paint::ground(ui, row, faded(palette.primary, ground));
    let length = 84.0;
    let middle = row.center().y;
    let left = row.left() + if chosen { 12.0 } else { 0.0 };
    let origin = pos2(left, middle - SAMPLE_HEIGHT / 2.0);
    plain_scene_ui(ui, view, &sample(Some(status), length), origin);
    let size = view.frame.pick(26.0, 24.0, 26.0);
    let kind = Type::new(if chosen { Voice::Strong } else { Voice::Text }, size, palette.ink);
    view.line(ui, left + length + 28.0, middle, &word, &kind);
    let number = Type::new(Voice::Count, size, palette.ink).right();
    view.line(ui, row.right() - 8.0, middle, &count.to_string(), &number);
    focus_ring(ui, view, row.shrink(4.0), &state);
    state.chosen
}
