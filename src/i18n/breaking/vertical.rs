//! Vertical setting, glyph by glyph.

/// The vertical forms that [`vertical`] may put out; a font for vertical text needs their glyphs. Sorted.
pub const VERTICAL_FORMS: &[char] = &[
    '\u{fe10}', '\u{fe11}', '\u{fe12}', '\u{fe13}', '\u{fe14}', '\u{fe15}', '\u{fe16}', '\u{fe19}', '\u{fe31}',
    '\u{fe35}', '\u{fe36}', '\u{fe39}', '\u{fe3a}', '\u{fe3b}', '\u{fe3c}', '\u{fe3d}', '\u{fe3e}', '\u{fe3f}',
    '\u{fe40}', '\u{fe41}', '\u{fe42}', '\u{fe43}', '\u{fe44}',
];

/// The glyphs of a text from top to bottom, one em each, with the vertical forms of the marks.
///
/// A space becomes an ideographic space, hard breaks are left out, “——” becomes two upright strokes that meet, and
/// each pair of dots “……” two glyphs. Latin letters stand upright, one below the other.
#[must_use]
pub fn vertical(text: &str) -> Vec<char> {
    let mut glyphs = Vec::new();
    for character in text.chars() {
        match character {
            '\n' | '\r' => {}
            '⸺' => glyphs.extend(['\u{fe31}', '\u{fe31}']),
            _ => glyphs.push(upright(character)),
        }
    }
    glyphs
}

fn upright(character: char) -> char {
    match character {
        '，' => '\u{fe10}',
        '、' => '\u{fe11}',
        '。' => '\u{fe12}',
        '：' => '\u{fe13}',
        '；' => '\u{fe14}',
        '！' => '\u{fe15}',
        '？' => '\u{fe16}',
        '…' => '\u{fe19}',
        '—' | '–' => '\u{fe31}',
        '（' => '\u{fe35}',
        '）' => '\u{fe36}',
        '〔' => '\u{fe39}',
        '〕' => '\u{fe3a}',
        '【' => '\u{fe3b}',
        '】' => '\u{fe3c}',
        '《' => '\u{fe3d}',
        '》' => '\u{fe3e}',
        '〈' => '\u{fe3f}',
        '〉' => '\u{fe40}',
        // The quotes of vertical Chinese are corner brackets, the outer ones with a white frame.
        '‘' | '「' => '\u{fe41}',
        '’' | '」' => '\u{fe42}',
        '“' | '『' => '\u{fe43}',
        '”' | '』' => '\u{fe44}',
        _ if character.is_whitespace() => '\u{3000}',
        _ => character,
    }
}
