//! The search: a field, what is found for it, and a letter pad for screens without a keyboard.

mod empty;
mod field;
mod pad;
mod row;

use egui::{Context, Key, Modifiers, Rect, Ui, pos2};

use super::paper;
use crate::i18n::strings::Value;
use crate::search::Found;
use crate::session::{Action, SearchAction, SearchView};
use crate::ui::pen::{Type, Voice, announce_changes};
use crate::ui::view::View;
use crate::ui::widgets::scroll_rows;

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
    let keyed = keys(ui.ctx(), state, &found);
    let (above, height) =
        if frame.is_column() { (8.0, 76.0) } else { frame.pick((32.0, 96.0), (24.0, 76.0), (32.0, 96.0)) };
    let top = paper.top() + above;
    // The round buttons for the pad and for closing stand at the right of the field.
    let buttons = 2.0 * height + frame.pick(20.0, 16.0, 16.0) + 28.0;
    let band = Rect::from_min_max(pos2(left, top), pos2(right - buttons, top + height));
    let typed = field::field_ui(ui, view, band);
    let toggled = pad::button_ui(ui, view, pos2(right - 1.5 * height - 16.0, band.center().y), height);
    let foot = if state.pad { pad::height(view) } else { 0.0 };
    let pad_top = paper.bottom() - foot;
    let body = Rect::from_min_max(
        pos2(left, band.bottom() + frame.pick(24.0, 16.0, 24.0)),
        pos2(right, pad_top - frame.pick(24.0, 16.0, 24.0)),
    );
    let asked = if found.hits.is_empty() {
        empty::empty_ui(ui, view, body)
    } else {
        hits_ui(ui, view, body, &found, keyed.chosen)
    };
    let pad = Rect::from_min_max(pos2(left, pad_top), pos2(right, paper.bottom()));
    let spelt = if state.pad { pad::pad_ui(ui, view, pad) } else { None };
    let closed = closing.close_button(ui, view);
    let went = keyed.go.and_then(|at| found.hits.get(at)).map(|hit| Action::GoTo(hit.target.clone()));
    let chose = keyed.chosen.map(SearchAction::Choose);
    let query = typed.or(spelt).map(SearchAction::Query);
    let searched = query.or(toggled.then_some(SearchAction::TogglePad)).or(chose).map(Action::Search);
    closed.or(went).or(asked).or(searched)
}

/// What the keyboard asks of the hits while the field has the focus.
#[derive(Default)]
struct Keyed {
    /// The hit to be chosen.
    chosen: Option<usize>,
    /// The hit to go to.
    go: Option<usize>,
}

/// How many hits Page Up and Page Down go over.
const PAGE: usize = 6;

fn keys(ctx: &Context, state: &SearchView, found: &Found) -> Keyed {
    let last = found.hits.len().saturating_sub(1);
    let now = state.chosen.min(last);
    let struck = |key: Key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let mut at = now;
    for (key, to) in [
        (Key::ArrowDown, (now + 1).min(last)),
        (Key::ArrowUp, now.saturating_sub(1)),
        (Key::PageDown, (now + PAGE).min(last)),
        (Key::PageUp, now.saturating_sub(PAGE)),
    ] {
        if struck(key) {
            at = to;
        }
    }
    // What else has the focus answers to Enter itself.
    let go = (field::has_focus(ctx) && struck(Key::Enter)).then_some(now);
    Keyed { chosen: (at != state.chosen).then_some(at), go }
}

/// How many there are, and the best of them.
fn hits_ui(ui: &mut Ui, view: &View<'_>, body: Rect, found: &Found, moved: Option<usize>) -> Option<Action> {
    let frame = &view.frame;
    let count = count_ui(ui, view, body, found);
    let list = body.with_min_y(count.bottom() + frame.pick(12.0, 8.0, 12.0));
    let height = row::height(view);
    let chosen = moved.unwrap_or(view.session.search.chosen).min(found.hits.len() - 1);
    // The bar stands in the margin, so that rows are as wide as everything else.
    let place = list.with_max_x(list.right() + 28.0);
    let rows = found.hits.len();
    scroll_rows(ui, place, "hits", rows, height, moved, |ui, at, rect| {
        let hit = &found.hits[at];
        row::row_ui(ui, view, rect, (at, rows), hit, at == chosen).then(|| Action::GoTo(hit.target.clone()))
    })
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
