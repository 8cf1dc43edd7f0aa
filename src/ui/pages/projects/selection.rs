//! Which cards are shown, in which order, and how many each choice would show.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use egui::Context;
use egui::cache::{ComputerMut, FrameCache};

use super::order;
use crate::content::{Content, Project, Stage};
use crate::i18n::Lang;
use crate::session::{Group, ProjectsMode, ProjectsView};
use crate::ui::view::View;

/// The answer to the filters: places in [`Content::projects`], and counts for the choices.
#[derive(Debug, Default, PartialEq)]
pub struct Selection {
    /// The cards shown, in order.
    pub shown: Vec<usize>,
    /// How many any environment would show.
    pub all: usize,
    /// How many of them are major signings.
    pub major: usize,
    /// How many each environment would show.
    pub environments: Vec<usize>,
    /// How many belong to no environment and are no major signings.
    pub others: usize,
    /// How many each sector would show.
    pub sectors: Vec<usize>,
    /// How many each stage would show, for the stages that occur.
    pub stages: Vec<(Stage, usize)>,
}

/// Every stage, on the way from intention to work done.
const STAGES: [Stage; 8] = [
    Stage::Planned,
    Stage::Agreed,
    Stage::Approved,
    Stage::Building,
    Stage::Established,
    Stage::Operating,
    Stage::Cooperating,
    Stage::Held,
];

/// A stage's word in the content files, which also ends its key among the interface's words.
#[must_use]
pub fn stage_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Agreed => "agreed",
        Stage::Planned => "planned",
        Stage::Approved => "approved",
        Stage::Building => "building",
        Stage::Established => "established",
        Stage::Operating => "operating",
        Stage::Cooperating => "cooperating",
        Stage::Held => "held",
    }
}

/// The selection for what the session asks for; asked again in the next frame it is not worked out anew.
#[must_use]
pub fn selection(ctx: &Context, view: &View<'_>) -> Arc<Selection> {
    selection_of(ctx, view, &view.session.projects)
}

/// The selection for anything that could be asked.
#[must_use]
pub fn selection_of(ctx: &Context, view: &View<'_>, asked: &ProjectsView) -> Arc<Selection> {
    let question = Question { content: view.content, asked, lang: view.lang };
    ctx.memory_mut(|memory| memory.caches.cache::<FrameCache<Arc<Selection>, Selector>>().get(question).clone())
}

#[derive(Clone, Copy)]
struct Question<'a> {
    content: &'a Content,
    asked: &'a ProjectsView,
    lang: Lang,
}

impl Hash for Question<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // Content is immutable: its place tells it from any other that is alive.
        (std::ptr::from_ref(self.content) as usize).hash(state);
        let asked = self.asked;
        (&asked.group, &asked.sector, &asked.stage, asked.sort).hash(state);
        (asked.mode == ProjectsMode::Table, self.lang).hash(state);
    }
}

#[derive(Default)]
struct Selector;

impl ComputerMut<Question<'_>, Arc<Selection>> for Selector {
    fn compute(&mut self, question: Question<'_>) -> Arc<Selection> {
        Arc::new(select(question.content, question.asked, question.lang))
    }
}

fn select(content: &Content, asked: &ProjectsView, lang: Lang) -> Selection {
    let sector =
        asked.sector.as_deref().and_then(|key| content.brochure.sectors.iter().find(|s| s.key == key)).map(|s| s.id);
    let is_other = |p: &Project| !p.major && p.environment.is_none();
    let in_place = |p: &Project| match &asked.group {
        Group::All => true,
        Group::Major => p.major,
        // An environment that is no longer in the content leaves nothing out.
        Group::Environment(key) => content.environment(key).is_none_or(|e| p.environment == Some(e.id)),
        Group::Other => is_other(p),
    };
    let in_sector = |p: &Project| sector.is_none_or(|s| p.sector == s);
    let in_stage = |p: &Project| asked.stage.as_deref().is_none_or(|s| stage_key(p.stage) == s);
    let mut selection = Selection {
        environments: vec![0; content.environments.len()],
        sectors: vec![0; content.brochure.sectors.len()],
        ..Selection::default()
    };
    let mut stages = [0; STAGES.len()];
    for (at, project) in content.projects.iter().enumerate() {
        let (place, sector, stage) = (in_place(project), in_sector(project), in_stage(project));
        if sector && stage {
            selection.all += 1;
            selection.major += usize::from(project.major);
            selection.others += usize::from(is_other(project));
            if let Some(id) = project.environment {
                selection.environments[id.index()] += 1;
            }
        }
        if place && stage {
            selection.sectors[project.sector.index()] += 1;
        }
        if place && sector {
            let found = STAGES.iter().position(|s| *s == project.stage);
            found.into_iter().for_each(|s| stages[s] += 1);
        }
        if place && sector && stage {
            selection.shown.push(at);
        }
    }
    selection.stages = STAGES.into_iter().zip(stages).filter(|(_, count)| *count > 0).collect();
    if let (ProjectsMode::Table, Some((column, down))) = (asked.mode, asked.sort) {
        order::sort(content, &mut selection.shown, column, down, lang);
    }
    selection
}

/// Where one comes from a card by going on in a direction, through the cards shown or, where it is not among them, all.
#[must_use]
pub fn neighbour<'a>(ctx: &Context, view: &View<'a>, project: &Project, by: isize) -> Option<&'a Project> {
    let all = &view.content.projects;
    let shown = selection(ctx, view);
    let found = shown.shown.iter().position(|&at| all[at].key == project.key);
    let (here, count) = match found {
        Some(here) => (here, shown.shown.len()),
        None => (all.iter().position(|p| p.key == project.key)?, all.len()),
    };
    if count < 2 {
        return None;
    }
    let there = (here as isize + by).rem_euclid(count as isize) as usize;
    all.get(if found.is_some() { shown.shown[there] } else { there })
}

/// Turns an order round if asked to.
pub fn directed(order: Ordering, down: bool) -> Ordering {
    if down { order.reverse() } else { order }
}
