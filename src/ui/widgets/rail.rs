//! The rail: navigation at the foot of every page, always in the same places.

mod narrow;
mod next;
mod tools;

use egui::accesskit::Role;
use egui::{Color32, Rect, Ui, Vec2, pos2, vec2};

use super::touch::{focus_ring, touch};
use crate::session::{Action, Route};
use crate::ui::chapters::{chapters, following, title};
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
    let asked = if view.session.route == Route::Home {
        place(ui, view);
        None
    } else {
        let (taken, back) = ways_back(ui, view);
        let onwards = chapters_ui(ui, view, taken);
        back.or(onwards)
    };
    let right = tools::tools_ui(ui, view);
    asked.or(right)
}

/// Home's rail begins with the seal and the place.
fn place(ui: &Ui, view: &View<'_>) {
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
}

/// The ways home and back. Gives their right edge, and what was asked for.
fn ways_back(ui: &Ui, view: &View<'_>) -> (f32, Option<Action>) {
    let frame = &view.frame;
    let x = frame.left - 4.0;
    let (home, back) = (view.word("nav-home"), view.word("nav-back"));
    let gap = frame.pick(24.0, 12.0, 12.0);
    let (rect, goes_home) = item(ui, view, x, "home", &home, "nav-home");
    let (last, goes_back) = item(ui, view, rect.right() + gap, "back", &back, "nav-back");
    let asked = if goes_home { Some(Action::Home) } else { goes_back.then_some(Action::Back) };
    (last.right(), asked)
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

/// Ticks for the chapters, the name of this one, and the way to the next; `taken` is where they may begin.
fn chapters_ui(ui: &Ui, view: &View<'_>, taken: f32) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let order = chapters(view.content);
    let mut taken = taken;
    let mut action = None;
    if !frame.is_tall() {
        let (end, asked) = ticks_ui(ui, view, &order);
        (taken, action) = (end, asked);
    }
    let words = next::Words::fitting(ui, view, &order, taken);
    if words.here {
        let kind = Type::new(Voice::Text, text_size(view), palette.ink_2);
        let x = taken + next::BEFORE_HERE;
        view.line(ui, x, frame.rail.center().y, &title(view, &view.session.route), &kind);
    }
    let next = following(&order, &view.session.route);
    let asked = next.and_then(|next| next::next_ui(ui, view, next, &words));
    action.or(asked)
}

/// A tick a chapter. Gives their right edge, and what was asked for.
fn ticks_ui(ui: &Ui, view: &View<'_>, order: &[Route]) -> (f32, Option<Action>) {
    let (frame, palette) = (&view.frame, view.palette());
    let y = frame.rail.center().y;
    let (tick, pitch) = frame.pick((32.0, 40.0), (24.0, 30.0), (24.0, 30.0));
    // They begin where the longest names of two pages have room beside them.
    let start = frame.col(4);
    let mut action = None;
    for (i, route) in order.iter().enumerate() {
        let here = *route == view.session.route;
        let x = start + i as f32 * pitch;
        let rect = Rect::from_center_size(pos2(x + tick / 2.0, y), vec2(pitch, 72.0));
        let name = title(view, route);
        let state = touch(ui, rect, ("tick", i), &name, Role::Link, Some(here));
        let color =
            if here { palette.seal.into() } else { Color32::from(palette.ink).gamma_multiply(0.25 + 0.3 * state.lit) };
        let mark = Rect::from_center_size(rect.center(), vec2(tick, 4.0));
        ui.painter().rect_filled(mark, 0.0, color);
        focus_ring(ui, view, rect.shrink2(vec2(5.0, 16.0)), &state);
        if state.chosen {
            action = Some(Action::Go(route.clone()));
        }
    }
    (start + order.len() as f32 * pitch, action)
}
