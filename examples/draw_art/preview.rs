//! Renders a finished SVG: to a PNG, to look at while drawing, and to the few colours that stand for it while it loads.

use crate::tone::{Tone, toned};
use resvg::{tiny_skia, usvg};
use std::path::Path;

fn parse(svg: &str) -> Result<usvg::Tree, String> {
    usvg::Tree::from_str(svg, &usvg::Options::default()).map_err(|e| e.to_string())
}

/// Writes the picture `svg` to `file` at its own size.
pub fn write(svg: &str, file: &Path) -> Result<(), String> {
    let tree = parse(svg).map_err(|e| format!("{}: {e}", file.display()))?;
    let size = tree.size().to_int_size();
    let mut pixels = tiny_skia::Pixmap::new(size.width(), size.height()).ok_or("an empty picture")?;
    resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
    pixels.save_png(file).map_err(|e| format!("{}: {e}", file.display()))
}

/// The picture with its quiet colours: what its rows are on average, from the top to the foot, by day and in the evening.
pub fn with_quiet(svg: String) -> Result<String, String> {
    let day = rows(&svg)?;
    let evening = rows(&toned(&svg, Tone::Evening))?;
    Ok(svg.replacen("<metadata>", &format!("<metadata>quiet={day};quiet-evening={evening};"), 1))
}

fn rows(svg: &str) -> Result<String, String> {
    const ROWS: usize = 5;
    let tree = parse(svg)?;
    let (w, h) = (16_u32, 4 * ROWS as u32);
    let mut pixels = tiny_skia::Pixmap::new(w, h).ok_or("an empty picture")?;
    let scale = tiny_skia::Transform::from_scale(w as f32 / tree.size().width(), h as f32 / tree.size().height());
    resvg::render(&tree, scale, &mut pixels.as_mut());
    let means = pixels.pixels().chunks(pixels.pixels().len() / ROWS).map(|row| {
        let mean = |channel: fn(&tiny_skia::PremultipliedColorU8) -> u8| {
            row.iter().map(|p| u32::from(channel(p))).sum::<u32>() / row.len() as u32
        };
        format!("{:02X}{:02X}{:02X}", mean(|p| p.red()), mean(|p| p.green()), mean(|p| p.blue()))
    });
    Ok(means.collect::<Vec<_>>().join(","))
}
