//! The projects: filters, illustrated cards or a table, and the picking of two to compare.

mod cards;
mod choosers;
mod column;
mod facets;
mod header;
mod order;
mod pager;
mod picking;
mod plan;
mod selection;
mod table;
mod tools;

use egui::{Rect, Ui};

use crate::content::{Figure, Stage};
use crate::session::{Action, ProjectsMode};
use crate::ui::frame::Class;
use crate::ui::view::View;

pub use cards::card_words;
pub use selection::{neighbour, stage_key};

/// The page of the projects.
pub fn projects_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    if view.frame.is_column() {
        return column::column_ui(ui, view);
    }
    let state = &view.session.projects;
    let picking = state.picking.is_some();
    let plan = plan::plan(view, picking);
    let selection = selection::selection(ui.ctx(), view);
    let cards = state.mode == ProjectsMode::Cards;
    // The bar of picked cards stands in the place of what it makes needless for the time being.
    let (no_title, no_tools, no_lists) = match view.frame.class {
        Class::Wide => (false, picking, picking),
        Class::Laptop => (picking, picking, false),
        Class::Tall | Class::Column => (false, false, false),
    };
    let tools_start = if no_tools { None } else { Some(tools::start(ui, view, plan.tools)) };
    let place = plan::pager(view, &plan, tools_start);
    let title_end = match no_title {
        true => plan.title.left(),
        false => header::header_ui(ui, view, &plan, place.left() - 20.0, &selection),
    };
    // Everything is shown in the order in which it is read, so that the keyboard and those who listen come along in it;
    // the open list alone comes last, since it lies over the rest.
    let tall = view.frame.is_tall();
    let body = if tall { body_ui(ui, view, &plan, &selection) } else { None };
    let bar = if picking { picking::bar_ui(ui, view, plan.bar) } else { None };
    let controls = |ui: &Ui| {
        let tools = |ui: &Ui| if no_tools { None } else { tools::tools_ui(ui, view, plan.tools) };
        let pager = |ui: &Ui| if cards { pager::pager_ui(ui, view, place, selection.shown.len()) } else { None };
        // On upright screens the pager stands at the end of the tools' row.
        if tall { tools(ui).or(pager(ui)) } else { pager(ui).or(tools(ui)) }
    };
    let filters = |ui: &Ui| {
        let (chips, chips_end) = facets::facets_ui(ui, view, &plan, title_end, &selection);
        let room = match view.frame.class {
            Class::Wide => plan.choosers.with_max_x(place.left() - 32.0),
            Class::Laptop | Class::Tall | Class::Column => plan.choosers.with_min_x(chips_end + 28.0),
        };
        if view.frame.class == Class::Wide && !no_lists {
            let left = room.left() + choosers::width(ui, view, room.width(), &selection) + 40.0;
            header::source_ui(ui, view, left, room.center().y, room.right());
        }
        let (lists, opened) = if no_lists { (None, None) } else { choosers::choosers_ui(ui, view, room, &selection) };
        (chips.or(lists).or(facets::environments_ui(ui, view, &plan, &selection)), opened)
    };
    // On a laptop the tools stand beside the title, above the filters.
    let (controls, (filters, opened)) = if view.frame.is_laptop() {
        let first = controls(ui);
        (first, filters(ui))
    } else {
        let first = filters(ui);
        (controls(ui), first)
    };
    let body = if tall { body } else { body_ui(ui, view, &plan, &selection) };
    let chosen = opened.and_then(|opened| choosers::list_ui(ui, view, &opened));
    chosen.or(bar).or(controls).or(filters).or(body)
}

/// Cards or table, or that there are none.
fn body_ui(ui: &mut Ui, view: &View<'_>, plan: &plan::Plan, selection: &selection::Selection) -> Option<Action> {
    if selection.shown.is_empty() {
        header::nothing_ui(ui, view, plan.area)
    } else if view.session.projects.mode == ProjectsMode::Cards {
        cards::cards_ui(ui, view, plan.area, selection)
    } else {
        table::table_ui(ui, view, plan.area, selection)
    }
}

/// Where the picture of a project's card is, if the page shows its card.
#[must_use]
pub fn card_picture(ui: &Ui, view: &View<'_>, key: &str) -> Option<Rect> {
    let state = &view.session.projects;
    if view.frame.is_column() || state.mode != ProjectsMode::Cards {
        return None;
    }
    let area = plan::plan(view, state.picking.is_some()).area;
    cards::picture_place(view, area, &selection::selection(ui.ctx(), view), key)
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
