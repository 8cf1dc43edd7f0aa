//! What only a public screen shows: the attract loop, the question whether somebody is still there, and the apology.

mod apology;
mod attract;
mod call;
mod mark;
mod poster;
mod still;
mod warning;

pub use apology::apology_ui;
pub use attract::attract_ui;
pub use mark::mark_ui;
pub use still::still_ui;
pub use warning::warning_ui;

use crate::content::Content;
use crate::session::{Route, Scene};

/// The scenes of the attract loop: the cover, the three environments at a glance, each of them, and the new area.
#[must_use]
pub fn scenes(content: &Content) -> Vec<Scene> {
    let environments = content.environments.iter().map(|environment| Route::Environment(environment.key.clone()));
    [Route::Cover, Route::Home].into_iter().chain(environments.take(3)).chain([Route::Zone]).collect()
}
