//! One content file as text: bytes, characters, lines, and the spanned tree.

mod cursor;
mod decode;
mod document;
mod lines;
mod mirror;
mod path;
mod spot;
mod suspects;
mod tree;

pub(super) use cursor::{Cursor, Places};
pub(super) use decode::decode;
pub(super) use document::Document;
pub(super) use lines::Lines;
pub(super) use mirror::mirror;
pub(super) use path::{Path, Segment};
pub(super) use spot::Spot;
pub(super) use suspects::suspects;
pub(super) use tree::{Floats, to_json};
