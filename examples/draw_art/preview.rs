//! Renders a finished SVG to a PNG, to look at while drawing.

use resvg::{tiny_skia, usvg};
use std::path::Path;

/// Writes the picture `svg` to `file` at its own size.
pub fn write(svg: &str, file: &Path) -> Result<(), String> {
    let tree = usvg::Tree::from_str(svg, &usvg::Options::default()).map_err(|e| format!("{}: {e}", file.display()))?;
    let size = tree.size().to_int_size();
    let mut pixels = tiny_skia::Pixmap::new(size.width(), size.height()).ok_or("an empty picture")?;
    resvg::render(&tree, tiny_skia::Transform::identity(), &mut pixels.as_mut());
    pixels.save_png(file).map_err(|e| format!("{}: {e}", file.display()))
}
