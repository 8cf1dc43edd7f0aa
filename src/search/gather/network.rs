//! Lines of the network, what was reported of them when, and places.

use super::super::entry::Draft;
use super::both;
use crate::content::{Content, Line};
use crate::search::Kind;
use crate::session::{Route, Spot, Target};

pub(super) fn gather(content: &Content, drafts: &mut Vec<Draft>) {
    let network = &content.network;
    for line in &network.lines {
        let stops = line.stops.iter().map(|&stop| &content[stop].name);
        let draft = Draft::new(Kind::Line, target(line, None), &line.name).name(&line.badge).body(&line.joins);
        drafts.push(draft.bodies(stops));
    }
    for place in &network.places {
        // The port and the airport are lines of one place: they are found as such.
        if network.lines.iter().any(|line| line.is_point() && line.stops.contains(&place.id)) {
            continue;
        }
        let target = Target { route: Route::Network, spot: Spot::Place(place.key.clone()) };
        drafts.push(Draft::new(Kind::Place, target, &place.name).bodies(&place.note));
    }
    for line in &network.lines {
        for report in &line.observations {
            let source = &content[report.source.source];
            let title = both(|lang| format!("{} · {}", line.badge.get(lang), report.date.words(lang)));
            let draft = Draft::new(Kind::Report, target(line, source.later.then(|| report.date.to_string())), &title);
            drafts.push(draft.body(&report.text).body(&source.publisher));
        }
    }
}

fn target(line: &Line, date: Option<String>) -> Target {
    Target { route: Route::Network, spot: Spot::Line { key: line.key.clone(), date } }
}
