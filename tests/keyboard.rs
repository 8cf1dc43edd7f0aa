//! The keyboard alone: it comes to everything, in reading order, into sheets and out of them again.

mod support;

#[path = "keyboard/frame.rs"]
mod frame;
#[path = "keyboard/groups.rs"]
mod groups;
#[path = "keyboard/rounds.rs"]
mod rounds;
#[path = "keyboard/through.rs"]
mod through;

use std::collections::BTreeSet;

use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect};
use kaizhou::i18n::Lang;
use kaizhou::session::{Overlay, Route, TextSize};
use kaizhou::ui::verbs::Verb;
use rounds::{Named, Round, judge};
use support::{Seen, Walk, shipped_content};

const SCREENS: [[u32; 2]; 3] = [[1920, 1080], [1280, 720], [1080, 1920]];

#[test]
fn the_keyboard_comes_to_everything_that_can_be_chosen() {
    judge(
        |_| true,
        |round| {
            let reached: BTreeSet<Named> =
                round.stops.iter().map(|stop| (stop.seen.role as u8, stop.seen.name.clone())).collect();
            // What comes into sight as the keyboard goes on is reached besides.
            round.touchable.difference(&reached).map(|(_, name)| format!("“{name}” is not reached")).collect()
        },
    );
}

/// How far two things may reach into one another and still stand one after the other, in design pixels.
const SLACK: f32 = 12.0;

/// Whether something is read before another: it stands above, in the same column or to the left; or in the same row,
/// to the left.
fn is_before(a: Rect, b: Rect) -> bool {
    let shared = |a: egui::Rangef, b: egui::Rangef| a.intersection(b).span() > 0.5 * a.span().min(b.span());
    let row = shared(a.y_range(), b.y_range());
    let column = shared(a.x_range(), b.x_range());
    let left = a.right() <= b.left() + SLACK;
    let above = a.bottom() <= b.top() + SLACK;
    (above && (left || column)) || (row && left)
}

#[test]
fn tab_goes_in_reading_order() {
    let standard = |round: &Round| round.text == TextSize::Standard;
    judge(standard, |round| {
        // The diagram has no rows: lines come first and then places, as its list has them.
        let rows = round.stops.iter().map(|stop| &stop.seen);
        let rows: Vec<&Seen> = rows.filter(|s| round.drawn.is_none_or(|d| !d.contains(s.rect.center()))).collect();
        let mut found = Vec::new();
        for two in rows.windows(2) {
            let [a, b] = two else { continue };
            // A sheet's close button comes first though it stands at the right: it is the way out, and where a round
            // begins again.
            let way_out = [a, b].iter().any(|s| s.name == round.close);
            if !way_out && is_before(b.rect, a.rect) {
                found.push(format!("“{}” {:?} comes after “{}” {:?}", b.name, b.rect, a.name, a.rect));
            }
        }
        found
    });
}

#[test]
fn shift_tab_goes_the_same_way_back() {
    let content = shipped_content();
    let mut walk = Walk::new(&content, [1920, 1080], Lang::En);
    walk.put(&Route::Home, Overlay::None);
    let mut round = Vec::new();
    walk.tab_round(|_, seen| round.push(seen.name.clone()));
    let mut back = Vec::new();
    for _ in &round {
        back.extend(walk.focused().map(|s| s.name));
        walk.strike_with(Modifiers::SHIFT, Key::Tab);
    }
    back[1..].reverse();
    assert_eq!(back[1..], round[1..]);
}

#[test]
fn the_focus_goes_into_a_sheet_stays_in_it_and_returns_to_what_opened_it() {
    for lang in Lang::all() {
        let mut walk = Walk::new(&shipped_content(), [1920, 1080], lang);
        walk.put(&Route::Home, Overlay::None);
        let story = walk.word("full-story");
        while walk.focused().is_none_or(|s| s.name != story) {
            walk.strike(Key::Tab);
        }
        walk.strike(Key::Enter);
        assert_eq!(*walk.overlay(), Overlay::Story("home".to_owned()));
        let within: BTreeSet<_> = walk.seen().into_iter().filter(|s| s.touchable).map(|s| s.name).collect();
        for key in [Key::Tab, Key::Tab, Key::ArrowDown, Key::ArrowLeft, Key::Tab, Key::ArrowRight] {
            let focused = walk.focused().expect("something in the sheet has the focus");
            assert!(within.contains(&focused.name), "{} is not in the sheet", focused.name);
            walk.strike(key);
        }
        walk.strike(Key::Escape);
        assert_eq!((walk.overlay(), walk.focused().map(|s| s.name)), (&Overlay::None, Some(story)));
    }
}

#[test]
fn enter_on_the_close_button_closes_the_sheet_that_has_just_opened() {
    let mut walk = Walk::new(&shipped_content(), [1280, 720], Lang::Zh);
    walk.put(&Route::Projects, Overlay::None);
    walk.strike(Key::F1);
    assert_eq!(walk.focused().map(|s| s.name), Some(walk.word("close")));
    walk.strike(Key::Space);
    assert_eq!(*walk.overlay(), Overlay::None);
}

#[test]
fn a_list_that_opens_takes_the_focus_and_gives_it_back() {
    let mut walk = Walk::new(&shipped_content(), [1920, 1080], Lang::En);
    walk.put(&Route::Projects, Overlay::None);
    let sector = format!("{}{}", walk.word("filter-sector"), walk.by_lang("：", ": "));
    while walk.focused().is_none_or(|s| !s.name.starts_with(&sector)) {
        walk.strike(Key::Tab);
    }
    walk.strike(Key::Enter);
    assert_eq!(walk.focused().map(|s| s.name), Some(walk.word("filter-any")));
    walk.strike(Key::Tab);
    assert!(walk.focused().is_some_and(|s| s.role == Role::RadioButton));
    walk.strike(Key::Escape);
    assert_eq!((walk.route(), walk.session().projects.unfolded), (&Route::Projects, None));
    assert!(walk.focused().is_some_and(|s| s.name.starts_with(&sector)), "{:?}", walk.focused());
}

#[test]
fn what_is_longer_than_a_sheet_is_scrolled_by_keys() {
    let mut walk = Walk::new(&shipped_content(), [1280, 720], Lang::En);
    walk.put(&Route::Home, Overlay::Story("openness".to_owned()));
    let first: String = walk.content().environments[1].story[0].get(Lang::En).chars().take(30).collect();
    let top = |walk: &Walk| walk.seen().into_iter().find(|s| s.name.starts_with(&first)).map(|s| s.rect.top());
    let before = top(&walk).expect("the story begins");
    walk.strike(Key::PageDown);
    assert!(top(&walk).expect("it is still there") < before - 100.0);
    walk.strike(Key::Home);
    assert!((top(&walk).expect("it is still there") - before).abs() < 1.0);
}

#[test]
fn help_lists_every_verb_with_its_keys() {
    for lang in Lang::all() {
        let mut walk = Walk::new(&shipped_content(), [1920, 1080], lang);
        walk.put(&Route::Network, Overlay::None);
        walk.strike(Key::F1);
        assert_eq!(*walk.overlay(), Overlay::Help);
        for verb in Verb::ALL {
            assert!(!verb.shortcuts().is_empty(), "{verb:?}");
            if verb.is_offered(walk.session()) {
                walk.see(&walk.word(verb.word_key()));
            }
        }
        walk.see("F11");
        walk.strike(Key::F1);
        assert_eq!(*walk.overlay(), Overlay::None);
    }
}

#[test]
fn no_two_verbs_share_a_key() {
    let all: Vec<_> = Verb::ALL.iter().flat_map(|verb| verb.shortcuts()).collect();
    for (at, keys) in all.iter().enumerate() {
        assert!(!all[at + 1..].contains(keys), "{keys:?}");
    }
}

/// Strikes Tab until something with a name that begins so has the focus.
#[track_caller]
fn tab_to(walk: &mut Walk, beginning: &str) {
    let reached = (0..200).any(|_| {
        walk.strike(Key::Tab);
        focused(walk).starts_with(beginning)
    });
    assert!(reached, "the keyboard does not come to {beginning}");
}

/// The name of what has the focus.
fn focused(walk: &Walk) -> String {
    walk.focused().map(|seen| seen.name).unwrap_or_default()
}

#[test]
fn tab_comes_to_every_figure_of_the_list_however_long_it_is() {
    let content = shipped_content();
    for lang in Lang::all() {
        let mut walk = Walk::new(&content, [1280, 720], lang);
        walk.put(&Route::Sources, Overlay::None);
        let mut round = Vec::new();
        walk.tab_round(|_, seen| round.push(seen.clone()));
        for figure in &content.figures {
            let label = figure.label.get(lang);
            assert!(round.iter().any(|seen| seen.name.contains(label)), "{label} is not reached");
        }
    }
}

#[test]
fn two_cards_are_compared_by_the_keyboard_alone() {
    let content = shipped_content();
    for lang in Lang::all() {
        let mut walk = Walk::new(&content, [1280, 720], lang);
        walk.put(&Route::Projects, Overlay::None);
        let compare = walk.word("compare");
        tab_to(&mut walk, &compare);
        walk.strike(Key::Enter);
        assert_eq!(focused(&walk), walk.word("compare-cancel"), "the way out is at hand");
        walk.strike(Key::Escape);
        assert!(walk.session().projects.picking.is_none(), "Escape ends it");
        assert!(focused(&walk).starts_with(&compare), "and leads back: {}", focused(&walk));
        walk.strike(Key::Enter);
        for project in &content.projects[..2] {
            tab_to(&mut walk, project.title.get(lang));
            walk.strike(Key::Enter);
        }
        assert_eq!(focused(&walk), walk.word("compare-start"), "the way on is at hand");
        walk.strike(Key::Enter);
        assert!(matches!(walk.overlay(), Overlay::Compare(..)));
    }
}

#[test]
fn what_opens_beside_the_network_takes_the_focus_and_gives_it_back() {
    let content = shipped_content();
    for (lang, size) in Lang::all().into_iter().zip([[1280, 720], [1920, 1080]]) {
        let mut walk = Walk::new(&content, size, lang);
        walk.put(&Route::Network, Overlay::None);
        let way = walk.word("journey-title");
        tab_to(&mut walk, &way);
        walk.strike(Key::Enter);
        assert!(focused(&walk).starts_with(&walk.word("journey-from")), "{}", focused(&walk));
        walk.strike(Key::Escape);
        assert_eq!((focused(&walk), walk.session().network.closing()), (way, None));
        let line = content.line("yuxi").expect("the line is there").name.get(lang);
        tab_to(&mut walk, line);
        let opener = focused(&walk);
        walk.strike(Key::Enter);
        assert_eq!(walk.session().network.line.as_deref(), Some("yuxi"));
        let close = walk.word("close");
        let reached = (0..200).any(|_| {
            walk.strike(Key::Tab);
            focused(&walk) == close
        });
        assert!(reached, "the way out is not reached");
        walk.strike(Key::Enter);
        assert_eq!((focused(&walk), walk.session().network.closing()), (opener, None));
    }
}

#[test]
fn escape_with_nothing_to_close_leaves_the_focus_where_it_is() {
    let content = shipped_content();
    let mut walk = Walk::new(&content, [1280, 720], Lang::En);
    walk.put(&Route::Home, Overlay::None);
    for _ in 0..3 {
        walk.strike(Key::Tab);
    }
    let before = focused(&walk);
    walk.strike(Key::Escape);
    assert!(!before.is_empty() && focused(&walk) == before, "{before}: {}", focused(&walk));
}

#[test]
fn the_cover_begins_by_enter_and_by_space() {
    let content = shipped_content();
    for key in [Key::Enter, Key::Space] {
        let mut walk = Walk::new(&content, [1280, 720], Lang::Zh);
        walk.put(&Route::Cover, Overlay::None);
        walk.strike(key);
        assert_eq!(*walk.route(), Route::Home);
    }
}

/// On a slow frame Shift is up again before Shift and Left are looked at.
#[test]
fn shift_and_left_turns_no_page_however_short_it_is_struck() {
    let content = shipped_content();
    let mut walk = Walk::new(&content, [1280, 720], Lang::Zh);
    walk.put(&Route::Network, Overlay::None);
    walk.feel(egui::Event::Key {
        key: Key::ArrowLeft,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::SHIFT,
    });
    assert_eq!(*walk.route(), Route::Network);
}
