//! The card: what the name promises, what later reports changed, or what is told of a line or a place.

use egui::{Rect, Ui, Vec2, pos2, vec2};

use super::areas::Areas;
use super::detail::{BUTTON, ringed_button};
use super::net::Net;
use super::{dates, detail, journey, news, place};
use crate::session::{Action, NetworkAction, NetworkPanel};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{ButtonKind, button};

/// Room between a card's edge and its words.
const PAD: f32 = 28.0;

/// The card that the choice wants. Gives what was asked for.
pub(super) fn card_ui(ui: &mut Ui, view: &View<'_>, net: &Net<'_>, areas: &Areas) -> Option<Action> {
    if let Some(line) = net.line() {
        return detail::detail_ui(ui, view, net, areas, line);
    }
    if let Some(place) = net.place() {
        return place::place_ui(ui, view, net, areas, place);
    }
    match net.choice.panel {
        NetworkPanel::Dates => return dates::dates_ui(ui, view, net, areas),
        NetworkPanel::Journey => return journey::journey_ui(ui, view, net, areas),
        NetworkPanel::Legend => {}
    }
    paint::ground(ui, areas.card, view.palette().paper);
    let foot = areas.card.with_min_y(areas.card.bottom() - view.frame.pick(76.0, 64.0, 76.0));
    let told = areas.card.with_max_y(foot.top());
    let asked = if net.step > 0 {
        news::news_ui(ui, view, net, told.shrink2(vec2(PAD, 10.0)))
    } else {
        promise(ui, view, net, told.shrink2(vec2(PAD, view.frame.pick(PAD, 14.0, PAD))));
        None
    };
    let word = view.word("journey-title");
    let way = button(ui, view, foot, "journey", Some("way"), &word, ButtonKind::Primary);
    asked.or(way.then_some(Action::Network(NetworkAction::Panel(NetworkPanel::Journey))))
}

/// What the network gives at the brochure's own date: the name above it where there is room for both.
fn promise(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect) {
    let palette = view.palette();
    let text = view.tr(&net.network.note);
    let kind = Type::new(Voice::Text, 24.0, palette.ink).leading(view.by_lang(1.65, 1.5)).balanced();
    let text_height = |size: f32| view.set(ui, text, &Type { size, ..kind }, rect.width()).height();
    let room = rect.height();
    let least = view.by_lang(20.0, 19.0);

    let head = Type::new(Voice::Claim, 36.0, palette.ink).leading(1.3);
    let name = view.tr(&net.network.name);
    let sizes = [36.0, 33.0, 30.0, 28.0, 26.0, 24.0];
    let head = view.fitting(ui, name, &head, rect.width(), view.by_lang(1, 2), &sizes);
    let head_height = view.set(ui, name, &head, rect.width()).height() + 14.0;
    let headed = head_height + text_height(least) <= room;
    let top = if headed { view.head(ui, rect.min, rect.width(), name, &head).bottom() + 14.0 } else { rect.top() };

    let room = room - (top - rect.top());
    let sizes = [29.0, 28.0, 27.0, 26.0, 25.0, 24.0, 23.0, 22.0, 21.0, 20.0];
    let size = sizes.into_iter().find(|&size| text_height(size) <= room).unwrap_or(least);
    view.say(ui, pos2(rect.left(), top), rect.width(), text, &Type { size, ..kind });
}

/// The button that closes a card, in its lower right corner. Gives the action when touched.
pub(super) fn close(ui: &Ui, view: &View<'_>, rect: Rect) -> Option<Action> {
    let middle = rect.right_bottom() - Vec2::splat(BUTTON / 2.0);
    let touched = ringed_button(ui, view, middle, "close", &view.word("close"));
    touched.then_some(Action::Network(NetworkAction::Line(None)))
}
