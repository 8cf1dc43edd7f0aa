//! Taking away: headless page pictures and other files.

pub mod cite;
pub mod figure;
pub mod pages;
pub mod proof;
mod public;
pub mod raster;
pub mod save;
