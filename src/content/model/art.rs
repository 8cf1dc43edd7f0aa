//! A picture, by its path.

use crate::i18n::Localized;

/// What a picture composed for low strips is about stands here, as shares of width and height.
pub const LOW_FOCUS: [f32; 2] = [0.6, 0.5];
/// Places at least so many times as wide as high get the picture composed for low strips.
const LOW_SHAPE: f32 = 2.0;

/// A picture that has been found and can be decoded.
#[derive(Clone, Debug, PartialEq)]
pub struct Art {
    /// Path below the content folder or the built-in assets, with `/`: [`Folder::picture`] reads it.
    ///
    /// [`Folder::picture`]: crate::content::Folder::picture
    pub path: String,
    /// The same picture composed for upright places, if there is one.
    pub upright: Option<String>,
    /// The same picture composed for low strips, if there is one: what it is about stands at [`LOW_FOCUS`].
    pub low: Option<String>,
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
            Some(path) if shape < 0.8 => return (path, [0.5, 0.5]),
            _ => {}
        }
        match &self.low {
            Some(path) if shape >= LOW_SHAPE => (path, LOW_FOCUS),
            _ => (&self.path, self.focus),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_gets_the_picture_composed_for_its_shape() {
        let alt = Localized { zh: "画".to_owned(), en: "art".to_owned() };
        let whole = Art { path: "a".to_owned(), upright: None, low: None, alt, focus: [0.7, 0.4], credit: None };
        let all = Art { upright: Some("u".to_owned()), low: Some("l".to_owned()), ..whole.clone() };
        for (shape, path) in [(0.5, "u"), (1.3, "a"), (1.9, "a"), (2.1, "l"), (4.4, "l")] {
            assert_eq!(all.for_shape(shape).0, path, "{shape}");
            assert_eq!(whole.for_shape(shape), ("a", [0.7, 0.4]));
        }
        assert_eq!(all.for_shape(4.0).1, LOW_FOCUS);
    }
}
