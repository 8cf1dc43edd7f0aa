//! The hand that draws made things: short words for filling, lining and shading.

use crate::palette::Ink;
pub use crate::path::Pt;
use crate::path::{self, num};
pub use crate::svg::{HAIR, LINE, ROD};
use crate::svg::{Paint, Svg};

impl From<u32> for Ink {
    fn from(rgb: u32) -> Self {
        Ink::hex(rgb)
    }
}

impl From<u32> for Paint {
    fn from(rgb: u32) -> Self {
        Paint::Flat(Ink::hex(rgb))
    }
}

/// A picture under the hand.
pub struct Brush {
    /// The picture.
    pub svg: Svg,
}

impl Brush {
    /// A hand over a picture.
    pub fn over(svg: Svg) -> Self {
        Brush { svg }
    }

    /// Fills a shape.
    pub fn fill(&mut self, d: impl AsRef<str>, paint: impl Into<Paint>) {
        self.svg.fill(d.as_ref(), paint, 1.0);
    }

    /// Fills a shape thinly.
    pub fn wash(&mut self, d: impl AsRef<str>, paint: impl Into<Paint>, opacity: f64) {
        self.svg.fill(d.as_ref(), paint, opacity);
    }

    /// Draws a line.
    pub fn line(&mut self, d: impl AsRef<str>, paint: impl Into<Paint>, width: f64) {
        self.svg.stroke(d.as_ref(), paint, width, 1.0);
    }

    /// Draws a faint line.
    pub fn faint(&mut self, d: impl AsRef<str>, paint: impl Into<Paint>, width: f64, opacity: f64) {
        self.svg.stroke(d.as_ref(), paint, width, opacity);
    }

    /// A gradient between two points; stops are offset, colour, opacity.
    pub fn along<C: Into<Ink> + Copy>(&mut self, from: Pt, to: Pt, stops: &[(f64, C, f64)]) -> Paint {
        let stops: Vec<_> = stops.iter().map(|s| (s.0, s.1.into(), s.2)).collect();
        self.svg.linear(&stops, from, to)
    }

    /// A gradient from a row down to another.
    pub fn down<C: Into<Ink> + Copy>(&mut self, y0: f64, y1: f64, stops: &[(f64, C, f64)]) -> Paint {
        self.along((0.0, y0), (0.0, y1), stops)
    }

    /// A gradient from the centre of a ball of light outwards.
    pub fn ball<C: Into<Ink> + Copy>(&mut self, centre: Pt, r: f64, stops: &[(f64, C, f64)]) -> Paint {
        let stops: Vec<_> = stops.iter().map(|s| (s.0, s.1.into(), s.2)).collect();
        self.svg.radial_at(&stops, centre, r)
    }

    /// A soft light or shadow.
    pub fn glow(&mut self, at: Pt, rx: f64, ry: f64, ink: impl Into<Ink>, opacity: f64) {
        let paint = self.svg.glow(ink.into(), opacity);
        self.svg.ellipse(at.0, at.1, rx, ry, paint, 1.0);
    }

    /// A filled ellipse.
    pub fn oval(&mut self, at: Pt, rx: f64, ry: f64, paint: impl Into<Paint>) {
        self.svg.ellipse(at.0, at.1, rx, ry, paint, 1.0);
    }

    /// A filled circle.
    pub fn dot(&mut self, at: Pt, r: f64, paint: impl Into<Paint>) {
        self.svg.ellipse(at.0, at.1, r, r, paint, 1.0);
    }

    /// A filled rectangle.
    pub fn rect(&mut self, x: f64, y: f64, w: f64, h: f64, paint: impl Into<Paint>) {
        self.svg.rect(x, y, w, h, paint, 1.0);
    }
}

/// One colour moved towards another.
pub fn mix(a: impl Into<Ink>, b: impl Into<Ink>, t: f64) -> Ink {
    a.into().mix(b.into(), t)
}

/// A closed outline.
pub fn poly(p: &[Pt]) -> String {
    path::poly(p, true)
}

/// An open line.
pub fn chain(p: &[Pt]) -> String {
    path::poly(p, false)
}

/// The outline of an ellipse.
pub fn oval(at: Pt, rx: f64, ry: f64) -> String {
    let (x, y, d) = (num(at.0 - rx), num(at.1), num(2.0 * rx));
    let (rx, ry) = (num(rx), num(ry));
    format!("M{x},{y}a{rx},{ry} 0 1 0 {d},0a{rx},{ry} 0 1 0 -{d},0z")
}

/// A flat lens on the water.
pub fn lens(x: f64, y: f64, length: f64, half: f64) -> String {
    path::lens(x, y, length, half, 0.0)
}

/// A closed outline of cubic curves: the start, then two handles and an end for every curve.
pub fn bez(p: &[Pt]) -> String {
    let mut d = bez_open(p);
    d.push('z');
    d
}

/// An open line of cubic curves, given like [`bez`].
pub fn bez_open(p: &[Pt]) -> String {
    let mut pen = path::Pen::new();
    pen.cmd('M', &[p[0].0, p[0].1]);
    for c in p[1..].chunks_exact(3) {
        pen.cmd('C', &[c[0].0, c[0].1, c[1].0, c[1].1, c[2].0, c[2].1]);
    }
    pen.done()
}

/// Turns points about their own origin (degrees, clockwise on the sheet), scales them and moves them to `at`.
pub fn spun(p: &[Pt], at: Pt, degrees: f64, scale: f64) -> Vec<Pt> {
    let (s, c) = degrees.to_radians().sin_cos();
    p.iter().map(|(x, y)| (at.0 + scale * (x * c - y * s), at.1 + scale * (x * s + y * c))).collect()
}

/// Points written as `x,y x,y …`: a long outline drawn by hand stays one readable line of text.
///
/// # Panics
/// If the text is anything but pairs of numbers; it is part of the program, not input.
pub fn points(text: &str) -> Vec<Pt> {
    text.split_whitespace()
        .map(|pair| {
            let (x, y) = pair.split_once(',').expect("a point is x,y");
            let number = |t: &str| t.parse().expect("coordinates are numbers");
            (number(x), number(y))
        })
        .collect()
}

/// A place and a size: shapes are drawn round their own origin and set there.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    at: Pt,
    scale: f64,
}

impl Frame {
    /// A frame whose origin lies `at` a point.
    pub fn new(at: Pt, scale: f64) -> Self {
        Frame { at, scale }
    }

    /// Where one point lands.
    pub fn at(&self, x: f64, y: f64) -> Pt {
        (self.at.0 + x * self.scale, self.at.1 + y * self.scale)
    }

    /// Where points written as in [`points`] land.
    pub fn points(&self, text: &str) -> Vec<Pt> {
        points(text).into_iter().map(|(x, y)| self.at(x, y)).collect()
    }
}
