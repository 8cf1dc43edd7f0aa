//! The panel that asks for a way: its two ends, the places to choose from, and the answer.

mod answer;
mod column;
mod ends;
mod places;

use egui::{Rect, Ui, pos2, vec2};

pub(super) use column::column;

use super::areas::Areas;
use super::detail::{BUTTON, ringed_button};
use super::net::Net;
use crate::session::{Action, JourneyAction, NetworkAction, NetworkPanel};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{ButtonKind, button};

/// The panel. Gives what was asked for.
pub(super) fn journey_ui(ui: &mut Ui, view: &View<'_>, net: &Net<'_>, areas: &Areas) -> Option<Action> {
    paint::ground(ui, areas.detail, view.palette().paper);
    let inner = areas.inner;
    let (column, rest) = if areas.tall {
        let middle = inner.center().x;
        (inner.with_max_x(middle - 24.0), inner.with_min_x(middle + 24.0))
    } else {
        (inner, inner)
    };
    let size = view.frame.pick(36.0, 30.0, 36.0) * view.by_lang(1.0, 0.92);
    let head = Type::new(Voice::Claim, size, view.palette().ink).leading(1.25);
    let head = view.head(ui, column.min, column.width(), &view.word("journey-title"), &head);
    let top = head.bottom() + view.frame.pick(12.0, 8.0, 12.0);
    let (bottom, ended) = ends::ends_ui(ui, view, net, column.with_min_y(top));

    let foot = column.with_min_y(column.bottom() - BUTTON);
    let room = if areas.tall {
        rest
    } else {
        Rect::from_min_max(pos2(inner.left(), bottom + 12.0), pos2(inner.right(), foot.top() - 8.0))
    };
    // The keyboard comes to what is to be chosen before it comes to the way out.
    let told = if net.choice.journey.choosing().is_some() {
        places::places_ui(ui, view, net, room).map(Action::Network)
    } else {
        answer::answer_ui(ui, view, net, room).map(Action::Network)
    };
    let closed = foot_ui(ui, view, net, foot);
    ended.or(closed).map(Action::Network).or(told)
}

/// The buttons that ask anew and that close.
fn foot_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, foot: Rect) -> Option<NetworkAction> {
    let mut asked = None;
    let journey = &net.choice.journey;
    if journey.from.is_some() || journey.to.is_some() {
        let word = view.word("journey-again");
        let kind = Type::new(Voice::Strong, 28.0, view.palette().ink);
        let width = view.set(ui, &word, &kind, f32::INFINITY).width + 56.0;
        let place = Rect::from_min_size(foot.min, vec2(width.min(foot.width() - BUTTON - 16.0), BUTTON));
        if button(ui, view, place.shrink2(vec2(0.0, 4.0)), "journey again", None, &word, ButtonKind::Outline) {
            asked = Some(NetworkAction::Journey(JourneyAction::Clear));
        }
    }
    let middle = pos2(foot.right() - BUTTON / 2.0, foot.center().y);
    if ringed_button(ui, view, middle, "close", &view.word("close")) {
        asked = Some(NetworkAction::Panel(NetworkPanel::Legend));
    }
    asked
}
