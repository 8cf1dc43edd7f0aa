//! What is told to those who do not see it: texts, headings with their levels, and what changes.

use std::borrow::Cow;

use egui::accesskit::{self, Live, Role};
use egui::{AsIdSalt, Id, Rect, Sense, Ui, UiBuilder, WidgetInfo};

use crate::i18n::Lang;

/// How deep a heading lies: readers who do not see a page go through it by its headings, level by level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The name of a page or a sheet; each has one.
    Page,
    /// A part of it.
    Section,
    /// Something within a part.
    Item,
}

impl Level {
    /// The level as the tree counts it, from none; screen readers say one more.
    #[must_use]
    pub fn depth(self) -> usize {
        match self {
            Self::Page => 0,
            Self::Section => 1,
            Self::Item => 2,
        }
    }
}

/// Puts a text into the accessibility tree at its place.
pub fn announce(ui: &Ui, rect: Rect, text: &str, role: Role) {
    put(ui, rect, text, role);
}

/// Puts a heading into the accessibility tree at its place.
pub fn announce_heading(ui: &Ui, rect: Rect, text: &str, level: Level) {
    let id = put(ui, rect, text, Role::Heading);
    ui.ctx().accesskit_node_builder(id, |node| node.set_level(level.depth()));
}

/// A part of the tree with a role and a name, for what is told within it: to be touched in it, and painted outside of it.
#[must_use]
pub fn within(ui: &Ui, salt: impl AsIdSalt, rect: Rect, role: Role, name: &str) -> Ui {
    let builder = UiBuilder::new().layer_id(ui.layer_id()).max_rect(rect).accessibility_parent(ui.unique_id());
    let builder = builder.accessibility_role(role).accessibility_label(spoken(name));
    let mut part = Ui::new(ui.ctx().clone(), ui.scope_id().with("part").with(salt), builder);
    part.set_clip_rect(ui.clip_rect());
    if !ui.is_enabled() {
        part.disable();
    }
    ui.ctx().accesskit_node_builder(part.unique_id(), |node| {
        let [x0, y0, x1, y1] = [rect.left(), rect.top(), rect.right(), rect.bottom()].map(f64::from);
        node.set_bounds(accesskit::Rect { x0, y0, x1, y1 });
    });
    part
}

/// A heading that is a control, too: what is touched in it is told as its own.
#[must_use]
pub fn within_heading(ui: &Ui, salt: impl AsIdSalt, rect: Rect, name: &str, level: Level) -> Ui {
    let part = within(ui, salt, rect, Role::Heading, name);
    ui.ctx().accesskit_node_builder(part.unique_id(), |node| node.set_level(level.depth()));
    part
}

fn put(ui: &Ui, rect: Rect, text: &str, role: Role) -> Id {
    let id = ui.scope_id().with((text, rect.min.x as i32, rect.min.y as i32));
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(role, true, spoken(text)));
    id
}

/// Puts a text into the accessibility tree that is read out whenever it changes, after what is being read. `id` stays
/// the same while the text changes.
pub fn announce_changes(ui: &Ui, id: Id, rect: Rect, text: &str) {
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, spoken(text)));
    ui.ctx().accesskit_node_builder(id, |node| node.set_live(Live::Polite));
}

/// Signs that stand before the words for what they mean.
const SIGNS: [char; 4] = ['●', '◐', '○', '◌'];

/// A text as it is read out: without the lines that it is set in, and without signs that the words behind them explain.
#[must_use]
pub fn spoken(text: &str) -> Cow<'_, str> {
    if !text.contains(|c| c == '\n' || SIGNS.contains(&c)) {
        return Cow::Borrowed(text);
    }
    let mut told = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if SIGNS.contains(&letter) {
            letters.next_if_eq(&' ');
        } else if letter != '\n' {
            told.push(letter);
        } else if !told.ends_with(is_wide) && !letters.peek().copied().is_some_and(is_wide) {
            told.push(' ');
        }
    }
    Cow::Owned(told)
}

/// Parts of what is said, one after the other: with a comma between two where the first does not end in a stop.
#[must_use]
pub fn sentence(parts: impl IntoIterator<Item = impl AsRef<str>>, lang: Lang) -> String {
    let (comma, blank) = match lang {
        Lang::Zh => ("，", ""),
        Lang::En => (", ", " "),
    };
    let mut told = String::new();
    for part in parts {
        match told.chars().last() {
            None => {}
            Some('。' | '！' | '？' | '.' | '!' | '?') => told.push_str(blank),
            Some(_) => told.push_str(comma),
        }
        told.push_str(part.as_ref());
    }
    told
}

/// Whether a character is Han, or a mark that is set as wide: no blank stands beside it.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

#[cfg(test)]
mod tests {
    use super::{sentence, spoken};
    use crate::i18n::Lang;

    #[test]
    fn lines_are_read_on_as_each_language_has_them() {
        assert_eq!(spoken("从浦里新区，\n走向高新区"), "从浦里新区，走向高新区");
        assert_eq!(spoken("Rail, road,\nriver and air"), "Rail, road, river and air");
        assert_eq!(spoken("2小时内\n办结"), "2小时内办结");
    }

    #[test]
    fn no_comma_stands_behind_a_stop() {
        assert_eq!(sentence(["开城高速", "通车29公里。", "新华网"], Lang::Zh), "开城高速，通车29公里。新华网");
        assert_eq!(sentence(["A road", "opened.", "Xinhua"], Lang::En), "A road, opened. Xinhua");
    }

    #[test]
    fn signs_are_left_to_the_words_behind_them() {
        assert_eq!(spoken("渝西高铁：○ 即将动工"), "渝西高铁：即将动工");
        assert_eq!(spoken("◐ Under construction 2"), "Under construction 2");
    }
}
