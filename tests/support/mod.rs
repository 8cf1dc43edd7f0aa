//! What several tests need: a renderer for egui_kittest, letters that depend on no font file, and a visitor.

#![allow(dead_code, unused_imports, reason = "each test takes what it needs of this room, few take all")]

mod block_font;
mod cpu_renderer;
mod exact_picture;
mod told;
mod visit;
mod walk;

pub use block_font::block_font;
pub use cpu_renderer::CpuRenderer;
pub use exact_picture::assert_exact_picture;
pub use told::{Told, read_out};
pub use visit::{LAPTOP, Stay, TALL, Visit, WIDE, shipped};
pub use walk::{Seen, Walk, shipped_content};
