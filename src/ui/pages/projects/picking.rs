//! The bar that is shown while two cards are picked to be compared.

use egui::{Rect, Ui, pos2, vec2};

use crate::i18n::strings::Value;
use crate::session::{Action, Overlay, ProjectsAction};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::touch;
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
    if let [a, b] = picked {
        let rect = place(width(&start));
        let state = touch(ui, rect, "compare-start", &start, Role::Button, None);
        paint::ground(ui, rect.shrink(1.5 * state.pressed), palette.paper.mix(palette.paper_2, state.lit));
        view.line(ui, rect.center().x, rect.center().y, &start, &word.center().color(palette.primary));
        if state.chosen {
            action = Some(Action::Open(Overlay::Compare(a.clone(), b.clone())));
        }
    }
    let rect = place(width(&stop));
    let state = touch(ui, rect, "compare-stop", &stop, Role::Button, None);
    paint::ground(ui, rect, faded(palette.on_fill, 0.1 * state.lit.max(state.pressed)));
    view.line(ui, rect.center().x, rect.center().y, &stop, &word.center());
    if state.chosen {
        action = Some(Action::Projects(ProjectsAction::TogglePicking));
    }
    let left = bar.left() + 28.0;
    words_ui(ui, view, Rect::from_min_max(pos2(left, bar.top()), pos2(right, bar.bottom())), picked, size);
    action
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
        1 => format!("{count}{}{joined}", view.by_lang("：", ": ")),
        _ => joined,
    };
    let kind = Type::new(Voice::Text, size, palette.on_fill).leading(1.25);
    let kind = view.fitting(ui, &long, &kind, room.width(), 2, &[size, size - 1.5, size - 3.0]);
    let setting = view.set(ui, &long, &kind, room.width());
    let text = if setting.line_count() <= 2 { long } else { count };
    let height = view.set(ui, &text, &kind, room.width()).height();
    view.say(ui, pos2(room.left(), room.center().y - height / 2.0), room.width(), &text, &kind);
}
