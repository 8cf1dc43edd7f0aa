//! What is told to those who do not see the pages: the accessibility tree, read from above.

mod support;

#[path = "told/headings.rs"]
mod headings;

use std::collections::BTreeMap;

use egui::accesskit::Role;
use kaizhou::content::Content;
use kaizhou::i18n::Lang;
use kaizhou::session::{Overlay, Route};
use kaizhou::ui::chapters::pages;
use support::{Told, Walk, shipped_content};

const SCREENS: [[u32; 2]; 3] = [[1920, 1080], [1280, 720], [1080, 1920]];

/// Every page, and sheets of each kind.
fn places(content: &Content) -> Vec<(Route, Overlay)> {
    let topics = content.topics.iter().map(|topic| Overlay::Topic(topic.key.clone()));
    let projects = content.projects.iter().map(|project| Overlay::Project(project.key.clone()));
    let figures = content.figures.iter().take(6).map(|figure| Overlay::Figure(figure.key.clone()));
    let pair = Overlay::Compare(content.projects[0].key.clone(), content.projects[1].key.clone());
    let others = [Overlay::Story("home".to_owned()), Overlay::Search, Overlay::Help, pair];
    let sheets = topics.chain(projects).chain(figures).chain(others);
    let pages = pages(content).into_iter().map(|route| (route, Overlay::None));
    pages.chain(sheets.map(|sheet| (Route::Home, sheet))).collect()
}

/// Reads every tree in both languages on every screen, and gathers what is wrong.
fn sweep(find: impl Fn(&[Told], &Walk) -> Vec<String>) {
    let content = shipped_content();
    let mut failures = Vec::new();
    for (size, lang) in SCREENS.into_iter().flat_map(|size| Lang::all().map(move |lang| (size, lang))) {
        let mut walk = Walk::new(&content, size, lang);
        for (route, overlay) in places(&content) {
            let place = format!("{route:?} {overlay:?} {} {}x{}", lang.code(), size[0], size[1]);
            walk.put(&route, overlay);
            let found = find(&walk.tree(), &walk);
            failures.extend(found.into_iter().map(|what| format!("{place}: {what}")));
        }
    }
    assert!(failures.is_empty(), "{} in all:\n{}", failures.len(), failures.join("\n"));
}

/// Nodes that only hold others.
fn is_holder(told: &Told) -> bool {
    matches!(told.role, Role::Window | Role::GenericContainer | Role::ListItem) && !told.touchable
}

#[test]
fn everything_told_has_a_name_and_a_role() {
    sweep(|tree, _| {
        // What stands in a field is told letter by letter, and may be nothing.
        let told = tree.iter().filter(|told| !is_holder(told) && told.role != Role::TextRun);
        let nameless = told.clone().filter(|t| t.name.trim().is_empty()).map(|t| format!("{:?} has no name", t.role));
        let roleless = told.filter(|t| matches!(t.role, Role::Unknown | Role::GenericContainer));
        nameless.chain(roleless.map(|t| format!("“{}” is nothing", t.name))).collect()
    });
}

#[test]
fn a_page_is_the_main_part_of_its_window_and_a_sheet_a_dialog() {
    sweep(|tree, walk| {
        let of = |role: Role| tree.iter().filter(|t| t.role == role).map(|t| t.name.as_str()).collect::<Vec<_>>();
        let (main, dialogs) = (of(Role::Main), of(Role::Dialog));
        let right = match walk.overlay() {
            Overlay::None => main.len() == 1 && dialogs.is_empty(),
            _ => main.is_empty() && dialogs.len() == 1,
        };
        if right { Vec::new() } else { vec![format!("pages {main:?}, sheets {dialogs:?}")] }
    });
}

#[test]
fn a_change_of_page_is_announced() {
    let content = shipped_content();
    for lang in Lang::all() {
        let mut walk = Walk::new(&content, [1920, 1080], lang);
        let mut heard = Vec::new();
        for route in pages(&content) {
            walk.put(&route, Overlay::None);
            let live: Vec<_> = walk.tree().into_iter().filter(|t| t.live && t.role == Role::Status).collect();
            let [one] = &live[..] else { panic!("one thing announces changes: {live:?}") };
            heard.push(one.name.clone());
        }
        let mut different = heard.clone();
        different.dedup();
        assert_eq!(heard, different, "each page has its own name");
    }
}

#[test]
fn no_two_controls_of_a_page_have_one_name() {
    sweep(|tree, _| {
        let mut names: BTreeMap<&str, usize> = BTreeMap::new();
        // A chapter may be a tick of the rail and a way of the page at once; both lead there.
        for told in tree.iter().filter(|t| t.touchable && t.role != Role::Link) {
            *names.entry(&told.name).or_default() += 1;
        }
        names.into_iter().filter(|(_, n)| *n > 1).map(|(name, n)| format!("{n} are called “{name}”")).collect()
    });
}

#[test]
fn nothing_is_told_twice_in_a_row() {
    sweep(|tree, _| {
        let told: Vec<&Told> = tree.iter().filter(|t| !is_holder(t) && t.role != Role::Status).collect();
        let twice = told.windows(2).filter(|two| {
            // A page or a sheet is named by its own heading, and a heading by the way that it is.
            let named = matches!(two[0].role, Role::Main | Role::Dialog | Role::Navigation | Role::Heading);
            !named && two[0].name == two[1].name
        });
        twice.map(|two| format!("“{}”, twice: {:?} {:?}", two[0].name, two[0].role, two[1].role)).collect()
    });
}

#[test]
fn no_number_is_told_without_what_it_counts() {
    sweep(|tree, _| {
        let bare = |name: &str| !name.is_empty() && name.chars().all(|c| !c.is_alphabetic());
        // The page of sources and sheets give labels and values in turn.
        let told = tree.iter().filter(|t| t.role != Role::TextRun && !t.touchable && bare(&t.name));
        told.map(|t| format!("“{}” says nothing", t.name)).collect()
    });
}

#[test]
fn choices_say_whether_they_are_chosen() {
    sweep(|tree, _| {
        let choices =
            tree.iter().filter(|t| matches!(t.role, Role::RadioButton | Role::CheckBox | Role::ListBoxOption));
        choices.filter(|t| t.on.is_none()).map(|t| format!("“{}” does not say whether it is chosen", t.name)).collect()
    });
}

#[test]
fn pictures_and_charts_say_what_they_show() {
    let content = shipped_content();
    for lang in Lang::all() {
        let mut walk = Walk::new(&content, [1920, 1080], lang);
        for environment in &content.environments {
            walk.put(&Route::Environment(environment.key.clone()), Overlay::None);
            walk.see(environment.art.alt.get(lang));
            for &figure in &environment.chart {
                let figure = &content[figure];
                let told = walk
                    .tree()
                    .into_iter()
                    .any(|t| t.name.contains(figure.label.get(lang)) && t.name.contains(&figure.period_text(lang)));
                assert!(told, "{} is on no chart of {}", figure.key, environment.key);
            }
        }
        walk.put(&Route::Network, Overlay::None);
        walk.see(&walk.word("aria-diagram"));
    }
}

/// Whether a character is Chinese.
fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

#[test]
fn chinese_is_told_with_chinese_stops() {
    sweep(|tree, walk| {
        if walk.lang() != Lang::Zh {
            return Vec::new();
        }
        let foreign = |name: &str| {
            let letters: Vec<char> = name.chars().collect();
            letters.windows(3).any(|three| is_han(three[0]) && ",.:;".contains(three[1]) && three[2] == ' ')
        };
        tree.iter().filter(|told| foreign(&told.name)).map(|told| format!("“{}”", told.name)).collect()
    });
}

#[test]
fn every_line_and_point_is_told_with_its_own_status() {
    let content = shipped_content();
    for lang in Lang::all() {
        let mut walk = Walk::new(&content, [1280, 720], lang);
        walk.put(&Route::Network, Overlay::None);
        let (of_points, of_lines) = (walk.word("status-open-point"), walk.word("status-open-line"));
        let told = walk.tree();
        for line in &content.network.lines {
            let name = format!("{}{}", line.name.get(lang), walk.by_lang("。", ". "));
            let told = told.iter().find(|t| t.name.starts_with(&name)).expect("it is in the list");
            let foreign = if line.is_point() { &of_lines } else { &of_points };
            assert!(!told.name.contains(foreign.as_str()), "{}", told.name);
        }
    }
}

#[test]
fn what_two_projects_say_is_told_with_whose_it_is() {
    let content = shipped_content();
    let both = [&content.projects[0], &content.projects[2]];
    for (lang, size) in Lang::all().into_iter().flat_map(|lang| SCREENS.map(|size| (lang, size))) {
        let mut walk = Walk::new(&content, size, lang);
        walk.put(&Route::Projects, Overlay::Compare(both[0].key.clone(), both[1].key.clone()));
        let missing = walk.word("not-stated");
        let tree = walk.tree();
        let bare: Vec<&Told> = tree.iter().filter(|told| told.name == missing).collect();
        assert!(bare.is_empty(), "{bare:?}");
        for project in both {
            let whose = format!("{}{}", project.short.get(lang), walk.by_lang("：", ": "));
            assert!(tree.iter().filter(|told| told.name.starts_with(&whose)).count() > 3, "{whose}");
        }
    }
}

#[test]
fn a_card_tells_what_it_shows() {
    let content = shipped_content();
    for lang in Lang::all() {
        let mut walk = Walk::new(&content, [1920, 1080], lang);
        walk.put(&Route::Projects, Overlay::None);
        let shown = &content.projects[..6];
        for words in shown.iter().filter(|p| p.host.is_none()).filter_map(|p| p.tagline.as_ref()) {
            let told = walk.tree().into_iter().any(|t| t.touchable && t.name.contains(words.get(lang)));
            assert!(told, "{}", words.get(lang));
        }
    }
}
