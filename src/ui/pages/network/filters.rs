//! The chips of modes, and the legend that is also the filter of statuses.

use egui::accesskit::Role;
use egui::{Color32, CornerRadius, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::areas::Areas;
use super::net::Net;
use super::time::time_ui;
use super::words::{MODES, STATUSES, mode_key, mode_word, status_key};
use crate::content::{Mode, Status};
use crate::figure::network::{SAMPLE_HEIGHT, SAMPLE_LENGTH, sample};
use crate::session::{Action, NetworkAction, NetworkPanel};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::scene::plain_scene_ui;
use crate::ui::view::{View, faded};
use crate::ui::widgets::{focus_ring, touch};

/// All that filters. Gives what was asked for.
pub(super) fn filters_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, areas: &Areas) -> Option<Action> {
    let asked = time_ui(ui, view, net, areas.times);
    // What is told of a line or a place covers the filters.
    let open = net.line().is_some() || net.place().is_some() || net.choice.panel != NetworkPanel::Legend;
    let hidden = open && (!areas.tall || net.journey.is_some());
    let modes = if hidden { None } else { modes(ui, view, net, areas.modes) };
    let legend = if open { None } else { legend(ui, view, net, areas.legend) };
    asked.or(modes).or(legend).map(Action::Network)
}

/// What a round end of the bar of modes takes of its part.
const END: f32 = 12.0;

/// The modes, and all of them: one bar in parts, none of them too narrow for a finger.
fn modes(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect) -> Option<NetworkAction> {
    let palette = view.palette();
    let mut choices = vec![(None, view.word("mode-all"))];
    choices.extend(MODES.iter().map(|&mode| (Some(mode_key(mode)), mode_word(view, mode))));
    let size = view.frame.pick(view.by_lang(26.0, 24.0), view.by_lang(24.0, 22.0), view.by_lang(26.0, 24.0));
    let kind = Type::new(Voice::Strong, size, palette.ink).center();
    let least = view.frame.pick(72.0, 64.0, 72.0);
    let last = choices.len() - 1;
    // The round ends take some room of their own, so that words keep clear of them.
    let inset = |i: usize| if i == 0 || i == last { END } else { 0.0 };
    let need = |(i, (_, word)): (usize, &(Option<&str>, String))| {
        (view.set(ui, word, &kind, f32::INFINITY).width + 16.0).max(least) + inset(i)
    };
    let needs: Vec<f32> = choices.iter().enumerate().map(need).collect();
    let share = (rect.width() - needs.iter().sum::<f32>()) / needs.len() as f32;
    let radius = rect.height() / 2.0;
    let mut left = rect.left();
    let mut asked = None;
    for (i, ((key, word), need)) in choices.iter().zip(needs).enumerate() {
        let part = Rect::from_min_size(pos2(left, rect.top()), vec2(need + share, rect.height()));
        left = part.right();
        let chosen = net.choice.mode.as_deref() == *key;
        let state = touch(ui, part, ("mode", key.unwrap_or("all")), word, Role::RadioButton, Some(chosen));
        let round = |end: bool| if end { radius as u8 } else { 0 };
        let (first, end) = (round(i == 0), round(i == last));
        let corners = CornerRadius { nw: first, sw: first, ne: end, se: end };
        let (ground, ink) = if chosen {
            (Color32::from(palette.primary), palette.on_fill)
        } else {
            (faded(palette.ink, 0.06 * state.lit.max(state.pressed)), palette.ink)
        };
        ui.painter().rect_filled(part, corners, ground);
        if i > 0 {
            ui.painter().vline(part.left(), part.y_range().shrink(14.0), Stroke::new(1.4, faded(palette.ink, 0.22)));
        }
        let inward = if i == 0 { inset(i) } else { -inset(i) } / 2.0;
        view.line(ui, part.center().x + inward, part.center().y, word, &Type { color: ink.into(), ..kind });
        focus_ring(ui, view, part.shrink(4.0), &state);
        if state.chosen {
            asked = Some(NetworkAction::Mode(key.map(str::to_owned)));
        }
    }
    ui.painter().rect_stroke(rect, radius, Stroke::new(1.4, faded(palette.ink, 0.35)), StrokeKind::Inside);
    asked
}

/// One row for each status: how it is drawn, its word, how many lines have it.
fn legend(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect) -> Option<NetworkAction> {
    let mut asked = None;
    let rect = rect.with_min_y(rect.top() + legend_head(ui, view, rect));
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

/// What the two halves of a sample are, above the rows where they are high enough. Gives its height.
fn legend_head(ui: &Ui, view: &View<'_>, rect: Rect) -> f32 {
    let kind = Type::new(Voice::Text, view.by_lang(20.0, 19.0), view.palette().ink_2).leading(1.3);
    let height = kind.pitch() + 4.0;
    if (rect.height() - height) / (STATUSES.len() as f32) < view.frame.class.least_target() {
        return 0.0;
    }
    view.paint(ui, rect.min, f32::INFINITY, &mode_word(view, Mode::Road), &kind);
    view.paint(ui, rect.min + vec2(SAMPLE_LENGTH, 0.0), f32::INFINITY, &mode_word(view, Mode::Rail), &kind.right());
    height
}

fn legend_row(ui: &Ui, view: &View<'_>, net: &Net<'_>, row: Rect, status: Status) -> bool {
    let palette = view.palette();
    let word = view.word(&format!("status-{}", status_key(status)));
    let count = net.survey.count(status);
    let chosen = net.choice.status.as_deref() == Some(status_key(status));
    let state = touch(ui, row, ("status", status_key(status)), &format!("{word} {count}"), Role::Button, Some(chosen));
    let ground = if chosen { 0.1 } else { 0.05 * state.lit.max(state.pressed) };
    paint::ground(ui, row, faded(palette.primary, ground));
    let length = SAMPLE_LENGTH;
    let middle = row.center().y;
    let left = row.left() + if chosen { 12.0 } else { 0.0 };
    let origin = pos2(left, middle - SAMPLE_HEIGHT / 2.0);
    plain_scene_ui(ui, view, &sample(Some(status), length), origin);
    let size = view.frame.pick(26.0, 24.0, 26.0);
    let kind = Type::new(if chosen { Voice::Strong } else { Voice::Text }, size, palette.ink);
    view.line(ui, left + length + 18.0, middle, &word, &kind);
    let number = Type::new(Voice::Count, size, palette.ink).right();
    view.line(ui, row.right() - 8.0, middle, &count.to_string(), &number);
    focus_ring(ui, view, row.shrink(4.0), &state);
    state.chosen
}
