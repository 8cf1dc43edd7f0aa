//! What the page of faults needs of a view: theme, setter, frame and language.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Ui};

use crate::i18n::Lang;
use crate::theme::Theme;
use crate::ui::frame::Frame;
use crate::ui::pen::{Level, Setter, Setting, Type, announce, announce_heading, paint_setting};

/// The page without content.
pub struct Sheet<'a> {
    pub theme: &'a Theme,
    pub setter: &'a Setter,
    pub frame: Frame,
    pub lang: Lang,
}

impl Sheet<'_> {
    /// Breaks a text into lines no wider than a width.
    pub fn set(&self, ui: &Ui, text: &str, kind: &Type, width: f32) -> Setting {
        self.setter.set(ui.ctx(), self.lang, text, kind, width)
    }

    /// Paints a text and tells the accessibility tree.
    pub fn say(&self, ui: &Ui, at: Pos2, width: f32, text: &str, kind: &Type, role: Role) -> Rect {
        let rect = self.paint(ui, at, width, text, kind);
        announce(ui, rect, text, role);
        rect
    }

    /// Paints the page's heading and tells the accessibility tree.
    pub fn title(&self, ui: &Ui, at: Pos2, width: f32, text: &str, kind: &Type) -> Rect {
        let rect = self.paint(ui, at, width, text, kind);
        announce_heading(ui, rect, text, Level::Page);
        rect
    }

    /// Paints a text.
    pub fn paint(&self, ui: &Ui, at: Pos2, width: f32, text: &str, kind: &Type) -> Rect {
        paint_setting(ui, at, &self.set(ui, text, kind, width), None)
    }
}
