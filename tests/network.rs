//! The network diagram: what it says, where everything stands, and what a finger means.

#[path = "network/layout.rs"]
mod layout;
#[path = "network/measure.rs"]
mod measure;
#[path = "network/state.rs"]
mod state;
#[path = "network/time.rs"]
mod time;
#[path = "network/touch.rs"]
mod touch;

use kaizhou::content::{Content, Folder, Orientation};
use kaizhou::figure::network::{Diagram, NetworkRequest, Survey, Timeline};
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

/// The diagrams that are shown: first and last date, languages and layouts, and the laptop's larger labels.
fn all_diagrams(content: &Content) -> Vec<(String, Diagram)> {
    let mut all = Vec::new();
    // From step to step only patterns change; between the first and the last all of them do.
    let timeline = Timeline::new(content);
    let ends = [timeline.steps().first(), timeline.steps().last()];
    for as_of in ends.into_iter().flatten().map(|step| step.as_of) {
        for lang in Lang::all() {
            for orientation in ORIENTATIONS {
                let request = NetworkRequest::new(as_of, lang, orientation);
                all.push((format!("{request:?}"), diagram(content, request)));
            }
            let mut laptop = NetworkRequest::new(as_of, lang, Orientation::Landscape);
            laptop.text_percent = 120;
            laptop.brief = true;
            all.push((format!("{laptop:?}"), diagram(content, laptop)));
        }
    }
    all
}
