//! PNG and JPEG, decoded within limits.

use std::io::Cursor;

use image::{ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use super::{PictureFault, whole};

/// The longest side of a raster picture, in pixels.
pub const SIDE_LIMIT: u32 = 8192;
/// The bytes of pixels up to which a picture is decoded to see whether it is whole. Of a larger one only the parts that its
/// file is made of are looked at: it is decoded where it is shown, by a process of its own.
const DECODED: u64 = 12 << 20;
/// The memory that decoding may take.
const MEMORY_LIMIT: u64 = 4 * DECODED;

/// Width and height of PNG or JPEG as its head says them, without decoding its pixels.
///
/// # Errors
/// As [`check_raster`].
pub fn raster_size(bytes: &[u8]) -> Result<[u32; 2], PictureFault> {
    let (width, height) = ImageReader::with_format(Cursor::new(bytes), format(bytes)?)
        .into_dimensions()
        .map_err(|_| PictureFault::Broken)?;
    if width.max(height) > SIDE_LIMIT { Err(PictureFault::TooManyPixels) } else { Ok([width, height]) }
}

/// Whether PNG or JPEG can be shown, whatever the file's name says; takes some 64 MiB at most, however large the picture.
///
/// # Errors
/// [`PictureFault::Broken`], [`PictureFault::TooManyPixels`] or [`PictureFault::UnknownFormat`].
pub fn check_raster(bytes: &[u8]) -> Result<(), PictureFault> {
    // The head says the size before anything is taken for it.
    raster_size(bytes)?;
    let format = format(bytes)?;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY_LIMIT);
    reader.limits(limits);
    let decoder = reader.into_decoder().map_err(|_| PictureFault::Broken)?;
    if decoder.total_bytes() > DECODED {
        return if whole::is_whole(format, bytes) { Ok(()) } else { Err(PictureFault::Broken) };
    }
    match image::DynamicImage::from_decoder(decoder) {
        Ok(_) => Ok(()),
        // Such as many passes over few pixels: it is decoded where it is shown, if at all.
        Err(ImageError::Limits(_)) => Ok(()),
        Err(_) => Err(PictureFault::Broken),
    }
}

fn format(bytes: &[u8]) -> Result<ImageFormat, PictureFault> {
    match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) => Ok(format),
        Ok(_) => Err(PictureFault::UnknownFormat),
        Err(_) => Err(PictureFault::Broken),
    }
}
