//! The cards as a table: a head that sorts, and rows of which only the visible ones are built.

mod cells;
mod columns;
mod head;

use egui::accesskit::Role;
use egui::{Rect, Stroke, Ui, vec2};

use super::selection::Selection;
use crate::content::Project;
use crate::session::{Action, Overlay, ProjectsAction};
use crate::ui::paint;
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Sight, copied, focus_ring, scroll_rows, touch};
use columns::Place;

/// The table in a rectangle. A whole row is one target.
pub fn table_ui(ui: &mut Ui, view: &View<'_>, area: Rect, selection: &Selection) -> Option<Action> {
    let places = columns::columns(view);
    let head_height = view.frame.pick(64.0, 56.0, 72.0);
    let head = area.with_max_y(area.top() + head_height);
    let asked = head::head_ui(ui, view, head, &places);
    let body = area.with_min_y(head.bottom());
    let height = view.frame.pick(76.0, 72.0, 100.0);
    // Rows reach a little over the grid on both sides, so that their light does not cling to the words.
    let wide = body.expand2(vec2(SIDE, 0.0));
    let shown = &selection.shown;
    let chosen = scroll_rows(ui, wide, "project rows", (shown.len(), height), Sight::default(), |ui, at, rect| {
        // The bar lies over the rows' end, where nothing is written.
        let rect = rect.with_max_x(wide.right());
        row_ui(ui, view, rect, &places, &view.content.projects[shown[at]])
    });
    // More rows than there is room for sink into the paper.
    if selection.shown.len() as f32 * height > body.height() {
        let edge = wide.with_min_y(body.bottom() - height * 0.4).with_max_x(area.right());
        paint::fade_into(ui, edge, view.palette().paper);
    }
    paint::rule(ui, area.left(), area.right(), head.bottom(), faded(view.palette().ink, 0.6));
    asked.or(chosen)
}

const SIDE: f32 = 16.0;

fn row_ui(ui: &Ui, view: &View<'_>, rect: Rect, places: &[Place], project: &Project) -> Option<Action> {
    let palette = view.palette();
    let picked = view.session.projects.picking.as_ref().map(|keys| keys.contains(&project.key));
    let role = if picked.is_some() { Role::CheckBox } else { Role::Button };
    let state = touch(ui, rect, ("row", &project.key), &cells::spoken(view, project), role, picked);
    let light = if picked == Some(true) { 0.09 } else { 0.05 * state.lit.max(state.pressed) };
    paint::ground(ui, rect, faded(if picked == Some(true) { palette.primary } else { palette.ink }, light));
    cells::cells_ui(ui, view, rect, places, project, picked);
    paint::hairline(ui, view, rect.left() + SIDE, rect.right() - SIDE, rect.bottom() - 0.7);
    if picked == Some(true) {
        let edge = Stroke::new(6.0, egui::Color32::from(palette.primary));
        ui.painter().vline(rect.left() + 3.0, rect.y_range(), edge);
    }
    focus_ring(ui, view, rect.shrink(6.0), &state);
    if !state.chosen {
        return copied(&state, || Overlay::Project(project.key.clone()));
    }
    Some(match picked {
        Some(_) => Action::Projects(ProjectsAction::Pick(project.key.clone())),
        None => Action::Open(Overlay::Project(project.key.clone())),
    })
}
