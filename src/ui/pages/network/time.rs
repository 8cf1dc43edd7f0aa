//! The control of time: the date shown, one step back and one on, and how many steps there are.

use egui::accesskit::Role;
use egui::{Color32, Key, Modifiers, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::net::Net;
use crate::i18n::strings::Value;
use crate::session::{NetworkAction, NetworkPanel};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{focus_ring, touch};

/// The control. Gives what was asked for.
pub(super) fn time_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect) -> Option<NetworkAction> {
    let palette = view.palette();
    let rim = Stroke::new(2.0, Color32::from(palette.primary));
    ui.painter().rect(rect, rect.height() / 2.0, palette.paper, rim, StrokeKind::Inside);
    let end = Vec2::splat(rect.height());
    let earlier = end_ui(ui, view, net, Rect::from_min_size(rect.min, end), Side::Earlier);
    let listed = date_ui(ui, view, net, rect.shrink2(vec2(end.x, 0.0)));
    let later = end_ui(ui, view, net, Rect::from_min_size(rect.right_top() - vec2(end.x, 0.0), end), Side::Later);
    keys(ui, net).or(earlier).or(later).or(listed)
}

/// A direction in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Earlier,
    Later,
}

/// The step at one side of the one shown, where there is one.
fn beside(net: &Net<'_>, side: Side) -> Option<usize> {
    match side {
        Side::Earlier => net.step.checked_sub(1),
        Side::Later => Some(net.step + 1).filter(|next| *next < net.timeline.steps().len()),
    }
}

/// An end of the control: a step back or on. At the first and the last date it is no button.
fn end_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect, side: Side) -> Option<NetworkAction> {
    let palette = view.palette();
    let (icon, word) = match side {
        Side::Earlier => ("back", "time-earlier"),
        Side::Later => ("next", "time-later"),
    };
    let place = Rect::from_center_size(rect.center(), Vec2::splat(32.0));
    let Some(step) = beside(net, side) else {
        paint::icon(ui, view, icon, place, faded(palette.ink_3, 0.4));
        return None;
    };
    let date = net.timeline.steps()[step].date.words(view.lang);
    let name = format!("{}{}{date}", view.word(word), view.colon());
    let state = touch(ui, rect, ("time", icon), &name, Role::Button, None);
    let glow = faded(palette.primary, 0.12 * state.lit.max(state.pressed));
    ui.painter().circle_filled(rect.center(), rect.height() / 2.0 - 5.0, glow);
    paint::icon(ui, view, icon, place, palette.primary);
    focus_ring(ui, view, rect.shrink(8.0), &state);
    state.chosen.then(|| net.date_action(step))
}

/// The date shown, and below it a mark for each step; a touch opens the list of all.
fn date_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect) -> Option<NetworkAction> {
    let palette = view.palette();
    let steps = net.timeline.steps();
    let date = net.timeline.steps()[net.step].date.words(view.lang);
    let open = net.choice.panel == NetworkPanel::Dates;
    let number = |n: usize| Value::Number(u32::try_from(n).unwrap_or(u32::MAX));
    let nth = [("n", number(net.step + 1)), ("total", number(steps.len()))];
    let nth = view.content.strings.format(view.lang, "time-of", &nth);
    let name = format!("{}{}{date}{}{nth}", view.word("time-all"), view.colon(), view.comma());
    let state = touch(ui, rect, "all dates", &name, Role::Button, Some(open));
    let glow = faded(palette.primary, 0.1 * state.lit.max(state.pressed));
    ui.painter().rect_filled(rect.shrink2(vec2(0.0, 5.0)), 8.0, glow);
    let kind = Type::new(Voice::Strong, 26.0, palette.primary).center();
    let kind = view.fitting(ui, &date, &kind, rect.width() - 8.0, 1, &[26.0, 25.0, 24.0, 23.0, 22.0, 21.0, 20.0]);
    view.line(ui, rect.center().x, rect.top() + 0.4 * rect.height(), &date, &kind);
    track(ui, view, net, rect);
    focus_ring(ui, view, rect.shrink2(vec2(0.0, 8.0)), &state);
    let panel = if open { NetworkPanel::Legend } else { NetworkPanel::Dates };
    state.chosen.then_some(NetworkAction::Panel(panel))
}

/// The marks: filled up to the date shown, which is larger.
fn track(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect) {
    let palette = view.palette();
    let count = net.timeline.steps().len();
    let pitch = (rect.width() / count as f32).min(18.0);
    let y = rect.top() + 0.77 * rect.height();
    let at = |i: usize| -> Pos2 { pos2(rect.center().x + (i as f32 - (count - 1) as f32 / 2.0) * pitch, y) };
    let line = |from: usize, to: usize, color: Color32| {
        ui.painter().line_segment([at(from), at(to)], Stroke::new(2.0, color));
    };
    let rest = faded(palette.primary, 0.6);
    line(net.step, count - 1, rest);
    line(0, net.step, palette.primary.into());
    for i in 0..count {
        // What is to come is hollow.
        let (radius, fill, rim) = match i.cmp(&net.step) {
            std::cmp::Ordering::Less => (3.5, palette.primary, Stroke::NONE),
            std::cmp::Ordering::Equal => (6.0, palette.primary, Stroke::NONE),
            std::cmp::Ordering::Greater => (3.0, palette.paper, Stroke::new(1.6, Color32::from(palette.primary))),
        };
        ui.painter().circle(at(i), radius, fill, rim);
    }
}

/// `[` and `]` step, with Shift to the first and the last date.
fn keys(ui: &Ui, net: &Net<'_>) -> Option<NetworkAction> {
    if !ui.is_enabled() {
        return None;
    }
    let pressed = |modifiers: Modifiers, key: Key| ui.input_mut(|i| i.consume_key(modifiers, key));
    let last = net.timeline.steps().len() - 1;
    // A keyboard tells the shifted bracket as a key of its own, or as the plain one with Shift.
    let ends = [(Key::OpenCurlyBracket, Key::OpenBracket, 0), (Key::CloseCurlyBracket, Key::CloseBracket, last)];
    for (own, plain, step) in ends {
        if pressed(Modifiers::SHIFT, own) || pressed(Modifiers::NONE, own) || pressed(Modifiers::SHIFT, plain) {
            return Some(net.date_action(step));
        }
    }
    let steps = [(Key::OpenBracket, Side::Earlier), (Key::CloseBracket, Side::Later)];
    let step = steps.into_iter().find(|(key, _)| pressed(Modifiers::NONE, *key))?;
    beside(net, step.1).map(|step| net.date_action(step))
}
