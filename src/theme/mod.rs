//! How it looks: tokens for colour, size and type.
//!
//! The only room that spells a colour, a size or a font. Tokens come from `data/theme.toml`: first a scale of
//! colours, then the roles that use them, then what the dark and the high-contrast look do otherwise.

mod color;
mod fault;
pub mod file;
mod fonts;
mod legible;
mod look;
mod palette;
mod resolve;
mod sight;
mod style;

pub use color::{Color, contrast};
pub use fault::{ThemeFault, ThemeFaultKind};
pub use fonts::{Face, font_definitions};
pub use look::{Look, Themes};
pub use palette::{Accent, Palette};
pub use sight::Sight;
pub use style::apply_style;

use std::collections::BTreeMap;

/// Everything that decides how the brochure looks.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Which of the looks it is.
    pub look: Look,
    /// Colours by role.
    pub palette: Palette,
    /// Type sizes in px at 1920×1080.
    pub sizes: Sizes,
    /// Colours of the network's lines by name.
    pub lines: BTreeMap<String, Color>,
}

/// The steps of the type scale, in px at 1920×1080.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sizes {
    /// Captions; nothing is smaller.
    pub caption: f32,
    /// Notes under figures.
    pub note: f32,
    /// Running text.
    pub body: f32,
    /// The first sentences of a page.
    pub lead: f32,
    /// Titles of cards.
    pub card: f32,
    /// Titles of sections.
    pub section: f32,
    /// Titles of pages.
    pub page: f32,
    /// The cover's slogan.
    pub slogan: f32,
    /// The greatest figure of a page.
    pub hero: f32,
    /// Factor for English running text.
    pub latin_body: f32,
}

impl Theme {
    /// The light look that is built into the program.
    #[must_use]
    pub fn embedded() -> Self {
        Themes::embedded().of(Look::Light).clone()
    }
}
