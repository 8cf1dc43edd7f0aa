//! Pictures, before they are shown: PNG and JPEG within limits, SVG only if it can do no harm.
//!
//! Staff may put their own pictures in place of ours. A raster is judged within limits of memory; a vector is guarded first,
//! since a few hundred bytes of SVG can hang or exhaust a rasteriser.

mod fault;
mod numbers;
mod raster;
mod svg;
mod whole;

pub use fault::{PictureFault, SvgFault};
pub use raster::{SIDE_LIMIT, check_raster, raster_size};
pub use svg::parse_svg;

/// How a picture is stored.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum PictureKind {
    /// PNG or JPEG.
    Raster,
    /// SVG.
    Vector,
}

impl PictureKind {
    /// The kind that a path's ending tells, or `None` for one that we do not show.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        let ending = path.rsplit_once('.')?.1.to_ascii_lowercase();
        match ending.as_str() {
            "svg" => Some(Self::Vector),
            "png" | "jpg" | "jpeg" => Some(Self::Raster),
            _ => None,
        }
    }
}

/// Whether a picture can be shown.
///
/// # Errors
/// [`PictureFault`] says why not.
pub fn check_picture(path: &str, bytes: &[u8]) -> Result<(), PictureFault> {
    match PictureKind::of(path).ok_or(PictureFault::UnknownFormat)? {
        PictureKind::Raster => check_raster(bytes),
        PictureKind::Vector => parse_svg(bytes).map(drop).map_err(PictureFault::Svg),
    }
}
