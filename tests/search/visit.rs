//! A visitor who searches.

use egui::accesskit::Role;
use egui::{Event, ImeEvent, Key, Modifiers, Pos2, TouchDeviceId, TouchId, TouchPhase};
use kaizhou::i18n::Lang;
use kaizhou::search::Index;
use kaizhou::session::{Action, Overlay, Route, SearchAction, SourcesSection};
use kaizhou::ui::chapters::pages;

use super::support::{Walk, shipped_content};

const BOOTH: [u32; 2] = [1920, 1080];
const TOTEM: [u32; 2] = [1080, 1920];

fn at(route: &Route, size: [u32; 2], lang: Lang) -> Walk {
    let mut walk = Walk::new(&shipped_content(), size, lang);
    walk.put(route, Overlay::None);
    walk
}

#[test]
fn typing_on_any_page_begins_a_search_with_what_was_typed() {
    let content = shipped_content();
    for route in pages(&content) {
        let mut walk = at(&route, BOOTH, Lang::Zh);
        walk.type_in("g");
        assert_eq!((walk.overlay(), walk.session().search.query.as_str()), (&Overlay::Search, "g"), "{route:?}");
        walk.type_in("aotie");
        assert_eq!(walk.session().search.query, "gaotie", "{route:?}");
        walk.see("渝西高铁");
        assert_eq!(walk.route(), &route, "the page stays until something is chosen");
    }
}

#[test]
fn han_from_an_input_method_begins_a_search_too() {
    let mut walk = at(&Route::Home, BOOTH, Lang::Zh);
    walk.feel(Event::Ime(ImeEvent::Commit("渝西".to_owned())));
    assert_eq!((walk.overlay(), walk.session().search.query.as_str()), (&Overlay::Search, "渝西"));
    walk.strike(Key::Escape);
    walk.feel(Event::Ime(ImeEvent::Preedit { text: "g".to_owned(), active_range_chars: None }));
    assert_eq!((walk.overlay(), walk.session().search.query.as_str()), (&Overlay::Search, ""));
    walk.feel(Event::Ime(ImeEvent::Commit("高铁".to_owned())));
    assert_eq!(walk.session().search.query, "高铁", "what is composed goes into the field");
}

#[test]
fn enter_goes_to_the_exact_place_and_back_leads_where_one_was() {
    let mut walk = at(&Route::Zone, BOOTH, Lang::Zh);
    walk.strike_with(Modifiers::COMMAND, Key::F);
    walk.type_in("guangfu");
    walk.strike(Key::Enter);
    assert_eq!((walk.route(), walk.overlay()), (&Route::Projects, &Overlay::Project("pv-glass".to_owned())));
    walk.see("光伏压延玻璃生产线项目");
    walk.strike(Key::Escape);
    walk.strike_with(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(*walk.route(), Route::Zone);
}

#[test]
fn arrows_choose_another_hit_and_enter_takes_it() {
    let mut walk = at(&Route::Home, BOOTH, Lang::En);
    walk.type_in("/");
    assert_eq!(walk.session().search.query, "", "the stroke itself is not looked for");
    walk.type_in("chongqing");
    let hits = Index::new(walk.content()).search("chongqing", Lang::En, 60).hits;
    walk.strike(Key::ArrowDown);
    walk.strike(Key::ArrowDown);
    walk.strike(Key::ArrowUp);
    assert_eq!(walk.session().search.chosen, 1);
    walk.strike(Key::Enter);
    assert_eq!(*walk.route(), hits[1].target.route);
    assert_ne!(*walk.overlay(), Overlay::Search);
}

#[test]
fn every_hit_leads_to_a_page_that_shows_it() {
    let content = shipped_content();
    let index = Index::new(&content);
    let mut walk = at(&Route::Home, BOOTH, Lang::Zh);
    // One letter of nearly every title, so that nearly everything is gone to.
    for typed in ["k", "g", "x", "2022", "数", "网", "报道", "重庆", "wanzhou", "ofl", "sector"] {
        for hit in index.search(typed, Lang::Zh, 40).hits {
            walk.ask(Action::GoTo(hit.target.clone()));
            assert_eq!(walk.route(), &hit.target.route, "{hit:?}");
            assert!(walk.seen().len() > 3, "{hit:?}");
            walk.ask(Action::Search(SearchAction::Begin { query: String::new(), pad: false }));
        }
    }
}

#[test]
fn a_line_is_chosen_and_a_section_opened() {
    let mut walk = at(&Route::Home, BOOTH, Lang::Zh);
    walk.type_in("yxgt");
    walk.strike(Key::Enter);
    assert_eq!((walk.route(), walk.session().network.line.as_deref()), (&Route::Network, Some("yuxi")));
    walk.type_in("舟行碧波上");
    walk.strike(Key::Enter);
    assert_eq!((walk.route(), walk.session().sources.section), (&Route::Sources, SourcesSection::Pictures));
    walk.see("舟行碧波上");
}

#[test]
fn nothing_found_is_said_with_what_to_do() {
    for lang in Lang::all() {
        let mut walk = at(&Route::Home, BOOTH, lang);
        walk.type_in("qqqq");
        walk.see("qqqq");
        walk.see(&walk.word("search-none-hint"));
        let word = walk.content().projects[0].short.get(lang).to_owned();
        walk.press(&word);
        assert_eq!(walk.session().search.query, word);
        walk.see(walk.content().projects[0].title.get(lang));
    }
}

#[test]
fn a_finger_gets_letters_to_spell_initials_with() {
    let mut walk = at(&Route::Network, TOTEM, Lang::Zh);
    let middle =
        walk.seen().into_iter().find(|s| s.touchable && s.name == walk.word("search")).expect("it is on the rail");
    let touch = |phase: TouchPhase, pos: Pos2| Event::Touch {
        device_id: TouchDeviceId(0),
        id: TouchId(1),
        phase,
        pos,
        force: None,
    };
    walk.tap(middle.rect.center(), touch);
    assert!(walk.session().search.pad, "who comes by finger has no keyboard");
    for key in ["Y", "X", "G", "T", "T"] {
        walk.press(key);
    }
    walk.press(&walk.word("search-delete"));
    assert_eq!(walk.session().search.query, "yxgt");
    walk.press_beginning("渝西高铁，");
    assert_eq!(walk.session().network.line.as_deref(), Some("yuxi"));
}

#[test]
fn a_mouse_gets_no_letters_unless_it_asks() {
    let mut walk = at(&Route::Network, BOOTH, Lang::En);
    walk.press(&walk.word("search"));
    assert!(!walk.session().search.pad);
    walk.press(&walk.word("search-pad"));
    walk.press("K");
    assert_eq!(walk.session().search.query, "k");
}

#[test]
fn a_new_search_begins_with_nothing() {
    let mut walk = at(&Route::Home, BOOTH, Lang::En);
    walk.type_in("glass");
    walk.strike(Key::Escape);
    assert_eq!((walk.route(), walk.overlay()), (&Route::Home, &Overlay::None));
    walk.strike_with(Modifiers::COMMAND, Key::F);
    assert_eq!(walk.session().search.query, "");
}

#[test]
fn a_word_of_the_brochure_that_is_chosen_by_key_goes_into_the_field_where_typing_goes_on() {
    for size in [BOOTH, TOTEM] {
        let mut walk = at(&Route::Home, size, Lang::En);
        walk.strike_with(Modifiers::COMMAND, Key::F);
        let word = walk.content().projects[0].short.get(Lang::En).to_owned();
        assert!(walk.come_to(|name| name == word));
        walk.strike(Key::Enter);
        assert_eq!(walk.session().search.query, word);
        assert_eq!(walk.focused().map(|seen| seen.role), Some(Role::SearchInput));
        walk.type_in("s");
        assert_eq!(walk.session().search.query, format!("{word}s"));
    }
}
