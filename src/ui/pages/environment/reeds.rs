//! Growth as reeds at the water's edge: one stem a figure, one scale for all, hollow where it is expected only.

use egui::accesskit::Role;
use egui::epaint::{PathShape, PathStroke};
use egui::{Color32, Pos2, Rect, Stroke, Ui, pos2, vec2};
use rust_decimal::prelude::ToPrimitive;

use crate::content::{Figure, FigureId, FigureKind};
use crate::theme::Accent;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::{View, faded};
use crate::ui::widgets::spoken;

/// The chart in a rectangle, stems growing from a ground line; labels stand below it.
pub fn reeds_ui(ui: &Ui, view: &View<'_>, rect: Rect, ids: &[FigureId], accent: Accent) {
    let palette = view.palette();
    let figures: Vec<&Figure> = ids.iter().map(|&id| &view.content[id]).collect();
    let value = |f: &Figure| f.value.to_f32().unwrap_or(0.0).max(0.0);
    let most = figures.iter().map(|f| value(f)).fold(1.0, f32::max);
    let pitch = rect.width() / figures.len().max(1) as f32;
    let label = Type::new(Voice::Text, view.by_lang(20.0, 19.0), palette.ink_2).leading(1.25).center();
    let labels: Vec<&str> = figures.iter().map(|f| f.short_label(view.lang)).collect();
    let rooms = rooms(pitch, &labels, |text, room| view.set(ui, text, &label, room).width);
    let rows = labels.iter().zip(&rooms).map(|(text, &room)| view.set(ui, text, &label, room).line_count()).max();
    let rows = rows.unwrap_or(1);
    let base = rect.bottom() - rows as f32 * label.pitch() - 14.0;
    let digits = f32::min(view.frame.pick(34.0, 30.0, 36.0), pitch * 0.245);
    let room = base - rect.top() - digits * 1.35;
    paint::rule(ui, rect.left(), rect.right(), base, faded(palette.ink, 0.4));
    for (i, item) in figures.iter().enumerate() {
        let x = rect.left() + (i as f32 + 0.5) * pitch;
        let height = (room * value(item) / most).max(6.0);
        let grown = view.moves.grow(i);
        reed(
            ui,
            pos2(x, base),
            height * grown,
            grown,
            item.kind == FigureKind::Expectation || expected(view, item),
            accent,
        );
        let number = Type::new(Voice::Column, digits, palette.ink).center().leading(1.2).tracking(-0.02);
        let text = item.text(view.lang);
        // The number rides on the stem, and is there before it has grown half.
        let number = number.color(faded(palette.ink, (grown * 2.0 - 0.4).clamp(0.0, 1.0)));
        view.paint(ui, pos2(x, base - height * grown - digits * 1.3), f32::INFINITY, &text, &number);
        view.paint(ui, pos2(x, base + 10.0), rooms[i], labels[i], &label);
        let place = Rect::from_min_max(pos2(x - pitch / 2.0, rect.top()), pos2(x + pitch / 2.0, rect.bottom()));
        announce(ui, place, &spoken(view, item), Role::Label);
    }
}

/// How wide each label may be: as its column, or a little wider where the ones beside it leave room.
fn rooms(pitch: f32, labels: &[&str], width: impl Fn(&str, f32) -> f32) -> Vec<f32> {
    let column = pitch - 2.0;
    let last = labels.len().saturating_sub(1);
    let mut before = 0.0;
    let mut rooms = Vec::with_capacity(labels.len());
    for (i, text) in labels.iter().enumerate() {
        let after = labels.get(i + 1).map_or(0.0, |next| width(next, column));
        // The first and the last keep to the chart's ends.
        let most = if i == 0 || i == last { pitch + 10.0 } else { 1.12 * column };
        let room = (2.0 * (pitch - GAP) - f32::max(before, after)).min(most).max(0.8 * column);
        before = width(text, room);
        rooms.push(room);
    }
    rooms
}

/// Least gap between two labels.
const GAP: f32 = 8.0;

/// Whether a growth is that of an expected figure.
fn expected(view: &View<'_>, item: &Figure) -> bool {
    item.of.is_some_and(|id| view.content[id].kind == FigureKind::Expectation)
}

fn reed(ui: &Ui, foot: Pos2, height: f32, grown: f32, hollow: bool, accent: Accent) {
    let painter = ui.painter();
    let stem = Color32::from(accent.text);
    let tip = foot - vec2(-height * 0.03, height);
    if hollow {
        let mut y = foot.y - 4.0;
        while y > tip.y {
            painter.circle_filled(pos2(foot.x, y), 3.0, stem);
            y -= 10.0;
        }
    } else {
        painter.line_segment([foot, tip], Stroke::new(6.0, stem));
    }
    // A leaf for each so many pixels of the stem, to either side in turn; they open last.
    let open = ((grown - 0.55) / 0.45).clamp(0.0, 1.0);
    // The uppermost ends below the number that rides on the tip.
    let room = (height - LEAF * RISING).max(0.0);
    let leaves = if open > 0.0 { (room / PER_LEAF) as usize } else { 0 };
    for i in 0..leaves {
        let side = if i % 2 == 0 { 1.0 } else { -1.0 };
        let at = foot - vec2(0.0, PER_LEAF * (i as f32 + 0.7));
        leaf(ui, at, side, LEAF * open, hollow, accent);
    }
}

/// Length of a leaf, and the length of stem that carries one.
const LEAF: f32 = 34.0;
const PER_LEAF: f32 = 27.0;
/// How steeply a leaf rises.
const RISING: f32 = 0.62;

/// A leaf from a point on the stem, rising to one side.
fn leaf(ui: &Ui, at: Pos2, side: f32, length: f32, hollow: bool, accent: Accent) {
    let end = at + vec2(side * length, -length * RISING);
    let along = (end - at) / length;
    let across = vec2(-along.y, along.x) * side;
    let curve = |bulge: f32| {
        (0..=10).map(move |i| {
            let t = i as f32 / 10.0;
            let swell = (std::f32::consts::PI * t).sin() * (1.0 - 0.35 * t);
            at + along * length * t + across * bulge * swell
        })
    };
    let mut points: Vec<Pos2> = curve(-length * 0.32).collect();
    points.extend(curve(length * 0.06).collect::<Vec<_>>().into_iter().rev());
    let (fill, stroke) = if hollow {
        (Color32::TRANSPARENT, Stroke::new(1.8, accent.text))
    } else {
        (Color32::from(accent.fill), Stroke::NONE)
    };
    // The leaf is slightly concave on one side; epaint fills it as a fan from its first point, which sees all of it.
    ui.painter().add(PathShape { points, closed: true, fill, stroke: PathStroke::new(stroke.width, stroke.color) });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_label_takes_what_its_neighbours_leave_and_none_touches_another() {
        let long = |text: &str, room: f32| (text.len() as f32 * 10.0).min(room);
        let labels = ["a long label", "short", "b", "c"];
        let rooms = rooms(100.0, &labels, long);
        assert!(rooms[0] > 100.0, "{rooms:?}");
        let widths: Vec<f32> = labels.iter().zip(&rooms).map(|(text, room)| long(text, *room)).collect();
        for two in widths.windows(2) {
            assert!((two[0] + two[1]) / 2.0 <= 100.0 - GAP, "{widths:?}");
        }
    }

    #[test]
    fn a_window_without_room_for_a_chart_breaks_nothing() {
        for pitch in [-240.0, -1.0, 0.0, 1.0, 40.0] {
            assert_eq!(rooms(pitch, &["one", "two", "three"], |_, _| 30.0).len(), 3);
        }
    }
}
