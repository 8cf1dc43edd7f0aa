//! What the keyboard does among the hits: the row that it is with and the one that Enter goes to are one.

use egui::{Context, Id, Key, Modifiers};

use super::field;
use crate::session::SearchView;

/// What the keyboard asks of the hits while it is with the field or with one of them.
#[derive(Default)]
pub struct Keyed {
    /// The hit to be chosen.
    pub chosen: Option<usize>,
    /// The hit to go to.
    pub go: Option<usize>,
    /// Whether the keyboard is with a hit, and goes along to the one that is chosen.
    pub by_row: bool,
}

/// How many hits Page Up and Page Down go over.
const PAGE: usize = 6;

/// The keys struck among so many hits. Once a frame, before they are shown.
pub fn keys(ctx: &Context, state: &SearchView, hits: usize) -> Keyed {
    let row = ctx.data(|data| data.get_temp::<With>(with_id())).filter(|with| ctx.memory(|m| m.has_focus(with.row)));
    if row.as_ref().is_some_and(|with| with.query != state.query) {
        // What was typed has other hits: the keyboard goes back to where typing goes.
        field::take_focus(ctx, &state.query);
        return Keyed::default();
    }
    let (in_field, by_row) = (field::has_focus(ctx), row.is_some());
    if !in_field && !by_row && ctx.memory(|memory| memory.focused()).is_some() {
        // What else has the focus answers to these keys itself.
        return Keyed::default();
    }
    let last = hits.saturating_sub(1);
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
    // A hit answers to Enter itself.
    let go = (in_field && struck(Key::Enter)).then_some(now);
    Keyed { chosen: (at != state.chosen).then_some(at), go, by_row }
}

/// The hit that the keyboard was with, and what had been typed then.
#[derive(Clone)]
struct With {
    row: Id,
    query: String,
}

fn with_id() -> Id {
    Id::unique("the hit that the keyboard is with")
}

/// Remembers the hit that the keyboard is with for the next frame.
pub fn remember(ctx: &Context, row: Option<Id>, state: &SearchView) {
    ctx.data_mut(|data| match row {
        Some(row) => {
            data.insert_temp(with_id(), With { row, query: state.query.clone() });
        }
        None => data.remove::<With>(with_id()),
    });
}
