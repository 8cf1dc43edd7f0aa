//! Motion stands in nobody's way: what is asked for answers and is told at once, and nothing moves at rest.

use std::time::Duration;

use kaizhou::i18n::Lang;
use kaizhou::session::{Action, ComfortAction, Motion, Overlay, Route};

use super::support::{Walk, shipped_content};

const SHORT: Duration = Duration::from_millis(60);

fn at_home() -> Walk {
    let mut walk = Walk::new(&shipped_content(), [1920, 1080], Lang::En);
    walk.put(&Route::Home, Overlay::None);
    walk
}

fn first_environment(walk: &Walk) -> Route {
    Route::Environment(walk.content().environments[0].key.clone())
}

#[test]
fn figures_are_told_as_they_are_while_they_count() {
    let mut walk = at_home();
    let host = &walk.content()[walk.content().zone.host];
    let told = host.display(Lang::En).spoken();
    walk.begin(Action::Go(Route::Zone));
    walk.see(&told);
    walk.pass(Duration::from_millis(300));
    walk.see(&told);
    assert!(walk.moves());
}

#[test]
fn a_touch_on_the_way_acts_at_once() {
    let mut walk = at_home();
    let home = walk.word("nav-home");
    let there = first_environment(&walk);
    walk.begin(Action::Go(there.clone()));
    walk.pass(SHORT);
    let back = walk.seen().into_iter().find(|seen| seen.touchable && seen.name == home).expect("the rail leads home");
    walk.touch_now(back.rect.center());
    assert_eq!(*walk.route(), Route::Home);
    walk.begin(Action::Go(there.clone()));
    walk.pass(SHORT);
    walk.begin(Action::Go(Route::Projects));
    walk.pass(SHORT);
    let card = walk.content().projects[0].clone();
    let seen = walk.seen().into_iter().find(|seen| seen.touchable && seen.name.contains(card.title.get(Lang::En)));
    walk.touch_now(seen.expect("the cards are there").rect.center());
    assert!(matches!(walk.overlay(), Overlay::Project(_)), "{:?}", walk.overlay());
}

#[test]
fn on_the_way_only_the_page_that_is_gone_to_is_told() {
    let mut walk = at_home();
    let there = first_environment(&walk);
    let row = walk.content().brochure.home.rows[0].note.get(Lang::En).to_owned();
    walk.see(&row);
    walk.begin(Action::Go(there));
    for _ in 0..4 {
        walk.see_nothing_of(&row);
        let headline = walk.content().environments[0].lead.get(Lang::En).to_owned();
        walk.see(&headline);
        walk.pass(SHORT);
    }
    walk.begin(Action::Back);
    walk.see(&row);
}

#[test]
fn once_a_page_has_come_in_nothing_is_painted_again() {
    let mut walk = at_home();
    for route in [Route::Zone, Route::Projects, Route::Home, Route::Cover] {
        walk.begin(Action::Go(route.clone()));
        assert!(walk.moves(), "{route:?}");
        walk.pass(Duration::from_secs(8));
        walk.pass(Duration::from_secs(1));
        assert!(!walk.moves(), "{route:?} does not come to rest");
    }
}

#[test]
fn where_little_may_move_everything_is_there_after_a_short_fade() {
    let mut walk = at_home();
    walk.ask(Action::Comfort(ComfortAction::Motion(Motion::Reduced)));
    walk.begin(Action::Go(Route::Zone));
    walk.pass(Duration::from_millis(125));
    walk.pass(Duration::from_millis(16));
    assert!(!walk.moves());
}
