//! An environment as a column, whatever its composition.

use super::{before_after, blocks, dots, months, ways};
use crate::content::{Composition, Environment, FigureId};
use crate::session::Action;
use crate::ui::column::{Flow, Label, page};
use crate::ui::view::View;

/// The height of an environment's picture, from 0 to 1, around which a low crop shows most of it: where the picture
/// itself becomes paper, the upper part.
pub fn height_shown(environment: &Environment) -> f32 {
    match environment.composition {
        Composition::Shore => 0.3,
        Composition::Corridor => 0.36,
        Composition::Valley => 0.74,
    }
}

/// An environment's page as a column.
pub fn column_ui(ui: &mut egui::Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    page(ui, view, &environment.key, |flow| {
        let (palette, accent) = (view.palette(), view.accent(&environment.key));
        let label = Label { icon: &environment.key, word: view.tr(&environment.name), ground: accent.solid };
        flow.hero(&environment.art, height_shown(environment), true, Some(label));
        flow.claim_below(view.tr(&environment.headline));
        flow.gap(14.0);
        flow.lead(view.tr(&environment.lead));
        flow.gap(20.0);
        flow.host(environment.host, accent.text);
        charts::cut(flow, environment);
        let guests: Vec<FigureId> = environment.guests.iter().copied().filter(|&id| id != environment.host).collect();
        flow.figures(&guests, palette.ink);
        let told = |id: &FigureId| *id == environment.host || guests.contains(id);
        let chart: Vec<FigureId> = environment.chart.iter().copied().filter(|id| !told(id)).collect();
        charts::dots(flow, environment);
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
        charts::case(flow, environment);
        for way in ways::ways(view, environment, &[]) {
            flow.way(("on", way.key), &way.word, None, way.action);
        }
        flow.rule();
        flow.source(environment.source.text(view.lang));
    })
}

/// The pictures of figures in a column.
mod charts {
    use super::{Environment, Flow, before_after, dots, months};
    use crate::content::{Composition, Figure, FigureKind};
    use crate::ui::pen::{Type, Voice};

    fn words(flow: &Flow<'_, '_>) -> Type {
        Type::new(Voice::Text, 22.0, flow.view.palette().ink_2).leading(1.35)
    }

    /// The time before and after it was cut, below a host that says so.
    pub fn cut(flow: &mut Flow<'_, '_>, environment: &Environment) {
        let item = &flow.view.content[environment.host];
        if item.kind == FigureKind::Cut {
            let words = words(flow);
            let rect = flow.place(before_after::height(flow.view, &words));
            let color = flow.view.accent(&environment.key).text.into();
            before_after::before_after_ui(flow.ui, flow.view, rect, item, &words, color);
            flow.gap(24.0);
        }
    }

    /// Counts as dots, where the environment's chart is of counts.
    pub fn dots(flow: &mut Flow<'_, '_>, environment: &Environment) {
        let figures: Vec<&Figure> = environment.chart.iter().map(|&id| &flow.view.content[id]).collect();
        if environment.composition == Composition::Valley && dots::fit(&figures) {
            flow.gap(12.0);
            let words = words(flow);
            let rect = flow.place(dots::height(flow.view, figures.len(), &words));
            let color = flow.view.accent(&environment.key).text.into();
            dots::dots_ui(flow.ui, flow.view, rect, &figures, &words, color);
            flow.gap(24.0);
        }
    }

    /// The company's case as a line of months.
    pub fn case(flow: &mut Flow<'_, '_>, environment: &Environment) {
        if let Some(told) = months::months_of(flow.view, environment) {
            flow.gap(16.0);
            let rect = flow.place(months::height(flow.view));
            let asked = months::months_ui(flow.ui, flow.view, rect, environment, &told);
            flow.ask(asked);
            flow.gap(16.0);
        }
    }
}
