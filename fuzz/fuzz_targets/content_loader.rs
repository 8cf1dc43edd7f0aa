//! The loader of content: one file of the shipped folder is another; whatever stands in it, faults are told and nothing
//! falls.
#![no_main]

use std::path::Path;
use std::sync::OnceLock;

use kaizhou::content::{Content, Folder};
use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;

/// The files that a run may put its bytes into.
const FILES: [&str; 8] = [
    "brochure.toml",
    "units.toml",
    "sources.toml",
    "zone.toml",
    "environments/ecology.toml",
    "projects/pv-glass.toml",
    "network/lines.toml",
    "strings/en.ftl",
];

fn folder() -> &'static TempDir {
    static FOLDER: OnceLock<TempDir> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().expect("room for a folder");
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../data"), folder.path()).expect("the content is there");
        folder
    })
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

fuzz_target!(|bytes: &[u8]| {
    let Some((&which, bytes)) = bytes.split_first() else { return };
    let file = folder().path().join(FILES[usize::from(which) % FILES.len()]);
    let shipped = std::fs::read(&file).expect("a file of the folder");
    std::fs::write(&file, bytes).expect("room for a file");
    let loaded = Content::load(&Folder::Disk(folder().path().to_owned()));
    assert!(loaded.content.is_some() || !loaded.faults.is_empty(), "nothing is shown, and nobody is told why");
    std::fs::write(&file, shipped).expect("room for a file");
});
