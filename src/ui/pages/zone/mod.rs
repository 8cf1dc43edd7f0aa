//! The zone: a town at night whose windows are its enterprises, and on paper its clusters and its year.

mod clusters;
mod column;
mod milestones;
mod night;
mod ranks;
mod town;
mod tracks;
mod ways;
mod year;

use egui::{Rect, Ui, pos2};

use crate::content::Figure;
use crate::session::Action;
use crate::ui::paint;
use crate::ui::view::View;

/// The zone's page.
pub fn zone_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    if view.frame.is_column() {
        return column::column_ui(ui, view);
    }
    paint::ground(ui, view.frame.stage, view.palette().paper);
    let (night, paper) = halves(view);
    let town = night::night_ui(ui, view, night);
    town.or(year::paper_ui(ui, view, paper))
}

/// The night, and the paper at its right; below it on upright screens.
fn halves(view: &View<'_>) -> (Rect, Rect) {
    let (frame, stage) = (&view.frame, view.frame.stage);
    if frame.is_tall() {
        let y = frame.y(900.0);
        (stage.with_max_y(y), stage.with_min_y(y))
    } else {
        // 1,011 of the design's 1,728 grid pixels.
        let x = frame.left + frame.width() * 0.585;
        (stage.with_max_x(x), Rect::from_min_max(pos2(x, stage.top()), stage.max))
    }
}

/// What to add to a label so that the figure's time is told, where a title above does not tell it already.
fn period_tail(view: &View<'_>, item: &Figure, told: &str) -> String {
    let period = item.period_text(view.lang);
    if told.contains(&period) { String::new() } else { view.by_lang(format!("，{period}"), format!(", {period}")) }
}
