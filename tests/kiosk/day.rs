//! A day of a public screen at a fair, in simulated time.

use std::time::Duration;

use egui::{Key, Modifiers};
use kaizhou::i18n::Lang;
use kaizhou::session::{Effect, Phase, Route, Session};

use super::random::Dice;
use super::stand::Stand;
use super::support::shipped_content;

/// From the opening to the closing of a fair's day.
const DAY: Duration = Duration::from_secs(9 * 3600);

/// What a visitor does before he goes: taps on what answers, and keys of a clicker that somebody left on the table.
fn visit(stand: &mut Stand, dice: &mut Dice) {
    stand.tap(stand.middle());
    stand.pass(Duration::from_millis(500));
    for _ in 0..6 + dice.roll(20) {
        let touchable = stand.touchable();
        match dice.roll(8) {
            0 => stand.strike([Key::PageDown, Key::PageUp, Key::Home][dice.roll(3) as usize], Modifiers::NONE),
            _ => {
                let place = touchable.get(dice.roll(touchable.len() as u32) as usize);
                stand.tap(place.map_or(stand.middle(), |(_, rect)| rect.center()));
            }
        }
        stand.pass(Duration::from_secs(u64::from(dice.roll(9))));
    }
}

#[test]
fn a_day_of_visits_leaves_nothing_of_any_visitor_and_the_screen_awake() {
    let mut stand = Stand::new(&shipped_content(), [1080, 1920]);
    let mut dice = Dice(20_220_722);
    let (mut visits, mut resets) = (0, 0);
    while stand.now() < DAY {
        // Between visits the loop plays; its scenes follow each other whether many frames are painted or few.
        let quiet = stand.now() + Duration::from_secs(u64::from(60 + dice.roll(900)));
        while stand.now() < quiet {
            stand.frame(Duration::from_secs(5), Vec::new());
            assert!(matches!(stand.phase(), Phase::Attract { .. }));
        }
        visit(&mut stand, &mut dice);
        visits += 1;
        // A visitor may have gone in the middle of a page, of a search, of a sheet.
        stand.pass(Duration::from_secs(112));
        assert!(matches!(stand.phase(), Phase::Attract { .. }), "visit {visits}: {:?}", stand.phase());
        let mut fresh = Session::new(Route::Cover, Lang::Zh);
        fresh.kiosk = stand.session().kiosk.clone();
        assert_eq!(*stand.session(), fresh, "visit {visits}");
        resets += stand.effects().iter().filter(|effect| **effect == Effect::Forget).count();
        assert_eq!(stand.harness.state().shell.failures(), 0, "visit {visits}");
    }
    assert!(visits > 30, "{visits} visits make no day");
    assert!(resets >= visits, "every visit is forgotten: {resets} of {visits}");
}
