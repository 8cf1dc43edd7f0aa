//! Upright rectangles made of two triangles: glyphs and images, nearly every textured pixel of a page.

use egui::epaint::{Vertex, WHITE_UV};

use super::band::{Band, Clip, intersection};
use super::pixel::{Fragment, Pixel};
use super::ramp::Plane;
use super::shade::{Tint, solid, tinted};
use super::texture::{Tap, Texture, sample_lines};
use super::triangle::{Corner, SUBPIXEL, first_centre};

/// An upright rectangle of one colour, its texture coordinates running straight across and down.
pub(super) struct Quad {
    min: Corner,
    max: Corner,
    /// Texture coordinates at the left and right, and at the top and bottom.
    u: [f32; 2],
    v: [f32; 2],
    colour: Pixel,
}

impl Quad {
    /// Are these two triangles such a rectangle, each half of it?
    pub fn new(vertices: [&Vertex; 6], corners: [Corner; 6]) -> Option<Self> {
        let colour = vertices[0].color;
        if vertices.iter().any(|vertex| vertex.color != colour) {
            return None;
        }
        let mut min = corners[0];
        let mut max = corners[0];
        for corner in &corners[1..] {
            min = Corner { x: min.x.min(corner.x), y: min.y.min(corner.y) };
            max = Corner { x: max.x.max(corner.x), y: max.y.max(corner.y) };
        }
        if min.x == max.x || min.y == max.y {
            return None;
        }
        let mut u: [Option<f32>; 2] = [None; 2];
        let mut v: [Option<f32>; 2] = [None; 2];
        let mut seen = [0_u8; 2];
        for (index, (vertex, corner)) in vertices.iter().zip(corners).enumerate() {
            let column = side(corner.x, min.x, max.x)?;
            let row = side(corner.y, min.y, max.y)?;
            if *u[column].get_or_insert(vertex.uv.x) != vertex.uv.x || *v[row].get_or_insert(vertex.uv.y) != vertex.uv.y
            {
                return None;
            }
            seen[index / 3] |= 1 << (column + 2 * row);
        }
        // Each triangle lacks one corner, and the two lacking corners face each other.
        let lacking = seen.map(|corners| !corners & 0b1111);
        if !matches!(lacking, [0b0001, 0b1000] | [0b1000, 0b0001] | [0b0010, 0b0100] | [0b0100, 0b0010]) {
            return None;
        }
        Some(Self { min, max, u: [u[0]?, u[1]?], v: [v[0]?, v[1]?], colour: colour.to_array() })
    }

    /// Does it use one texel only, that which stands for "no texture"?
    pub fn is_plain(&self) -> bool {
        [self.u, self.v] == [[WHITE_UV.x; 2], [WHITE_UV.y; 2]]
    }

    /// Paint it in its plain colour.
    pub fn paint_plain(&self, band: &mut Band<'_>, clip: &Clip) {
        let clip = self.clipped(clip);
        if clip.is_empty() {
            return;
        }
        for y in clip.rows {
            solid(band.span(y, clip.columns.clone()), self.colour);
        }
    }

    /// Paint it with a texture. `taps` is a buffer to use again.
    pub fn paint(&self, band: &mut Band<'_>, clip: &Clip, texture: &Texture, taps: &mut Vec<Tap>) {
        let clip = self.clipped(clip);
        if clip.is_empty() {
            return;
        }
        let [width, height] = texture.size();
        let shift = texture.shift();
        let ramp = |from: i64, to: i64, uv: [f32; 2], texels: usize| {
            let [from, to] = [from, to].map(|c| c as f64 / SUBPIXEL as f64);
            let uv = uv.map(|uv| f64::from(uv) * texels as f64);
            Plane { origin: [from, 0.0], value: uv[0] + shift, across: (uv[1] - uv[0]) / (to - from), down: 0.0 }
        };
        let u = ramp(self.min.x, self.max.x, self.u, width).ramp(clip.columns.start, 0);
        let v = ramp(self.min.y, self.max.y, self.v, height);
        taps.clear();
        let columns = (clip.columns.end - clip.columns.start) as usize;
        taps.extend((0..columns).map(|index| texture.tap(u.at(index), width)));
        let first = taps[0].near;
        let texel_for_pixel = first + columns <= width
            && taps.iter().zip(first..).all(|(tap, texel)| tap.weight == 0 && tap.near == texel);
        let tint = Tint::flat(self.colour);

        for y in clip.rows {
            let down = texture.tap(v.ramp(y, 0).at(0), height);
            let near = texture.line(down.near);
            let row = band.span(y, clip.columns.clone());
            if texel_for_pixel && down.weight == 0 {
                copy(row, &near[first..first + columns], tint);
                continue;
            }
            let far = texture.line(down.far);
            for (below, tap) in row.iter_mut().zip(&*taps) {
                *below = tinted(sample_lines(near, far, *tap, down.weight), tint, 0).over(*below);
            }
        }
    }

    fn clipped(&self, clip: &Clip) -> Clip {
        let centres = |from, to| first_centre(from)..first_centre(to);
        Clip {
            columns: intersection(centres(self.min.x, self.max.x), clip.columns.clone()),
            rows: intersection(centres(self.min.y, self.max.y), clip.rows.clone()),
        }
    }
}

/// Texel for pixel, no filtering.
fn copy(row: &mut [Pixel], texels: &[egui::Color32], tint: Tint) {
    for (below, texel) in row.iter_mut().zip(texels) {
        let texel = texel.to_array();
        *below = match (texel, tint) {
            ([0, 0, 0, 0], _) => continue,
            ([.., 255], Tint::None) => texel,
            _ => tinted(Fragment::exact(texel), tint, 0).over(*below),
        };
    }
}

/// 0 at the lower end, 1 at the upper, nothing in between.
fn side(coordinate: i64, min: i64, max: i64) -> Option<usize> {
    match coordinate {
        c if c == min => Some(0),
        c if c == max => Some(1),
        _ => None,
    }
}
