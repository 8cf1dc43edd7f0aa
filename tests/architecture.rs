//! The table of imports in `ARCHITECTURE.md` is what the code does.
//!
//! The table is read from the document, so that the two cannot drift apart: a room or a rule that this test does not
//! know fails it as much as an import that the table forbids.

#[path = "architecture/imports.rs"]
mod imports;
#[path = "architecture/source.rs"]
mod source;
#[path = "architecture/table.rs"]
mod table;

use std::collections::{BTreeMap, BTreeSet};

use imports::{Import, imports};
use source::{Source, sources};
use table::{Egui, Table};

/// No source file is longer than this.
const LONGEST: usize = 350;

/// Files that may be longer, each with the reason.
const LONGER: [(&str, &str); 2] = [
    ("src/ui/pen.rs", "text on the canvas is one subject"),
    ("tests/i18n/numbers.rs", "one list of numbers, as long as it is"),
];

/// Shows all failures at once.
fn assert_none(failures: &[String]) {
    assert!(failures.is_empty(), "{} in all:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn the_table_names_every_room_and_only_rooms() {
    let table = Table::read();
    let rooms: BTreeSet<_> = sources("src").iter().map(Source::room).filter(|room| *room != "lib").collect();
    let named: BTreeSet<_> = table.rows.keys().cloned().collect();
    assert_eq!(named, rooms, "left: the table's rows; right: the rooms of src");
}

#[test]
fn rooms_import_only_what_the_table_allows() {
    let table = Table::read();
    let mut failures = Vec::new();
    for source in sources("src") {
        let Some(row) = table.rows.get(&source.room()) else { continue };
        for Import { line, room, item } in imports(&source) {
            if room != source.room() && !row.may_import(&room, &item) {
                failures.push(format!("{}:{line}: {} may not import {room}::{item}", source.path, source.room()));
            }
        }
    }
    assert_none(&failures);
}

#[test]
fn no_two_rooms_import_each_other_in_a_circle() {
    let mut ways: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in sources("src") {
        let from = ways.entry(source.room()).or_default();
        from.extend(imports(&source).into_iter().map(|import| import.room).filter(|room| *room != source.room()));
    }
    // Rooms that import only what is already known to be free of circles are free of them too.
    loop {
        let free: Vec<_> = ways.iter().filter(|(_, to)| !to.iter().any(|t| ways.contains_key(t))).collect();
        let free: Vec<_> = free.into_iter().map(|(room, _)| room.clone()).collect();
        if free.is_empty() {
            break;
        }
        ways.retain(|room, _| !free.contains(room));
    }
    assert!(ways.is_empty(), "these import each other: {ways:?}");
}

#[test]
fn egui_is_used_only_where_the_table_allows() {
    let table = Table::read();
    let mut failures = Vec::new();
    for source in sources("src") {
        let Some(row) = table.rows.get(&source.room()) else { continue };
        for (line, code) in source.lines() {
            if let Some(fault) = egui_fault(&source, &code, &row.egui) {
                failures.push(format!("{}:{line}: {fault}: {}", source.path, code.trim()));
            }
        }
    }
    assert_none(&failures);
}

/// What a line of code does with egui against a rule.
fn egui_fault(source: &Source, code: &str, rule: &Egui) -> Option<&'static str> {
    const FAMILY: [&str; 5] = ["eframe", "egui", "egui_extras", "emath", "epaint"];
    let uses = |name: &str| source::words(code).any(|word| word == name);
    let used: Vec<_> = FAMILY.into_iter().filter(|name| uses(name)).collect();
    match rule {
        Egui::Yes => None,
        Egui::No => (!used.is_empty()).then_some("this room knows nothing of egui"),
        Egui::Files(files) => {
            let here = files.iter().any(|file| source.path.ends_with(&format!("/{file}")));
            (!here && !used.is_empty()).then_some("egui is for other files of this room")
        }
        Egui::Emath => used.iter().any(|name| *name != "emath").then_some("only emath is for this room"),
        Egui::Textures => {
            let shows = ["Ui", "Painter", "Shape", "Response", "Sense", "Frame"].into_iter().any(uses);
            shows.then_some("this room makes textures, and shows nothing")
        }
        Egui::NoOwnUi => code.contains("Ui::new(").then_some("this room makes no Ui of its own"),
        Egui::Window => {
            let shows = ["Ui", "Painter", "Shape", "Response", "Color32"].into_iter().any(uses);
            shows.then_some("this room opens windows, and shows nothing in them")
        }
    }
}

#[test]
fn no_source_file_is_too_long() {
    let mut failures = Vec::new();
    for source in ["src", "tests"].into_iter().flat_map(sources) {
        let length = source.text.lines().count();
        let excused = LONGER.iter().any(|(path, _)| *path == source.path);
        if length > LONGEST && !excused {
            failures.push(format!("{}: {length} lines, at most {LONGEST}", source.path));
        }
    }
    assert_none(&failures);
}
