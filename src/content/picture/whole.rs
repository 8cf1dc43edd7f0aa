//! Whether a picture's file is whole, by the parts that it is made of, without decoding any of them.

use image::ImageFormat;

/// Whether the parts follow each other to the last, which ends the picture.
pub fn is_whole(format: ImageFormat, bytes: &[u8]) -> bool {
    match format {
        ImageFormat::Png => png(bytes),
        ImageFormat::Jpeg => jpeg(bytes),
        _ => false,
    }
}

/// A signature of eight bytes, then chunks: their length, four letters, the data and four bytes of checksum.
fn png(bytes: &[u8]) -> bool {
    let Some(mut rest) = bytes.get(8..) else { return false };
    let mut has_pixels = false;
    loop {
        let Some((length, after)) = rest.split_first_chunk::<4>() else { return false };
        let Some((name, _)) = after.split_first_chunk::<4>() else { return false };
        let Some(next) = usize::try_from(u32::from_be_bytes(*length)).ok().and_then(|l| rest.get(l.checked_add(12)?..))
        else {
            return false;
        };
        match name {
            b"IEND" => return has_pixels,
            b"IDAT" => has_pixels = true,
            _ => {}
        }
        rest = next;
    }
}

/// Marked segments up to the pixels, and a mark at their end.
fn jpeg(bytes: &[u8]) -> bool {
    const START_OF_SCAN: u8 = 0xDA;
    let mut at = 2;
    loop {
        let Some(&[0xFF, mark]) = bytes.get(at..at + 2) else { return false };
        let Some(&[high, low]) = bytes.get(at + 2..at + 4) else { return false };
        if mark == START_OF_SCAN {
            // Cameras write things of their own behind the end.
            return bytes.get(at..).is_some_and(|pixels| pixels.windows(2).any(|two| two == [0xFF, 0xD9]));
        }
        at += 2 + usize::from(u16::from_be_bytes([high, low]));
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use image::{DynamicImage, GrayImage};

    use super::*;
    use crate::content::picture::{PictureFault, check_raster};

    fn encoded(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::ImageLuma8(GrayImage::new(width, height)).write_to(&mut bytes, format).expect("it is written");
        bytes.into_inner()
    }

    #[test]
    fn a_file_that_is_cut_short_is_not_whole() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg] {
            let bytes = encoded(60, 40, format);
            assert!(is_whole(format, &bytes), "{format:?}");
            for cut in 0..bytes.len() {
                assert!(!is_whole(format, &bytes[..cut]), "{format:?} cut at {cut} of {}", bytes.len());
            }
        }
    }

    #[test]
    fn bytes_at_random_are_no_picture_and_do_no_harm() {
        let mut state = 7_u64;
        for _ in 0..2000 {
            let noise: Vec<u8> = (0..64)
                .map(|_| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    (state >> 56) as u8
                })
                .collect();
            let _png = is_whole(ImageFormat::Png, &[b"\x89PNG\r\n\x1A\n", noise.as_slice()].concat());
            let _jpeg = is_whole(ImageFormat::Jpeg, &[&[0xFF, 0xD8, 0xFF], noise.as_slice()].concat());
        }
    }

    #[test]
    fn a_photograph_that_ends_in_its_middle_is_refused_though_a_decoder_would_show_it() {
        let bytes = encoded(600, 400, ImageFormat::Jpeg);
        assert_eq!(check_raster(&bytes), Ok(()));
        assert_eq!(check_raster(&bytes[..bytes.len() - 40]), Err(PictureFault::Broken));
    }

    #[test]
    fn a_large_picture_is_judged_without_being_decoded() {
        // 64 million pixels in a few kilobytes.
        for format in [ImageFormat::Png, ImageFormat::Jpeg] {
            let bomb = encoded(8192, 8192, format);
            assert_eq!(check_raster(&bomb), Ok(()), "{format:?}");
            assert_eq!(check_raster(&bomb[..bomb.len() - 40]), Err(PictureFault::Broken), "{format:?}");
        }
        let wide = encoded(30_000, 2, ImageFormat::Png);
        assert_eq!(check_raster(&wide), Err(PictureFault::TooManyPixels));
    }
}
