//! The question and its answer in a column, for large text.

use super::answer::Answer;
use super::places::places;
use crate::figure::network::{Route, is_served};
use crate::session::{Action, End, JourneyAction, NetworkAction, NetworkPanel};
use crate::ui::column::Flow;
use crate::ui::focus::landing;
use crate::ui::pages::network::net::Net;
use crate::ui::pen::Level;
use crate::ui::widgets::touch_id;

/// Both ends, then the places to choose from or the answer, then the ways out.
pub(in super::super) fn column(flow: &mut Flow<'_, '_>, net: &Net<'_>) {
    let view = flow.view;
    let Some(journey) = &net.journey else { return };
    let ask = |action| Action::Network(NetworkAction::Journey(action));
    flow.section(&view.word("journey-title"));
    let ends = [(End::From, "journey-from", journey.from), (End::To, "journey-to", journey.to)];
    for (end, word, place) in ends {
        let name = place.map_or_else(|| view.word("journey-choose"), |place| view.tr(&place.name).to_owned());
        let told = format!("{}{}{name}", view.word(word), view.colon());
        let key = ("end of a way", end);
        if end == End::From {
            landing(flow.ui.ctx(), touch_id(flow.ui, ("way", key)));
        }
        flow.way(key, &told, None, ask(JourneyAction::Choose(Some(end))));
    }
    if net.choice.journey.choosing().is_some() {
        flow.gap(28.0);
        for place in places(net) {
            let none = view.word("journey-no-line");
            let note = (!is_served(net.network, place.id)).then_some(none.as_str());
            let take = ask(JourneyAction::Take(place.key.clone()));
            flow.way(("place of a way", &place.key), view.tr(&place.name), note, take);
        }
    } else if let (Some(from), Some(to), Some(routes)) = (journey.from, journey.to, &journey.routes) {
        let answer = Answer { view, net };
        flow.gap(28.0);
        for route in routes.open.iter().chain(&routes.under_way) {
            route_ui(flow, net, &answer, route);
        }
        if routes.open.is_none() && routes.under_way.is_none() {
            flow.text(&answer.none(from, to, routes));
        }
        flow.gap(28.0);
        flow.way("swap", &view.word("journey-swap"), None, ask(JourneyAction::Swap));
        flow.way("again", &view.word("journey-again"), None, ask(JourneyAction::Clear));
    }
    flow.way("close", &view.word("close"), None, Action::Network(NetworkAction::Panel(NetworkPanel::Legend)));
}

fn route_ui(flow: &mut Flow<'_, '_>, net: &Net<'_>, answer: &Answer<'_>, route: &Route) {
    flow.label(&answer.heading(route), flow.view.palette().primary, Level::Item);
    for (number, leg) in route.legs.iter().enumerate() {
        let Some(line) = net.network.lines.get(leg.line.index()) else { continue };
        let rows: Vec<String> = answer.rows(route, number).into_iter().map(|(_, words)| words).collect();
        let Some((name, rest)) = rows.split_first() else { continue };
        let tell = Action::Network(NetworkAction::Line(Some(line.key.clone())));
        flow.way(("leg", route.is_open(), number), name, Some(&rest.join(flow.view.by_lang("；", "; "))), tell);
    }
    flow.gap(20.0);
}
