//! Walks over the network's drawing: lines chosen by touch and by key, a closer look, and the way back to the whole.

use egui::accesskit::Role;
use egui::{
    Color32, Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, PointerButton, Pos2, Rect, Shape, TouchDeviceId,
    TouchId, TouchPhase, vec2,
};
use kaizhou::session::{Action, NetworkAction, Overlay, Route};

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
fn chips_and_legend_let_lines_through_and_the_others_fade() {
    for mut walk in on_the_network() {
        let name = |walk: &Walk, key: &str| {
            let place = walk.content().network.places.iter().find(|place| place.key == key);
            place.expect("the place is there").name.get(walk.lang()).to_owned()
        };
        let (on_a_road, on_a_railway) = (name(&walk, "tanjia"), name(&walk, "fankuai"));
        let lit = |walk: &Walk| [&on_a_road, &on_a_railway].map(|name| ink(walk, name).expect("it has a label"));
        let all = lit(&walk);
        walk.press(&walk.word("mode-rail"));
        assert_eq!(walk.session().network.mode.as_deref(), Some("rail"));
        assert!(lit(&walk)[0] != all[0] && lit(&walk)[1] == all[1], "only the road fades");
        walk.press(&walk.word("mode-all"));
        walk.press_beginning(&walk.word("status-open"));
        assert_eq!(walk.session().network.status.as_deref(), Some("open"));
        assert!(lit(&walk)[0] == all[0] && lit(&walk)[1] != all[1], "only what is open stays");
        walk.press_beginning(&walk.word("status-open"));
        assert_eq!(
            (walk.session().network.status.as_ref(), lit(&walk)),
            (None, all),
            "a second touch lets all through"
        );
    }
}

/// The colour of words that are painted.
fn ink(walk: &Walk, words: &str) -> Option<Color32> {
    walk.shapes().iter().find_map(|shape| match &shape.shape {
        Shape::Text(text) if text.galley.text() == words => Some(text.galley.job.sections.first()?.format.color),
        _ => None,
    })
}

#[test]
fn a_clicker_goes_through_the_lines_once_one_is_told_and_then_on() {
    for mut walk in on_the_network() {
        let keys: Vec<String> = walk.content().network.lines.iter().map(|line| line.key.clone()).collect();
        walk.ask(Action::Network(NetworkAction::Line(Some(keys[0].clone()))));
        walk.strike(Key::PageDown);
        assert_eq!(chosen(&walk), Some(keys[1].as_str()));
        walk.strike(Key::PageUp);
        assert_eq!(chosen(&walk), Some(keys[0].as_str()));
        walk.ask(Action::Network(NetworkAction::Line(keys.last().cloned())));
        walk.strike(Key::PageDown);
        assert_ne!(walk.route(), &Route::Network, "after the last line the brochure goes on");
    }
}

#[test]
fn the_wheel_looks_closer_where_the_mouse_is_and_a_drag_moves_the_window() {
    for mut walk in on_the_network() {
        let drawing = drawing(&walk);
        let at = drawing.lerp_inside(vec2(0.6, 0.5));
        walk.feel(Event::PointerMoved(at));
        let wheel = |y: f32| Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, y),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Unknown,
            modifiers: Modifiers::NONE,
        };
        for _ in 0..4 {
            walk.feel(wheel(120.0));
        }
        let close = walk.session().network.sight.expect("a closer look");
        assert!(close.zoom > 1_200, "{close:?}");
        walk.drag(at, at - vec2(60.0, 0.0));
        let moved = walk.session().network.sight.expect("still a closer look");
        assert!(moved.middle[0] > close.middle[0] && moved.zoom == close.zoom, "{close:?} {moved:?}");
        walk.feel(Event::PointerMoved(at));
        for _ in 0..8 {
            walk.feel(wheel(-240.0));
        }
        assert_eq!(walk.session().network.sight, None, "the wheel leads back to the whole");
    }
}

#[test]
fn two_fingers_look_closer_and_the_button_gives_the_whole_again() {
    for mut walk in on_the_network() {
        let middle = drawing(&walk).center();
        let finger = |id: u64, phase: TouchPhase, pos: Pos2| Event::Touch {
            device_id: TouchDeviceId(0),
            id: TouchId(id),
            phase,
            pos,
            force: None,
        };
        // Windows tell of the first finger as of a mouse, too.
        let press = |pos: Pos2, pressed: bool| Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        let apart = |away: f32| [middle - vec2(away, 0.0), middle + vec2(away, 0.0)];
        for (away, phase) in [(60.0, TouchPhase::Start), (80.0, TouchPhase::Move), (130.0, TouchPhase::Move)] {
            let [first, second] = apart(away);
            walk.feel(Event::PointerMoved(first));
            if phase == TouchPhase::Start {
                walk.feel(press(first, true));
            }
            walk.feel(finger(0, phase, first));
            walk.feel(finger(1, phase, second));
        }
        let [first, second] = apart(130.0);
        walk.feel(finger(1, TouchPhase::End, second));
        walk.feel(press(first, false));
        walk.feel(finger(0, TouchPhase::End, first));
        let close = walk.session().network.sight.expect("a closer look");
        assert!(close.zoom > 1_500, "{close:?}");
        walk.press(&walk.word("zoom-whole"));
        assert_eq!(walk.session().network.sight, None);
    }
}

/// Where the drawing is.
fn drawing(walk: &Walk) -> Rect {
    walk.seen().into_iter().find(|s| s.role == Role::Figure).expect("there is a drawing").rect
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
        // An item is named by what is in it, so that nothing is heard twice.
        let items = walk.tree().into_iter().filter(|told| told.role == Role::ListItem).count();
        assert_eq!(items, walk.content().network.lines.len());
        for line in &walk.content().network.lines {
            let name = line.name.get(walk.lang());
            let told = seen.iter().find(|s| s.role == Role::Button && s.name.starts_with(name));
            let told = &told.unwrap_or_else(|| panic!("{name} cannot be pressed")).name;
            for stop in line.stops.iter().filter(|_| !line.is_point()) {
                assert!(told.contains(walk.content()[*stop].name.get(walk.lang())), "{told}");
            }
        }
    }
}

#[test]
fn a_place_that_no_line_stops_at_stays_bright_and_says_so() {
    for mut walk in on_the_network() {
        let name = |key: &str| {
            let place = walk.content().network.places.iter().find(|place| place.key == key);
            place.expect("the place is there").name.get(walk.lang()).to_owned()
        };
        let (alone, served) = (name("yunyang"), name("tieqiao"));
        let lit = |walk: &Walk| [&alone, &served].map(|name| ink(walk, name).expect("it has a label"));
        let before = lit(&walk);
        walk.ask(Action::Network(NetworkAction::Place(Some("yunyang".to_owned()))));
        let after = lit(&walk);
        assert!(after[0] == before[0] && after[1] != before[1], "only the others fade");
        walk.see(&walk.word("journey-no-line"));
    }
}
