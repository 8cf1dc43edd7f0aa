//! What we say: content files, their check, and the immutable content.

pub mod file;
pub mod model;

pub use model::Content;
