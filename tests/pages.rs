//! Every page and every sheet, in both languages, on every screen, at every size of text: drawn whole, nothing lying on
//! anything else, everything large enough to be read and touched.
//!
//! Each test goes through all of them and shows every failure at once.

mod support;

#[path = "pages/contrast.rs"]
mod contrast;
#[path = "pages/edges.rs"]
mod edges;
#[path = "pages/look.rs"]
mod look;
#[path = "pages/targets.rs"]
mod targets;

use std::panic::{AssertUnwindSafe, catch_unwind};

use kaizhou::content::Content;
use kaizhou::i18n::Lang;
use kaizhou::i18n::strings::Value;
use kaizhou::session::{Comfort, Overlay, Route, TextSize};
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
    let licences = content.credits.iter().filter_map(|credit| credit.licence.as_ref());
    let licences = licences.map(|licence| Overlay::Licence(licence.path.clone()));
    let own = [Overlay::Search, Overlay::Help, Overlay::Comfort, Overlay::Menu].into_iter().chain(licences);
    let sheets = topics.chain(stories).chain(projects).chain(figures).chain(pairs).chain(own);
    sheets.map(|sheet| (Route::Home, sheet)).collect()
}

/// What a place is called in a list of failures.
fn name(route: &Route, overlay: &Overlay) -> String {
    match overlay {
        Overlay::None => route.name().to_owned(),
        sheet => format!("{sheet:?}"),
    }
}

/// A screen, and a column as high as all that stands in it.
const HIGH: Option<f32> = Some(16_000.0);

/// Finds what is wrong with what is shown.
type Find = fn(&Walk) -> Vec<String>;

/// Shows places in both languages on screens to tests, and gathers what they find wrong.
fn sweep(
    screens: &[[u32; 2]],
    comfort: impl Into<Comfort>,
    high: Option<f32>,
    places: fn(&Content) -> Vec<Place>,
    finds: &[Find],
) {
    let comfort = comfort.into();
    let content = shipped_content();
    let mut failures = Vec::new();
    for (size, lang) in screens.iter().flat_map(|size| Lang::all().map(move |lang| (*size, lang))) {
        let mut walk = Walk::sized(&content, size, lang, comfort, high);
        for (route, overlay) in places(&content) {
            let place = format!("{} {} {}x{}", name(&route, &overlay), lang.code(), size[0], size[1]);
            let found = catch_unwind(AssertUnwindSafe(|| {
                walk.put(&route, overlay);
                finds.iter().flat_map(|find| find(&walk)).collect::<Vec<_>>()
            }));
            match found {
                Ok(found) => failures.extend(found.into_iter().map(|what| format!("{place}: {what}"))),
                Err(_) => {
                    failures.push(format!("{place}: panics"));
                    // What a panic leaves behind is in no state to go on with.
                    walk = Walk::sized(&content, size, lang, comfort, high);
                }
            }
        }
    }
    assert!(failures.is_empty(), "{} in all:\n{}", failures.len(), failures.join("\n"));
}

fn silent(walk: &Walk) -> Vec<String> {
    if walk.seen().is_empty() { vec!["says nothing".to_owned()] } else { Vec::new() }
}

/// What is looked for on pages. Under a sheet texts are painted over, as it should be.
const ON_PAGES: [Find; 8] = [
    silent,
    look::clashes,
    look::leaving,
    look::covered,
    look::overprinted,
    look::buried,
    look::too_small,
    targets::wanting,
];
const ON_SHEETS: [Find; 6] = [silent, look::clashes, look::leaving, look::covered, look::overprinted, look::too_small];

#[test]
fn every_page_is_whole_at_the_standard_size() {
    sweep(&SCREENS, TextSize::Standard, None, all_pages, &ON_PAGES);
}

#[test]
fn every_sheet_is_whole_at_the_standard_size() {
    sweep(&SCREENS, TextSize::Standard, None, all_sheets, &ON_SHEETS);
}

#[test]
fn every_page_is_whole_with_large_text() {
    sweep(&SCREENS, TextSize::Large, None, all_pages, &ON_PAGES);
    sweep(&SCREENS[1..3], TextSize::Large, HIGH, all_pages, &ON_PAGES);
}

#[test]
fn every_page_is_whole_with_larger_text() {
    sweep(&SCREENS, TextSize::Larger, None, all_pages, &ON_PAGES);
    sweep(&SCREENS[..3], TextSize::Larger, HIGH, all_pages, &ON_PAGES);
}

#[test]
fn every_page_is_whole_with_the_largest_text() {
    sweep(&SCREENS, TextSize::Largest, None, all_pages, &ON_PAGES);
    sweep(&SCREENS[..3], TextSize::Largest, HIGH, all_pages, &ON_PAGES);
}

#[test]
fn every_sheet_is_whole_with_larger_text() {
    sweep(&SCREENS[..1], TextSize::Large, None, all_sheets, &ON_SHEETS);
    sweep(&SCREENS[1..3], TextSize::Large, HIGH, all_sheets, &ON_SHEETS);
    sweep(&SCREENS[..1], TextSize::Larger, HIGH, all_sheets, &ON_SHEETS);
    sweep(&SCREENS[2..3], TextSize::Largest, HIGH, all_sheets, &ON_SHEETS);
    sweep(&SCREENS[1..2], TextSize::Largest, None, all_sheets, &ON_SHEETS);
}

#[test]
fn every_page_is_whole_above_a_caption() {
    let captions = Comfort { captions: true, ..Comfort::default() };
    sweep(&SCREENS, captions, None, all_pages, &ON_PAGES);
    sweep(&SCREENS[..3], Comfort { text: TextSize::Larger, ..captions }, None, all_pages, &ON_PAGES);
    sweep(&SCREENS[1..2], captions, None, all_sheets, &ON_SHEETS);
}

#[test]
fn a_list_of_points_is_told_whole_or_says_how_many_more_there_are() {
    let content = shipped_content();
    let openness = content.environment("openness").expect("it is shipped");
    for screen in SCREENS {
        for lang in Lang::all() {
            let mut walk = Walk::new(&content, screen, lang);
            walk.put(&Route::Environment("openness".to_owned()), Overlay::None);
            let told: Vec<String> = walk.seen().into_iter().map(|seen| seen.name).collect();
            let told = told.join("\n");
            for &id in &openness.topics {
                let topic = &content[id];
                if !topic.figures.is_empty() {
                    continue;
                }
                let missing = topic.points.iter().filter(|point| !told.contains(point.get(lang))).count();
                let more = Value::Number(u32::try_from(missing).expect("few points"));
                let more = content.strings.format(lang, "and-more", &[("n", more)]);
                let is_said = missing == 0 || told.contains(&more);
                assert!(is_said, "{screen:?} {lang:?}: {} of “{}” are not told: {told}", missing, topic.key);
                assert!(missing < topic.points.len(), "{screen:?} {lang:?}: nothing of “{}” is told", topic.key);
            }
        }
    }
}

/// egui empties the sheet when it is four fifths full: two pages on their way that fill it would be written anew with each
/// frame. It is as wide as these windows, and larger windows and larger text have a larger one.
#[test]
fn no_page_comes_near_to_filling_the_sheet_of_glyphs() {
    let content = shipped_content();
    for (size, lang) in SCREENS[..3].iter().flat_map(|size| Lang::all().map(move |lang| (*size, lang))) {
        for (route, overlay) in all_pages(&content) {
            let mut walk = Walk::new(&content, size, lang);
            walk.put(&route, overlay);
            let filled = walk.sheet_filled();
            assert!((0.01..0.4).contains(&filled), "{} {size:?} {lang:?}: {filled}", route.name());
        }
    }
}
