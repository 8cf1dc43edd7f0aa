//! How it looks: tokens for colour, size and type.
//!
//! The only room that spells a colour, a size or a font. Tokens come from `data/theme.toml`: first a scale of
//! colours, then the roles that use them.

mod color;
mod file;
mod fonts;
mod look;
mod palette;
mod style;

pub use color::{Color, contrast};
pub use file::ThemeFault;
pub use fonts::{Face, font_definitions};
pub use look::{Look, Themes};
pub use palette::{Accent, Palette};
pub use style::apply_style;

use std::collections::BTreeMap;

/// Everything that decides how the brochure looks.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
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
    /// Reads a theme from the text of a `theme.toml`.
    ///
    /// # Errors
    /// All faults of the file: syntax, missing tokens, colours that are none, roles that name no token.
    pub fn parse(text: &str) -> Result<Self, Vec<ThemeFault>> {
        file::parse(text)
    }

    /// The theme that is built into the program.
    #[must_use]
    pub fn embedded() -> Self {
        Self::parse(include_str!("../../data/theme.toml")).expect("a test parses the shipped theme")
    }
}
