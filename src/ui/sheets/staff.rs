//! The page of a public screen's staff: what is as it should be, what is not and what to do, and the ways out.

use std::time::Duration;

use egui::accesskit::Role;
use egui::{Rect, Ui, Vec2, pos2, vec2};

use super::paper;
use crate::session::{Action, Concern, Kiosk, KioskAction, StaffAction};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{ButtonKind, button, touch};

fn asks(action: StaffAction) -> Action {
    Action::Kiosk(KioskAction::Staff(action))
}

/// The staff's page.
pub fn staff_ui(ui: &mut Ui, view: &View<'_>, kiosk: &Kiosk) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let name = view.word("staff-title");
    // Before anything else on the page takes it.
    let key = struck(ui, kiosk);
    let inset = frame.pick(vec2(200.0, 56.0), vec2(150.0, 44.0), vec2(56.0, 200.0));
    let sheet = frame.canvas.shrink2(inset);
    let closing = paper::lay_on(ui, view, sheet, &name);
    let margin = frame.pick(64.0, 48.0, 56.0);
    let (left, right) = (sheet.left() + margin, sheet.right() - margin);
    let head = Type::new(Voice::Claim, frame.pick(48.0, 40.0, 48.0), palette.ink);
    let title = view.title(ui, pos2(left, sheet.top() + frame.pick(44.0, 28.0, 48.0)), f32::INFINITY, &name, &head);
    let note = Type::new(Voice::Text, frame.pick(24.0, 21.0, 24.0), palette.ink_2).leading(1.35);
    let bad = kiosk.staff.report.concerns.iter().filter(|concern| !concern.good).count();
    let said = view.count("staff-note", u32::try_from(bad).unwrap_or(u32::MAX));
    let lead = view.say(ui, pos2(left, title.bottom()), right - left - 140.0, &said, &note);
    let foot = frame.pick(112.0, 96.0, 132.0);
    let body = Rect::from_min_max(pos2(left - 16.0, lead.bottom() + 16.0), pos2(right + 24.0, sheet.bottom() - foot));
    paper::column(ui, body, "staff", palette.paper, |ui, inner| {
        let bottom = rows(ui, view, kiosk, inner);
        paper::used(ui, Rect::from_min_max(inner.min, pos2(inner.right(), bottom)));
    });
    let asked = foot_ui(ui, view, Rect::from_min_max(pos2(left, sheet.bottom() - foot), pos2(right, sheet.bottom())));
    let corner = corners_ui(ui, view, kiosk);
    closing.close_button(ui, view).or(asked).or(corner).or(key)
}

/// Every concern, and what staff try by hand.
fn rows(ui: &Ui, view: &View<'_>, kiosk: &Kiosk, column: Rect) -> f32 {
    let touched = kiosk.staff.corners.iter().filter(|corner| **corner).count();
    let corners = Concern { key: "staff-corners", found: format!("{touched}/4"), good: touched == 4 };
    let key = kiosk.staff.key.clone();
    let keys = Concern { key: "staff-keys", good: key.is_some(), found: key.unwrap_or_else(|| "–".to_owned()) };
    let mut y = column.top();
    for concern in [&corners, &keys].into_iter().chain(&kiosk.staff.report.concerns) {
        y = row(ui, view, Rect::from_min_max(pos2(column.left(), y), column.max), concern);
    }
    y
}

/// What was found, and what to do where it is not as it should be. Gives its lower edge.
fn row(ui: &Ui, view: &View<'_>, place: Rect, concern: &Concern) -> f32 {
    let (frame, palette) = (&view.frame, view.palette());
    let (left, right) = (place.left() + 16.0, place.right() - 24.0);
    let strong = Type::new(Voice::Strong, frame.pick(25.0, 22.0, 25.0), palette.ink).leading(1.35);
    let text = Type::new(Voice::Text, frame.pick(23.0, 20.0, 23.0), palette.ink_2).leading(1.35);
    let word = view.word(concern.key);
    let top = place.top() + 12.0;
    let mark = Rect::from_center_size(pos2(left + 16.0, top + strong.pitch() / 2.0), Vec2::splat(28.0));
    let (icon, color) = if concern.good { ("check", palette.primary) } else { ("warning", palette.seal) };
    paint::icon(ui, view, icon, mark, color);
    let text_left = left + 56.0;
    let middle = left + (right - left) * frame.pick(0.30, 0.32, 0.36);
    let label = view.paint(ui, pos2(text_left, top), middle - text_left - 20.0, &word, &strong);
    let found = view.paint(ui, pos2(middle, top), right - middle, &concern.found, &strong);
    let mut bottom = label.bottom().max(found.bottom());
    let mut told = format!("{word}: {}", concern.found);
    if !concern.good {
        let remedy = view.word(&format!("{}-bad", concern.key));
        bottom = view.paint(ui, pos2(middle, found.bottom()), right - middle, &remedy, &text).bottom().max(bottom);
        told = format!("{told} {remedy}");
    }
    let rect = Rect::from_min_max(pos2(left, place.top()), pos2(right, bottom + 12.0));
    announce(ui, rect, &told, Role::Label);
    paint::hairline(ui, view, left, right, rect.bottom());
    rect.bottom()
}

/// Back to the visitors, or out of the program.
fn foot_ui(ui: &Ui, view: &View<'_>, place: Rect) -> Option<Action> {
    let size = vec2(view.frame.pick(420.0, 360.0, 420.0), view.frame.pick(80.0, 68.0, 92.0));
    let y = place.center().y;
    let first = Rect::from_center_size(pos2(place.left() + size.x / 2.0, y), size);
    let second = Rect::from_center_size(pos2(place.right() - size.x / 2.0, y), size);
    let now = Duration::try_from_secs_f64(ui.input(|input| input.time)).unwrap_or_default();
    let resume = button(ui, view, first, "staff-resume", Some("home"), &view.word("staff-resume"), ButtonKind::Primary);
    let leave = button(ui, view, second, "staff-leave", Some("close"), &view.word("staff-leave"), ButtonKind::Outline);
    resume.then(|| asks(StaffAction::Resume(now))).or_else(|| leave.then(|| asks(StaffAction::Leave)))
}

/// Four places in the corners, to be touched: a screen whose touch is set up wrong answers elsewhere.
fn corners_ui(ui: &Ui, view: &View<'_>, kiosk: &Kiosk) -> Option<Action> {
    let palette = view.palette();
    let (canvas, side) = (view.frame.canvas, view.frame.pick(96.0, 76.0, 96.0));
    let inner = canvas.shrink(side / 2.0 + 8.0);
    let corners = [inner.left_top(), inner.right_top(), inner.left_bottom(), inner.right_bottom()];
    let mut asked = None;
    for (n, (middle, touched)) in corners.into_iter().zip(kiosk.staff.corners).enumerate() {
        let rect = Rect::from_center_size(middle, Vec2::splat(side));
        let name = format!("{} {}", view.word("staff-corner"), n + 1);
        let state = touch(ui, rect, ("corner", n), &name, Role::Button, Some(touched));
        let fill =
            if touched { faded(palette.primary, 1.0) } else { faded(palette.on_dark, 0.25 + 0.3 * state.pressed) };
        ui.painter().circle_filled(middle, side / 2.0, fill);
        let icon = if touched { "check" } else { "touch" };
        paint::icon(ui, view, icon, Rect::from_center_size(middle, Vec2::splat(side * 0.4)), palette.on_dark);
        if state.chosen {
            asked = Some(asks(StaffAction::Corner(n)));
        }
    }
    asked
}

/// The key that was struck, by its name: a clicker is tried by pressing it.
fn struck(ui: &Ui, kiosk: &Kiosk) -> Option<Action> {
    let key = ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            egui::Event::Key { key, pressed: true, .. } => Some(key.name().to_owned()),
            _ => None,
        })
    })?;
    (kiosk.staff.key.as_ref() != Some(&key)).then(|| asks(StaffAction::Key(key)))
}
