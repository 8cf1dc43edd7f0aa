//! Walks through the question “which way from here?”: asked by touch, by the keyboard, and answered plainly.

use egui::Key;
use egui::accesskit::Role;
use kaizhou::session::{NetworkPanel, Overlay, Route};

use super::support::Walk;
use super::visitors;

/// Visitors who ask for a way.
fn asking() -> impl Iterator<Item = Walk> {
    visitors().map(|mut walk| {
        walk.put(&Route::Network, Overlay::None);
        walk.press(&walk.word("journey-title"));
        assert_eq!(walk.session().network.panel, NetworkPanel::Journey);
        walk
    })
}

fn name(walk: &Walk, place: &str) -> String {
    let place = walk.content().network.places.iter().find(|p| p.key == place).expect("the place is there");
    place.name.get(walk.lang()).to_owned()
}

/// Touches what has a place's name: the drawing is told first, then the panel.
fn touch_nth(walk: &mut Walk, place: &str, number: usize) {
    let name = name(walk, place);
    let told = |said: &str| said == name || said.strip_prefix(&name).is_some_and(|rest| rest.starts_with(['，', ',']));
    let found = walk.seen().into_iter().filter(|s| s.touchable && told(&s.name)).nth(number);
    walk.press_at(found.unwrap_or_else(|| panic!("{name} cannot be touched")).rect.center());
}

/// Touches a place on the drawing.
fn touch(walk: &mut Walk, place: &str) {
    touch_nth(walk, place, 0);
}

/// Chooses a place in the list.
fn choose(walk: &mut Walk, place: &str) {
    touch_nth(walk, place, 1);
}

#[test]
fn two_places_of_the_list_give_the_way_in_words_with_what_was_reported() {
    for mut walk in asking() {
        choose(&mut walk, "puli");
        choose(&mut walk, "wanzhou");
        walk.see(&walk.word("journey-open"));
        let line = walk.content().line("wankai_rapid").expect("the line is there").clone();
        walk.see(line.name.get(walk.lang()));
        let report = &line.observations[0].text;
        walk.see(report.get(walk.lang()));
        // What is reported later is not known yet.
        walk.see_nothing_of(line.observations[1].text.get(walk.lang()));
        walk.see_nothing_of(&walk.word("journey-later"));
    }
}

#[test]
fn places_touched_on_the_drawing_are_the_ends_and_lines_under_way_are_told_as_such() {
    for mut walk in asking() {
        touch(&mut walk, "kaizhou_station");
        touch(&mut walk, "chengdu");
        let journey = &walk.session().network.journey;
        assert_eq!((journey.from.as_deref(), journey.to.as_deref()), (Some("kaizhou_station"), Some("chengdu")));
        walk.see(&walk.word("journey-later"));
        walk.see_nothing_of(&walk.word("journey-open"));
        walk.see(walk.by_lang("两线在万州北站相接", "The two lines meet at Wanzhou North"));
        let shown = walk.seen().into_iter().filter(|s| s.touchable).map(|s| s.name).collect::<Vec<_>>();
        let about = walk.word("status-starting");
        assert!(
            shown.iter().any(|name| name.contains(&about) && name.contains(walk.by_lang("至", " to "))),
            "{shown:#?}"
        );
    }
}

#[test]
fn where_there_is_no_way_the_panel_says_so() {
    for mut walk in asking() {
        touch(&mut walk, "puli");
        touch(&mut walk, "chengdu");
        walk.see(walk.by_lang("没有从浦里新区通到成都的", "leads from Puli New Area to Chengdu"));
        walk.press(&walk.word("journey-again"));
        touch(&mut walk, "kaizhou");
        touch(&mut walk, "wanzhou");
        walk.see(walk.by_lang("都不经停开州", "stops at Kaizhou."));
        walk.press(&walk.word("journey-again"));
        touch(&mut walk, "zhaojia");
        touch(&mut walk, "chengkou");
        walk.see(walk.by_lang("谭家—城口", "Tanjia–Chengkou"));
    }
}

#[test]
fn the_ends_change_places_and_can_be_chosen_anew() {
    for mut walk in asking() {
        choose(&mut walk, "puli");
        choose(&mut walk, "wanzhou");
        walk.press(&walk.word("journey-swap"));
        let journey = &walk.session().network.journey;
        assert_eq!((journey.from.as_deref(), journey.to.as_deref()), (Some("wanzhou"), Some("puli")));
        let field = format!("{}{}", walk.word("journey-to"), walk.by_lang("：", ": "));
        walk.press_beginning(&field);
        choose(&mut walk, "kaizhou_south");
        let journey = &walk.session().network.journey;
        assert_eq!((journey.from.as_deref(), journey.to.as_deref()), (Some("wanzhou"), Some("kaizhou_south")));
    }
}

#[test]
fn escape_closes_what_is_told_then_the_panel_and_then_leaves_the_page() {
    for mut walk in asking() {
        choose(&mut walk, "puli");
        choose(&mut walk, "wanzhou");
        let line = walk.content().line("wankai_rapid").expect("the line is there").name.get(walk.lang()).to_owned();
        walk.press_beginning(&line);
        assert_eq!(walk.session().network.line.as_deref(), Some("wankai_rapid"));
        walk.strike(Key::Escape);
        assert_eq!(
            (walk.session().network.line.as_deref(), walk.session().network.panel),
            (None, NetworkPanel::Journey)
        );
        walk.strike(Key::Escape);
        assert_eq!((walk.route(), walk.session().network.panel), (&Route::Network, NetworkPanel::Legend));
        walk.strike(Key::Escape);
        assert_eq!(*walk.route(), Route::Home);
    }
}

#[test]
fn a_place_asks_for_the_way_from_there() {
    for mut walk in visitors() {
        walk.put(&Route::Network, Overlay::None);
        touch(&mut walk, "wanzhou_north");
        assert_eq!(walk.session().network.place.as_deref(), Some("wanzhou_north"));
        walk.press(&walk.word("journey-here"));
        let network = &walk.session().network;
        assert_eq!((network.panel, network.journey.from.as_deref()), (NetworkPanel::Journey, Some("wanzhou_north")));
    }
}

#[test]
fn the_answer_is_told_to_those_who_do_not_see_it_and_follows_the_date() {
    for mut walk in asking() {
        touch(&mut walk, "wuxi");
        touch(&mut walk, "wenquan");
        let told = |walk: &Walk| {
            let live = walk.tree().into_iter().find(|node| {
                node.live && node.role == Role::Status && node.name.contains(walk.by_lang("巫云开", "Wuxi–Yunyang"))
            });
            live.expect("the answer is told as it changes").name
        };
        assert!(told(&walk).contains(&walk.word("journey-later")));
        walk.strike(Key::CloseCurlyBracket);
        assert!(told(&walk).contains(&walk.word("journey-open")));
    }
}

#[test]
fn the_question_is_asked_and_answered_by_keyboard_alone() {
    for mut walk in visitors() {
        walk.put(&Route::Network, Overlay::None);
        for name in [walk.word("journey-title"), name(&walk, "puli"), name(&walk, "wanzhou")] {
            // The drawing has its places, too; there, Enter chooses an end as well.
            assert!(walk.come_to(|other| other == name), "the keyboard never came to “{name}”");
            walk.strike(Key::Enter);
        }
        walk.see(&walk.word("journey-open"));
    }
}

#[test]
fn a_visit_that_begins_anew_asks_for_nothing() {
    for mut walk in asking() {
        choose(&mut walk, "puli");
        walk.put(&Route::Network, Overlay::None);
        assert_eq!(walk.session().network, Default::default());
    }
}
