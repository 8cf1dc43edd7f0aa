//! The reader's comforts: found on the rail, tried on their sheet, struck on the keyboard.

use egui::accesskit::Role;
use egui::{Key, Modifiers, Pos2, vec2};
use kaizhou::i18n::Lang;
use kaizhou::session::{Comfort, Motion, Overlay, Route, TextSize};
use kaizhou::theme::Look;

use super::support::{Walk, shipped_content};

#[test]
fn the_rail_leads_to_sizes_looks_and_motion_which_stay_open_while_they_are_tried() {
    let content = shipped_content();
    for (lang, size) in Lang::all().into_iter().zip([[1920, 1080], [1080, 1920]]) {
        let mut walk = Walk::new(&content, size, lang);
        walk.put(&Route::Home, Overlay::None);
        let title = walk.word("comfort-title");
        walk.press(&title);
        for word in ["text-largest", "look-contrast", "motion-reduced"] {
            let word = walk.word(word);
            walk.press(&word);
            assert_eq!(*walk.overlay(), Overlay::Comfort);
        }
        let comfort = walk.session().comfort;
        assert_eq!((comfort.text, comfort.look, comfort.motion), (TextSize::Largest, Look::Contrast, Motion::Reduced));
        walk.strike(Key::Escape);
        assert_eq!((walk.overlay(), walk.route()), (&Overlay::None, &Route::Home));
    }
}

#[test]
fn control_with_plus_minus_and_nought_sets_the_size_of_text() {
    let mut walk = Walk::new(&shipped_content(), [1920, 1080], Lang::En);
    walk.put(&Route::Home, Overlay::None);
    let size = |walk: &Walk| walk.session().comfort.text;
    for (key, wanted) in [
        (Key::Plus, TextSize::Large),
        (Key::Equals, TextSize::Larger),
        (Key::Plus, TextSize::Largest),
        (Key::Plus, TextSize::Largest),
        (Key::Minus, TextSize::Larger),
        (Key::Num0, TextSize::Standard),
        (Key::Minus, TextSize::Standard),
    ] {
        walk.strike_with(Modifiers::COMMAND, key);
        assert_eq!(size(&walk), wanted, "{key:?}");
    }
}

#[test]
fn a_column_leads_everywhere_and_back() {
    let content = shipped_content();
    for (lang, size) in Lang::all().into_iter().zip([[1280, 720], [1080, 1920]]) {
        let mut walk = Walk::sized(&content, size, lang, TextSize::Largest, Some(16_000.0));
        walk.put(&Route::Cover, Overlay::None);
        let start = walk.word("touch-to-start");
        walk.press(&start);
        for environment in &content.environments {
            assert_eq!(*walk.route(), Route::Home);
            walk.press_beginning(environment.name.get(lang));
            assert_eq!(*walk.route(), Route::Environment(environment.key.clone()));
            let topic = &content[environment.topics[0]];
            walk.press_beginning(topic.title.get(lang));
            assert_eq!(*walk.overlay(), Overlay::Topic(topic.key.clone()));
            walk.strike(Key::Escape);
            let home = walk.word("nav-home");
            walk.press(&home);
        }
        for (row, route) in content.brochure.home.rows.iter().zip([Route::Projects, Route::Zone, Route::Network]) {
            walk.press_beginning(row.title.get(lang));
            assert_eq!(*walk.route(), route);
            let back = walk.word("nav-back");
            walk.press(&back);
        }
    }
}

#[test]
fn cards_are_filtered_turned_and_compared_in_a_column() {
    let content = shipped_content();
    let mut walk = Walk::sized(&content, [1920, 1080], Lang::En, TextSize::Larger, Some(16_000.0));
    walk.put(&Route::Projects, Overlay::None);
    let on = walk.word("more-cards");
    walk.press_beginning(&on);
    assert_eq!(walk.session().projects.page, 1);
    let stage = walk.word("filter-stage");
    walk.press_beginning(&stage);
    let held = walk.word("stage-held");
    walk.press_beginning(&held);
    assert_eq!(walk.session().projects.stage.as_deref(), Some("held"));
    let mut walk = Walk::sized(&content, [1920, 1080], Lang::En, TextSize::Larger, Some(16_000.0));
    walk.put(&Route::Projects, Overlay::None);
    let compare = walk.word("compare");
    walk.press_beginning(&compare);
    let (a, b) = (&content.projects[0], &content.projects[1]);
    for project in [a, b] {
        walk.press_beginning(project.title.get(Lang::En));
    }
    let start = walk.word("compare-start");
    walk.press(&start);
    assert_eq!(*walk.overlay(), Overlay::Compare(a.key.clone(), b.key.clone()));
}

#[test]
fn a_line_of_the_network_unfolds_its_reports_in_a_column() {
    let content = shipped_content();
    let mut walk = Walk::sized(&content, [1920, 1080], Lang::Zh, TextSize::Larger, Some(16_000.0));
    walk.put(&Route::Network, Overlay::None);
    let line = &content.network.lines[0];
    let first =
        line.observations.iter().find(|report| !content[report.source.source].later).expect("the page tells of it");
    walk.press_beginning(line.name.get(Lang::Zh));
    walk.see(first.text.get(Lang::Zh));
}

#[test]
fn the_drawing_in_a_column_is_touched_as_elsewhere() {
    let content = shipped_content();
    for (lang, size) in Lang::all().into_iter().zip([[1920, 1080], [1080, 1920]]) {
        let mut walk = Walk::sized(&content, size, lang, TextSize::Larger, Some(16_000.0));
        walk.put(&Route::Network, Overlay::None);
        let drawing = walk.seen().into_iter().find(|s| s.role == Role::Figure).expect("there is a drawing").rect;
        let mark = |walk: &Walk, key: &str| {
            let place = content.network.places.iter().find(|place| place.key == key).expect("the place is there");
            let name = place.name.get(lang);
            let mark = walk.seen().into_iter().find(|s| s.touchable && s.name == name && drawing.contains_rect(s.rect));
            mark.expect("it has a mark").rect.center()
        };
        let on_the_line = mark(&walk, "baihe").lerp(mark(&walk, "wenquan"), 0.4);
        walk.press_at(on_the_line);
        assert_eq!(walk.session().network.line.as_deref(), Some("kaicheng"));
        walk.see(content.line("kaicheng").expect("it is there").observations[0].text.get(lang));
        walk.press_at(on_the_line);
        assert_eq!(walk.session().network.line, None, "a second touch leaves it");
        walk.press_at(mark(&walk, "puli"));
        assert_eq!(walk.session().network.place.as_deref(), Some("puli"));
        walk.press(&walk.word("journey-here"));
        assert_eq!(walk.session().network.journey.from.as_deref(), Some("puli"));
        walk.press_at(mark(&walk, "wanzhou"));
        walk.see(&walk.word("journey-open"));
        walk.strike(Key::Escape);
        walk.press_at(on_the_line);
        walk.press_at(drawing.left_top() + vec2(4.0, 4.0));
        assert_eq!(walk.session().network.line, None, "empty paper leaves everything");
    }
}

#[test]
fn a_way_is_asked_for_and_answered_in_a_column() {
    let content = shipped_content();
    for (lang, size) in Lang::all().into_iter().zip([[1280, 720], [1080, 1920]]) {
        let mut walk = Walk::sized(&content, size, lang, TextSize::Largest, Some(16_000.0));
        walk.put(&Route::Network, Overlay::None);
        walk.press_beginning(&walk.word("journey-title"));
        for place in ["puli", "wanzhou"] {
            let place = content.network.places.iter().find(|p| p.key == place).expect("the place is there");
            let name = place.name.get(lang);
            // On narrow canvases the rail has a page of the same name, told after the column.
            let found = walk.seen().into_iter().find(|s| s.touchable && s.name.starts_with(name));
            walk.press_at(found.expect("it is listed").rect.center());
        }
        walk.see(&walk.word("journey-open"));
        let line = content.line("wankai_rapid").expect("the line is there").name.get(lang);
        walk.press_beginning(line);
        assert_eq!(walk.session().network.line.as_deref(), Some("wankai_rapid"));
        walk.strike(Key::Escape);
        walk.see(&walk.word("journey-open"));
    }
}

#[test]
fn captions_say_the_main_things_in_the_other_language_below_the_page() {
    let content = shipped_content();
    for (lang, size) in Lang::all().into_iter().zip([[1920, 1080], [1080, 1920]]) {
        let mut walk = Walk::sized(&content, size, lang, Comfort { captions: true, ..Comfort::default() }, None);
        let other = lang.other();
        let said = |walk: &Walk| {
            let captions = walk.seen().into_iter().filter(|seen| seen.role == Role::Caption);
            let [caption] = &captions.collect::<Vec<_>>()[..] else { panic!("there is one caption") };
            caption.clone()
        };
        walk.put(&Route::Zone, Overlay::None);
        let caption = said(&walk);
        assert!(caption.name.contains(content.zone.lead.get(other).trim()), "{}", caption.name);
        let lowest = walk.seen().into_iter().filter(|seen| seen.touchable).map(|seen| seen.rect.bottom());
        assert!(lowest.fold(0.0, f32::max) <= caption.rect.top(), "the page ends above it");
        let project = &content.projects[0];
        walk.put(&Route::Projects, Overlay::Project(project.key.clone()));
        assert!(said(&walk).name.contains(project.title.get(other)), "a sheet has its own");
        walk.put(&Route::Home, Overlay::Comfort);
        walk.press(&walk.word("captions-off"));
        assert!(!walk.session().comfort.captions);
    }
}

/// Where a place has its mark on the drawing in a column.
fn mark(walk: &Walk, key: &str) -> Pos2 {
    let place = walk.content().network.places.iter().find(|place| place.key == key).expect("the place is there");
    let name = place.name.get(walk.lang());
    let drawing = walk.seen().into_iter().find(|seen| seen.role == Role::Figure).expect("there is a drawing").rect;
    let mark = walk
        .seen()
        .into_iter()
        .find(|s| s.touchable && s.name == name && drawing.y_range().contains(s.rect.center().y));
    mark.expect("it has a mark").rect.center()
}

#[test]
fn a_drawing_that_is_wider_than_the_window_is_moved_sideways_by_finger_key_and_focus() {
    let content = shipped_content();
    for lang in Lang::all() {
        let mut walk = Walk::sized(&content, [1080, 1920], lang, TextSize::Largest, Some(16_000.0));
        walk.put(&Route::Network, Overlay::None);
        walk.see(&walk.word("drawing-aside"));
        let window = walk.canvas();
        let first = mark(&walk, "baihe");
        assert!(window.contains(first), "the town's side is seen first: {first:?}");
        assert!(mark(&walk, "nanya").x < 0.0, "the other side is not");
        walk.drag(first, first + vec2(400.0, 30.0));
        let moved = mark(&walk, "baihe");
        assert!(moved.x > first.x + 200.0 && (moved.y - first.y).abs() < 40.0, "{first:?} {moved:?}");
        assert_eq!(walk.session().network.place, None, "to move it is not to choose");
        assert!(mark(&walk, "nanya").x > 0.0);
        for _ in 0..9 {
            walk.strike_with(Modifiers::SHIFT, Key::ArrowRight);
        }
        let wuxi = mark(&walk, "wuxi");
        assert!(wuxi.x < window.right(), "as far as there is something to be seen");
        let nanya = content.network.places.iter().find(|place| place.key == "nanya").expect("it is there");
        assert!(walk.come_to(|name| name == nanya.name.get(lang)), "the keyboard comes to it");
        assert!(window.x_range().contains(mark(&walk, "nanya").x), "what has the focus comes into sight");
    }
}

#[test]
fn lines_are_filtered_by_their_status_in_a_column() {
    let content = shipped_content();
    for lang in Lang::all() {
        let mut walk = Walk::sized(&content, [1920, 1080], lang, TextSize::Larger, Some(16_000.0));
        walk.put(&Route::Network, Overlay::None);
        let told = |walk: &Walk, key: &str| {
            let name = content.line(key).expect("the line is there").name.get(lang);
            walk.seen().iter().any(|seen| seen.touchable && seen.name.starts_with(name))
        };
        assert!(told(&walk, "kaicheng") && told(&walk, "yuxi"));
        let chip = walk.word("status-building");
        walk.press_beginning(&chip);
        assert!(told(&walk, "wuyunkai") && !told(&walk, "kaicheng") && !told(&walk, "yuxi"));
        walk.press_beginning(&chip);
        assert!(told(&walk, "kaicheng"), "once more, and all are back");
    }
}
