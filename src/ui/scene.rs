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
    /// How far its lines are drawn along their length, from 0 to 1; the rest is dimmed.
    pub drawn: f32,
}

impl Look {
    /// As it is.
    pub const PLAIN: Self = Self { light: 1.0, wider: 0.0, drawn: 1.0 };
    /// Dimmed.
    const DIM: Self = Self { light: 0.0, wider: 0.0, drawn: 1.0 };
}

/// Where a scene lies on the canvas.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placing {
    /// Its upper left corner.
    pub origin: Pos2,
    /// Design pixels for one of its units.
    pub scale: f32,
    /// The same for words, a little less where that saves sizes: each size of letters is drawn once and kept.
    pub words: f32,
}

impl Placing {
    /// A scene at a place, so many times its own size.
    #[must_use]
    pub fn new(origin: Pos2, scale: f32) -> Self {
        Self { origin, scale, words: scale }
    }

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

/// The largest radius, in the screen's pixels, of a ring that is drawn as two discs.
const SMALL: f32 = 7.0;
/// The share of itself that a dimmed colour keeps.
const DIMMED: f32 = 0.18;

/// How what belongs to a tag is shown on a storey.
pub type Looks<'a> = &'a dyn Fn(&Tag, Layer) -> Look;

/// Paints the part of scenes that lies in a room, storey by storey, the later scene above the earlier. What is dimmed comes
/// first in its storey, so that its halo cuts nothing that is lit.
pub fn scenes_ui(ui: &Ui, view: &View<'_>, scenes: &[&Scene], placing: Placing, room: Rect, look: Looks<'_>) {
    let clip = room.intersect(ui.clip_rect());
    let brush = Brush { ui, view, painter: ui.painter().with_clip_rect(clip), placing };
    let seen = Rect::from_min_max(placing.scene(clip.min), placing.scene(clip.max));
    for layer in [Layer::Ground, Layer::Line, Layer::Node, Layer::Word] {
        let (mut lit, mut dimmed) = (Vec::new(), Vec::new());
        let items = scenes.iter().flat_map(|scene| &scene.items);
        for item in items.filter(|item| item.layer == layer && item.bounds().intersects(seen)) {
            let look = item.tag.as_ref().map_or(Look::PLAIN, |tag| look(tag, layer));
            if look.drawn < 1.0 && layer == Layer::Line {
                // Below the part that is drawn lies the whole way, dimmed.
                dimmed.push((item, Look::DIM));
            }
            if look.light > 0.5 { lit.push((item, look)) } else { dimmed.push((item, look)) }
        }
        for (item, look) in dimmed.into_iter().chain(lit) {
            brush.item(item, look);
        }
    }
}

/// Paints a scene as it is.
pub fn plain_scene_ui(ui: &Ui, view: &View<'_>, scene: &Scene, origin: Pos2) {
    let room = Rect::from_min_size(origin, scene.size);
    scenes_ui(ui, view, &[scene], Placing::new(origin, 1.0), room, &|_, _| Look::PLAIN);
}

struct Brush<'a> {
    ui: &'a Ui,
    view: &'a View<'a>,
    painter: Painter,
    placing: Placing,
}

impl Brush<'_> {
    /// Paints as much of an item as is drawn of its line.
    fn item(&self, item: &Item, look: Look) {
        match item.along {
            Some([from, to]) if look.drawn < to && item.layer == Layer::Line => {
                let share = (look.drawn - from) / (to - from).max(f32::EPSILON);
                match &item.shape {
                    Shape::Stroke { points, .. } if share > 0.0 => {
                        let length = points.windows(2).map(|leg| leg[0].distance(leg[1])).sum::<f32>();
                        self.shape(&item.shape, look, share * length);
                    }
                    _ => {}
                }
            }
            _ => self.shape(&item.shape, look, f32::INFINITY),
        }
    }

    /// Paints a shape; of a stroke only so many units of its length.
    fn shape(&self, shape: &Shape, look: Look, most: f32) {
        let Placing { scale, words, .. } = self.placing;
        match shape {
            Shape::Stroke { points, width, dash, cap, paint } => {
                let points: Vec<Pos2> = points.iter().map(|p| self.placing.canvas(*p)).collect();
                let points = if most.is_finite() { dash::part(&points, 0.0, most * scale) } else { points };
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
                self.circle(self.placing.canvas(*center), radius * scale, fill.as_ref(), rim.as_ref(), look);
            }
            Shape::Rect { rect, radius, fill, rim } => {
                let rect = self.placing.canvas_rect(*rect);
                let fill = fill.as_ref().map_or(Color32::TRANSPARENT, |paint| self.color(paint, look));
                let stroke = self.rim(rim.as_ref(), look);
                self.painter.rect(rect, radius * scale, fill, stroke, StrokeKind::Inside);
            }
            Shape::Text { text, at, anchoring, size, face, paint } => {
                let size = size * words;
                let font = FontId::new(size, face.family());
                let galley = self.painter.layout_no_wrap(text.clone(), font, self.color(paint, look));
                let at = self.placing.canvas(*at);
                let width = galley.size().x;
                // Words that are set a little smaller stand in the middle of the room they have.
                let spare = width * (scale / words - 1.0) / 2.0;
                let left = match anchoring {
                    Anchoring::Start => -spare,
                    Anchoring::Middle => width / 2.0,
                    Anchoring::End => width + spare,
                };
                // All faces share one ascent: 1 em.
                self.painter.galley(at - vec2(left, size), galley, Color32::PLACEHOLDER);
            }
            Shape::Icon { name, rect, paint } => {
                paint::icon(self.ui, self.view, name, self.placing.canvas_rect(*rect), self.color(paint, look));
            }
        }
    }

    fn circle(&self, center: Pos2, radius: f32, fill: Option<&Paint>, rim: Option<&(f32, Paint)>, look: Look) {
        let fill = fill.map_or(Color32::TRANSPARENT, |paint| self.color(paint, look));
        let rim = self.rim(rim, look);
        let (outer, inner) = (radius + rim.width / 2.0, radius - rim.width / 2.0);
        if rim.width > 0.0 && fill.is_opaque() && outer * self.painter.pixels_per_point() <= SMALL {
            // Egui has discs of this size in its atlas: two of them are a twentieth of the triangles of a ring.
            self.painter.circle_filled(center, outer, rim.color);
            self.painter.circle_filled(center, inner, fill);
        } else {
            self.painter.circle(center, radius, fill, rim);
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
    Placing::new(pos2(rect.left(), rect.top() + spare), scale)
}
