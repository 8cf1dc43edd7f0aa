//! Illustrations: pictures and icons, rasterised off the interface thread and kept as textures.
//!
//! A page asks for a picture at the size it is shown; until it is there the page paints a quiet ground. Nothing is
//! decoded twice, and what has not been shown for a while is let go when the budget is exceeded.

pub mod fence;
mod gallery;
mod planes;
mod queue;
mod raster;
mod shades;
mod texture;
mod tone;
mod worker;

pub use gallery::{Gallery, Hint, Pace, Picture, Planes};
pub use raster::{RasterFault, rasterise};
pub use texture::texture;
pub use tone::{Sail, Tone, toned};
