//! A small writer of SVG: paths, gradients, clips, groups and symbols, nothing else.
//!
//! Everything is appended in painting order. A scene is a list of top-level layers (`layer("p2-far")` … `end()`), which
//! may later be moved against each other as planes of a parallax.

use crate::palette::{Ink, PAGE, Palette};
use crate::path::num;
use crate::tones::Tones;
use std::fmt::Write;

/// The three widths of line a picture may use: hair, line, rod.
pub const HAIR: f64 = 1.4;
/// See [`HAIR`].
pub const LINE: f64 = 2.4;
/// See [`HAIR`].
pub const ROD: f64 = 4.0;

/// What a shape is filled or stroked with.
#[derive(Clone, Copy, Debug)]
pub enum Paint {
    /// One colour.
    Flat(Ink),
    /// A gradient, by its number.
    Gradient(u32),
}

impl From<Ink> for Paint {
    fn from(ink: Ink) -> Self {
        Paint::Flat(ink)
    }
}

/// One stop of a gradient: offset, colour, opacity.
pub type Stop = (f64, Ink, f64);

/// A plane that sails in: the layer that begins it, how far to the right of its place it comes from, and seconds.
pub type Sail = (u8, f64, f64);

/// A clip, by its number.
#[derive(Clone, Copy, Debug)]
pub struct Clip(u32);

/// A picture being drawn.
pub struct Svg {
    /// Left edge of the view box.
    pub left: f64,
    /// Top edge of the view box.
    pub top: f64,
    /// Width of the view box.
    pub width: f64,
    /// Height of the view box.
    pub height: f64,
    /// The palette of the scene.
    pub pal: &'static Palette,
    tones: Tones,
    /// Before which layers the planes of a scene begin.
    planes: &'static [u8],
    /// Which planes sail in, by the layer that begins them: from how far beside their place, and for how long.
    sails: &'static [Sail],
    defs: String,
    body: String,
    last_id: u32,
    open: usize,
}

/// Appends formatted text; writing to a `String` cannot fail.
macro_rules! put {
    ($to:expr, $($arg:tt)*) => { $to.write_fmt(format_args!($($arg)*)).expect("a String takes all text") };
}

impl Svg {
    /// An empty picture whose view box begins at the origin.
    pub fn new(width: f64, height: f64, pal: &'static Palette) -> Self {
        Self::framed(0.0, 0.0, width, height, pal)
    }

    /// An empty picture with any view box: another crop of the same landscape, in the same coordinates.
    pub fn framed(left: f64, top: f64, width: f64, height: f64, pal: &'static Palette) -> Self {
        let mut tones = Tones::default();
        // First, so that it is written exactly: the page goes on where the picture ends.
        tones.of(PAGE);
        let (planes, sails) = (&[], &[]);
        Svg {
            left,
            top,
            width,
            height,
            pal,
            tones,
            planes,
            sails,
            defs: String::new(),
            body: String::new(),
            last_id: 0,
            open: 0,
        }
    }

    /// Bottom edge of the view box.
    pub fn bottom(&self) -> f64 {
        self.top + self.height
    }

    fn paint(&mut self, paint: Paint) -> String {
        match paint {
            Paint::Flat(ink) => format!("#{}", self.tones.of(ink)),
            Paint::Gradient(id) => format!("url(#i{id})"),
        }
    }

    /// A colour as it is written, for what comes as text (symbols).
    pub fn written(&mut self, ink: Ink) -> String {
        format!("#{}", self.tones.of(ink))
    }

    fn id(&mut self) -> u32 {
        self.last_id += 1;
        self.last_id
    }

    fn stops(&mut self, stops: &[Stop]) {
        for (at, ink, opacity) in stops {
            put!(self.defs, r##"<stop offset="{}" stop-color="#{}""##, round3(*at), self.tones.of(*ink));
            if *opacity < 1.0 {
                put!(self.defs, r#" stop-opacity="{}""#, round3(*opacity));
            }
            self.defs.push_str("/>");
        }
    }

    /// A linear gradient between two points of the picture.
    pub fn linear(&mut self, stops: &[Stop], from: (f64, f64), to: (f64, f64)) -> Paint {
        let id = self.id();
        put!(
            self.defs,
            r#"<linearGradient id="i{id}" gradientUnits="userSpaceOnUse" x1="{}" y1="{}" x2="{}" y2="{}">"#,
            num(from.0),
            num(from.1),
            num(to.0),
            num(to.1)
        );
        self.stops(stops);
        self.defs.push_str("</linearGradient>");
        Paint::Gradient(id)
    }

    /// A linear gradient from left to right of whatever it fills.
    pub fn across(&mut self, stops: &[Stop]) -> Paint {
        let id = self.id();
        put!(self.defs, r#"<linearGradient id="i{id}">"#);
        self.stops(stops);
        self.defs.push_str("</linearGradient>");
        Paint::Gradient(id)
    }

    /// A gradient from the top to the foot of whatever it fills.
    pub fn down(&mut self, stops: &[Stop]) -> Paint {
        let id = self.id();
        put!(self.defs, r#"<linearGradient id="i{id}" x2="0" y2="1">"#);
        self.stops(stops);
        self.defs.push_str("</linearGradient>");
        Paint::Gradient(id)
    }

    /// A radial gradient from the centre to the edge of whatever it fills.
    pub fn radial(&mut self, stops: &[Stop]) -> Paint {
        let id = self.id();
        put!(self.defs, r#"<radialGradient id="i{id}">"#);
        self.stops(stops);
        self.defs.push_str("</radialGradient>");
        Paint::Gradient(id)
    }

    /// A radial gradient round a point of the picture.
    pub fn radial_at(&mut self, stops: &[Stop], centre: (f64, f64), r: f64) -> Paint {
        let id = self.id();
        put!(
            self.defs,
            r#"<radialGradient id="i{id}" gradientUnits="userSpaceOnUse" cx="{}" cy="{}" r="{}">"#,
            num(centre.0),
            num(centre.1),
            num(r)
        );
        self.stops(stops);
        self.defs.push_str("</radialGradient>");
        Paint::Gradient(id)
    }

    /// A radial gradient that dies like a bell curve: the only soft edge these pictures have (mist, glow).
    pub fn glow(&mut self, ink: Ink, opacity: f64) -> Paint {
        let bell = [(0.0, 1.0), (0.25, 0.86), (0.45, 0.58), (0.65, 0.27), (0.83, 0.08), (1.0, 0.0)];
        self.radial(&bell.map(|(at, share)| (at, ink, opacity * share)))
    }

    /// The same bell in so many steps that no ring is seen in a wide glow.
    pub fn halo(&mut self, ink: Ink, opacity: f64) -> Paint {
        let stops: Vec<Stop> =
            (0..=20).map(|i| f64::from(i) / 20.0).map(|t| (t, ink, opacity * (1.0 - t * t).powf(2.2))).collect();
        self.radial(&stops)
    }

    /// A clip with the outline `d`, for [`Svg::clipped`].
    pub fn clip(&mut self, d: &str) -> Clip {
        let id = self.id();
        put!(self.defs, r#"<clipPath id="i{id}"><path d="{d}"/></clipPath>"#);
        Clip(id)
    }

    /// Defines a symbol: `body` is SVG text, drawn later by [`Svg::stamp`]. Defining it twice is harmless.
    pub fn symbol(&mut self, id: &str, body: &str) {
        let head = format!(r#"<g id="{id}">"#);
        if !self.defs.contains(&head) {
            put!(self.defs, "{head}{body}</g>");
        }
    }

    /// Draws a symbol with its origin at (x, y), scaled by (sx, sy).
    pub fn stamp(&mut self, id: &str, x: f64, y: f64, sx: f64, sy: f64) {
        put!(
            self.body,
            r##"<use href="#{id}" transform="translate({} {})scale({} {})"/>"##,
            num(x),
            num(y),
            round2(sx),
            round2(sy)
        );
    }

    /// Fills the outline `d`; nothing is written for an empty outline.
    pub fn fill(&mut self, d: &str, paint: impl Into<Paint>, opacity: f64) {
        if d.is_empty() {
            return;
        }
        let paint = self.paint(paint.into());
        put!(self.body, r#"<path d="{d}" fill="{paint}""#);
        if opacity < 1.0 {
            put!(self.body, r#" fill-opacity="{}""#, round3(opacity));
        }
        self.body.push_str("/>");
    }

    /// Strokes the line `d` with round ends.
    pub fn stroke(&mut self, d: &str, paint: impl Into<Paint>, width: f64, opacity: f64) {
        self.stroke_ends(d, paint, width, opacity, "round");
    }

    /// Strokes the line `d` with square-cut ends, as steel wants it.
    pub fn stroke_cut(&mut self, d: &str, paint: impl Into<Paint>, width: f64, opacity: f64) {
        self.stroke_ends(d, paint, width, opacity, "butt");
    }

    fn stroke_ends(&mut self, d: &str, paint: impl Into<Paint>, width: f64, opacity: f64, ends: &str) {
        if d.is_empty() {
            return;
        }
        let paint = self.paint(paint.into());
        put!(
            self.body,
            r#"<path d="{d}" fill="none" stroke="{paint}" stroke-width="{}" stroke-linejoin="round""#,
            num(width)
        );
        if ends != "butt" {
            put!(self.body, r#" stroke-linecap="{ends}""#);
        }
        if opacity < 1.0 {
            put!(self.body, r#" stroke-opacity="{}""#, round3(opacity));
        }
        self.body.push_str("/>");
    }

    /// A filled rectangle.
    pub fn rect(&mut self, x: f64, y: f64, w: f64, h: f64, paint: impl Into<Paint>, opacity: f64) {
        self.fill(&format!("M{},{}h{}v{}h{}z", num(x), num(y), num(w), num(h), num(-w)), paint, opacity);
    }

    /// A filled ellipse, written as a path of two arcs.
    pub fn ellipse(&mut self, cx: f64, cy: f64, rx: f64, ry: f64, paint: impl Into<Paint>, opacity: f64) {
        let (r, w) = (format!("{},{}", num(rx), num(ry)), num(2.0 * rx));
        self.fill(&format!("M{},{}a{r} 0 1 1 {w},0a{r} 0 1 1-{w},0z", num(cx - rx), num(cy)), paint, opacity);
    }

    /// Says before which layers (`p3-…` is 3) the planes of the scene begin: they are moved against each other.
    pub fn planes(&mut self, starts: &'static [u8]) {
        self.planes = starts;
    }

    /// Says which planes sail in once the scene is seen, and then rest.
    pub fn sails(&mut self, sails: &'static [Sail]) {
        self.sails = sails;
    }

    /// Opens a top-level layer with an id: a plane of the parallax.
    pub fn layer(&mut self, id: &str) {
        debug_assert!(self.open == 0, "layer {id} opened inside another group");
        put!(self.body, r#"<g id="{id}">"#);
        self.open += 1;
    }

    /// Opens a group with an opacity.
    pub fn group(&mut self, opacity: f64) {
        self.body.push_str("<g");
        if opacity < 1.0 {
            put!(self.body, r#" opacity="{}""#, round3(opacity));
        }
        self.body.push('>');
        self.open += 1;
    }

    /// Opens a group whose children inherit a fill (for symbols drawn in one colour).
    pub fn tinted(&mut self, ink: Ink, opacity: f64) {
        put!(self.body, r##"<g fill="#{}""##, self.tones.of(ink));
        if opacity < 1.0 {
            put!(self.body, r#" opacity="{}""#, round3(opacity));
        }
        self.body.push('>');
        self.open += 1;
    }

    /// Opens a group drawn only inside a clip.
    pub fn clipped(&mut self, clip: Clip) {
        put!(self.body, r#"<g clip-path="url(#i{})">"#, clip.0);
        self.open += 1;
    }

    /// Opens a group moved to (x, y) and scaled by (sx, sy).
    pub fn at(&mut self, x: f64, y: f64, sx: f64, sy: f64) {
        put!(self.body, r#"<g transform="translate({} {})scale({} {})">"#, num(x), num(y), round3(sx), round3(sy));
        self.open += 1;
    }

    /// Closes the innermost open group or layer.
    pub fn end(&mut self) {
        assert!(self.open > 0, "end() without an open group");
        self.body.push_str("</g>");
        self.open -= 1;
    }

    fn plane_table(&self) -> String {
        let starts: Vec<String> = self.planes.iter().map(u8::to_string).collect();
        let mut table = if starts.is_empty() { String::new() } else { format!("planes={};", starts.join(",")) };
        if !self.sails.is_empty() {
            let sails: Vec<String> = self.sails.iter().map(|(p, from, span)| format!("{p}:{from}:{span}")).collect();
            put!(table, "sails={};", sails.join(","));
        }
        table
    }

    /// The finished SVG text, with the table of its evening colours.
    pub fn finish(self) -> String {
        assert!(self.open == 0, "{} groups left open", self.open);
        let (x, y, w, h) = (num(self.left), num(self.top), num(self.width), num(self.height));
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x} {y} {w} {h}" width="{w}" height="{h}"><metadata>{}{}</metadata><defs>{}</defs>{}</svg>{}"#,
            self.plane_table(),
            self.tones.table(),
            self.defs,
            self.body,
            "\n"
        )
    }
}

fn round2(v: f64) -> f64 {
    (v * 100.0).round() / 100.0 + 0.0
}

fn round3(v: f64) -> f64 {
    (v * 1000.0).round() / 1000.0 + 0.0
}
