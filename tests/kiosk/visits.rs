//! Visits, told as they happen.

use std::time::Duration;

use egui::{Event, Key, Modifiers, TouchPhase, pos2};
use kaizhou::i18n::Lang;
use kaizhou::session::{
    Action, Comfort, ComfortAction, Effect, JourneyAction, KioskAction, NetworkAction, Overlay, Phase, ProjectsAction,
    Route, SearchAction, Session, Sight, StaffAction, TextSize,
};
use kaizhou::theme::Look;

use super::stand::Stand;
use super::support::shipped_content;

const SIZES: [[u32; 2]; 3] = [[1920, 1080], [1280, 720], [1080, 1920]];

fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A visitor who leaves something behind everywhere.
fn leave_traces(stand: &mut Stand) {
    let actions = [
        Action::Projects(ProjectsAction::Sector(Some("digital".into()))),
        Action::Projects(ProjectsAction::TogglePicking),
        Action::Projects(ProjectsAction::Pick("pv-glass".into())),
        Action::Network(NetworkAction::Look(Some(Sight { zoom: 3_000, middle: [100, 100] }))),
        Action::Network(NetworkAction::Journey(JourneyAction::From("kaizhou".into()))),
        Action::Search(SearchAction::Begin { query: "光伏".into(), pad: true }),
        Action::Speak(Lang::En),
        Action::Comfort(ComfortAction::Text(TextSize::Large)),
        Action::Comfort(ComfortAction::Look(Look::Contrast)),
        Action::Go(Route::Zone),
        Action::Go(Route::Network),
        Action::Open(Overlay::Project("pv-glass".into())),
    ];
    for action in actions {
        stand.act(action);
        stand.pass(secs(1));
    }
}

/// Whether nothing of a visit is left.
fn is_untouched(session: &Session) -> bool {
    let mut fresh = Session::new(Route::Cover, Lang::Zh);
    fresh.comfort = Comfort::default();
    fresh.kiosk = session.kiosk.clone();
    fresh == *session
}

#[test]
fn the_call_to_touch_stands_there_from_the_first_second_in_both_languages() {
    for size in SIZES {
        let stand = Stand::new(&shipped_content(), size);
        for lang in Lang::all() {
            assert!(stand.said().contains(&stand.word(lang, "touch-to-start")), "{size:?} {lang:?}");
        }
        assert_eq!(stand.touchable().len(), 1, "the whole screen is one thing to touch");
    }
}

#[test]
fn a_touch_opens_the_scene_that_is_shown_and_nothing_on_it() {
    let content = shipped_content();
    let mut stand = Stand::new(&content, [1920, 1080]);
    stand.pass(secs(7 * 2 + 2));
    let wanted = stand.kiosk().scenes[2].clone();
    stand.tap(stand.middle());
    assert_eq!((&stand.session().route, &stand.session().overlay), (&wanted, &Overlay::None));
    stand.tap(stand.middle());
    assert_eq!(stand.session().route, wanted, "the impatient second tap is swallowed too");
    assert!(stand.session().can_go_back());
}

#[test]
fn left_alone_the_screen_asks_then_forgets_everything() {
    for size in SIZES {
        let mut stand = Stand::new(&shipped_content(), size);
        stand.visit(Route::Projects);
        leave_traces(&mut stand);
        stand.effects();
        stand.pass(secs(91));
        assert!(matches!(stand.phase(), Phase::Warning { .. }), "{:?}", stand.phase());
        for lang in Lang::all() {
            assert!(stand.said().contains(&stand.word(lang, "still-there")));
        }
        stand.pass(secs(21));
        assert!(matches!(stand.phase(), Phase::Attract { .. }));
        assert!(is_untouched(stand.session()), "{:#?}", stand.session());
        assert_eq!(stand.effects(), [Effect::Forget]);
    }
}

#[test]
fn a_touch_anywhere_stays_where_the_visitor_was() {
    let mut stand = Stand::new(&shipped_content(), [1920, 1080]);
    stand.visit(Route::Zone);
    stand.act(Action::Speak(Lang::En));
    for at in [pos2(60.0, 1040.0), pos2(1900.0, 20.0), pos2(960.0, 540.0)] {
        stand.pass(secs(92));
        assert!(matches!(stand.phase(), Phase::Warning { .. }));
        stand.tap(at);
        assert!(matches!(stand.phase(), Phase::Exploring { .. }));
        assert_eq!((&stand.session().route, stand.session().lang), (&Route::Zone, Lang::En));
        stand.pass(secs(1));
    }
    stand.pass(secs(92));
    stand.strike(Key::PageDown, Modifiers::NONE);
    assert_eq!(stand.session().route, Route::Zone, "a clicker stays, too, and turns no page");
}

#[test]
fn no_key_and_no_action_leads_out() {
    let mut stand = Stand::new(&shipped_content(), [1920, 1080]);
    stand.visit(Route::Home);
    for key in
        [Key::Q, Key::W, Key::S, Key::P, Key::C, Key::O, Key::N, Key::Plus, Key::F4, Key::F11, Key::F10, Key::F12]
    {
        for modifiers in [Modifiers::NONE, Modifiers::COMMAND, Modifiers::CTRL, Modifiers::ALT, Modifiers::SHIFT] {
            stand.strike(key, modifiers);
        }
    }
    let asked = [
        Action::Quit,
        Action::ToggleFullscreen,
        Action::OpenFolder("/".into()),
        Action::LeaveFolder,
        Action::Open(Overlay::Menu),
        Action::Open(Overlay::Staff),
        Action::Kiosk(KioskAction::Staff(StaffAction::Leave)),
    ];
    for action in asked {
        stand.act(action);
        stand.frame(Duration::from_millis(40), Vec::new());
    }
    assert_eq!(stand.effects(), []);
    assert!(!matches!(stand.session().overlay, Overlay::Menu | Overlay::Staff));
}

/// Staff knock in the upper left corner.
fn knock(stand: &mut Stand) {
    let corner = pos2(24.0, 24.0);
    for _ in 0..4 {
        stand.tap(corner);
        stand.frame(Duration::from_millis(150), Vec::new());
    }
    stand.finger(corner, TouchPhase::Start);
    stand.frame(Duration::from_millis(600), Vec::new());
    stand.frame(Duration::from_millis(600), Vec::new());
    stand.finger(corner, TouchPhase::End);
}

fn type_pin(stand: &mut Stand, pin: &str) {
    for digit in pin.chars() {
        stand.press(&digit.to_string());
    }
    let enter = stand.word(stand.session().lang, "pin-enter");
    stand.press(&enter);
}

#[test]
fn staff_knock_type_their_pin_and_leave() {
    for size in SIZES {
        let mut stand = Stand::new(&shipped_content(), size);
        knock(&mut stand);
        assert_eq!(stand.session().overlay, Overlay::Pin, "{size:?}");
        type_pin(&mut stand, "40719");
        let effects = stand.effects();
        let [Effect::TryPin(digits)] = &effects[..] else { panic!("{effects:?}") };
        assert_eq!(digits.reveal(), "40719");
        let now = stand.now();
        stand.act(Action::Kiosk(KioskAction::Judged(now, true)));
        stand.frame(Duration::from_millis(40), Vec::new());
        assert_eq!(stand.session().overlay, Overlay::Staff);
        stand.strike(Key::PageDown, Modifiers::NONE);
        assert_eq!(stand.kiosk().staff.key.as_deref(), Some(Key::PageDown.name()));
        stand.effects();
        stand.press(&stand.word(Lang::Zh, "staff-leave"));
        assert_eq!(stand.effects(), [Effect::Quit]);
    }
}

#[test]
fn the_chord_knocks_too_and_a_wrong_pin_opens_nothing() {
    let mut stand = Stand::new(&shipped_content(), [1920, 1080]);
    stand.visit(Route::Network);
    stand.strike(Key::K, Modifiers::CTRL | Modifiers::ALT);
    assert_eq!(stand.session().overlay, Overlay::Pin);
    for _ in 0..3 {
        for key in [Key::Num4, Key::Num0, Key::Num7, Key::Num1, Key::Enter] {
            stand.strike(key, Modifiers::NONE);
        }
        let effects = stand.effects();
        assert!(matches!(effects[..], [Effect::TryPin(_)]), "{effects:?}");
        let now = stand.now();
        stand.act(Action::Kiosk(KioskAction::Judged(now, false)));
        stand.frame(Duration::from_millis(40), Vec::new());
    }
    let keys = [Key::Num4, Key::Num0, Key::Num7, Key::Num1, Key::Enter];
    let all = keys.map(|key| Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    });
    stand.frame(Duration::from_millis(40), all[..4].to_vec());
    assert_eq!(stand.kiosk().pin.typed(), 4, "a slow frame loses no key");
    stand.frame(Duration::from_millis(40), all[4..].to_vec());
    assert_eq!(stand.effects(), [], "the fourth has to wait");
    assert_eq!(stand.session().overlay, Overlay::Pin);
}

#[test]
fn staff_try_the_corners_and_hand_over_to_visitors() {
    for size in SIZES {
        let mut stand = Stand::new(&shipped_content(), size);
        stand.strike(Key::K, Modifiers::CTRL | Modifiers::ALT);
        let now = stand.now();
        stand.act(Action::Kiosk(KioskAction::Judged(now, true)));
        stand.pass(secs(1));
        let corners: Vec<_> = stand
            .touchable()
            .into_iter()
            .filter(|(name, _)| name.starts_with(&stand.word(Lang::Zh, "staff-corner")))
            .collect();
        assert_eq!(corners.len(), 4);
        for (_, rect) in corners {
            stand.tap(rect.center());
            stand.pass(Duration::from_millis(400));
        }
        assert_eq!(stand.kiosk().staff.corners, [true; 4], "{size:?}");
        stand.press(&stand.word(Lang::Zh, "staff-resume"));
        assert!(matches!(stand.phase(), Phase::Attract { .. }) && is_untouched(stand.session()));
        assert!(!stand.kiosk().unlocked, "the next who knocks needs the PIN again");
    }
}

#[test]
fn after_sleep_the_next_visitor_finds_nothing_of_the_last() {
    let mut stand = Stand::new(&shipped_content(), [1920, 1080]);
    stand.visit(Route::Projects);
    leave_traces(&mut stand);
    let now = stand.now();
    stand.act(Action::Kiosk(KioskAction::Slept(now)));
    assert!(is_untouched(stand.session()));
}

#[test]
fn the_number_pad_is_one_stop_of_the_keyboard_and_enter_on_its_keys_types() {
    let mut stand = Stand::new(&shipped_content(), [1920, 1080]);
    stand.visit(Route::Network);
    stand.strike(Key::K, Modifiers::CTRL | Modifiers::ALT);
    assert_eq!(stand.focused().as_deref(), Some(stand.word(Lang::Zh, "close").as_str()));
    stand.strike(Key::Tab, Modifiers::NONE);
    assert_eq!(stand.focused().as_deref(), Some("1"));
    for (key, name) in [(Key::ArrowDown, "4"), (Key::ArrowRight, "5"), (Key::End, "6"), (Key::ArrowDown, "9")] {
        stand.strike(key, Modifiers::NONE);
        assert_eq!(stand.focused().as_deref(), Some(name), "{key:?}");
    }
    stand.strike(Key::Enter, Modifiers::NONE);
    stand.strike(Key::Space, Modifiers::NONE);
    assert_eq!((stand.kiosk().pin.typed(), stand.effects()), (2, Vec::new()));
    // Digits that are typed end with Enter, wherever the keyboard was.
    stand.strike(Key::Num7, Modifiers::NONE);
    stand.strike(Key::Num9, Modifiers::NONE);
    assert_eq!(stand.focused(), Some(stand.word(Lang::Zh, "pin-enter")));
    stand.strike(Key::Enter, Modifiers::NONE);
    let effects = stand.effects();
    let [Effect::TryPin(digits)] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(digits.reveal(), "9979");
}
