//! The headings by which those who do not see a page go through it.

use egui::accesskit::Role;
use kaizhou::content::Content;
use kaizhou::i18n::Lang;
use kaizhou::session::{
    Action, JourneyAction, NetworkAction, NetworkPanel, Overlay, ProjectsAction, ProjectsMode, Route, SearchAction,
    Sight, SourcesAction, SourcesSection, TextSize,
};

use super::support::{Told, Walk, shipped_content};
use super::{SCREENS, places};

/// What pages show besides what they begin with.
fn states(content: &Content) -> Vec<(Route, Vec<Action>)> {
    let network =
        |actions: &[NetworkAction]| (Route::Network, actions.iter().cloned().map(Action::Network).collect::<Vec<_>>());
    let way = |from: &str, to: &str| {
        let ends = [JourneyAction::From(from.to_owned()), JourneyAction::Take(to.to_owned())];
        let ends = ends.map(NetworkAction::Journey);
        network(&[NetworkAction::Panel(NetworkPanel::Journey), ends[0].clone(), ends[1].clone()])
    };
    let sources = |section| (Route::Sources, vec![Action::Sources(SourcesAction::Section(section))]);
    let search = |query: &str| {
        let begin = SearchAction::Begin { query: query.to_owned(), pad: true };
        (Route::Home, vec![Action::Search(begin)])
    };
    let licence = content.credits.iter().find_map(|credit| credit.licence.as_ref()).expect("a licence is shipped");
    let mut states = vec![
        network(&[NetworkAction::Line(Some("yuxi".to_owned()))]),
        network(&[NetworkAction::Place(Some("wanzhou".to_owned()))]),
        network(&[NetworkAction::Panel(NetworkPanel::Dates)]),
        network(&[NetworkAction::Panel(NetworkPanel::Journey)]),
        network(&[NetworkAction::Look(Some(Sight { middle: [40_000, 40_000], zoom: 2000 }))]),
        way("kaizhou_station", "xian"),
        way("zhaojia", "wenquan"),
        search("guangfu"),
        search("zzzz"),
        (Route::Projects, vec![Action::Projects(ProjectsAction::Mode(ProjectsMode::Table))]),
        (Route::Home, vec![Action::Open(Overlay::Comfort)]),
        (Route::Home, vec![Action::Open(Overlay::Menu)]),
        (Route::Sources, vec![Action::Open(Overlay::Licence(licence.path.clone()))]),
    ];
    states.extend(SourcesSection::ALL.map(sources));
    states
}

/// What is wrong with the headings of a tree.
fn wrong(tree: &[Told]) -> Vec<String> {
    let headings: Vec<&Told> = tree.iter().filter(|told| told.role == Role::Heading).collect();
    let mut wrong = Vec::new();
    let titles = headings.iter().filter(|told| told.level == Some(0)).count();
    if titles != 1 {
        let all: Vec<_> = headings.iter().map(|told| (told.level, told.name.as_str())).collect();
        wrong.push(format!("{titles} headings of the first level: {all:?}"));
    }
    let mut above = None;
    for told in headings {
        match told.level {
            None => wrong.push(format!("“{}” has no level", told.name)),
            Some(level) if level > above.map_or(0, |above| above + 1) => {
                wrong.push(format!("“{}” has level {level} below {above:?}", told.name));
            }
            Some(level) => above = Some(level),
        }
        if told.name.trim().is_empty() || told.name.contains('\n') {
            wrong.push(format!("{:?} is no name", told.name));
        }
    }
    wrong
}

#[test]
fn every_page_and_sheet_has_one_title_and_no_level_is_skipped() {
    let content = shipped_content();
    let mut failures = Vec::new();
    let screens = SCREENS.map(|size| (size, TextSize::Standard)).into_iter().chain([(SCREENS[1], TextSize::Largest)]);
    for ((size, text), lang) in screens.flat_map(|screen| Lang::all().map(|lang| (screen, lang))) {
        let mut walk = Walk::sized(&content, size, lang, text, None);
        let mut judge = |walk: &Walk, place: &str| {
            let found = wrong(&walk.tree());
            failures.extend(found.into_iter().map(|what| format!("{place} {} {size:?} {text:?}: {what}", lang.code())));
        };
        for (route, overlay) in places(&content) {
            walk.put(&route, overlay.clone());
            judge(&walk, &format!("{route:?} {overlay:?}"));
        }
        for (route, actions) in states(&content) {
            walk.put(&route, Overlay::None);
            for action in &actions {
                walk.ask(action.clone());
            }
            judge(&walk, &format!("{route:?} {actions:?}"));
        }
    }
    assert!(failures.is_empty(), "{} in all:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn headings_lead_to_the_topics_of_a_page() {
    let content = shipped_content();
    for lang in Lang::all() {
        let mut walk = Walk::new(&content, SCREENS[0], lang);
        for environment in &content.environments {
            walk.put(&Route::Environment(environment.key.clone()), Overlay::None);
            let tree = walk.tree();
            let headings: Vec<&str> =
                tree.iter().filter(|told| told.role == Role::Heading).map(|told| told.name.as_str()).collect();
            let topics = environment.topics.iter().map(|&id| content[id].title.get(lang));
            let led = topics.filter(|title| headings.contains(title)).count();
            assert!(led >= 2, "{}: {headings:?}", environment.key);
        }
    }
}
