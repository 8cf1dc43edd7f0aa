//! Painting that is no text: hairlines, grounds, pictures and their fading into paper.

mod planes;

use egui::epaint::{Mesh, Vertex, WHITE_UV};
use egui::{Align, Color32, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::motion::SOFT;
use super::view::{View, faded};
use crate::art::{Hint, Picture};
use crate::content::Art;
use crate::content::picture::PictureKind;
use crate::session::Motion;
use crate::theme::{Color, contrast};

use planes::{Depth, scene};
pub use planes::{SLOW_FRAME, picture_behind, window_behind};

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
    quad(ui, rect, [top, top, bottom, bottom]);
}

/// A ground with a colour at each corner, from the upper left one on as a clock goes.
fn quad(ui: &Ui, rect: Rect, colors: [Color32; 4]) {
    let mut mesh = Mesh::default();
    let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom()];
    mesh.vertices.extend(corners.into_iter().zip(colors).map(|(pos, color)| Vertex { pos, uv: WHITE_UV, color }));
    mesh.indices.extend([0, 1, 2, 0, 2, 3]);
    ui.painter().add(Shape::mesh(mesh));
}

/// A ground below a line that goes from point to point, softly between two of different height; its edge is `soft` high.
pub fn slope(ui: &Ui, line: &[Pos2], bottom: f32, soft: f32, color: Color32) {
    const STEPS: usize = 12;
    let mut edge = Vec::new();
    for pair in line.windows(2) {
        let &[a, b] = pair else { continue };
        edge.extend((0..=STEPS).map(|k| {
            let t = k as f32 / STEPS as f32;
            pos2(egui::lerp(a.x..=b.x, t), egui::lerp(a.y..=b.y, t * t * (3.0 - 2.0 * t)))
        }));
    }
    let mut mesh = Mesh::default();
    for p in &edge {
        for (y, color) in [(p.y - soft, Color32::TRANSPARENT), (p.y, color), (bottom, color)] {
            mesh.vertices.push(Vertex { pos: pos2(p.x, y), uv: WHITE_UV, color });
        }
    }
    for column in 1..edge.len() as u32 {
        let (left, right) = (3 * (column - 1), 3 * column);
        for row in 0..2 {
            mesh.indices.extend([
                left + row,
                right + row,
                right + row + 1,
                left + row,
                right + row + 1,
                left + row + 1,
            ]);
        }
    }
    ui.painter().add(Shape::mesh(mesh));
}

/// How a picture is put into a rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fit {
    /// Fills it; what does not fit is cropped around the focus.
    Cover,
    /// Shown at the width of the rectangle from its top; what hangs out below is cropped.
    Top,
    /// Fills it and keeps its foot, on which words stand; what does not fit is cropped above.
    Foot,
}

/// Paints a picture into a rectangle of its own, without text over it; while it is being made, a quiet ground.
pub fn picture(ui: &Ui, view: &View<'_>, art: &Art, rect: Rect, fit: Fit, waiting: Color) {
    show(ui, view, art, (rect, rect), fit, waiting);
}

/// Paints the part of a picture that lies behind a window: the picture fills `whole`, `window` shows a part of it. Text
/// stands over it, so a photograph gets a veil of the waiting ground, as thick as its darkest and lightest parts need.
///
/// A drawn scene is shown in planes that drift against each other, where things may move.
pub fn picture_window(ui: &Ui, view: &View<'_>, art: &Art, whole: Rect, window: Rect, fit: Fit, waiting: Color) {
    let (path, focus) = art.for_shape(whole.width() / whole.height().max(1.0));
    if in_planes(view, path) {
        scene(ui, view, path, focus, (whole, window), fit, waiting, Depth::Whole);
        return;
    }
    let shown = show(ui, view, art, (whole, window), fit, waiting);
    if let Some(picture) = shown.filter(|_| is_photograph(&art.path)) {
        let veil = veil(picture.shades, waiting, [view.palette().ink, view.palette().on_dark]);
        ground(ui, window, Color32::from(waiting).gamma_multiply(veil));
    }
}

/// Has a picture made as large as a place needs it, before it is shown there.
pub fn ask(ui: &Ui, view: &View<'_>, art: &Art, whole: Rect) {
    let (path, _) = art.for_shape(whole.width() / whole.height().max(1.0));
    let aspect = view.gallery.hint(path).aspect.unwrap_or(1.78);
    // Whether it is there yet is of no concern here.
    let width = width_for(ui, whole, aspect);
    if in_planes(view, path) {
        let _scene = view.gallery.scene(ui.ctx(), path, width);
    } else {
        let _picture = view.gallery.picture(ui.ctx(), path, width);
    }
}

/// How many pixels wide a picture has to be to cover a place.
fn width_for(ui: &Ui, whole: Rect, aspect: f32) -> f32 {
    whole.width().max(whole.height() * aspect) * ui.ctx().pixels_per_point()
}

/// A thin frame along the inner edge of a rectangle.
pub fn frame(ui: &Ui, rect: Rect, color: Color32) {
    ui.painter().rect_stroke(rect, 0.0, Stroke::new(1.4, color), StrokeKind::Inside);
}

/// Whether a picture is there at some size.
pub fn is_made(ui: &Ui, view: &View<'_>, art: &Art) -> bool {
    if in_planes(view, &art.path) {
        view.gallery.scene(ui.ctx(), &art.path, 1.0).is_some()
    } else {
        view.gallery.picture(ui.ctx(), &art.path, 1.0).is_some()
    }
}

/// Over photographs, a bank for light words at the foot of a rectangle: drawn pictures have theirs painted in.
pub fn bank(ui: &Ui, view: &View<'_>, art: &Art, rect: Rect) {
    if is_photograph(&art.path) {
        let bank = Color32::from(view.palette().bank);
        let edge = rect.height().min(96.0) * 0.5;
        gradient(ui, rect.with_max_y(rect.top() + edge), Color32::TRANSPARENT, bank);
        ground(ui, rect.with_min_y(rect.top() + edge), bank);
    }
}

/// Whether a picture is shown in planes: a drawn scene, where things may move.
fn in_planes(view: &View<'_>, path: &str) -> bool {
    view.session.comfort.motion == Motion::Full && view.gallery.hint(path).planes
}

/// How much of a picture that was waited for is there: it comes softly, over the quiet ground that stood for it.
fn come(ui: &Ui, age: f32) -> f32 {
    if age < SOFT {
        ui.ctx().request_repaint();
    }
    (age / SOFT).clamp(0.0, 1.0)
}

fn is_photograph(path: &str) -> bool {
    PictureKind::of(path) == Some(PictureKind::Raster)
}

/// How thick a veil of a ground has to be, 0 to 1, so that words can be read on a picture with these shades.
fn veil(shades: [Color32; 2], ground: Color, inks: [Color; 2]) -> f32 {
    /// Headlines and single lines; running text stands on no picture.
    const LEAST: f64 = 4.8;
    let ink = if contrast(inks[0], ground) > contrast(inks[1], ground) { inks[0] } else { inks[1] };
    let legible = |share: f32| {
        shades.into_iter().all(|shade| {
            let veiled = shade.blend(Color32::from(ground).gamma_multiply(share));
            contrast(ink, Color([veiled.r(), veiled.g(), veiled.b()])) >= LEAST
        })
    };
    (0..=20).map(|step| step as f32 / 20.0).find(|share| legible(*share)).unwrap_or(1.0)
}

fn show(
    ui: &Ui,
    view: &View<'_>,
    art: &Art,
    (whole, window): (Rect, Rect),
    fit: Fit,
    waiting: Color,
) -> Option<Picture> {
    let (path, focus) = art.for_shape(whole.width() / whole.height().max(1.0));
    let hint = view.gallery.hint(path);
    // Cropped pictures are larger than their rectangle; where the shape is not known, what covers it up to 16:9.
    let aspect = hint.aspect.unwrap_or(1.78);
    let Some(picture) = view.gallery.picture(ui.ctx(), path, width_for(ui, whole, aspect)) else {
        wait(ui, &hint, (whole, window), (focus, fit), waiting);
        return None;
    };
    let come = come(ui, picture.age);
    if come < 1.0 {
        wait(ui, &hint, (whole, window), (focus, fit), waiting);
    }
    let uv = cover_uv(picture.aspect, whole.size(), focus, fit);
    let uv_at = |p: Pos2| {
        let t = (p - whole.min) / whole.size();
        pos2(uv.left() + t.x * uv.width(), uv.top() + t.y * uv.height())
    };
    let part = Rect::from_min_max(uv_at(window.min), uv_at(window.max));
    ui.painter().image(picture.texture, window, part, Color32::WHITE.gamma_multiply(come));
    Some(picture)
}

/// What stands for a picture until it is made.
fn wait(ui: &Ui, hint: &Hint, (whole, window): (Rect, Rect), (focus, fit): ([f32; 2], Fit), waiting: Color) {
    match hint.rows.is_empty() {
        true => ground(ui, window, waiting),
        false => {
            let uv = cover_uv(hint.aspect.unwrap_or(1.78), whole.size(), focus, fit);
            quiet(ui, whole, window, uv, &hint.rows);
        }
    }
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
    let y = match fit {
        Fit::Cover => start(focus[1], share.y),
        Fit::Top => 0.0,
        Fit::Foot => 1.0 - share.y,
    };
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

/// The same at a side of it: at the left (`Align::Min`) or at the right (`Align::Max`).
pub fn fade_aside(ui: &Ui, rect: Rect, ground_color: Color, side: Align) {
    let solid = Color32::from(ground_color);
    let (left, right) = if side == Align::Min { (solid, Color32::TRANSPARENT) } else { (Color32::TRANSPARENT, solid) };
    quad(ui, rect, [left, right, right, left]);
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
    #[expect(clippy::disallowed_methods, reason = "pixels of a made-up picture")]
    fn a_veil_is_as_thick_as_the_picture_needs() {
        let (paper, ink, on_dark) = (Color([0xF7, 0xF5, 0xEE]), Color([0x0F, 0x2A, 0x30]), Color([0xF7, 0xF5, 0xEE]));
        let of =
            |dark: u8, light: u8| veil([Color32::from_gray(dark), Color32::from_gray(light)], paper, [ink, on_dark]);
        assert_eq!(of(200, 250), 0.0, "a light picture needs none");
        assert!(of(90, 250) > 0.1 && of(90, 250) < 0.6, "{}", of(90, 250));
        assert!(of(0, 250) > of(90, 250));
        assert!(of(0, 255) < 1.0, "something of the darkest picture is still seen");
    }

    #[test]
    fn a_focus_at_the_edge_keeps_the_crop_inside_the_picture() {
        let uv = cover_uv(16.0 / 9.0, vec2(500.0, 500.0), [1.0, 0.5], Fit::Cover);
        assert!(uv.right() <= 1.0 && uv.left() >= 0.0);
    }
}
