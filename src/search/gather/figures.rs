//! Figures, by what they count and by their value.

use super::super::entry::Draft;
use super::both;
use crate::content::{Content, Figure, FigureId};
use crate::i18n::Lang;
use crate::search::Kind;
use crate::session::{Overlay, Route, Target};

pub(super) fn gather(content: &Content, drafts: &mut Vec<Draft>) {
    let mut homes: Vec<Route> = vec![Route::Home; content.figures.len()];
    let mut tell = |ids: &[FigureId], route: &Route| ids.iter().for_each(|id| homes[id.index()] = route.clone());
    for environment in &content.environments {
        tell(&environment.figures, &Route::Environment(environment.key.clone()));
    }
    tell(&content.zone.figures, &Route::Zone);
    for project in &content.projects {
        tell(project.host.as_slice(), &Route::Projects);
        tell(&project.figures, &Route::Projects);
    }
    let figures = content.figures.iter().zip(homes);
    drafts.extend(figures.map(|(figure, home)| draft(figure, home)));
}

fn draft(figure: &Figure, home: Route) -> Draft {
    let target = Target::sheet(home, Overlay::Figure(figure.key.clone()));
    let said = both(|lang| {
        let comma = if lang == Lang::Zh { "，" } else { ", " };
        format!("{}{comma}{}", figure.text(lang), figure.period_text(lang))
    });
    let draft = Draft::new(Kind::Figure, target, &figure.label).name(&said).names(&figure.short);
    draft.bodies(&figure.among).bodies(&figure.note).body(&figure.source.words)
}
