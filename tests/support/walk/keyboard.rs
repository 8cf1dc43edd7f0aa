//! A visitor at the keyboard: Tab from one thing to the next, arrows within what is one stop of it.

use std::collections::BTreeMap;

use egui::accesskit::{Action as Asked, Role};
use egui::{Event, Key, Modifiers, Rect};
use egui_kittest::kittest::NodeT;

use super::{Seen, Walk};

/// The most strokes of Tab before everything was come to.
const MOST: usize = 200;

impl Walk {
    /// Strikes Tab, in as few frames as it needs: down and up in one.
    pub fn tab(&mut self) {
        let struck = [true, false].map(|pressed| Event::Key {
            key: Key::Tab,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        });
        self.harness.input_mut().events.extend(struck);
        self.harness.run();
    }

    /// Goes to everything that the keyboard comes to, by Tab, and by arrows where something is one stop together; in that
    /// order, from the first to the last and once only.
    pub fn tab_round(&mut self, mut come_to: impl FnMut(&Self, &Seen)) {
        let mut first: Option<Seen> = None;
        for _ in 0..MOST {
            self.tab();
            let Some(focused) = self.focused() else { continue };
            // What scrolls stands elsewhere when the keyboard comes back to it.
            if first.as_ref().is_some_and(|first| (first.role, &first.name) == (focused.role, &focused.name)) {
                break;
            }
            come_to(self, &focused);
            first.get_or_insert(focused);
            for (name, _) in self.beside_focus() {
                if self.go_along(|other| other == name)
                    && let Some(focused) = self.focused()
                {
                    come_to(self, &focused);
                }
            }
        }
    }

    /// Comes to something by its name, by Tab, and by arrows within what is one stop. False where that does not lead
    /// there.
    pub fn come_to(&mut self, is_it: impl Fn(&str) -> bool) -> bool {
        for _ in 0..MOST {
            self.tab();
            if self.focused().is_some_and(|seen| is_it(&seen.name)) {
                return true;
            }
            if self.beside_focus().iter().any(|(name, _)| is_it(name)) {
                return self.go_along(&is_it);
            }
        }
        false
    }

    /// Those that arrows lead to from what has the focus, with their places: all of them are one stop.
    pub fn beside_focus(&self) -> Vec<(String, Rect)> {
        let root = self.harness.root();
        let Some(focused) = root.children_recursive().find(|node| node.accesskit_node().is_focused()) else {
            return Vec::new();
        };
        let Some(parent) = focused.parent() else { return Vec::new() };
        let all = parent.children().filter_map(|node| {
            let told = node.accesskit_node();
            let data = told.data();
            let by_arrows = data.supports_action(Asked::Click) && !data.supports_action(Asked::Focus);
            let name = told.label().filter(|_| by_arrows && told.role() != Role::ScrollBar)?;
            Some((name, node.rect()))
        });
        all.collect()
    }

    /// Goes by arrows to something, from what it is one stop with. False where arrows do not lead there.
    pub fn go_along(&mut self, is_it: impl Fn(&str) -> bool) -> bool {
        // What has been tried least is tried next, the way that it lies first: whoever goes on so comes everywhere.
        let mut tried: BTreeMap<(String, Key), usize> = BTreeMap::new();
        for _ in 0..400 {
            let Some(here) = self.focused() else { return false };
            if is_it(&here.name) {
                return true;
            }
            let Some((_, there)) = self.beside_focus().into_iter().find(|(name, _)| is_it(name)) else { return false };
            let way = there.center() - here.rect.center();
            let across =
                if way.x > 0.0 { [Key::ArrowRight, Key::ArrowLeft] } else { [Key::ArrowLeft, Key::ArrowRight] };
            let along = if way.y > 0.0 { [Key::ArrowDown, Key::ArrowUp] } else { [Key::ArrowUp, Key::ArrowDown] };
            let (a, b) = if way.x.abs() > way.y.abs() { (across, along) } else { (along, across) };
            let times = |key: &Key| tried.get(&(here.name.clone(), *key)).copied().unwrap_or_default();
            let Some(key) = [a[0], b[0], b[1], a[1]].into_iter().min_by_key(times) else { return false };
            *tried.entry((here.name, key)).or_default() += 1;
            self.strike(key);
        }
        false
    }
}
