//! The table in `ARCHITECTURE.md`.

use std::collections::BTreeMap;
use std::path::Path;

/// What rooms may do.
pub struct Table {
    /// The rows by room.
    pub rows: BTreeMap<String, Row>,
}

/// What one room may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The rooms, each with the one item that may be taken from it where it is not the whole room.
    rooms: Vec<(String, Option<String>)>,
    /// Whether every room may be imported.
    all: bool,
    /// What it may do with egui.
    pub egui: Egui,
}

/// What a room may do with egui.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Egui {
    /// Everything.
    Yes,
    /// Nothing.
    No,
    /// Everything in some files, nothing in the others.
    Files(Vec<String>),
    /// Its points and rectangles.
    Emath,
    /// Its textures.
    Textures,
    /// Everything but making a `Ui`.
    NoOwnUi,
    /// What opens a window.
    Window,
}

impl Table {
    /// The table as it stands in the document.
    pub fn read() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ARCHITECTURE.md");
        let text = std::fs::read_to_string(path).expect("the document is there");
        let rows = text.lines().skip_while(|line| !line.starts_with("| room |")).skip(2);
        let mut table = Self { rows: BTreeMap::new() };
        for line in rows.take_while(|line| line.starts_with('|')) {
            let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [rooms, imports, egui] = cells[..] else { panic!("a row has three cells: {line}") };
            for room in rooms.split(", ") {
                table.rows.insert(room.to_owned(), Row::read(imports, egui));
            }
        }
        assert!(!table.rows.is_empty(), "the document has a table that begins with “| room |”");
        table
    }
}

impl Row {
    /// A row from its cells. Remarks in parentheses are for people.
    fn read(imports: &str, egui: &str) -> Self {
        let plain = without_remarks(imports);
        let all = plain == "all";
        let mut rooms = Vec::new();
        if !all && plain != "–" {
            for room in plain.split(',').map(str::trim) {
                let (room, item) = match room.split_once("'s ") {
                    Some((room, item)) => (room, Some(item.to_owned())),
                    None => (room, None),
                };
                let is_name = !room.is_empty() && room.chars().all(|c| c.is_ascii_alphanumeric());
                assert!(is_name, "“{room}” is no room, in: {imports}");
                rooms.push((room.to_owned(), item));
            }
        }
        Self { rooms, all, egui: Egui::read(egui) }
    }

    /// Whether something may be taken from a room.
    pub fn may_import(&self, room: &str, item: &str) -> bool {
        let allowed = |(name, only): &(String, Option<String>)| name == room && only.as_ref().is_none_or(|o| o == item);
        self.all || self.rooms.iter().any(allowed)
    }
}

impl Egui {
    fn read(cell: &str) -> Self {
        if let Some(files) = cell.strip_prefix("in ") {
            let files: Vec<_> =
                files.split([',', ' ']).filter(|word| word.ends_with(".rs")).map(str::to_owned).collect();
            assert!(!files.is_empty(), "“{cell}” names no files");
            return Self::Files(files);
        }
        match cell {
            "yes" => Self::Yes,
            "no" => Self::No,
            "`emath` only" => Self::Emath,
            "textures only" => Self::Textures,
            "no `Ui` of its own" => Self::NoOwnUi,
            "window types" => Self::Window,
            _ => panic!("the test does not know the rule “{cell}” of egui"),
        }
    }
}

fn without_remarks(cell: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0;
    for c in cell.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain.trim().to_owned()
}

#[test]
fn a_row_says_what_may_be_imported() {
    let row = Row::read("content, i18n's Lang, app (to start it)", "in style.rs and fonts.rs");
    assert!(row.may_import("content", "Content") && row.may_import("i18n", "Lang") && row.may_import("app", "App"));
    assert!(!row.may_import("i18n", "number") && !row.may_import("ui", ""));
    assert_eq!(row.egui, Egui::Files(vec!["style.rs".to_owned(), "fonts.rs".to_owned()]));
    assert!(!Row::read("– (nothing at all)", "no").may_import("content", ""));
    assert!(Row::read("all", "yes").may_import("anything", "at all"));
}
