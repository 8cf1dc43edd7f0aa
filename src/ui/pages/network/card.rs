//! The card: what the name promises, what later reports changed, or what is told of a line or a place.

use egui::{Rect, Ui, pos2};

use super::areas::Areas;
use super::net::Net;
use super::{changes, detail, place};
use crate::session::{Action, NetworkAction};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::round_button;

/// Room between a card's edge and its words.
pub(super) const PAD: f32 = 28.0;

/// The card that the choice wants. Gives what was asked for.
pub(super) fn card_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, areas: &Areas) -> Option<Action> {
    if let Some(line) = net.line() {
        return detail::detail_ui(ui, view, net, areas, line);
    }
    if let Some(place) = net.place() {
        return place::place_ui(ui, view, net, areas, place);
    }
    paint::ground(ui, areas.card, view.palette().paper);
    if net.choice.later {
        changes::changes_ui(ui, view, net, areas.card.shrink(PAD))
    } else {
        promise(ui, view, net, areas.card.shrink(PAD));
        None
    }
}

/// What the network's name promises, and what the source names.
fn promise(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect) {
    let palette = view.palette();
    let head = Type::new(Voice::Claim, view.frame.pick(34.0, 28.0, 34.0), palette.ink);
    let sizes = [34.0, 30.0, 28.0, 26.0];
    let name = view.tr(&net.network.name);
    let head = view.fitting(ui, name, &head, rect.width(), view.by_lang(1, 2), &sizes[view.frame.pick(0, 2, 0)..]);
    let top = view.head(ui, rect.min, rect.width(), name, &head).bottom() + 16.0;
    let text = view.tr(&net.network.note);
    let kind = Type::new(Voice::Text, 24.0, palette.ink).leading(view.by_lang(1.6, 1.45));
    let height = rect.bottom() - top;
    let sizes = [25.0, 24.0, 23.0, 22.0, 21.0, 20.0];
    let fits = |size: &&f32| {
        view.set(ui, text, &Type { size: **size, ..kind }, rect.width()).height() <= height
    };
    let size = sizes.iter().find(fits).copied().unwrap_or(20.0);
    view.say(ui, pos2(rect.left(), top), rect.width(), text, &Type { size, ..kind });
}

/// The button that closes a card, in its upper right corner. Gives the action when touched.
pub(super) fn close(ui: &Ui, view: &View<'_>, rect: Rect) -> Option<Action> {
    let middle = pos2(rect.right() - 46.0, rect.top() + 46.0);
    let touched = round_button(ui, view, middle, 72.0, "close", &view.word("close"));
    touched.then_some(Action::Network(NetworkAction::Line(None)))
}
