//! Shapes on a page.

use std::collections::BTreeMap;

use emath::{Pos2, Rect, pos2};
use pdf_writer::types::{LineCapStyle, LineJoinStyle};
use pdf_writer::{Content, Name, Str};
use resvg::tiny_skia::PathSegment;
use resvg::usvg;

use super::super::letters::{Letters, Used};
use super::super::svg::{Icons, anchored, placed_icon};
use crate::figure::{Cap, Paint, Scene, Shape};
use crate::theme::{Color, Theme};

/// What share of a radius a curve's handle has that comes nearest to a quarter of a circle.
const HANDLE: f32 = 0.552_285;

/// The ground of the page.
pub(super) fn ground(content: &mut Content, scene: &Scene, theme: &Theme) {
    fill(content, theme.palette.paper);
    content.rect(0.0, 0.0, scene.size.x, scene.size.y).fill_nonzero();
}

/// Draws shapes.
pub(super) struct Pen<'a> {
    pub theme: &'a Theme,
    pub letters: &'a Letters,
    pub used: &'a BTreeMap<&'static str, Used>,
    pub names: &'a BTreeMap<&'a str, String>,
    pub icon: Icons<'a>,
}

impl Pen<'_> {
    /// Draws a shape.
    pub fn shape(&self, content: &mut Content, shape: &Shape) {
        match shape {
            Shape::Stroke { points, width, dash, cap, paint } => {
                content.save_state();
                self.stroke_with(content, paint, *width);
                let cap = match cap {
                    Cap::Butt => LineCapStyle::ButtCap,
                    Cap::Round => LineCapStyle::RoundCap,
                };
                content.set_line_cap(cap).set_line_join(LineJoinStyle::MiterJoin);
                if let Some(dash) = dash {
                    content.set_dash_pattern([dash.on, dash.off], dash.phase);
                }
                polyline(content, points);
                content.stroke().restore_state();
            }
            Shape::Polygon { points, paint } => {
                fill(content, paint.color(self.theme));
                polyline(content, points);
                content.close_path().fill_nonzero();
            }
            Shape::Circle { center, radius, fill, rim } => {
                let rect = Rect::from_center_size(*center, emath::Vec2::splat(2.0 * radius));
                self.filled_and_rimmed(content, fill.as_ref(), rim.as_ref(), &|content| round(content, rect, *radius));
            }
            Shape::Rect { rect, radius, fill, rim } => {
                // A rim lies inside.
                let inner = rect.shrink(rim.as_ref().map_or(0.0, |(width, _)| width / 2.0));
                self.filled_and_rimmed(content, fill.as_ref(), rim.as_ref(), &|content| round(content, inner, *radius));
            }
            Shape::Text { text, at, anchoring, size, face, paint } => {
                let left = at.x - anchored(*anchoring, self.letters.width(text, *size, *face));
                fill(content, paint.color(self.theme));
                self.text(content, text, pos2(left, at.y), *size, *face);
            }
            Shape::Icon { name, rect, paint } => {
                if let Some(source) = (self.icon)(name) {
                    picture(content, &source, *rect, paint.color(self.theme));
                }
            }
        }
    }

    fn stroke_with(&self, content: &mut Content, paint: &Paint, width: f32) {
        let [r, g, b] = shares(paint.color(self.theme));
        content.set_stroke_rgb(r, g, b).set_line_width(width);
    }

    fn filled_and_rimmed(
        &self,
        content: &mut Content,
        inside: Option<&Paint>,
        rim: Option<&(f32, Paint)>,
        path: &dyn Fn(&mut Content),
    ) {
        if let Some(paint) = inside {
            fill(content, paint.color(self.theme));
        }
        if let Some((width, paint)) = rim {
            self.stroke_with(content, paint, *width);
        }
        if inside.is_none() && rim.is_none() {
            return;
        }
        path(content);
        match (inside, rim) {
            (Some(_), Some(_)) => content.fill_nonzero_and_stroke(),
            (Some(_), None) => content.fill_nonzero(),
            _ => content.stroke(),
        };
    }

    fn text(&self, content: &mut Content, text: &str, mut at: Pos2, size: f32, face: crate::theme::Face) {
        content.begin_text();
        for run in self.letters.runs(text, face) {
            let (Some(used), Some(name)) = (self.used.get(run.file), self.names.get(run.file)) else { continue };
            let numbers = run.glyphs.iter().filter_map(|(_, glyph)| used.remapper.get(glyph.0));
            let bytes: Vec<u8> = numbers.flat_map(u16::to_be_bytes).collect();
            content.set_font(Name(name.as_bytes()), size);
            content.set_text_matrix([1.0, 0.0, 0.0, -1.0, at.x, at.y]).show(Str(&bytes));
            at.x += run.width * size;
        }
        content.end_text();
    }
}

fn fill(content: &mut Content, color: Color) {
    let [r, g, b] = shares(color);
    content.set_fill_rgb(r, g, b);
}

fn shares(color: Color) -> [f32; 3] {
    color.0.map(|part| f32::from(part) / 255.0)
}

fn polyline(content: &mut Content, points: &[Pos2]) {
    for (number, p) in points.iter().enumerate() {
        if number == 0 {
            content.move_to(p.x, p.y);
        } else {
            content.line_to(p.x, p.y);
        }
    }
}

/// A rectangle with round corners; a circle where they meet.
fn round(content: &mut Content, rect: Rect, radius: f32) {
    let r = radius.min(rect.width() / 2.0).min(rect.height() / 2.0).max(0.0);
    let k = r * (1.0 - HANDLE);
    let Rect { min, max } = rect;
    content.move_to(min.x + r, min.y).line_to(max.x - r, min.y);
    content.cubic_to(max.x - k, min.y, max.x, min.y + k, max.x, min.y + r);
    content.line_to(max.x, max.y - r);
    content.cubic_to(max.x, max.y - k, max.x - k, max.y, max.x - r, max.y);
    content.line_to(min.x + r, max.y);
    content.cubic_to(min.x + k, max.y, min.x, max.y - k, min.x, max.y - r);
    content.line_to(min.x, min.y + r);
    content.cubic_to(min.x, min.y + k, min.x + k, min.y, min.x + r, min.y);
    content.close_path();
}

/// An icon, path by path; what cannot be read is left out.
fn picture(content: &mut Content, source: &str, rect: Rect, color: Color) {
    let Rect { max, .. } = rect;
    let body = placed_icon(source, rect, "#000000");
    let svg = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" width="{}" height="{}">{body}</svg>"#, max.x, max.y);
    let Ok(tree) = usvg::Tree::from_str(&svg, &usvg::Options::default()) else { return };
    let [r, g, b] = shares(color);
    content.save_state();
    content.set_fill_rgb(r, g, b).set_stroke_rgb(r, g, b);
    content.set_line_cap(LineCapStyle::RoundCap).set_line_join(LineJoinStyle::RoundJoin);
    paths(content, tree.root());
    content.restore_state();
}

fn paths(content: &mut Content, group: &usvg::Group) {
    for node in group.children() {
        match node {
            usvg::Node::Group(group) => paths(content, group),
            usvg::Node::Path(path) => {
                let transform = path.abs_transform();
                let Some(data) = path.data().clone().transform(transform) else { continue };
                trace(content, data.segments());
                let scale = transform.get_scale().0;
                match (path.fill().is_some(), path.stroke()) {
                    (true, _) => content.fill_nonzero(),
                    (false, Some(stroke)) => content.set_line_width(stroke.width().get() * scale).stroke(),
                    (false, None) => content.end_path(),
                };
            }
            usvg::Node::Image(_) | usvg::Node::Text(_) => {}
        }
    }
}

fn trace(content: &mut Content, segments: impl Iterator<Item = PathSegment>) {
    let mut at = pos2(0.0, 0.0);
    for segment in segments {
        match segment {
            PathSegment::MoveTo(p) => {
                content.move_to(p.x, p.y);
                at = pos2(p.x, p.y);
            }
            PathSegment::LineTo(p) => {
                content.line_to(p.x, p.y);
                at = pos2(p.x, p.y);
            }
            PathSegment::QuadTo(c, p) => {
                // PDF has cubic curves only.
                let (control, end) = (pos2(c.x, c.y), pos2(p.x, p.y));
                let (first, second) = (at.lerp(control, 2.0 / 3.0), end.lerp(control, 2.0 / 3.0));
                content.cubic_to(first.x, first.y, second.x, second.y, end.x, end.y);
                at = end;
            }
            PathSegment::CubicTo(a, b, p) => {
                content.cubic_to(a.x, a.y, b.x, b.y, p.x, p.y);
                at = pos2(p.x, p.y);
            }
            PathSegment::Close => {
                content.close_path();
            }
        }
    }
}
