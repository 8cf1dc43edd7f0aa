//! Every text and every figure as it stands in its file.

use toml::de::{DeTable, DeValue};

use super::files::Files;
use crate::content::model::{Records, TextRecord};
use crate::content::source::{Document, Path, Places as _, Segment};
use crate::i18n::Localized;

/// All texts, file by file, each file's from top to bottom, and all figures.
pub(super) fn of(files: &Files<'_>) -> Records {
    let mut records = Records::default();
    for document in files.documents() {
        let mut found = Vec::new();
        walk_table(document, document.tree(), &Path::default(), &mut found);
        found.sort_by(|one: &TextRecord, other| one.place.cmp(&other.place));
        records.texts.extend(found);
    }
    let figures = files.figures().into_iter().map(|(at, figure)| (figure.id.clone(), at.cursor().position()));
    records.figures = figures.collect();
    records
}

fn walk_table(document: &Document<'_>, table: &DeTable<'_>, path: &Path, records: &mut Vec<TextRecord>) {
    if let Some(text) = localized(table) {
        records.push(TextRecord { place: document.position(path), field: path.to_string(), text });
        return;
    }
    for (key, value) in table {
        let path = path.then(Segment::Key(key.get_ref().to_string()));
        // A headline is cited in the source's own language and not translated.
        if let (true, Some(text)) = (key.get_ref() == "headline", value.get_ref().as_str()) {
            let text = Localized::new(text, "");
            records.push(TextRecord { place: document.position(&path), field: path.to_string(), text });
        }
        walk(document, value.get_ref(), &path, records);
    }
}

fn walk(document: &Document<'_>, value: &DeValue<'_>, path: &Path, records: &mut Vec<TextRecord>) {
    match value {
        DeValue::Table(table) => walk_table(document, table, path, records),
        DeValue::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                walk(document, value.get_ref(), &path.then(Segment::Index(index)), records);
            }
        }
        _ => {}
    }
}

/// A table's text, if it is one: `zh` and `en`, or a unit's `zh`, `en_one` and `en_other`.
fn localized(table: &DeTable<'_>) -> Option<Localized> {
    let words = |key: &str| table.get(key).and_then(|value| lines(value.get_ref()));
    let zh = words("zh")?;
    let en = words("en").or_else(|| {
        let (one, other) = (words("en_one")?, words("en_other")?);
        Some(if one == other { one } else { format!("{one} / {other}") })
    });
    Some(Localized { zh, en: en? })
}

/// A text, or the lines of one.
fn lines(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Array(list) => {
            let lines: Option<Vec<&str>> = list.iter().map(|line| line.get_ref().as_str()).collect();
            Some(lines?.join("\n"))
        }
        _ => None,
    }
}
