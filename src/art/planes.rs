//! A scene in planes: the parts of a drawing that lie at one depth, each with a picture of its own, so that they can be
//! moved against each other.
//!
//! A shipped scene says in its metadata before which layers a plane begins (`planes=3,8`: layers `p1-…` and `p2-…` are the
//! far plane, from `p3-…` on the middle one, from `p8-…` on the near one).

use egui::{ColorImage, Rect, pos2};
use rayon::prelude::*;
use resvg::usvg::{self, Group, Node};
use resvg::{tiny_skia, usvg::NonZeroRect};

use super::raster::{RasterFault, parse, scale_to};

/// A plane.
#[derive(Clone, Debug, PartialEq)]
pub struct Plane {
    /// Its pixels.
    pub image: ColorImage,
    /// Where it lies, as shares of the whole picture's sides.
    pub place: Rect,
}

/// The planes of a drawing, the farthest first, the whole of it `width` pixels wide.
///
/// # Errors
/// What is wrong with the drawing.
pub fn planes(svg: &[u8], starts: &[u8], width: u32) -> Result<Vec<Plane>, RasterFault> {
    let tree = parse(svg)?;
    let (scale, size) = scale_to(&tree, width)?;
    let mut layers = Vec::new();
    collect(tree.root(), &mut layers);
    let plane_of = |depth: u8| starts.iter().filter(|start| **start <= depth).count();
    // On all cores, layer by layer: a scene's time goes into its few ranges.
    let drawn: Result<Vec<_>, RasterFault> = layers.par_iter().map(|layer| drawn(layer, scale, size)).collect();
    let mut all: Vec<Option<Drawn>> = (0..=starts.len()).map(|_| None).collect();
    for (layer, drawn) in layers.iter().zip(drawn?) {
        let Some(drawn) = drawn else { continue };
        let plane = &mut all[plane_of(layer.depth)];
        *plane = Some(match plane.take() {
            Some(below) => below.under(&drawn)?,
            None => drawn,
        });
    }
    let all = all.into_iter().flatten().map(|drawn| drawn.plane(size)).collect();
    Ok(without_hidden_feet(all, size[1] as usize))
}

/// Rows that are kept below the last one that is seen, as a share of the height: planes move a little.
const MARGIN: f32 = 0.03;

/// Cuts off what lies at the foot of planes behind nearer ones that let nothing through there.
fn without_hidden_feet(mut planes: Vec<Plane>, height: usize) -> Vec<Plane> {
    let mut hidden = vec![false; height];
    for plane in planes.iter_mut().rev() {
        let top = (plane.place.top() * height as f32).round() as usize;
        let rows = plane.image.height();
        let seen = (0..rows).rev().find(|row| !hidden.get(top + row).is_some_and(|hidden| *hidden));
        let kept = seen.map_or(1, |row| row + 1 + (MARGIN * height as f32) as usize).min(rows);
        for row in 0..rows.min(height.saturating_sub(top)) {
            let width = plane.image.width();
            let pixels = &plane.image.pixels[row * width..(row + 1) * width];
            let spans = plane.place.left() <= 0.0 && plane.place.right() >= 1.0;
            hidden[top + row] |= spans && pixels.iter().all(|pixel| pixel.is_opaque());
        }
        plane.image.pixels.truncate(kept * plane.image.width());
        plane.image.size[1] = kept;
        plane.place.max.y = plane.place.min.y + kept as f32 / height as f32;
    }
    planes
}

/// A layer of the drawing: the group `p3-…` lies at depth 3.
struct Layer<'a> {
    depth: u8,
    node: &'a Node,
    bounds: NonZeroRect,
    above: usvg::Transform,
}

fn collect<'a>(group: &'a Group, layers: &mut Vec<Layer<'a>>) {
    for node in group.children() {
        let Node::Group(inner) = node else { continue };
        match (depth(inner.id()), node.abs_layer_bounding_box()) {
            (Some(depth), Some(bounds)) => layers.push(Layer { depth, node, bounds, above: group.abs_transform() }),
            (Some(_), None) => {}
            (None, _) => collect(inner, layers),
        }
    }
}

fn depth(id: &str) -> Option<u8> {
    id.strip_prefix('p')?.split_once('-')?.0.parse().ok()
}

/// Part of the picture: its pixels, and the first column and row that they take.
struct Drawn {
    pixels: tiny_skia::Pixmap,
    x: u32,
    y: u32,
}

/// A layer's pixels; none where nothing of it is seen.
fn drawn(layer: &Layer<'_>, scale: f32, [width, height]: [u32; 2]) -> Result<Option<Drawn>, RasterFault> {
    let low = |v: f32, most: u32| (v * scale).floor().clamp(0.0, most as f32) as u32;
    let high = |v: f32, most: u32| (v * scale).ceil().clamp(0.0, most as f32) as u32;
    let b = layer.bounds;
    let (x, y) = (low(b.left(), width), low(b.top(), height));
    let (right, bottom) = (high(b.right(), width), high(b.bottom(), height));
    if x >= right || y >= bottom {
        return Ok(None);
    }
    let mut pixels = tiny_skia::Pixmap::new(right - x, bottom - y).ok_or(RasterFault::Size)?;
    let to_pixels = tiny_skia::Transform::from_scale(scale, scale).post_translate(-(x as f32), -(y as f32));
    // A node is drawn as if its bounds began at nought.
    let place = to_pixels.pre_concat(layer.above).pre_translate(b.x(), b.y());
    let _drawn = resvg::render_node(layer.node, place, &mut pixels.as_mut());
    Ok(Some(Drawn { pixels, x, y }))
}

impl Drawn {
    fn ends(&self) -> (u32, u32) {
        (self.x + self.pixels.width(), self.y + self.pixels.height())
    }

    /// Both, the other above.
    fn under(self, above: &Self) -> Result<Self, RasterFault> {
        let ((right, bottom), (far_right, far_bottom)) = (self.ends(), above.ends());
        let (x, y) = (self.x.min(above.x), self.y.min(above.y));
        let mut both = if (x, y) == (self.x, self.y) && far_right <= right && far_bottom <= bottom {
            self
        } else {
            let (width, height) = (right.max(far_right) - x, bottom.max(far_bottom) - y);
            let pixels = tiny_skia::Pixmap::new(width, height).ok_or(RasterFault::Size)?;
            let mut whole = Self { pixels, x, y };
            whole.lay(&self);
            whole
        };
        both.lay(above);
        Ok(both)
    }

    fn lay(&mut self, above: &Self) {
        let at = |own: u32, other: u32| i32::try_from(other - own).unwrap_or(0);
        let (x, y) = (at(self.x, above.x), at(self.y, above.y));
        let (paint, still) = (tiny_skia::PixmapPaint::default(), tiny_skia::Transform::identity());
        self.pixels.draw_pixmap(x, y, above.pixels.as_ref(), &paint, still, None);
    }

    fn plane(self, [width, height]: [u32; 2]) -> Plane {
        let size = [self.pixels.width() as usize, self.pixels.height() as usize];
        let image = ColorImage::from_rgba_premultiplied(size, self.pixels.data());
        let share = |x: u32, y: u32| pos2(x as f32 / width as f32, y as f32 / height as f32);
        let (right, bottom) = self.ends();
        Plane { image, place: Rect::from_min_max(share(self.x, self.y), share(right, bottom)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::art::rasterise;

    const SCENE: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='10 20 160 90' width='160' height='90'>\
        <g id='p1-sky'><path d='M0,0h200v200h-200z' fill='#C6DFE0'/></g>\
        <g id='p2-far'><g transform='translate(30 40)'><path d='M0,0h60v30h-60z' fill='#4E98A0'/></g></g>\
        <g id='p3-near'><path d='M10,90h160v20h-160z' fill='#24564F' fill-opacity='.5'/></g></svg>";

    #[test]
    fn planes_laid_over_each_other_are_the_picture() {
        let whole = rasterise("a.svg", SCENE.as_bytes(), 320).expect("it is drawn");
        let planes = planes(SCENE.as_bytes(), &[2, 3], 320).expect("it is drawn");
        assert_eq!(planes.len(), 3);
        let mut laid = ColorImage::filled(whole.size, egui::Color32::TRANSPARENT);
        for plane in &planes {
            let [x0, y0] = [plane.place.min.x * 320.0, plane.place.min.y * 180.0].map(|v| v.round() as usize);
            for y in 0..plane.image.height() {
                for x in 0..plane.image.width() {
                    let at = (y0 + y) * 320 + x0 + x;
                    laid.pixels[at] = laid.pixels[at].blend(plane.image.pixels[y * plane.image.width() + x]);
                }
            }
        }
        let near =
            |a: egui::Color32, b: egui::Color32| a.to_array().iter().zip(b.to_array()).all(|(a, b)| a.abs_diff(b) <= 2);
        let different = laid.pixels.iter().zip(&whole.pixels).filter(|(a, b)| !near(**a, **b)).count();
        assert_eq!(different, 0, "of {}", laid.pixels.len());
    }

    #[test]
    fn a_plane_is_no_larger_than_what_is_drawn_on_it() {
        let planes = planes(SCENE.as_bytes(), &[2, 3], 320).expect("it is drawn");
        assert_eq!(planes[0].place, Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)));
        assert_eq!(planes[1].image.size, [120, 60]);
        assert_eq!(planes[2].image.size, [320, 40]);
    }

    #[test]
    fn what_no_one_sees_behind_a_near_plane_is_not_kept() {
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>\
            <g id='p1-sky'><path d='M0,0h100v100h-100z' fill='#C6DFE0'/></g>\
            <g id='p2-lake'><path d='M-9,50h120v60h-120z' fill='#4E98A0'/></g></svg>";
        let planes = planes(svg.as_bytes(), &[2], 100).expect("it is drawn");
        assert_eq!(planes.iter().map(|plane| plane.image.height()).collect::<Vec<_>>(), [53, 50]);
        assert!((planes[0].place.bottom() - 0.53).abs() < 1e-3);
    }

    #[test]
    fn a_drawing_without_layers_has_no_planes() {
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0,0h9v9z'/></svg>";
        assert_eq!(planes(svg.as_bytes(), &[3], 90), Ok(Vec::new()));
    }
}
