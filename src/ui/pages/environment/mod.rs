//! One environment: three compositions over the same parts.

mod before_after;
mod blocks;
mod column;
mod corridor;
mod dots;
mod months;
mod reeds;
mod rows;
mod shore;
mod valley;
mod ways;

pub use blocks::hanging;
pub use column::height_shown;

use egui::{Rect, Ui};

use crate::content::{Composition, Environment};
use crate::session::Action;
use crate::ui::view::View;

/// The page of an environment, by its id.
pub fn environment_ui(ui: &mut Ui, view: &View<'_>, key: &str) -> Option<Action> {
    // A link to an environment that a new content folder lacks leads home.
    let Some(environment) = view.content.environment(key) else { return Some(Action::Home) };
    if view.frame.is_column() {
        return column::column_ui(ui, view, environment);
    }
    match environment.composition {
        Composition::Shore => shore::shore_ui(ui, view, environment),
        Composition::Corridor => corridor::corridor_ui(ui, view, environment),
        Composition::Valley => valley::valley_ui(ui, view, environment),
    }
}

/// Where the whole picture of an environment lies; the stage shows what of it lies there.
pub fn picture_place(view: &View<'_>, environment: &Environment) -> Rect {
    match environment.composition {
        Composition::Shore => shore::picture_place(view),
        Composition::Corridor => corridor::picture_place(view),
        Composition::Valley => valley::picture_place(view),
    }
}
