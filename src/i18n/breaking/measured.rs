//! A paragraph with its widths.

use std::collections::HashMap;

use super::marks::Class;
use super::pieces::{Bond, Cut, Piece};
use super::{BLANK_HALF_EM, HAN_LATIN_GAP_EM, Script};

/// From this width on a mark of the Chinese family counts as full-width and has a half to give away, in em.
const FULL_WIDTH_EM: f64 = 0.9;

/// A piece and its advance in em.
#[derive(Clone, Debug)]
pub(super) struct MeasuredPiece {
    pub(super) piece: Piece,
    pub(super) width: f64,
}

impl MeasuredPiece {
    pub(super) fn new(piece: Piece, measure: &mut dyn FnMut(&str, Script) -> f32) -> Self {
        let width = advance(&piece.text, piece.script, measure);
        Self { piece, width }
    }

    fn is_full_width(&self, class: Class) -> bool {
        self.piece.class == class && self.width >= FULL_WIDTH_EM
    }

    /// How far it is pulled to the left at a line's start, in em.
    pub(super) fn pull(&self) -> f64 {
        if self.is_full_width(Class::Opening) { f64::from(BLANK_HALF_EM) } else { 0.0 }
    }

    /// How far it may hang over a line's end, in em.
    pub(super) fn hang(&self) -> f64 {
        if self.is_full_width(Class::Closing) { f64::from(BLANK_HALF_EM) } else { 0.0 }
    }
}

/// What lies between two pieces when the line goes on, in em.
#[derive(Clone, Debug)]
pub(super) struct MeasuredJoint {
    pub(super) space: String,
    pub(super) space_script: Script,
    pub(super) space_width: f64,
    /// Extra space, negative where marks are squeezed.
    pub(super) lead: f64,
    pub(super) bond: Bond,
}

/// A paragraph with its widths; there is one joint less than there are pieces.
#[derive(Clone, Debug, Default)]
pub(super) struct Measured {
    pub(super) pieces: Vec<MeasuredPiece>,
    pub(super) joints: Vec<MeasuredJoint>,
}

impl Measured {
    /// Where each piece begins if nothing is broken, in em, and last where the text ends.
    pub(super) fn positions(&self) -> Vec<f64> {
        let mut position = 0.0;
        let mut positions = vec![position];
        for (index, piece) in self.pieces.iter().enumerate() {
            position += piece.width;
            position += self.joints.get(index).map_or(0.0, |joint| joint.space_width + joint.lead);
            positions.push(position);
        }
        positions
    }
}

/// Measures every piece and space once, and each Han character once a paragraph.
pub(super) fn measured(cut: Cut, measure: &mut dyn FnMut(&str, Script) -> f32) -> Measured {
    let mut known: HashMap<(String, Script), f64> = HashMap::new();
    let mut width_of = |text: &str, script: Script| {
        *known.entry((text.to_owned(), script)).or_insert_with(|| advance(text, script, measure))
    };
    let pieces: Vec<MeasuredPiece> = (cut.pieces.into_iter())
        .map(|piece| MeasuredPiece { width: width_of(&piece.text, piece.script), piece })
        .collect();
    let joints = (pieces.windows(2).zip(cut.joints))
        .map(|(pair, joint)| {
            let one_script = pair[0].piece.script == pair[1].piece.script;
            let space_script = if one_script { pair[0].piece.script } else { Script::Latin };
            let space_width = if joint.space.is_empty() { 0.0 } else { width_of(&joint.space, space_script) };
            let lead = if joint.space.is_empty() { lead(&pair[0], &pair[1]) } else { 0.0 };
            MeasuredJoint { space: joint.space, space_script, space_width, lead, bond: joint.bond }
        })
        .collect();
    Measured { pieces, joints }
}

/// The extra space between two neighbours on one line, in em.
fn lead(left: &MeasuredPiece, right: &MeasuredPiece) -> f64 {
    let squeezed =
        (left.hang() > 0.0 && (right.hang() > 0.0 || right.pull() > 0.0)) || (left.pull() > 0.0 && right.pull() > 0.0);
    let gapped = match (left.piece.class, right.piece.class) {
        (Class::Ideograph, Class::Latin) => takes_gap(right.piece.first()),
        (Class::Latin, Class::Ideograph) => takes_gap(left.piece.last()),
        _ => false,
    };
    match (squeezed, gapped) {
        (true, _) => -f64::from(BLANK_HALF_EM),
        (_, true) => f64::from(HAN_LATIN_GAP_EM),
        _ => 0.0,
    }
}

/// Letters, digits and the signs that go with numbers keep a distance from Han; brackets and stops do not.
fn takes_gap(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '%' | '‰' | '°' | '+' | '-' | '\u{2212}' | '&' | '#' | '@')
}

/// What `measure` says, but never negative, infinite or not a number.
fn advance(text: &str, script: Script, measure: &mut dyn FnMut(&str, Script) -> f32) -> f64 {
    let width = f64::from(measure(text, script));
    if width.is_finite() { width.max(0.0) } else { 0.0 }
}
