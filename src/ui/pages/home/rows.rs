//! The ways from home to projects, zone and network.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use crate::content::Destination;
use crate::session::{Action, Route};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Direction, arrow, focus_ring, touch};

/// The page that a way leads to.
pub fn route(destination: Destination) -> Route {
    match destination {
        Destination::Projects => Route::Projects,
        Destination::Zone => Route::Zone,
        Destination::Network => Route::Network,
    }
}

/// The rows, filling a rectangle evenly.
pub fn rows_ui(ui: &Ui, view: &View<'_>, rect: Rect) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let rows = &view.content.brochure.home.rows;
    let height = rect.height() / rows.len().max(1) as f32;
    let mut action = None;
    // Notes begin at one edge behind the longest title.
    let title = Type::new(Voice::Claim, frame.pick(36.0, 30.0, 36.0) * view.by_lang(1.0, 0.88), palette.ink);
    let titles = rows.iter().map(|r| view.set(ui, view.tr(&r.title), &title, f32::INFINITY).width);
    let notes_at = rect.left() + titles.fold(0.0, f32::max) + 36.0;
    let note = Type::new(Voice::Text, frame.pick(24.0, 21.0, 24.0), palette.ink_2).leading(1.25);
    let note = Type { size: note.size * view.by_lang(1.0, 0.95), ..note };
    let room = rect.right() - 52.0 - notes_at;
    // Beside the titles where each takes one line, else below them: torn in two they would not read well.
    let beside = rows.iter().all(|r| view.set(ui, view.tr(&r.note), &note, f32::INFINITY).width <= room);
    for (i, row) in rows.iter().enumerate() {
        let top = rect.top() + i as f32 * height;
        let place = Rect::from_min_max(pos2(rect.left(), top), pos2(rect.right(), top + height));
        let name = format!("{}{}{}", view.tr(&row.title), view.colon(), view.tr(&row.note));
        let state = touch(ui, place, ("row", i), &name, Role::Link, None);
        paint::ground(ui, place.expand2(vec2(16.0, 0.0)), faded(palette.ink, 0.05 * state.lit.max(state.pressed)));
        paint::hairline(ui, view, place.left(), place.right(), top);
        let y = place.center().y;
        if beside {
            view.line(ui, place.left(), y, view.tr(&row.title), &title);
            view.line(ui, notes_at, y, view.tr(&row.note), &note);
        } else {
            let apart = (title.size * 0.62).min(height * 0.27);
            view.line(ui, place.left(), y - apart + 2.0, view.tr(&row.title), &title);
            view.line(ui, place.left(), y + apart + 2.0, view.tr(&row.note), &note);
        }
        arrow(ui, pos2(place.right() - 16.0 + 6.0 * state.lit, y), 30.0, Direction::Right, palette.primary.into());
        focus_ring(ui, view, place.shrink2(vec2(4.0, 8.0)), &state);
        if state.chosen {
            action = Some(Action::Go(route(row.page)));
        }
    }
    action
}
