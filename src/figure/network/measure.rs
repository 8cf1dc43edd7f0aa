//! What setting words needs to know: language, scale and the widths of lines.

use crate::i18n::Lang;
use crate::theme::Face;

/// Gives the width of a line of text in px, for a size of the em and a face.
pub type Measure<'a> = &'a (dyn Fn(&str, f32, Face) -> f32 + Sync);

/// How the words of a diagram are set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Words {
    /// The language set large.
    pub lang: Lang,
    /// Factor for all sizes.
    pub scale: f32,
    /// Whether names are given in that language only.
    pub brief: bool,
}

impl Words {
    /// A size at the scale asked for.
    pub fn scaled(self, size: f32) -> f32 {
        size * self.scale
    }

    /// The face of names in the language set large.
    pub fn strong(self) -> Face {
        match self.lang {
            Lang::Zh => Face::HanBold,
            Lang::En => Face::LatinBold,
        }
    }

    /// The face of names in the other language.
    pub fn light(self) -> Face {
        plain(self.lang.other())
    }
}

/// The face of running text in a language.
pub(super) fn plain(lang: Lang) -> Face {
    match lang {
        Lang::Zh => Face::HanRegular,
        Lang::En => Face::LatinRegular,
    }
}

/// How far the tallest letters rise above the baseline, in ems.
pub(super) fn rise(face: Face) -> f32 {
    if is_han(face) { 0.86 } else { 0.76 }
}

/// How far the deepest letters hang below the baseline, in ems.
pub(super) fn drop(face: Face) -> f32 {
    if is_han(face) { 0.10 } else { 0.21 }
}

fn is_han(face: Face) -> bool {
    matches!(face, Face::HanRegular | Face::HanBold | Face::HanSerif)
}
