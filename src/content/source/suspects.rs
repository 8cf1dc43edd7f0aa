//! Characters that must not stand in a content file.

use crate::content::fault::FaultKind;

/// All control characters and direction marks, with their byte offsets.
///
/// Nearly every file has none, so bytes that can begin one are looked for, and only there are characters read.
pub(in crate::content) fn suspects(text: &str) -> Vec<(usize, FaultKind)> {
    let (mut found, bytes) = (Vec::new(), text.as_bytes());
    for (offset, byte) in bytes.iter().enumerate() {
        if MAY_BEGIN[usize::from(*byte)] && may_go_on(*byte, bytes.get(offset + 1)) {
            found.extend(suspect(text, offset).map(|kind| (offset, kind)));
        }
    }
    found
}

/// What is wrong with the character that begins at a byte, if one does.
fn suspect(text: &str, offset: usize) -> Option<FaultKind> {
    match text.get(offset..)?.chars().next()? {
        '\n' | '\t' => None,
        '\r' if text[offset + 1..].starts_with('\n') => None,
        character @ ('\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}') => {
            Some(FaultKind::DirectionCharacter(character))
        }
        // A byte-order mark in the middle of a file is as invisible as the others.
        character @ ('\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' | '\u{2028}' | '\u{2029}') => {
            Some(FaultKind::ControlCharacter(character))
        }
        character => character.is_control().then_some(FaultKind::ControlCharacter(character)),
    }
}

/// For each byte [whether it can begin](may_begin) a suspect.
const MAY_BEGIN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < table.len() {
        table[byte] = may_begin(byte as u8);
        byte += 1;
    }
    table
};

/// Whether a byte can begin a character that must not be there: the control characters of ASCII but for line feed and
/// tab, and the first bytes of U+0080, U+061C, U+2000 and U+F000 with their neighbours in UTF-8.
const fn may_begin(byte: u8) -> bool {
    matches!(byte, 0..=0x08 | 0x0B..=0x1F | 0x7F | 0xC2 | 0xD8 | 0xE2 | 0xEF)
}

/// Whether the byte behind a suspect's first one can be its second. Quotation marks, dashes and full-width commas begin as
/// suspects do.
fn may_go_on(first: u8, second: Option<&u8>) -> bool {
    match (first, second) {
        (0xE2, Some(second)) => matches!(second, 0x80 | 0x81),
        (0xEF, Some(second)) => matches!(second, 0xBB | 0xBF),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The answer without the look at first bytes.
    fn is_suspect(character: char) -> bool {
        let marks = "\u{061C}\u{200E}\u{200F}\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2069}";
        let invisible = "\u{FEFF}\u{FFFE}\u{FFFF}\u{2028}\u{2029}";
        let allowed = matches!(character, '\n' | '\t');
        !allowed && (character.is_control() || marks.contains(character) || invisible.contains(character))
    }

    #[test]
    fn no_character_escapes_the_look_at_first_bytes() {
        for character in '\0'..=char::MAX {
            let text = format!("开{character}州");
            let found: Vec<usize> = suspects(&text).iter().map(|(offset, _)| *offset).collect();
            let wanted = if is_suspect(character) { vec!["开".len()] } else { Vec::new() };
            assert_eq!(found, wanted, "U+{:04X}", u32::from(character));
        }
    }

    #[test]
    fn a_return_is_part_of_a_line_break_and_nothing_else() {
        assert_eq!(suspects("a\r\nb"), []);
        assert_eq!(suspects("a\rb\r").iter().map(|(offset, _)| *offset).collect::<Vec<_>>(), [1, 3]);
    }
}
