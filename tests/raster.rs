//! The CPU rasteriser: exact pixels, the same on every machine.

#![expect(clippy::disallowed_methods, reason = "tests of the rasteriser paint in colours of their own")]

mod support;

#[path = "raster/headless.rs"]
mod headless;
#[path = "raster/meshes.rs"]
mod meshes;
#[path = "raster/robust.rs"]
mod robust;
#[path = "raster/sheet.rs"]
mod sheet;
#[path = "raster/textures.rs"]
mod textures;
