//! The Kaizhou investment brochure: content, words, pictures and the rooms that show them.
//!
//! `ARCHITECTURE.md` beside the sources says which room may import which.

pub mod app;
pub mod art;
pub mod content;
pub mod export;
pub mod figure;
pub mod i18n;
pub mod platform;
pub mod search;
pub mod session;
pub mod theme;
pub mod ui;
