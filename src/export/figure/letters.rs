//! The font files that set a figure: widths of words before it is laid out, and the glyphs that it uses afterwards.

use std::collections::BTreeMap;

use subsetter::GlyphRemapper;
use ttf_parser::{Face as Font, GlyphId};

use crate::figure::{Scene, Shape};
use crate::theme::Face;

/// The files of all faces, read.
pub(super) struct Letters {
    fonts: BTreeMap<&'static str, (Font<'static>, &'static [u8])>,
}

/// Letters of one file that follow one another.
pub(super) struct Run {
    /// The file's name.
    pub file: &'static str,
    /// Each letter with its glyph in the file.
    pub glyphs: Vec<(char, GlyphId)>,
    /// Their width in ems.
    pub width: f32,
}

/// The glyphs of a file that a figure uses.
pub(super) struct Used {
    /// The numbers of the glyphs in the file that is cut to them.
    pub remapper: GlyphRemapper,
    /// The letters by their glyph in the cut file.
    pub letters: BTreeMap<u16, char>,
}

impl Letters {
    /// Reads the built-in files.
    pub fn new() -> Self {
        let sources = Face::ALL.into_iter().flat_map(Face::sources);
        let fonts = sources.filter_map(|(name, bytes)| Some((name, (Font::parse(bytes, 0).ok()?, bytes))));
        Self { fonts: fonts.collect() }
    }

    /// A file as it is.
    pub fn font(&self, file: &str) -> Option<&(Font<'static>, &'static [u8])> {
        self.fonts.get(file)
    }

    /// The width of a line of text in px.
    pub fn width(&self, text: &str, size: f32, face: Face) -> f32 {
        self.runs(text, face).iter().map(|run| run.width).sum::<f32>() * size
    }

    /// A line of text by the files that have its letters. What no file has is left out; the content was checked for it.
    pub fn runs(&self, text: &str, face: Face) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for letter in text.chars() {
            let files = face.sources().filter_map(|(name, _)| Some((name, &self.fonts.get(name)?.0)));
            let Some((file, font, glyph)) =
                files.into_iter().find_map(|(name, font)| Some((name, font, font.glyph_index(letter)?)))
            else {
                continue;
            };
            let advance = f32::from(font.glyph_hor_advance(glyph).unwrap_or_default()) / f32::from(font.units_per_em());
            match runs.last_mut() {
                Some(run) if run.file == file => {
                    run.glyphs.push((letter, glyph));
                    run.width += advance;
                }
                _ => runs.push(Run { file, glyphs: vec![(letter, glyph)], width: advance }),
            }
        }
        runs
    }

    /// The glyphs that a figure uses, file by file.
    pub fn used(&self, scene: &Scene) -> BTreeMap<&'static str, Used> {
        let mut used: BTreeMap<&'static str, Used> = BTreeMap::new();
        for item in &scene.items {
            let Shape::Text { text, face, .. } = &item.shape else { continue };
            for run in self.runs(text, *face) {
                let of = used
                    .entry(run.file)
                    .or_insert_with(|| Used { remapper: GlyphRemapper::new(), letters: BTreeMap::new() });
                for (letter, glyph) in run.glyphs {
                    let number = of.remapper.remap(glyph.0);
                    of.letters.entry(number).or_insert(letter);
                }
            }
        }
        used
    }
}
