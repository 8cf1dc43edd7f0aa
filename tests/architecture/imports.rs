//! What a source file takes from other rooms.

use super::source::Source;

/// One thing taken from a room.
#[derive(Debug, PartialEq, Eq)]
pub struct Import {
    /// The line, from 1.
    pub line: usize,
    /// The room it comes from.
    pub room: String,
    /// The first name below the room; empty where the room itself is taken.
    pub item: String,
}

/// Everything that a file takes by `crate::…`, and by so many `super::` that they lead to the crate's root.
pub fn imports(source: &Source) -> Vec<Import> {
    let lines: Vec<_> = source.lines().collect();
    let code = lines.iter().map(|(_, code)| code.as_str()).collect::<Vec<_>>().join("\n");
    let line = |at: usize| 1 + code[..at].matches('\n').count();
    let to_root = "super::".repeat(source.depth());
    let mut found = Vec::new();
    for way in ["crate::", to_root.as_str()] {
        for (at, _) in code.match_indices(way) {
            // `$crate::`, `my_crate::` and the tail of more `super::` are other ways.
            let before = code[..at].chars().next_back();
            let inner = before.is_some_and(|c| c.is_alphanumeric() || "_$:".contains(c));
            if way.is_empty() || inner || (way != "crate::" && in_tests(&code, at)) {
                continue;
            }
            for (room, item) in paths(&code[at + way.len()..]) {
                found.push(Import { line: line(at), room, item });
            }
        }
    }
    found
}

/// Whether a place lies in a file's own module of tests, one module deeper.
fn in_tests(code: &str, at: usize) -> bool {
    code.find("mod tests {").is_some_and(|tests| tests < at)
}

/// The rooms and first names of what follows `crate::`: one path, or several in braces.
fn paths(code: &str) -> Vec<(String, String)> {
    let branches = branches(code);
    let mut paths = Vec::new();
    for branch in branches {
        let room = name(branch);
        if room.is_empty() || room == "super" {
            continue;
        }
        match branch[room.len()..].strip_prefix("::") {
            None => paths.push((room.to_owned(), String::new())),
            Some(rest) => paths.extend(self::branches(rest).into_iter().map(|b| (room.to_owned(), name(b).to_owned()))),
        }
    }
    paths
}

/// The parts of a group in braces, or the code itself where there is none.
fn branches(code: &str) -> Vec<&str> {
    let Some(group) = code.strip_prefix('{') else { return vec![code] };
    let mut branches = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            '}' => {
                branches.push(group[start..at].trim());
                break;
            }
            ',' if depth == 0 => {
                branches.push(group[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    branches
}

/// The name that a path begins with.
fn name(path: &str) -> &str {
    let end = path.find(|c: char| !(c.is_alphanumeric() || c == '_'));
    end.map_or(path, |end| &path[..end])
}

#[cfg(test)]
fn of(text: &str) -> Vec<(usize, String, String)> {
    let source = Source { path: "src/ui/pages/zone.rs".to_owned(), text: text.to_owned() };
    imports(&source).into_iter().map(|i| (i.line, i.room, i.item)).collect()
}

#[test]
fn paths_are_found_wherever_they_stand() {
    let text = "use crate::i18n::Lang;\n\nfn f(c: &crate::content::Content) -> bool { $crate::no::never() }";
    let found = [(1, "i18n".into(), "Lang".into()), (3, "content".into(), "Content".into())];
    assert_eq!(of(text), found);
}

#[test]
fn groups_are_taken_apart_over_lines() {
    let text = "use crate::{\n    app,\n    i18n::{Lang, number::Style},\n};";
    let found = [(1, "app", ""), (1, "i18n", "Lang"), (1, "i18n", "number")];
    assert_eq!(of(text), found.map(|(line, room, item)| (line, room.to_owned(), item.to_owned())));
}

#[test]
fn the_way_up_to_the_root_is_a_way_too() {
    assert_eq!(of("use super::super::super::app::App;"), [(1, "app".to_owned(), "App".to_owned())]);
    assert_eq!(of("use super::super::view::View;"), []);
    assert_eq!(of("/// As [`crate::app`] does.\nfn f() {}"), []);
}
