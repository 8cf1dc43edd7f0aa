//! A card's foot: its figure with label and period, or its tagline and date.

use egui::{Rect, Ui, pos2};

use super::card::Card;
use crate::content::Figure;
use crate::i18n::capital;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{FigureSize, figure_number, figure_width};

/// The foot in a rectangle; a figure's digits are at most so large.
pub fn foot(ui: &Ui, view: &View<'_>, rect: Rect, card: &Card<'_>, digits: f32) {
    match card.project.host {
        Some(id) => figure(ui, view, rect, card, &view.content[id], digits),
        None => words(ui, view, rect, card),
    }
}

/// Label and period at the left, the figure at the right, both on the rectangle's lower edge.
fn figure(ui: &Ui, view: &View<'_>, rect: Rect, card: &Card<'_>, figure: &Figure, most: f32) {
    let size = FigureSize::new(most, card.color);
    let needed = figure_width(ui, view, figure, size);
    let room = rect.width() * 0.68;
    let digits = if needed > room { most * room / needed } else { most };
    let size = FigureSize::new(digits, card.color);
    let width = figure_width(ui, view, figure, size);
    let base = rect.bottom() - 12.0;
    figure_number(ui, view, pos2(rect.right() - width, base), figure, size);
    let label = Type::new(Voice::Text, 20.0, view.palette().ink_2).leading(1.28);
    let text = format!("{}\n{}", figure.short_label(view.lang), figure.period_text(view.lang));
    let width = rect.width() - width - 16.0;
    let height = view.set(ui, &text, &label, width).height();
    view.paint(ui, pos2(rect.left(), rect.bottom() - 4.0 - height), width, &text, &label);
}

/// The tagline, and below it the time of which the card speaks.
fn words(ui: &Ui, view: &View<'_>, rect: Rect, card: &Card<'_>) {
    let palette = view.palette();
    let size = view.frame.pick(24.0, 22.0, 24.0) * view.by_lang(1.0, 0.94);
    let tagline = Type::new(Voice::Text, size, palette.ink).leading(1.35).balanced();
    let date = Type::new(Voice::Text, 20.0, palette.ink_2).leading(1.3);
    let text = card.project.tagline.as_ref().map_or("", |t| view.tr(t));
    // In a tall foot the words stay with their title, and the date goes to the lower edge.
    let room = rect.height() - date.pitch();
    let lines = (room / tagline.pitch()).floor().max(1.0) as usize;
    let tagline = view.fitting(ui, text, &tagline, rect.width(), lines, &[size, size * 0.94, 20.0]);
    view.paint(ui, rect.min, rect.width(), text, &tagline);
    let words = capital(&card.project.date_text(view.lang));
    view.paint(ui, pos2(rect.left(), rect.bottom() - date.pitch()), rect.width(), &words, &date);
}
