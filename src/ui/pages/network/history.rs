//! The dated reports of a line, the earliest first, as far as the time shown knows them.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Ui, pos2};

use super::net::Net;
use super::words::publisher;
use crate::content::{Line, Observation};
use crate::i18n::strings::Value;
use crate::ui::paint;
use crate::ui::pen::{Setting, Type, Voice, announce};
use crate::ui::view::View;

/// The sizes in which reports are tried.
const SIZES: [f32; 5] = [25.0, 24.0, 22.0, 21.0, 20.0];
/// Size of dates and sources.
const NOTE: f32 = 20.0;

/// The reports, set as large as their room lets them. Where they do not fit at all, those that tell no status are left
/// to the page of sources, and that is said.
pub(super) fn history_ui(ui: &Ui, view: &View<'_>, net: &Net<'_>, rect: Rect, line: &Line) {
    let mut reports = net.known(view, line);
    let all = reports.len();
    let setting =
        |size: f32| Reports { ui, view, width: rect.width(), size, gap: if size > 21.0 { 12.0 } else { 8.0 } };
    let height = |reports: &[&Observation], size: f32| -> f32 { reports.iter().map(|r| setting(size).height(r)).sum() };
    let mut room = rect.height();
    let least = SIZES[SIZES.len() - 1];
    while height(&reports, least) > room && reports.len() > 1 {
        room = rect.height() - 2.0 * NOTE;
        let aside = reports.iter().position(|report| report.status.is_none()).unwrap_or(0);
        reports.remove(aside);
    }
    let size = SIZES.into_iter().find(|&size| height(&reports, size) <= room).unwrap_or(least);
    let mut top = rect.top();
    for report in &reports {
        setting(size).paint(report, pos2(rect.left(), top));
        top += setting(size).height(report);
    }
    if reports.len() < all {
        let count = (all - reports.len()).to_string();
        let more = view.content.strings.format(view.lang, "more-reports", &[("n", Value::Text(&count))]);
        paint::hairline(ui, view, rect.left(), rect.right(), top);
        let kind = Type::new(Voice::Text, NOTE, view.palette().ink_2);
        view.say(ui, pos2(rect.left(), top + 4.0), rect.width(), &more, &kind);
    }
}

/// How reports are set.
struct Reports<'a> {
    ui: &'a Ui,
    view: &'a View<'a>,
    width: f32,
    size: f32,
    gap: f32,
}

impl Reports<'_> {
    fn date(&self) -> Type {
        Type::new(Voice::Strong, NOTE, self.view.palette().ink).leading(1.35)
    }

    fn source(&self) -> Type {
        Type::new(Voice::Text, NOTE, self.view.palette().ink_3).leading(1.35)
    }

    fn text(&self) -> Type {
        Type::new(Voice::Text, self.size, self.view.palette().ink).leading(1.38)
    }

    fn publisher(&self, report: &Observation) -> Setting {
        self.view.set(self.ui, publisher(self.view, report), &self.source(), self.width)
    }

    /// Where the source stands beside the date: its left edge, or below where there is no room.
    fn beside(&self, report: &Observation) -> Option<f32> {
        let date = self.view.set(self.ui, &report.date.words(self.view.lang), &self.date(), f32::INFINITY).width;
        let source = self.view.set(self.ui, publisher(self.view, report), &self.source(), f32::INFINITY).width;
        (date + 14.0 + source <= self.width).then_some(date + 14.0)
    }

    fn height(&self, report: &Observation) -> f32 {
        let below = if self.beside(report).is_some() { 0.0 } else { self.publisher(report).height() };
        let text = self.view.set(self.ui, self.view.tr(&report.text), &self.text(), self.width);
        2.0 * self.gap + self.date().pitch() + below + text.height()
    }

    fn paint(&self, report: &Observation, at: Pos2) {
        let Self { ui, view, width, .. } = *self;
        paint::hairline(ui, view, at.x, at.x + width, at.y);
        let mut y = at.y + self.gap;
        let date = report.date.words(view.lang);
        view.paint(ui, pos2(at.x, y), width, &date, &self.date());
        let beside = self.beside(report);
        if beside.is_none() {
            y += self.date().pitch();
        }
        let left = at.x + beside.unwrap_or_default();
        y = view.paint(ui, pos2(left, y), width, publisher(view, report), &self.source()).bottom();
        let foot = view.paint(ui, pos2(at.x, y), width, view.tr(&report.text), &self.text()).bottom();
        let told = format!("{date}{}{}{}", view.comma(), publisher(view, report), view.colon());
        let place = Rect::from_min_max(pos2(at.x, at.y + self.gap), pos2(at.x + width, foot));
        announce(ui, place, &format!("{told}{}", view.tr(&report.text)), Role::Label);
    }
}
