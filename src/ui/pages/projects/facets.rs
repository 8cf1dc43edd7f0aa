//! The chips: all cards, major signings, one environment's, or the others.

use egui::{Rect, Ui, pos2, vec2};

use super::choosers::least_width;
use super::plan::Plan;
use super::selection::Selection;
use crate::session::{Action, Group, ProjectsAction};
use crate::ui::view::View;
use crate::ui::widgets::{Chip, chip, chip_width};

/// A chip and what it asks for.
pub(super) struct Facet {
    pub word: String,
    pub icon: Option<String>,
    pub count: usize,
    pub chosen: bool,
    pub group: Group,
}

/// The chips of environments that have a row of their own, on upright screens.
pub fn environments_ui(ui: &Ui, view: &View<'_>, plan: &Plan, selection: &Selection) -> Option<Action> {
    plan.general?;
    row_ui(ui, view, plan.chips, &environments(view, selection), false).0
}

/// The chips, without those that have a row of their own. Gives what was asked for, and the right edge of those in the
/// row of the choosers.
pub fn facets_ui(
    ui: &Ui,
    view: &View<'_>,
    plan: &Plan,
    title_end: f32,
    selection: &Selection,
) -> (Option<Action>, f32) {
    let mut general = general(view, selection);
    if let Some(row) = plan.general {
        return row_ui(ui, view, row, &general, false);
    }
    general.extend(environments(view, selection));
    let beside_title = !view.frame.is_laptop();
    let row = if beside_title {
        plan.chips.with_min_x(title_end + 40.0)
    } else {
        // The choosers at the row's end say what is chosen.
        plan.chips.with_max_x(plan.choosers.right() - least_width(ui, view, selection) - 28.0)
    };
    row_ui(ui, view, row, &general, beside_title)
}

/// All, and major signings.
pub(super) fn general(view: &View<'_>, selection: &Selection) -> Vec<Facet> {
    let state = &view.session.projects;
    let mut facets = vec![Facet {
        word: view.word("filter-all"),
        icon: None,
        count: selection.all,
        chosen: state.group == Group::All,
        group: Group::All,
    }];
    // A brochure without major signings does not offer them.
    if state.group == Group::Major || view.content.projects.iter().any(|p| p.major) {
        facets.push(Facet {
            word: view.word("filter-major"),
            icon: None,
            count: selection.major,
            chosen: state.group == Group::Major,
            group: Group::Major,
        });
    }
    facets
}

/// The environments and, where cards belong to none, those cards: the counts of all chips make up the whole.
pub(super) fn environments(view: &View<'_>, selection: &Selection) -> Vec<Facet> {
    let state = &view.session.projects;
    let facet = |(environment, count): (&crate::content::Environment, &usize)| {
        let group = Group::Environment(environment.key.clone());
        Facet {
            word: view.tr(&environment.short).to_owned(),
            icon: Some(environment.key.clone()),
            count: *count,
            chosen: state.group == group,
            group,
        }
    };
    let mut facets: Vec<Facet> = view.content.environments.iter().zip(&selection.environments).map(facet).collect();
    let chosen = state.group == Group::Other;
    if chosen || view.content.projects.iter().any(|p| !p.major && p.environment.is_none()) {
        let word = view.word("filter-other");
        facets.push(Facet { word, icon: None, count: selection.others, chosen, group: Group::Other });
    }
    facets
}

/// Chips in a row, a little narrower than they like where the row is short. Gives the right edge.
fn row_ui(ui: &Ui, view: &View<'_>, row: Rect, facets: &[Facet], from_right: bool) -> (Option<Action>, f32) {
    let palette = view.palette();
    let chips: Vec<Chip<'_>> = facets
        .iter()
        .map(|facet| Chip {
            word: &facet.word,
            count: Some(facet.count),
            icon: facet.icon.as_deref(),
            color: facet.icon.as_deref().map_or(palette.ink, |key| view.accent(key).text),
            chosen: facet.chosen,
        })
        .collect();
    let widths: Vec<f32> = chips.iter().map(|c| chip_width(ui, view, c)).collect();
    let gaps = chips.len().saturating_sub(1) as f32;
    let mut gap = view.frame.pick(16.0, 12.0, 16.0);
    let wanted: f32 = widths.iter().sum::<f32>() + gap * gaps;
    let mut squeeze = 0.0;
    if wanted > row.width() {
        gap = gap.min(10.0);
        let wanted = widths.iter().sum::<f32>() + gap * gaps;
        squeeze = ((wanted - row.width()) / chips.len().max(1) as f32).clamp(0.0, 26.0);
    }
    let total = widths.iter().map(|w| w - squeeze).sum::<f32>() + gap * gaps;
    let mut x = if from_right { row.right() - total } else { row.left() };
    let mut action = None;
    for ((facet, shown), width) in facets.iter().zip(&chips).zip(widths) {
        let rect = Rect::from_min_size(pos2(x, row.top()), vec2(width - squeeze, row.height()));
        if chip(ui, view, rect, &format!("{:?}", facet.group), shown) {
            action = Some(Action::Projects(ProjectsAction::Group(facet.group.clone())));
        }
        x = rect.right() + gap;
    }
    (action, x - gap)
}
