//! What can be found: a thing of the content with its words, best ones first.

use super::Kind;
use super::fold::fold;
use super::readings::{Readings, Sound};
use crate::i18n::{Lang, Localized};
use crate::session::Target;

/// How much a field says of what a thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// What it is called.
    Title,
    /// Other names, and what it is known by.
    Name,
    /// What it says.
    Body,
}

/// Words of a thing.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub weight: Weight,
    pub text: Localized,
}

/// A thing with its words, before it is prepared for being found.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    kind: Kind,
    target: Target,
    fields: Vec<Field>,
}

impl Draft {
    /// A thing of a title.
    pub fn new(kind: Kind, target: Target, title: &Localized) -> Self {
        Self { kind, target, fields: Vec::new() }.field(Weight::Title, title)
    }

    /// With another name.
    pub fn name(self, name: &Localized) -> Self {
        self.field(Weight::Name, name)
    }

    /// With other names.
    pub fn names<'a>(self, names: impl IntoIterator<Item = &'a Localized>) -> Self {
        names.into_iter().fold(self, Self::name)
    }

    /// With words that it says.
    pub fn body(self, text: &Localized) -> Self {
        self.field(Weight::Body, text)
    }

    /// With more words that it says.
    pub fn bodies<'a>(self, texts: impl IntoIterator<Item = &'a Localized>) -> Self {
        texts.into_iter().fold(self, Self::body)
    }

    fn field(mut self, weight: Weight, text: &Localized) -> Self {
        let text = Localized::new(flat(&text.zh, ""), flat(&text.en, " "));
        let said = self.fields.iter().any(|field| field.text == text);
        if !(said || text.zh.is_empty() && text.en.is_empty()) {
            self.fields.push(Field { weight, text });
        }
        self
    }
}

/// A text in one line.
fn flat(text: &str, between: &str) -> String {
    if text.contains('\n') { text.lines().map(str::trim).collect::<Vec<_>>().join(between) } else { text.to_owned() }
}

/// A thing that can be found.
pub(super) struct Entry {
    pub kind: Kind,
    pub target: Target,
    pub fields: Vec<Field>,
    /// All words, folded, field after field, Chinese before English, each closed by a line break.
    pub folded: String,
    /// Where each field's words in each language end in `folded`.
    pub parts: Vec<Part>,
    /// The Chinese words as they sound, field after field, each closed by a break.
    pub sounds: Vec<Sound>,
    /// Where each field ends in `sounds`.
    pub sound_ends: Vec<usize>,
}

/// The words of a field in one language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub end: usize,
    pub field: usize,
    pub lang: Lang,
}

impl Entry {
    /// Prepares a thing for being found.
    pub fn new(mut draft: Draft, readings: &mut Readings) -> Self {
        draft.fields.sort_by_key(|field| field.weight);
        let (mut folded, mut parts) = (String::new(), Vec::new());
        let (mut sounds, mut sound_ends) = (Vec::new(), Vec::new());
        for (field, Field { text, .. }) in draft.fields.iter().enumerate() {
            for lang in Lang::all() {
                let words = fold(text.get(lang));
                if lang == Lang::Zh {
                    sounds.extend(words.chars().map(|c| readings.learn(c)));
                    sounds.push(Sound::BREAK);
                    sound_ends.push(sounds.len());
                }
                folded.push_str(&words);
                folded.push('\n');
                parts.push(Part { end: folded.len(), field, lang });
            }
        }
        folded.shrink_to_fit();
        let Draft { kind, target, fields } = draft;
        Self { kind, target, fields, folded, parts, sounds, sound_ends }
    }

    /// The field that says most about the thing beside its title: for a figure its value, for others what they say.
    pub fn lead(&self) -> Option<usize> {
        let wanted = match self.kind {
            Kind::Figure | Kind::Source | Kind::Milestone | Kind::Contact => Weight::Name,
            _ => Weight::Body,
        };
        let of = |weight: Weight| self.fields.iter().position(|field| field.weight == weight);
        of(wanted).or_else(|| of(Weight::Body)).or_else(|| of(Weight::Name))
    }

    /// The first bytes of a part.
    pub fn part_start(&self, part: usize) -> usize {
        part.checked_sub(1).map_or(0, |before| self.parts[before].end)
    }
}
