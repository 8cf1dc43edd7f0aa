//! A picture, by its path.

use crate::i18n::Localized;

/// A picture that has been found and can be decoded.
#[derive(Clone, Debug, PartialEq)]
pub struct Art {
    /// Path below the content folder or the built-in assets, with `/`: [`Folder::picture`] reads it.
    ///
    /// [`Folder::picture`]: crate::content::Folder::picture
    pub path: String,
    /// What the picture shows, for those who cannot see it.
    pub alt: Localized,
    /// The point that every crop keeps, as shares of width and height, 0 to 1.
    pub focus: [f32; 2],
    /// Credit line, shown on the sources page.
    pub credit: Option<Localized>,
}
