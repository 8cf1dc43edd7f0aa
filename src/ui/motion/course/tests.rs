use super::*;

fn seen(page: &Route) -> Seen<'_> {
    Seen { page: Some(page), overlay: &Overlay::None, reduced: false, widens: true, pointer: None }
}

fn ecology() -> Route {
    Route::Environment("ecology".to_owned())
}

fn share(now: &Now) -> f32 {
    match &now.passage {
        Some(Passage::Widening(between)) => between.share,
        other => panic!("nothing widens: {other:?}"),
    }
}

fn veil(now: &Now) -> f32 {
    match &now.passage {
        Some(Passage::Leaving { veil, .. } | Passage::Entering { veil }) => *veil,
        Some(Passage::Widening(_)) => panic!("something widens"),
        None => 0.0,
    }
}

/// A course that has come to rest on a page at ten seconds.
fn resting(page: &Route) -> Course {
    let mut course = Course::default();
    course.follow(0.0, seen(page));
    assert!(!course.follow(10.0, seen(page)).busy);
    course
}

#[test]
fn a_page_becomes_paper_and_the_next_appears_on_it() {
    let mut course = resting(&Route::Home);
    let veils: Vec<f32> =
        (0..=60).map(|frame| veil(&course.follow(10.0 + f64::from(frame) / 100.0, seen(&Route::Projects)))).collect();
    let top = veils.iter().position(|veil| *veil > 0.99).expect("there is a moment of blank paper");
    assert!(veils[..=top].is_sorted() && veils[top..].iter().rev().is_sorted());
    assert_eq!((veils[0], veils[60]), (0.0, 0.0));
    assert!(veils.windows(2).all(|two| (two[1] - two[0]).abs() < 0.13), "no jump: {veils:?}");
}

#[test]
fn nothing_moves_once_a_page_has_come_in() {
    let mut course = resting(&Route::Home);
    assert!(course.follow(10.0, seen(&Route::Zone)).busy);
    assert!(course.follow(11.0, seen(&Route::Zone)).busy);
    let rest = course.follow(10.0 + f64::from(LEAVE + REST) + 0.001, seen(&Route::Zone));
    assert!(!rest.busy && rest.passage.is_none());
    assert_eq!(rest.moves.count(), 1.0);
}

#[test]
fn going_back_while_a_page_is_left_brings_it_back_from_where_it_is() {
    let mut course = resting(&Route::Home);
    course.follow(10.0, seen(&Route::Zone));
    let before = course.follow(10.1, seen(&Route::Zone));
    let after = course.follow(10.1, seen(&Route::Home));
    assert!((veil(&before) - veil(&after)).abs() < 1e-3);
    assert!(matches!(after.passage, Some(Passage::Entering { .. })));
    assert_eq!(after.moves.count(), 1.0, "it has not gone, so it does not come in again");
}

#[test]
fn a_third_page_asked_for_while_the_second_appears_goes_on_from_there() {
    let mut course = resting(&Route::Home);
    course.follow(10.0, seen(&Route::Zone));
    let before = course.follow(10.25, seen(&Route::Zone));
    let after = course.follow(10.25, seen(&Route::Projects));
    assert!((veil(&before) - veil(&after)).abs() < 1e-3);
    assert!(
        matches!(after.passage, Some(Passage::Leaving { behind: Behind::Page(Route::Zone), .. })),
        "{:?}",
        after.passage
    );
}

#[test]
fn a_panel_widens_and_turns_round_at_any_moment() {
    for turned in [0.01, 0.1, 0.2, 0.3, 0.4] {
        let mut course = resting(&Route::Home);
        assert_eq!(share(&course.follow(10.0, seen(&ecology()))), 0.0);
        let before = share(&course.follow(10.0 + turned, seen(&ecology())));
        let after = share(&course.follow(10.0 + turned, seen(&Route::Home)));
        assert!((before - after).abs() < 1e-3, "{before} {after}");
        let later = share(&course.follow(10.005 + turned, seen(&Route::Home)));
        assert!(later < after);
        let home = course.follow(10.0 + 2.0 * turned + 0.001, seen(&Route::Home));
        assert_eq!(home.passage, None, "it takes no longer back than it took there");
        assert!(!home.busy);
    }
}

#[test]
fn an_environment_left_while_its_panel_widens_is_left_as_it_is() {
    let mut course = resting(&Route::Home);
    course.follow(10.0, seen(&ecology()));
    let before = share(&course.follow(10.2, seen(&ecology())));
    match course.follow(10.2, seen(&Route::Network)).passage {
        Some(Passage::Leaving { behind: Behind::Between(between), veil }) => {
            assert_eq!((between.share, veil), (before, 0.0));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn words_come_in_when_the_picture_is_half_way() {
    let mut course = resting(&Route::Home);
    course.follow(10.0, seen(&ecology()));
    let early = course.follow(10.2, seen(&ecology()));
    assert!(early.moves.carried);
    assert_eq!(early.moves.entry(0).opacity, 0.0);
    let there = course.follow(10.43, seen(&ecology()));
    assert!(!there.moves.carried && there.moves.entry(0).opacity > 0.5);
}

#[test]
fn where_little_may_move_pages_fade_for_a_moment() {
    let mut course = resting(&Route::Home);
    let still = |page| Seen { reduced: true, ..seen(page) };
    let ecology = ecology();
    let first = course.follow(10.0, still(&ecology));
    assert_eq!((first.passage.clone(), first.moves), (Some(Passage::Entering { veil: 1.0 }), Moves::STILL));
    let rest = course.follow(10.0 + f64::from(FADE) + 0.001, still(&ecology));
    assert!(!rest.busy && rest.passage.is_none());
}

#[test]
fn scenes_of_a_public_screen_are_no_page_that_is_left() {
    let mut course = Course::default();
    let scenes = Seen { page: None, ..seen(&Route::Home) };
    assert!(!course.follow(0.0, scenes).busy);
    assert!(matches!(course.follow(5.0, seen(&Route::Home)).passage, Some(Passage::Entering { .. })));
    let back = course.follow(60.0, scenes);
    assert!(back.passage.is_none() && !back.busy);
}
