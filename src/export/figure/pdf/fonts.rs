//! Font files cut to what a document uses, in the way in which PDF keeps them.

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Finish, Name, Pdf, Rect, Ref, Str};
use ttf_parser::{Face as Font, GlyphId};

use super::super::letters::Used;
use super::super::sfnt::table;

/// How glyphs are counted: by their own numbers.
const COUNTED: SystemInfo<'_> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// Puts a font into a document under a reference.
pub(super) fn embed(
    pdf: &mut Pdf,
    reference: &mut impl FnMut() -> Ref,
    id: Ref,
    (font, bytes): &(Font<'static>, &'static [u8]),
    file: &str,
    used: &Used,
) -> Option<()> {
    let cut = subsetter::subset(bytes, 0, &used.remapper).ok()?;
    let outlines = table(&cut, b"CFF ")?;
    let [cid, descriptor, letters, data] = [(); 4].map(|()| reference());
    let name = format!("{}+{}", tag(used), file_name(file));
    let base = Name(name.as_bytes());

    let full = format!("{name}-Identity-H");
    let mut whole = pdf.type0_font(id);
    whole.base_font(Name(full.as_bytes())).encoding_predefined(Name(b"Identity-H"));
    whole.descendant_font(cid).to_unicode(letters);
    whole.finish();

    let em = 1_000.0 / f32::from(font.units_per_em());
    let mut glyphs = pdf.cid_font(cid);
    glyphs.subtype(CidFontType::Type0).base_font(base).system_info(COUNTED);
    glyphs.font_descriptor(descriptor).default_width(0.0);
    let advance = |glyph: u16| f32::from(font.glyph_hor_advance(GlyphId(glyph)).unwrap_or_default()) * em;
    glyphs.widths().consecutive(0, used.remapper.remapped_gids().map(advance));
    glyphs.finish();

    let bounds = font.global_bounding_box();
    let corner = |x: i16| f32::from(x) * em;
    pdf.font_descriptor(descriptor)
        .name(base)
        .flags(FontFlags::SYMBOLIC)
        .bbox(Rect::new(corner(bounds.x_min), corner(bounds.y_min), corner(bounds.x_max), corner(bounds.y_max)))
        .italic_angle(0.0)
        .ascent(corner(font.ascender()))
        .descent(corner(font.descender()))
        .cap_height(corner(font.capital_height().unwrap_or_else(|| font.ascender())))
        .stem_v(80.0)
        .font_file3(data);

    let mut table = UnicodeCmap::new(Name(b"Letters"), COUNTED);
    for (glyph, letter) in &used.letters {
        table.pair(*glyph, *letter);
    }
    pdf.cmap(letters, &table.finish());
    pdf.stream(data, &outlines).pair(Name(b"Subtype"), Name(b"CIDFontType0C"));
    Some(())
}

/// Six capitals that tell one cut of a font from another.
fn tag(used: &Used) -> String {
    let mut sum = used.letters.values().fold(7_u32, |sum, letter| sum.wrapping_mul(31).wrapping_add(*letter as u32));
    let capitals = (0..6).map(|_| {
        let capital = b'A' + (sum % 26) as u8;
        sum /= 26;
        char::from(capital)
    });
    capitals.collect()
}

/// A file's name as PDF has it.
fn file_name(file: &str) -> &'static str {
    match file {
        "han-regular" => "NotoSansSC-Regular",
        "han-bold" => "NotoSansSC-Bold",
        "han-serif" => "NotoSerifSC-Bold",
        "latin-serif" => "NotoSerif-Bold",
        "latin-regular" => "Inter-Regular",
        "figures" => "InterFigures-SemiBold",
        _ => "Inter-SemiBold",
    }
}
