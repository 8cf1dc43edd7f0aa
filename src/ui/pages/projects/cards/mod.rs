//! Illustrated cards: a checkerboard of wide and upright ones.

mod card;
mod deal;
mod foot;
mod kinds;
mod slots;

use egui::{Rect, Ui, Vec2};

use super::page_size;
use super::selection::{Selection, selection_of};
use crate::session::{Action, ProjectsMode, ProjectsView};
use crate::ui::motion::{entering, layer_of, stirred};
use crate::ui::view::View;

use deal::Deal;
use slots::Slot;

/// The cards of the page shown. Each is one target.
pub fn cards_ui(ui: &Ui, view: &View<'_>, area: Rect, selection: &Selection) -> Option<Action> {
    let dealt = dealt(view, area, selection, &view.session.projects);
    let before = view.dealt.filter(|dealt| dealt.before.mode == ProjectsMode::Cards).map(|now| {
        let selection = selection_of(ui.ctx(), view, now.before);
        Deal { before: self::dealt(view, area, &selection, now.before), since: now.since }
    });
    let at = layer_of(ui);
    for (gone, slot, opacity) in before.iter().flat_map(|before| before.gone(&dealt)) {
        stirred(&at, opacity, Vec2::ZERO, || card::paint_card(ui, view, slot, &view.content.projects[*gone]));
    }
    let mut action = None;
    for (nth, (place, slot)) in dealt.iter().enumerate() {
        let card = || card::card_ui(ui, view, slot, &view.content.projects[*place]);
        let asked = match &before {
            Some(before) => {
                let (opacity, shift) = before.way(*place, slot);
                stirred(&at, opacity, shift, card)
            }
            None => entering(ui, view.moves.entry(nth), card),
        };
        action = asked.or(action);
    }
    action
}

/// The cards of a page, each by its place in the content and with its place on the screen.
fn dealt(view: &View<'_>, area: Rect, selection: &Selection, asked: &ProjectsView) -> Vec<(usize, Slot)> {
    let size = page_size(view);
    let page = asked.page.min(selection.shown.len().saturating_sub(1) / size);
    let shown: Vec<usize> = selection.shown.iter().skip(page * size).take(size).copied().collect();
    let slots = slots::slots(view, area, shown.len());
    shown.into_iter().zip(slots).collect()
}

pub use card::card_words;

/// Where the picture of a project's card is, if its card is shown.
#[must_use]
pub fn picture_place(view: &View<'_>, area: Rect, selection: &Selection, key: &str) -> Option<Rect> {
    let dealt = dealt(view, area, selection, &view.session.projects);
    let (at, slot) = dealt.iter().find(|(at, _)| view.content.projects[*at].key == key)?;
    Some(kinds::split(view, slot.rect, slot.shape, view.content.projects[*at].major))
}
