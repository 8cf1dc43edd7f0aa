//! How dark and how light a picture is: what a veil over it has to deal with.

use egui::{Color32, ColorImage};

/// About so many pixels are looked at.
const SAMPLES: usize = 4096;
/// One pixel in so many may be darker or lighter than is told: a twig, a spark.
const STRAY: usize = 40;

/// The darkest and the lightest colour of a picture, but for a few stray pixels.
pub(super) fn shades(image: &ColorImage) -> [Color32; 2] {
    // A step that does not run along columns.
    let step = (image.pixels.len() / SAMPLES).max(1) | 1;
    let mut pixels: Vec<Color32> = image.pixels.iter().step_by(step).copied().collect();
    pixels.sort_by_key(|p| u32::from(p.r()) * 299 + u32::from(p.g()) * 587 + u32::from(p.b()) * 114);
    let stray = pixels.len() / STRAY;
    let at = |index: usize| pixels.get(index).copied().unwrap_or(Color32::GRAY);
    [at(stray), at(pixels.len().saturating_sub(stray + 1))]
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "pixels of a made-up picture")]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_a_picture_are_told_without_its_strays() {
        let mut pixels = vec![Color32::from_gray(90); 1000];
        pixels.extend(vec![Color32::from_gray(200); 1000]);
        pixels[7] = Color32::BLACK;
        pixels[1500] = Color32::WHITE;
        let image = ColorImage::new([40, 50], pixels);
        assert_eq!(shades(&image), [Color32::from_gray(90), Color32::from_gray(200)]);
    }

    #[test]
    fn a_picture_of_one_pixel_has_shades_too() {
        let image = ColorImage::new([1, 1], vec![Color32::RED]);
        assert_eq!(shades(&image), [Color32::RED, Color32::RED]);
    }
}
