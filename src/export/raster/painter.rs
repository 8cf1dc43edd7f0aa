//! Painting meshes into a band: choosing the shortest way for each triangle.

use egui::epaint::{Mesh, Vertex, WHITE_UV};

use super::band::{Band, Clip, intersection};
use super::quad::Quad;
use super::shade::{Tint, gradient, solid, textured};
use super::texture::{Tap, Texture};
use super::triangle::{Corner, Triangle};

/// Paints into one band; keeps a buffer between meshes.
pub(super) struct Painter<'a> {
    band: Band<'a>,
    pixels_per_point: f32,
    taps: Vec<Tap>,
}

/// A vertex of the mesh and where it went.
type Placed<'a> = (&'a Vertex, Corner);

impl<'a> Painter<'a> {
    /// A painter for `band`.
    pub fn new(band: Band<'a>, pixels_per_point: f32) -> Self {
        Self { band, pixels_per_point, taps: Vec::new() }
    }

    /// Paint every triangle of the mesh that is whole and in sight.
    pub fn mesh(&mut self, mesh: &Mesh, texture: &Texture, clip: Clip) {
        let clip = clip.within(self.band.rows());
        if clip.is_empty() {
            return;
        }
        let white = texture.is_white_at_origin();
        let mut triangles = mesh.indices.chunks_exact(3).peekable();
        while let Some(indices) = triangles.next() {
            let Some(first) = self.place(mesh, indices, &clip) else {
                continue;
            };
            let quad = triangles.peek().and_then(|indices| self.place(mesh, indices, &clip)).and_then(|second| {
                let both = [first[0], first[1], first[2], second[0], second[1], second[2]];
                Quad::new(both.map(|(vertex, _)| vertex), both.map(|(_, corner)| corner))
            });
            let plain = |(vertex, _): &Placed<'_>| white && vertex.uv == WHITE_UV;
            match quad {
                Some(quad) => {
                    triangles.next();
                    if white && quad.is_plain() {
                        quad.paint_plain(&mut self.band, &clip);
                    } else {
                        quad.paint(&mut self.band, &clip, texture, &mut self.taps);
                    }
                }
                None => {
                    let texture = (!first.iter().all(plain)).then_some(texture);
                    self.triangle(first, texture, &clip);
                }
            }
        }
    }

    /// Put three vertices on the subpixel grid; `None` for a triangle that is broken or out of these rows.
    fn place<'m>(&self, mesh: &'m Mesh, indices: &[u32], clip: &Clip) -> Option<[Placed<'m>; 3]> {
        let &[a, b, c] = indices else { return None };
        let vertex = |index: u32| mesh.vertices.get(index as usize);
        let vertices = [vertex(a)?, vertex(b)?, vertex(c)?];
        // A rough test first: every band walks every triangle. One pixel of slack covers the snapping.
        let ys = vertices.map(|vertex| vertex.pos.y * self.pixels_per_point);
        let [top, bottom] = [(clip.rows.start - 1) as f32, (clip.rows.end + 1) as f32];
        if ys.iter().all(|y| *y < top) || ys.iter().all(|y| *y > bottom) {
            return None;
        }
        let corner = |vertex: &Vertex| Corner::snap(vertex.pos, self.pixels_per_point);
        let [a, b, c] = vertices;
        Some([(a, corner(a)?), (b, corner(b)?), (c, corner(c)?)])
    }

    fn triangle(&mut self, placed: [Placed<'_>; 3], texture: Option<&Texture>, clip: &Clip) {
        let Some(triangle) = Triangle::new(placed.map(|(_, corner)| corner)) else {
            return;
        };
        let colours = placed.map(|(vertex, _)| vertex.color.to_array());
        let flat = colours[0] == colours[1] && colours[1] == colours[2];
        let colour_planes = || [0, 1, 2, 3].map(|channel| triangle.plane(colours.map(|c| f64::from(c[channel]))));
        let rows = intersection(triangle.rows(), clip.rows.clone());
        let spans = rows.map(|y| (y, triangle.span(y, clip.columns.clone())));
        let spans = spans.filter(|(_, span)| !span.is_empty());
        match texture {
            None if flat => {
                for (y, span) in spans {
                    solid(self.band.span(y, span), colours[0]);
                }
            }
            None => {
                let planes = colour_planes();
                for (y, span) in spans {
                    let ramps = planes.map(|plane| plane.ramp(span.start, y));
                    gradient(self.band.span(y, span), ramps);
                }
            }
            Some(texture) => {
                let [width, height] = texture.size().map(|texels| texels as f64);
                let shift = texture.shift();
                let u = placed.map(|(vertex, _)| f64::from(vertex.uv.x) * width + shift);
                let v = placed.map(|(vertex, _)| f64::from(vertex.uv.y) * height + shift);
                let uv = [triangle.plane(u), triangle.plane(v)];
                let planes = (!flat).then(colour_planes);
                for (y, span) in spans {
                    let uv = uv.map(|plane| plane.ramp(span.start, y));
                    let tint = match planes {
                        None => Tint::flat(colours[0]),
                        Some(planes) => Tint::Ramps(planes.map(|plane| plane.ramp(span.start, y))),
                    };
                    textured(self.band.span(y, span), texture, uv, tint);
                }
            }
        }
    }
}
