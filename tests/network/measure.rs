//! Widths of text by the advances of the shipped font files.

use kaizhou::theme::Face;
use ttf_parser::Face as Font;

const HAN_REGULAR: &[u8] = include_bytes!("../../assets/fonts/NotoSansSC-Regular.otf");
const HAN_BOLD: &[u8] = include_bytes!("../../assets/fonts/NotoSansSC-Bold.otf");
const LATIN_REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.otf");
const LATIN_BOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.otf");

/// The faces of the diagram.
pub struct Faces {
    regular: [Font<'static>; 2],
    bold: [Font<'static>; 2],
}

impl Faces {
    pub fn new() -> Self {
        let font = |bytes| Font::parse(bytes, 0).expect("the shipped fonts are fonts");
        Self { regular: [font(LATIN_REGULAR), font(HAN_REGULAR)], bold: [font(LATIN_BOLD), font(HAN_BOLD)] }
    }

    /// The width of a line of text in px.
    pub fn width(&self, text: &str, size: f32, face: Face) -> f32 {
        let fonts = match face {
            Face::HanBold | Face::LatinBold => &self.bold,
            _ => &self.regular,
        };
        let han_first = matches!(face, Face::HanBold | Face::HanRegular);
        text.chars().map(|c| advance(fonts, han_first, c)).sum::<f32>() * size
    }
}

/// The advance of a character in ems, in the first font that has it.
fn advance(fonts: &[Font<'static>; 2], han_first: bool, c: char) -> f32 {
    let order = if han_first { [1, 0] } else { [0, 1] };
    let found = order.into_iter().find_map(|i| Some((&fonts[i], fonts[i].glyph_index(c)?)));
    let (font, glyph) = found.unwrap_or_else(|| panic!("no shipped font has {c:?}"));
    f32::from(font.glyph_hor_advance(glyph).unwrap_or_default()) / f32::from(font.units_per_em())
}
