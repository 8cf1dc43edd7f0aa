//! The industry clusters: small pictures along the top edge, each with its name.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Level, Type, Voice, announce, announce_heading};
use crate::ui::view::View;

/// Pictures across a rectangle's whole width from its top, names below, in about so much room, or in more where they would
/// else be too low; where even `most` is too little, the names alone. Gives the lower edge.
pub fn clusters_ui(ui: &Ui, view: &View<'_>, rect: Rect, room: f32, most: f32) -> f32 {
    let palette = view.palette();
    let clusters = &view.content.zone.clusters;
    if clusters.is_empty() {
        return rect.top();
    }
    let gap = view.frame.pick(20.0, 14.0, 24.0);
    let count = clusters.len() as f32;
    let width = (rect.width() - gap * (count - 1.0)) / count;
    let size: f32 = view.frame.pick(24.0, 20.0, 26.0) * view.by_lang(1.0, 0.92);
    let kind = Type::new(Voice::Strong, size.max(20.0), palette.ink).leading(1.25).balanced();
    // Two lines where a smaller size makes them enough.
    let kind = clusters
        .iter()
        .map(|cluster| view.fitting(ui, view.tr(&cluster.name), &kind, width, 2, &[kind.size, 20.0]))
        .fold(kind, |least, kind| if kind.size < least.size { kind } else { least });
    let names = clusters.iter().map(|cluster| view.set(ui, view.tr(&cluster.name), &kind, width).height());
    let names = names.fold(0.0, f32::max) + BELOW;
    let least = view.frame.pick(100.0, 78.0, 112.0);
    if most - names < least {
        return names_ui(ui, view, rect);
    }
    let height = (room - names).clamp(least, f32::max(least, width * 0.75));
    let mut bottom = rect.top();
    let row = rect.with_max_y(rect.top() + height);
    announce_heading(ui, row, &view.word("clusters-heading"), Level::Section);
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
        let name = view.subhead(ui, pos2(left, picture.bottom() + BELOW), width, view.tr(&cluster.name), &kind);
        bottom = bottom.max(name.bottom());
    }
    bottom
}

/// Between a picture and its name.
const BELOW: f32 = 8.0;

/// The names in a line or two.
fn names_ui(ui: &Ui, view: &View<'_>, rect: Rect) -> f32 {
    let (frame, palette) = (&view.frame, view.palette());
    let size: f32 = frame.pick(24.0, 21.0, 26.0) * view.by_lang(1.0, 0.94);
    let (left, width) = (rect.left(), frame.right - rect.left());
    let head = Type::new(Voice::Strong, size.max(20.0), palette.primary).leading(1.3);
    let top = rect.top() + frame.pick(40.0, 24.0, 32.0);
    let head = view.head(ui, pos2(left, top), width, &view.word("clusters-heading"), &head);
    let names: Vec<&str> = view.content.zone.clusters.iter().map(|cluster| view.tr(&cluster.name)).collect();
    let kind = Type::new(Voice::Text, size.max(20.0), palette.ink).leading(1.35).balanced();
    let text = names.join(view.by_lang("、", "; "));
    view.say(ui, pos2(left, head.bottom() + 2.0), width, &text, &kind).bottom()
}
