//! PNG and JPEG, decoded within limits.

use std::io::Cursor;

use image::{ImageError, ImageFormat, ImageReader, Limits, RgbaImage};

use super::PictureFault;

/// The longest side of a raster picture, in pixels.
pub const SIDE_LIMIT: u32 = 8192;
/// The memory that decoding may take: a picture of the longest sides, and as much again.
const MEMORY_LIMIT: u64 = 2 * 4 * (SIDE_LIMIT as u64) * (SIDE_LIMIT as u64);

/// Width and height of PNG or JPEG as its head says them, without decoding its pixels.
///
/// # Errors
/// As [`decode_raster`].
pub fn raster_size(bytes: &[u8]) -> Result<[u32; 2], PictureFault> {
    let format = image::guess_format(bytes).map_err(|_| PictureFault::Broken)?;
    if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg) {
        return Err(PictureFault::UnknownFormat);
    }
    let (width, height) =
        ImageReader::with_format(Cursor::new(bytes), format).into_dimensions().map_err(|_| PictureFault::Broken)?;
    if width.max(height) > SIDE_LIMIT { Err(PictureFault::TooManyPixels) } else { Ok([width, height]) }
}

/// Decodes PNG or JPEG, whatever the file's name says.
///
/// # Errors
/// [`PictureFault::Broken`], [`PictureFault::TooManyPixels`] or [`PictureFault::UnknownFormat`].
pub fn decode_raster(bytes: &[u8]) -> Result<RgbaImage, PictureFault> {
    let format = image::guess_format(bytes).map_err(|_| PictureFault::Broken)?;
    if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg) {
        return Err(PictureFault::UnknownFormat);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_LIMIT);
    limits.max_image_height = Some(SIDE_LIMIT);
    limits.max_alloc = Some(MEMORY_LIMIT);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    match reader.decode() {
        Ok(picture) => Ok(picture.into_rgba8()),
        Err(ImageError::Limits(_)) => Err(PictureFault::TooManyPixels),
        Err(_) => Err(PictureFault::Broken),
    }
}
