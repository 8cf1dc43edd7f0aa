//! Taking away: headless page pictures and other files.

pub mod cite;
pub mod pages;
pub mod proof;
mod public;
pub mod raster;
pub mod save;
mod svg;

pub use svg::scene_to_svg;
