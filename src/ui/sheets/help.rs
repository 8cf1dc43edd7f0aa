//! What the keyboard does, as the table of verbs has it.

use egui::accesskit::Role;
use egui::{Key, KeyboardShortcut, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::paper;
use crate::session::Action;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::verbs::Verb;
use crate::ui::view::{View, faded};

/// The sheet: one line for each verb, its keys at the right.
pub fn help_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let title = view.word("help-title");
    let paper =
        if frame.is_tall() { paper::paper_rect(view) } else { frame.canvas.with_min_x(frame.col(frame.pick(6, 5, 1))) };
    let closing = paper::lay_on(ui, view, paper, &title);
    let left = paper.left() + paper::margin(view);
    let right = paper.right() - frame.pick(96.0, 64.0, 64.0);
    let kind = Type::new(Voice::Claim, frame.pick(52.0, 40.0, 52.0) * view.by_lang(1.0, 0.86), palette.ink);
    let head =
        view.title(ui, pos2(left, paper.top() + frame.pick(44.0, 30.0, 44.0)), right - left - 130.0, &title, &kind);
    let note =
        Type::new(Voice::Text, frame.pick(25.0, 21.0, 25.0) * view.by_lang(1.0, 0.94), palette.ink_2).leading(1.45);
    let note = note.balanced();
    let width = right - left - frame.pick(130.0, 110.0, 130.0);
    let note = view.say(ui, pos2(left, head.bottom() + 4.0), width, &view.word("help-lead"), &note);
    let top = note.bottom() + frame.pick(24.0, 14.0, 24.0);
    let body = Rect::from_min_max(pos2(left, top), pos2(right + 24.0, paper.bottom() - 16.0));
    paper::column(ui, body, "help", palette.paper, |ui, inner| {
        let height = frame.pick(64.0, 54.0, 72.0);
        let verbs: Vec<Verb> = Verb::ALL.into_iter().filter(|verb| verb.is_offered(view.session)).collect();
        for (at, verb) in verbs.iter().enumerate() {
            let top = inner.top() + at as f32 * height;
            line_ui(ui, view, Rect::from_min_size(pos2(inner.left(), top), vec2(inner.width(), height)), *verb);
        }
        let bottom = inner.top() + verbs.len() as f32 * height;
        paper::used(ui, Rect::from_min_max(inner.min, pos2(inner.right(), bottom + 2.0)));
    });
    closing.close_button(ui, view)
}

/// The keys of a verb, each as it is written.
pub(super) fn keys(view: &View<'_>, verb: Verb) -> Vec<String> {
    // The sign for equal shares its key with plus.
    named(view, verb, sign)
}

/// The same as they are read out: a screen reader would pass over signs.
pub(super) fn spoken_keys(view: &View<'_>, verb: Verb) -> String {
    named(view, verb, |_| None).join(view.by_lang("、", ", "))
}

fn named(view: &View<'_>, verb: Verb, sign: impl Fn(Key) -> Option<&'static str>) -> Vec<String> {
    let told = verb.shortcuts().iter().filter(|keys| keys.logical_key != Key::Equals);
    let mut keys: Vec<String> = told.map(|keys| key_words(view, keys, &sign)).collect();
    if verb == Verb::Search {
        keys.push(sign(Key::Slash).map_or_else(|| view.word("key-slash"), str::to_owned));
        keys.push(view.word("help-typing"));
    }
    keys
}

/// The sign on a key that has no name of its own.
fn sign(key: Key) -> Option<&'static str> {
    match key {
        Key::Plus => Some("+"),
        Key::Minus => Some("-"),
        Key::OpenBracket => Some("["),
        Key::CloseBracket => Some("]"),
        Key::Slash => Some("/"),
        _ => None,
    }
}

fn line_ui(ui: &Ui, view: &View<'_>, rect: Rect, verb: Verb) {
    let (frame, palette) = (&view.frame, view.palette());
    paint::hairline(ui, view, rect.left(), rect.right(), rect.top());
    let words = view.word(verb.word_key());
    let kind = Type::new(Voice::Text, frame.pick(26.0, 22.0, 26.0) * view.by_lang(1.0, 0.94), palette.ink);
    view.line(ui, rect.left(), rect.center().y, &words, &kind);
    let keys = keys(view, verb);
    let key = Type::new(Voice::Strong, frame.pick(22.0, 20.0, 22.0), palette.ink_2);
    let mut right = rect.right();
    for keys in keys.iter().rev() {
        let width = view.set(ui, keys, &key, f32::INFINITY).width + 28.0;
        let height = rect.height() * 0.66;
        let cap = Rect::from_min_size(pos2(right - width, rect.center().y - height / 2.0), vec2(width, height));
        ui.painter().rect(cap, 8.0, palette.paper_2, Stroke::new(1.4, faded(palette.ink, 0.3)), StrokeKind::Inside);
        view.line(ui, cap.left() + 14.0, cap.center().y, keys, &key);
        right = cap.left() - 12.0;
    }
    let colon = view.colon();
    let spoken = format!("{words}{colon}{}", spoken_keys(view, verb));
    announce(ui, rect, &spoken, Role::Label);
}

/// Keys as they are written on keyboards, those with a sign as it says.
fn key_words(view: &View<'_>, keys: &KeyboardShortcut, sign: &impl Fn(Key) -> Option<&'static str>) -> String {
    let mut words = String::new();
    for (held, name) in
        [(keys.modifiers.command, "Ctrl+"), (keys.modifiers.alt, "Alt+"), (keys.modifiers.shift, "Shift+")]
    {
        if held {
            words.push_str(name);
        }
    }
    if let Some(sign) = sign(keys.logical_key) {
        return words + sign;
    }
    let own = match keys.logical_key {
        Key::ArrowLeft => "key-left",
        Key::ArrowRight => "key-right",
        Key::ArrowUp => "key-up",
        Key::ArrowDown => "key-down",
        Key::Space => "key-space",
        Key::Escape => return words + "Esc",
        Key::Plus => "key-plus",
        Key::Minus => "key-minus",
        Key::OpenBracket => "key-bracket",
        Key::CloseBracket => "key-bracket-close",
        Key::PageUp => return words + "Page Up",
        Key::PageDown => return words + "Page Down",
        key => return words + key.name(),
    };
    words + &view.word(own)
}
