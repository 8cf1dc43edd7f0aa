//! The two ends of a way, as fields that can be chosen, and the button that puts one in the other's place.

use egui::accesskit::Role;
use egui::{Color32, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::places::short;
use crate::content::Place;
use crate::session::{End, JourneyAction, NetworkAction};
use crate::ui::focus::landing;
use crate::ui::pages::network::detail::{BUTTON, ringed_button};
use crate::ui::pages::network::net::Net;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{focus_ring, touch};

/// Both fields at the top of a column. Gives their lower edge, and what was asked for.
pub(super) fn ends_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, column: Rect) -> (f32, Option<NetworkAction>) {
    let height = view.frame.pick(76.0, 64.0, 76.0);
    let gap = 8.0;
    let width = column.width() - BUTTON - 16.0;
    let field =
        |row: f32| Rect::from_min_size(pos2(column.left(), column.top() + row * (height + gap)), vec2(width, height));
    let Some(journey) = &net.journey else { return (column.top(), None) };
    let from = field_ui(ui, view, net, field(0.0), End::From, journey.from);
    let to = field_ui(ui, view, net, field(1.0), End::To, journey.to);
    let bottom = field(1.0).bottom();
    let mut asked = from.or(to);
    let both = journey.from.is_some() || journey.to.is_some();
    let middle = pos2(column.right() - BUTTON / 2.0, f32::midpoint(column.top(), bottom));
    if both && ringed_button(ui, view, middle, "swap", &view.word("journey-swap")) {
        asked = Some(JourneyAction::Swap);
    }
    (bottom, asked.map(NetworkAction::Journey))
}

/// A field: which end it is, and the place chosen for it.
fn field_ui(
    ui: &Ui,
    view: &View<'_>,
    net: &Net<'_>,
    rect: Rect,
    end: End,
    place: Option<&Place>,
) -> Option<JourneyAction> {
    let palette = view.palette();
    let choosing = net.choice.journey.choosing() == Some(end);
    let label = view.word(match end {
        End::From => "journey-from",
        End::To => "journey-to",
    });
    let unset = view.word("journey-choose");
    let name = place.map_or(unset.as_str(), |place| view.tr(&place.name));
    let told = format!("{label}{}{name}", view.colon());
    let state = touch(ui, rect, ("journey end", end), &told, Role::Button, Some(choosing));
    let (width, rim) = if choosing { (3.0, Color32::from(palette.primary)) } else { (1.4, faded(palette.ink, 0.35)) };
    let glow = faded(palette.primary, 0.06 * state.lit.max(state.pressed).max(if choosing { 1.0 } else { 0.0 }));
    ui.painter().rect(rect, 0.0, glow, Stroke::new(width, rim), StrokeKind::Inside);
    let quiet = Type::new(Voice::Text, 20.0, palette.ink_2);
    let left = rect.left() + 20.0;
    let column = view.by_lang(40.0, 64.0);
    view.line(ui, left, rect.center().y, &label, &quiet);
    let (voice, ink) = if place.is_some() { (Voice::Strong, palette.ink) } else { (Voice::Text, palette.ink_2) };
    let kind = Type::new(voice, 26.0, ink);
    let room = rect.right() - left - column - 12.0;
    let sizes = [view.frame.pick(28.0, 24.0, 28.0), 24.0, 23.0, 22.0, 21.0];
    let whole = view.fitting(ui, name, &kind, room, 1, &sizes);
    let fits = view.set(ui, name, &whole, f32::INFINITY).width <= room;
    // What stands in brackets is left out before a name gets too small.
    let (name, kind) =
        if fits { (name, whole) } else { (short(name), view.fitting(ui, short(name), &kind, room, 1, &sizes)) };
    view.line(ui, left + column, rect.center().y, name, &kind);
    focus_ring(ui, view, rect.shrink(2.0), &state);
    if end == End::From {
        landing(ui.ctx(), state.response.id);
    }
    // A field that is being chosen already is left as it is.
    let next = (!choosing || place.is_some()).then_some(if choosing { None } else { Some(end) });
    state.chosen.then_some(next.map(JourneyAction::Choose)).flatten()
}
