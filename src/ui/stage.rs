//! What a presenter lays over the audience's screen: nothing at all, or a soft spot.

use egui::epaint::{Mesh, Shape};
use egui::{Color32, Context, Id, LayerId, Order, Pos2, Rect, vec2};

use crate::session::{Presenter, Stage};
use crate::theme::Theme;

/// Radius of the soft spot as a share of the screen's lesser side.
const RADIUS: f32 = 0.09;

/// Corners of the soft spot: arcs of 4°.
const CORNERS: u32 = 90;

/// Paints it, over everything else.
pub fn stage_over(ctx: &Context, theme: &Theme, presenter: &Presenter) {
    let canvas = ctx.viewport_rect();
    let painter = ctx.layer_painter(LayerId::new(Order::Debug, Id::unique("the presenter's stage")));
    if presenter.stage == Stage::Blank {
        painter.rect_filled(canvas, 0.0, Color32::BLACK);
        return;
    }
    if let Some([x, y]) = presenter.spot {
        let middle = canvas.min + canvas.size() * vec2(x, y);
        painter.add(soft_spot(canvas, middle, theme));
    }
}

/// A disc of the accent's colour that fades out to its edge.
fn soft_spot(canvas: Rect, middle: Pos2, theme: &Theme) -> Shape {
    let radius = canvas.width().min(canvas.height()) * RADIUS;
    let ink = Color32::from(theme.palette.seal);
    let mut mesh = Mesh::default();
    mesh.colored_vertex(middle, ink.gamma_multiply(0.62));
    for ring in [0.35, 1.0] {
        let color = if ring < 1.0 { ink.gamma_multiply(0.42) } else { Color32::TRANSPARENT };
        for corner in 0..CORNERS {
            let angle = std::f32::consts::TAU * corner as f32 / CORNERS as f32;
            mesh.colored_vertex(middle + vec2(angle.cos(), angle.sin()) * radius * ring, color);
        }
    }
    for corner in 0..CORNERS {
        let next = (corner + 1) % CORNERS;
        mesh.add_triangle(0, 1 + corner, 1 + next);
        let (inner, outer) = (1, 1 + CORNERS);
        mesh.add_triangle(inner + corner, outer + corner, outer + next);
        mesh.add_triangle(inner + corner, outer + next, inner + next);
    }
    Shape::mesh(mesh)
}
