//! The rail: navigation at the foot of every page, always in the same places.

mod narrow;
mod tools;

use egui::accesskit::Role;
use egui::{Color32, Rect, Ui, Vec2, pos2, vec2};

use super::arrow::{Direction, arrow};
use super::touch::{focus_ring, touch};
use crate::session::{Action, Route};
use crate::ui::chapters::{chapters, title};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;

/// The rail of a page. Gives what was asked for.
#[must_use]
pub fn rail(ui: &Ui, view: &View<'_>) -> Option<Action> {
    let frame = &view.frame;
    paint::ground(ui, frame.rail, view.palette().paper);
    paint::hairline(ui, view, frame.left, frame.right, frame.rail.top());
    if frame.is_column() {
        return narrow::narrow_ui(ui, view);
    }
    let left = if view.session.route == Route::Home { place(ui, view) } else { ways_back(ui, view) };
    let middle = match view.session.route {
        Route::Home => None,
        _ => chapter_ticks(ui, view),
    };
    let right = tools::tools_ui(ui, view);
    left.or(middle).or(right)
}

/// Home's rail begins with the seal and the place.
fn place(ui: &Ui, view: &View<'_>) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let y = frame.rail.center().y;
    let side = frame.pick(54.0, 46.0, 54.0);
    let rect = Rect::from_center_size(pos2(frame.left + side / 2.0, y), Vec2::splat(side));
    paint::seal(ui, view, rect);
    let x = rect.right() + 20.0;
    let brochure = &view.content.brochure;
    let name = Type::new(Voice::Strong, 24.0, palette.ink).leading(1.3);
    let note = Type::new(Voice::Text, 20.0, palette.ink_2).leading(1.3);
    view.say(ui, pos2(x, y - 30.0), 600.0, view.tr(&brochure.place), &name);
    view.say(ui, pos2(x, y + 3.0), 900.0, view.tr(&brochure.event_short), &note);
    None
}

fn ways_back(ui: &Ui, view: &View<'_>) -> Option<Action> {
    let frame = &view.frame;
    let x = frame.left - 4.0;
    let (home, back) = (view.word("nav-home"), view.word("nav-back"));
    let gap = frame.pick(24.0, 12.0, 12.0);
    let (rect, goes_home) = item(ui, view, x, "home", &home, "nav-home");
    let (_, goes_back) = item(ui, view, rect.right() + gap, "back", &back, "nav-back");
    if goes_home { Some(Action::Home) } else { goes_back.then_some(Action::Back) }
}

fn text_size(view: &View<'_>) -> f32 {
    view.frame.pick(26.0, 24.0, 26.0)
}

/// An icon and a word from `x` on. Gives the touchable rectangle and whether it was chosen.
fn item(ui: &Ui, view: &View<'_>, x: f32, icon: &str, word: &str, key: &str) -> (Rect, bool) {
    let frame = &view.frame;
    let color = Color32::from(view.palette().ink);
    let side = frame.pick(36.0, 32.0, 36.0);
    let kind = Type::new(Voice::Text, text_size(view), color);
    let width = view.set(ui, word, &kind, f32::INFINITY).width;
    let least = frame.pick(150.0, 120.0, 110.0);
    let rect = Rect::from_min_size(
        pos2(x, frame.rail.top()),
        vec2((side + 14.0 + width + 8.0).max(least), frame.rail.height()),
    );
    let state = touch(ui, rect, ("rail", key), word, Role::Button, None);
    let shift = 2.0 * state.pressed;
    let y = frame.rail.center().y + shift;
    paint::icon(ui, view, icon, Rect::from_center_size(pos2(x + 4.0 + side / 2.0, y), Vec2::splat(side)), color);
    view.line(ui, x + side + 16.0, y, word, &kind);
    focus_ring(ui, view, rect.shrink2(vec2(0.0, 12.0)), &state);
    (rect, state.chosen)
}

/// Ticks for the chapters, the name of this one, and the way to the next.
fn chapter_ticks(ui: &Ui, view: &View<'_>) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let order = chapters(view.content);
    let here = order.iter().position(|c| *c == view.session.route);
    let y = frame.rail.center().y;
    let mut action = None;
    // What stands at the left of the way to the next chapter, which takes no more room than there is.
    let mut taken = frame.left + 300.0;
    let mut name_at = None;
    if !frame.is_tall() {
        let (tick, pitch) = frame.pick((32.0, 40.0), (24.0, 30.0), (24.0, 30.0));
        let start = frame.col(5);
        for (i, route) in order.iter().enumerate() {
            let x = start + i as f32 * pitch;
            let rect = Rect::from_center_size(pos2(x + tick / 2.0, y), vec2(pitch, 72.0));
            let name = title(view, route);
            let state = touch(ui, rect, ("tick", i), &name, Role::Link, Some(here == Some(i)));
            let color = if here == Some(i) {
                palette.seal.into()
            } else {
                Color32::from(palette.ink).gamma_multiply(0.25 + 0.3 * state.lit)
            };
            let mark = Rect::from_center_size(rect.center(), vec2(tick, 4.0));
            ui.painter().rect_filled(mark, 0.0, color);
            focus_ring(ui, view, rect.shrink2(vec2(5.0, 16.0)), &state);
            if state.chosen {
                action = Some(Action::Go(route.clone()));
            }
        }
        taken = start + order.len() as f32 * pitch;
        name_at = (!frame.is_laptop()).then_some(taken + 16.0);
    }
    let next = match here {
        Some(at) => order.get((at + 1) % order.len()),
        None => order.first(),
    };
    let (next_left, asked) = next.map_or((frame.right, None), |next| next_chapter(ui, view, next, taken));
    if let Some(x) = name_at {
        let name = title(view, &view.session.route);
        let kind = Type::new(Voice::Text, text_size(view), palette.ink_2);
        // The name of the page is the first to give way.
        if x + view.set(ui, &name, &kind, f32::INFINITY).width + 24.0 < next_left {
            view.line(ui, x, y, &name, &kind);
        }
    }
    action.or(asked)
}

/// The way to the next chapter: “next” and its name, or less where there is no room from `taken` on. Gives its left edge.
fn next_chapter(ui: &Ui, view: &View<'_>, next: &Route, taken: f32) -> (f32, Option<Action>) {
    let (frame, palette) = (&view.frame, view.palette());
    let y = frame.rail.center().y;
    let size = text_size(view);
    let name = title(view, next);
    let strong = Type::new(Voice::Strong, size, palette.ink);
    let quiet = Type::new(Voice::Text, size, palette.ink_2);
    let word = view.word("nav-next");
    let name_width = view.set(ui, &name, &strong, f32::INFINITY).width;
    let word_width = view.set(ui, &word, &quiet, f32::INFINITY).width;
    let right = tools::left(ui, view) - frame.pick(72.0, 48.0, 40.0);
    let arrow_length = 28.0;
    let room = right - arrow_length - 20.0 - taken - 24.0;
    // Upright screens have room for the name alone.
    let with_word = !frame.is_tall() && name_width + word_width + 20.0 <= room;
    let with_name = name_width <= room;
    let word_width = if with_word { word_width + 20.0 } else { 0.0 };
    let name_width = if with_name { name_width } else { 0.0 };
    let left = right - arrow_length - 20.0 - name_width - word_width;
    let rect = Rect::from_min_max(pos2(left - 16.0, frame.rail.top()), pos2(right + 16.0, frame.rail.bottom()));
    let state = touch(ui, rect, "rail-next", &format!("{word} {name}"), Role::Button, None);
    if with_word {
        view.line(ui, left, y, &word, &quiet);
    }
    if with_name {
        view.line(ui, left + word_width, y, &name, &strong);
    }
    arrow(
        ui,
        pos2(right - arrow_length / 2.0 + 6.0 * state.lit, y),
        arrow_length,
        Direction::Right,
        palette.ink.into(),
    );
    focus_ring(ui, view, rect.shrink2(vec2(0.0, 12.0)), &state);
    (left, state.chosen.then(|| Action::Go(next.clone())))
}
