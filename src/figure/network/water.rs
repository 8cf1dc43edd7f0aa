//! Rivers and lakes: pale bands with soft curves, never an outline.

use emath::Pos2;

use super::geometry::soft;
use super::way::point;
use crate::content::model::Water;
use crate::figure::{Cap, Layer, Paint, Scene, Shape};

/// The course of a river, or the outline of a lake, as a soft curve.
pub(super) fn course(water: &Water) -> Vec<Pos2> {
    let points: Vec<Pos2> = water.points.iter().map(point).collect();
    soft(&points, water.width == 0)
}

/// Draws a river's band or a lake.
pub(super) fn draw(scene: &mut Scene, water: &Water) {
    let points = course(water);
    let paint = Paint::Water;
    let shape = match water.width {
        0 => Shape::Polygon { points, paint },
        width => Shape::Stroke { points, width: width as f32, dash: None, cap: Cap::Round, paint },
    };
    scene.push(Layer::Ground, None, shape);
}
