//! Renders a finished SVG: to a PNG, to look at while drawing, and to the few colours that stand for it while it loads.

use crate::tone::{Tone, toned};
use resvg::{tiny_skia, usvg};
use std::path::Path;

fn parse(svg: &str) -> Result<usvg::Tree, String> {
    usvg::Tree::from_str(svg, &usvg::Options::default()).map_err(|e| e.to_string())
}

fn drawn(svg: &str) -> Result<tiny_skia::Pixmap, String> {
    let tree = parse(svg)?;
    let size = tree.size().to_int_size();
    let mut pixels = tiny_skia::Pixmap::new(size.width(), size.height()).ok_or("an empty picture")?;
    resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
    Ok(pixels)
}

/// Writes the picture `svg` to `file` at its own size.
pub fn write(svg: &str, file: &Path) -> Result<(), String> {
    let fault = |e: String| format!("{}: {e}", file.display());
    drawn(svg).map_err(fault)?.save_png(file).map_err(|e| fault(e.to_string()))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vignettes::VIGNETTES;

    /// What gives light at night: the furnace, the pavilion's windows and lantern, the shade of the room's lamp, a shop's
    /// window. And what is white and stays appetising: the inside of an orange.
    const BURNING: [(&str, u32, u32, u8); 6] = [
        ("glass", 183, 238, 190),
        ("tourism", 254, 290, 190),
        ("tourism", 228, 270, 190),
        ("smart_home", 322, 134, 220),
        ("retail", 60, 280, 190),
        ("citrus", 323, 338, 150),
    ];

    #[test]
    fn lamps_burn_at_night() {
        for (name, x, y, least) in BURNING {
            let scene = VIGNETTES.iter().find(|scene| scene.name == name).expect("it is drawn");
            let night = drawn(&toned(&(scene.draw)().finish(), Tone::Evening)).expect("it can be drawn");
            let seen = night.pixel(x, y).expect("it lies in the picture");
            assert!(seen.red() >= least, "{name} is dark at {x},{y}: {seen:?}");
            assert!(seen.red() > seen.blue(), "{name} is cold at {x},{y}: {seen:?}");
        }
    }
}
