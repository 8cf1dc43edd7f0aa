//! The question whether somebody is still there. Whatever is touched says yes.

use std::time::Duration;

use egui::accesskit::{Live, Role};
use egui::{Rect, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};

use crate::i18n::Lang;
use crate::session::{Action, KioskAction, Presence};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{slip_frame, touch};

/// The question, with the seconds that are left. A touch is felt by the kiosk; what comes back is asked by a screen
/// reader.
pub fn warning_ui(ui: &mut Ui, view: &View<'_>, until: Duration, now: Duration) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let ui = ui.new_child(UiBuilder::new().id_salt("still-there").max_rect(frame.canvas));
    let ui = &ui;
    let words = Lang::all().map(|lang| view.content.strings.get(lang, "still-there"));
    let notes = Lang::all().map(|lang| view.content.strings.get(lang, "still-there-hint"));
    let name = [words.join(" "), notes.join(" ")].join(" ");
    let state = touch(ui, frame.canvas, "still-there", &name, Role::Button, None);
    ui.ctx().accesskit_node_builder(state.response.id, |node| node.set_live(Live::Assertive));
    paint::ground(ui, frame.canvas, faded(palette.scrim, 0.78));
    let size = frame.pick(vec2(940.0, 520.0), vec2(800.0, 450.0), vec2(860.0, 640.0));
    let middle = if frame.is_tall() {
        pos2(frame.canvas.center().x, frame.canvas.top() + frame.canvas.height() * 0.62)
    } else {
        frame.canvas.center()
    };
    let paper = Rect::from_center_size(middle, size);
    ui.painter().rect_filled(paper.translate(Vec2::splat(10.0)), 0.0, faded(palette.night, 0.3));
    paint::ground(ui, paper, palette.paper);
    slip_frame(ui, paper, faded(palette.ink, 0.3));
    let k = frame.pick(1.0, 0.86, 1.06);
    let left = paper.left() + 72.0 * k;
    let claim = Type::new(Voice::Claim, 84.0 * k, palette.ink);
    let second = Type::new(Voice::Claim, 46.0 * k, palette.ink_2);
    let top = paper.top() + 72.0 * k;
    let first = view.paint(ui, pos2(left, top), f32::INFINITY, &words[0], &claim);
    let below = view.paint(ui, pos2(left, first.bottom() - 4.0 * k), f32::INFINITY, &words[1], &second);
    let note = Type::new(Voice::Text, 30.0 * k, palette.ink);
    let small = Type::new(Voice::Text, 26.0 * k, palette.ink_2);
    let lines = view.paint(ui, pos2(left, below.bottom() + 34.0 * k), f32::INFINITY, &notes[0], &note);
    view.paint(ui, pos2(left, lines.bottom() - 4.0 * k), f32::INFINITY, &notes[1], &small);
    let left_over = until.saturating_sub(now);
    clock(
        ui,
        view,
        pos2(paper.right() - 170.0 * k, paper.top() + if frame.is_tall() { 480.0 } else { 168.0 } * k),
        96.0 * k,
        left_over,
    );
    state.chosen.then(|| Action::Kiosk(KioskAction::Feel(now, vec![Presence::Key])))
}

/// The seconds that are left, in a ring that shortens with each of them.
fn clock(ui: &Ui, view: &View<'_>, middle: egui::Pos2, radius: f32, left: Duration) {
    let palette = view.palette();
    let seconds = left.as_secs() + u64::from(left.subsec_millis() > 0);
    let total = view.session.kiosk.as_ref().map_or(20, |kiosk| kiosk.times.warning.as_secs().max(1));
    ui.painter().circle_stroke(middle, radius, Stroke::new(10.0, palette.paper_2));
    let share = (seconds as f32 / total as f32).min(1.0);
    let steps = (share * 90.0).ceil().max(1.0) as usize;
    let arc = (0..=steps).map(|n| {
        let angle = std::f32::consts::TAU * (share * n as f32 / steps as f32 - 0.25);
        middle + radius * Vec2::angled(angle)
    });
    ui.painter().line(arc.collect(), Stroke::new(10.0, palette.primary));
    let kind = Type::new(Voice::Column, radius * 0.86, palette.ink).center();
    view.line(ui, middle.x, middle.y, &seconds.to_string(), &kind);
}
