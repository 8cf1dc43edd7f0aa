//! The search: a field, what is found for it, and a letter pad for screens without a keyboard.

mod empty;
mod field;
mod keyed;
mod pad;
mod row;

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use self::keyed::Keyed;
use super::paper;
use crate::i18n::strings::Value;
use crate::search::Found;
use crate::session::{Action, SearchAction};
use crate::ui::pen::{Level, Type, Voice, announce_changes, announce_heading, within};
use crate::ui::view::View;
use crate::ui::widgets::{Sight, copied, scroll_rows};

/// The search over everything.
pub fn search_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    let (frame, state) = (&view.frame, &view.session.search);
    // The field is what the keyboard is for here: it has the focus before the button that closes the sheet.
    field::claim_focus(ui, view);
    let (paper, closing) = paper::lay(ui, view, &view.word("search"));
    let (left, right) = if frame.is_column() {
        (frame.left, frame.right)
    } else {
        (paper.left() + paper::margin(view), paper.right() - frame.pick(96.0, 64.0, 64.0))
    };
    let found = view.finder.found(&state.query, view.lang).unwrap_or_default();
    let keyed = keyed::keys(ui.ctx(), state, found.hits.len());
    let (above, height) =
        if frame.is_column() { (8.0, 76.0) } else { frame.pick((32.0, 96.0), (24.0, 76.0), (32.0, 96.0)) };
    let top = paper.top() + above;
    // The round buttons for the pad and for closing stand at the right of the field.
    let buttons = 2.0 * height + frame.pick(20.0, 16.0, 16.0) + 28.0;
    let band = Rect::from_min_max(pos2(left, top), pos2(right - buttons, top + height));
    // The field shows what the sheet is for; those who do not see it hear it as its heading.
    let named = Rect::from_min_size(band.min, vec2(1.0, band.height()));
    announce_heading(ui, named, &view.word("search"), Level::Page);
    let typed = field::field_ui(ui, view, band);
    let toggled = pad::button_ui(ui, view, pos2(right - 1.5 * height - 16.0, band.center().y), height);
    let foot = if state.pad { pad::height(view) } else { 0.0 };
    let pad_top = paper.bottom() - foot;
    let body = Rect::from_min_max(
        pos2(left, band.bottom() + frame.pick(24.0, 16.0, 24.0)),
        pos2(right, pad_top - frame.pick(24.0, 16.0, 24.0)),
    );
    let asked =
        if found.hits.is_empty() { empty::empty_ui(ui, view, body) } else { hits_ui(ui, view, body, &found, &keyed) };
    let pad = Rect::from_min_max(pos2(left, pad_top), pos2(right, paper.bottom()));
    let spelt = if state.pad { pad::pad_ui(ui, view, pad) } else { None };
    let closed = closing.close_button(ui, view);
    let went = keyed.go.and_then(|at| found.hits.get(at)).map(|hit| Action::GoTo(hit.target.clone()));
    let chose = keyed.chosen.map(SearchAction::Choose);
    let query = typed.or(spelt).map(SearchAction::Query);
    let searched = query.or(toggled.then_some(SearchAction::TogglePad)).or(chose).map(Action::Search);
    closed.or(went).or(asked).or(searched)
}

/// How many there are, and the best of them.
fn hits_ui(ui: &mut Ui, view: &View<'_>, body: Rect, found: &Found, keyed: &Keyed) -> Option<Action> {
    let frame = &view.frame;
    let count = count_ui(ui, view, body, found);
    let list = body.with_min_y(count.bottom() + frame.pick(12.0, 8.0, 12.0));
    let height = row::height(view);
    let chosen = keyed.chosen.unwrap_or(view.session.search.chosen).min(found.hits.len() - 1);
    // The bar stands in the margin, so that rows are as wide as everything else.
    let place = list.with_max_x(list.right() + 28.0);
    let rows = found.hits.len();
    let sight = Sight { to: keyed.chosen, held: Some(chosen) };
    let mut with_row = None;
    let mut all = within(ui, "found", place, Role::ListBox, &view.word("search-found"));
    let asked = scroll_rows(&mut all, place, "hits", (rows, height), sight, |ui, at, rect| {
        let hit = &found.hits[at];
        let follows = keyed.by_row && keyed.chosen == Some(at);
        let state = row::row_ui(ui, view, rect, (at, rows), hit, (at == chosen, follows));
        if state.response.has_focus() {
            with_row = Some((at, state.response.id));
        }
        let copies = || copied(&state, || hit.target.own_sheet().cloned().unwrap_or_default());
        if state.chosen { Some(Action::GoTo(hit.target.clone())) } else { copies() }
    });
    keyed::remember(ui.ctx(), with_row.map(|(_, id)| id), &view.session.search);
    // The row that the keyboard is with is the one that is chosen.
    let come_to = with_row.filter(|(at, _)| *at != chosen).map(|(at, _)| Action::Search(SearchAction::Choose(at)));
    asked.or(come_to)
}

/// “12 found”, told to those who do not see the hits whenever it changes.
fn count_ui(ui: &Ui, view: &View<'_>, body: Rect, found: &Found) -> Rect {
    let kind = Type::new(Voice::Text, view.frame.pick(24.0, 21.0, 24.0), view.palette().ink_2).leading(1.4);
    let number = |n: usize| Value::Number(u32::try_from(n).unwrap_or(u32::MAX));
    let values = [("n", number(found.total)), ("shown", number(found.hits.len()))];
    let key = if found.total > found.hits.len() { "search-count-best" } else { "search-count" };
    let text = view.content.strings.format(view.lang, key, &values);
    let rect = view.paint(ui, body.min, body.width(), &text, &kind);
    tell(ui, rect, &text);
    rect
}

/// A line that those who do not see it are told whenever it changes.
fn tell(ui: &Ui, rect: Rect, text: &str) {
    announce_changes(ui, ui.scope_id().with("told"), rect, text);
}
