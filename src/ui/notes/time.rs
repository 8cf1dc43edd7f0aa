//! The time of day, and how long the presentation has gone on and has left.

use std::time::Duration;

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use super::{Notes, Place};
use crate::ui::pen::{Voice, announce};
use crate::ui::view::View;

/// Shows the times at the top of a rectangle. Gives their lower edge.
pub(super) fn time_ui(ui: &Ui, view: &View<'_>, notes: &Notes<'_>, place: &Place, rect: Rect) -> f32 {
    let palette = view.palette();
    let elapsed = notes.presenter.elapsed(notes.now);
    let planned = Duration::from_secs(notes.tour(view).map_or(0, |tour| tour.seconds()).into());
    let over = elapsed > planned;
    let rest = if over { elapsed - planned } else { planned - elapsed };
    let columns = [
        (
            view.word("notes-clock"),
            notes.clock.map_or_else(|| "–".to_owned(), |[h, m]| format!("{h:02}:{m:02}")),
            false,
        ),
        (view.word("notes-elapsed"), minutes(elapsed), false),
        (view.word(if over { "notes-over" } else { "notes-remaining" }), minutes(rest), over),
    ];
    let width = rect.width() / 3.0;
    for (n, (word, time, alarming)) in columns.iter().enumerate() {
        let left = rect.left() + n as f32 * width;
        let label = place.kind(Voice::Text, 20.0, palette.ink_2);
        view.line(ui, left, rect.top() + place.u(14.0), word, &label);
        let color = if *alarming { palette.seal } else { palette.ink };
        let kind = place.kind(Voice::Column, 46.0, color);
        let told = view.line(ui, left, rect.top() + place.u(66.0), time, &kind);
        announce(ui, told, &format!("{word} {time}"), Role::Timer);
    }
    // How much of the planned time is gone, and where the running order should be.
    let track = Rect::from_min_size(pos2(rect.left(), rect.top() + place.u(110.0)), vec2(rect.width(), place.u(6.0)));
    ui.painter().rect_filled(track, 0.0, palette.paper_2);
    let share = |time: Duration| (time.as_secs_f32() / planned.as_secs_f32().max(1.0)).clamp(0.0, 1.0);
    let done = Rect::from_min_size(track.min, vec2(track.width() * share(elapsed), track.height()));
    ui.painter().rect_filled(done, 0.0, if over { palette.seal } else { palette.primary });
    let mut begins = 0;
    for step in notes.tour(view).map_or(&[][..], |tour| &tour.steps) {
        let x = track.left() + track.width() * share(Duration::from_secs(begins));
        let tick = Rect::from_min_size(pos2(x, track.top() - place.u(4.0)), vec2(place.u(2.0), place.u(14.0)));
        ui.painter().rect_filled(tick, 0.0, palette.ink_3);
        begins += u64::from(step.seconds);
    }
    track.bottom()
}

/// A time as minutes and seconds: `3:05`.
pub(super) fn minutes(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}
