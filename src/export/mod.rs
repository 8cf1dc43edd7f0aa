//! Taking away: headless page pictures and other files.

pub mod pages;
pub mod raster;
