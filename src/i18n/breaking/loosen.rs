//! What to do with what is wider than a line: part words, then units, then letters.

use std::ops::Range;

use super::Script;
use super::marks;
use super::measured::{Measured, MeasuredJoint, MeasuredPiece};
use super::pieces::{Bond, Piece, Spot, graphemes};

/// Opens joints, and tears Latin words, wherever something unbreakable is wider than `max_em`.
///
/// What is left wider than that is a character with the marks that may not leave it.
pub(super) fn loosened(mut text: Measured, max_em: f64, measure: &mut dyn FnMut(&str, Script) -> f32) -> Measured {
    for spot in [Spot::InWord, Spot::InUnit] {
        for unit in too_wide(&text, max_em) {
            for joint in &mut text.joints[unit.start..unit.end - 1] {
                if joint.bond == Bond::Held(spot) {
                    joint.bond = Bond::Free(spot);
                }
            }
        }
    }
    let torn = too_wide(&text, max_em);
    if torn.is_empty() { text } else { tear(text, &torn, measure) }
}

/// The stretches of pieces between free joints that do not fit on a line.
fn too_wide(text: &Measured, max_em: f64) -> Vec<Range<usize>> {
    let positions = text.positions();
    let mut units = Vec::new();
    let mut start = 0;
    for end in 1..=text.pieces.len() {
        let free = text.joints.get(end - 1).is_none_or(|joint| matches!(joint.bond, Bond::Free(_)));
        if free {
            let last = &text.pieces[end - 1];
            let width = positions[end - 1] + last.width - positions[start] - text.pieces[start].pull() - last.hang();
            if width > max_em {
                units.push(start..end);
            }
            start = end;
        }
    }
    units
}

/// Takes the Latin words of some stretches apart.
fn tear(text: Measured, stretches: &[Range<usize>], measure: &mut dyn FnMut(&str, Script) -> f32) -> Measured {
    let mut torn = Measured::default();
    let mut stretches = stretches.iter().peekable();
    let mut joints = text.joints.into_iter();
    for (index, piece) in text.pieces.into_iter().enumerate() {
        while stretches.next_if(|stretch| stretch.end <= index).is_some() {}
        let inside = stretches.peek().is_some_and(|stretch| stretch.contains(&index));
        if inside && piece.piece.script == Script::Latin {
            letters(&piece.piece, measure, &mut torn);
        } else {
            torn.pieces.push(piece);
        }
        torn.joints.extend(joints.next());
    }
    torn
}

fn letters(word: &Piece, measure: &mut dyn FnMut(&str, Script) -> f32, torn: &mut Measured) {
    for (start, letter) in graphemes(&word.text) {
        let piece = Piece { text: letter.to_owned(), ..word.clone() };
        if start > 0 {
            let before = word.text[..start].chars().next_back().unwrap_or(' ');
            let kept = marks::inseparable(before, piece.first());
            let bond = if kept { Bond::Never } else { Bond::Free(Spot::Torn) };
            let (space, space_script) = (String::new(), Script::Latin);
            torn.joints.push(MeasuredJoint { space, space_script, space_width: 0.0, lead: 0.0, bond });
        }
        torn.pieces.push(MeasuredPiece::new(piece, measure));
    }
}
