//! The kinds of cards: host, wide and upright.

use egui::{Color32, Rect, Ui, pos2};

use super::card::{Card, picture};
use super::foot;
use super::slots::Shape;
use crate::ui::pages::projects::{hang, stage_word};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{FigureSize, environment_tag, figure_number, figure_width};

/// Which part of a card its picture takes.
#[must_use]
pub fn split(view: &View<'_>, rect: Rect, shape: Shape, major: bool) -> Rect {
    match shape {
        Shape::Wide if major => rect.with_min_x(rect.left() + rect.width() * 0.44),
        Shape::Wide => rect.with_min_x(rect.center().x),
        Shape::Upright => {
            let frame = &view.frame;
            let words = frame.pick(view.by_lang(188.0, 204.0), view.by_lang(160.0, 172.0), view.by_lang(178.0, 178.0));
            rect.with_max_y(rect.bottom() - words)
        }
    }
}

/// A major signing over a wide card: its date in seal red, its figure, its title; the picture at the right.
pub fn host(ui: &Ui, view: &View<'_>, rect: Rect, card: &Card<'_>) {
    let palette = view.palette();
    let split = split(view, rect, Shape::Wide, true).min.x;
    picture(ui, view, rect.with_min_x(split), card);
    paint::ground(ui, rect.with_max_x(split), card.ground);
    let inset = view.frame.pick(32.0, 26.0, 36.0);
    let (left, width) = (rect.left() + inset, split - rect.left() - inset - 24.0);
    signing_line(ui, view, left, rect.top() + inset + 16.0, width, card);
    let title = Type::new(Voice::Claim, view.frame.pick(40.0, 34.0, 42.0), palette.ink).leading(1.2);
    let sizes = [title.size, title.size * 0.88, title.size * 0.76];
    let text = view.tr(&card.project.short);
    // An upright screen's host is low: one line leaves the figure its size.
    let lines = view.frame.pick(2, 2, 1);
    let title = view.fitting(ui, text, &title, width, lines, &sizes);
    let height = view.set(ui, text, &title, width).height();
    let title_top = rect.bottom() - inset + 4.0 - height;
    view.paint(ui, pos2(left, title_top), width, text, &title);
    let Some(id) = card.project.host else { return };
    let figure = &view.content[id];
    let label = Type::new(Voice::Text, view.frame.pick(22.0, 20.0, 22.0), palette.ink_2).leading(1.3);
    // The figure stands in the middle of what date and title leave free, and takes no more than that.
    let free_top = rect.top() + inset + 36.0;
    let free = title_top - free_top - 12.0 - label.pitch() - 16.0;
    let most = view.frame.pick(106.0_f32, 90.0, 116.0).min(free / 0.76).max(48.0);
    let needed = figure_width(ui, view, figure, FigureSize::new(most, card.color));
    let digits = if needed > width { most * width / needed } else { most };
    let block = digits * 0.76 + 12.0 + label.pitch();
    let base = (free_top + title_top) / 2.0 - block / 2.0 + digits * 0.76;
    figure_number(ui, view, pos2(left - hang(view, figure, digits), base), figure, FigureSize::new(digits, card.color));
    view.paint(ui, pos2(left, base + 12.0), width, figure.short_label(view.lang), &label);
}

/// Words on the environment's tint at the left, the picture at the right.
pub fn wide(ui: &Ui, view: &View<'_>, rect: Rect, card: &Card<'_>) {
    let palette = view.palette();
    let split = split(view, rect, Shape::Wide, false).min.x;
    picture(ui, view, rect.with_min_x(split), card);
    paint::ground(ui, rect.with_max_x(split), card.ground);
    let inset = view.frame.pick(36.0, 26.0, 36.0);
    let (left, right) = (rect.left() + inset, split - 28.0);
    let width = right - left;
    let top = rect.top() + inset + 14.0;
    top_line(ui, view, left, right, top, card);
    let size = view.frame.pick(42.0, 34.0, 40.0) * view.by_lang(1.0, 0.9);
    let kind = Type::new(Voice::Claim, size, palette.ink).leading(1.25);
    let sizes = [size, size * 0.88, size * 0.78];
    let full = view.tr(&card.project.title);
    // Tagline and date need their own lines below the title.
    let lines = ((rect.bottom() - inset - top - 110.0) / kind.pitch()).floor().clamp(1.0, 3.0) as usize;
    let fitted = view.fitting(ui, full, &kind, width, lines, &sizes);
    let fits = view.set(ui, full, &fitted, width);
    let (text, kind) = if fits.line_count() <= lines && fits.width <= width + 0.5 {
        (full, fitted)
    } else {
        let short = view.tr(&card.project.short);
        (short, view.fitting(ui, short, &kind, width, lines.min(2), &sizes))
    };
    let end = view.paint(ui, pos2(left, top + 30.0), width, text, &kind).bottom();
    let foot = Rect::from_min_max(pos2(left, end + 10.0), pos2(right, rect.bottom() - inset + 8.0));
    foot::foot(ui, view, foot, card, view.frame.pick(64.0, 52.0, 64.0));
}

/// The picture above, words on the environment's tint below.
pub fn upright(ui: &Ui, view: &View<'_>, rect: Rect, card: &Card<'_>) {
    let palette = view.palette();
    let split = split(view, rect, Shape::Upright, card.project.major).max.y;
    picture(ui, view, rect.with_max_y(split), card);
    paint::ground(ui, rect.with_min_y(split), card.ground);
    let inset = view.frame.pick(28.0, 24.0, 28.0);
    let (left, right) = (rect.left() + inset, rect.right() - inset);
    let middle = split + view.frame.pick(34.0, 28.0, 30.0);
    if card.project.major {
        signing_line(ui, view, left, middle, right - left, card);
    } else {
        top_line(ui, view, left, right, middle, card);
    }
    // English names are of one size, in which almost all of them fit.
    let size = view.frame.pick(35.0, 31.0, 35.0) * view.by_lang(1.0, 0.84);
    let kind = Type::new(Voice::Claim, size, palette.ink).leading(1.25);
    let text = view.tr(&card.project.short);
    let kind = view.fitting(
        ui,
        text,
        &kind,
        right - left,
        1,
        &[size, size * 0.92, size * 0.84, size * 0.76, size * 0.7, 20.0],
    );
    let title_middle = middle + view.frame.pick(43.0, 36.0, 41.0);
    view.line(ui, left, title_middle, text, &kind);
    let foot = Rect::from_min_max(
        pos2(left, title_middle + size * 0.72),
        pos2(right, rect.bottom() - view.frame.pick(16.0, 12.0, 14.0)),
    );
    foot::foot(ui, view, foot, card, view.frame.pick(44.0, 38.0, 44.0));
}

/// When a major signing was signed, in seal red.
fn signing_line(ui: &Ui, view: &View<'_>, left: f32, middle: f32, width: f32, card: &Card<'_>) {
    let date = card.project.date_text(view.lang);
    let text = match &card.project.tagline {
        Some(words) => view.tr(words).to_owned(),
        None => format!("{date} · {}", stage_word(view, card.project.stage)),
    };
    let kind = Type::new(Voice::Strong, 24.0, view.palette().seal);
    let kind = view.fitting(ui, &text, &kind, width, 1, &[24.0, 22.0, 20.0]);
    view.line(ui, left, middle, &text, &kind);
}

/// The environment's tag (the sector where there is none), and at the right how far the project had come.
fn top_line(ui: &Ui, view: &View<'_>, left: f32, right: f32, middle: f32, card: &Card<'_>) {
    let palette = view.palette();
    let end = match card.environment {
        Some(environment) => environment_tag(ui, view, pos2(left, middle), environment),
        None => {
            let kind = Type::new(Voice::Strong, 24.0, Color32::from(card.color));
            let sector = view.tr(&view.content[card.project.sector].name);
            let kind = view.fitting(ui, sector, &kind, right - left, 1, &[24.0, 22.0, 20.0]);
            view.line(ui, left, middle, sector, &kind).right()
        }
    };
    let quiet = Type::new(Voice::Text, 21.0, palette.ink_2).right();
    let stage = stage_word(view, card.project.stage);
    if end + 16.0 + view.set(ui, &stage, &quiet, f32::INFINITY).width <= right {
        view.line(ui, right, middle, &stage, &quiet);
    }
}
