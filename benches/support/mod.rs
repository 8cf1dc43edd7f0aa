//! What the benches share: a clock that reports medians, and content folders of any size.

#![allow(dead_code, reason = "each bench takes what it needs of this room, few take all")]

pub mod booth;
pub mod folder;
mod measure;

pub use measure::measure;
