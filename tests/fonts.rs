//! The shipped fonts can set everything that the content says, on one baseline.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use egui::{FontData, FontDefinitions, FontFamily};
use kaizhou::theme::{Face, font_definitions};
use kaizhou::ui::pen;

/// Every file under a folder, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder can be listed");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry can be read").path()).collect();
    paths.sort();
    paths.into_iter().flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The content files with an ending, by name and text.
fn content_files(ending: &str) -> Vec<(String, String)> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let wanted = files(&data).into_iter().filter(|path| path.extension().is_some_and(|e| e == ending));
    let read = |path: PathBuf| {
        let name = path.strip_prefix(&data).expect("it lies in the folder").display().to_string();
        (name, std::fs::read_to_string(&path).expect("a content file is text"))
    };
    wanted.map(read).collect()
}

/// A face's files as egui falls back through them, by name.
fn fallback<'f>(fonts: &'f FontDefinitions, family: &FontFamily) -> Vec<(&'f str, ttf_parser::Face<'f>)> {
    let names = fonts.families.get(family).expect("every face has a family");
    names.iter().map(|name| (name.as_str(), open(&fonts.font_data[name]))).collect()
}

fn open(data: &FontData) -> ttf_parser::Face<'_> {
    ttf_parser::Face::parse((*data.font).as_ref(), data.index).expect("a shipped file is a font")
}

/// Characters that a face cannot set, each with a file that has it; line ends and their like need no glyph.
fn missing(face: Face, texts: &[(String, String)]) -> BTreeMap<char, String> {
    let fonts = font_definitions();
    let files = fallback(&fonts, &face.family());
    let mut seen = BTreeSet::new();
    let mut missing = BTreeMap::new();
    for (name, text) in texts {
        for character in text.chars().filter(|c| !c.is_control()) {
            if seen.insert(character) && !files.iter().any(|(_, f)| f.glyph_index(character).is_some()) {
                missing.insert(character, format!("U+{:04X} in {name}", character as u32));
            }
        }
    }
    missing
}

/// Checks several faces against texts, and shows all characters that any of them lacks.
fn assert_set(faces: &[Face], texts: &[(String, String)]) {
    assert!(texts.iter().any(|(_, text)| !text.is_empty()), "there is nothing to set");
    let lacking = faces.iter().map(|&face| (face, missing(face, texts))).filter(|(_, m)| !m.is_empty());
    let lacking: Vec<String> = lacking.map(|(face, m)| format!("{face:?}: {m:?}")).collect();
    assert!(lacking.is_empty(), "characters without a glyph:\n{}", lacking.join("\n"));
}

#[test]
fn every_character_of_the_content_can_be_set_in_text() {
    let mut texts = content_files("toml");
    texts.extend(content_files("ftl"));
    assert_set(&[Face::HanRegular, Face::HanBold, Face::LatinRegular, Face::LatinBold], &texts);
}

/// Fields that are set in the serif of headlines.
const CLAIMS: [&str; 7] = ["headline", "title", "name", "short", "kicker", "slogan", "words"];

/// Gathers the texts of the fields above, wherever they stand in a file.
fn claims(value: &toml::Value, claiming: bool, into: &mut String) {
    match value {
        toml::Value::String(text) if claiming => into.push_str(text),
        toml::Value::Array(items) => items.iter().for_each(|item| claims(item, claiming, into)),
        toml::Value::Table(table) => {
            for (key, value) in table {
                // A text is a table of languages, whose keys say nothing about the face.
                let claiming = CLAIMS.contains(&key.as_str()) || (claiming && ["zh", "en"].contains(&key.as_str()));
                claims(value, claiming, into);
            }
        }
        _ => {}
    }
}

#[test]
fn every_character_of_headlines_can_be_set_in_the_serif() {
    let claims_of = |(name, text): (String, String)| {
        let table: toml::Table = text.parse().unwrap_or_else(|e| panic!("{name}: {e}"));
        let mut gathered = String::new();
        claims(&toml::Value::Table(table), false, &mut gathered);
        (name, gathered)
    };
    let texts: Vec<_> = content_files("toml").into_iter().map(claims_of).collect();
    assert_set(&[Face::HanSerif, Face::LatinSerif], &texts);
}

#[test]
fn figures_stand_in_columns() {
    let fonts = font_definitions();
    let files = fallback(&fonts, &Face::Figures.family());
    let (name, first) = files.first().expect("the face has a file");
    let advance = |c: char| first.glyph_index(c).and_then(|glyph| first.glyph_hor_advance(glyph));
    let zero = advance('0').unwrap_or_else(|| panic!("{name} has no zero"));
    for digit in '1'..='9' {
        assert_eq!(advance(digit), Some(zero), "{digit} is not as wide as 0");
    }
}

#[test]
fn a_chinese_dash_is_two_ems_in_every_han_face() {
    let fonts = font_definitions();
    for face in [Face::HanRegular, Face::HanBold, Face::HanSerif] {
        let files = fallback(&fonts, &face.family());
        let (name, first) = files.first().expect("the face has a file");
        let dash = first.glyph_index('\u{2E3A}').unwrap_or_else(|| panic!("{name} has no two-em dash"));
        assert_eq!(first.glyph_hor_advance(dash), Some(2 * first.units_per_em()), "{name}");
    }
}

#[test]
fn every_file_has_the_same_row() {
    for (name, data) in &font_definitions().font_data {
        let face = open(data);
        let hhea = face.tables().hhea;
        let units = f32::from(face.units_per_em());
        let close = |value: i16, ems: f32| (f32::from(value) - ems * units).abs() <= 0.51;
        assert!(close(hhea.ascender, 0.976), "{name}: ascent {}", f32::from(hhea.ascender) / units);
        assert!(close(hhea.descender, -0.234), "{name}: descent {}", f32::from(hhea.descender) / units);
        assert_eq!(hhea.line_gap, 0, "{name}");
    }
    assert!((pen::ASCENT - 0.976).abs() < 1e-6 && (pen::ROW - 1.21).abs() < 1e-6, "the pen knows another row");
}
