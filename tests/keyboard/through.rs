//! Through what belongs together: from project to project, from hit to hit.

use std::collections::BTreeSet;

use egui::Key;
use egui::accesskit::Role;
use kaizhou::i18n::Lang;
use kaizhou::session::{Action, Overlay, Route, TextSize};

use super::rounds::TEXTS;
use super::support::{Walk, shipped_content};
use super::{SCREENS, focused, tab_to};

#[test]
fn enter_again_and_again_walks_through_the_projects() {
    let content = shipped_content();
    let all = SCREENS.into_iter().flat_map(|size| TEXTS.map(|text| (size, text)));
    // Both directions and both languages take turns.
    let turns = [(Lang::Zh, "next-project"), (Lang::En, "previous-project")].into_iter().cycle();
    for ((size, text), (lang, word)) in all.zip(turns) {
        let mut walk = Walk::sized(&content, size, lang, text, None);
        walk.put(&Route::Projects, Overlay::Project(content.projects[0].key.clone()));
        let step = walk.word(word);
        tab_to(&mut walk, &step);
        let mut seen = BTreeSet::new();
        for _ in &content.projects {
            walk.strike(Key::Enter);
            assert!(focused(&walk).starts_with(&step), "{size:?} {text:?}: {}", focused(&walk));
            let Overlay::Project(key) = walk.overlay() else { panic!("{:?}", walk.overlay()) };
            seen.insert(key.clone());
        }
        assert_eq!(seen.len(), content.projects.len(), "{size:?} {text:?}");
    }
}

/// The project whose sheet lies open.
fn open_project(walk: &Walk) -> String {
    let Overlay::Project(key) = walk.overlay() else { panic!("{:?}", walk.overlay()) };
    key.clone()
}

#[test]
fn the_keys_that_turn_pages_go_through_the_projects_of_the_page() {
    let content = shipped_content();
    let openness = &content.environments[1];
    let of_it = |p: &&kaizhou::content::Project| p.environment == Some(openness.id);
    let expected: Vec<String> = content.projects.iter().filter(of_it).map(|p| p.key.clone()).collect();
    for (size, text) in SCREENS.into_iter().flat_map(|size| TEXTS.map(|text| (size, text))) {
        let mut walk = Walk::sized(&content, size, Lang::En, text, None);
        walk.put(&Route::Projects, Overlay::None);
        walk.ask(Action::Cards(openness.key.clone()));
        walk.ask(Action::Open(Overlay::Project(expected[0].clone())));
        let mut strikes = 0;
        let mut next = |walk: &mut Walk, key: Key| {
            let before = open_project(walk);
            (0..30).find(|_| {
                walk.strike(key);
                strikes += 1;
                open_project(walk) != before
            });
            open_project(walk)
        };
        let mut seen = vec![expected[0].clone()];
        seen.extend((1..expected.len()).map(|_| next(&mut walk, Key::PageDown)));
        assert_eq!(seen, expected, "{size:?} {text:?}");
        let back = expected.len() - 2;
        assert_eq!(next(&mut walk, Key::PageUp), expected[back], "{size:?} {text:?}");
        let at_least = if text == TextSize::Largest { 2 * expected.len() } else { expected.len() };
        assert!(strikes >= at_least, "what does not fit is scrolled before the sheet is turned: {strikes} {size:?}");
    }
}

#[test]
fn the_hit_that_the_keyboard_is_with_is_the_one_that_is_chosen() {
    let content = shipped_content();
    for lang in Lang::all() {
        let mut walk = Walk::new(&content, [1280, 720], lang);
        walk.put(&Route::Home, Overlay::None);
        walk.type_in("2022");
        let rows =
            |walk: &Walk| -> Vec<_> { walk.tree().into_iter().filter(|t| t.role == Role::ListBoxOption).collect() };
        let chosen = |walk: &Walk| {
            let all: Vec<String> = rows(walk).into_iter().filter(|t| t.on == Some(true)).map(|t| t.name).collect();
            assert_eq!(all.len(), 1, "one hit is chosen: {all:?}");
            all[0].clone()
        };
        walk.strike(Key::ArrowDown);
        let second = chosen(&walk);
        assert_ne!(focused(&walk), second, "the field keeps the focus while arrows choose");
        while walk.focused().is_none_or(|seen| seen.role != Role::ListBoxOption) {
            walk.strike(Key::Tab);
        }
        for key in
            [Key::Tab, Key::Tab, Key::ArrowDown, Key::PageDown, Key::PageDown, Key::ArrowUp, Key::Tab, Key::PageUp]
        {
            walk.strike(key);
            assert_eq!(focused(&walk), chosen(&walk), "{key:?}");
            let at = walk.session().search.chosen;
            assert!(at > 0, "{key:?}");
        }
        let hit = chosen(&walk);
        walk.type_in("7");
        assert_eq!(walk.session().search.query, "20227");
        assert_eq!(walk.focused().map(|seen| seen.role), Some(Role::SearchInput), "typing goes on in the field");
        walk.type_in("8");
        assert_eq!(walk.session().search.query, "202278");
        walk.strike(Key::Backspace);
        walk.strike(Key::Backspace);
        assert_eq!((walk.session().search.query.as_str(), walk.session().search.chosen), ("2022", 0));
        assert_ne!(chosen(&walk), hit);
    }
}

#[test]
fn where_arrows_lead_is_brought_into_sight() {
    let content = shipped_content();
    let mut walk = Walk::sized(&content, [1280, 720], Lang::En, TextSize::Largest, None);
    walk.put(&Route::Home, Overlay::None);
    let bottom = walk.canvas().bottom();
    walk.strike(Key::Tab);
    for n in 0..12 {
        walk.strike(Key::ArrowDown);
        let Some(seen) = walk.focused() else { continue };
        assert!(seen.rect.top() < bottom && seen.rect.bottom() > 0.0, "{n}: {seen:?}");
    }
}
