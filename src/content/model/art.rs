//! A picture, by its path.

use crate::i18n::Localized;

/// A picture that has been found and can be decoded.
#[derive(Clone, Debug, PartialEq)]
pub struct Art {
    /// Path below the content folder or the built-in assets, with `/`: [`Folder::picture`] reads it.
    ///
    /// [`Folder::picture`]: crate::content::Folder::picture
    pub path: String,
    /// The same picture composed for upright places, if there is one.
    pub upright: Option<String>,
    /// What the picture shows, for those who cannot see it.
    pub alt: Localized,
    /// The point that every crop keeps, as shares of width and height, 0 to 1.
    pub focus: [f32; 2],
    /// Credit line, shown on the sources page.
    pub credit: Option<Localized>,
}

impl Art {
    /// The path of the picture, and the point to keep, for a place of a shape (width divided by height).
    #[must_use]
    pub fn for_shape(&self, shape: f32) -> (&str, [f32; 2]) {
        match &self.upright {
            // It was composed for such a place: its middle is what it is about.
            Some(path) if shape < 0.8 => (path, [0.5, 0.5]),
            _ => (&self.path, self.focus),
        }
    }
}
