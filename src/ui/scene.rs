//! Paints scenes: the display list on the screen, part of it dimmed.

mod dash;

use egui::epaint::{PathShape, PathStroke};
use egui::{Color32, FontId, Painter, Pos2, Rect, Shape as Ink, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::paint;
use super::view::View;
use crate::figure::{Anchoring, Cap, Item, Layer, Paint, Scene, Shape, Tag};

/// How what belongs to a tag is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// From 0, dimmed, to 1, as it is.
    pub light: f32,
    /// How much wider its lines are drawn.
    pub wider: f32,
}

impl Look {
    /// As it is.
    pub const PLAIN: Self = Self { light: 1.0, wider: 0.0 };
}

/// Where a scene lies on the canvas.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placing {
    /// Its upper left corner.
    pub origin: Pos2,
    /// Design pixels for one of its units.
    pub scale: f32,
}

impl Placing {
    /// A point of the scene on the canvas.
    #[must_use]
    pub fn canvas(&self, p: Pos2) -> Pos2 {
        self.origin + p.to_vec2() * self.scale
    }

    /// A rectangle of the scene on the canvas.
    #[must_use]
    pub fn canvas_rect(&self, rect: Rect) -> Rect {
        Rect::from_min_max(self.canvas(rect.min), self.canvas(rect.max))
    }

    /// A point of the canvas in the scene.
    #[must_use]
    pub fn scene(&self, p: Pos2) -> Pos2 {
        ((p - self.origin) / self.scale).to_pos2()
    }
}

/// The share of itself that a dimmed colour keeps.
const DIMMED: f32 = 0.18;

/// Paints a scene. What is dimmed comes first in its storey, so that its halo cuts nothing that is lit.
pub fn scene_ui(ui: &Ui, view: &View<'_>, scene: &Scene, placing: Placing, look: &dyn Fn(&Tag) -> Look) {
    let rect = Rect::from_min_size(placing.origin, scene.size * placing.scale);
    let brush = Brush { ui, view, painter: ui.painter().with_clip_rect(rect.intersect(ui.clip_rect())), placing };
    let look_of = |item: &Item| item.tag.as_ref().map_or(Look::PLAIN, look);
    for layer in [Layer::Ground, Layer::Line, Layer::Node, Layer::Word] {
        let storey: Vec<(&Item, Look)> =
            scene.items.iter().filter(|item| item.layer == layer).map(|item| (item, look_of(item))).collect();
        let (lit, dimmed): (Vec<_>, Vec<_>) = storey.into_iter().partition(|(_, look)| look.light > 0.5);
        for (item, look) in dimmed.into_iter().chain(lit) {
            brush.shape(&item.shape, look);
        }
    }
}

/// Paints a scene as it is.
pub fn plain_scene_ui(ui: &Ui, view: &View<'_>, scene: &Scene, origin: Pos2) {
    scene_ui(ui, view, scene, Placing { origin, scale: 1.0 }, &|_| Look::PLAIN);
}

struct Brush<'a> {
    ui: &'a Ui,
    view: &'a View<'a>,
    painter: Painter,
    placing: Placing,
}

impl Brush<'_> {
    fn shape(&self, shape: &Shape, look: Look) {
        let Placing { scale, .. } = self.placing;
        match shape {
            Shape::Stroke { points, width, dash, cap, paint } => {
                let points: Vec<Pos2> = points.iter().map(|p| self.placing.canvas(*p)).collect();
                let pen = Pen { width: (width + look.wider) * scale, cap: *cap, color: self.color(paint, look) };
                match dash {
                    None => self.stroke(points, pen),
                    Some(dash) => {
                        let grown = if dash.on == 0.0 { (width + 0.5 * look.wider) * scale } else { pen.width };
                        let pen = Pen { width: grown, ..pen };
                        for piece in dash::pieces(&points, dash.on * scale, dash.off * scale, dash.phase * scale) {
                            self.stroke(piece, pen);
                        }
                    }
                }
            }
            Shape::Polygon { points, paint } => {
                let points = points.iter().map(|p| self.placing.canvas(*p)).collect();
                self.painter.add(PathShape::convex_polygon(points, self.color(paint, look), Stroke::NONE));
            }
            Shape::Circle { center, radius, fill, rim } => {
                let center = self.placing.canvas(*center);
                let fill = fill.as_ref().map_or(Color32::TRANSPARENT, |paint| self.color(paint, look));
                let stroke = self.rim(rim.as_ref(), look);
                self.painter.circle(center, radius * scale, fill, stroke);
            }
            Shape::Rect { rect, radius, fill, rim } => {
                let rect = self.placing.canvas_rect(*rect);
                let fill = fill.as_ref().map_or(Color32::TRANSPARENT, |paint| self.color(paint, look));
                let stroke = self.rim(rim.as_ref(), look);
                self.painter.rect(rect, radius * scale, fill, stroke, StrokeKind::Inside);
            }
            Shape::Text { text, at, anchoring, size, face, paint } => {
                let size = size * scale;
                let font = FontId::new(size, face.family());
                let galley = self.painter.layout_no_wrap(text.clone(), font, self.color(paint, look));
                let at = self.placing.canvas(*at);
                let left = match anchoring {
                    Anchoring::Start => 0.0,
                    Anchoring::Middle => galley.size().x / 2.0,
                    Anchoring::End => galley.size().x,
                };
                // All faces share one ascent: 1 em.
                self.painter.galley(at - vec2(left, size), galley, Color32::PLACEHOLDER);
            }
            Shape::Icon { name, rect, paint } => {
                paint::icon(self.ui, self.view, name, self.placing.canvas_rect(*rect), self.color(paint, look));
            }
        }
    }

    fn stroke(&self, points: Vec<Pos2>, pen: Pen) {
        if pen.cap == Cap::Round {
            for end in [points.first(), points.last()].into_iter().flatten() {
                self.painter.circle_filled(*end, pen.width / 2.0, pen.color);
            }
        }
        if points.len() > 1 {
            self.painter.add(Ink::Path(PathShape {
                points,
                closed: false,
                fill: Color32::TRANSPARENT,
                stroke: PathStroke::new(pen.width, pen.color),
            }));
        }
    }

    fn rim(&self, rim: Option<&(f32, Paint)>, look: Look) -> Stroke {
        rim.map_or(Stroke::NONE, |(width, paint)| Stroke::new(width * self.placing.scale, self.color(paint, look)))
    }

    /// Dimmed colours are mixed with paper, not made transparent: what lies below stays covered.
    fn color(&self, paint: &Paint, look: Look) -> Color32 {
        let paper = self.view.palette().paper;
        let keep = DIMMED + (1.0 - DIMMED) * look.light;
        paper.mix(paint.color(self.view.theme), keep).into()
    }
}

#[derive(Clone, Copy)]
struct Pen {
    width: f32,
    cap: Cap,
    color: Color32,
}

/// The scale at which a drawing fits a rectangle, and where it then lies: at its left, in the middle of its height.
#[must_use]
pub fn fitted(size: Vec2, rect: Rect) -> Placing {
    let scale = (rect.width() / size.x).min(rect.height() / size.y);
    let spare = (rect.height() - size.y * scale) / 2.0;
    Placing { origin: pos2(rect.left(), rect.top() + spare), scale }
}
