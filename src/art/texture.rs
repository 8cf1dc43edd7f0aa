//! Pictures as textures.

use egui::{ColorImage, Context, TextureHandle, TextureOptions};

/// A texture of a picture.
///
/// `Context::load_texture` does the same, but holds the picture to the side of egui's sheet of glyphs, which is kept narrower
/// than the driver's textures may be; see `app::sheet`.
pub fn texture(ctx: &Context, name: &str, image: ColorImage, options: TextureOptions) -> TextureHandle {
    let manager = ctx.tex_manager();
    let id = manager.write().alloc(name.to_owned(), image.into(), options);
    TextureHandle::new(manager, id)
}
