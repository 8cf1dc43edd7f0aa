//! WHERE IT STANDS: an index over everything the brochure says, in both languages, by Han, English and pinyin.
//!
//! An [`Index`] is built once from a [`Content`](crate::content::Content). A query is split into words that must all
//! be found; each hit tells where it leads and which of its own words were meant.

mod entry;
mod find;
mod fold;
mod gather;
mod hit;
mod index;
mod kind;
mod mark;
mod query;
mod readings;

pub use fold::fold;
pub use hit::{Found, Hit, Marked};
pub use index::Index;
pub use kind::Kind;
