//! Characters that the shipped type cannot show.

use std::collections::BTreeMap;

use rayon::iter::ParallelIterator;
use rayon::slice::ParallelSlice;
use toml::de::{DeTable, DeValue};
use ttf_parser::Face;

use super::files::Files;
use crate::content::Folder;
use crate::content::fault::{Fault, FaultKind};
use crate::content::source::{Document, Lines, Path, Segment, suspects};

/// The shipped families, each by the beginnings of its files' names: the Han face, and the Latin ones before it.
const FAMILIES: [(&str, &[&str], &str); 3] = [
    ("Noto Sans SC", &["NotoSansSC-Regular"], "Inter-Regular"),
    ("Noto Sans SC Bold", &["NotoSansSC-Bold"], "Inter-SemiBold"),
    ("Noto Serif SC", &["NotoSerifSC-Bold"], "NotoSerifLatin-Bold"),
];

/// Judges characters, each once.
pub(super) struct Type {
    families: Vec<(&'static str, Vec<Face<'static>>)>,
    known: BTreeMap<char, Vec<&'static str>>,
    /// Whether a character of the basic plane is known to be in all families: the answer for nearly every character.
    sound: Vec<bool>,
}

/// How many files one judge reads: it learns what most characters are from the first few.
const CHUNK: usize = 1024;

/// The number of characters of the basic plane.
const PLANE: usize = 0x1_0000;

impl Type {
    /// The type that is built in; nothing is missing from type that is not there.
    pub(super) fn built_in() -> Self {
        let faces: BTreeMap<&str, Face<'static>> =
            Folder::faces().filter_map(|(name, bytes)| Some((name, Face::parse(bytes, 0).ok()?))).collect();
        let face = |name: &str| faces.get(format!("{name}.otf").as_str()).cloned();
        let families = FAMILIES.into_iter().filter_map(|(name, han, latin)| {
            let han: Vec<Face<'_>> = han.iter().filter_map(|name| face(name)).collect();
            (!han.is_empty()).then(|| (name, han.into_iter().chain(face(latin)).collect()))
        });
        Self { families: families.collect(), known: BTreeMap::new(), sound: vec![false; PLANE] }
    }

    /// The families that lack a character.
    pub(super) fn lacking(&mut self, character: char) -> &[&'static str] {
        self.known.entry(character).or_insert_with(|| {
            let has = |faces: &[Face<'_>]| faces.iter().any(|face| face.glyph_index(character).is_some());
            let lacking = self.families.iter().filter(|(_, faces)| !has(faces));
            if matches!(character, '\n' | '\t' | '\r') { Vec::new() } else { lacking.map(|(name, _)| *name).collect() }
        })
    }

    /// Whether every family has a character.
    fn shows(&mut self, character: char) -> bool {
        let code = character as usize;
        if self.sound.get(code).copied().unwrap_or_default() {
            return true;
        }
        let shows = self.lacking(character).is_empty();
        if let Some(sound) = self.sound.get_mut(code) {
            *sound = shows;
        }
        shows
    }

    /// Whether a file's text, in which no suspects stand any more, can be shown as a whole, comments included. Where
    /// characters are written as escapes nobody can say before they are read.
    fn shows_all(&mut self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let mut at = 0;
        // A plain loop, since every byte of ten thousand files comes this way.
        while let Some(&byte) = bytes.get(at) {
            if byte.is_ascii() {
                // All of ASCII is in every family, as a test says.
                if byte == b'\\' {
                    return false;
                }
                at += 1;
                continue;
            }
            // Nearly every other character is a Han one, of three bytes, that has been met before.
            if let (0xE0..=0xEF, Some(&[second, third])) = (byte, bytes.get(at + 1..at + 3).and_then(<[u8]>::as_array))
            {
                let low = |byte: u8| usize::from(byte & 0x3F);
                let code = (usize::from(byte & 0x0F) << 12) | (low(second) << 6) | low(third);
                if self.sound.get(code).copied().unwrap_or_default() {
                    at += 3;
                    continue;
                }
            }
            let Some(character) = text.get(at..).and_then(|rest| rest.chars().next()) else { return false };
            if !self.shows(character) {
                return false;
            }
            at += character.len_utf8();
        }
        true
    }

    /// What is wrong with the first character of a text that cannot be shown, and where in the text.
    fn first_fault(&mut self, text: &str) -> Option<(usize, FaultKind)> {
        if let Some(suspect) = suspects(text).into_iter().next() {
            return Some(suspect);
        }
        text.char_indices().find_map(|(offset, character)| {
            if self.shows(character) {
                return None;
            }
            let families = self.lacking(character).to_vec();
            Some((offset, FaultKind::NoGlyph { character, families }))
        })
    }
}

/// Judges every text of every file, and the interface's words are judged by their own module.
pub(super) fn check(files: &Files<'_>) -> Vec<Fault> {
    let documents: Vec<&Document<'_>> = files.documents().collect();
    let found = documents.par_chunks(CHUNK).map(|documents| {
        let (mut judge, mut faults) = (Type::built_in(), Vec::new());
        for document in documents {
            if !judge.shows_all(document.text) {
                walk_table(&mut judge, document, document.tree(), &Path::default(), &mut faults);
            }
        }
        faults
    });
    let found: Vec<Vec<Fault>> = found.collect();
    found.into_iter().flatten().collect()
}

/// Judges a strings file; its comments may hold anything.
pub(super) fn check_lines(judge: &mut Type, path: &str, text: &str, faults: &mut Vec<Fault>) {
    let lines = Lines::of(text);
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if let Some((at, kind)) = judge.first_fault(line).filter(|_| !line.starts_with('#')) {
            let (line, column) = lines.position(text, offset + at);
            faults.push(Fault { file: path.to_owned(), line, column, field: String::new(), kind });
        }
        offset += line.len();
    }
}

fn walk_table(judge: &mut Type, document: &Document<'_>, table: &DeTable<'_>, path: &Path, faults: &mut Vec<Fault>) {
    for (key, value) in table {
        walk(judge, document, value.get_ref(), &path.then(Segment::Key(key.get_ref().to_string())), faults);
    }
}

fn walk(judge: &mut Type, document: &Document<'_>, value: &DeValue<'_>, path: &Path, faults: &mut Vec<Fault>) {
    match value {
        DeValue::String(text) => {
            if let Some((_, kind)) = judge.first_fault(text) {
                faults.push(document.fault_at(offset_of(document, path, &kind), path.to_string(), kind));
            }
        }
        DeValue::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                walk(judge, document, value.get_ref(), &path.then(Segment::Index(index)), faults);
            }
        }
        DeValue::Table(table) => walk_table(judge, document, table, path, faults),
        _ => {}
    }
}

/// Where the character stands in the file; where the text begins, if it was written as an escape.
fn offset_of(document: &Document<'_>, path: &Path, kind: &FaultKind) -> usize {
    let span = document.span(path);
    let (FaultKind::NoGlyph { character, .. }
    | FaultKind::ControlCharacter(character)
    | FaultKind::DirectionCharacter(character)) = kind
    else {
        return span.start;
    };
    let written = document.text.get(span.clone()).and_then(|text| text.find(*character));
    span.start + written.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_family_has_all_of_ascii() {
        let mut judge = Type::built_in();
        for character in ' '..='~' {
            assert!(judge.lacking(character).is_empty(), "{character:?} is not in {:?}", judge.lacking(character));
        }
    }

    #[test]
    fn a_file_is_shown_as_a_whole_only_without_anything_strange_in_it() {
        let mut judge = Type::built_in();
        assert!(judge.shows_all("title = \"开州 — Kaizhou\"\r\n\t# 说明"));
        for strange in ["\\u5f00", "开州\r\n\\t", "𰻝"] {
            assert!(!judge.shows_all(strange), "{strange:?}");
        }
    }
}
