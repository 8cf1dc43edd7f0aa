//! Random use: nothing that fingers, keys, windows, editors and time can do brings it down, leads out, or leaves a page
//! without a way home, whatever the brochure is used for.

use std::sync::Arc;
use std::time::Duration;

use egui::{
    Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, PointerButton, Pos2, TouchDeviceId, TouchId, TouchPhase,
    pos2, vec2,
};
use kaizhou::content::{Content, Fault};
use kaizhou::i18n::Lang;
use kaizhou::session::{Action, ComfortAction, Effect, KioskAction, Motion, Overlay, Phase, Route, Stage, TextSize};
use kaizhou::theme::Look;

use super::stand::{Stand, Use};
use super::support::shipped_content;
use super::support_content::ContentFolder;

/// Numbers that look random, the same for the same seed.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: u32) -> u32 {
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

/// The windows that there are: the designed sizes, a small one, a wide one, a 4K booth.
const SIZES: [[u32; 2]; 6] = [[1920, 1080], [1280, 720], [1080, 1920], [640, 400], [2560, 1080], [3840, 2160]];

/// What the folder can hold: the shipped content, a smaller one, and faults.
struct Folders {
    sound: [Arc<Content>; 2],
    faults: Arc<Vec<Fault>>,
}

impl Folders {
    fn new() -> Self {
        let without = "\"rural-summit\", \"medicine-expo\", ";
        let smaller = ContentFolder::shipped().edited("environments/openness.toml", without, "");
        for file in ["projects/rural-summit.toml", "projects/medicine-expo.toml", "tours/manufacturers.toml"] {
            std::fs::remove_file(smaller.path(file)).expect("it is shipped");
        }
        let loaded = smaller.load();
        let smaller = loaded.content.unwrap_or_else(|| panic!("{:?}", loaded.faults));
        let broken = ContentFolder::shipped();
        broken.write("units.toml", b"[[unit");
        Self { sound: [shipped_content(), Arc::new(smaller)], faults: Arc::new(broken.load().faults) }
    }

    fn pick(&self, dice: &mut Dice) -> Result<Arc<Content>, Arc<Vec<Fault>>> {
        match dice.roll(3) {
            2 => Err(self.faults.clone()),
            sound => Ok(self.sound[sound as usize].clone()),
        }
    }
}

/// One thing that happens.
fn happen(stand: &mut Stand, dice: &mut Dice, folders: &Folders) {
    let size = stand.harness.ctx.viewport_rect().size();
    let at = dice.place(size.x, size.y);
    let id = TouchId(u64::from(dice.roll(3)));
    let touch = |phase| Event::Touch { device_id: TouchDeviceId(1), id, phase, pos: at, force: None };
    let button =
        |pressed| Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE };
    let soon = Duration::from_millis(u64::from(dice.roll(120)));
    let modifiers =
        [Modifiers::NONE, Modifiers::NONE, Modifiers::SHIFT, Modifiers::CTRL, Modifiers::ALT, Modifiers::COMMAND];
    let modifiers = modifiers[dice.roll(6) as usize];
    match dice.roll(23) {
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
        19 => {
            stand.resize(SIZES[dice.roll(6) as usize]);
            stand.frame(soon, Vec::new());
        }
        20 => {
            let comfort = match dice.roll(3) {
                0 => ComfortAction::Text(TextSize::ALL[dice.roll(4) as usize]),
                1 => ComfortAction::Look(Look::ALL[dice.roll(3) as usize]),
                _ => ComfortAction::Motion(if dice.roll(2) == 0 { Motion::Full } else { Motion::Reduced }),
            };
            stand.act(Action::Comfort(comfort));
            stand.frame(soon, Vec::new());
        }
        21 => {
            let content = folders.pick(dice);
            stand.replace(content);
            stand.frame(soon, Vec::new());
        }
        _ if stand.purpose != Use::Kiosk => stand.frame(Duration::from_secs(3_000), Vec::new()),
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
fn has_a_way_home(stand: &mut Stand) -> bool {
    match stand.purpose {
        Use::Kiosk if !matches!(stand.phase(), Phase::Exploring { .. }) => return true,
        // While nothing or a picture that stands still is shown, the next key brings the page back.
        Use::Presenter if stand.presenter().is_some_and(|presenter| presenter.stage != Stage::Live) => return true,
        _ => {}
    }
    let touchable = stand.touchable();
    let named = |key: &str| {
        let word = stand.word(stand.session().lang, key);
        touchable.iter().any(|(name, _)| *name == word)
    };
    match (&stand.session().overlay, &stand.session().route) {
        (Overlay::None, Route::Cover | Route::Home) => true,
        (Overlay::None, _) => named("nav-home"),
        // A menu closes by a tap beside it, and by its key.
        (Overlay::Menu, _) if !named("close") => {
            stand.strike(Key::Escape, Modifiers::NONE);
            stand.session().overlay == Overlay::None
        }
        _ => named("close"),
    }
}

/// What the environment sets for a long run, or what serves each run.
fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// Kilobytes that the process holds, where the system tells.
fn held_kb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}

fn use_at_random(purpose: Use) {
    let count = number("KAIZHOU_RANDOM_EVENTS", 400);
    let seed = number("KAIZHOU_RANDOM_SEED", 20_220_722);
    println!("{purpose:?}: seed {seed}, {count} events");
    let (content, folders) = (shipped_content(), Folders::new());
    let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).max(1));
    let mut stand = Stand::used(&content, SIZES[(seed % 3) as usize], purpose, |_| {});
    for event in 0..count {
        happen(&mut stand, &mut dice, &folders);
        let context = || format!("{purpose:?}, seed {seed}, event {event}");
        assert_eq!(stand.harness.state().shell.failures(), 0, "a page failed: {}", context());
        let effects = stand.effects();
        if purpose == Use::Kiosk {
            let harmless = effects.iter().all(|effect| matches!(effect, Effect::Forget | Effect::TryPin(_)));
            assert!(harmless, "{effects:?}: {}", context());
        }
        if event % 8 == 0 {
            stand.frame(Duration::from_millis(500), Vec::new());
            if !has_a_way_home(&mut stand) {
                panic!("no way home, {}: {:?} {:#?}", context(), stand.session(), stand.touchable());
            }
        }
        if event % 5_000 == 4_999 {
            println!("{purpose:?}: {} events, {} MB held", event + 1, held_kb() / 1024);
        }
    }
}

#[test]
fn random_use_of_a_public_screen_finds_no_panic_no_way_out_and_no_page_without_home() {
    use_at_random(Use::Kiosk);
}

#[test]
fn random_use_at_a_desk_finds_no_panic_and_no_page_without_home() {
    use_at_random(Use::Laptop);
}

#[test]
fn random_use_while_presenting_finds_no_panic_and_no_page_without_home() {
    use_at_random(Use::Presenter);
}
