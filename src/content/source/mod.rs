//! One content file as text: bytes, characters, lines, and the spanned tree.

mod decode;
mod document;
mod lines;
mod path;
mod suspects;
mod tree;

pub(super) use decode::decode;
pub(super) use document::{Cursor, Document};
pub(super) use lines::Lines;
pub(super) use path::{Path, Segment};
pub(super) use suspects::suspects;
pub(super) use tree::{Floats, to_json};
