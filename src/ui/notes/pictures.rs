//! What the audience sees, large, and what comes next, small.

use egui::accesskit::Role;
use egui::{Color32, Pos2, Rect, Sense, Stroke, StrokeKind, TextureHandle, Ui, pos2, vec2};

use super::{Asked, Notes, Place, step_words};
use crate::session::{Lead, PresenterAction, Stage};
use crate::ui::pen::{Voice, announce};
use crate::ui::view::View;

/// The audience's screen; pointing at it points there. Gives what was asked for, and the picture's lower edge.
pub(super) fn here_ui(ui: &Ui, view: &View<'_>, notes: &Notes<'_>, place: &Place, rect: Rect) -> (Option<Asked>, f32) {
    let palette = view.palette();
    let it = notes.presenter;
    let count = notes.tour(view).map_or(0, |tour| tour.steps.len());
    let (word, color) = match (it.stage, it.lead) {
        (Stage::Blank, _) => (view.word("notes-is-blank"), palette.seal),
        (Stage::Frozen, _) => (view.word("notes-is-frozen"), palette.seal),
        (Stage::Live, Lead::Guest) => (view.word("notes-guest-leads"), palette.seal),
        (Stage::Live, Lead::Free) => (view.word("notes-free"), palette.seal),
        (Stage::Live, Lead::Tour) => (view.word("notes-on-screen"), palette.ink_2),
    };
    let head = place.kind(Voice::Strong, 22.0, color);
    let told = view.line(ui, rect.left(), rect.top() + place.u(14.0), &word, &head);
    announce(ui, told, &word, Role::Status);
    let steps = format!("{} / {count}", (it.step + 1).min(count.max(1)));
    let number = place.kind(Voice::Column, 22.0, palette.ink_2);
    let width = view.set(ui, &steps, &number, f32::INFINITY).width;
    let told = view.line(ui, rect.right() - width, rect.top() + place.u(14.0), &steps, &number);
    announce(ui, told, &steps, Role::Label);
    let box_ = Rect::from_min_size(pos2(rect.left(), rect.top() + place.u(40.0)), vec2(rect.width(), place.u(486.0)));
    let shown = fitted(box_, notes.aspect);
    picture_ui(ui, view, place, shown, notes.here.filter(|_| it.stage != Stage::Blank));
    if let (Some([x, y]), Stage::Live) = (it.spot, it.stage) {
        let middle = shown.min + shown.size() * vec2(x, y);
        ui.painter().circle_stroke(middle, place.u(16.0), Stroke::new(place.u(4.0), palette.seal));
    }
    (pointed(ui, it.pointing, it.spot.is_some(), shown), box_.bottom())
}

/// Where the presenter points at the picture of the audience's screen: while the finger is down, or always while the
/// pointer points.
fn pointed(ui: &Ui, pointing: bool, spotted: bool, shown: Rect) -> Option<Asked> {
    let response = ui.interact(shown, ui.scope_id().with("pointing"), Sense::click_and_drag());
    let down = response.is_pointer_button_down_on();
    let at = if down || pointing { ui.input(|input| input.pointer.latest_pos()) } else { None };
    let share = |at: Pos2| (at - shown.min) / shown.size();
    let spot = at.filter(|at| shown.contains(*at)).map(share).map(|share| [share.x, share.y]);
    match spot {
        Some(spot) => Some(Asked::Presenter(PresenterAction::Point(Some(spot)))),
        None if spotted && ui.input(|input| input.pointer.latest_pos().is_some()) => {
            Some(Asked::Presenter(PresenterAction::Point(None)))
        }
        None => None,
    }
}

/// What comes next: its picture, and its words beside it.
pub(super) fn next_ui(ui: &Ui, view: &View<'_>, notes: &Notes<'_>, place: &Place, rect: Rect) {
    let palette = view.palette();
    let back = notes.presenter.lead != Lead::Tour;
    let step = if back { notes.step(view) } else { notes.next_step(view) };
    let height = rect.height();
    let box_ = Rect::from_min_size(rect.min, vec2(height * 16.0 / 9.0, height));
    let shown = fitted(box_, notes.aspect);
    let shown = shown.translate(vec2(box_.left() - shown.left(), 0.0));
    picture_ui(ui, view, place, shown, notes.next.filter(|_| step.is_some()));
    let left = shown.right() + place.u(24.0);
    let width = rect.right() - left;
    let head = place.kind(Voice::Strong, 22.0, palette.ink_2);
    let word = view.word(if back { "notes-next-returns" } else { "notes-comes-next" });
    view.line(ui, left, rect.top() + place.u(14.0), &word, &head);
    let words = step.map_or_else(|| view.word("notes-last-step"), |step| step_words(view, step));
    let title = place.kind(Voice::Strong, 28.0, palette.ink);
    view.say(ui, pos2(left, rect.top() + place.u(40.0)), width, &words, &title);
}

/// The largest rectangle of an aspect in the middle of another.
fn fitted(place: Rect, aspect: f32) -> Rect {
    let aspect = if aspect.is_finite() && aspect > 0.0 { aspect } else { 16.0 / 9.0 };
    let width = place.width().min(place.height() * aspect);
    Rect::from_center_size(place.center(), vec2(width, width / aspect))
}

fn picture_ui(ui: &Ui, view: &View<'_>, place: &Place, rect: Rect, texture: Option<&TextureHandle>) {
    let palette = view.palette();
    match texture {
        Some(texture) => {
            let whole = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
            ui.painter().image(texture.id(), rect, whole, Color32::WHITE);
        }
        None => {
            ui.painter().rect_filled(rect, 0.0, palette.paper_2);
        }
    }
    ui.painter().rect_stroke(rect, 0.0, Stroke::new(place.u(1.4), palette.ink_3), StrokeKind::Outside);
}
