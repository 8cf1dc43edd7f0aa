//! Illustrated cards: a checkerboard of wide and upright ones.

mod card;
mod foot;
mod kinds;
mod slots;

use egui::{Rect, Ui};

use super::page_size;
use super::pager::pages;
use super::selection::Selection;
use crate::session::Action;
use crate::ui::motion::entering;
use crate::ui::view::View;

/// The cards of the page shown. Each is one target.
pub fn cards_ui(ui: &Ui, view: &View<'_>, area: Rect, selection: &Selection) -> Option<Action> {
    let size = page_size(view);
    let (page, _) = pages(view, selection.shown.len());
    let shown: Vec<usize> = selection.shown.iter().skip(page * size).take(size).copied().collect();
    let slots = slots::slots(view, area, shown.len());
    let mut action = None;
    for (nth, (at, slot)) in shown.iter().zip(slots).enumerate() {
        let card = || card::card_ui(ui, view, &slot, &view.content.projects[*at]);
        action = entering(ui, view.moves.entry(nth), card).or(action);
    }
    action
}
