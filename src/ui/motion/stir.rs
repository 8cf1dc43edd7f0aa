//! Painting things that are on their way: what they answer to, and what is told of them, is where they belong.

use egui::emath::TSTransform;
use egui::epaint::shape_transform::adjust_colors;
use egui::layers::ShapeIdx;
use egui::{Context, LayerId, Shape, Ui, Vec2, vec2};

use super::moves::Entry;

/// Shows something that comes in: what it paints stands lower and fainter than it will.
pub fn entering<R>(ui: &Ui, entry: Entry, show: impl FnOnce() -> R) -> R {
    stirred(&layer_of(ui), entry.opacity, vec2(0.0, entry.rise), show)
}

/// Where something is painted.
#[must_use]
pub fn layer_of(ui: &Ui) -> (Context, LayerId) {
    (ui.ctx().clone(), ui.layer_id())
}

/// Shows something fainter and elsewhere than it is.
pub fn stirred<R>((ctx, layer): &(Context, LayerId), opacity: f32, shift: Vec2, show: impl FnOnce() -> R) -> R {
    if opacity >= 1.0 && shift == Vec2::ZERO {
        return show();
    }
    let layer = *layer;
    let first = ctx.graphics(|graphics| graphics.get(layer).map_or(ShapeIdx(0), |list| list.next_idx()));
    let shown = show();
    ctx.graphics_mut(|graphics| {
        let list = graphics.entry(layer);
        let end = list.next_idx();
        if opacity <= 0.0 {
            (first.0..end.0).for_each(|at| list.reset_shape(ShapeIdx(at)));
            return;
        }
        list.transform_range(first, end, TSTransform::from_translation(shift));
        for at in first.0..end.0 {
            list.mutate_shape(ShapeIdx(at), |clipped| fade(&mut clipped.shape, opacity));
        }
    });
    shown
}

fn fade(shape: &mut Shape, opacity: f32) {
    match shape {
        Shape::Text(text) => text.opacity_factor *= opacity,
        Shape::Vec(shapes) => shapes.iter_mut().for_each(|shape| fade(shape, opacity)),
        other => adjust_colors(other, move |color| *color = color.gamma_multiply(opacity)),
    }
}
