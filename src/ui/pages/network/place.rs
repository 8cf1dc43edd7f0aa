//! What is told of a place: its name in both languages, a note, and the lines that stop there.

use egui::{Rect, Ui, pos2, vec2};

use super::areas::Areas;
use super::card::close;
use super::detail::BUTTON;
use super::lines::{ROW, line_ui};
use super::net::Net;
use crate::content::Place;
use crate::figure::network::is_served;
use crate::session::{Action, JourneyAction, NetworkAction};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{ButtonKind, button};

/// The card of a place. Gives what was asked for.
pub(super) fn place_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, areas: &Areas, place: &Place) -> Option<Action> {
    let palette = view.palette();
    paint::ground(ui, areas.detail, palette.paper);
    let inner = areas.inner;
    let name = Type::new(Voice::Claim, 40.0, palette.ink).leading(1.25);
    let width = inner.width() - 80.0;
    let mut y = view.head(ui, inner.min, width, view.tr(&place.name), &name).bottom() + 4.0;
    let other = Type::new(Voice::Text, 24.0, palette.ink_2).leading(1.4);
    y = view.say(ui, pos2(inner.left(), y), inner.width(), place.name.get(view.lang.other()), &other).bottom() + 8.0;
    let text = Type::new(Voice::Text, 24.0, palette.ink).leading(1.5);
    if let Some(note) = &place.note {
        y = view.say(ui, pos2(inner.left(), y), inner.width(), view.tr(note), &text).bottom() + 8.0;
    } else if place.indicative {
        y = view.say(ui, pos2(inner.left(), y), inner.width(), &view.word("indicative-note"), &text).bottom() + 8.0;
    }
    if !is_served(net.network, place.id) {
        y = view.say(ui, pos2(inner.left(), y), inner.width(), &view.word("journey-no-line"), &text).bottom() + 8.0;
    }
    y += 12.0;
    let mut asked = None;
    for line in net.network.lines.iter().filter(|line| line.stops.contains(&place.id)) {
        let row = Rect::from_min_size(pos2(inner.left(), y), vec2(inner.width(), ROW));
        if line_ui(ui, view, net, row, line) {
            asked = Some(Action::Network(NetworkAction::Line(Some(line.key.clone()))));
        }
        y += ROW;
    }
    let width = f32::min(inner.width() - BUTTON - 24.0, 420.0);
    let place_of_button =
        Rect::from_min_size(pos2(inner.left(), inner.bottom() - BUTTON + 2.0), vec2(width, BUTTON - 4.0));
    let word = view.word("journey-here");
    if button(ui, view, place_of_button, "journey", Some("way"), &word, ButtonKind::Outline) {
        asked = Some(Action::Network(NetworkAction::Journey(JourneyAction::From(place.key.clone()))));
    }
    asked.or(close(ui, view, inner))
}
