//! What we say: content files, their check, and the immutable content.

pub mod file;
pub mod folder;
pub mod model;

pub use folder::Folder;
pub use model::Content;
#[derive(Clone, Debug)]
/// stub
pub struct Fault;
pub use model::*;
