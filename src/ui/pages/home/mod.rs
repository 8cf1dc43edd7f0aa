//! Home: the claim, the half-year's figure, the three environments as windows onto one picture, and the ways on.

mod column;
mod panels;
mod rows;
mod tall;
mod target;

pub use panels::{Panel, panel, panel_face, panel_slip};
pub use rows::route;

use egui::{Rect, Ui, pos2, vec2};

use crate::session::Action;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;

/// The home page.
pub fn home_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    if view.frame.is_column() {
        return column::column_ui(ui, view);
    }
    if view.frame.is_tall() {
        return tall::tall_ui(ui, view);
    }
    let left = claim(ui, view, claim_width(view));
    let right = panels::panels_ui(ui, view);
    left.or(right)
}

/// Width of the left column.
fn claim_width(view: &View<'_>) -> f32 {
    view.frame.pick(524.0, 400.0, 0.0)
}

/// The left column: headline, figure, bar, rows.
fn claim(ui: &Ui, view: &View<'_>, width: f32) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let home = &view.content.brochure.home;
    let size = frame.pick(view.by_lang(76.0, 62.0), view.by_lang(56.0, 46.0), 0.0);
    let kind = Type::new(Voice::Claim, size, palette.ink);
    let sizes = [size, size * 0.94, size * 0.88, size * 0.82, size * 0.76];
    let text = view.tr(&home.headline);
    // The author's lines are kept where they fit; else there may be one more.
    let lines = text.lines().count();
    let own = view.fitting(ui, text, &kind, width, lines, &sizes);
    let kept = view.set(ui, text, &own, width).line_count() <= lines;
    let kind = if kept { own } else { view.fitting(ui, text, &kind, width, lines + 1, &sizes) };
    let top = frame.y(frame.pick(84.0, 56.0, 0.0));
    let head = view.title(ui, pos2(frame.left, top), width, text, &kind);
    let rows_top = frame.y(frame.pick(672.0, 510.0, 0.0));
    // The figure stands in the middle of what headline and rows leave free.
    let height = target::target_height(ui, view, width);
    let free = rows_top - head.bottom() - height;
    let block = Rect::from_min_size(pos2(frame.left, head.bottom() + (free * 0.55).max(16.0)), vec2(width, height));
    let figure = target::target_ui(ui, view, block);
    let rows = Rect::from_min_max(pos2(frame.left, rows_top), pos2(frame.left + width, frame.stage.bottom()));
    figure.or(rows::rows_ui(ui, view, rows))
}
