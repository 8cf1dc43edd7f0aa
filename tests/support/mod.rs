//! What several tests need: a renderer for egui_kittest, and letters that depend on no font file.

#![allow(
    dead_code,
    unused_imports,
    reason = "each test takes what it needs of this room, few take all"
)]

mod block_font;
mod cpu_renderer;
mod exact_picture;
mod visit;

pub use block_font::block_font;
pub use cpu_renderer::CpuRenderer;
pub use exact_picture::assert_exact_picture;
pub use visit::{LAPTOP, Stay, TALL, Visit, WIDE, shipped};
