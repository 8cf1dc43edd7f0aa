//! Characters that must not stand in a content file.

use crate::content::fault::FaultKind;

/// All control characters and direction marks, with their byte offsets.
pub(in crate::content) fn suspects(text: &str) -> impl Iterator<Item = (usize, FaultKind)> {
    text.char_indices().filter_map(|(offset, character)| {
        let kind = match character {
            '\n' | '\t' => return None,
            '\r' if text[offset + 1..].starts_with('\n') => return None,
            '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
                FaultKind::DirectionCharacter(character)
            }
            // A byte-order mark in the middle of a file is as invisible as the others.
            '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' | '\u{2028}' | '\u{2029}' => FaultKind::ControlCharacter(character),
            character if character.is_control() => FaultKind::ControlCharacter(character),
            _ => return None,
        };
        Some((offset, kind))
    })
}
