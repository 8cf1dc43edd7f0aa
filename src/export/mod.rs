//! Taking away: headless page pictures and other files.

mod svg;

pub use svg::scene_to_svg;
