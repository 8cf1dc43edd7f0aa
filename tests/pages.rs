//! Every page and every sheet, in both languages, on every screen: drawn whole, nothing lying on anything else.
//!
//! Each test goes through all of them and shows every failure at once.

mod support;

#[path = "pages/look.rs"]
mod look;

use std::panic::{AssertUnwindSafe, catch_unwind};

use kaizhou::content::Content;
use kaizhou::i18n::Lang;
use kaizhou::session::{Overlay, Route};
use kaizhou::ui::chapters::pages;
use support::{Walk, shipped_content};

/// The booth, a laptop, a totem, and a wall.
const SCREENS: [[u32; 2]; 4] = [[1920, 1080], [1280, 720], [1080, 1920], [3840, 2160]];

/// What a visitor can see: a page, and what lies over it.
type Place = (Route, Overlay);

/// Every page.
fn all_pages(content: &Content) -> Vec<Place> {
    pages(content).into_iter().map(|route| (route, Overlay::None)).collect()
}

/// Every sheet, over home.
fn all_sheets(content: &Content) -> Vec<Place> {
    let topics = content.topics.iter().map(|topic| Overlay::Topic(topic.key.clone()));
    let stories = content.environments.iter().map(|environment| environment.key.as_str()).chain(["home", "zone"]);
    let stories = stories.map(|key| Overlay::Story(key.to_owned()));
    let projects = content.projects.iter().map(|project| Overlay::Project(project.key.clone()));
    let figures = content.figures.iter().map(|figure| Overlay::Figure(figure.key.clone()));
    let pairs = content.projects.windows(2).map(|two| Overlay::Compare(two[0].key.clone(), two[1].key.clone()));
    let sheets = topics.chain(stories).chain(projects).chain(figures).chain(pairs);
    sheets.map(|sheet| (Route::Home, sheet)).collect()
}

/// What a place is called in a list of failures.
fn name(route: &Route, overlay: &Overlay) -> String {
    match overlay {
        Overlay::None => route.name().to_owned(),
        sheet => format!("{sheet:?}"),
    }
}

/// Shows places in both languages on every screen to a test, and gathers what it finds wrong.
fn sweep(places: fn(&Content) -> Vec<Place>, find: impl Fn(&Walk) -> Vec<String>) {
    let content = shipped_content();
    let mut failures = Vec::new();
    for (size, lang) in SCREENS.into_iter().flat_map(|size| Lang::all().map(move |lang| (size, lang))) {
        let mut walk = Walk::new(&content, size, lang);
        for (route, overlay) in places(&content) {
            let place = format!("{} {} {}x{}", name(&route, &overlay), lang.code(), size[0], size[1]);
            let found = catch_unwind(AssertUnwindSafe(|| {
                walk.put(&route, overlay);
                find(&walk)
            }));
            match found {
                Ok(found) => failures.extend(found.into_iter().map(|what| format!("{place}: {what}"))),
                Err(_) => {
                    failures.push(format!("{place}: panics"));
                    // What a panic leaves behind is in no state to go on with.
                    walk = Walk::new(&content, size, lang);
                }
            }
        }
    }
    assert!(failures.is_empty(), "{} in all:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_page_is_drawn() {
    sweep(all_pages, |walk| if walk.seen().is_empty() { vec!["says nothing".to_owned()] } else { Vec::new() });
}

#[test]
fn no_two_things_on_a_page_share_an_id() {
    sweep(all_pages, look::clashes);
}

#[test]
fn no_text_leaves_the_canvas_or_is_cut() {
    sweep(all_pages, look::leaving);
}

#[test]
fn no_label_lies_under_another() {
    sweep(all_pages, look::covered);
}

#[test]
fn no_text_is_painted_over_another() {
    sweep(all_pages, look::overprinted);
}

#[test]
fn no_text_is_painted_over_by_a_ground() {
    sweep(all_pages, look::buried);
}

#[test]
fn no_text_is_smaller_than_a_caption() {
    sweep(all_pages, look::too_small);
}

#[test]
fn every_sheet_is_drawn_whole_and_nothing_on_it_lies_on_anything_else() {
    sweep(all_sheets, |walk| {
        let finds = [look::clashes, look::leaving, look::covered, look::overprinted, look::too_small];
        finds.iter().flat_map(|find| find(walk)).collect()
    });
}
