//! The index, and what is found with it.

use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};

use super::entry::Entry;
use super::find::{Place, find};
use super::gather::drafts;
use super::hit::{Found, Hit, Marked};
use super::mark::{marked, window};
use super::query::Query;
use super::readings::Readings;
use crate::content::Content;
use crate::i18n::Lang;

/// Everything that can be found in a content.
pub struct Index {
    entries: Vec<Entry>,
    readings: Readings,
}

/// How many things are looked at in one go: enough to be worth a thread's while, so that a brochure of some hundred
/// things is searched by the asking thread alone.
const CHUNK: usize = 1_024;

/// Taken off the score of a thing whose title is the query itself.
const EXACT: i64 = 1_000;

impl Index {
    /// The index of a content.
    #[must_use]
    pub fn new(content: &Content) -> Self {
        let mut readings = Readings::default();
        let entries = drafts(content).into_iter().map(|draft| Entry::new(draft, &mut readings)).collect();
        Self { entries, readings }
    }

    /// How many things can be found.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is nothing to find.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The best hits for what was typed, at most so many, in the language shown.
    #[must_use]
    pub fn search(&self, typed: &str, lang: Lang, most: usize) -> Found {
        let query = Query::new(typed);
        if query.tokens.is_empty() {
            return Found::default();
        }
        let entries = self.entries.par_iter().with_min_len(CHUNK).enumerate();
        let mut scored: Vec<(i64, usize)> =
            entries.filter_map(|(at, entry)| Some((self.score(entry, &query)?, at))).collect();
        let total = scored.len();
        let kind = |&(score, at): &(i64, usize)| (score, self.entries[at].kind, at);
        if total > most && most > 0 {
            scored.select_nth_unstable_by_key(most - 1, kind);
        }
        scored.truncate(most);
        scored.sort_by_key(kind);
        let hits = scored.into_iter().map(|(_, at)| self.hit(&self.entries[at], &query, lang)).collect();
        Found { hits, total }
    }

    /// How good a thing is for a query: the less the better; none where one of the words is missing.
    fn score(&self, entry: &Entry, query: &Query) -> Option<i64> {
        let mut sum = 0;
        for token in &query.tokens {
            sum += i64::from(find(entry, token, &self.readings)?.score);
        }
        let titles = (0..entry.parts.len().min(2)).map(|part| {
            let (start, end) = (entry.part_start(part), entry.parts[part].end);
            entry.folded[start..end].trim_end_matches('\n')
        });
        let exact = titles.into_iter().any(|title| title == query.whole);
        Some(if exact { sum - EXACT } else { sum })
    }

    fn hit(&self, entry: &Entry, query: &Query, lang: Lang) -> Hit {
        let mark = |field: usize, lang: Lang| marked(entry.fields[field].text.get(lang), lang, query, &self.readings);
        let title = mark(0, lang);
        let places: Vec<Place> = query.tokens.iter().filter_map(|token| find(entry, token, &self.readings)).collect();
        // What was meant and is not in the title stands below it; else what the thing says first.
        let elsewhere = places.iter().find(|place| place.field != 0 || (place.lang != lang && title.marks.is_empty()));
        let snippet = match elsewhere {
            Some(place) => Some(self.elsewhere(entry, query, place, lang)),
            None => entry.lead().map(|field| mark(field, lang)),
        };
        let snippet = snippet.filter(|snippet| !snippet.text.is_empty()).map(window);
        Hit { kind: entry.kind, target: entry.target.clone(), title, snippet }
    }

    /// The words that were meant, in the language shown where they can be marked in it.
    fn elsewhere(&self, entry: &Entry, query: &Query, place: &Place, lang: Lang) -> Marked {
        let field = &entry.fields[place.field].text;
        let own = marked(field.get(lang), lang, query, &self.readings);
        if place.lang == lang || !own.marks.is_empty() {
            return own;
        }
        marked(field.get(place.lang), place.lang, query, &self.readings)
    }
}
