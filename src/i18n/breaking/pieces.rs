//! The smallest things a line is made of, and how they hold together.

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};

use super::marks::{self, Class};
use super::words::Words;
use super::{Script, scripts};
use crate::i18n::Lang;

/// A Han character, a mark, or Latin text without a place to break.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) script: Script,
    pub(super) class: Class,
}

impl Piece {
    pub(super) fn first(&self) -> char {
        self.text.chars().next().unwrap_or(' ')
    }

    pub(super) fn last(&self) -> char {
        self.text.chars().next_back().unwrap_or(' ')
    }

    pub(super) fn ends_in_digit(&self) -> bool {
        self.last().is_ascii_digit()
    }

    pub(super) fn starts_with_digit(&self) -> bool {
        self.text.trim_start_matches(['+', '-', '\u{2212}']).starts_with(|first: char| first.is_ascii_digit())
    }
}

/// What lies between two pieces.
#[derive(Clone, Debug)]
pub(super) struct Joint {
    /// The space that is shown if the line goes on here, or empty.
    pub(super) space: String,
    pub(super) bond: Bond,
}

/// How two pieces hold together.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Bond {
    /// No line may break here, however narrow.
    Never,
    /// A line breaks here only where the whole would be wider than a line.
    Held(Spot),
    /// A line may break here.
    Free(Spot),
}

/// What kind of place a break would be.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Spot {
    /// After a full stop and its like.
    Stop,
    /// After a comma or colon, or at a space between Han.
    Comma,
    /// After 、 or before an opening mark.
    List,
    /// Between two words.
    Words,
    /// After an English word that leans on the next one: the, of.
    Leaning,
    /// Before a Chinese word that leans on the one before: 的, 了.
    Particle,
    /// After a hyphen or dash.
    Hyphen,
    /// Inside a Chinese word.
    InWord,
    /// Inside a number with its unit.
    InUnit,
    /// Inside a Latin word.
    Torn,
}

/// A paragraph in pieces; there is one joint less than there are pieces.
#[derive(Clone, Debug, Default)]
pub(super) struct Cut {
    pub(super) pieces: Vec<Piece>,
    pub(super) joints: Vec<Joint>,
}

/// Cuts one paragraph without hard breaks; the base is Unicode's line breaking in its strict form, the default.
pub(super) fn cut(text: &str, lang: Lang) -> Cut {
    let opportunities = flags(text, LineSegmenter::new_auto(LineBreakOptions::default()).segment_str(text));
    let words = Words::of(text);
    let solid: Vec<(usize, &str)> = graphemes(text).filter(|(_, cluster)| !is_space(cluster)).collect();
    let first_char = |index: usize| solid.get(index).and_then(|(_, cluster)| cluster.chars().next());
    let mut cut = Cut::default();
    let mut previous_end = 0;
    for (index, &(start, cluster)) in solid.iter().enumerate() {
        let character = first_char(index).unwrap_or(' ');
        let before = index.checked_sub(1).and_then(first_char);
        let script = scripts::script_of(character, before, first_char(index + 1), lang);
        let class = if script == Script::Han { marks::han_class(character) } else { Class::Latin };
        let piece = Piece { text: cluster.to_owned(), script, class };
        let space = &text[previous_end..start];
        previous_end = start + cluster.len();
        let opportunity = opportunities[start];
        match cut.pieces.last_mut() {
            None => {}
            Some(last) if space.is_empty() && !opportunity && is_latin_pair(last, &piece) => {
                last.text.push_str(cluster);
                continue;
            }
            Some(last) => {
                let bond = bond(last, &piece, !space.is_empty(), opportunity, || words.spot(start));
                let space = shown_space(space, last, &piece, lang);
                cut.joints.push(Joint { space, bond });
            }
        }
        cut.pieces.push(piece);
    }
    cut
}

fn is_latin_pair(left: &Piece, right: &Piece) -> bool {
    left.script == Script::Latin && right.script == Script::Latin
}

/// The space as it is shown: one, and none between Han and Latin in Chinese, where a gap takes its place. Signs such as ○
/// and → have no gap, so they keep their space.
fn shown_space(space: &str, left: &Piece, right: &Piece, lang: Lang) -> String {
    let first = space.chars().next();
    let sign = |c: char| matches!(c, '\u{2190}'..='\u{21ff}' | '\u{25a0}'..='\u{25ff}');
    match first {
        Some(' ') if sign(left.last()) || sign(right.first()) => " ".to_owned(),
        Some('\u{3000}') => "\u{3000}".to_owned(),
        Some(_) if lang == Lang::Zh && left.script != right.script => String::new(),
        Some(_) => " ".to_owned(),
        None => String::new(),
    }
}

fn bond(left: &Piece, right: &Piece, spaced: bool, opportunity: bool, word: impl Fn() -> Spot) -> Bond {
    let (end, start) = (left.last(), right.first());
    if marks::inseparable(end, start) {
        return Bond::Never;
    }
    let at_full_width_mark = left.class == Class::Closing || right.class == Class::Opening;
    if !(spaced || opportunity || at_full_width_mark) {
        return Bond::Held(Spot::InUnit);
    }
    let both_han = left.script == Script::Han && right.script == Script::Han;
    Bond::Free(match end.to_ascii_lowercase() {
        '。' | '！' | '？' | '；' | '.' | '!' | '?' | ';' => Spot::Stop,
        '，' | '：' | ',' | ':' => Spot::Comma,
        _ if spaced && both_han => Spot::Comma,
        '、' => Spot::List,
        _ if right.class == Class::Opening => Spot::List,
        '-' | '\u{2010}' | '–' | '—' | '/' if !spaced => Spot::Hyphen,
        _ if spaced => Spot::Words,
        _ if both_han => word(),
        _ => Spot::Words,
    })
}

/// The grapheme clusters of a text, each with its byte offset.
pub(super) fn graphemes(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let segmenter = GraphemeClusterSegmenter::new();
    let ends = segmenter.segment_str(text).skip(1);
    ends.scan(0, move |start, end| {
        let cluster = (*start, &text[*start..end]);
        *start = end;
        Some(cluster)
    })
}

/// For every byte offset (and the end) whether it is among `offsets`.
pub(super) fn flags(text: &str, offsets: impl Iterator<Item = usize>) -> Vec<bool> {
    let mut flags = vec![false; text.len() + 1];
    for offset in offsets {
        flags[offset] = true;
    }
    flags
}

/// White space at which a line may break; the no-break spaces are part of a word.
fn is_space(cluster: &str) -> bool {
    cluster.chars().all(|character| character.is_whitespace() && !matches!(character, '\u{a0}' | '\u{202f}'))
}
