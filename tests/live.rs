//! Content that is edited while it is shown: each way in which editors save gives one reload, never a mixed or a
//! half-written one. Time is told, the folder is real.

mod support_content;

use std::fs;
use std::path::Path;
use std::time::Duration;

use kaizhou::content::live::{Fresh, Live};
use kaizhou::content::{Content, Folder};
use kaizhou::i18n::Lang;
use support_content::{ContentFolder, told};

/// A file that all ways of saving are tried on, and a change in it.
const FILE: &str = "units.toml";
const FROM: &str = "style = \"percent\"";

/// The longest that a reader may wait for what was saved, less what loading and a frame take.
const WITHIN: Duration = Duration::from_millis(350);

/// Somebody who edits a folder that is shown, in a time of his own.
struct Desk {
    folder: ContentFolder,
    live: Live,
    now: Duration,
    fresh: Vec<(Duration, Fresh)>,
}

impl Desk {
    fn new() -> Self {
        let folder = ContentFolder::shipped();
        let live = Live::new(folder.folder());
        Self { folder, live, now: Duration::ZERO, fresh: Vec::new() }
    }

    /// The system tells of a change now.
    fn told(&mut self) {
        let look = self.live.look(self.now);
        self.fresh.extend(look.fresh.map(|fresh| (self.now, fresh)));
    }

    /// Time passes; the folder is looked at as often as it asks to be.
    fn pass(&mut self, time: Duration) {
        let end = self.now + time;
        loop {
            let look = self.live.look(self.now);
            self.fresh.extend(look.fresh.map(|fresh| (self.now, fresh)));
            match look.again {
                Some(again) if self.now + again <= end => self.now += again.max(Duration::from_millis(1)),
                _ => break,
            }
        }
        self.now = end;
    }

    fn path(&self) -> std::path::PathBuf {
        self.folder.path(FILE)
    }

    fn text(&self) -> String {
        fs::read_to_string(self.path()).expect("the file is there")
    }

    /// The one reload there was, its content and when it came.
    #[track_caller]
    fn one_sound_reload(&mut self, way: &str) -> Duration {
        let fresh = std::mem::take(&mut self.fresh);
        assert_eq!(fresh.len(), 1, "{way}: reloads at {:?}", fresh.iter().map(|(at, _)| at).collect::<Vec<_>>());
        let (at, fresh) = &fresh[0];
        if let Err(faults) = &fresh.content {
            panic!("{way}: {:?}", told(faults));
        }
        *at
    }
}

/// The text with a word of the Chinese unit changed, longer or shorter.
fn edited(text: &str, word: &str) -> String {
    assert!(text.contains(FROM), "the unit of per cent is there");
    text.replacen("# ", &format!("# {word} "), 1)
}

fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

/// A way of saving: its name, and its steps, between which 20 ms pass and the system tells of a change.
type Way = (&'static str, Vec<Box<dyn Fn(&Path, &str)>>);

fn ways() -> Vec<Way> {
    let beside = |path: &Path, name: &str| path.with_file_name(name);
    let write = |path: &Path, text: &str| fs::write(path, text).expect("the folder is ours");
    let half =
        |path: &Path, text: &str| fs::write(path, &text.as_bytes()[..text.len() / 2]).expect("the folder is ours");
    let empty = |path: &Path, _: &str| fs::write(path, "").expect("the folder is ours");
    vec![
        ("in place", vec![Box::new(write)]),
        ("emptied first", vec![Box::new(empty), Box::new(write)]),
        ("in two parts", vec![Box::new(half), Box::new(write)]),
        ("emptied, then in two parts", vec![Box::new(empty), Box::new(half), Box::new(write)]),
        (
            "beside, then renamed over it",
            vec![
                Box::new(move |path, text| write(&beside(path, "units.toml.tmp"), text)),
                Box::new(move |path, _| fs::rename(beside(path, "units.toml.tmp"), path).expect("it was written")),
            ],
        ),
        (
            "the old one renamed to a backup, then written anew",
            vec![
                Box::new(move |path, _| fs::rename(path, beside(path, "units.toml~")).expect("it is there")),
                Box::new(write),
                Box::new(move |path, _| fs::remove_file(beside(path, "units.toml~")).expect("it was renamed")),
            ],
        ),
        (
            "removed, then a hidden file renamed to it",
            vec![
                Box::new(move |path, text| write(&beside(path, ".units.toml.swp"), text)),
                Box::new(|path, _| fs::remove_file(path).expect("it is there")),
                Box::new(move |path, _| fs::rename(beside(path, ".units.toml.swp"), path).expect("it was written")),
            ],
        ),
        (
            "copied to a backup, then in place",
            vec![
                Box::new(move |path, text| write(&beside(path, "units.toml.bak"), text)),
                Box::new(empty),
                Box::new(write),
            ],
        ),
        ("saved twice in a row", vec![Box::new(write), Box::new(write)]),
    ]
}

#[test]
fn each_way_of_saving_gives_one_sound_reload_in_time() {
    for (way, steps) in ways() {
        // Longer and shorter than what was there: a shorter file is not always one that is being written.
        for word in ["更长的一行注释", ""] {
            let mut desk = Desk::new();
            let text = if word.is_empty() { desk.text().replacen("# ", "#", 1) } else { edited(&desk.text(), word) };
            let path = desk.path();
            let mut saved = Duration::ZERO;
            for step in &steps {
                desk.pass(ms(20));
                step(&path, &text);
                saved = desk.now;
                desk.told();
            }
            desk.pass(ms(2000));
            let at = desk.one_sound_reload(way);
            assert!(at - saved <= WITHIN, "{way}: shown {:?} after it was saved", at - saved);
        }
    }
}

#[test]
fn nothing_is_read_while_a_slow_save_goes_on() {
    let mut desk = Desk::new();
    let text = edited(&desk.text(), "慢");
    let path = desk.path();
    let quarter = text.len() / 4;
    let cut = |n: usize| (n * quarter..).find(|at| text.is_char_boundary(*at)).expect("the end is a boundary");
    for part in 1..4 {
        fs::write(&path, &text[..cut(part)]).expect("the folder is ours");
        desk.told();
        desk.pass(ms(250));
    }
    assert!(desk.fresh.is_empty(), "half a file was read");
    fs::write(&path, &text).expect("the folder is ours");
    desk.told();
    desk.pass(ms(1000));
    desk.one_sound_reload("slowly");
}

#[test]
fn a_fault_that_stays_is_told_once_with_its_place_and_mending_it_is_told_too() {
    let mut desk = Desk::new();
    let good = desk.text();
    let line = good.lines().position(|line| line.contains(FROM)).expect("the unit is there") + 1;
    fs::write(desk.path(), good.replacen(FROM, "style = \"precent\"", 1)).expect("the folder is ours");
    desk.pass(ms(2000));
    let (at, fresh) = desk.fresh.pop().expect("a fault is news");
    assert!(desk.fresh.is_empty() && at <= WITHIN, "told at {at:?}");
    let faults = fresh.content.err().expect("it is a fault");
    assert_eq!(faults[0].place().to_string(), format!("{FILE}:{line}:9"));
    assert!(faults[0].words(Lang::En).contains("did you mean “percent”?"));
    fs::write(desk.path(), good).expect("the folder is ours");
    desk.pass(ms(2000));
    desk.one_sound_reload("mended");
}

#[test]
fn a_fault_that_is_mended_at_once_is_not_told() {
    let mut desk = Desk::new();
    let good = desk.text();
    fs::write(desk.path(), good.replacen(FROM, "style = \"a word that is none\"", 1)).expect("the folder is ours");
    desk.pass(ms(150));
    fs::write(desk.path(), edited(&good, "改")).expect("the folder is ours");
    desk.pass(ms(2000));
    desk.one_sound_reload("mended at once");
}

#[test]
fn what_changes_nothing_is_no_reload() {
    let mut desk = Desk::new();
    let text = desk.text();
    // Saved again, a backup made, a swap file left: nobody's content.
    fs::write(desk.path(), &text).expect("the folder is ours");
    desk.folder.write("projects/a.toml~", b"old");
    desk.folder.write(".units.toml.swp", b"half");
    desk.told();
    desk.pass(ms(3000));
    // And a change that is taken back before it was read.
    fs::write(desk.path(), edited(&text, "x")).expect("the folder is ours");
    desk.pass(ms(30));
    fs::write(desk.path(), &text).expect("the folder is ours");
    desk.pass(ms(3000));
    assert!(desk.fresh.is_empty());
}

#[test]
fn many_files_saved_together_are_one_reload() {
    let mut desk = Desk::new();
    for file in ["units.toml", "zone.toml", "brochure.toml", "projects/pv-glass.toml", "strings/zh.ftl"] {
        let text = fs::read_to_string(desk.folder.path(file)).expect("it is shipped");
        desk.folder.write(file, format!("{text}\n# 同时改\n").as_bytes());
        desk.told();
        desk.pass(ms(40));
    }
    desk.pass(ms(2000));
    desk.one_sound_reload("together");
}

#[test]
fn only_pictures_that_changed_are_named() {
    let mut desk = Desk::new();
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>"#;
    desk.folder.write("art/cover.svg", svg);
    desk.folder.write("photos/lake.svg", svg);
    desk.pass(ms(1000));
    let (_, fresh) = desk.fresh.pop().expect("pictures are news");
    assert_eq!(fresh.changed, ["art/cover.svg", "photos/lake.svg"]);
    let text = desk.text();
    fs::write(desk.path(), edited(&text, "字")).expect("the folder is ours");
    desk.pass(ms(1000));
    let (_, fresh) = desk.fresh.pop().expect("words are news");
    assert!(fresh.changed.is_empty(), "{:?}", fresh.changed);
    fs::remove_file(desk.folder.path("art/cover.svg")).expect("it is there");
    desk.pass(ms(1000));
    let (_, fresh) = desk.fresh.pop().expect("pictures that are gone are news");
    assert_eq!(fresh.changed, ["art/cover.svg"]);
}

#[test]
fn a_folder_that_goes_away_is_a_fault_and_its_return_is_news() {
    let mut desk = Desk::new();
    let aside = tempfile::tempdir().expect("a folder");
    let Folder::Disk(root) = desk.folder.folder() else { unreachable!("it is on disk") };
    fs::rename(&root, aside.path().join("data")).expect("both are ours");
    desk.pass(ms(1000));
    let (_, fresh) = desk.fresh.pop().expect("it is news");
    assert!(fresh.content.is_err());
    fs::rename(aside.path().join("data"), &root).expect("both are ours");
    desk.pass(ms(1000));
    desk.one_sound_reload("back again");
}

#[test]
fn a_change_before_watching_began_is_found_by_the_first_look() {
    let folder = ContentFolder::shipped();
    let live = Live::new(folder.folder());
    let loaded: Option<Content> = folder.load().content;
    assert!(loaded.is_some());
    let text = fs::read_to_string(folder.path(FILE)).expect("it is shipped");
    folder.write(FILE, edited(&text, "早").as_bytes());
    let mut desk = Desk { folder, live, now: Duration::ZERO, fresh: Vec::new() };
    desk.pass(ms(1000));
    desk.one_sound_reload("early");
}

#[test]
fn the_built_in_content_never_changes() {
    let mut live = Live::new(Folder::Embedded);
    for second in 0..5 {
        let look = live.look(Duration::from_secs(second));
        assert!(look.fresh.is_none() && look.again.is_none());
    }
}
