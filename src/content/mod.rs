//! What we say: content files, their check, and the immutable content.

pub mod file;
pub mod folder;
pub mod model;

pub use folder::Folder;
pub use model::*;
pub mod quick;
pub use quick::{Fault, Loaded};
