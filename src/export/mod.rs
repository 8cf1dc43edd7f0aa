//! Taking away: headless page pictures and other files.

pub mod pages;
pub mod proof;
pub mod raster;
mod svg;

pub use svg::scene_to_svg;
