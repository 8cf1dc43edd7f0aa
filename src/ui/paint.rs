//! Painting that is no text: hairlines, grounds, pictures and their fading into paper.

use egui::epaint::{Mesh, Vertex, WHITE_UV};
use egui::{Color32, Pos2, Rect, Shape, Stroke, Ui, Vec2, pos2, vec2};

use super::view::{View, faded};
use crate::content::Art;
use crate::theme::Color;

/// A hairline: 1.4 px of ink at 22 %.
pub fn hairline(ui: &Ui, view: &View<'_>, left: f32, right: f32, y: f32) {
    rule(ui, left, right, y, faded(view.palette().ink, 0.22));
}

/// A horizontal rule of 1.4 px.
pub fn rule(ui: &Ui, left: f32, right: f32, y: f32, color: Color32) {
    ui.painter().hline(left..=right, y, Stroke::new(1.4, color));
}

/// A plain ground.
pub fn ground(ui: &Ui, rect: Rect, color: impl Into<Color32>) {
    ui.painter().rect_filled(rect, 0.0, color);
}

/// A ground that goes from one colour to another, downwards.
pub fn gradient(ui: &Ui, rect: Rect, top: Color32, bottom: Color32) {
    let mut mesh = Mesh::default();
    for (pos, color) in
        [(rect.left_top(), top), (rect.right_top(), top), (rect.right_bottom(), bottom), (rect.left_bottom(), bottom)]
    {
        mesh.vertices.push(Vertex { pos, uv: WHITE_UV, color });
    }
    mesh.indices.extend([0, 1, 2, 0, 2, 3]);
    ui.painter().add(Shape::mesh(mesh));
}

/// How a picture is put into a rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fit {
    /// Fills it; what does not fit is cropped around the focus.
    Cover,
    /// Shown at the width of the rectangle from its top; what hangs out below is cropped.
    Top,
}

/// Paints a picture into a rectangle; while it is being made, a quiet ground.
pub fn picture(ui: &Ui, view: &View<'_>, art: &Art, rect: Rect, fit: Fit, waiting: Color) {
    picture_window(ui, view, art, rect, rect, fit, waiting);
}

/// Paints the part of a picture that lies behind a window: the picture fills `whole`, `window` shows a part of it.
pub fn picture_window(ui: &Ui, view: &View<'_>, art: &Art, whole: Rect, window: Rect, fit: Fit, waiting: Color) {
    let scale = ui.ctx().pixels_per_point();
    let (path, focus) = art.for_shape(whole.width() / whole.height().max(1.0));
    let hint = view.gallery.hint(path);
    // Cropped pictures are larger than their rectangle; where the shape is not known, what covers it up to 16:9.
    let aspect = hint.aspect.unwrap_or(1.78);
    let asked = whole.width().max(whole.height() * aspect) * scale;
    let Some(picture) = view.gallery.picture(ui.ctx(), path, asked) else {
        match hint.rows.is_empty() {
            true => ground(ui, window, waiting),
            false => quiet(ui, whole, window, cover_uv(aspect, whole.size(), focus, fit), &hint.rows),
        }
        return;
    };
    let uv = cover_uv(picture.aspect, whole.size(), focus, fit);
    let uv_at = |p: Pos2| {
        let t = (p - whole.min) / whole.size();
        pos2(uv.left() + t.x * uv.width(), uv.top() + t.y * uv.height())
    };
    let part = Rect::from_min_max(uv_at(window.min), uv_at(window.max));
    ui.painter().image(picture.texture, window, part, Color32::WHITE);
}

/// What a picture's rows are on average, flowing into one another: it stands for the picture until that is made.
fn quiet(ui: &Ui, whole: Rect, window: Rect, uv: Rect, rows: &[Color32]) {
    const STRIPS: usize = 12;
    let color_at = |y: f32| {
        let v = uv.top() + (y - whole.top()) / whole.height() * uv.height();
        let at = (v * rows.len() as f32 - 0.5).clamp(0.0, (rows.len() - 1) as f32);
        let next = rows[(at as usize + 1).min(rows.len() - 1)];
        rows[at as usize].lerp_to_gamma(next, at.fract())
    };
    let y = |k: usize| egui::lerp(window.top()..=window.bottom(), k as f32 / STRIPS as f32);
    for k in 0..STRIPS {
        let strip = window.with_min_y(y(k)).with_max_y(y(k + 1));
        gradient(ui, strip, color_at(y(k)), color_at(y(k + 1)));
    }
}

/// The part of a picture (0 to 1 in both directions) that fills a rectangle of a size.
fn cover_uv(aspect: f32, size: Vec2, focus: [f32; 2], fit: Fit) -> Rect {
    let shape = size.x / size.y.max(1.0);
    let share = if aspect > shape { vec2(shape / aspect, 1.0) } else { vec2(1.0, aspect / shape) };
    let start = |focus: f32, share: f32| (focus - share / 2.0).clamp(0.0, 1.0 - share);
    let x = start(focus[0], share.x);
    let y = if fit == Fit::Top { 0.0 } else { start(focus[1], share.y) };
    Rect::from_min_size(pos2(x, y), share)
}

/// Paints an icon in a colour.
pub fn icon(ui: &Ui, view: &View<'_>, name: &str, rect: Rect, color: impl Into<Color32>) {
    let path = format!("icons/{name}.svg");
    let width = rect.width() * ui.ctx().pixels_per_point();
    if let Some(picture) = view.gallery.icon(ui.ctx(), &path, width) {
        let uv = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
        ui.painter().image(picture.texture, rect, uv, color.into());
    }
}

/// Paints the seal.
pub fn seal(ui: &Ui, view: &View<'_>, rect: Rect) {
    let width = rect.width() * ui.ctx().pixels_per_point();
    if let Some(picture) = view.gallery.picture(ui.ctx(), "icons/seal.svg", width) {
        let uv = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
        ui.painter().image(picture.texture, rect, uv, Color32::WHITE);
    }
}

/// Lets what lies below fade into a ground: clear at the top of the rectangle, the ground's colour at its foot.
pub fn fade_into(ui: &Ui, rect: Rect, ground_color: Color) {
    let solid = Color32::from(ground_color);
    gradient(ui, rect, Color32::TRANSPARENT, solid);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wide_picture_in_an_upright_place_is_cropped_around_its_focus() {
        let uv = cover_uv(16.0 / 9.0, vec2(1080.0, 1920.0), [0.62, 0.5], Fit::Cover);
        assert!((uv.width() - 0.316).abs() < 0.01);
        assert!((uv.center().x - 0.62).abs() < 0.01);
        assert_eq!((uv.top(), uv.bottom()), (0.0, 1.0));
    }

    #[test]
    fn a_focus_at_the_edge_keeps_the_crop_inside_the_picture() {
        let uv = cover_uv(16.0 / 9.0, vec2(500.0, 500.0), [1.0, 0.5], Fit::Cover);
        assert!(uv.right() <= 1.0 && uv.left() >= 0.0);
    }
}
