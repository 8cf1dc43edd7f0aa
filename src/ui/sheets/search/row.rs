//! One hit: what it is, what it is called, what was meant in it, and its page.

use egui::accesskit::Role;
use egui::{Color32, FocusDirection, Rect, Ui, pos2};

use crate::i18n::Lang;
use crate::search::{Hit, Marked};
use crate::ui::chapters::title;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, paint_washed};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Direction, Touch, arrow, focus_ring, touch, touch_id};

/// Height of a row.
pub fn height(view: &View<'_>) -> f32 {
    view.frame.pick(108.0, 86.0, 116.0)
}

/// A hit in a row, of so many, and whether it is the chosen one. The focus comes to one that is to `take_focus`.
pub fn row_ui(
    ui: &Ui,
    view: &View<'_>,
    rect: Rect,
    (at, of): (usize, usize),
    hit: &Hit,
    (chosen, take_focus): (bool, bool),
) -> Touch {
    let (frame, palette) = (&view.frame, view.palette());
    if take_focus {
        let id = touch_id(ui, ("hit", at));
        ui.memory_mut(|memory| {
            memory.request_focus(id);
            // The arrow has done its work: egui is not to look for what lies that way from here.
            memory.move_focus(FocusDirection::None);
        });
    }
    let state = touch(ui, rect, ("hit", at), &name(view, hit), Role::ListBoxOption, Some(chosen));
    ui.ctx().accesskit_node_builder(state.response.id, |node| {
        node.set_selected(chosen);
        node.set_position_in_set(at + 1);
        node.set_size_of_set(of);
    });
    let shade = if chosen { 0.06 } else { 0.0 };
    paint::ground(ui, rect, faded(palette.primary, shade + 0.06 * state.lit.max(state.pressed)));
    paint::hairline(ui, view, rect.left(), rect.right(), rect.bottom());
    if chosen {
        paint::ground(ui, rect.with_max_x(rect.left() + 6.0), palette.primary);
    }
    let note = frame.pick(22.0, 20.0, 22.0);
    let word = view.word(hit.kind.word_key());
    let kind = Type::new(Voice::Strong, note * view.by_lang(1.0, 0.92), palette.primary);
    let (upper, lower) = (rect.center().y - rect.height() * 0.19, rect.center().y + rect.height() * 0.21);
    let left = rect.left() + 24.0;
    view.line(ui, left, upper, &word, &kind);
    let words = left + frame.pick(view.by_lang(130.0, 150.0), view.by_lang(110.0, 124.0), view.by_lang(130.0, 150.0));
    let quiet = Type::new(Voice::Text, note, palette.ink_2);
    let page = title(view, hit.page());
    let end = rect.right() - 20.0;
    let page_at = end - 52.0 - view.set(ui, &page, &quiet, f32::INFINITY).width;
    view.line(ui, page_at, upper, &page, &quiet);
    arrow(ui, pos2(end - 14.0 + 5.0 * state.lit, upper), 28.0, Direction::Right, palette.primary.into());
    let strong = Type::new(Voice::Strong, frame.pick(28.0, 24.0, 28.0), palette.ink);
    line_ui(ui, view, (words, page_at - 24.0), upper, &hit.title, &strong);
    if let Some(snippet) = &hit.snippet {
        line_ui(ui, view, (words, end), lower, snippet, &quiet.color(palette.ink_2));
    }
    focus_ring(ui, view, rect.shrink(4.0), &state);
    state
}

/// All that a screen reader says of a hit.
fn name(view: &View<'_>, hit: &Hit) -> String {
    let mut parts = vec![hit.title.text.clone()];
    // The project of the page of projects is said to be one once.
    for more in [view.word(hit.kind.word_key()), title(view, hit.page())] {
        if !parts.contains(&more) {
            parts.push(more);
        }
    }
    let snippet = hit.snippet.as_ref().map(|snippet| format!("{}{}", view.stop(), snippet.text)).unwrap_or_default();
    format!("{}{snippet}", parts.join(view.comma()))
}

/// As much of marked words as one line between two edges holds.
fn line_ui(ui: &Ui, view: &View<'_>, (left, right): (f32, f32), middle: f32, words: &Marked, kind: &Type) {
    let set = |words: &Marked| view.setter.set(ui.ctx(), words.lang, &words.text, kind, f32::INFINITY);
    let room = right - left;
    let (mut shown, mut setting) = (words.clone(), set(words));
    if setting.width > room {
        let all = words.text.chars().count();
        // Letters are about equally wide: begin a little above the right length and come down.
        let mut fits = (all as f32 * room / setting.width * 1.1) as usize;
        while setting.width > room && fits > 0 {
            shown = words.shortened(fits);
            setting = set(&shown);
            fits = fits.saturating_sub(if words.lang == Lang::Zh { 1 } else { 2 });
        }
    }
    let wash: Color32 = faded(view.palette().gold_on_dark, 0.6);
    paint_washed(ui, pos2(left, middle - kind.pitch() / 2.0), &setting, &shown.text, &shown.marks, wash);
}
