//! The card: what the name promises, what later reports changed, or what is told of a line or a place.

use egui::{Rect, Ui, Vec2, pos2, vec2};

use super::areas::Areas;
use super::detail::{BUTTON, ringed_button};
use super::net::Net;
use super::{dates, detail, news, place};
use crate::session::{Action, NetworkAction, NetworkPanel};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;

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
        NetworkPanel::Legend | NetworkPanel::Journey => {}
    }
    paint::ground(ui, areas.card, view.palette().paper);
    if net.step > 0 {
        news::news_ui(ui, view, net, areas.card.shrink2(vec2(PAD, 12.0)))
    } else {
        promise(ui, view, net, areas.card.shrink(PAD));
        None
    }
}

/// What the network's name promises, what the source names, and what can be touched.
fn promise(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect) {
    let palette = view.palette();
    let mut top = rect.top();
    if !view.frame.is_laptop() {
        let head = Type::new(Voice::Claim, 36.0, palette.ink).leading(1.3);
        let name = view.tr(&net.network.name);
        let head = view.fitting(ui, name, &head, rect.width(), view.by_lang(1, 2), &[36.0, 33.0, 30.0, 28.0, 26.0]);
        top = view.head(ui, rect.min, rect.width(), name, &head).bottom() + 14.0;
    }
    let hint = view.word("line-hint");
    let quiet = Type::new(Voice::Text, view.frame.pick(22.0, 20.0, 22.0), palette.ink_2).leading(1.4);
    let hint_height = view.set(ui, &hint, &quiet, rect.width() - 48.0).height();
    let text = view.tr(&net.network.note);
    let kind = Type::new(Voice::Text, 24.0, palette.ink).leading(view.by_lang(1.65, 1.5));
    let height = rect.bottom() - top - hint_height - 16.0;
    let sizes = [29.0, 28.0, 27.0, 26.0, 25.0, 24.0, 23.0, 22.0, 21.0, 20.0];
    let fits = |size: &&f32| view.set(ui, text, &Type { size: **size, ..kind }, rect.width()).height() <= height;
    let size = sizes.iter().find(fits).copied().unwrap_or(20.0);
    let told = view.say(ui, pos2(rect.left(), top), rect.width(), text, &Type { size, ..kind });
    let at = pos2(rect.left(), rect.bottom() - hint_height);
    if told.bottom() + 8.0 < at.y {
        let icon = Rect::from_center_size(pos2(at.x + 16.0, at.y + quiet.pitch() / 2.0), Vec2::splat(32.0));
        paint::icon(ui, view, "touch", icon, palette.ink_2);
        view.say(ui, at + vec2(48.0, 0.0), rect.width() - 48.0, &hint, &quiet);
    }
}

/// The button that closes a card, in its lower right corner. Gives the action when touched.
pub(super) fn close(ui: &Ui, view: &View<'_>, rect: Rect) -> Option<Action> {
    let middle = rect.right_bottom() - Vec2::splat(BUTTON / 2.0);
    let touched = ringed_button(ui, view, middle, "close", &view.word("close"));
    touched.then_some(Action::Network(NetworkAction::Line(None)))
}
