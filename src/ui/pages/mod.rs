//! The pages, one room each, and the registry that finds them.

mod contacts;
mod cover;
pub mod environment;
mod faults;
pub mod home;
mod network;
mod projects;
mod sources;
mod zone;

use egui::Ui;

pub use network::turned;

use super::view::View;
use crate::session::{Action, Route};

/// Shows a page. Gives what was asked for.
#[must_use]
pub fn page_ui(ui: &mut Ui, view: &View<'_>, route: &Route) -> Option<Action> {
    match route {
        Route::Cover => cover::cover_ui(ui, view),
        Route::Home => home::home_ui(ui, view),
        Route::Environment(key) => environment::environment_ui(ui, view, key),
        Route::Projects => projects::projects_ui(ui, view),
        Route::Zone => zone::zone_ui(ui, view),
        Route::Network => network::network_ui(ui, view),
        Route::Sources => sources::sources_ui(ui, view),
        Route::Contacts => contacts::contacts_ui(ui, view),
        // Faults are shown by the shell, which has them even where there is no content to view.
        Route::Faults => None,
    }
}

pub use cover::{cover_slip, name_slip};
pub use faults::{built_in_word, faults_ui};
pub use home::route;
pub use projects::{card_picture, card_words, hang, neighbour, stage_word};
