//! A font file cut to the glyphs of a figure, whole enough for a browser: with a table of letters again.

use std::collections::BTreeMap;

use super::letters::Used;

/// A table of a font file: its tag and its bytes.
type Table = ([u8; 4], Vec<u8>);

/// The file cut to some glyphs. None where it is no font after all.
pub(super) fn web_font(bytes: &[u8], used: &Used) -> Option<Vec<u8>> {
    let cut = subsetter::subset(bytes, 0, &used.remapper).ok()?;
    let kept = tables(&cut)?;
    let own = tables(bytes)?;
    // What the cutting drops since PDF has no use for it, and browsers refuse to do without.
    let metrics = own.into_iter().find(|(tag, _)| tag == b"OS/2")?;
    let mut all: Vec<Table> = kept.into_iter().filter(|(tag, _)| tag != b"cmap" && tag != b"OS/2").collect();
    all.push((*b"cmap", letter_table(&used.letters)));
    all.push(metrics);
    Some(joined(all))
}

/// A table of a font file by its tag.
pub(super) fn table(bytes: &[u8], tag: &[u8; 4]) -> Option<Vec<u8>> {
    tables(bytes)?.into_iter().find(|(own, _)| own == tag).map(|(_, bytes)| bytes)
}

fn tables(bytes: &[u8]) -> Option<Vec<Table>> {
    let count = u16::from_be_bytes(bytes.get(4..6)?.try_into().ok()?);
    let records = (0..usize::from(count)).map(|number| {
        let record = bytes.get(12 + 16 * number..28 + 16 * number)?;
        let number = |at: usize| Some(u32::from_be_bytes(record.get(at..at + 4)?.try_into().ok()?) as usize);
        let (from, length) = (number(8)?, number(12)?);
        Some((record.get(..4)?.try_into().ok()?, bytes.get(from..from.checked_add(length)?)?.to_vec()))
    });
    records.collect()
}

/// The table that tells the glyph of each letter: one group of format 12 for each.
fn letter_table(letters: &BTreeMap<u16, char>) -> Vec<u8> {
    let mut groups: Vec<(u32, u32)> =
        letters.iter().map(|(glyph, letter)| (*letter as u32, u32::from(*glyph))).collect();
    groups.sort_unstable();
    let length = 16 + 12 * groups.len() as u32;
    let mut table = Vec::new();
    // One encoding: Windows, all of Unicode.
    for half in [0_u16, 1, 3, 10] {
        table.extend(half.to_be_bytes());
    }
    table.extend(12_u32.to_be_bytes());
    for half in [12_u16, 0] {
        table.extend(half.to_be_bytes());
    }
    for word in [length, 0, groups.len() as u32] {
        table.extend(word.to_be_bytes());
    }
    for (letter, glyph) in groups {
        for word in [letter, letter, glyph] {
            table.extend(word.to_be_bytes());
        }
    }
    table
}

/// A font file of tables.
fn joined(mut tables: Vec<Table>) -> Vec<u8> {
    tables.sort();
    let count = tables.len() as u16;
    let power = count.checked_ilog2().unwrap_or_default() as u16;
    let search = 16 << power;
    let mut file = b"OTTO".to_vec();
    for half in [count, search, power, 16 * count - search] {
        file.extend(half.to_be_bytes());
    }
    let mut from = 12 + 16 * tables.len();
    for (tag, bytes) in &tables {
        file.extend(tag);
        for word in [checksum(bytes), from as u32, bytes.len() as u32] {
            file.extend(word.to_be_bytes());
        }
        from += bytes.len().next_multiple_of(4);
    }
    for (_, bytes) in &tables {
        file.extend(bytes);
        file.resize(file.len().next_multiple_of(4), 0);
    }
    file
}

fn checksum(bytes: &[u8]) -> u32 {
    let words = bytes.chunks(4).map(|chunk| {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        u32::from_be_bytes(word)
    });
    words.fold(0, u32::wrapping_add)
}

/// Bytes in the letters that a data address is made of.
pub(super) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let word = chunk.iter().enumerate().fold(0_u32, |word, (at, byte)| word | u32::from(*byte) << (16 - 8 * at));
        for place in 0..4 {
            let sign = LETTERS[(word >> (18 - 6 * place)) as usize & 63];
            text.push(if place <= chunk.len() { char::from(sign) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::figure::letters::Letters;
    use crate::figure::{Anchoring, Layer, Paint, Scene, Shape};
    use crate::theme::Face;

    #[test]
    fn bytes_become_the_letters_of_the_standard() {
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }

    #[test]
    fn a_cut_file_is_a_font_with_the_letters_and_their_widths() {
        let letters = Letters::new();
        let mut scene = Scene::default();
        let text = Shape::Text {
            text: "开州 Kaizhou’s".to_owned(),
            at: emath::Pos2::ZERO,
            anchoring: Anchoring::Start,
            size: 24.0,
            face: Face::HanBold,
            paint: Paint::Ink,
        };
        scene.push(Layer::Word, None, text);
        for (file, used) in letters.used(&scene) {
            let (whole, bytes) = letters.font(file).expect("the file is there");
            let cut = web_font(bytes, &used).expect("it can be cut");
            assert!(cut.len() < 40_000, "{file}: {}", cut.len());
            let font = ttf_parser::Face::parse(&cut, 0).expect("it is a font");
            for letter in used.letters.values() {
                let glyph = font.glyph_index(*letter).expect("it has the letter");
                let own = whole.glyph_index(*letter).expect("so it had");
                assert_eq!(font.glyph_hor_advance(glyph), whole.glyph_hor_advance(own), "{letter}");
            }
            assert_eq!(font.glyph_index('州').is_some(), whole.glyph_index('州').is_some());
            assert_eq!(font.glyph_index('Z'), None);
        }
    }
}
