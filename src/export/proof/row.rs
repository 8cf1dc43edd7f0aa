//! What stands in a row of the proof sheet.

use serde::Serialize;

use crate::content::{Content, Figure, FigureKind, FilePosition, Records};
use crate::i18n::Lang::{En, Zh};
use crate::i18n::number::Magnitude;
use crate::i18n::{Lang, Localized};

/// A figure, as stored and as displayed.
#[derive(Clone, Debug, Serialize)]
pub struct FigureRow {
    /// Its id.
    pub id: String,
    /// What sort of statement it is, as files write it.
    pub kind: &'static str,
    /// As it stands in the file: digits, magnitude, unit, exactness.
    pub stored: String,
    /// As it is displayed.
    pub shown: Localized,
    /// What it counts.
    pub label: Localized,
    /// A still shorter label; empty where there is none.
    pub short: Localized,
    /// What must be known to read it; empty where there is nothing.
    pub note: Localized,
    /// The time that it speaks of.
    pub period: Localized,
    /// Its source and the part of it.
    pub source: Localized,
    /// Its file.
    pub file: String,
    /// Its line there.
    pub line: usize,
}

/// A text, as stored; texts are displayed as they are stored.
#[derive(Clone, Debug, Serialize)]
pub struct TextRow {
    /// Its field, or the key of the interface's words.
    pub field: String,
    /// The text.
    pub text: Localized,
    /// Its file.
    pub file: String,
    /// Its line there.
    pub line: usize,
}

/// All figures, file by file.
pub(super) fn figures(content: &Content, records: &Records) -> Vec<FigureRow> {
    content.figures.iter().map(|it| figure(it, records.figures.get(&it.key))).collect()
}

/// All texts, file by file, with the interface's words.
pub(super) fn texts(records: &Records) -> Vec<TextRow> {
    let rows = records.texts.iter().map(|record| TextRow {
        field: record.field.clone(),
        text: record.text.clone(),
        file: record.place.file.clone(),
        line: record.place.line,
    });
    rows.collect()
}

fn figure(figure: &Figure, place: Option<&FilePosition>) -> FigureRow {
    let both = |words: &dyn Fn(Lang) -> String| Localized::new(words(Zh), words(En));
    FigureRow {
        id: figure.key.clone(),
        kind: kind(figure.kind),
        stored: stored(figure),
        shown: both(&|lang| figure.text(lang)),
        label: figure.label.clone(),
        short: figure.short.clone().unwrap_or_default(),
        note: figure.note.clone().unwrap_or_default(),
        period: both(&|lang| figure.period_text(lang)),
        source: figure.source.words.clone(),
        file: place.map_or_else(String::new, |place| place.file.clone()),
        line: place.map_or(0, |place| place.line),
    }
}

fn stored(figure: &Figure) -> String {
    let magnitude = match figure.magnitude {
        Magnitude::One => "",
        Magnitude::Wan => "wan",
        Magnitude::Yi => "yi",
    };
    let unit = figure.unit.as_ref().map_or("", |unit| &unit.key);
    let approx = format!("{:?}", figure.approx).to_lowercase();
    let approx = if approx == "exact" { "" } else { &approx };
    let value = figure.value.to_string();
    let parts: Vec<&str> = [&value, magnitude, unit, approx].into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

fn kind(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Actual => "actual",
        FigureKind::Growth => "growth",
        FigureKind::Share => "share",
        FigureKind::Cut => "cut",
        FigureKind::Rank => "rank",
        FigureKind::Target => "target",
        FigureKind::Plan => "plan",
        FigureKind::Expectation => "expectation",
        FigureKind::Index => "index",
    }
}
