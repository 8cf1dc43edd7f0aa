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
    let (width, height) = reader(bytes, format(bytes)?).into_dimensions().map_err(|_| PictureFault::Broken)?;
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
    // Decoders fill up with grey what is missing of a photograph.
    if !whole::is_whole(format, bytes) {
        return Err(PictureFault::Broken);
    }
    let decoder = reader(bytes, format).into_decoder().map_err(|_| PictureFault::Broken)?;
    if decoder.total_bytes() > DECODED {
        return Ok(());
    }
    match image::DynamicImage::from_decoder(decoder) {
        Ok(_) => Ok(()),
        // Such as many passes over few pixels: it is decoded where it is shown, if at all.
        Err(ImageError::Limits(_)) => Ok(()),
        Err(_) => Err(PictureFault::Broken),
    }
}

/// A reader that takes no more memory than it may, not even for a colour profile that unfolds in the head.
fn reader(bytes: &[u8], format: ImageFormat) -> ImageReader<Cursor<&[u8]>> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY_LIMIT);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    reader
}

fn format(bytes: &[u8]) -> Result<ImageFormat, PictureFault> {
    match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) => Ok(format),
        Ok(_) => Err(PictureFault::UnknownFormat),
        Err(_) => Err(PictureFault::Broken),
    }
}

#[cfg(test)]
mod tests {
    use image::codecs::png::PngEncoder;
    use image::{ExtendedColorType, ImageEncoder};

    use super::*;

    #[test]
    fn a_colour_profile_is_not_unfolded_beyond_the_memory_that_there_is() {
        let with_profile = |size: usize| {
            let mut bytes = Vec::new();
            let mut encoder = PngEncoder::new(&mut bytes);
            encoder.set_icc_profile(vec![0; size]).expect("a PNG may have a profile");
            encoder.write_image(&[0; 64 * 64], 64, 64, ExtendedColorType::L8).expect("it is written");
            bytes
        };
        for (size, is_unfolded) in [(4096, true), (64 << 20, false)] {
            let bytes = with_profile(size);
            assert!(bytes.len() < 100_000, "it is small as a file");
            let mut decoder = reader(&bytes, ImageFormat::Png).into_decoder().expect("the picture itself is sound");
            let profile = decoder.icc_profile().expect("it is left out rather than refused");
            assert_eq!(profile.is_some(), is_unfolded, "{size}");
            assert_eq!(check_raster(&bytes), Ok(()), "{size}");
        }
    }
}
