//! Scenes in planes: each drifts at its own depth, and some sail in.

use std::time::Duration;

use egui::{Color32, Pos2, Rect, Ui, vec2};

use super::{Fit, come, cover_uv, picture_window, wait, width_for};
use crate::content::Art;
use crate::theme::Color;
use crate::ui::motion::{DRIFT, FARTHEST, NEAREST};
use crate::ui::view::View;

/// Paints a picture into a rectangle without its nearest plane, for words that stand where that would be.
pub fn picture_behind(ui: &Ui, view: &View<'_>, art: &Art, rect: Rect, waiting: Color) {
    window_behind(ui, view, art, rect, rect, waiting);
}

/// The same seen through a window.
pub fn window_behind(ui: &Ui, view: &View<'_>, art: &Art, whole: Rect, window: Rect, waiting: Color) {
    let (path, focus) = art.for_shape(whole.width() / whole.height().max(1.0));
    match view.gallery.hint(path).planes {
        true => scene(ui, view, path, focus, (whole, window), Fit::Cover, waiting, Depth::Behind),
        false => picture_window(ui, view, art, whole, window, Fit::Cover, waiting),
    }
}

/// Which planes of a scene are shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Depth {
    /// All of them.
    Whole,
    /// All but the nearest.
    Behind,
}

#[expect(clippy::too_many_arguments, reason = "what a picture is shown with, and how deep")]
pub(super) fn scene(
    ui: &Ui,
    view: &View<'_>,
    path: &str,
    focus: [f32; 2],
    (whole, window): (Rect, Rect),
    fit: Fit,
    waiting: Color,
    depth: Depth,
) {
    let hint = view.gallery.hint(path);
    let aspect = hint.aspect.unwrap_or(1.78);
    let Some(scene) = view.gallery.scene(ui.ctx(), path, width_for(ui, whole, aspect)) else {
        wait(ui, &hint, (whole, window), (focus, fit), waiting);
        return;
    };
    let come = come(ui, scene.age);
    if come < 1.0 {
        wait(ui, &hint, (whole, window), (focus, fit), waiting);
    }
    let uv = cover_uv(scene.aspect, whole.size(), focus, fit);
    let size = whole.size() / uv.size();
    let picture = Rect::from_min_size(whole.min - uv.min.to_vec2() * size, size);
    let last = scene.planes.len().saturating_sub(1).max(1) as f32;
    let shown = scene.planes.len() - usize::from(depth == Depth::Behind && scene.planes.len() > 1);
    for (nth, (texture, place)) in scene.planes.iter().take(shown).enumerate() {
        let astern =
            hint.sails.iter().filter(|sail| sail.plane == nth).map(|sail| sail.from * sails(ui, view, sail.span));
        let plane = plane_place(picture, *place, nth as f32 / last, view.moves.drift());
        let plane = plane.translate(vec2(astern.sum::<f32>() * picture.width(), 0.0));
        let seen = plane.intersect(window);
        if seen.is_positive() {
            let at = |p: Pos2| ((p - plane.min) / plane.size()).to_pos2();
            let part = Rect::from_min_max(at(seen.min), at(seen.max));
            ui.painter().image(*texture, seen, part, Color32::WHITE.gamma_multiply(come));
        }
    }
}

/// How far from its place a plane still is that sails in. Slow ones need no more than a third of all frames.
fn sails(ui: &Ui, view: &View<'_>, span: f32) -> f32 {
    let astern = view.moves.astern(span);
    if astern > 0.0 && span < BRISK {
        ui.ctx().request_repaint();
    } else if astern > 0.0 {
        ui.ctx().request_repaint_after(SLOW_FRAME);
    }
    astern
}

/// What takes less than so many seconds sails fast.
const BRISK: f32 = 4.0;
/// From frame to frame of what sails slowly.
pub const SLOW_FRAME: Duration = Duration::from_millis(50);

/// Where a plane of a picture lies: `near` is 0 for the farthest and 1 for the nearest. A picture that drifts is a little
/// larger, so that none of its edges comes into sight.
fn plane_place(picture: Rect, place: Rect, near: f32, drift: f32) -> Rect {
    let larger = 1.0 + 2.0 * DRIFT * NEAREST * drift.abs() / picture.width().max(1.0);
    let grown = Rect::from_center_size(picture.center(), picture.size() * larger);
    let at = |p: Pos2| grown.min + p.to_vec2() * grown.size();
    let shift = DRIFT * egui::lerp(FARTHEST..=NEAREST, near) * drift;
    Rect::from_min_max(at(place.min), at(place.max)).translate(vec2(shift, 0.0))
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    #[test]
    fn planes_that_drift_leave_no_edge_bare_and_near_ones_go_farther() {
        let picture = Rect::from_min_size(Pos2::ZERO, vec2(1920.0, 1080.0));
        let all = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
        for drift in [-1.0, -0.4, 0.0, 0.7, 1.0] {
            let planes = [0.0, 0.5, 1.0].map(|near| plane_place(picture, all, near, drift));
            assert!(planes.iter().all(|plane| plane.expand(0.01).contains_rect(picture)), "{drift}: {planes:?}");
            let shifts = planes.map(|plane| (plane.center().x - picture.center().x).abs());
            assert!(shifts.is_sorted() && shifts[2] <= 40.0, "{drift}: {shifts:?}");
        }
        assert_eq!(plane_place(picture, all, 1.0, 0.0), picture, "at rest it is as it was composed");
    }
}
