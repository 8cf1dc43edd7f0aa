//! An environment as a column, whatever its composition.

use super::{blocks, ways};
use crate::content::{Composition, Environment, FigureId};
use crate::session::Action;
use crate::ui::column::{Label, page};
use crate::ui::view::View;

/// The height of an environment's picture, from 0 to 1, around which a low crop shows most of it: where the picture
/// itself becomes paper, the upper part.
pub fn height_shown(environment: &Environment) -> f32 {
    match environment.composition {
        Composition::Shore => 0.3,
        Composition::Corridor => 0.36,
        Composition::Valley => 0.78,
    }
}

/// An environment's page as a column.
pub fn column_ui(ui: &mut egui::Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    page(ui, view, &environment.key, |flow| {
        let (palette, accent) = (view.palette(), view.accent(&environment.key));
        let label = Label { icon: &environment.key, word: view.tr(&environment.name), ground: accent.solid };
        let melts = environment.composition != Composition::Valley;
        flow.hero(&environment.art, height_shown(environment), melts, Some(label));
        flow.claim_below(view.tr(&environment.headline));
        flow.gap(14.0);
        flow.lead(view.tr(&environment.lead));
        flow.gap(20.0);
        flow.host(environment.host, accent.text);
        let guests: Vec<FigureId> = environment.guests.iter().copied().filter(|&id| id != environment.host).collect();
        flow.figures(&guests, palette.ink);
        let told = |id: &FigureId| *id == environment.host || guests.contains(id);
        let chart: Vec<FigureId> = environment.chart.iter().copied().filter(|id| !told(id)).collect();
        if !chart.is_empty() {
            flow.section(&view.word("chart-growth"));
            flow.figures(&chart, accent.text);
        }
        flow.section(&view.word("topics-heading"));
        for &id in &environment.topics {
            let topic = &view.content[id];
            let key = ("topic", &topic.key);
            flow.way(key, view.tr(&topic.title), Some(view.tr(&topic.summary)), blocks::open(topic));
        }
        for way in ways::ways(view, environment, &[]) {
            flow.way(("on", way.key), &way.word, None, way.action);
        }
        flow.rule();
        flow.source(environment.source.text(view.lang));
    })
}
