//! A project's figures: the host large, the others in lines below it, each with its kind and period.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Ui, pos2};

use super::color;
use crate::content::{Figure, FigureKind, Project};
use crate::ui::pages::hang;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::sheets::facts::remark;
use crate::ui::sheets::kind_key;
use crate::ui::view::View;
use crate::ui::widgets::{FigureSize, figure_number, figure_width, spoken_value};

fn host_digits(ui: &Ui, view: &View<'_>, width: f32, item: &Figure) -> f32 {
    let most = view.frame.pick(168.0, 120.0, 160.0);
    let needed = figure_width(ui, view, item, FigureSize::new(most, view.palette().ink));
    if needed > width { most * width / needed } else { most }
}

fn label_kind(view: &View<'_>) -> Type {
    let size = view.frame.pick(26.0, 23.0, 26.0) * view.by_lang(1.0, 0.94);
    Type::new(Voice::Strong, size, view.palette().ink).leading(1.35)
}

fn note_kind(view: &View<'_>) -> Type {
    Type::new(Voice::Text, view.frame.pick(22.0, 20.0, 22.0), view.palette().ink_2).leading(1.4)
}

/// Width of a line's words; the rest is its figure's.
const WORDS: f32 = 0.54;

fn line_height(ui: &Ui, view: &View<'_>, width: f32, item: &Figure) -> f32 {
    let label = view.set(ui, item.label.get(view.lang), &label_kind(view), width * WORDS).height();
    let note = view.set(ui, &remark(view, item), &note_kind(view), width * WORDS).height();
    label + note + view.frame.pick(24.0, 16.0, 24.0)
}

fn host_height(ui: &Ui, view: &View<'_>, width: f32, item: &Figure) -> f32 {
    let label = view.set(ui, item.label.get(view.lang), &label_kind(view), width).height();
    let note = view.set(ui, &remark(view, item), &note_kind(view), width).height();
    host_digits(ui, view, width, item) * 0.8 + 18.0 + label + note + view.frame.pick(24.0, 16.0, 24.0)
}

/// Height of all figures.
pub fn height(ui: &Ui, view: &View<'_>, width: f32, project: &Project) -> f32 {
    let host = project.host.map_or(0.0, |id| host_height(ui, view, width, &view.content[id]));
    host + project.figures.iter().map(|&id| line_height(ui, view, width, &view.content[id])).sum::<f32>()
}

/// All figures from a point on. Gives the lower edge.
pub fn show(ui: &Ui, view: &View<'_>, at: Pos2, width: f32, project: &Project) -> f32 {
    let color = color(view, project);
    let mut y = at.y;
    if let Some(id) = project.host {
        let item = &view.content[id];
        let digits = host_digits(ui, view, width, item);
        let base = y + digits * 0.8;
        let number = pos2(at.x - hang(view, item, digits), base);
        let number = figure_number(ui, view, number, item, FigureSize::new(digits, color));
        let label = item.label.get(view.lang);
        let end = view.paint(ui, pos2(at.x, base + 18.0), width, label, &label_kind(view)).bottom();
        let note = view.paint(ui, pos2(at.x, end), width, &remark(view, item), &note_kind(view));
        tell(ui, view, number.union(note), item);
        y += host_height(ui, view, width, item);
    }
    for &id in &project.figures {
        line(ui, view, pos2(at.x, y), width, &view.content[id], color);
        y += line_height(ui, view, width, &view.content[id]);
    }
    y
}

fn line(ui: &Ui, view: &View<'_>, at: Pos2, width: f32, item: &Figure, color: egui::Color32) {
    paint::hairline(ui, view, at.x, at.x + width, at.y);
    let label = label_kind(view);
    let top = at.y + view.frame.pick(12.0, 8.0, 12.0);
    let end = view.paint(ui, pos2(at.x, top), width * WORDS, item.label.get(view.lang), &label).bottom();
    let note = view.paint(ui, pos2(at.x, end), width * WORDS, &remark(view, item), &note_kind(view));
    let most = view.frame.pick(48.0, 42.0, 52.0);
    let room = width * (1.0 - WORDS) - 12.0;
    let needed = figure_width(ui, view, item, FigureSize::new(most, color));
    let size = FigureSize::new(if needed > room { most * room / needed } else { most }, color);
    let needed = figure_width(ui, view, item, size);
    let number = figure_number(ui, view, pos2(at.x + width - needed, top + most * 0.82), item, size);
    tell(ui, view, number.union(note), item);
}

/// A figure with its kind, period and note in one.
fn tell(ui: &Ui, view: &View<'_>, rect: Rect, item: &Figure) {
    let mut parts = vec![format!("{}{}{}", item.label.get(view.lang), view.colon(), spoken_value(view, item))];
    // What has grown says so already.
    parts.extend((item.kind != FigureKind::Growth).then(|| view.word(kind_key(item.kind))));
    parts.push(item.period_text(view.lang));
    let note = item.note.as_ref().map(|note| format!("{}{}", view.stop(), view.tr(note))).unwrap_or_default();
    announce(ui, rect, &format!("{}{note}", parts.join(view.comma())), Role::Label);
}
