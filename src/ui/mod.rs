//! Showing and listening: shell, pages, widgets and painting.
//!
//! A page borrows a [`View`] and returns what its visitor asked for; it changes nothing itself.

mod canvas;
mod caption;
pub mod chapters;
mod column;
mod edge;
mod finder;
mod focus;
pub mod frame;
mod layer;
pub mod motion;
pub mod notes;
pub mod pages;
mod paint;
mod passage;
pub mod pen;
mod pictures;
mod points;
pub mod public;
mod say;
mod scene;
mod sheets;
pub mod shell;
pub mod stage;
mod told;
pub mod verbs;
mod view;
pub mod widgets;

pub use sheets::kind_key;
pub use shell::{Shell, Shown};
pub use view::View;
