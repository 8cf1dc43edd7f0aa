//! Random use: nothing that fingers, keys and time can do brings it down, leads out, or leaves a page without a way home.

use std::time::Duration;

use egui::{
    Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, PointerButton, Pos2, TouchDeviceId, TouchId, TouchPhase,
    pos2, vec2,
};
use kaizhou::i18n::Lang;
use kaizhou::session::{Action, Effect, KioskAction, Overlay, Phase, Route};

use super::stand::Stand;
use super::support::shipped_content;

/// Numbers that look random, the same for the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 32) as u32 % sides.max(1)
    }

    fn place(&mut self, width: f32, height: f32) -> Pos2 {
        pos2(self.roll(1000) as f32 / 1000.0 * width, self.roll(1000) as f32 / 1000.0 * height)
    }
}

const KEYS: [Key; 20] = [
    Key::Tab,
    Key::Enter,
    Key::Space,
    Key::Escape,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::ArrowUp,
    Key::ArrowDown,
    Key::PageUp,
    Key::PageDown,
    Key::Home,
    Key::Backspace,
    Key::Q,
    Key::K,
    Key::F4,
    Key::F11,
    Key::Num1,
    Key::B,
    Key::Plus,
    Key::F1,
];

/// One thing that happens.
fn happen(stand: &mut Stand, dice: &mut Dice, size: [f32; 2]) {
    let at = dice.place(size[0], size[1]);
    let id = TouchId(u64::from(dice.roll(3)));
    let touch = |phase| Event::Touch { device_id: TouchDeviceId(1), id, phase, pos: at, force: None };
    let button =
        |pressed| Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    let soon = Duration::from_millis(u64::from(dice.roll(120)));
    let modifiers =
        [Modifiers::NONE, Modifiers::NONE, Modifiers::SHIFT, Modifiers::CTRL, Modifiers::ALT, Modifiers::COMMAND];
    let modifiers = modifiers[dice.roll(6) as usize];
    match dice.roll(20) {
        0..=8 => {
            // Most often somebody touches something that answers.
            let touchable = stand.touchable();
            let place = touchable.get(dice.roll(touchable.len() as u32) as usize).map_or(at, |(_, rect)| rect.center());
            stand.tap(place);
        }
        9 => stand.frame(soon, vec![touch(TouchPhase::Start), Event::PointerMoved(at), button(true)]),
        10 => stand.frame(soon, vec![touch(TouchPhase::Move), Event::PointerMoved(at)]),
        11 => stand.frame(soon, vec![touch(TouchPhase::End), button(false), Event::PointerGone]),
        12..=14 => stand.strike(KEYS[dice.roll(20) as usize], modifiers),
        15 => {
            let (unit, phase, source) = (MouseWheelUnit::Point, TouchPhase::Move, MouseWheelSource::Wheel);
            let delta = vec2(0.0, dice.roll(600) as f32 - 300.0);
            stand.frame(
                soon,
                vec![Event::PointerMoved(at), Event::MouseWheel { unit, delta, phase, source, modifiers }],
            );
        }
        16 => {
            let text = ["光伏", "yuxi", "1", "/", "高铁", "zzz"][dice.roll(6) as usize];
            stand.frame(soon, vec![Event::Text(text.to_owned())]);
        }
        17 => {
            let lang = Lang::all()[dice.roll(2) as usize];
            stand.act(Action::Speak(lang));
            stand.frame(soon, Vec::new());
        }
        18 => {
            let long = Duration::from_secs(u64::from(dice.roll(140)));
            stand.pass(long);
        }
        _ => {
            let now = stand.now();
            match dice.roll(3) {
                0 => stand.act(Action::Kiosk(KioskAction::Slept(now))),
                1 => stand.act(Action::Kiosk(KioskAction::Judged(now, false))),
                _ => stand.frame(Duration::from_secs(3_000), Vec::new()),
            }
        }
    }
}

/// Whether there is a way on from here: home, or a sheet that closes, or the screen that is one call to touch.
fn has_a_way_home(stand: &Stand) -> bool {
    if !matches!(stand.phase(), Phase::Exploring { .. }) {
        return true;
    }
    let touchable = stand.touchable();
    let named = |key: &str| {
        let word = stand.word(stand.session().lang, key);
        touchable.iter().any(|(name, _)| *name == word)
    };
    match (&stand.session().overlay, &stand.session().route) {
        (Overlay::None, Route::Cover | Route::Home) => true,
        (Overlay::None, _) => named("nav-home"),
        _ => named("close"),
    }
}

#[test]
fn random_use_finds_no_panic_no_way_out_and_no_page_without_home() {
    let count: u32 = std::env::var("KAIZHOU_RANDOM_EVENTS").ok().and_then(|count| count.parse().ok()).unwrap_or(600);
    let seed: u64 = std::env::var("KAIZHOU_RANDOM_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_220_722);
    println!("seed {seed}, {count} events");
    let content = shipped_content();
    let sizes = [[1920, 1080], [1280, 720], [1080, 1920]];
    for (n, size) in sizes.into_iter().enumerate() {
        let mut dice = Dice(seed.wrapping_add(n as u64).max(1));
        let mut stand = Stand::new(&content, size);
        let canvas = stand.harness.ctx.viewport_rect().size();
        for event in 0..count / 3 {
            happen(&mut stand, &mut dice, canvas.into());
            let context = || format!("seed {seed}, size {size:?}, event {event}");
            assert_eq!(stand.harness.state().shell.failures(), 0, "a page failed: {}", context());
            let effects = stand.effects();
            let harmless = effects.iter().all(|effect| matches!(effect, Effect::Forget | Effect::TryPin(_)));
            assert!(harmless, "{effects:?}: {}", context());
            if event % 8 == 0 {
                stand.frame(Duration::from_millis(500), Vec::new());
                assert!(has_a_way_home(&stand), "{}: {:?} {:#?}", context(), stand.session(), stand.touchable());
            }
        }
    }
}
