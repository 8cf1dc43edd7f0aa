//! The head of the table: a touch on a column orders the rows by it, a second one turns the order round.

use egui::accesskit::{Role, SortDirection};
use egui::{Color32, Rect, Ui, Vec2, pos2};

use super::columns::Place;
use crate::i18n::strings::Value;
use crate::session::{Action, Column, ProjectsAction};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{focus_ring, touch};

/// The head in a rectangle.
pub fn head_ui(ui: &Ui, view: &View<'_>, head: Rect, places: &[Place]) -> Option<Action> {
    let palette = view.palette();
    let mut action = None;
    for place in places {
        let rect = Rect::from_min_max(
            pos2(place.left - 12.0, head.top()),
            pos2(place.left + place.width + 12.0, head.bottom()),
        );
        let sorted = view.session.projects.sort.filter(|(column, _)| *column == place.column).map(|(_, down)| down);
        let word = view.word(key(place.column));
        let order = sorted.map(|down| view.word(if down { "sort-down" } else { "sort-up" }));
        let by = view.content.strings.format(view.lang, "sort-by", &[("column", Value::Text(&word))]);
        let name = order.map_or_else(|| by.clone(), |order| format!("{by}{}{order}", view.comma()));
        let state = touch(ui, rect, ("sort", place.column), &name, Role::ColumnHeader, None);
        if let Some(down) = sorted {
            let direction = if down { SortDirection::Descending } else { SortDirection::Ascending };
            ui.ctx().accesskit_node_builder(state.response.id, |node| node.set_sort_direction(direction));
        }
        paint::ground(ui, rect, faded(palette.ink, 0.05 * state.lit.max(state.pressed)));
        let color: Color32 = if sorted.is_some() { palette.primary.into() } else { palette.ink_2.into() };
        let size = view.frame.pick(23.0, 21.0, 22.0);
        let kind = Type::new(Voice::Strong, size, color);
        let end = view.line(ui, place.left, rect.center().y, &word, &kind).right();
        let icon = Rect::from_center_size(pos2(end + 20.0, rect.center().y), Vec2::splat(24.0));
        match sorted {
            Some(down) => paint::icon(ui, view, if down { "sort_down" } else { "sort_up" }, icon, color),
            None if state.lit > 0.0 => paint::icon(ui, view, "sort_up", icon, faded(palette.ink_2, 0.6 * state.lit)),
            None => {}
        }
        focus_ring(ui, view, rect.shrink(6.0), &state);
        if state.chosen {
            action = Some(Action::Projects(ProjectsAction::Sort(place.column)));
        }
    }
    action
}

fn key(column: Column) -> &'static str {
    match column {
        Column::Title => "col-title",
        Column::Environment => "col-environment",
        Column::Sector => "col-sector",
        Column::Stage => "col-stage",
        Column::Figure => "col-figure",
        Column::Date => "col-date",
    }
}
