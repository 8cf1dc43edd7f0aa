//! Pictures in a column, and the label that hangs over them.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Ui, Vec2, pos2, vec2};

use super::Flow;
use crate::content::Art;
use crate::theme::Color;
use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Level, Type, Voice, announce, announce_heading};
use crate::ui::view::View;
use crate::ui::widgets::slip_frame;

/// A label that hangs from the upper edge of a picture: icon, word, and its ground.
#[derive(Clone, Copy, Debug)]
pub struct Label<'a> {
    /// Its icon.
    pub icon: &'a str,
    /// Its word.
    pub word: &'a str,
    /// The ground of its light writing.
    pub ground: Color,
}

impl Flow<'_, '_> {
    /// A page's picture across the whole canvas, around a height of it from 0 to 1, with the page's label; one that is
    /// light below melts into the paper.
    pub fn hero(&mut self, art: &Art, height_shown: f32, melts: bool, label: Option<Label<'_>>) {
        let (ui, view) = (self.ui, self.view);
        let canvas = view.frame.canvas;
        let height = (view.frame.stage.height() * 0.42).min(canvas.width() * 0.42).clamp(150.0, 420.0);
        let rect = Rect::from_min_max(pos2(canvas.left(), self.y), pos2(canvas.right(), self.y + height));
        let art = &Art { focus: [art.focus[0], height_shown], ..art.clone() };
        paint::picture(ui, view, art, rect, Fit::Cover, view.palette().paper_2);
        if melts {
            paint::fade_into(ui, rect.with_min_y(rect.bottom() - height * 0.3), view.palette().paper);
        }
        announce(ui, rect, view.tr(&art.alt), Role::Image);
        if let Some(label) = label {
            label_ui(ui, view, pos2(self.left, self.y), &label, true);
        }
        self.y = rect.bottom() + if melts { 8.0 } else { 32.0 };
    }

    /// A framed picture as wide as the column.
    pub fn picture(&mut self, art: &Art, aspect: f32) -> Rect {
        let height = (self.width() / aspect).min(self.view.frame.stage.height() * 0.6).max(140.0);
        let rect = self.place(height);
        paint::picture(self.ui, self.view, art, rect, Fit::Cover, self.view.palette().paper_2);
        rect
    }
}

/// Paints a label that hangs from a point; tells it as the page's heading where nothing else does. Gives its rectangle.
pub fn label_ui(ui: &Ui, view: &View<'_>, at: Pos2, label: &Label<'_>, told: bool) -> Rect {
    let ink = view.palette().on_dark;
    let kind = Type::new(Voice::Claim, 34.0, ink);
    let width = view.set(ui, label.word, &kind, f32::INFINITY).width;
    let rect = Rect::from_min_size(at, vec2(28.0 + 38.0 + 16.0 + width + 28.0, 76.0));
    paint::ground(ui, rect, label.ground);
    slip_frame(ui, rect, egui::Color32::from(ink).gamma_multiply(0.6));
    let icon = Rect::from_center_size(pos2(rect.left() + 47.0, rect.center().y), Vec2::splat(38.0));
    paint::icon(ui, view, label.icon, icon, ink);
    view.line(ui, icon.right() + 16.0, rect.center().y, label.word, &kind);
    if told {
        announce_heading(ui, rect, label.word, Level::Page);
    }
    rect
}
