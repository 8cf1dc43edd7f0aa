//! How well a word of a query is found in a thing, and where.

use super::entry::{Entry, Weight};
use super::query::Token;
use super::readings::Readings;
use crate::i18n::Lang;

/// Where a word was found best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// How good that is: the less the better.
    pub score: u32,
    /// The field.
    pub field: usize,
    /// The language of the words.
    pub lang: Lang,
}

/// How a word stands in the words of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Whole,
    Beginning,
    WordStart,
    SpeltBeginning,
    Spelt,
    Inside,
}

/// The order of what is found: title, other names, then what is said; in each the whole before its beginning, before
/// the beginning of a word, before pinyin, before the middle of a word.
fn score(weight: Weight, way: Way) -> Option<u32> {
    Some(match (weight, way) {
        (Weight::Title, Way::Whole) => 0,
        (Weight::Title, Way::Beginning) => 2,
        (Weight::Title, Way::WordStart) => 3,
        (Weight::Name, Way::Whole) => 3,
        (Weight::Title, Way::SpeltBeginning) => 4,
        (Weight::Name, Way::Beginning) => 4,
        (Weight::Title, Way::Spelt) => 5,
        (Weight::Name, Way::WordStart) => 5,
        (Weight::Title, Way::Inside) => 6,
        (Weight::Name, Way::SpeltBeginning | Way::Spelt) => 7,
        (Weight::Name, Way::Inside) => 8,
        (Weight::Body, Way::Whole | Way::Beginning | Way::WordStart) => 10,
        (Weight::Body, Way::SpeltBeginning | Way::Spelt) => 12,
        // The middle of some word of a paragraph is what nobody looks for.
        (Weight::Body, Way::Inside) => return None,
    })
}

/// The best score that words of a weight can have.
fn best_of(weight: Weight) -> u32 {
    match weight {
        Weight::Title => 0,
        Weight::Name => 3,
        Weight::Body => 10,
    }
}

/// Where a word is found best in a thing; none where it is not found at all.
pub(super) fn find(entry: &Entry, token: &Token, readings: &Readings) -> Option<Place> {
    let written = written(entry, token);
    if !token.spelt || written.is_some_and(|place| place.score <= 3) {
        return written;
    }
    let spelt = spelt(entry, token, readings, written.map_or(u32::MAX, |place| place.score));
    [written, spelt].into_iter().flatten().min_by_key(|place| place.score)
}

/// Where a word stands as it was typed.
fn written(entry: &Entry, token: &Token) -> Option<Place> {
    let hay = entry.folded.as_bytes();
    let mut best: Option<Place> = None;
    let (mut from, mut part) = (0, 0);
    while let Some(at) = hay.get(from..).and_then(|rest| token.finder.find(rest)).map(|at| at + from) {
        while entry.parts[part].end <= at {
            part += 1;
        }
        let (start, here) = (entry.part_start(part), entry.parts[part]);
        let weight = entry.fields[here.field].weight;
        if best.is_some_and(|best| best.score <= best_of(weight)) {
            break;
        }
        let end = at + token.text.len();
        let begins = at == start;
        let way = match () {
            () if begins && end + 1 == here.end => Way::Whole,
            () if begins => Way::Beginning,
            () if !token.latin || !is_letter(hay[at - 1]) => Way::WordStart,
            () => Way::Inside,
        };
        if let Some(score) = score(weight, way)
            && best.is_none_or(|best| score < best.score)
        {
            best = Some(Place { score, field: here.field, lang: here.lang });
        }
        // A part is as good as its best occurrence; the first beginning of a word is as good as the next.
        from = if way == Way::Inside { at + 1 } else { here.end };
    }
    best
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
}

/// Where a word stands as it sounds, if that is better than a score.
fn spelt(entry: &Entry, token: &Token, readings: &Readings, than: u32) -> Option<Place> {
    let (start, _) = readings.find(&entry.sounds, 0, token.text.as_bytes())?;
    let field = entry.sound_ends.partition_point(|&end| end <= start);
    let begins = start == field.checked_sub(1).map_or(0, |before| entry.sound_ends[before]);
    let way = if begins { Way::SpeltBeginning } else { Way::Spelt };
    let score = score(entry.fields[field].weight, way)?;
    (score < than).then_some(Place { score, field, lang: Lang::Zh })
}
