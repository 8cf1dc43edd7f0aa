//! The places that an end of a way can be: those that lines stop at, the greater ones first, then the others of the drawing.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use crate::content::Place;
use crate::figure::network::is_served;
use crate::session::{End, JourneyAction, NetworkAction};
use crate::ui::pages::network::net::Net;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, within};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Group, focus_ring, scroll};

/// Space between the two columns.
const GAP: f32 = 16.0;

/// A name without what stands in brackets after it.
pub(super) fn short(name: &str) -> &str {
    name.split(['（', '(']).next().unwrap_or(name).trim_end()
}

/// All places of the drawing, in the order in which they are offered.
pub(super) fn places<'a>(net: &Net<'a>) -> Vec<&'a Place> {
    let drawn = |place: &&Place| net.diagram.plan.node(place.id).is_some();
    let mut places: Vec<&Place> = net.network.places.iter().filter(drawn).collect();
    places.sort_by_key(|place| (!is_served(net.network, place.id), !place.major));
    places
}

/// The list, in two columns. Gives the place that was chosen.
pub(super) fn places_ui(ui: &mut Ui, view: &View<'_>, net: &Net<'_>, room: Rect) -> Option<NetworkAction> {
    let places = places(net);
    let height = view.frame.pick(68.0, 60.0, 72.0);
    scroll(ui, room, "places of a way", |ui, column| {
        let quiet = Type::new(Voice::Text, 20.0, view.palette().ink_2).leading(1.4);
        let hint = view.say(ui, column.min, column.width(), &view.word("journey-hint"), &quiet);
        let top = hint.bottom() + 8.0;
        let width = (column.width() - GAP) / 2.0;
        let mut asked = None;
        let height_of_all = places.len().div_ceil(2) as f32 * height;
        let all = Rect::from_min_size(pos2(column.left(), top), vec2(column.width(), height_of_all));
        let within = within(ui, "places of a way", all, Role::Group, &view.word("journey-places"));
        let group = Group::new(ui.ctx(), "places of a way");
        for (number, place) in places.iter().enumerate() {
            let at = vec2((number % 2) as f32 * (width + GAP), (number / 2) as f32 * height);
            let row = Rect::from_min_size(pos2(column.left(), top) + at, vec2(width, height));
            if place_ui(ui, view, net, (&within, &group), row, place) {
                asked = Some(NetworkAction::Journey(JourneyAction::Take(place.key.clone())));
            }
        }
        group.end(ui.ctx());
        (asked, all.bottom())
    })
}

/// A place of the list. True when chosen.
fn place_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, (within, group): (&Ui, &Group), row: Rect, place: &Place) -> bool {
    let palette = view.palette();
    let name = view.tr(&place.name);
    let served = is_served(net.network, place.id);
    let none = view.word("journey-no-line");
    let told = if served { name.to_owned() } else { format!("{name}{}{none}", view.comma()) };
    let journey = &net.choice.journey;
    let own = match journey.choosing() {
        Some(End::From) => &journey.from,
        _ => &journey.to,
    };
    let chosen = own.as_deref() == Some(place.key.as_str());
    let state = group.touch(within, row, ("place of a way", &place.key), &told, Role::Button, Some(chosen));
    paint::hairline(ui, view, row.left(), row.right(), row.bottom());
    let ground = if chosen { 0.1 } else { 0.06 * state.lit.max(state.pressed) };
    paint::ground(ui, row, faded(palette.primary, ground));
    let room = row.width() - 12.0;
    let ink = if served { palette.ink } else { palette.ink_2 };
    let kind = Type::new(if served { Voice::Strong } else { Voice::Text }, 24.0, ink);
    let largest = view.frame.pick(24.0, 22.0, 24.0);
    let fitted = view.fitting(ui, name, &kind, room, 1, &[largest, view.by_lang(21.0, 22.0)]);
    let fits = view.set(ui, name, &fitted, f32::INFINITY).width <= room;
    let (name, kind) = if fits {
        (name, fitted)
    } else {
        (short(name), view.fitting(ui, short(name), &kind, room, 1, &[largest, 22.0, 21.0, 20.0, 19.0]))
    };
    let middle = row.center().y - if served { 0.0 } else { 11.0 };
    view.line(ui, row.left() + 8.0, middle, name, &kind);
    if !served {
        let note = Type::new(Voice::Text, 20.0, palette.ink_2);
        let note = view.fitting(ui, &none, &note, room, 1, &[20.0, view.by_lang(20.0, 18.5)]);
        view.line(ui, row.left() + 8.0, row.center().y + 15.0, &none, &note);
    }
    focus_ring(ui, view, row.shrink(3.0), &state);
    state.chosen
}
