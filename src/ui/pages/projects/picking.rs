//! The bar that is shown while two cards are picked to be compared.

use egui::{Id, Rect, Ui, pos2, vec2};

use crate::i18n::strings::Value;
use crate::session::{Action, Overlay, ProjectsAction};
use crate::ui::focus::landing;
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{focus_ring, touch};
use egui::accesskit::Role;

/// The bar: what has been picked, the way out, and, once there are two, the way to compare them.
pub fn bar_ui(ui: &Ui, view: &View<'_>, bar: Rect) -> Option<Action> {
    let picked = view.session.projects.picking.as_deref().unwrap_or_default();
    let palette = view.palette();
    paint::ground(ui, bar, palette.primary);
    let size = view.frame.pick(24.0, 22.0, 24.0);
    let word = Type::new(Voice::Strong, size, palette.on_fill);
    let width = |text: &str| view.set(ui, text, &word, f32::INFINITY).width + 2.0 * 26.0;
    let inset = 6.0;
    let (start, stop) = (view.word("compare-start"), view.word("compare-cancel"));
    let mut right = bar.right() - inset;
    let mut place = |width: f32| {
        let rect = Rect::from_min_max(pos2(right - width, bar.top() + inset), pos2(right, bar.bottom() - inset));
        right = rect.left() - 12.0;
        rect
    };
    let mut action = None;
    // They are told as they are read: the way out stands at the left of the way on.
    let (start_at, stop_at) = match picked.len() {
        2 => (Some(place(width(&start))), place(width(&stop))),
        _ => (None, place(width(&stop))),
    };
    let state = touch(ui, stop_at, "compare-stop", &stop, Role::Button, None);
    paint::ground(ui, stop_at, faded(palette.on_fill, 0.1 * state.lit.max(state.pressed)));
    view.line(ui, stop_at.center().x, stop_at.center().y, &stop, &word.center());
    focus_ring(ui, view, stop_at.shrink(4.0), &state);
    landing(ui.ctx(), state.response.id);
    if state.chosen {
        action = Some(Action::Projects(ProjectsAction::TogglePicking));
    }
    if let ([a, b], Some(rect)) = (picked, start_at) {
        let state = touch(ui, rect, "compare-start", &start, Role::Button, None);
        paint::ground(ui, rect.shrink(1.5 * state.pressed), palette.paper.mix(palette.paper_2, state.lit));
        view.line(ui, rect.center().x, rect.center().y, &start, &word.center().color(palette.primary));
        focus_ring(ui, view, rect.shrink(4.0), &state);
        come_to(ui, view, state.response.id);
        if state.chosen {
            action = Some(Action::Open(Overlay::Compare(a.clone(), b.clone())));
        }
    }
    let left = bar.left() + 28.0;
    words_ui(ui, view, Rect::from_min_max(pos2(left, bar.top()), pos2(right, bar.bottom())), picked, size);
    action
}

/// Brings the keyboard to the way on as soon as two cards are picked: it would be a long way back to it.
pub fn come_to(ui: &Ui, view: &View<'_>, start: Id) {
    let seen = Id::unique("the cards that were picked when the keyboard came to compare them");
    let picked = view.session.projects.picking.clone().unwrap_or_default();
    let known = ui.data_mut(|data| data.get_temp::<Vec<String>>(seen).as_ref() == Some(&picked));
    if !known {
        ui.data_mut(|data| data.insert_temp(seen, picked));
        if view.by_keyboard {
            ui.memory_mut(|memory| memory.request_focus(start));
        }
    }
}

/// How many are picked, and which; before the first, what to do.
fn words_ui(ui: &Ui, view: &View<'_>, room: Rect, picked: &[String], size: f32) {
    let palette = view.palette();
    let mark = vec2(30.0, 30.0);
    let icon = Rect::from_center_size(pos2(room.left() + mark.x / 2.0, room.center().y), mark);
    paint::icon(ui, view, if picked.is_empty() { "compare" } else { "check" }, icon, palette.on_fill);
    let room = room.with_min_x(icon.right() + 16.0);
    let count = view.content.strings.format(view.lang, "compare-picked", &[("n", Value::Number(picked.len() as u32))]);
    let hint = view.word("compare-hint");
    let names: Vec<&str> =
        picked.iter().filter_map(|key| view.content.project(key)).map(|p| view.tr(&p.short)).collect();
    let joined = names.join(view.by_lang("、", ", "));
    let long = match picked.len() {
        0 => hint,
        1 => format!("{count}{}{joined}", view.colon()),
        _ => joined,
    };
    let kind = Type::new(Voice::Text, size, palette.on_fill).leading(1.25);
    let kind = view.fitting(ui, &long, &kind, room.width(), 2, &[size, size - 1.5, size - 3.0]);
    let setting = view.set(ui, &long, &kind, room.width());
    let text = if setting.line_count() <= 2 { long } else { count };
    let height = view.set(ui, &text, &kind, room.width()).height();
    view.say(ui, pos2(room.left(), room.center().y - height / 2.0), room.width(), &text, &kind);
}
