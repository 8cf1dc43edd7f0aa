//! Builds content folders: the shipped content, and what a test does to it.

#![allow(dead_code, reason = "each test takes what it needs of this room, few take all")]

use std::fs;
use std::path::{Path, PathBuf};

use kaizhou::content::{Content, Fault, Folder, Loaded};

/// The broken folders, each a few files over the shipped content.
#[must_use]
pub fn fixtures() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/broken");
    let mut fixtures: Vec<PathBuf> = entries(&root);
    fixtures.sort();
    fixtures
}

/// Faults as `file:line:column field kind`, in their order.
#[must_use]
pub fn told(faults: &[Fault]) -> Vec<String> {
    let name = |fault: &Fault| {
        let kind = format!("{:?}", fault.kind);
        kind.split([' ', '(', '{']).next().unwrap_or_default().to_owned()
    };
    let field = |fault: &Fault| if fault.field.is_empty() { "-".to_owned() } else { fault.field.clone() };
    faults.iter().map(|fault| format!("{} {} {}", fault.place(), field(fault), name(fault))).collect()
}

/// A content folder on disk, gone after the test.
pub struct ContentFolder(tempfile::TempDir);

impl ContentFolder {
    /// The shipped content.
    #[must_use]
    pub fn shipped() -> Self {
        let folder = Self(tempfile::tempdir().expect("a temporary folder"));
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data"), folder.0.path());
        folder
    }

    /// With a fixture's files: `X` replaces or adds X, `X.append` is added to its end, `X.remove` takes it away, `X.edit` puts
    /// what stands below its `=>` in the place of what stands above.
    #[must_use]
    pub fn overlaid_with(self, fixture: &Path) -> Self {
        for file in files_below(fixture) {
            let relative = file.strip_prefix(fixture).expect("it is below").to_string_lossy().replace('\\', "/");
            let bytes = fs::read(&file).expect("a fixture can be read");
            if let Some(path) = relative.strip_suffix(".append") {
                let mut whole = fs::read(self.path(path)).expect("it is shipped");
                whole.extend(bytes);
                self.write(path, &whole);
            } else if let Some(path) = relative.strip_suffix(".edit") {
                let edit = String::from_utf8(bytes).expect("a fixture is text");
                let (from, to) = edit.trim_end().split_once("\n=>").expect("what stands there => what stands then");
                let to = to.trim_start_matches('\n');
                let whole = fs::read_to_string(self.path(path)).expect("it is shipped");
                assert!(whole.contains(from), "{path} has no {from}");
                self.write(path, whole.replacen(from, to, 1).as_bytes());
            } else if let Some(path) = relative.strip_suffix(".remove") {
                fs::remove_file(self.path(path)).expect("it is shipped");
            } else if relative != "expected.txt" {
                self.write(&relative, &bytes);
            }
        }
        self
    }

    /// What a fixture expects: `+N` is the Nth line after the shipped file's end, `@text` the line that begins so.
    #[must_use]
    pub fn expected(&self, fixture: &Path) -> Vec<String> {
        let text = fs::read_to_string(fixture.join("expected.txt")).expect("a fixture says what it expects");
        text.lines().map(|line| self.resolved(line)).collect()
    }

    fn resolved(&self, expected: &str) -> String {
        let mut parts = expected.splitn(3, ':');
        let (file, line, rest) = (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
        let line = match (line.strip_prefix('+'), line.strip_prefix('@')) {
            (Some(after), _) => {
                let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(file);
                let shipped = fs::read_to_string(shipped).expect("it is shipped");
                (shipped.lines().count() + after.parse::<usize>().expect("a number")).to_string()
            }
            (None, Some(beginning)) => self.line_of(file, beginning).to_string(),
            (None, None) => line.to_owned(),
        };
        format!("{file}:{line}:{rest}")
    }

    /// With the first occurrence of a text replaced by another.
    #[must_use]
    pub fn edited(self, file: &str, from: &str, to: &str) -> Self {
        self.rewritten_file(file, |text| {
            assert!(text.contains(from), "{file} has no {from}");
            text.replacen(from, to, 1)
        })
    }

    /// With one file's text changed.
    #[must_use]
    pub fn rewritten_file(self, file: &str, change: impl Fn(String) -> String) -> Self {
        let text = fs::read_to_string(self.path(file)).expect("it is shipped");
        self.write(file, change(text).as_bytes());
        self
    }

    /// With every content file's text changed.
    #[must_use]
    pub fn rewritten(self, change: impl Fn(String) -> String) -> Self {
        let files = files_below(self.0.path());
        for file in files.iter().filter(|file| file.extension().is_some_and(|e| e == "toml" || e == "ftl")) {
            let text = fs::read_to_string(file).expect("it is shipped");
            fs::write(file, change(text)).expect("the folder is ours");
        }
        self
    }

    /// With one file saved in another encoding.
    #[must_use]
    pub fn encoded(self, file: &str, encoding: &'static encoding_rs::Encoding) -> Self {
        let text = fs::read_to_string(self.path(file)).expect("it is shipped");
        self.write(file, &encoding.encode(&text).0);
        self
    }

    /// Writes a file.
    pub fn write(&self, file: &str, bytes: &[u8]) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("the folder is ours");
        fs::write(path, bytes).expect("the folder is ours");
    }

    /// The line (from 1) that a text first stands in.
    #[must_use]
    pub fn line_of(&self, file: &str, text: &str) -> usize {
        let whole = fs::read_to_string(self.path(file)).expect("it is there");
        whole.lines().position(|line| line.contains(text)).expect("the text is there") + 1
    }

    /// A file's path.
    #[must_use]
    pub fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    /// The folder, to be loaded.
    #[must_use]
    pub fn folder(&self) -> Folder {
        Folder::Disk(self.0.path().to_owned())
    }

    /// Loads it.
    #[must_use]
    pub fn load(&self) -> Loaded {
        Content::load(&self.folder())
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).expect("it is a folder").map(|entry| entry.expect("it can be read").path()).collect()
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let below = |path: PathBuf| if path.is_dir() { files_below(&path) } else { vec![path] };
    entries(folder).into_iter().flat_map(below).collect()
}

fn copy(from: &Path, to: &Path) {
    for file in files_below(from) {
        let target = to.join(file.strip_prefix(from).expect("it is below"));
        fs::create_dir_all(target.parent().expect("a file lies in a folder")).expect("the folder is ours");
        fs::copy(file, target).expect("the folder is ours");
    }
}
