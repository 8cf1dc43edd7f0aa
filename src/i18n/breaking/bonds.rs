//! What stays together although a line could break in it: numbers with units, dates, ranges.

use super::cost::Mode;
use super::marks::Class;
use super::pieces::{Bond, Cut, Piece, Spot};
use super::{Script, english, units};
use crate::i18n::Lang;

/// The longest unit, in characters, that is looked for after a number.
const UNIT_REACH: usize = 9;

/// Words after which a number should follow on the same line.
const BEFORE_NUMBERS: &[&str] = &["仅", "共", "约", "超", "达", "近", "逾"];

/// Ties what belongs together; in headlines, and within English, Chinese words too.
pub(super) fn tied(mut cut: Cut, lang: Lang, mode: Mode) -> Cut {
    let keep_words = lang == Lang::En || mode == Mode::Balanced;
    for index in 0..cut.joints.len() {
        let (left, right) = (&cut.pieces[index], &cut.pieces[index + 1]);
        let spaced = !cut.joints[index].space.is_empty();
        let together = match (left.script, right.script) {
            (Script::Latin, Script::Han) => {
                let held = if left.ends_in_digit() { unit_after(&cut.pieces[index + 1..]) } else { 0 };
                hold(&mut cut, index..index + held);
                false
            }
            (Script::Latin, Script::Latin) if spaced => english::stay_together(left, right),
            (Script::Latin, Script::Latin) => english::is_range(left, right) || english::is_short_compound(left, right),
            (Script::Han, Script::Latin) => {
                left.text == "第" && right.starts_with_digit() || is_whole_before_part(&cut.pieces[index..])
            }
            _ => false,
        };
        if together {
            hold(&mut cut, index..index + 1);
        }
        refine(&mut cut, index, keep_words);
    }
    cut
}

/// How many of the pieces that follow a number belong to it.
fn unit_after(following: &[Piece]) -> usize {
    let characters: Vec<char> = (following.iter().take(UNIT_REACH))
        .take_while(|piece| piece.class == Class::Ideograph)
        .map(Piece::first)
        .collect();
    units::unit_len(&characters)
}

/// 7月22日 and 2022年7月 stay together: at 月 a day follows, at 年 a month.
fn is_whole_before_part(pieces: &[Piece]) -> bool {
    let [whole, part, word, ..] = pieces else {
        return false;
    };
    part.starts_with_digit() && matches!((whole.text.as_str(), word.text.as_str()), ("月", "日" | "号") | ("年", "月"))
}

fn hold(cut: &mut Cut, joints: std::ops::Range<usize>) {
    for joint in &mut cut.joints[joints] {
        if let Bond::Free(_) = joint.bond {
            joint.bond = Bond::Held(Spot::InUnit);
        }
    }
}

/// Looks closer at a place where a line may break between words.
fn refine(cut: &mut Cut, index: usize, keep_words: bool) {
    let (left, right) = (&cut.pieces[index], &cut.pieces[index + 1]);
    let Bond::Free(spot) = cut.joints[index].bond else {
        return;
    };
    let ordinal = right.text == "第" && cut.pieces.get(index + 2).is_some_and(Piece::starts_with_digit);
    let leads_to_number = ordinal || BEFORE_NUMBERS.contains(&left.text.as_str()) && right.starts_with_digit();
    cut.joints[index].bond = match spot {
        Spot::Words if english::leans(left) => Bond::Free(Spot::Leaning),
        Spot::Words if leads_to_number => Bond::Free(Spot::InWord),
        Spot::InWord if keep_words => Bond::Held(Spot::InWord),
        spot => Bond::Free(spot),
    };
}
