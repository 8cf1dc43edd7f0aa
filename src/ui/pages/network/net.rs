//! What the page shows: the network at the time chosen, its diagram, and what of it is lit.

use std::sync::Arc;

use egui::{FontId, Id, Ui};

use super::words::{mode_key, status_key};
use crate::content::{Line, Network, Observation, Orientation, Place};
use crate::figure::network::{AsOf, Diagram, NetworkRequest, Survey, Timeline, known};
use crate::i18n::strings::Value;
use crate::session::{NetworkAction, NetworkView};
use crate::theme::Face;
use crate::ui::view::View;

/// The network as the page shows it.
pub(super) struct Net<'a> {
    /// The network.
    pub network: &'a Network,
    /// The visitor's choices.
    pub choice: &'a NetworkView,
    /// All dates that can be shown.
    pub timeline: Timeline,
    /// The place of the date shown among them.
    pub step: usize,
    /// The time shown.
    pub as_of: AsOf,
    /// The states of all lines then.
    pub survey: Survey,
    /// The diagram.
    pub diagram: Arc<Diagram>,
}

/// The diagram laid out last, and the content it was laid out for.
struct Kept {
    network: Network,
    diagram: Arc<Diagram>,
}

/// Size at which advances are measured; only their ratio to it counts.
const MEASURE_SIZE: f32 = 100.0;

impl<'a> Net<'a> {
    /// The network at the time chosen; its diagram is laid out again only when something it depends on changed.
    pub fn new(ui: &Ui, view: &View<'a>) -> Self {
        let network = &view.content.network;
        let choice = &view.session.network;
        let timeline = Timeline::new(view.content);
        let step = timeline.place(choice.date.as_deref());
        let as_of = timeline.steps().get(step).map_or(AsOf::Brochure, |step| step.as_of);
        let survey = Survey::new(view.content, as_of);
        let orientation = if view.frame.is_tall() { Orientation::Portrait } else { Orientation::Landscape };
        let mut request = NetworkRequest::new(as_of, view.lang, orientation);
        // Laptops show the drawing smaller: its words are fewer, so that they can be larger.
        request.text_percent = view.frame.pick(100, 120, 100);
        request.brief = view.frame.is_laptop();
        let diagram = diagram(ui, view, network, &survey, request);
        Self { network, choice, timeline, step, as_of, survey, diagram }
    }

    /// The line chosen.
    pub fn line(&self) -> Option<&'a Line> {
        let key = self.choice.line.as_ref()?;
        self.network.lines.iter().find(|line| line.key == *key)
    }

    /// The place chosen.
    pub fn place(&self) -> Option<&'a Place> {
        let key = self.choice.place.as_ref()?;
        self.network.places.iter().find(|place| place.key == *key)
    }

    /// Whether a line is lit: chosen, at the place chosen, or let through by the filters.
    pub fn is_lit(&self, line: &Line) -> bool {
        if let Some(chosen) = self.line() {
            return chosen.id == line.id;
        }
        if let Some(place) = self.place() {
            return line.stops.contains(&place.id);
        }
        let mode = self.choice.mode.as_deref().is_none_or(|mode| mode == mode_key(line.mode));
        let status = self.choice.status.as_deref();
        mode && status.is_none_or(|s| self.survey.status(line.id).is_some_and(|own| status_key(own) == s))
    }

    /// Whether everything is lit.
    pub fn is_plain(&self) -> bool {
        self.line().is_none() && self.place().is_none() && self.choice.mode.is_none() && self.choice.status.is_none()
    }

    /// What is known of a line at the time shown, the earliest first.
    pub fn known(&self, view: &View<'a>, line: &'a Line) -> Vec<&'a Observation> {
        let content = view.content;
        known(line, self.as_of, |source| content[source].later).collect()
    }

    /// What shows the date of a step; the brochure's own has no name, so that it stays whatever it becomes.
    pub fn date_action(&self, step: usize) -> NetworkAction {
        let later = self.timeline.steps().get(step).filter(|_| step > 0);
        NetworkAction::Date(later.map(|step| step.key()))
    }

    /// The date that the statuses speak of, in a sentence.
    pub fn status_date(&self, view: &View<'a>) -> String {
        let date = self.timeline.steps().get(self.step).map(|step| step.date.words(view.lang)).unwrap_or_default();
        view.content.strings.format(view.lang, "status-as-of", &[("date", Value::Text(&date))])
    }
}

fn diagram(ui: &Ui, view: &View<'_>, network: &Network, survey: &Survey, request: NetworkRequest) -> Arc<Diagram> {
    let id = Id::unique("the network's diagram");
    let kept = ui.data(|data| data.get_temp::<Arc<Kept>>(id));
    if let Some(kept) = kept.filter(|kept| kept.diagram.request == request && kept.network == *network) {
        return kept.diagram.clone();
    }
    let measure = |text: &str, size: f32, face: Face| {
        let font = FontId::new(MEASURE_SIZE, face.family());
        let advance: f32 = ui.ctx().fonts_mut(|fonts| text.chars().map(|c| fonts.glyph_width(&font, c)).sum());
        advance * size / MEASURE_SIZE
    };
    let remark = view.word("indicative-note");
    let diagram = Arc::new(Diagram::new(network, survey, request, &remark, &measure));
    let kept = Kept { network: network.clone(), diagram: diagram.clone() };
    ui.data_mut(|data| data.insert_temp(id, Arc::new(kept)));
    diagram
}
