//! Finding things: by Han, English and pinyin, from anywhere, and to the exact place.

mod support;

#[path = "search/found.rs"]
mod found;
#[path = "search/visit.rs"]
mod visit;
