//! Reports other than the main source, apart from it and each with its date.

use egui::{Rect, Ui, pos2};

use crate::content::Source;
use crate::session::Action;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
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
    let mut y = head.bottom() + frame.pick(14.0, 8.0, 14.0);
    // Down the left column first, as one reads a list of dates.
    let rows = list.len().div_ceil(columns);
    for i in 0..rows {
        let mut bottom = y;
        for column in 0..columns {
            let Some(source) = list.get(column * rows + i) else { continue };
            let left = rect.left() + column as f32 * (width + GAP);
            bottom = bottom.max(report_ui(
                ui,
                view,
                Rect::from_min_max(pos2(left, y), pos2(left + width, f32::INFINITY)),
                source,
            ));
        }
        y = bottom;
    }
    y
}

/// Date at the left; title, publisher and note beside it. Gives the lower edge.
fn report_ui(ui: &Ui, view: &View<'_>, rect: Rect, source: &Source) -> f32 {
    let (frame, palette) = (&view.frame, view.palette());
    paint::hairline(ui, view, rect.left(), rect.right(), rect.top());
    let pad = frame.pick(13.0, 9.0, 14.0);
    let date = Type::new(Voice::Column, frame.pick(22.0, 20.0, 22.0), palette.primary).leading(1.35);
    let title =
        Type::new(Voice::Strong, frame.pick(24.0, 21.0, 25.0) * view.by_lang(1.0, 0.94), palette.ink).leading(1.3);
    let note = Type::new(Voice::Text, frame.pick(21.0, 20.0, 21.0), palette.ink_2).leading(1.35);
    let left = rect.left() + frame.pick(204.0, 172.0, 210.0);
    let room = rect.right() - left;
    view.say(ui, pos2(rect.left(), rect.top() + pad), left - rect.left() - 12.0, &source.date.words(view.lang), &date);
    let head = view.say(ui, pos2(left, rect.top() + pad), room, view.tr(&source.title), &title);
    let mut text = view.tr(&source.publisher).to_owned();
    if let Some(words) = &source.note {
        text = format!("{text}{}{}", view.colon(), view.tr(words));
    }
    view.say(ui, pos2(left, head.bottom() + 2.0), room, &text, &note).bottom() + pad
}
