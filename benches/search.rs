//! How long a keystroke of the search takes: in the shipped brochure, and in one with 10,000 cards.
//!
//! `cargo bench --bench search`; with `--profile dev` it needs no second build of the dependencies.

use std::fmt::Write;
use std::time::{Duration, Instant};

use kaizhou::content::{Content, Folder};
use kaizhou::i18n::Lang;
use kaizhou::search::Index;

/// What visitors type, letter by letter.
const TYPED: [&str; 8] =
    ["guangfu", "gfyybl", "kz gaotie", "photovoltaic glass", "229.91", "渝西高铁", "zhonghangxian", "qqqqqqqq"];
/// How often each is typed.
const ROUNDS: usize = 12;
/// Hits asked for, as the page does.
const MOST: usize = 60;

fn main() {
    let shipped = Content::load(&Folder::Embedded).content.expect("the shipped content has no errors");
    report("shipped", &shipped);
    let folder = tempfile::tempdir().expect("a temporary folder");
    write_cards(folder.path(), 10_000);
    let start = Instant::now();
    let loaded = Content::load(&Folder::Disk(folder.path().to_owned()));
    let content = loaded.content.unwrap_or_else(|| panic!("{:?}", loaded.faults.first()));
    println!("10,000 cards: loaded in {} ms", start.elapsed().as_millis());
    report("10,000 cards", &content);
}

fn report(name: &str, content: &Content) {
    let start = Instant::now();
    let index = Index::new(content);
    println!("{name}: index of {} things made in {} ms", index.len(), start.elapsed().as_millis());
    let mut times: Vec<(Duration, String)> = Vec::new();
    for typed in TYPED {
        let ends = typed.char_indices().map(|(at, c)| at + c.len_utf8());
        for (end, lang) in ends.flat_map(|end| Lang::all().map(|lang| (end, lang))) {
            for _ in 0..ROUNDS {
                let start = Instant::now();
                std::hint::black_box(index.search(&typed[..end], lang, MOST));
                times.push((start.elapsed(), typed[..end].to_owned()));
            }
        }
    }
    times.sort();
    let at = |share: f64| &times[((times.len() - 1) as f64 * share) as usize];
    let ms = |(time, typed): &(Duration, String)| format!("{:.2} ms (“{typed}”)", time.as_secs_f64() * 1e3);
    println!(
        "{name}: a keystroke takes {} at the median, {} at p99, {} at most",
        ms(at(0.5)),
        ms(at(0.99)),
        ms(at(1.0))
    );
}

/// The shipped content, with cards made of its words.
fn write_cards(folder: &std::path::Path, cards: usize) {
    copy(std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/data")), folder);
    let (zh, en) =
        (["光伏", "玻璃", "柑橘", "电子", "高铁", "物流", "医药", "旅游"], ["glass", "citrus", "rail", "port"]);
    for card in 0..cards {
        let word = |i: usize| zh[(card / (i + 1) + i * 3) % zh.len()];
        let english = en[card % en.len()];
        let mut text = String::new();
        write!(
            text,
            r#"id = "made-{card}"
title = {{ zh = "{0}{1}项目{card}", en = "A {english} project, number {card}" }}
summary = {{ zh = "第{card}个项目，生产{0}和{2}，产品销往川渝各地，投产后再建{3}生产线。", en = "Number {card} makes {english} for the whole of Sichuan and Chongqing, and is to build further lines." }}
environment = "ecology"
sector = "new-energy"
stage = "agreed"
date = "2022-07"
place = {{ zh = "开州区浦里新区{1}园区", en = "Puli New Area, {english} park" }}
source = "article"
part = "ecology"
"#,
            word(0),
            word(1),
            word(2),
            word(3)
        )
        .expect("a string takes everything");
        std::fs::write(folder.join(format!("projects/made-{card}.toml")), text).expect("the folder is ours");
    }
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).expect("the folder is ours");
    for entry in std::fs::read_dir(from).expect("it is a folder") {
        let path = entry.expect("it can be read").path();
        let target = to.join(path.file_name().expect("it has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("the folder is ours");
        }
    }
}
