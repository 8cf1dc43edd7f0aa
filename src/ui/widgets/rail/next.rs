//! The way to the next page, in as many words as all pages of a size have room for.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use super::{text_size, tools};
use crate::session::{Action, Route};
use crate::ui::chapters::{following, pages, short_title, title};
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;
use crate::ui::widgets::{Direction, arrow, focus_ring, touch};

/// From the ticks to the name of the page shown.
pub(super) const BEFORE_HERE: f32 = 16.0;
/// The least blank between the name of the page shown and the way to the next.
const APART: f32 = 64.0;
/// The least blank before the way to the next where no name stands before it.
const BEFORE: f32 = 24.0;
/// Between the word “next”, the name and the arrow.
const BETWEEN: f32 = 20.0;
const ARROW: f32 = 28.0;

/// What is said of this page and the next. The same on all pages, so that nothing comes and goes as pages are turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Words {
    /// The name of the page shown.
    pub here: bool,
    /// The word “next”.
    next: bool,
    /// The name of the next page.
    name: Name,
}

/// How a page is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Name {
    Whole,
    Short,
    /// Where staff have added pages, the rail of an upright screen may have room for the arrow alone.
    None,
}

impl Words {
    /// The most that fits on every page, if it begins at `taken`.
    pub(super) fn fitting(ui: &Ui, view: &View<'_>, order: &[Route], taken: f32) -> Self {
        let ways = [
            (true, true, Name::Whole),
            (false, true, Name::Whole),
            (false, true, Name::Short),
            (false, false, Name::Whole),
            (false, false, Name::Short),
            (false, false, Name::None),
        ];
        let ways = ways.map(|(here, next, name)| Self { here, next, name });
        // Laptops and upright screens have no room for a second name.
        let first = view.frame.pick(0, 1, 1);
        let turned = pages(view.content).into_iter().filter(|page| !matches!(page, Route::Cover | Route::Home));
        let turned: Vec<Route> = turned.collect();
        let room = right(ui, view) - taken;
        let fits = |words: &&Self| turned.iter().all(|page| words.width(ui, view, order, page) <= room);
        ways[first..].iter().find(fits).copied().unwrap_or(ways[ways.len() - 1])
    }

    /// The width of it all on a page, with the blanks before it.
    fn width(self, ui: &Ui, view: &View<'_>, order: &[Route], page: &Route) -> f32 {
        let here = if self.here {
            let kind = Type::new(Voice::Text, text_size(view), view.palette().ink_2);
            BEFORE_HERE + view.set(ui, &title(view, page), &kind, f32::INFINITY).width + APART
        } else {
            BEFORE
        };
        here + following(order, page).map_or(0.0, |next| self.next_width(ui, view, next))
    }

    fn named(self, view: &View<'_>, next: &Route) -> String {
        match self.name {
            Name::Whole => title(view, next),
            Name::Short => short_title(view, next),
            Name::None => String::new(),
        }
    }

    /// The width of the way to a page, its arrow included.
    fn next_width(self, ui: &Ui, view: &View<'_>, next: &Route) -> f32 {
        let (strong, quiet) = kinds(view);
        let name = self.named(view, next);
        let name = if name.is_empty() { 0.0 } else { view.set(ui, &name, &strong, f32::INFINITY).width + BETWEEN };
        let word =
            if self.next { view.set(ui, &view.word("nav-next"), &quiet, f32::INFINITY).width + BETWEEN } else { 0.0 };
        word + name + ARROW
    }
}

fn kinds(view: &View<'_>) -> (Type, Type) {
    let (size, palette) = (text_size(view), view.palette());
    (Type::new(Voice::Strong, size, palette.ink), Type::new(Voice::Text, size, palette.ink_2))
}

/// The tip of the arrow.
fn right(ui: &Ui, view: &View<'_>) -> f32 {
    tools::left(ui, view) - view.frame.pick(72.0, 48.0, 40.0)
}

/// The way to the next page. Gives what was asked for.
pub(super) fn next_ui(ui: &Ui, view: &View<'_>, next: &Route, words: &Words) -> Option<Action> {
    let frame = &view.frame;
    let (strong, quiet) = kinds(view);
    let (right, y) = (right(ui, view), frame.rail.center().y);
    let left = right - words.next_width(ui, view, next);
    let rect = Rect::from_min_max(pos2(left - 16.0, frame.rail.top()), pos2(right + 16.0, frame.rail.bottom()));
    let word = view.word("nav-next");
    let state =
        touch(ui, rect, "rail-next", &format!("{word}{}{}", view.colon(), title(view, next)), Role::Button, None);
    let mut x = left;
    if words.next {
        view.line(ui, x, y, &word, &quiet);
        x += view.set(ui, &word, &quiet, f32::INFINITY).width + BETWEEN;
    }
    let name = words.named(view, next);
    if !name.is_empty() {
        view.line(ui, x, y, &name, &strong);
    }
    let middle = pos2(right - ARROW / 2.0 + 6.0 * state.lit, y);
    arrow(ui, middle, ARROW, Direction::Right, view.palette().ink.into());
    focus_ring(ui, view, rect.shrink2(vec2(0.0, 12.0)), &state);
    state.chosen.then(|| Action::Go(next.clone()))
}
