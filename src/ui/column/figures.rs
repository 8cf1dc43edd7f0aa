//! Figures in a column: number, label, kind and time, and the way to the figure's sheet.

use egui::accesskit::Role;
use egui::{Color32, Rect, pos2, vec2};
use rust_decimal::prelude::ToPrimitive;

use super::Flow;
use crate::content::{Figure, FigureId};
use crate::ui::pages::hang;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::sheets::kind_key;
use crate::ui::view::faded;
use crate::ui::widgets::{FigureSize, figure, figure_asked, figure_number, figure_width, focus_ring, spoken, touch};

/// Blank between two figures beside each other.
const BESIDE: f32 = 32.0;
/// A column at least so wide has two figures beside each other.
const TWO: f32 = 700.0;

impl Flow<'_, '_> {
    /// A figure that leads.
    pub fn host(&mut self, id: FigureId, color: impl Into<Color32>) {
        let place = Rect::from_min_size(pos2(self.left, self.y), vec2(self.width(), 0.0));
        self.y = self.figure_in(place, id, 128.0, color.into()) + 16.0;
    }

    /// Figures of one rank, two beside each other where there is room.
    pub fn figures(&mut self, ids: &[FigureId], color: impl Into<Color32>) {
        self.figures_at(ids, 60.0, color.into());
    }

    /// Many figures, as a list.
    pub fn ledger(&mut self, ids: &[FigureId], color: impl Into<Color32>) {
        self.figures_at(ids, 40.0, color.into());
    }

    fn figures_at(&mut self, ids: &[FigureId], most: f32, color: Color32) {
        let columns = if self.width() >= TWO { 2 } else { 1 };
        let width = (self.width() - BESIDE * (columns as f32 - 1.0)) / columns as f32;
        for row in ids.chunks(columns) {
            let mut bottom = self.y;
            for (i, &id) in row.iter().enumerate() {
                let left = self.left + i as f32 * (width + BESIDE);
                let place = Rect::from_min_size(pos2(left, self.y), vec2(width, 0.0));
                bottom = bottom.max(self.figure_in(place, id, most, color));
            }
            self.y = bottom + 16.0;
        }
    }

    /// A share, with a bar that shows it of a hundred.
    pub fn share(&mut self, id: FigureId, color: impl Into<Color32>) {
        let (color, item) = (color.into(), &self.view.content[id]);
        let place = Rect::from_min_size(pos2(self.left, self.y), vec2(self.width(), 0.0));
        self.y = self.figure_in(place, id, 60.0, color) + 8.0;
        let track = self.place(10.0);
        let part = (item.value.to_f32().unwrap_or(0.0) / 100.0).clamp(0.0, 1.0);
        paint::ground(self.ui, track, self.view.palette().paper_2);
        paint::ground(self.ui, track.with_max_x(track.left() + track.width() * part), color);
        self.gap(20.0);
    }

    /// A figure's number alone, told as a whole.
    pub fn number(&mut self, item: &Figure, most: f32, color: impl Into<Color32>) {
        let size = fitting(self, item, most, self.width(), color.into());
        let base = self.y + size.digits * 0.8;
        let at = pos2(self.left - hang(self.view, item, size.digits), base);
        figure(self.ui, self.view, at, item, size);
        self.y = base + size.digits * 0.2;
    }

    /// A figure from the top of a place on, as wide as it. Gives the lower edge.
    fn figure_in(&mut self, place: Rect, id: FigureId, most: f32, color: Color32) -> f32 {
        let (ui, view) = (self.ui, self.view);
        let item = &view.content[id];
        let size = fitting(self, item, most, place.width(), color);
        let label = Type::new(Voice::Strong, 25.0 * view.by_lang(1.0, 0.94), view.palette().ink).leading(1.3);
        let note = Type::new(Voice::Text, 22.0, view.palette().ink_2).leading(1.35);
        let words = item.label.get(view.lang);
        let below = kind_and_time(self, item);
        let base = place.top() + 12.0 + size.digits * 0.78;
        let words_top = base + size.digits * 0.1 + 8.0;
        let words_height = view.set(ui, words, &label, place.width()).height();
        let bottom = words_top + words_height + view.set(ui, &below, &note, place.width()).height() + 12.0;
        let rect = place.with_max_y(bottom);
        let state = touch(ui, rect, ("column figure", &item.key), &spoken(view, item), Role::Button, None);
        let light = faded(view.palette().ink, 0.05 * state.lit.max(state.pressed));
        paint::ground(ui, rect.expand2(vec2(12.0, 0.0)), light);
        figure_number(ui, view, pos2(place.left() - hang(view, item, size.digits), base), item, size);
        view.paint(ui, pos2(place.left(), words_top), place.width(), words, &label);
        view.paint(ui, pos2(place.left(), words_top + words_height), place.width(), &below, &note);
        focus_ring(ui, view, rect, &state);
        self.ask(figure_asked(&state, &item.key));
        bottom
    }
}

/// The greatest size at which a figure fits a width; a unit of many words is left to the label.
fn fitting(flow: &Flow<'_, '_>, item: &Figure, most: f32, width: f32, color: Color32) -> FigureSize {
    let size = FigureSize::new(most, color);
    let needed = figure_width(flow.ui, flow.view, item, size);
    if needed <= width {
        return size;
    }
    let smaller = FigureSize::new((most * width / needed * 0.98).max(34.0), color);
    if figure_width(flow.ui, flow.view, item, smaller) <= width { smaller } else { smaller.bare() }
}

/// “Actual · first half of 2022”, and the remark.
fn kind_and_time(flow: &Flow<'_, '_>, item: &Figure) -> String {
    let view = flow.view;
    let mut text = format!("{} · {}", view.word(kind_key(item.kind)), item.period_text(view.lang));
    if let Some(note) = &item.note {
        text.push('\n');
        text.push_str(view.tr(note));
    }
    text
}
