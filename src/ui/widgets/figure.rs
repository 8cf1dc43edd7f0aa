//! A figure at the sizes a page needs: number large, unit at 0.36 of it on the same baseline.

use egui::accesskit::Role;
use egui::{Color32, Pos2, Rect, Ui, pos2};

use crate::content::Figure;
use crate::ui::pen::{ASCENT, ROW, Type, Voice, announce};
use crate::ui::view::View;

/// How large a figure is set, and in which colours.
#[derive(Clone, Copy, Debug)]
pub struct FigureSize {
    /// Size of the digits.
    pub digits: f32,
    /// Colour of the digits.
    pub color: Color32,
    /// Colour of the unit.
    pub unit: Color32,
}

impl FigureSize {
    /// Digits and unit in one colour.
    #[must_use]
    pub fn new(digits: f32, color: impl Into<Color32>) -> Self {
        let color = color.into();
        Self { digits, color, unit: color }
    }

    /// Size of the unit: a fixed share, but never too small to read.
    fn unit_size(&self) -> f32 {
        (self.digits * 0.36).clamp(24.0, 60.0)
    }
}

struct Parts {
    prefix: String,
    number: String,
    suffix: String,
}

fn parts(view: &View<'_>, figure: &Figure) -> Parts {
    let display = figure.display(view.lang);
    Parts { prefix: display.prefix, number: display.number, suffix: display.suffix }
}

/// Paints a figure with its left edge and baseline at a point, and tells the accessibility tree. Gives its rectangle.
pub fn figure(ui: &Ui, view: &View<'_>, at: Pos2, item: &Figure, size: FigureSize) -> Rect {
    let rect = figure_number(ui, view, at, item, size);
    let label = format!("{}: {}", item.label.get(view.lang), item.display(view.lang).spoken());
    announce(ui, rect, &label, Role::Label);
    rect
}

/// Paints a figure without telling the accessibility tree: for places whose name says it already.
pub fn figure_number(ui: &Ui, view: &View<'_>, at: Pos2, item: &Figure, size: FigureSize) -> Rect {
    let parts = parts(view, item);
    let unit_size = size.unit_size();
    let gap = (size.digits * 0.08).max(6.0);
    let mut x = at.x;
    let mut rect = Rect::NOTHING;
    let mut part = |text: &str, voice: Voice, em: f32, color: Color32| {
        if text.is_empty() {
            return;
        }
        let kind = Type::new(voice, em, color);
        // The baseline is one ascent below the row's top, and the row is centred in the pitch.
        let top = at.y - ASCENT * em - (kind.pitch() - ROW * em) / 2.0;
        let drawn = view.paint(ui, pos2(x, top), f32::INFINITY, text, &kind);
        x = drawn.right() + gap;
        rect |= Rect::from_min_max(pos2(drawn.left(), at.y - em * 0.76), pos2(drawn.right(), at.y + em * 0.06));
    };
    part(&parts.prefix, Voice::Strong, unit_size, size.unit);
    part(&parts.number, Voice::Count, size.digits, size.color);
    // A per cent sign belongs to its number; everything else is a word.
    part(&parts.suffix, Voice::Strong, unit_size, size.unit);
    rect
}

/// The width that a figure takes.
#[must_use]
pub fn figure_width(ui: &Ui, view: &View<'_>, item: &Figure, size: FigureSize) -> f32 {
    let parts = parts(view, item);
    let gap = (size.digits * 0.08).max(6.0);
    let width = |text: &str, voice: Voice, em: f32| {
        if text.is_empty() {
            return 0.0;
        }
        view.set(ui, text, &Type::new(voice, em, size.color), f32::INFINITY).width + gap
    };
    let unit = size.unit_size();
    width(&parts.prefix, Voice::Strong, unit) + width(&parts.number, Voice::Count, size.digits)
        + width(&parts.suffix, Voice::Strong, unit)
        - gap
}
