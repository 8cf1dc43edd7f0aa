//! The industry clusters: small pictures along the top edge, each with its name.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Type, Voice, announce};
use crate::ui::view::View;

/// Pictures across a rectangle's whole width from its top, names below, in about so much room. Gives the lower edge.
pub fn clusters_ui(ui: &Ui, view: &View<'_>, rect: Rect, room: f32) -> f32 {
    let palette = view.palette();
    let clusters = &view.content.zone.clusters;
    if clusters.is_empty() {
        return rect.top();
    }
    let gap = 8.0;
    let count = clusters.len() as f32;
    let width = (rect.width() - gap * (count - 1.0)) / count;
    let size: f32 = view.frame.pick(24.0, 20.0, 26.0) * view.by_lang(1.0, 0.92);
    let kind = Type::new(Voice::Strong, size.max(20.0), palette.ink).leading(1.25);
    let names = clusters.iter().map(|cluster| view.set(ui, view.tr(&cluster.name), &kind, width - 16.0).height());
    let least = view.frame.pick(120.0, 88.0, 150.0);
    let height = (room - names.fold(0.0, f32::max) - 10.0).clamp(least, (width * 0.75).max(least));
    let mut bottom = rect.top();
    announce(ui, rect.with_max_y(rect.top() + height), &view.word("clusters-heading"), Role::Group);
    for (i, cluster) in clusters.iter().enumerate() {
        let left = rect.left() + i as f32 * (width + gap);
        let picture = Rect::from_min_size(pos2(left, rect.top()), vec2(width, height));
        match &cluster.art {
            Some(art) => {
                paint::picture(ui, view, art, picture, Fit::Cover, palette.paper_2);
                announce(ui, picture, view.tr(&art.alt), Role::Image);
            }
            None => paint::ground(ui, picture, palette.paper_2),
        }
        let name = view.say(ui, pos2(left, picture.bottom() + 10.0), width - 16.0, view.tr(&cluster.name), &kind);
        bottom = bottom.max(name.bottom());
    }
    bottom
}
