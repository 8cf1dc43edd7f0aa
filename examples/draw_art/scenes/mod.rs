//! The scenes: each draws one picture.

use crate::svg::Svg;

mod business;
mod cover;
mod ecology;
mod fair;
pub mod home;
pub mod openness;
mod zone;

/// A picture this program can draw.
pub struct Scene {
    /// Its name, also the name of its file.
    pub name: &'static str,
    /// Draws it.
    pub draw: fn() -> Svg,
}

/// All pictures, in the order in which they are written.
pub const SCENES: &[Scene] = &[
    Scene { name: "cover", draw: cover::day },
    Scene { name: "cover_portrait", draw: cover::day_upright },
    Scene { name: "ecology", draw: ecology::day },
    Scene { name: "ecology_portrait", draw: ecology::day_upright },
    Scene { name: "zone", draw: zone::night },
    Scene { name: "fair", draw: fair::day },
    Scene { name: "business", draw: business::day },
    Scene { name: "home", draw: home::day },
    Scene { name: "openness", draw: openness::day },
];
