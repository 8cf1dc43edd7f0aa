//! Valley: the claim at the left, rows of figures at the right, the picture at the foot.

use egui::accesskit::Role;
use egui::{Color32, Rect, Stroke, StrokeKind, Ui, pos2, vec2};
use rust_decimal::prelude::ToPrimitive;

use super::blocks::{self, hanging_slip};
use super::ways;
use crate::content::{Environment, Figure, FigureId, FigureKind, Topic};
use crate::session::Action;
use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::{View, faded};
use crate::ui::widgets::FigureSize;

/// An environment as a valley.
pub fn valley_ui(ui: &mut Ui, view: &View<'_>, environment: &Environment) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    paint_valley(ui, view, environment);
    let slip = hanging_slip(ui, view, environment);
    let below = !view.is_zh();
    let at = match (frame.is_tall(), below) {
        (_, true) => pos2(frame.left, slip.bottom() + frame.pick(56.0, 30.0, 36.0)),
        (true, false) => pos2(slip.right() + 36.0, frame.y(64.0)),
        (false, false) => pos2(slip.right() + frame.pick(40.0, 30.0, 0.0), frame.y(frame.pick(84.0, 52.0, 0.0))),
    };
    let rows_left = frame.col(7) + frame.pick(16.0, 8.0, 0.0);
    let width = if frame.is_tall() { frame.right - at.x } else { rows_left - 48.0 - at.x };
    let claim = blocks::claim(ui, view, at, width, environment);
    let ways_left = if frame.is_tall() || below { at.x } else { frame.left };
    let ways_top = (claim.bottom() + frame.pick(24.0, 12.0, 20.0)).max(slip.bottom() + frame.pick(24.0, 16.0, 20.0));
    let ways_right = if frame.is_tall() { frame.right } else { rows_left - 40.0 };
    let asked = ways::ways_ui(ui, view, pos2(ways_left, ways_top), ways_right, environment);
    let rows = if frame.is_tall() {
        Rect::from_min_max(pos2(frame.left, frame.y(700.0)), pos2(frame.right, frame.y(1480.0)))
    } else {
        Rect::from_min_max(pos2(rows_left, frame.y(frame.pick(48.0, 30.0, 0.0))), pos2(frame.right, frame.y(frame.pick(640.0, 520.0, 0.0))))
    };
    let rows = rows_ui(ui, view, rows, environment);
    let line = environment.source.text(view.lang);
    // On this page the foot is painted, so the source stands on a strip of the page's own ground.
    let kind_height = 34.0;
    let strip = Rect::from_min_max(pos2(frame.stage.left(), frame.stage.bottom() - kind_height), frame.stage.max);
    paint::ground(ui, strip, palette.paper);
    blocks::source_line(ui, view, frame.right, frame.stage.bottom() - 4.0, line);
    asked.or(rows)
}

fn paint_valley(ui: &Ui, view: &View<'_>, environment: &Environment) {
    let (frame, palette) = (&view.frame, view.palette());
    paint::ground(ui, frame.stage, palette.paper);
    let whole = if frame.is_tall() {
        // The upright crop keeps the valley floor, and its sky melts into the page above.
        Rect::from_min_max(pos2(frame.stage.left(), frame.y(1200.0)), frame.stage.max)
    } else {
        frame.canvas
    };
    paint::picture_window(ui, view, &environment.art, whole, whole.intersect(frame.stage), Fit::Cover, palette.paper);
    announce(ui, whole.intersect(frame.stage), view.tr(&environment.art.alt), Role::Image);
}

/// The topics as rows: each tells its first figures, and the chart that suits them.
fn rows_ui(ui: &Ui, view: &View<'_>, rect: Rect, environment: &Environment) -> Option<Action> {
    let topics: Vec<&Topic> = environment.topics.iter().map(|&id| &view.content[id]).filter(|t| !t.figures.is_empty()).collect();
    let height = rect.height() / topics.len().max(1) as f32;
    let mut action = None;
    for (i, topic) in topics.iter().enumerate() {
        let top = rect.top() + i as f32 * height;
        let place = Rect::from_min_size(pos2(rect.left(), top + 10.0), vec2(rect.width(), height - 20.0));
        if i > 0 {
            paint::hairline(ui, view, place.left(), place.right(), top);
        }
        let color = view.accent(&environment.key).text.into();
        let (below, chosen) = blocks::topic_heading(ui, view, place, topic, color);
        if chosen {
            action = Some(blocks::open(topic));
        }
        row_ui(ui, view, Rect::from_min_max(pos2(place.left(), below), place.max), environment, topic);
    }
    action
}

fn row_ui(ui: &Ui, view: &View<'_>, rect: Rect, environment: &Environment, topic: &Topic) {
    let (frame, palette) = (&view.frame, view.palette());
    let shown: Vec<FigureId> = topic.figures.iter().copied().filter(|&id| view.content[id].kind != FigureKind::Rank).take(2).collect();
    let host = shown.contains(&environment.host);
    let half = rect.width() / 2.0;
    let gap = frame.pick(28.0, 20.0, 28.0);
    for (i, &id) in shown.iter().enumerate() {
        let item = &view.content[id];
        let leads = id == environment.host;
        let digits = if leads { frame.pick(92.0, 68.0, 96.0) } else if host { frame.pick(72.0, 54.0, 76.0) } else { frame.pick(60.0, 46.0, 64.0) };
        let color: Color32 = if leads { view.accent(&environment.key).text.into() } else { palette.ink.into() };
        let left = rect.left() + i as f32 * half;
        let width = half - gap;
        let base = rect.top() + digits * 0.9;
        blocks::fitted(ui, view, left, base, width, item, FigureSize::new(digits, color));
        let size = frame.pick(22.0, 20.0, 22.0);
        let label = Type::new(Voice::Text, size, palette.ink_2).leading(1.3);
        let text = blocks::note(view, item);
        let drawn = view.say(ui, pos2(left, base + digits * 0.13), width, &text, &label);
        if item.kind == FigureKind::Cut {
            let bar = Rect::from_min_size(pos2(left, drawn.bottom() + 8.0), vec2(width, 12.0));
            if bar.bottom() < rect.bottom() + 10.0 {
                emptied_bar(ui, view, bar, item, environment);
            }
        }
    }
}

/// Time saved as a bar that has been emptied: what is left is filled, what is gone is an outline.
fn emptied_bar(ui: &Ui, view: &View<'_>, bar: Rect, item: &Figure, environment: &Environment) {
    let accent = view.accent(&environment.key);
    let left = 1.0 - (item.value.to_f32().unwrap_or(0.0) / 100.0).clamp(0.0, 1.0);
    ui.painter().rect(bar, 0.0, faded(accent.fill, 0.08), Stroke::new(1.4, accent.fill), StrokeKind::Inside);
    paint::ground(ui, Rect::from_min_size(bar.min, vec2(bar.width() * left, bar.height())), accent.text);
}
