//! The projects: filters, illustrated cards or a table, and the picking of two to compare.

mod cards;
mod choosers;
mod facets;
mod header;
mod order;
mod pager;
mod picking;
mod plan;
mod selection;
mod table;
mod tools;

use egui::Ui;

use crate::content::{Figure, Stage};
use crate::session::{Action, ProjectsMode};
use crate::ui::frame::Class;
use crate::ui::view::View;

pub use selection::{neighbour, stage_key};

/// The page of the projects.
pub fn projects_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let state = &view.session.projects;
    let picking = state.picking.is_some();
    let plan = plan::plan(view, picking);
    let selection = selection::selection(ui.ctx(), view);
    let cards = state.mode == ProjectsMode::Cards;
    // The bar of picked cards stands in the place of what it makes needless for the time being.
    let (no_title, no_tools, no_lists) = match view.frame.class {
        Class::Wide => (false, picking, picking),
        Class::Laptop => (picking, picking, false),
        Class::Tall => (false, false, false),
    };
    let title_end = if no_title { plan.title.left() } else { header::header_ui(ui, view, &plan, &selection) };
    let body = if selection.shown.is_empty() {
        header::nothing_ui(ui, view, plan.area)
    } else if cards {
        cards::cards_ui(ui, view, plan.area, &selection)
    } else {
        table::table_ui(ui, view, plan.area, &selection)
    };
    let bar = if picking { picking::bar_ui(ui, view, plan.bar) } else { None };
    let (tools, tools_start) = if no_tools { (None, None) } else { tools::tools_ui(ui, view, plan.tools) };
    let place = plan::pager(view, &plan, tools_start);
    let pager = if cards { pager::pager_ui(ui, view, place, selection.shown.len()) } else { None };
    let (chips, chips_end) = facets::facets_ui(ui, view, &plan, title_end, &selection);
    let room = match view.frame.class {
        Class::Wide => plan.choosers.with_max_x(place.left() - 32.0),
        Class::Laptop | Class::Tall => plan.choosers.with_min_x(chips_end + 28.0),
    };
    let lists = if no_lists { None } else { choosers::choosers_ui(ui, view, room, &selection) };
    lists.or(bar).or(tools).or(pager).or(chips).or(body)
}

/// A stage's word in the language shown.
#[must_use]
pub fn stage_word(view: &View<'_>, stage: Stage) -> String {
    view.word(&format!("stage-{}", stage_key(stage)))
}

/// How many cards a page holds.
#[must_use]
pub fn page_size(view: &View<'_>) -> usize {
    view.frame.pick(6, 6, 7)
}

/// How far great digits hang out to the left, so that they stand flush with the words below; a prefix does not hang.
#[must_use]
pub fn hang(view: &View<'_>, figure: &Figure, digits: f32) -> f32 {
    if figure.display(view.lang).prefix.is_empty() { digits * 0.04 } else { 0.0 }
}
