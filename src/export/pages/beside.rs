//! What is open beside the network's drawing, as the command line says it.

use crate::content::Content;
use crate::figure::network::Timeline;
use crate::session::{JourneyAction, NetworkAction, NetworkPanel, NetworkView};

/// The network's page with `line:ID`, `place:ID`, `date:2024-03`, `way:FROM,TO`, `way` or `dates`, or several of them joined
/// by `+`; none where the content lacks one.
pub(super) fn network(content: &Content, text: &str) -> Option<NetworkView> {
    let mut view = NetworkView::default();
    for part in text.split('+') {
        for action in actions(content, part)? {
            view.apply(action);
        }
    }
    Some(view)
}

fn actions(content: &Content, text: &str) -> Option<Vec<NetworkAction>> {
    let (kind, id) = text.split_once(':').unwrap_or((text, ""));
    let place = |id: &str| content.network.places.iter().find(|place| place.key == id).map(|place| place.key.clone());
    let take = |id: &str| place(id).map(|id| NetworkAction::Journey(JourneyAction::Take(id)));
    match kind {
        "line" => Some(vec![NetworkAction::Line(Some(content.line(id)?.key.clone()))]),
        "place" => Some(vec![NetworkAction::Place(Some(place(id)?))]),
        "date" => {
            let timeline = Timeline::new(content);
            let step = timeline.at(id.parse().ok()?)?;
            let later = timeline.steps().get(step).filter(|_| step > 0);
            Some(vec![NetworkAction::Date(later.map(|step| step.key()))])
        }
        "way" if id.is_empty() => Some(vec![NetworkAction::Panel(NetworkPanel::Journey)]),
        "way" => id.split(',').map(take).collect(),
        "dates" => Some(vec![NetworkAction::Panel(NetworkPanel::Dates)]),
        _ => None,
    }
}
