//! Walks over the network's drawing: lines chosen by touch and by key, a closer look, and the way back to the whole.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use kaizhou::session::{Overlay, Route};

use super::support::Walk;
use super::visitors;

/// Visitors on the network page.
fn on_the_network() -> impl Iterator<Item = Walk> {
    visitors().map(|mut walk| {
        walk.put(&Route::Network, Overlay::None);
        walk
    })
}

fn chosen(walk: &Walk) -> Option<&str> {
    walk.session().network.line.as_deref()
}

#[test]
fn a_line_is_chosen_by_its_badge_and_left_by_touching_it_again() {
    for mut walk in on_the_network() {
        let name = walk.content().line("kaicheng").expect("the line is there").name.get(walk.lang()).to_owned();
        walk.press_beginning(&name);
        assert_eq!(chosen(&walk), Some("kaicheng"));
        walk.press_beginning(&name);
        assert_eq!(chosen(&walk), None);
    }
}

#[test]
fn the_arrow_keys_go_from_line_to_line_and_round() {
    for mut walk in on_the_network() {
        let keys: Vec<String> = walk.content().network.lines.iter().map(|line| line.key.clone()).collect();
        walk.strike_with(Modifiers::COMMAND, Key::ArrowDown);
        assert_eq!(chosen(&walk), Some(keys[0].as_str()));
        walk.strike_with(Modifiers::COMMAND, Key::ArrowDown);
        assert_eq!(chosen(&walk), Some(keys[1].as_str()));
        walk.strike_with(Modifiers::COMMAND, Key::ArrowUp);
        walk.strike_with(Modifiers::COMMAND, Key::ArrowUp);
        assert_eq!(chosen(&walk), keys.last().map(String::as_str));
    }
}

#[test]
fn the_buttons_look_closer_and_back_at_the_whole() {
    for mut walk in on_the_network() {
        let closer = walk.word("zoom-closer");
        walk.press(&closer);
        let first = walk.session().network.sight.expect("a closer look");
        walk.press(&closer);
        assert!(walk.session().network.sight.is_some_and(|sight| sight.zoom > first.zoom));
        walk.press(&walk.word("zoom-away"));
        assert_eq!(walk.session().network.sight.map(|sight| sight.zoom), Some(first.zoom));
        walk.press(&walk.word("zoom-whole"));
        assert_eq!(walk.session().network.sight, None);
        walk.see_nothing_of(&walk.word("zoom-away"));
    }
}

#[test]
fn the_keys_look_closer_move_the_window_and_give_the_whole_again() {
    for mut walk in on_the_network() {
        walk.strike(Key::Plus);
        walk.strike(Key::Plus);
        let before = walk.session().network.sight.expect("a closer look");
        walk.strike_with(Modifiers::SHIFT, Key::ArrowRight);
        let after = walk.session().network.sight.expect("still a closer look");
        assert!(after.middle[0] > before.middle[0] && after.middle[1] == before.middle[1], "{before:?} {after:?}");
        walk.strike(Key::Minus);
        assert!(walk.session().network.sight.is_some_and(|sight| sight.zoom < after.zoom));
        walk.strike(Key::Minus);
        assert_eq!(walk.session().network.sight, None);
        assert_eq!(walk.route(), &Route::Network);
    }
}

#[test]
fn a_visit_that_begins_anew_sees_the_whole() {
    for mut walk in on_the_network() {
        walk.strike(Key::Plus);
        assert!(walk.session().network.sight.is_some());
        walk.put(&Route::Network, Overlay::None);
        assert_eq!(walk.session().network.sight, None);
    }
}

#[test]
fn screen_readers_get_the_lines_as_a_list_with_stops_and_statuses() {
    for walk in on_the_network() {
        let seen = walk.seen();
        let lists = seen.iter().filter(|s| s.role == Role::List && s.name == walk.word("aria-lines"));
        assert_eq!(lists.count(), 1);
        for line in &walk.content().network.lines {
            let name = line.name.get(walk.lang());
            assert!(seen.iter().any(|s| s.role == Role::ListItem && s.name == name), "{name} is no item of the list");
            let told = seen.iter().find(|s| s.role == Role::Button && s.name.starts_with(name));
            let told = &told.unwrap_or_else(|| panic!("{name} cannot be pressed")).name;
            for stop in line.stops.iter().filter(|_| !line.is_point()) {
                assert!(told.contains(walk.content()[*stop].name.get(walk.lang())), "{told}");
            }
        }
    }
}
