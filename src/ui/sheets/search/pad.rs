//! The letter pad, for screens without a keyboard: initials of pinyin are enough to find anything.

use egui::accesskit::Role;
use egui::{Color32, Pos2, Rect, Stroke, Ui, Vec2, pos2, vec2};

use crate::ui::paint;
use crate::ui::pen::{Type, Voice, within};
use crate::ui::sheets::paper;
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Group, focus_ring, touch};

/// The rows, as on a typewriter. `<` deletes, `_` is the space.
const ROWS: [&str; 4] = ["1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM_<"];

fn key_height(view: &View<'_>) -> f32 {
    if view.frame.is_column() {
        // The pad leaves half of the canvas to what is found.
        return (view.frame.canvas.height() * 0.11).clamp(40.0, 88.0);
    }
    view.frame.pick(76.0, 64.0, 88.0)
}

const GAP: f32 = 10.0;

/// Height of the pad with its margins.
pub fn height(view: &View<'_>) -> f32 {
    ROWS.len() as f32 * (key_height(view) + GAP) + view.frame.pick(36.0, 24.0, 40.0)
}

/// The round button that shows the pad, or hides it. True when chosen.
pub fn button_ui(ui: &Ui, view: &View<'_>, middle: Pos2, diameter: f32) -> bool {
    let palette = view.palette();
    let rect = Rect::from_center_size(middle, Vec2::splat(diameter));
    let shown = view.session.search.pad;
    let state = touch(ui, rect, "pad", &view.word("search-pad"), Role::Button, Some(shown));
    let (fill, ink) = if shown {
        (Color32::from(palette.primary), Color32::from(palette.paper))
    } else {
        (palette.paper.mix(palette.paper_2, state.lit.max(state.pressed)).into(), Color32::from(palette.ink))
    };
    ui.painter().circle_filled(middle, diameter / 2.0 * (1.0 - 0.03 * state.pressed), fill);
    ui.painter().circle_stroke(middle, diameter / 2.0, Stroke::new(1.4, faded(palette.ink, 0.22)));
    paint::icon(ui, view, "keyboard", Rect::from_center_size(middle, Vec2::splat(diameter * 0.46)), ink);
    focus_ring(ui, view, rect, &state);
    state.chosen
}

/// The pad. Gives what is typed with the key that was touched.
pub fn pad_ui(ui: &Ui, view: &View<'_>, place: Rect) -> Option<String> {
    let palette = view.palette();
    // Its ground fills the paper from edge to edge.
    let edge = if view.frame.is_column() { view.frame.canvas.left() } else { place.left() - paper::margin(view) };
    paint::ground(ui, place.with_min_x(edge).with_max_x(view.frame.canvas.right()), palette.paper_2);
    let height = key_height(view);
    let width = (place.width() - 9.0 * GAP) / 10.0;
    let mut y = place.top() + view.frame.pick(20.0, 14.0, 22.0);
    let keys = Keys {
        ui: &within(ui, "pad", place, Role::Group, &view.word("search-pad")),
        group: Group::new(ui.ctx(), "pad"),
    };
    let mut query = None;
    for (row, letters) in ROWS.iter().enumerate() {
        // Each row is set in by a share of a key, as typewriters have it.
        let mut x = place.left() + [0.0, 0.0, 0.5, 0.5][row] * (width + GAP);
        for letter in letters.chars() {
            let wide = if letter == '_' || letter == '<' { 1.25 } else { 1.0 };
            let size = vec2(wide * width + (wide - 1.0) * GAP, height);
            let rect = Rect::from_min_size(pos2(x, y), size);
            if key_ui(ui, view, &keys, rect, letter) {
                query = Some(typed(&view.session.search.query, letter));
            }
            x = rect.right() + GAP;
        }
        y += height + GAP;
    }
    keys.group.end(ui.ctx());
    query
}

/// The query after a key.
fn typed(query: &str, letter: char) -> String {
    let mut query = query.to_owned();
    match letter {
        '<' => {
            query.pop();
        }
        '_' => query.push(' '),
        letter => query.push(letter.to_ascii_lowercase()),
    }
    query
}

/// What the keys are told in: one stop of the keyboard.
struct Keys<'a> {
    ui: &'a Ui,
    group: Group,
}

fn key_ui(ui: &Ui, view: &View<'_>, keys: &Keys<'_>, rect: Rect, letter: char) -> bool {
    let palette = view.palette();
    let name = match letter {
        '<' => view.word("search-delete"),
        '_' => view.word("search-space"),
        letter => letter.to_string(),
    };
    let state = keys.group.touch(keys.ui, rect, ("key", letter), &name, Role::Button, None);
    let fill = palette.paper.mix(palette.primary, 0.16 * state.lit.max(state.pressed) + 0.3 * state.pressed);
    ui.painter().rect_filled(rect.shrink(1.5 * state.pressed), 8.0, fill);
    let size = view.frame.pick(32.0, 27.0, 34.0);
    match letter {
        '<' => {
            let place = Rect::from_center_size(rect.center(), Vec2::splat(size * 1.3));
            paint::icon(ui, view, "backspace", place, palette.ink);
        }
        '_' => {
            let kind = Type::new(Voice::Text, size * 0.75, palette.ink_2).center();
            view.line(ui, rect.center().x, rect.center().y, &name, &kind);
        }
        _ => {
            let kind = Type::new(Voice::Strong, size, palette.ink).center();
            view.line(ui, rect.center().x, rect.center().y, &name, &kind);
        }
    }
    focus_ring(ui, view, rect, &state);
    state.chosen
}
