//! What we say: content files, their check, and the immutable content.

pub mod file;
