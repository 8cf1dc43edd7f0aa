//! What the page shows: the network at the time chosen, its diagram, and what of it is lit.

use std::sync::Arc;

use egui::{Ui, Vec2, vec2};

use super::areas::Areas;
use super::canvas::Canvas;
use super::kept;
use super::strip;
use super::words::{mode_key, status_key};
use crate::content::{Line, Network, Observation, Orientation, Place};
use crate::figure::Scene;
use crate::figure::network::{AsOf, Diagram, NetworkRequest, Plan, Route, Routes, Survey, Timeline, known, trace};
use crate::i18n::strings::Value;
use crate::session::{Journey, NetworkAction, NetworkPanel, NetworkView};
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
    /// The way that is asked for, while its panel is open.
    pub journey: Option<Asked<'a>>,
}

/// A way that is asked for.
pub(super) struct Asked<'a> {
    /// Where it begins, where that is chosen.
    pub from: Option<&'a Place>,
    /// Where it leads, where that is chosen.
    pub to: Option<&'a Place>,
    /// The answer, once both are.
    pub routes: Option<Routes>,
    /// The way in the space of the drawing, with its ends.
    pub trace: Scene,
}

impl<'a> Asked<'a> {
    fn new(network: &'a Network, survey: &Survey, plan: &Plan, journey: &Journey) -> Self {
        let find = |key: &Option<String>| network.places.iter().find(|place| Some(&place.key) == key.as_ref());
        let (from, to) = (find(&journey.from), find(&journey.to));
        let routes = from.zip(to).map(|(from, to)| Routes::new(network, survey, from.id, to.id));
        let ends = [from, to].map(|end| end.map(|place| place.id));
        let mut asked = Self { from, to, routes, trace: Scene::default() };
        asked.trace = trace(network, plan, asked.shown(journey.later), ends);
        asked
    }

    /// The way that the drawing shows.
    pub fn shown(&self, later: bool) -> Option<&Route> {
        let routes = self.routes.as_ref()?;
        if later { routes.under_way.as_ref().or(routes.first()) } else { routes.first() }
    }
}

impl<'a> Net<'a> {
    /// The network at the time chosen; its diagram is laid out again only when something it depends on changed.
    pub fn new(ui: &Ui, view: &View<'a>) -> Self {
        let network = &view.content.network;
        let choice = &view.session.network;
        let timeline = Timeline::new(view.content);
        let step = timeline.place(choice.date.as_deref());
        let as_of = timeline.steps().get(step).map_or(AsOf::Brochure, |step| step.as_of);
        let survey = Survey::new(view.content, as_of);
        let orientation = orientation(view);
        let size = network.layout(orientation).size;
        let scale = scale(view, vec2(size[0] as f32, size[1] as f32));
        let request = NetworkRequest::new(as_of, view.lang, orientation).at_scale(scale);
        let remark = view.word("indicative-note");
        let diagram = kept::diagram(ui.ctx(), network, &survey, request, &remark);
        let open = choice.panel == NetworkPanel::Journey && choice.line.is_none() && choice.place.is_none();
        let journey = open.then(|| Asked::new(network, &survey, &diagram.plan, &choice.journey));
        Self { network, choice, timeline, step, as_of, survey, diagram, journey }
    }

    /// The way that the drawing shows, once both its ends are chosen; none where there is none.
    pub fn way(&self) -> Option<Option<&Route>> {
        let journey = self.journey.as_ref()?;
        journey.routes.as_ref().map(|_| journey.shown(self.choice.journey.later))
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
        if let Some(way) = self.way() {
            return way.is_some_and(|way| way.uses(line.id));
        }
        if self.journey.is_some() {
            // The filters are not seen while a way is asked for.
            return true;
        }
        self.is_let_through(line)
    }

    /// Whether the filters let a line through.
    pub fn is_let_through(&self, line: &Line) -> bool {
        let mode = self.choice.mode.as_deref().is_none_or(|mode| mode == mode_key(line.mode));
        let status = self.choice.status.as_deref();
        mode && status.is_none_or(|s| self.survey.status(line.id).is_some_and(|own| status_key(own) == s))
    }

    /// Whether everything is lit.
    pub fn is_plain(&self) -> bool {
        if self.journey.is_some() {
            return self.way().is_none();
        }
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

/// The layout for a canvas; a column, which is as long as it needs to be, takes the narrow one.
fn orientation(view: &View<'_>) -> Orientation {
    if view.frame.is_column() || view.frame.is_tall() { Orientation::Portrait } else { Orientation::Landscape }
}

/// How large the drawing is shown: canvas pixels for one of its units.
fn scale(view: &View<'_>, size: Vec2) -> f32 {
    if view.frame.is_column() {
        return strip::scale(view, size);
    }
    let areas = Areas::new(&view.frame, size);
    Canvas::new(areas.room, areas.diagram, size, view.session.network.sight).placing.scale
}
