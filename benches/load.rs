//! How long a content folder takes to be loaded and checked, as shipped and with ten thousand cards.

mod support;

use std::path::Path;

use kaizhou::content::{Content, Folder};
use support::folder::{Size, write};
use support::measure;

fn main() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let large = tempfile::tempdir().expect("room for a folder of 12 MB");
    write(&data, large.path(), Size { projects: 10_000, links: 1_000 }).expect("room for a folder of 12 MB");
    let shipped = Folder::Embedded;
    measure(40, || drop(Content::load(&shipped))).tell("load the shipped content", "none");
    measure(10, || drop(Content::load_thoroughly(&shipped))).tell("check the shipped content and its pictures", "none");
    let large = Folder::Disk(large.path().to_owned());
    let loaded = Content::load(&large);
    for fault in loaded.faults.iter().take(5) {
        eprintln!("{}", fault.words(kaizhou::i18n::Lang::En));
    }
    let content = loaded.content.expect("the folder is sound");
    println!("{} cards, {} lines", content.projects.len(), content.network.lines.len());
    drop(content);
    measure(20, || drop(Content::load(&large))).tell("load and check 10,000 cards, 1,000 links", "150 ms");
}
