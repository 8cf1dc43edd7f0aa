//! Enterprises as a town at night: a house for each count, one lit window an enterprise, the same pitch everywhere.
//!
//! The counts are running totals that stand beside one another, so the houses do too; none is drawn inside another.

mod caption;
mod house;
mod layout;

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2};

use crate::content::{Figure, FigureId};
use crate::session::Action;
use crate::ui::paint;
use crate::ui::pen::{ASCENT, ROW, Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{FigureSize, figure_asked, figure_number, figure_width, focus_ring, touch};

use layout::{Lot, Sizes};

/// The town on the foot of a rectangle. A house opens its figure.
pub fn town_ui(ui: &Ui, view: &View<'_>, rect: Rect) -> Option<Action> {
    let palette = view.palette();
    let sizes = Sizes::of(view);
    let lots = layout::lots(ui, view, rect, &sizes);
    ground_line(ui, view, rect);
    caption::caption_ui(ui, view, rect);
    let mut action = None;
    for (nth, lot) in lots.iter().enumerate() {
        let item = &view.content[lot.id];
        let state = touch(ui, lot.place, ("house", &item.key), &spoken(view, item), Role::Button, None);
        let light = state.lit.max(state.pressed);
        if let Some(house) = &lot.house {
            let corner = pos2(lot.place.left(), rect.bottom());
            house.paint(ui, palette, corner, lot.pitch, light, view.moves.grown(nth));
        }
        lot_words(ui, view, lot, &sizes);
        focus_ring(ui, view, lot.place.expand(6.0), &state);
        action = figure_asked(&state, &item.key).or(action);
    }
    action
}

/// The number and what it counts, above the roof.
fn lot_words(ui: &Ui, view: &View<'_>, lot: &Lot, sizes: &Sizes) {
    let palette = view.palette();
    let item = &view.content[lot.id];
    let color = if lot.host { palette.gold_on_dark } else { palette.on_dark };
    let nudge = if lot.host { lot.digits * 0.03 } else { 0.0 };
    let at = pos2(lot.place.left() - nudge, lot.base);
    if view.is_zh() {
        let size = FigureSize { unit: palette.on_dark.into(), ..FigureSize::new(lot.digits, color) };
        figure_number(ui, view, at, item, size);
    } else {
        let kind = Type::new(Voice::Count, lot.digits, color);
        let top = at.y - ASCENT * kind.size - (kind.pitch() - ROW * kind.size) / 2.0;
        view.paint(ui, pos2(at.x, top), f32::INFINITY, &bare(view, item), &kind);
    }
    let at = pos2(lot.place.left(), lot.base + sizes.label_gap);
    view.paint(ui, at, lot.label_width, &lot.label, &sizes.label);
}

/// English says the unit in the label and the caption; in Chinese it is one character beside the number.
fn bare(view: &View<'_>, item: &Figure) -> String {
    let display = item.display(view.lang);
    if display.prefix.is_empty() { display.number } else { format!("{} {}", display.prefix, display.number) }
}

/// The width of a number as it stands above its house.
fn number_width(ui: &Ui, view: &View<'_>, item: &Figure, digits: f32) -> f32 {
    let color = view.palette().on_dark;
    if view.is_zh() {
        figure_width(ui, view, item, FigureSize::new(digits, color))
    } else {
        view.set(ui, &bare(view, item), &Type::new(Voice::Count, digits, color), f32::INFINITY).width
    }
}

fn spoken(view: &View<'_>, item: &Figure) -> String {
    let (label, value) = (item.label.get(view.lang), item.display(view.lang).spoken());
    let mut text = format!("{label}{}{value}{}{}", view.colon(), view.comma(), item.period_text(view.lang));
    if let Some(note) = &item.note {
        text.push_str(view.stop());
        text.push_str(view.tr(note));
    }
    text
}

/// The ground that the houses stand on, from one edge of the column to the other.
fn ground_line(ui: &Ui, view: &View<'_>, rect: Rect) {
    paint::rule(ui, rect.left(), rect.right(), rect.bottom(), faded(view.palette().on_dark_3, 0.5));
}

/// The counts in their order, the greatest figure first.
fn ids(view: &View<'_>) -> Vec<FigureId> {
    let zone = &view.content.zone;
    std::iter::once(zone.host).chain(zone.counts.iter().copied()).collect()
}

/// What a house counts, in the longest form that fits a width in two lines; and its time, where the host does not tell
/// it for all.
fn label(ui: &Ui, view: &View<'_>, id: FigureId, width: f32) -> String {
    let zone = &view.content.zone;
    let item = &view.content[id];
    let told = if id == zone.host { String::new() } else { view.content[zone.host].period_text(view.lang) };
    let tail = super::period_tail(view, item, &told);
    let (long, short) = (item.label.get(view.lang), item.short_label(view.lang));
    let fits = |text: &str, lines: usize| {
        let setting = view.set(ui, text, &label_type(view), width);
        setting.line_count() <= lines && setting.width <= width + 0.5
    };
    if tail.is_empty() {
        return if fits(long, 2) { long } else { short }.to_owned();
    }
    let one = format!("{long}{tail}");
    if fits(&one, 1) {
        return one;
    }
    // The time goes to a line of its own, so that no date is torn apart.
    let period = item.period_text(view.lang);
    let label = if fits(long, 1) { long } else { short };
    format!("{label}\n{period}")
}

/// The type of a house's label.
fn label_type(view: &View<'_>) -> Type {
    Type::new(Voice::Text, view.frame.pick(22.0, 20.0, 22.0), view.palette().on_dark).leading(1.25).balanced()
}
