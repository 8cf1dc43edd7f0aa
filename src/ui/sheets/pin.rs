//! The pad on which staff of a public screen type their PIN.

use std::time::Duration;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Rect, Ui, Vec2, pos2, vec2};

use super::paper;
use crate::i18n::strings::Value;
use crate::session::{Action, Digits, Keys, Kiosk, KioskAction};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, within};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{ButtonKind, Group, button, focus_ring, touch_id};

/// The pad's keys. `<` takes the last digit back.
const ROWS: [&str; 4] = ["123", "456", "789", "<0"];

const KEYS: [Key; 10] =
    [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// The button that ends what is typed, and its word.
const ENTER: &str = "pin-enter";

/// The pad's sheet.
pub fn pin_ui(ui: &mut Ui, view: &View<'_>, kiosk: &Kiosk) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let name = view.word("pin-title");
    let size = frame.pick(vec2(620.0, 880.0), vec2(560.0, 760.0), vec2(720.0, 960.0));
    let middle = if frame.is_tall() {
        pos2(frame.canvas.center().x, frame.canvas.bottom() - 640.0)
    } else {
        frame.canvas.center()
    };
    let sheet = Rect::from_center_size(middle, size);
    // Before the close button, which has the focus, takes Enter for itself; on a key of the pad it means that key.
    let group = Group::new(ui.ctx(), "pin");
    let typed = typed(ui, !group.is_entered());
    if group.is_entered() && !typed.is_empty() {
        // Who types digits does not mean the pad's keys any more: Enter is to end what is typed.
        ui.memory_mut(|memory| memory.request_focus(touch_id(ui, ENTER)));
    }
    let closing = paper::lay_on(ui, view, sheet, &name);
    let now = Duration::try_from_secs_f64(ui.input(|input| input.time)).unwrap_or_default();
    let k = frame.pick(1.0, 0.86, 1.1);
    let left = sheet.left() + 56.0 * k;
    let head = Type::new(Voice::Claim, 44.0 * k, palette.ink);
    let title = view.title(ui, pos2(left, sheet.top() + 56.0 * k), f32::INFINITY, &name, &head);
    let note = Type::new(Voice::Text, (24.0 * k).max(20.0), palette.ink_2).leading(1.35);
    let (said, bad) = said(view, kiosk, now);
    let note = if bad { note.color(palette.seal) } else { note };
    view.say(ui, pos2(left, title.bottom() + 4.0), sheet.right() - left - 150.0 * k, &said, &note);
    dots(ui, view, pos2(left, sheet.top() + 232.0 * k), kiosk.pin.typed(), k);
    let pad = Rect::from_min_max(
        pos2(left, sheet.top() + 290.0 * k),
        pos2(sheet.right() - 56.0 * k, sheet.bottom() - 48.0 * k),
    );
    let touched = keys_ui(ui, view, pad, group);
    let keys: String = typed.into_iter().chain(touched).collect();
    let asked = (!keys.is_empty()).then_some(Action::Kiosk(KioskAction::Typed(now, Keys(keys))));
    closing.close_button(ui, view).or(asked)
}

/// What the pad says, and whether it is bad news.
fn said(view: &View<'_>, kiosk: &Kiosk, now: Duration) -> (String, bool) {
    if let Some(wait) = kiosk.pin.wait(now) {
        let seconds = u32::try_from(wait.as_secs() + 1).unwrap_or(u32::MAX);
        return (view.content.strings.format(view.lang, "pin-wait", &[("n", Value::Number(seconds))]), true);
    }
    if kiosk.pin.was_wrong() { (view.word("pin-wrong"), true) } else { (view.word("pin-note"), false) }
}

fn dots(ui: &Ui, view: &View<'_>, at: egui::Pos2, typed: usize, k: f32) {
    let palette = view.palette();
    for n in 0..typed.max(Digits::LEAST) {
        let middle = at + vec2((12.0 + 40.0 * n as f32) * k, 0.0);
        if n < typed {
            ui.painter().circle_filled(middle, 11.0 * k, palette.primary);
        } else {
            ui.painter().circle_stroke(middle, 10.0 * k, egui::Stroke::new(2.4, faded(palette.ink, 0.35)));
        }
    }
}

/// The keys that were touched. `=` ends.
fn keys_ui(ui: &Ui, view: &View<'_>, pad: Rect, group: Group) -> Option<char> {
    let palette = view.palette();
    const GAP: f32 = 14.0;
    let size = vec2((pad.width() - 2.0 * GAP) / 3.0, (pad.height() - 3.0 * GAP) / 4.0);
    let all = within(ui, "pad", pad, Role::Group, &view.word("pin-pad"));
    let mut asked = None;
    for (row, keys) in ROWS.iter().enumerate() {
        for (column, key) in keys.chars().enumerate() {
            let at = pad.min + vec2(column as f32 * (size.x + GAP), row as f32 * (size.y + GAP));
            let rect = Rect::from_min_size(at, size);
            let name = if key == '<' { view.word("search-delete") } else { key.to_string() };
            let state = group.touch(&all, rect, ("pin", key), &name, Role::Button, None);
            let fill = palette.paper_2.mix(palette.primary, 0.12 * state.lit + 0.3 * state.pressed);
            ui.painter().rect_filled(rect.shrink(1.5 * state.pressed), 8.0, fill);
            if key == '<' {
                paint::icon(
                    ui,
                    view,
                    "backspace",
                    Rect::from_center_size(rect.center(), Vec2::splat(44.0)),
                    palette.ink,
                );
            } else {
                let kind = Type::new(Voice::Strong, size.y * 0.42, palette.ink).center();
                view.line(ui, rect.center().x, rect.center().y, &name, &kind);
            }
            focus_ring(ui, view, rect, &state);
            if state.chosen {
                asked = Some(key);
            }
        }
    }
    group.end(ui.ctx());
    let last = Rect::from_min_size(pad.min + vec2(2.0 * (size.x + GAP), 3.0 * (size.y + GAP)), size);
    button(ui, view, last, ENTER, None, &view.word(ENTER), ButtonKind::Primary).then_some('=').or(asked)
}

/// What was typed on a keyboard since the last frame, in its order; Enter ends, unless it means something else.
fn typed(ui: &Ui, enter_ends: bool) -> Vec<char> {
    let keys: Vec<char> = ui.input(|input| {
        let pressed = input.events.iter().filter_map(|event| match event {
            Event::Key { key: Key::Backspace, pressed: true, .. } => Some('<'),
            Event::Key { key: Key::Enter, pressed: true, .. } => enter_ends.then_some('='),
            Event::Key { key, pressed: true, .. } => {
                KEYS.iter().zip('0'..='9').find(|(own, _)| *own == key).map(|(_, digit)| digit)
            }
            _ => None,
        });
        pressed.collect()
    });
    if enter_ends {
        ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    }
    keys
}
