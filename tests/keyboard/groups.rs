//! What is one stop of the keyboard: Tab comes to it once, arrows go along it.

use egui::Key;
use kaizhou::i18n::Lang;
use kaizhou::session::{Action, NetworkAction, NetworkPanel, Overlay, Route, SearchAction};

use super::support::{Walk, shipped_content};
use super::{SCREENS, focused};

/// A search with the letter pad open.
fn searching(walk: &mut Walk) {
    walk.put(&Route::Home, Overlay::None);
    walk.ask(Action::Search(SearchAction::Begin { query: String::new(), pad: true }));
    walk.strike(Key::Tab);
}

/// Strikes Tab until something is come to that others are one stop with. Gives how often.
fn tab_into_group(walk: &mut Walk) -> usize {
    (1..60)
        .find(|_| {
            walk.strike(Key::Tab);
            !walk.beside_focus().is_empty()
        })
        .expect("the keyboard comes to a group")
}

#[test]
fn the_letter_pad_is_one_stop_and_arrows_go_from_key_to_key() {
    let content = shipped_content();
    for (lang, size) in Lang::all().into_iter().flat_map(|lang| SCREENS.map(|size| (lang, size))) {
        let mut walk = Walk::new(&content, size, lang);
        searching(&mut walk);
        tab_into_group(&mut walk);
        assert_eq!((focused(&walk), walk.beside_focus().len()), ("1".to_owned(), 37));
        walk.strike(Key::Tab);
        assert!(walk.beside_focus().is_empty(), "Tab leaves it: {}", focused(&walk));
        walk.strike_with(egui::Modifiers::SHIFT, Key::Tab);
        assert_eq!(focused(&walk), "1");
        for (key, name) in [
            (Key::ArrowDown, "Q"),
            (Key::ArrowRight, "W"),
            (Key::End, "P"),
            (Key::ArrowRight, "P"),
            (Key::ArrowDown, "L"),
            (Key::Home, "A"),
            (Key::ArrowLeft, "A"),
        ] {
            walk.strike(key);
            assert_eq!(focused(&walk), name, "{key:?}");
        }
        walk.strike(Key::Enter);
        walk.strike(Key::Space);
        assert_eq!(walk.session().search.query, "aa");
        let delete = walk.word("search-delete");
        assert!(walk.go_along(|name| name == delete));
        walk.strike(Key::Enter);
        assert_eq!(walk.session().search.query, "a");
        // It is where it was when the keyboard comes back.
        walk.strike(Key::Tab);
        walk.strike_with(egui::Modifiers::SHIFT, Key::Tab);
        assert_eq!(focused(&walk), delete);
    }
}

#[test]
fn every_place_of_the_drawing_is_come_to_by_arrows_from_one_stop() {
    let content = shipped_content();
    for (lang, size) in Lang::all().into_iter().flat_map(|lang| SCREENS.map(|size| (lang, size))) {
        let mut walk = Walk::new(&content, size, lang);
        walk.put(&Route::Network, Overlay::None);
        tab_into_group(&mut walk);
        let all = walk.beside_focus();
        assert!(all.len() > 15, "{all:?}");
        let here = focused(&walk);
        for name in all.iter().map(|(name, _)| name).chain([&here]) {
            assert!(walk.go_along(|other| other == name), "{name} is not come to, {size:?}");
            assert_eq!(*walk.route(), Route::Network, "an arrow turns no page here");
        }
        walk.strike(Key::Enter);
        assert!(walk.session().network.place.is_some(), "Enter chooses it");
    }
}

#[test]
fn dates_are_one_stop_which_begins_at_the_date_shown() {
    let content = shipped_content();
    for (lang, size) in Lang::all().into_iter().flat_map(|lang| SCREENS.map(|size| (lang, size))) {
        let mut walk = Walk::new(&content, size, lang);
        walk.put(&Route::Network, Overlay::None);
        walk.strike(Key::CloseBracket);
        walk.strike(Key::CloseBracket);
        let all = walk.word("time-all");
        assert!(walk.come_to(|name| name.starts_with(&all)));
        walk.strike(Key::Enter);
        assert_eq!(walk.session().network.panel, NetworkPanel::Dates);
        tab_into_group(&mut walk);
        assert!(focused(&walk).starts_with(walk.by_lang("2022年8月9日", "9 August 2022")), "{}", focused(&walk));
        walk.strike(Key::ArrowDown);
        walk.strike(Key::Enter);
        assert_eq!(walk.session().network.date.as_deref(), Some("2022-08"));
    }
}

#[test]
fn the_places_of_a_way_are_one_stop() {
    let content = shipped_content();
    for (lang, size) in Lang::all().into_iter().flat_map(|lang| SCREENS.map(|size| (lang, size))) {
        let mut walk = Walk::new(&content, size, lang);
        walk.put(&Route::Network, Overlay::None);
        walk.ask(Action::Network(NetworkAction::Panel(NetworkPanel::Journey)));
        let to = walk.word("journey-to");
        assert!(walk.come_to(|name| name.starts_with(&to)), "the fields come first");
        walk.strike(Key::Tab);
        assert!(walk.beside_focus().len() > 20, "then the places: {}", focused(&walk));
        let name =
            content.network.places.iter().find(|place| place.key == "wenquan").expect("it is there").name.get(lang);
        assert!(walk.go_along(|other| other == name));
        walk.strike(Key::Space);
        assert_eq!(walk.session().network.journey.from.as_deref(), Some("wenquan"));
    }
}
