//! Growth figures, and figures that took a rank: two bands, each with its heading at the left.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Ui, pos2};

use crate::content::{FigureId, Ranked};
use crate::i18n::capital;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::View;
use crate::ui::widgets::{FigureSize, figure, figure_width};

/// Where a band's columns lie.
struct Band {
    heading: f32,
    column: f32,
    gap: f32,
}

impl Band {
    fn of(view: &View<'_>, width: f32, count: usize) -> Self {
        let gap = view.frame.pick(24.0, 18.0, 24.0);
        let heading = (width * 0.24).max(view.frame.pick(136.0, 122.0, 136.0));
        let count = count.max(1) as f32;
        Self { heading, column: (width - heading - gap * count) / count, gap }
    }

    fn left(&self, rect: Rect, i: usize) -> f32 {
        rect.left() + self.heading + self.gap + i as f32 * (self.column + self.gap)
    }
}

fn note(view: &View<'_>) -> Type {
    let size = view.frame.pick(view.by_lang(22.0, 20.0), 20.0, 22.0);
    Type::new(Voice::Text, size, view.palette().ink_2).leading(1.3).balanced()
}

fn heading_type(view: &View<'_>) -> Type {
    let size: f32 = view.frame.pick(22.0, 20.0, 24.0) * view.by_lang(1.0, 0.94);
    Type::new(Voice::Strong, size.max(20.0), view.palette().ink).leading(1.3).balanced()
}

fn top_gap(view: &View<'_>) -> f32 {
    view.frame.pick(14.0, 9.0, 14.0)
}

fn digits(view: &View<'_>) -> f32 {
    view.frame.pick(60.0, 44.0, 60.0)
}

fn rank_size(view: &View<'_>) -> f32 {
    view.frame.pick(38.0, 30.0, 38.0) * view.by_lang(1.0, 0.84)
}

/// The label of a growth figure.
fn growth_label(view: &View<'_>, id: FigureId, told: &str) -> String {
    let item = &view.content[id];
    format!("{}{}", item.label.get(view.lang), super::period_tail(view, item, told))
}

/// What is ranked, and its value.
fn ranked_label(view: &View<'_>, ranked: Ranked, told: &str) -> String {
    let item = &view.content[ranked.value];
    let tail = super::period_tail(view, item, told);
    format!("{}{}{}{tail}", item.short_label(view.lang), view.by_lang("", "\u{a0}"), item.text(view.lang))
}

fn tallest(ui: &Ui, view: &View<'_>, texts: impl Iterator<Item = String>, width: f32) -> f32 {
    texts.map(|text| view.set(ui, &text, &note(view), width).height()).fold(0.0, f32::max)
}

/// Height of the growth band.
pub fn growth_height(ui: &Ui, view: &View<'_>, width: f32, told: &str) -> f32 {
    let growth = &view.content.zone.growth;
    if growth.is_empty() {
        return 0.0;
    }
    let band = Band::of(view, width, growth.len());
    let labels = tallest(ui, view, growth.iter().map(|&id| growth_label(view, id, told)), band.column);
    let heading = heading_height(ui, view, &band, &view.word("growth-year-heading"));
    top_gap(view) * 2.0 + (digits(view) * 0.9 + 4.0 + labels).max(heading)
}

/// The growth band.
pub fn growth_ui(ui: &Ui, view: &View<'_>, rect: Rect, told: &str) {
    let growth = &view.content.zone.growth;
    if growth.is_empty() {
        return;
    }
    let band = Band::of(view, rect.width(), growth.len());
    begin(ui, view, rect, &band, &view.word("growth-year-heading"));
    for (i, &id) in growth.iter().enumerate() {
        let item = &view.content[id];
        let size = FigureSize::new(digits(view), view.palette().primary);
        let needed = figure_width(ui, view, item, size);
        let size =
            if needed > band.column { FigureSize { digits: size.digits * band.column / needed, ..size } } else { size };
        let base = rect.top() + top_gap(view) + digits(view) * 0.8;
        figure(ui, view, pos2(band.left(rect, i) - 2.0, base), item, size);
        let at = pos2(band.left(rect, i), base + digits(view) * 0.1 + 4.0);
        view.paint(ui, at, band.column, &growth_label(view, id, told), &note(view));
    }
}

/// Height of the band of ranks.
pub fn ranks_height(ui: &Ui, view: &View<'_>, width: f32, told: &str) -> f32 {
    let ranked = &view.content.zone.ranked;
    if ranked.is_empty() {
        return 0.0;
    }
    let band = Band::of(view, width, ranked.len());
    let labels = tallest(ui, view, ranked.iter().map(|&r| ranked_label(view, r, told)), band.column);
    let places = ranked.iter().map(|r| rank_height(ui, view, *r, band.column)).fold(0.0, f32::max);
    top_gap(view) * 2.0
        + (places + labels).max(heading_height(ui, view, &band, view.tr(&view.content.zone.ranked_title)))
}

/// The type of all ranks: the greatest in which each fits.
fn rank_type(ui: &Ui, view: &View<'_>, width: f32) -> Type {
    let size = rank_size(view);
    let kind = Type::new(Voice::Claim, size, view.palette().seal).leading(1.2);
    let sizes = [size, size * 0.9, size * 0.8, size * 0.72];
    let fitting = view.content.zone.ranked.iter().map(|ranked| {
        let text = place_words(view, *ranked);
        view.fitting(ui, &text, &kind, width, view.by_lang(1, 2), &sizes)
    });
    fitting.fold(kind, |least, kind| if kind.size < least.size { kind } else { least })
}

/// A place in words, as a statement of its own.
fn place_words(view: &View<'_>, ranked: Ranked) -> String {
    capital(&view.content[ranked.rank].text(view.lang))
}

fn rank_height(ui: &Ui, view: &View<'_>, ranked: Ranked, width: f32) -> f32 {
    let kind = rank_type(ui, view, width);
    view.set(ui, &place_words(view, ranked), &kind, width).height()
}

/// The band of ranks.
pub fn ranks_ui(ui: &Ui, view: &View<'_>, rect: Rect, told: &str) {
    let zone = &view.content.zone;
    if zone.ranked.is_empty() {
        return;
    }
    let band = Band::of(view, rect.width(), zone.ranked.len());
    begin(ui, view, rect, &band, view.tr(&zone.ranked_title));
    for (i, &ranked) in zone.ranked.iter().enumerate() {
        let at = pos2(band.left(rect, i), rect.top() + top_gap(view));
        let place = rank_ui(ui, view, at, ranked, band.column);
        let label = ranked_label(view, ranked, told);
        let label_rect = view.paint(ui, pos2(at.x, place), band.column, &label, &note(view));
        let colon = view.colon();
        let spoken = format!("{label}{colon}{}", view.content[ranked.rank].text(view.lang));
        announce(ui, label_rect.with_min_y(at.y), &spoken, Role::Label);
    }
}

fn rank_ui(ui: &Ui, view: &View<'_>, at: Pos2, ranked: Ranked, width: f32) -> f32 {
    let kind = rank_type(ui, view, width);
    view.paint(ui, at, width, &place_words(view, ranked), &kind).bottom()
}

/// How much lower than the numbers beside it a heading begins.
const LOWER: f32 = 6.0;

fn heading_height(ui: &Ui, view: &View<'_>, band: &Band, text: &str) -> f32 {
    LOWER + view.set(ui, text, &heading_type(view), band.heading).height()
}

/// Hairline and heading of a band.
fn begin(ui: &Ui, view: &View<'_>, rect: Rect, band: &Band, text: &str) {
    paint::hairline(ui, view, rect.left(), rect.right(), rect.top());
    view.head(ui, pos2(rect.left(), rect.top() + top_gap(view) + LOWER), band.heading, text, &heading_type(view));
}
