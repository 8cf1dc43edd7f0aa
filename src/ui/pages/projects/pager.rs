//! Pages of cards: previous, where one is, next.

use egui::accesskit::Role;
use egui::{Color32, Rect, Ui, pos2, vec2};

use super::page_size;
use crate::i18n::strings::Value;
use crate::session::{Action, ProjectsAction};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Direction, arrow, focus_ring, touch};

/// The pages that cards fill, and which of them is shown.
#[must_use]
pub fn pages(view: &View<'_>, count: usize) -> (usize, usize) {
    let pages = count.div_ceil(page_size(view)).max(1);
    (view.session.projects.page.min(pages - 1), pages)
}

/// The pager, at the right end of its place; nothing where one page shows all.
pub fn pager_ui(ui: &Ui, view: &View<'_>, place: Rect, count: usize) -> Option<Action> {
    let (here, pages) = pages(view, count);
    if pages < 2 {
        return None;
    }
    let side = view.frame.pick(80.0, 72.0, 84.0);
    let back = Rect::from_min_size(place.min, vec2(side, place.height()));
    let on = Rect::from_min_max(pos2(place.right() - side, place.top()), place.max);
    let previous = turn_ui(ui, view, back, Direction::Left, here > 0).then(|| here - 1);
    let next = turn_ui(ui, view, on, Direction::Right, here + 1 < pages).then_some(here + 1);
    let middle = Rect::from_min_max(back.right_top(), on.left_bottom());
    where_ui(ui, view, middle, here, pages);
    previous.or(next).map(|page| Action::Projects(ProjectsAction::Page(page)))
}

fn turn_ui(ui: &Ui, view: &View<'_>, rect: Rect, direction: Direction, there_is: bool) -> bool {
    let palette = view.palette();
    let color = Color32::from(palette.primary);
    if !there_is {
        arrow(ui, rect.center(), 32.0, direction, faded(palette.ink, 0.25));
        return false;
    }
    let word = view.word(if direction == Direction::Left { "cards-before" } else { "more-cards" });
    let state = touch(ui, rect, ("turn", direction == Direction::Left), &word, Role::Button, None);
    let ground = rect.shrink(4.0 + 2.0 * state.pressed);
    ui.painter().rect_filled(
        ground,
        ground.height() / 2.0,
        color.gamma_multiply(0.09 + 0.08 * state.lit.max(state.pressed)),
    );
    arrow(ui, rect.center(), 32.0, direction, color);
    focus_ring(ui, view, ground, &state);
    state.chosen
}

/// One tick a page, or numbers where ticks would be too many.
fn where_ui(ui: &Ui, view: &View<'_>, place: Rect, here: usize, pages: usize) {
    let palette = view.palette();
    let number = |n: usize| Value::Number(u32::try_from(n).unwrap_or(u32::MAX));
    let words = view.content.strings.format(view.lang, "page-of", &[("n", number(here + 1)), ("total", number(pages))]);
    announce(ui, place, &words, Role::Label);
    let (tick, pitch) = view.frame.pick((22.0, 30.0), (18.0, 26.0), (22.0, 30.0));
    if pages as f32 * pitch > place.width() - 8.0 {
        let kind = Type::new(Voice::Column, 24.0, palette.ink).center();
        view.line(ui, place.center().x, place.center().y, &format!("{} / {pages}", here + 1), &kind);
        return;
    }
    let left = place.center().x - (pages as f32 * pitch - (pitch - tick)) / 2.0;
    for page in 0..pages {
        let mark = Rect::from_min_size(pos2(left + page as f32 * pitch, place.center().y - 2.0), vec2(tick, 4.0));
        let color = if page == here { palette.primary.into() } else { faded(palette.ink, 0.25) };
        paint::ground(ui, mark, color);
    }
}
