//! What lies over a page: a sheet of paper from the right, or from below on upright screens.

mod column;
mod comfort;
pub(super) mod facts;
mod figure_sheet;
mod help;
mod licence;
mod menu;
pub(super) mod paper;
mod pin;
mod project;
mod reading;
mod search;
mod staff;

pub use paper::SCRIM;
pub use project::{picture_place, shown_art};
pub use reading::kind_key;

use egui::Ui;

use super::view::View;
use crate::session::{Action, Overlay};

/// Shows an overlay. Gives what was asked for; things that the content lacks close themselves.
#[must_use]
pub fn sheet_ui(ui: &mut Ui, view: &View<'_>, overlay: &Overlay) -> Option<Action> {
    let content = view.content;
    if view.frame.is_column() && column::is_set(overlay) {
        return column::column_ui(ui, view, overlay).unwrap_or(Some(Action::Close));
    }
    let shown = match overlay {
        Overlay::None => return None,
        Overlay::Comfort => Some(comfort::comfort_ui(ui, view)),
        Overlay::Topic(key) => content.topic(key).map(|topic| reading::topic_ui(ui, view, topic)),
        Overlay::Story(key) => reading::story_ui(ui, view, key),
        Overlay::Project(key) => content.project(key).map(|project| project::project_ui(ui, view, project)),
        Overlay::Compare(a, b) => match (content.project(a), content.project(b)) {
            (Some(a), Some(b)) => Some(project::compare_ui(ui, view, a, b)),
            _ => None,
        },
        Overlay::Licence(path) => licence::licence(content, path).map(|found| licence::licence_ui(ui, view, &found)),
        Overlay::Search => Some(search::search_ui(ui, view)),
        Overlay::Help => Some(help::help_ui(ui, view)),
        Overlay::Menu => Some(menu::menu_ui(ui, view)),
        Overlay::Pin => view.session.kiosk.as_ref().map(|kiosk| pin::pin_ui(ui, view, kiosk)),
        Overlay::Staff => view.session.kiosk.as_ref().map(|kiosk| staff::staff_ui(ui, view, kiosk)),
        Overlay::Figure(key) => content.figure(key).map(|figure| figure_sheet::figure_ui(ui, view, figure)),
    };
    shown.unwrap_or(Some(Action::Close))
}
