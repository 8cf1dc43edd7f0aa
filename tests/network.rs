//! The network diagram: what it says, where everything stands, and what a finger means.

#[path = "network/export.rs"]
mod export;
#[path = "network/labels.rs"]
mod labels;
#[path = "network/layout.rs"]
mod layout;
#[path = "network/measure.rs"]
mod measure;
#[path = "network/route.rs"]
mod route;
#[path = "network/state.rs"]
mod state;
#[path = "network/time.rs"]
mod time;
#[path = "network/touch.rs"]
mod touch;

use std::sync::OnceLock;

use kaizhou::content::{Content, Folder, Orientation};
use kaizhou::figure::network::{AsOf, Diagram, NetworkRequest, Survey, Timeline};
use kaizhou::i18n::Lang;

const ORIENTATIONS: [Orientation; 2] = [Orientation::Landscape, Orientation::Portrait];

fn content() -> Content {
    Content::load(&Folder::Embedded).content.expect("the shipped content has no faults")
}

fn diagram(content: &Content, request: NetworkRequest) -> Diagram {
    let survey = Survey::new(content, request.as_of);
    let remark = content.strings.get(request.lang, "indicative-note");
    let faces = measure::Faces::new();
    Diagram::new(&content.network, &survey, request, &remark, &|text, size, face| faces.width(text, size, face))
}

/// The sizes of labels, in per cent; from the second on only the names in the language shown are set.
const SIZES: [u16; 4] = [100, 125, 150, 200];

/// Every diagram that is shown: first and last date, languages and layouts, all sizes of labels.
fn all_diagrams() -> &'static [(String, Diagram)] {
    static ALL: OnceLock<Vec<(String, Diagram)>> = OnceLock::new();
    ALL.get_or_init(|| {
        let content = content();
        // From step to step only patterns change; between the first and the last all of them do.
        let timeline = Timeline::new(&content);
        let ends: Vec<AsOf> =
            [timeline.steps().first(), timeline.steps().last()].into_iter().flatten().map(|step| step.as_of).collect();
        let mut all = Vec::new();
        for (lang, orientation) in Lang::all().into_iter().flat_map(|lang| ORIENTATIONS.map(|o| (lang, o))) {
            for text_percent in SIZES {
                let mut request = NetworkRequest::new(ends[0], lang, orientation);
                (request.text_percent, request.brief) = (text_percent, text_percent > 100);
                let first = diagram(&content, request);
                let later =
                    ends[1..].iter().map(|as_of| first.at(&content.network, &Survey::new(&content, *as_of), *as_of));
                let later: Vec<Diagram> = later.collect();
                let name =
                    |diagram: &Diagram| format!("{lang:?} {orientation:?} {text_percent} {:?}", diagram.request.as_of);
                all.extend(std::iter::once(first).chain(later).map(|diagram| (name(&diagram), diagram)));
            }
        }
        all
    })
}
