//! The paper: clusters, the year's indicators, and the ways on.

use egui::{Rect, Ui, pos2};

use super::{clusters, ranks, tracks, ways};
use crate::session::Action;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::View;

/// The paper in a rectangle.
pub fn paper_ui(ui: &mut Ui, view: &View<'_>, rect: Rect) -> Option<Action> {
    let (frame, zone) = (&view.frame, &view.content.zone);
    let left = if frame.is_tall() { frame.left } else { rect.left() + frame.pick(64.0, 44.0, 0.0) };
    let inner = Rect::from_min_max(pos2(left, rect.top()), pos2(frame.right, rect.bottom()));
    let told = view.tr(&zone.indicators_title);
    // From below: the ways, the ranks, the growth; the pictures and the shares take what is left.
    let ways_top = inner.bottom() - ways::height(ui, view, inner.width());
    let ranks_top = ways_top - ranks::ranks_height(ui, view, inner.width(), told);
    let growth_top = ranks_top - ranks::growth_height(ui, view, inner.width(), told);
    // Air above the pictures, more where the ways leave room for it; on upright screens they keep clear of the night.
    let air = if ways::one_row(ui, view, inner.width()) {
        frame.pick(56.0, 32.0, 32.0)
    } else {
        frame.pick(36.0, 26.0, 32.0)
    };
    let top = rect.top() + air;
    let free = growth_top - top - frame.pick(108.0, 76.0, 98.0);
    let (room, most) = (free - tracks::height(view), free - tracks::least_height(view));
    let names = clusters::clusters_ui(ui, view, inner.with_min_y(top), room, most);
    let title_top = names + frame.pick(28.0, 16.0, 26.0);
    let title_bottom = title_ui(ui, view, inner.with_min_y(title_top), told);
    tracks::tracks_ui(
        ui,
        view,
        Rect::from_min_max(
            pos2(inner.left(), title_bottom),
            pos2(inner.right(), growth_top - frame.pick(18.0, 10.0, 14.0)),
        ),
        told,
    );
    ranks::growth_ui(ui, view, inner.with_min_y(growth_top).with_max_y(ranks_top), told);
    ranks::ranks_ui(ui, view, inner.with_min_y(ranks_top).with_max_y(ways_top), told);
    ways::ways_ui(ui, view, inner.with_min_y(ways_top))
}

/// The heading, and at its right the scale of the tracks below.
fn title_ui(ui: &Ui, view: &View<'_>, rect: Rect, text: &str) -> f32 {
    let (frame, palette) = (&view.frame, view.palette());
    let size = frame.pick(44.0, 32.0, 44.0) * view.by_lang(1.0, 0.9);
    let scale = Type::new(Voice::Text, 20.0, palette.ink_3).leading(1.3).right();
    let word = view.word("scale-percent");
    let taken = view.set(ui, &word, &scale, f32::INFINITY).width + 24.0;
    let kind = Type::new(Voice::Claim, size, palette.ink);
    let room = rect.width() - if view.content.zone.shares.is_empty() { 0.0 } else { taken };
    let kind = view.fitting(ui, text, &kind, room, 1, &[size, size * 0.88, size * 0.78]);
    let head = view.head(ui, rect.min, room, text, &kind);
    if !view.content.zone.shares.is_empty() {
        let y = head.bottom() - kind.size * 0.29 - scale.pitch() * 0.66;
        view.say(ui, pos2(rect.right(), y), f32::INFINITY, &word, &scale);
    }
    head.bottom()
}
