//! The dated reports of a line, the earliest first, as far as the time shown knows them.

use egui::{Rect, Ui, pos2};

use super::net::Net;
use crate::content::{Line, Observation};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;

/// The sizes in which reports are tried: text, source.
const SIZES: [(f32, f32); 4] = [(24.0, 20.0), (22.0, 20.0), (21.0, 18.0), (20.0, 17.0)];

/// The reports, set as large as their room lets them.
pub(super) fn history_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect, line: &Line) {
    let reports = net.known(view, line);
    let height = |size: (f32, f32)| reports.iter().map(|r| report_height(ui, view, r, rect.width(), size)).sum::<f32>();
    let fits = |size: &&(f32, f32)| height(**size) <= rect.height();
    let size = SIZES.iter().find(fits).copied().unwrap_or(SIZES[SIZES.len() - 1]);
    let mut top = rect.top();
    for report in reports {
        let room = report_height(ui, view, report, rect.width(), size);
        report_ui(ui, view, report, Rect::from_min_max(pos2(rect.left(), top), pos2(rect.right(), top + room)), size);
        top += room;
    }
}

const GAP: f32 = 10.0;

fn types(view: &View<'_>, size: (f32, f32)) -> (Type, Type, Type) {
    let palette = view.palette();
    let date = Type::new(Voice::Strong, size.1, palette.ink).leading(1.4);
    let text = Type::new(Voice::Text, size.0, palette.ink).leading(1.38);
    let source = Type::new(Voice::Text, size.1, palette.ink_3).leading(1.4);
    (date, text, source)
}

fn report_height(ui: &Ui, view: &View<'_>, report: &Observation, width: f32, size: (f32, f32)) -> f32 {
    let (date, text, _) = types(view, size);
    2.0 * GAP + date.pitch() + view.set(ui, view.tr(&report.text), &text, width).height()
}

fn report_ui(ui: &Ui, view: &View<'_>, report: &Observation, rect: Rect, size: (f32, f32)) {
    let (date, text, source) = types(view, size);
    paint::hairline(ui, view, rect.left(), rect.right(), rect.top());
    let top = rect.top() + GAP;
    let told = view.say(ui, pos2(rect.left(), top), rect.width(), &report.date.words(view.lang), &date);
    let publisher = view.tr(&view.content[report.source.source].publisher);
    let left = told.right() + 14.0;
    let source = view.fitting(ui, publisher, &source, rect.right() - left, 1, &[size.1, size.1 - 1.5, 17.0, 16.0]);
    view.say(ui, pos2(left, top), f32::INFINITY, publisher, &source);
    view.say(ui, pos2(rect.left(), top + date.pitch()), rect.width(), view.tr(&report.text), &text);
}
