//! A visitor's walk through the brochure, by what the accessibility tree says.

mod support;

#[path = "flows/business.rs"]
mod business;
#[path = "flows/charts.rs"]
mod charts;
#[path = "flows/comfort.rs"]
mod comfort;
#[path = "flows/diagram.rs"]
mod diagram;
#[path = "flows/ecology.rs"]
mod ecology;
#[path = "flows/journey.rs"]
mod journey;
#[path = "flows/motion.rs"]
mod motion;
#[path = "flows/network.rs"]
mod network;
#[path = "flows/presenting.rs"]
mod presenting;
#[path = "flows/rail.rs"]
mod rail;

use std::collections::BTreeSet;

use egui::{Key, Modifiers};
use kaizhou::content::{Topic, TopicHome};
use kaizhou::i18n::Lang;
use kaizhou::session::{Effect, Overlay, Route};
use kaizhou::ui::chapters::chapters;
use support::{Walk, shipped_content};

const BOOTH: [u32; 2] = [1920, 1080];
const LAPTOP: [u32; 2] = [1280, 720];
const TOTEM: [u32; 2] = [1080, 1920];

/// Visitors before the cover: one at each screen, in either language.
fn visitors() -> impl Iterator<Item = Walk> {
    let content = shipped_content();
    let screens = [BOOTH, LAPTOP, TOTEM].into_iter();
    screens.flat_map(move |size| {
        let content = content.clone();
        Lang::all().map(move |lang| Walk::new(&content, size, lang))
    })
}

/// A visitor on the home page.
fn at_home(size: [u32; 2], lang: Lang) -> Walk {
    let mut walk = Walk::new(&shipped_content(), size, lang);
    walk.put(&Route::Home, Overlay::None);
    walk
}

#[test]
fn every_page_with_figures_names_its_source() {
    for mut walk in visitors() {
        let mut pages = vec![Route::Home, Route::Projects, Route::Network, Route::Zone];
        pages.extend(walk.content().environments.iter().map(|e| Route::Environment(e.key.clone())));
        let source = walk.content().sources[0].short.get(walk.lang()).to_owned();
        let source = format!("{}{}{source}", walk.word("source-label"), walk.by_lang("：", ": "));
        for page in pages {
            walk.put(&page, Overlay::None);
            let told = walk.seen().iter().any(|seen| seen.name.starts_with(&source));
            assert!(told, "{page:?} does not say “{source}”");
        }
    }
}

#[test]
fn an_upright_home_page_bears_the_places_name() {
    for lang in Lang::all() {
        let walk = at_home(TOTEM, lang);
        let name = walk.by_lang("州", "Kaizhou");
        let painted = walk.shapes().iter().any(|clipped| match &clipped.shape {
            egui::Shape::Text(text) => text.galley.text() == name && text.pos.y < 300.0,
            _ => false,
        });
        assert!(painted, "{name}");
    }
}

#[test]
fn a_touch_on_the_cover_opens_the_home_page() {
    for mut walk in visitors() {
        assert_eq!(*walk.route(), Route::Cover);
        walk.see(walk.content().brochure.event.get(walk.lang()));
        walk.press(&walk.word("touch-to-start"));
        assert_eq!(*walk.route(), Route::Home);
        for environment in &walk.content().environments {
            walk.see(environment.name.get(walk.lang()));
        }
    }
}

#[test]
fn the_cover_can_be_turned_to_the_other_language_first() {
    let mut walk = Walk::new(&shipped_content(), BOOTH, Lang::Zh);
    walk.press("English");
    assert_eq!((walk.route(), walk.lang()), (&Route::Cover, Lang::En));
    walk.see("Touch to start");
}

#[test]
fn each_panel_leads_to_its_environment_and_home_leads_back() {
    for mut walk in visitors() {
        walk.put(&Route::Home, Overlay::None);
        let lang = walk.lang();
        let environments = walk.content().environments.iter();
        let wanted: Vec<_> = environments.map(|e| (e.key.clone(), e.name.get(lang).to_owned())).collect();
        for (key, name) in wanted {
            walk.press_beginning(&format!("{name}{}", walk.by_lang("：", ": ")));
            assert_eq!(*walk.route(), Route::Environment(key));
            walk.press(&walk.word("nav-home"));
            assert_eq!(*walk.route(), Route::Home);
        }
    }
}

#[test]
fn each_row_of_home_leads_to_its_page_and_back_leads_home() {
    for mut walk in visitors() {
        walk.put(&Route::Home, Overlay::None);
        let lang = walk.lang();
        let rows = walk.content().brochure.home.rows.iter();
        let wanted: Vec<_> =
            rows.map(|row| (kaizhou::ui::pages::route(row.page), row.title.get(lang).to_owned())).collect();
        for (route, title) in wanted {
            walk.press_beginning(&format!("{title}{}", walk.by_lang("：", ": ")));
            assert_eq!(*walk.route(), route);
            walk.press(&walk.word("nav-back"));
            assert_eq!(*walk.route(), Route::Home);
        }
    }
}

#[test]
fn the_half_years_figure_opens_the_story_behind_it() {
    for mut walk in visitors() {
        walk.put(&Route::Home, Overlay::None);
        walk.press(&walk.word("full-story"));
        assert_eq!(*walk.overlay(), Overlay::Story("home".to_owned()));
        let beginning: String = walk.content().brochure.home.story[0].get(walk.lang()).chars().take(12).collect();
        walk.see(&beginning);
    }
}

#[test]
fn every_topic_opens_its_sheet_on_its_page_and_closes_again() {
    let mut without = BTreeSet::new();
    for mut walk in visitors() {
        let lang = walk.lang();
        let content = walk.content();
        let place = |topic: &Topic| match topic.home {
            TopicHome::Environment(id) => Route::Environment(content[id].key.clone()),
            TopicHome::Zone => Route::Zone,
        };
        let topics = content.topics.iter().map(|t| (t.key.clone(), t.title.get(lang).to_owned(), place(t)));
        let wanted: Vec<_> = topics.collect();
        assert!(!wanted.is_empty(), "there are topics");
        for (key, title, route) in wanted {
            walk.put(&route, Overlay::None);
            if !walk.seen().iter().any(|s| s.touchable && s.name.starts_with(&title)) {
                without.insert(format!("{key} on {}", route.name()));
                continue;
            }
            walk.press_beginning(&title);
            assert_eq!(*walk.overlay(), Overlay::Topic(key));
            walk.see(&title);
            walk.press(&walk.word("close"));
            assert_eq!((walk.overlay(), walk.route()), (&Overlay::None, &route));
        }
    }
    assert!(without.is_empty(), "no way leads to these topics: {without:#?}");
}

#[test]
fn the_cards_of_an_environment_lead_to_the_projects() {
    for mut walk in visitors() {
        let word = walk.word("related-projects");
        for environment in walk.content().environments.clone() {
            walk.put(&Route::Environment(environment.key), Overlay::None);
            if walk.seen().iter().any(|s| s.touchable && s.name.starts_with(&word)) {
                walk.press_beginning(&word);
                assert_eq!(*walk.route(), Route::Projects);
            }
        }
    }
}

#[test]
fn what_lies_under_a_sheet_cannot_be_pressed() {
    let mut walk = at_home(BOOTH, Lang::Zh);
    walk.press(&walk.word("full-story"));
    let environment = walk.content().environments[0].name.get(Lang::Zh).to_owned();
    walk.see_nothing_of(&format!("{environment}："));
    walk.see_nothing_of(&walk.word("nav-back"));
}

#[test]
fn next_walks_through_all_chapters_in_their_order_and_round() {
    for mut walk in visitors() {
        let order = chapters(walk.content());
        walk.put(&order[0], Overlay::None);
        for chapter in order.iter().cycle().skip(1).take(order.len()) {
            walk.press_beginning(&format!("{}{}", walk.word("nav-next"), walk.by_lang("：", ": ")));
            assert_eq!(walk.route(), chapter);
        }
    }
}

#[test]
fn a_change_of_language_keeps_the_page_and_what_lies_over_it() {
    for mut walk in visitors() {
        let (before, other) = (walk.lang(), walk.lang().other());
        for route in kaizhou::ui::chapters::pages(walk.content()) {
            walk.put(&route, Overlay::None);
            for lang in [other, before] {
                walk.press(if lang == Lang::Zh { "中文" } else { "English" });
                assert_eq!((walk.route(), walk.lang()), (&route, lang));
            }
        }
    }
}

#[test]
fn the_sources_are_reached_from_every_page_and_back_leads_there_again() {
    for mut walk in visitors() {
        for route in chapters(walk.content()) {
            walk.put(&route, Overlay::None);
            walk.press(&walk.word("page-sources"));
            assert_eq!(*walk.route(), Route::Sources);
            walk.press(&walk.word("nav-back"));
            assert_eq!(*walk.route(), route);
        }
    }
}

#[test]
fn page_down_walks_from_the_cover_through_all_chapters_and_page_up_back() {
    let mut walk = Walk::new(&shipped_content(), BOOTH, Lang::Zh);
    walk.strike(Key::PageDown);
    assert_eq!(*walk.route(), Route::Home);
    let order = chapters(walk.content());
    for chapter in &order {
        walk.strike(Key::PageDown);
        assert_eq!(walk.route(), chapter);
    }
    for chapter in order.iter().rev().skip(1) {
        walk.strike(Key::PageUp);
        assert_eq!(walk.route(), chapter);
    }
    walk.strike(Key::Home);
    assert_eq!(*walk.route(), Route::Home);
}

#[test]
fn escape_closes_a_sheet_and_then_goes_back() {
    let mut walk = at_home(BOOTH, Lang::En);
    let first = walk.content().environments[0].name.get(Lang::En).to_owned();
    walk.press_beginning(&format!("{first}: "));
    let (route, story) = (walk.route().clone(), walk.word("full-story"));
    walk.press(&story);
    assert_ne!(*walk.overlay(), Overlay::None);
    walk.strike(Key::Escape);
    assert_eq!((walk.overlay(), walk.route()), (&Overlay::None, &route));
    walk.strike(Key::Escape);
    assert_eq!(*walk.route(), Route::Home);
}

#[test]
fn the_window_is_asked_for_through_the_keyboard() {
    let mut walk = at_home(BOOTH, Lang::Zh);
    walk.strike(Key::F11);
    walk.strike(Key::Escape);
    walk.strike_with(Modifiers::COMMAND, Key::Q);
    assert_eq!(walk.effects(), [Effect::Fullscreen(true), Effect::Fullscreen(false), Effect::Quit]);
    assert_eq!(*walk.route(), Route::Home);
}

#[test]
fn tab_reaches_everything_on_home_that_can_be_pressed() {
    for mut walk in visitors() {
        walk.put(&Route::Home, Overlay::None);
        let touchable: BTreeSet<_> = walk.seen().into_iter().filter(|s| s.touchable).map(|s| s.name).collect();
        let mut reached = BTreeSet::new();
        for _ in 0..=touchable.len() {
            walk.strike(Key::Tab);
            reached.extend(walk.focused().map(|s| s.name));
        }
        assert_eq!(reached, touchable, "left: reached; right: can be pressed");
    }
}

#[test]
fn enter_chooses_what_the_keyboard_is_with() {
    let mut walk = at_home(LAPTOP, Lang::Zh);
    let environment = walk.content().environments[1].clone();
    let name = format!("{}：", environment.name.get(Lang::Zh));
    let steps = walk.seen().iter().filter(|s| s.touchable).count();
    let found = (0..steps).any(|_| {
        walk.strike(Key::Tab);
        walk.focused().is_some_and(|s| s.name.starts_with(&name))
    });
    assert!(found, "the keyboard never came to “{name}”");
    walk.strike(Key::Enter);
    assert_eq!(*walk.route(), Route::Environment(environment.key));
}
