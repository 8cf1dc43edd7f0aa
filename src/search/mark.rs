//! The words of a hit that were meant.

use std::ops::Range;

use super::fold::Folded;
use super::hit::Marked;
use super::query::Query;
use super::readings::{Readings, Sound};
use crate::i18n::Lang;

/// Characters shown before the first word that was meant.
const BEFORE: [usize; 2] = [10, 24];
/// Characters shown of a long text.
const MOST: [usize; 2] = [72, 150];

fn by_lang(lang: Lang, [zh, en]: [usize; 2]) -> usize {
    if lang == Lang::Zh { zh } else { en }
}

/// A text with everything marked in it that the query means.
pub(super) fn marked(text: &str, lang: Lang, query: &Query, readings: &Readings) -> Marked {
    let folded = Folded::new(text);
    let mut marks: Vec<Range<usize>> = Vec::new();
    for token in &query.tokens {
        let before = marks.len();
        for at in token.finder.find_iter(folded.text.as_bytes()) {
            let starts = at == 0 || !folded.text.as_bytes()[at - 1].is_ascii_alphanumeric();
            if !token.latin || starts {
                marks.push(folded.origin(at..at + token.text.len()));
            }
        }
        if marks.len() == before && token.spelt {
            spelt(&folded, token.text.as_bytes(), readings, &mut marks);
        }
        // In the middle of a word only where nothing better is found.
        if marks.len() == before
            && let Some(at) = token.finder.find(folded.text.as_bytes())
        {
            marks.push(folded.origin(at..at + token.text.len()));
        }
    }
    Marked { text: text.to_owned(), lang, marks: joined(marks) }
}

/// What typed letters name in a text.
fn spelt(folded: &Folded, typed: &[u8], readings: &Readings, marks: &mut Vec<Range<usize>>) {
    let sounds: Vec<Sound> = folded.text.chars().map(|c| readings.sound(c)).collect();
    let bytes: Vec<usize> = folded.text.char_indices().map(|(at, _)| at).chain([folded.text.len()]).collect();
    let mut from = 0;
    while let Some((start, end)) = readings.find(&sounds, from, typed) {
        marks.push(folded.origin(bytes[start]..bytes[end]));
        from = end;
    }
}

/// Marks in order; those that touch are one.
fn joined(mut marks: Vec<Range<usize>>) -> Vec<Range<usize>> {
    marks.sort_by_key(|mark| (mark.start, mark.end));
    let mut joined: Vec<Range<usize>> = Vec::new();
    for mark in marks {
        match joined.last_mut() {
            Some(last) if mark.start <= last.end => last.end = last.end.max(mark.end),
            _ => joined.push(mark),
        }
    }
    joined
}

/// The part of a long text around the first word that was meant.
pub(super) fn window(marked: Marked) -> Marked {
    let Marked { text, lang, marks } = marked;
    let first = marks.first().map_or(0, |mark| mark.start);
    let before = text[..first].chars().count();
    let lead = by_lang(lang, BEFORE);
    let mut start = 0;
    if before > 2 * lead {
        start = text[..first].char_indices().rev().nth(lead - 1).map_or(0, |(at, _)| at);
        // English begins with a whole word.
        if lang == Lang::En {
            start += text[start..first].find(' ').map_or(0, |space| space + 1);
        }
    }
    let prefix = if start > 0 { "…" } else { "" };
    let shift = |at: usize| at - start + prefix.len();
    let marks = marks.into_iter().map(|mark| shift(mark.start)..shift(mark.end)).collect();
    Marked { text: format!("{prefix}{}", &text[start..]), lang, marks }.shortened(by_lang(lang, MOST))
}
