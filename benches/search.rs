//! How long a keystroke of the search takes: in the shipped brochure, and in one with ten thousand cards.

mod support;

use std::path::Path;

use kaizhou::content::{Content, Folder};
use kaizhou::i18n::Lang;
use kaizhou::search::Index;
use support::folder::{Size, write};
use support::measure;

/// What visitors type, letter by letter: pinyin in full, by initials and mixed, English, a figure, Han, and nonsense.
const TYPED: [&str; 8] =
    ["guangfu", "gfyybl", "kz gaotie", "photovoltaic glass", "229.91", "渝西高铁", "zhonghangxian", "qqqqqqqq"];
/// Hits asked for, as the page does.
const MOST: usize = 60;

fn main() {
    report("the shipped content", &Folder::Embedded);
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let large = tempfile::tempdir().expect("room for a folder of 12 MB");
    write(&data, large.path(), Size { projects: 10_000, links: 1_000 }).expect("room for a folder of 12 MB");
    report("10,000 cards", &Folder::Disk(large.path().to_owned()));
}

fn report(name: &str, folder: &Folder) {
    let content = Content::load(folder).content.expect("the folder is sound");
    measure(5, || drop(Index::new(&content))).tell(&format!("make the index of {name}"), "none");
    let index = Index::new(&content);
    println!("{} things can be found", index.len());
    let strokes: Vec<(&str, Lang)> = TYPED
        .iter()
        .flat_map(|typed| typed.char_indices().map(|(at, c)| &typed[..at + c.len_utf8()]))
        .flat_map(|typed| Lang::all().map(|lang| (typed, lang)))
        .collect();
    let mut next = strokes.iter().cycle();
    let stroke = || {
        if let Some((typed, lang)) = next.next() {
            std::hint::black_box(index.search(typed, *lang, MOST));
        }
    };
    measure(8 * strokes.len(), stroke).tell(&format!("a keystroke in {name}"), "16 ms");
}
