//! From a picture's bytes to pixels of a wanted width.

use resvg::{tiny_skia, usvg};

/// Why a picture could not be made into pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RasterFault {
    /// The file could not be read.
    Missing(String),
    /// The drawing could not be parsed.
    Svg(String),
    /// The photograph could not be decoded.
    Bitmap(String),
    /// The drawing has no size, or a senseless one.
    Size,
    /// It took too much time or memory, or the process that drew it died.
    Fenced(String),
}

/// The greatest side of a picture in pixels, enough for a 4K screen with room for crops.
const MAX_SIDE: u32 = 8192;
/// The side that every window's textures may have.
const SMALL_SIDE: u32 = 4096;

/// Pixels (premultiplied sRGB, rows from the top) of a picture, `width` pixels wide.
///
/// SVG is drawn at that width; PNG and JPEG are decoded, and made smaller where they are much larger.
///
/// # Errors
/// What is wrong with the picture's bytes.
pub fn rasterise(path: &str, bytes: &[u8], width: u32) -> Result<egui::ColorImage, RasterFault> {
    let width = width.clamp(1, MAX_SIDE);
    if path.to_ascii_lowercase().ends_with(".svg") { draw(bytes, width) } else { decode(bytes, width) }
}

pub(super) fn parse(bytes: &[u8]) -> Result<usvg::Tree, RasterFault> {
    // Shipped art embeds nothing, and staff's pictures must not open files.
    let image_href_resolver =
        usvg::ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = usvg::Options { image_href_resolver, ..usvg::Options::default() };
    usvg::Tree::from_data(bytes, &options).map_err(|e| RasterFault::Svg(e.to_string()))
}

/// Pixels for one of a drawing's units, and its sides, where it is so many pixels wide.
pub(super) fn scale_to(tree: &usvg::Tree, width: u32) -> Result<(f32, [u32; 2]), RasterFault> {
    let size = tree.size();
    let scale = width as f32 / size.width();
    let height = (size.height() * scale).round();
    if !scale.is_finite() || !(1.0..=MAX_SIDE as f32).contains(&height) {
        return Err(RasterFault::Size);
    }
    Ok((scale, [width, height as u32]))
}

fn draw(bytes: &[u8], width: u32) -> Result<egui::ColorImage, RasterFault> {
    let tree = parse(bytes)?;
    let (scale, [width, height]) = scale_to(&tree, width)?;
    let mut pixmap = tiny_skia::Pixmap::new(width, height).ok_or(RasterFault::Size)?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    let size = [pixmap.width() as usize, pixmap.height() as usize];
    Ok(egui::ColorImage::from_rgba_premultiplied(size, pixmap.data()))
}

fn decode(bytes: &[u8], width: u32) -> Result<egui::ColorImage, RasterFault> {
    let fault = |e: image::ImageError| RasterFault::Bitmap(e.to_string());
    let mut reader = image::ImageReader::new(std::io::Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|e| RasterFault::Bitmap(e.to_string()))?;
    let mut limits = image::Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(512 << 20);
    reader.limits(limits);
    let mut picture = reader.decode().map_err(fault)?;
    // Hardly larger than it is shown, and no larger than a texture of a small window may be.
    let limit = width.max(SMALL_SIDE);
    let within = if picture.width() > width + width / 2 { width } else { picture.width().min(limit) };
    if within < picture.width() || picture.height() > limit {
        picture = picture.resize(within, limit, image::imageops::FilterType::CatmullRom);
    }
    let pixels = picture.into_rgba8();
    let size = [pixels.width() as usize, pixels.height() as usize];
    Ok(egui::ColorImage::from_rgba_unmultiplied(size, pixels.as_raw()))
}
