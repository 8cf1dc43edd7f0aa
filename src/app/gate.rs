//! What comes into a public screen: only what a visitor may do reaches the pages.

use std::collections::BTreeSet;

use eframe::egui::{
    Event, Key, Modifiers, PointerButton, Pos2, RawInput, Rect, TouchDeviceId, TouchId, TouchPhase, pos2, vec2,
};

use crate::session::{Presence, TouchSpot};

/// The keys that a visitor, or a clicker, may strike.
const KEYS: [Key; 26] = [
    Key::ArrowDown,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::ArrowUp,
    Key::Backspace,
    Key::CloseBracket,
    Key::Delete,
    Key::End,
    Key::Enter,
    Key::Equals,
    Key::Escape,
    Key::F1,
    Key::F5,
    Key::Home,
    Key::Minus,
    Key::OpenBracket,
    Key::PageDown,
    Key::PageUp,
    Key::Period,
    Key::Plus,
    Key::Slash,
    Key::Space,
    Key::Tab,
    Key::B,
    Key::Comma,
    Key::Num0,
];

/// The finger that the mouse counts as.
const MOUSE: u64 = u64::MAX;

/// The gate.
#[derive(Clone, Debug, Default)]
pub struct Gate {
    touched: BTreeSet<(TouchDeviceId, TouchId)>,
    /// Whether a finger was felt last, and not the mouse.
    pub by_finger: bool,
}

impl Gate {
    /// Lets through what a visitor may do. Gives what was felt of him.
    pub fn sift(&mut self, raw: &mut RawInput, screen: Rect) -> Vec<Presence> {
        raw.dropped_files.clear();
        raw.hovered_files.clear();
        let by_touch = raw.events.iter().any(|event| matches!(event, Event::Touch { .. }));
        let mut felt = Vec::new();
        for event in &raw.events {
            felt.extend(self.presence(event, screen, by_touch));
        }
        if by_touch {
            self.by_finger = true;
        } else if felt.contains(&Presence::Hover) && self.touched.is_empty() {
            self.by_finger = false;
        }
        raw.events.retain(passes);
        felt
    }

    fn presence(&mut self, event: &Event, screen: Rect, by_touch: bool) -> Option<Presence> {
        let spot = |at: Pos2| {
            let size = screen.size().max(vec2(1.0, 1.0));
            let share = (at - screen.min) / size * 1000.0;
            // A float that is no number becomes 0.
            TouchSpot { x: share.x as i32, y: share.y as i32 }
        };
        match event {
            Event::Touch { device_id, id, phase, pos, .. } => Some(match phase {
                TouchPhase::Start => {
                    self.touched.insert((*device_id, *id));
                    Presence::Down { finger: id.0, at: spot(*pos) }
                }
                TouchPhase::Move => Presence::Drag { finger: id.0 },
                TouchPhase::End | TouchPhase::Cancel => {
                    self.touched.remove(&(*device_id, *id));
                    Presence::Up { finger: id.0 }
                }
            }),
            // What the window makes of a finger for those who know no fingers was felt already.
            Event::PointerButton { .. } | Event::PointerMoved(_) if by_touch => None,
            Event::PointerButton { pos, pressed: true, .. } => Some(Presence::Down { finger: MOUSE, at: spot(*pos) }),
            Event::PointerButton { .. } | Event::PointerGone => Some(Presence::Up { finger: MOUSE }),
            Event::PointerMoved(_) => Some(Presence::Hover),
            Event::MouseWheel { .. } | Event::Zoom(_) => Some(Presence::Wheel),
            Event::Key { key, pressed: true, modifiers, .. } => {
                Some(if is_chord(*key, *modifiers) { Presence::Chord } else { Presence::Key })
            }
            Event::Text(_) | Event::Ime(_) => Some(Presence::Key),
            _ => None,
        }
    }

    /// Swallows what was touched and struck; ends of touches go through, so that nothing stays pressed.
    pub fn swallow(raw: &mut RawInput) {
        raw.events.retain(|event| match event {
            Event::PointerButton { pressed, .. } | Event::Key { pressed, .. } => !pressed,
            Event::Touch { phase, .. } => matches!(phase, TouchPhase::End | TouchPhase::Cancel),
            Event::Text(_) | Event::Ime(_) | Event::MouseWheel { .. } | Event::Zoom(_) => false,
            _ => true,
        });
    }

    /// Ends touches whose end was lost.
    pub fn end(&mut self, raw: &mut RawInput, fingers: &[u64]) {
        for finger in fingers {
            let lost: Vec<_> = self.touched.iter().filter(|(_, id)| id.0 == *finger).copied().collect();
            for (device_id, id) in lost {
                self.touched.remove(&(device_id, id));
                let at = pos2(-1.0, -1.0);
                raw.events.push(Event::Touch { device_id, id, phase: TouchPhase::Cancel, pos: at, force: None });
            }
            raw.events.push(Event::PointerGone);
        }
    }
}

/// The keys that only staff know.
fn is_chord(key: Key, modifiers: Modifiers) -> bool {
    key == Key::K && modifiers.ctrl && modifiers.alt
}

/// Whether a visitor may do it.
fn passes(event: &Event) -> bool {
    match event {
        Event::Key { key, modifiers, .. } => {
            let typing = key.name().len() == 1;
            let held = modifiers.ctrl || modifiers.alt || modifiers.mac_cmd || modifiers.command;
            !held && (typing || KEYS.contains(key))
        }
        Event::Text(text) => text.chars().count() <= 32,
        Event::PointerButton { button, .. } => *button == PointerButton::Primary,
        Event::Copy | Event::Cut | Event::Paste(_) | Event::PasteImage(_) | Event::MiddleClickPaste { .. } => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use eframe::egui;

    use super::*;

    fn screen() -> Rect {
        Rect::from_min_max(pos2(0.0, 0.0), pos2(1000.0, 500.0))
    }

    fn sifted(events: Vec<Event>) -> (Vec<Presence>, Vec<Event>) {
        let mut raw = RawInput { events, ..RawInput::default() };
        let felt = Gate::default().sift(&mut raw, screen());
        (felt, raw.events)
    }

    fn key(key: Key, modifiers: Modifiers) -> Event {
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
    }

    #[test]
    fn no_key_leads_out_and_every_key_is_felt() {
        let ways_out = [
            (Key::Q, Modifiers::COMMAND | Modifiers::CTRL),
            (Key::W, Modifiers::CTRL),
            (Key::F4, Modifiers::ALT),
            (Key::F11, Modifiers::NONE),
            (Key::F10, Modifiers::SHIFT),
            (Key::P, Modifiers::CTRL),
            (Key::Plus, Modifiers::CTRL),
            (Key::O, Modifiers::MAC_CMD),
        ];
        for (struck, modifiers) in ways_out {
            assert_eq!(sifted(vec![key(struck, modifiers)]), (vec![Presence::Key], Vec::new()), "{struck:?}");
        }
        for struck in [Key::PageDown, Key::Space, Key::Escape, Key::Home, Key::A, Key::Num7] {
            assert_eq!(sifted(vec![key(struck, Modifiers::NONE)]).1.len(), 1, "{struck:?}");
        }
        for event in [Event::Copy, Event::Cut, Event::Paste("x".into())] {
            assert!(sifted(vec![event]).1.is_empty());
        }
    }

    #[test]
    fn the_chord_is_staffs_and_reaches_no_page() {
        let chord = key(Key::K, Modifiers::CTRL | Modifiers::ALT);
        assert_eq!(sifted(vec![chord]), (vec![Presence::Chord], Vec::new()));
    }

    #[test]
    fn a_finger_that_the_window_also_tells_as_a_mouse_is_felt_once() {
        let (device_id, id, at) = (TouchDeviceId(1), TouchId(9), pos2(500.0, 250.0));
        let events = vec![
            Event::Touch { device_id, id, phase: TouchPhase::Start, pos: at, force: None },
            Event::PointerMoved(at),
            Event::PointerButton { pos: at, button: PointerButton::Primary, pressed: true, modifiers: Modifiers::NONE },
        ];
        let (felt, passed) = sifted(events);
        assert_eq!(felt, [Presence::Down { finger: 9, at: TouchSpot { x: 500, y: 500 } }]);
        assert_eq!(passed.len(), 3);
    }

    #[test]
    fn nothing_is_dropped_into_it() {
        let file = egui::HoveredFile::default();
        let mut raw = RawInput { hovered_files: vec![file], ..RawInput::default() };
        Gate::default().sift(&mut raw, screen());
        assert!(raw.hovered_files.is_empty());
    }

    #[test]
    fn a_lost_end_is_made_up_for() {
        let (device_id, id) = (TouchDeviceId(1), TouchId(9));
        let mut gate = Gate::default();
        let start = Event::Touch { device_id, id, phase: TouchPhase::Start, pos: pos2(1.0, 1.0), force: None };
        let mut raw = RawInput { events: vec![start], ..RawInput::default() };
        gate.sift(&mut raw, screen());
        let mut raw = RawInput::default();
        gate.end(&mut raw, &[9]);
        assert!(matches!(raw.events[0], Event::Touch { phase: TouchPhase::Cancel, .. }));
        assert_eq!(raw.events.last(), Some(&Event::PointerGone));
    }
}
