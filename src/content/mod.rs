//! What we say: content files, their check, and the immutable content.
//!
//! [`Content::load`] reads a [`Folder`]: bytes, text, spanned tree, schema, mirrors, ids. Nothing stops at the first
//! fault: [`Loaded`] has them all, as data, and the content only where there is no error.

mod check;
pub mod fault;
pub mod file;
pub mod folder;
pub mod live;
mod load;
pub mod model;
mod near;
pub mod picture;
pub mod schema;
mod source;
mod whole_file;

pub use check::check;
pub use fault::{Fault, FaultKind, Severity};
pub use folder::{Folder, PICTURE_LIMIT};
pub use load::{Loaded, records};
pub use model::*;
pub use whole_file::write_whole;
