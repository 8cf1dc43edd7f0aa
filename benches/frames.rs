//! What a frame of each page costs: interface and tessellation, as shipped and with ten thousand cards.

mod support;

use std::path::Path;
use std::sync::Arc;

use egui::{Event, pos2};
use kaizhou::content::{Content, Folder};
use kaizhou::i18n::Lang;
use kaizhou::session::{Route, Session};
use kaizhou::ui::chapters::pages;
use kaizhou::ui::shell::Shown;
use support::booth::Booth;
use support::folder::{Size, write};
use support::measure;

const TURNS: usize = 300;

fn main() {
    let shipped = Content::load(&Folder::Embedded).content.expect("the shipped content is sound");
    frames("shipped", shipped);
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let folder = tempfile::tempdir().expect("room for a folder of 12 MB");
    write(&data, folder.path(), Size { projects: 10_000, links: 1_000 }).expect("room for a folder of 12 MB");
    ways(Content::load(&Folder::Embedded).content.expect("the shipped content is sound"));
    let large = Content::load(&Folder::Disk(folder.path().to_owned())).content.expect("the folder is sound");
    frames("10,000 cards, 1,000 links", large);
}

/// Times frames of every page in both languages on a booth's screen.
fn frames(what: &str, content: Content) {
    println!("{what}");
    let content = Arc::new(content);
    let routes = pages(&content);
    let shown = Shown::Brochure(content);
    for route in routes {
        for lang in Lang::all() {
            let mut booth = Booth::new();
            let session = Session::new(route.clone(), lang);
            let samples = measure(TURNS, || {
                // A moving pointer keeps whatever answers to it at work.
                let time = booth.time();
                let at = pos2((time * 397.0 % 1920.0) as f32, (time * 211.0 % 1080.0) as f32);
                booth.frame(&shown, &session, vec![Event::PointerMoved(at)]);
            });
            samples.tell(&format!("  {} {}", route.name(), lang.code()), "2 ms at p99");
        }
    }
}

/// Times every frame of the ways between pages at 60 a second, until the page has come in.
fn ways(content: Content) {
    println!("ways between pages, frame by frame");
    let content = Arc::new(content);
    let shown = Shown::Brochure(content.clone());
    let environments = content.environments.iter().map(|e| Route::Environment(e.key.clone()));
    let mut ways = vec![(Route::Cover, Route::Home), (Route::Home, Route::Projects), (Route::Projects, Route::Zone)];
    ways.push((Route::Zone, Route::Network));
    ways.extend(environments.flat_map(|there| [(Route::Home, there.clone()), (there, Route::Home)]));
    for (from, to) in ways {
        let mut booth = Booth::new();
        let sessions = [&from, &to].map(|route| Session::new(route.clone(), Lang::Zh));
        let mut frame = 0;
        // A hundred frames to go there, and as many to go back.
        let samples = measure(TURNS, || {
            booth.frame(&shown, &sessions[(frame / 100) % 2], Vec::new());
            frame += 1;
        });
        samples.tell(&format!("  {} and {}", from.name(), to.name()), "4 ms at p99");
    }
}
