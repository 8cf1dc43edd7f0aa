//! Counts as dots, so many things each: one row a figure, all rows on one scale.

use egui::{Color32, Rect, Stroke, Ui, pos2, vec2};
use rust_decimal::prelude::ToPrimitive;

use super::blocks;
use crate::content::Figure;
use crate::ui::pen::Type;
use crate::ui::view::View;
use crate::ui::widgets::{FigureSize, figure, figure_width};

/// A row has no more dots than this.
const MOST: u32 = 30;

/// What a dot stands for, and the dots of each figure: none where the figures cannot stand on one scale.
struct Scale {
    step: u32,
    dots: Vec<u32>,
}

fn scale(figures: &[&Figure]) -> Option<Scale> {
    let first = figures.first()?;
    let counts: Option<Vec<u32>> =
        figures.iter().map(|f| (f.magnitude == first.magnitude).then(|| f.value.to_u32()).flatten()).collect();
    let counts = counts?;
    let most = *counts.iter().max()?;
    let steps = (0..8).flat_map(|power| [1, 2, 5].map(|n| n * 10_u32.pow(power)));
    let step = steps.into_iter().find(|step| most.div_ceil(*step) <= MOST)?;
    // What is more than so many, as “more than 3,000”, is told by the number.
    Some(Scale { step, dots: counts.iter().map(|count| count / step).collect() })
}

/// Whether figures can be shown as dots.
pub fn fit(figures: &[&Figure]) -> bool {
    scale(figures).is_some_and(|scale| scale.dots.iter().all(|dots| *dots > 0))
}

/// Sizes of the rows.
struct Sizes {
    /// Of a number.
    digits: f32,
    radius: f32,
    /// Between words and their dots.
    near: f32,
    /// Between two rows.
    between: f32,
}

impl Sizes {
    fn of(view: &View<'_>) -> Self {
        let (digits, radius, near, between) =
            view.frame.pick((32.0, 6.2, 6.0, 12.0), (27.0, 5.2, 5.0, 8.0), (34.0, 6.4, 7.0, 13.0));
        Self { digits, radius, near, between }
    }

    /// From the top of a number to its dots.
    fn number(&self) -> f32 {
        self.digits * 0.84 + self.near + 5.0
    }
}

/// Height of the rows with their words, set in a type.
pub fn height(view: &View<'_>, rows: usize, words: &Type) -> f32 {
    let sizes = Sizes::of(view);
    let first = words.pitch() + sizes.near + 2.0 * sizes.radius;
    first + rows.saturating_sub(1) as f32 * (sizes.between + sizes.number() + 2.0 * sizes.radius)
}

/// The rows from the top of a rectangle on. The number of the first figure stands beside them already; the others bring theirs.
pub fn dots_ui(ui: &Ui, view: &View<'_>, rect: Rect, figures: &[&Figure], words: &Type, color: Color32) {
    let Some(Scale { step, dots }) = scale(figures) else { return };
    let sizes = Sizes::of(view);
    let mut y = rect.top();
    for (i, (item, dots)) in figures.iter().zip(dots).enumerate() {
        if i == 0 {
            let said = view.paint(ui, pos2(rect.left(), y), rect.width(), item.short_label(view.lang), words);
            let key = view.count("one-dot-count", step);
            view.say(ui, pos2(rect.right(), y), rect.width(), &key, &words.right());
            y = said.bottom() + sizes.near;
        } else {
            let size = FigureSize::new(sizes.digits, view.palette().ink);
            let size = if blocks::names_unit(view, item) { size.bare() } else { size };
            let base = y + sizes.digits * 0.8;
            let room = rect.width() - 12.0 - figure_width(ui, view, item, size);
            let at = pos2(rect.left(), base - words.pitch() * 0.74);
            let label = view.paint(ui, at, room, item.label.get(view.lang), words);
            figure(ui, view, pos2(label.right() + 12.0, base), item, size);
            y += sizes.number();
        }
        row_ui(ui, view, rect, y + sizes.radius, (i, dots), &sizes, color);
        y += 2.0 * sizes.radius + sizes.between;
    }
}

fn row_ui(ui: &Ui, view: &View<'_>, rect: Rect, middle: f32, (nth, dots): (usize, u32), sizes: &Sizes, color: Color32) {
    let pitch = ((rect.width() - 2.0 * sizes.radius) / (MOST - 1) as f32).min(3.2 * sizes.radius);
    let radius = sizes.radius.min(pitch * 0.37);
    let shown = (dots as f32 * view.moves.grow(nth)).ceil() as u32;
    for i in 0..shown.min(dots) {
        let at = pos2(rect.left(), middle) + vec2(radius + i as f32 * pitch, 0.0);
        // The first row is what was done, the others are what came of it.
        if nth == 0 {
            ui.painter().circle_stroke(at, radius - 0.7, Stroke::new(1.4, color));
        } else {
            ui.painter().circle_filled(at, radius, color);
        }
    }
}
