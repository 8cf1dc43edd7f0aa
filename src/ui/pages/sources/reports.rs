//! Reports other than the main source, apart from it and each with its date.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Ui, pos2};

use crate::content::Source;
use crate::session::Action;
use crate::ui::paint;
use crate::ui::pen::{Setting, Type, Voice, announce};
use crate::ui::view::View;
use crate::ui::widgets::scroll;

const GAP: f32 = 48.0;

/// Later reports, then those from before the main source.
pub fn reports_ui(ui: &mut Ui, view: &View<'_>, body: Rect) -> Option<Action> {
    let others = view.content.sources.iter().skip(1);
    let (later, earlier): (Vec<&Source>, Vec<&Source>) = others.partition(|source| source.later);
    scroll(ui, body.with_max_x(body.right() + 28.0), "reports", |ui, column| {
        let mut y = column.top();
        for (key, note, list) in
            [("sources-later", Some("later-reports-note"), later), ("sources-earlier", None, earlier)]
        {
            if !list.is_empty() {
                y = group_ui(ui, view, column.with_min_y(y), (key, note), list) + view.frame.pick(28.0, 18.0, 32.0);
            }
        }
        (None, y)
    })
}

fn group_ui(ui: &Ui, view: &View<'_>, rect: Rect, words: (&str, Option<&str>), mut list: Vec<&Source>) -> f32 {
    let (frame, palette) = (&view.frame, view.palette());
    list.sort_by_key(|source| source.date.latest());
    let title = Type::new(Voice::Claim, frame.pick(36.0, 28.0, 36.0) * view.by_lang(1.0, 0.9), palette.ink);
    let head = view.head(ui, rect.min, rect.width(), &view.word(words.0), &title);
    if let Some(note) = words.1 {
        let kind = Type::new(Voice::Text, frame.pick(22.0, 20.0, 22.0), palette.ink_2).right();
        view.say(
            ui,
            pos2(rect.right(), head.bottom() - kind.pitch() - 4.0),
            rect.width() - head.width() - GAP,
            &view.word(note),
            &kind,
        );
    }
    let columns = frame.pick(2, 2, 1);
    let width = (rect.width() - GAP * (columns as f32 - 1.0)) / columns as f32;
    // Down the left column first, as one reads a list of dates, and as it is told.
    let rows = list.len().div_ceil(columns);
    let mut tops = vec![head.bottom() + frame.pick(14.0, 8.0, 14.0)];
    for i in 0..rows {
        let row = (0..columns).filter_map(|column| list.get(column * rows + i));
        let height = row.map(|source| Report::new(ui, view, width, source).height).fold(0.0, f32::max);
        tops.push(tops[i] + height);
    }
    for (at, source) in list.iter().enumerate() {
        let corner = pos2(rect.left() + (at / rows) as f32 * (width + GAP), tops[at % rows]);
        Report::new(ui, view, width, source).show(ui, view, corner);
    }
    tops.last().copied().unwrap_or(head.bottom())
}

/// A report as it is set: date at the left; title, publisher and note beside it.
struct Report {
    date: Setting,
    title: Setting,
    note: Setting,
    told: String,
    width: f32,
    /// How high it is, with its margins.
    height: f32,
}

impl Report {
    fn new(ui: &Ui, view: &View<'_>, width: f32, source: &Source) -> Self {
        let (frame, palette) = (&view.frame, view.palette());
        let date = Type::new(Voice::Column, frame.pick(22.0, 20.0, 22.0), palette.primary).leading(1.35);
        let title =
            Type::new(Voice::Strong, frame.pick(24.0, 21.0, 25.0) * view.by_lang(1.0, 0.94), palette.ink).leading(1.3);
        let note = Type::new(Voice::Text, frame.pick(21.0, 20.0, 21.0), palette.ink_2).leading(1.35);
        let words = source.date.words(view.lang);
        let mut text = view.tr(&source.publisher).to_owned();
        if let Some(more) = &source.note {
            text = format!("{text}{}{}", view.colon(), view.tr(more));
        }
        let left = aside(view);
        let told = format!("{words}{}{}{}{text}", view.colon(), view.tr(&source.title), view.comma());
        let date = view.set(ui, &words, &date, left - 12.0);
        let title = view.set(ui, view.tr(&source.title), &title, width - left);
        let note = view.set(ui, &text, &note, width - left);
        let height = 2.0 * pad(view) + title.height() + 2.0 + note.height();
        Self { date, title, note, told, width, height }
    }

    fn show(&self, ui: &Ui, view: &View<'_>, at: Pos2) {
        paint::hairline(ui, view, at.x, at.x + self.width, at.y);
        let (top, left) = (at.y + pad(view), at.x + aside(view));
        view.put(ui, pos2(at.x, top), &self.date);
        let head = view.put(ui, pos2(left, top), &self.title);
        let foot = view.put(ui, pos2(left, head.bottom() + 2.0), &self.note).bottom();
        let place = Rect::from_min_max(pos2(at.x, top), pos2(at.x + self.width, foot));
        announce(ui, place, &self.told, Role::Label);
    }
}

/// Above and below a report.
fn pad(view: &View<'_>) -> f32 {
    view.frame.pick(13.0, 9.0, 14.0)
}

/// Room for a date at the left.
fn aside(view: &View<'_>) -> f32 {
    view.frame.pick(204.0, 172.0, 210.0)
}
