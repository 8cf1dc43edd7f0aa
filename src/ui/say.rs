//! Short ways to set text: paint it and tell the accessibility tree.

use egui::accesskit::Role;
use egui::{Align, Pos2, Rect, Ui, pos2};

use super::pen::{Emphasis, Level, Setting, Type, announce, announce_heading, paint_setting};
use super::view::View;

/// How a text is told to those who do not see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// Something else tells it, as the name of a button around it.
    Already,
    /// As text.
    Text,
    /// As a heading.
    Heading(Level),
}

impl View<'_> {
    /// Breaks a text into lines no wider than `width`.
    #[must_use]
    pub fn set(&self, ui: &Ui, text: &str, kind: &Type, width: f32) -> Setting {
        self.setter.set(ui.ctx(), self.lang, text, kind, width)
    }

    /// Running text from a point: its left edge, middle or right edge, as the type is aligned.
    pub fn say(&self, ui: &Ui, at: Pos2, width: f32, text: &str, kind: &Type) -> Rect {
        self.speak(ui, at, width, text, kind, Told::Text, None)
    }

    /// The heading of a page or a sheet.
    pub fn title(&self, ui: &Ui, at: Pos2, width: f32, text: &str, kind: &Type) -> Rect {
        self.speak(ui, at, width, text, kind, Told::Heading(Level::Page), None)
    }

    /// The heading of a part of a page or a sheet.
    pub fn head(&self, ui: &Ui, at: Pos2, width: f32, text: &str, kind: &Type) -> Rect {
        self.speak(ui, at, width, text, kind, Told::Heading(Level::Section), None)
    }

    /// The same with some of its words in another colour.
    pub fn head_with(&self, ui: &Ui, at: Pos2, width: f32, text: &str, kind: &Type, mark: Emphasis<'_>) -> Rect {
        self.speak(ui, at, width, text, kind, Told::Heading(Level::Section), Some(mark))
    }

    /// The heading of something within a part.
    pub fn subhead(&self, ui: &Ui, at: Pos2, width: f32, text: &str, kind: &Type) -> Rect {
        self.speak(ui, at, width, text, kind, Told::Heading(Level::Item), None)
    }

    /// Text that the accessibility tree knows already, as the name of a button around it.
    pub fn paint(&self, ui: &Ui, at: Pos2, width: f32, text: &str, kind: &Type) -> Rect {
        self.speak(ui, at, width, text, kind, Told::Already, None)
    }

    /// A text that has been set, its first line's top at a point. The accessibility tree knows it already.
    pub fn put(&self, ui: &Ui, at: Pos2, setting: &Setting) -> Rect {
        paint_setting(ui, at, setting, None)
    }

    /// One line, its middle at a height; the type's alignment says where `x` is.
    pub fn line(&self, ui: &Ui, x: f32, middle: f32, text: &str, kind: &Type) -> Rect {
        let at = pos2(x, middle - kind.pitch() / 2.0);
        self.speak(ui, at, f32::INFINITY, text, kind, Told::Already, None)
    }

    #[expect(clippy::too_many_arguments, reason = "the one place behind the short ways above")]
    fn speak(
        &self,
        ui: &Ui,
        at: Pos2,
        width: f32,
        text: &str,
        kind: &Type,
        told: Told,
        mark: Option<Emphasis<'_>>,
    ) -> Rect {
        let setting = self.set(ui, text, kind, width);
        let rect = paint_setting(ui, at, &setting, mark.map(|m| (text, m)));
        match told {
            _ if text.trim().is_empty() => {}
            Told::Already => {}
            Told::Text => announce(ui, rect, text, Role::Label),
            Told::Heading(level) => announce_heading(ui, rect, text, level),
        }
        rect
    }

    /// The greatest size, from a list, at which a text fits a width in at most so many lines; the last where none does.
    #[must_use]
    pub fn fitting(&self, ui: &Ui, text: &str, kind: &Type, width: f32, lines: usize, sizes: &[f32]) -> Type {
        let with = |size: f32| Type { size, ..*kind };
        let fits = |t: &Type| {
            let setting = self.set(ui, text, t, width);
            setting.line_count() <= lines && setting.width <= width + 0.5
        };
        let found = sizes.iter().map(|&s| with(s)).find(fits);
        found.unwrap_or_else(|| with(sizes.last().copied().unwrap_or(kind.size)))
    }

    /// Several words in one row, with a gap between them in design pixels.
    pub fn row(&self, ui: &Ui, mut at: Pos2, gap: f32, words: &[(&str, Type)]) -> Rect {
        let mut rect = Rect::NOTHING;
        for (text, kind) in words {
            let kind = Type { align: Align::Min, ..*kind };
            let part = self.say(ui, at, f32::INFINITY, text, &kind);
            rect |= part;
            at.x = part.right() + gap;
        }
        rect
    }
}
