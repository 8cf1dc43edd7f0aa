//! The interface's words.

use super::glyphs::{Type, check_lines};
use super::raw::{readable, top_fault, unread};
use crate::content::Folder;
use crate::content::fault::{Fault, FaultKind};
use crate::content::folder::ReadFault;
use crate::content::model::{FilePosition, TextRecord};
use crate::content::near::nearest;
use crate::i18n::strings::{Strings, StringsFault, StringsFaultKind};
use crate::i18n::{Lang, Localized};

/// The files, Chinese first.
pub(super) const FILES: [&str; 2] = ["strings/zh.ftl", "strings/en.ftl"];

/// Reads both files; a folder without them uses the shipped words.
pub(super) fn read(folder: &Folder, faults: &mut Vec<Fault>) -> Option<Strings> {
    let shipped = || {
        let [zh, en] = FILES.map(|path| Folder::Embedded.file(path).unwrap_or_default());
        Strings::parse(&String::from_utf8_lossy(&zh), &String::from_utf8_lossy(&en)).ok()
    };
    let files = FILES.map(|path| folder.file(path));
    if *folder != Folder::Embedded && files.iter().all(|file| matches!(file, Err(ReadFault::Missing))) {
        return shipped();
    }
    let mut judge = Type::built_in();
    let mut texts = Vec::new();
    for (path, file) in FILES.into_iter().zip(files) {
        match file {
            Ok(bytes) => {
                let text = readable(path, bytes, faults);
                check_lines(&mut judge, path, &text, faults);
                texts.push(text);
            }
            Err(fault) => faults.push(top_fault(path, unread(fault))),
        }
    }
    let [zh, en] = <[String; 2]>::try_from(texts).ok()?;
    let strings = Strings::parse(&zh, &en).map_err(|found| tell(faults, found)).ok()?;
    tell(faults, strings.check());
    if let Some(shipped) = shipped().filter(|_| *folder != Folder::Embedded) {
        compare(&strings, &shipped, &[zh, en], faults);
    }
    Some(strings)
}

fn tell(faults: &mut Vec<Fault>, found: Vec<StringsFault>) {
    for StringsFault { lang, line, kind } in found {
        let field = match &kind {
            StringsFaultKind::Syntax => String::new(),
            StringsFaultKind::Duplicate { key }
            | StringsFaultKind::OnlyHere { key }
            | StringsFaultKind::VariableOnlyHere { key, .. }
            | StringsFaultKind::NoWords { key }
            | StringsFaultKind::UnknownReference { key, .. } => key.clone(),
        };
        faults.push(Fault { line, field, ..top_fault(file_of(lang), FaultKind::Words(kind)) });
    }
}

/// What the shipped words have and the folder's lack, and the other way round.
fn compare(strings: &Strings, shipped: &Strings, texts: &[String; 2], faults: &mut Vec<Fault>) {
    let (ours, theirs) = (strings.keys(), shipped.keys());
    for key in theirs.iter().filter(|key| !ours.contains(key)) {
        let kind = FaultKind::WordsMissing { key: (*key).to_owned() };
        faults.push(Fault { field: (*key).to_owned(), ..top_fault(FILES[0], kind) });
    }
    for key in ours.iter().filter(|key| !theirs.contains(key)) {
        let kind = FaultKind::WordsUnknown { key: (*key).to_owned(), near: nearest(key, theirs.iter().copied()) };
        let line = line_of(&texts[0], key).unwrap_or(1);
        faults.push(Fault { line, field: (*key).to_owned(), ..top_fault(FILES[0], kind) });
    }
}

/// Every message as a text, where the Chinese one stands; variables stay visible.
pub(super) fn records(folder: &Folder, strings: &Strings) -> Vec<TextRecord> {
    let bytes = folder.file(FILES[0]).or_else(|_| Folder::Embedded.file(FILES[0])).unwrap_or_default();
    let zh = String::from_utf8_lossy(&bytes);
    let records = strings.keys().into_iter().map(|key| {
        let place = FilePosition { file: FILES[0].to_owned(), line: line_of(&zh, key).unwrap_or(1), column: 1 };
        let text = Localized::new(strings.get(Lang::Zh, key), strings.get(Lang::En, key));
        TextRecord { place, field: key.to_owned(), text }
    });
    records.collect()
}

/// The line that defines a key, from 1.
fn line_of(text: &str, key: &str) -> Option<usize> {
    let defines = |line: &str| line.split_once('=').is_some_and(|(name, _)| name.trim_end() == key);
    text.lines().position(defines).map(|index| index + 1)
}

fn file_of(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => FILES[0],
        Lang::En => FILES[1],
    }
}
