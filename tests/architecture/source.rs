//! Source files, and what of them is code.

use std::path::Path;

/// A source file.
pub struct Source {
    /// Where it lies in the repository, with `/`.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// The Rust files of a folder of the repository and of the folders in it, in order.
pub fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let entries = std::fs::read_dir(root.join(folder)).expect("the folder can be listed");
    let mut names: Vec<_> = entries.map(|e| e.expect("an entry can be read").file_name()).collect();
    names.sort();
    let mut sources = Vec::new();
    for name in names {
        let path = format!("{folder}/{}", name.to_string_lossy());
        if root.join(&path).is_dir() {
            sources.append(&mut self::sources(&path));
        } else if path.ends_with(".rs") {
            let text = std::fs::read_to_string(root.join(&path)).expect("a source file is text");
            sources.push(Source { path, text });
        }
    }
    sources
}

impl Source {
    /// The room of a file below `src`: its first folder, or its own name.
    pub fn room(&self) -> String {
        let below = self.path.strip_prefix("src/").unwrap_or(&self.path);
        below.split(['/', '.']).next().unwrap_or(below).to_owned()
    }

    /// How many modules lie between the crate's root and what stands in the file.
    pub fn depth(&self) -> usize {
        let parts = self.path.matches('/').count();
        if self.path.ends_with("/mod.rs") { parts - 1 } else { parts }
    }

    /// The lines with their numbers, from 1, without comments.
    pub fn lines(&self) -> impl Iterator<Item = (usize, String)> {
        self.text.lines().enumerate().map(|(at, line)| (at + 1, code(line).to_owned()))
    }
}

/// What stands before a line's comment; `//` after a colon is an address.
fn code(line: &str) -> &str {
    let comment = line.match_indices("//").map(|(at, _)| at).find(|&at| !line[..at].ends_with(':'));
    comment.map_or(line, |at| &line[..at])
}

/// The words of a line of code: names, numbers and the like.
pub fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty())
}

#[test]
fn a_comment_is_no_code_and_an_address_no_comment() {
    assert_eq!(code("let a = 1; // crate::ui"), "let a = 1; ");
    assert_eq!(code("let a = \"https://example.org\";"), "let a = \"https://example.org\";");
}

#[test]
fn a_file_knows_its_room_and_depth() {
    let of = |path: &str| Source { path: path.to_owned(), text: String::new() };
    assert_eq!((of("src/app.rs").room().as_str(), of("src/app.rs").depth()), ("app", 1));
    assert_eq!((of("src/ui/mod.rs").room().as_str(), of("src/ui/mod.rs").depth()), ("ui", 1));
    assert_eq!((of("src/ui/pages/zone.rs").room().as_str(), of("src/ui/pages/zone.rs").depth()), ("ui", 3));
}
