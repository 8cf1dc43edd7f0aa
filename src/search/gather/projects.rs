//! Cards, with the companies behind them, and the sectors that they belong to.

use super::super::entry::Draft;
use super::{both, word};
use crate::content::{Content, Project, Stage};
use crate::i18n::Lang;
use crate::search::Kind;
use crate::session::{Overlay, Route, Spot, Target};

pub(super) fn gather(content: &Content, drafts: &mut Vec<Draft>) {
    drafts.extend(content.projects.iter().map(|project| card(content, project)));
    let mut used = vec![false; content.brochure.sectors.len()];
    for project in &content.projects {
        used[project.sector.index()] = true;
    }
    for sector in content.brochure.sectors.iter().filter(|sector| used[sector.id.index()]) {
        let target = Target { route: Route::Projects, spot: Spot::Sector(sector.key.clone()) };
        drafts.push(Draft::new(Kind::Sector, target, &sector.name));
    }
}

fn card(content: &Content, project: &Project) -> Draft {
    let target = Target::sheet(Route::Projects, Overlay::Project(project.key.clone()));
    let draft = Draft::new(Kind::Project, target, &project.title).name(&project.short);
    let draft = draft.names(&project.investor).names(&project.partners).body(&project.summary);
    let draft = draft.bodies(&project.tagline).bodies(&project.place).bodies(&project.parts);
    let facts: Vec<_> = project
        .facts
        .iter()
        .map(|fact| {
            both(|lang| {
                let colon = if lang == Lang::Zh { "：" } else { ": " };
                format!("{}{colon}{}", fact.label.get(lang), fact.value.get(lang))
            })
        })
        .collect();
    let sector = &content.brochure.sectors[project.sector.index()].name;
    let draft = draft.bodies(&facts).body(sector).body(&word(content, stage_key(project.stage)));
    let draft = draft.bodies(project.environment.map(|id| &content[id].name));
    draft.body(&both(|lang| project.date_text(lang))).bodies(project.art.as_ref().map(|art| &art.alt))
}

/// The interface's word for a stage.
fn stage_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Agreed => "stage-agreed",
        Stage::Planned => "stage-planned",
        Stage::Approved => "stage-approved",
        Stage::Building => "stage-building",
        Stage::Established => "stage-established",
        Stage::Operating => "stage-operating",
        Stage::Cooperating => "stage-cooperating",
        Stage::Held => "stage-held",
    }
}
