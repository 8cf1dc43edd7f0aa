//! The clicker's keys, and the presenter's keyboard.

use eframe::egui::{Context, Event, Key, Modifiers};

use crate::session::{Lead, Overlay, Presenter, PresenterAction, Session, Stage};

/// What the keys struck in this frame ask of a presentation. They are used up, so that pages do not hear them. While
/// somebody is `typing` in this window, only those keys of a clicker that write nothing and move no cursor are heard: a
/// search that a guest has left open stands in nobody's way.
#[must_use]
pub fn struck(ctx: &Context, typing: bool, it: &Presenter) -> Vec<PresenterAction> {
    let mut actions = Vec::new();
    let focused = ctx.memory(|memory| memory.focused().is_some());
    ctx.input_mut(|input| {
        let mut hear = |key: Key, action: PresenterAction| {
            for _ in 0..input.count_and_consume_key(Modifiers::NONE, key) {
                actions.push(action.clone());
            }
        };
        hear(Key::PageDown, PresenterAction::Next);
        hear(Key::PageUp, PresenterAction::Previous);
        hear(Key::F5, PresenterAction::Restart);
        if typing {
            return;
        }
        hear(Key::ArrowRight, PresenterAction::Next);
        hear(Key::ArrowLeft, PresenterAction::Previous);
        // Space is a clicker's key even where a sheet has taken the focus; Enter then chooses.
        hear(Key::Space, PresenterAction::Next);
        if !focused {
            hear(Key::Enter, PresenterAction::Next);
        }
        hear(Key::Home, PresenterAction::Jump(0));
        hear(Key::B, PresenterAction::Blank);
        hear(Key::Period, PresenterAction::Blank);
        hear(Key::F, PresenterAction::Freeze);
        hear(Key::P, PresenterAction::Pointing);
        if input.count_and_consume_key(Modifiers::NONE, Key::Escape) > 0 {
            actions.extend(escape(it));
        }
        // The letters of these keys must not begin a search.
        input.events.retain(|event| !matches!(event, Event::Text(text) if is_key(text)));
    });
    actions
}

/// Whether the key was struck that opens and closes the notes.
#[must_use]
pub fn notes_struck(ctx: &Context, typing: bool) -> bool {
    !typing && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::N))
}

/// Whether somebody types on the audience's screen.
#[must_use]
pub fn is_typing(ctx: &Context, session: &Session) -> bool {
    session.overlay == Overlay::Search || ctx.text_edit_focused()
}

fn is_key(text: &str) -> bool {
    matches!(text, "b" | "B" | "." | "。" | "f" | "F" | "p" | "P" | "n" | "N" | " ")
}

/// Escape mends whatever is not as it should be, and does no more: it never ends a presentation.
fn escape(it: &Presenter) -> Option<PresenterAction> {
    match (it.stage, it.lead) {
        (Stage::Blank, _) => Some(PresenterAction::Blank),
        (Stage::Frozen, _) => Some(PresenterAction::Freeze),
        (Stage::Live, Lead::Free | Lead::Guest) => Some(PresenterAction::Return),
        (Stage::Live, Lead::Tour) => None,
    }
}
