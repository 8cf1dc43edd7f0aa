//! A figure's sheet: the figure large, and all that must be known to cite it.

use egui::{Rect, Ui, pos2};

use super::facts::{Fact, Table};
use super::paper;
use super::reading::kind_key;
use crate::content::Figure;
use crate::session::Action;
use crate::ui::pages::hang;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{FigureSize, figure, figure_width};

/// A figure's sheet: narrower than a reading sheet.
pub fn figure_ui(ui: &mut Ui, view: &View<'_>, item: &Figure) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let label = item.label.get(view.lang);
    let paper = if frame.is_tall() {
        frame.canvas.with_min_y(frame.canvas.top() + frame.canvas.height() * 0.5)
    } else {
        frame.canvas.with_min_x(frame.col(frame.pick(7, 6, 1)))
    };
    let closing = paper::lay_on(ui, view, paper, label);
    let margin = paper::margin(view);
    let left = paper.left() + margin;
    let width = paper.right() - frame.pick(96.0, 64.0, 64.0) - left;
    let top = paper.top() + frame.pick(180.0, 130.0, 64.0);
    let kind = Type::new(Voice::Claim, frame.pick(44.0, 36.0, 44.0) * view.by_lang(1.0, 0.86), palette.ink);
    // On upright screens the title stands beside the button that closes the sheet.
    let room = if frame.is_tall() { width - 130.0 } else { width };
    let head = view.title(ui, pos2(left, top), room, label, &kind);
    let most = frame.pick(168.0, 128.0, 168.0);
    let needed = figure_width(ui, view, item, FigureSize::new(most, palette.primary));
    let size = FigureSize::new(if needed > width { most * width / needed } else { most }, palette.primary);
    let base = head.bottom() + frame.pick(40.0, 28.0, 40.0) + size.digits * 0.76;
    figure(ui, view, pos2(left - hang(view, item, size.digits), base), item, size);
    let body = Rect::from_min_max(
        pos2(left, base + frame.pick(56.0, 40.0, 56.0)),
        pos2(left + width + 24.0, paper.bottom() - frame.pick(32.0, 24.0, 32.0)),
    );
    let facts = facts(view, item);
    let table = Table {
        width,
        labels: frame.pick(view.by_lang(150.0, 180.0), view.by_lang(130.0, 160.0), view.by_lang(160.0, 190.0)),
    };
    paper::column(ui, body, "figure", view.palette().paper, |ui, inner| {
        let bottom = table.show(ui, view, inner.min, &facts);
        paper::used(ui, Rect::from_min_max(inner.min, pos2(inner.right(), bottom + 2.0)));
    });
    closing.close_button(ui, view)
}

/// Kind, period, what a rank ranks among, what the figure belongs to, its note and its source.
pub(super) fn facts(view: &View<'_>, item: &Figure) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut add = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            facts.push(Fact { rank: 0, label: view.word(key), value: vec![value], note: None });
        }
    };
    add("kind-label", Some(view.word(kind_key(item.kind))));
    add("period-label", Some(item.period_text(view.lang)));
    add("among-label", item.among.as_ref().map(|among| view.tr(among).to_owned()));
    let of = item.of.map(|id| {
        let other = &view.content[id];
        let separator = view.colon();
        format!("{}{separator}{}", other.label.get(view.lang), other.text(view.lang))
    });
    add("of-label", of);
    add("note-label", item.note.as_ref().map(|note| view.tr(note).to_owned()));
    add("source-label", Some(item.source_text(view.lang).to_owned()));
    facts
}
