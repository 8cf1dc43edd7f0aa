//! Scenes as SVG, with text as text, or as outlines.

use std::fmt::Write as _;

use emath::{Pos2, Rect, pos2};

use super::letters::Letters;
use super::sfnt::{base64, web_font};
use crate::figure::{Anchoring, Cap, Dash, Paint, Scene, Shape};
use crate::i18n::Lang;
use crate::theme::{Color, Face, Theme};

/// How words are written.
pub(super) enum Lettering<'a> {
    /// As text, in these files cut to the letters used.
    Text(&'a Letters),
    /// As outlines, for a reader without fonts.
    Outlines(&'a Letters),
}

/// Gives the SVG of an icon by its name; icons it lacks are left out.
pub(super) type Icons<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A scene as an SVG document with a title, in a language.
pub(super) fn svg(
    scene: &Scene,
    theme: &Theme,
    title: &str,
    lang: Lang,
    words: &Lettering<'_>,
    icon: Icons<'_>,
) -> String {
    let (w, h) = (scene.size.x, scene.size.y);
    let (paper, title, lang) = (hex(theme.palette.paper), escaped(title), lang.code());
    let mut svg = String::new();
    let _ = writeln!(
        svg,
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}" xml:lang="{lang}"><title>{title}</title>"#
    );
    if let Lettering::Text(letters) = words {
        svg.push_str(&style(letters, scene));
    }
    let _ = writeln!(svg, r#"<rect width="{w}" height="{h}" fill="{paper}"/>"#);
    for item in &scene.items {
        match (&item.shape, words) {
            (Shape::Text { text, at, anchoring, size, face, paint }, Lettering::Outlines(letters)) => {
                let left = at.x - anchored(*anchoring, letters.width(text, *size, *face));
                let path = outlines(letters, text, pos2(left, at.y), *size, *face);
                let _ = write!(svg, r#"<path d="{path}" fill="{}"/>"#, hex(paint.color(theme)));
            }
            (shape, _) => write_shape(&mut svg, shape, theme, icon),
        }
        svg.push('\n');
    }
    svg.push_str("</svg>\n");
    svg
}

/// How far left of its point a line of text begins.
pub(super) fn anchored(anchoring: Anchoring, width: f32) -> f32 {
    match anchoring {
        Anchoring::Start => 0.0,
        Anchoring::Middle => width / 2.0,
        Anchoring::End => width,
    }
}

/// The font files cut to what is used, in the document itself.
fn style(letters: &Letters, scene: &Scene) -> String {
    let mut style = String::from("<style>\n");
    for (file, used) in letters.used(scene) {
        let Some(font) = letters.font(file).and_then(|(_, bytes)| web_font(bytes, &used)) else { continue };
        let (family, weight) = family(file);
        let _ = writeln!(
            style,
            "@font-face{{font-family:'{family}';font-weight:{weight};src:url(data:font/otf;base64,{}) format('opentype')}}",
            base64(&font)
        );
    }
    style.push_str("</style>\n");
    style
}

/// What the system calls a file's family, and its weight.
fn family(file: &str) -> (&'static str, u16) {
    match file {
        "han-regular" => ("Noto Sans SC", 400),
        "han-bold" => ("Noto Sans SC", 700),
        "han-serif" => ("Noto Serif SC", 700),
        "latin-serif" => ("Noto Serif", 700),
        "latin-regular" => ("Inter", 400),
        _ => ("Inter", 600),
    }
}

/// The outlines of a line of text, its first letter's origin at a point.
fn outlines(letters: &Letters, text: &str, at: Pos2, size: f32, face: Face) -> String {
    let mut outline = Outline { path: String::new(), origin: at, scale: 1.0 };
    for run in letters.runs(text, face) {
        let Some((font, _)) = letters.font(run.file) else { continue };
        outline.scale = size / f32::from(font.units_per_em());
        for (_, glyph) in run.glyphs {
            font.outline_glyph(glyph, &mut outline);
            outline.origin.x += f32::from(font.glyph_hor_advance(glyph).unwrap_or_default()) * outline.scale;
        }
    }
    outline.path
}

/// Writes a glyph's outline as a path.
struct Outline {
    path: String,
    origin: Pos2,
    scale: f32,
}

impl Outline {
    fn point(&self, x: f32, y: f32) -> String {
        format!("{:.3} {:.3}", self.origin.x + x * self.scale, self.origin.y - y * self.scale)
    }
}

impl ttf_parser::OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        let point = self.point(x, y);
        let _ = write!(self.path, "M{point}");
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let point = self.point(x, y);
        let _ = write!(self.path, "L{point}");
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (control, point) = (self.point(x1, y1), self.point(x, y));
        let _ = write!(self.path, "Q{control} {point}");
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (first, second, point) = (self.point(x1, y1), self.point(x2, y2), self.point(x, y));
        let _ = write!(self.path, "C{first} {second} {point}");
    }

    fn close(&mut self) {
        self.path.push('Z');
    }
}

fn write_shape(svg: &mut String, shape: &Shape, theme: &Theme, icon: Icons<'_>) {
    let color = |paint: &Paint| hex(paint.color(theme));
    // Writing to a string cannot fail.
    let _ = match shape {
        Shape::Stroke { points, width, dash, cap, paint } => {
            let (path, cap, dash) = (path(points), cap_name(*cap), dash.map(dash_attributes).unwrap_or_default());
            let color = color(paint);
            write!(
                svg,
                r#"<path d="{path}" fill="none" stroke="{color}" stroke-width="{width}" stroke-linecap="{cap}"{dash}/>"#
            )
        }
        Shape::Polygon { points, paint } => {
            write!(svg, r#"<path d="{}Z" fill="{}"/>"#, path(points), color(paint))
        }
        Shape::Circle { center, radius, fill, rim } => {
            let paint = fill_and_rim(fill.as_ref().map(color), rim.as_ref().map(|(w, p)| (*w, color(p))));
            write!(svg, r#"<circle cx="{}" cy="{}" r="{radius}"{paint}/>"#, center.x, center.y)
        }
        Shape::Rect { rect, radius, fill, rim } => {
            let inner = rim.as_ref().map_or(0.0, |(width, _)| width / 2.0);
            let Rect { min, .. } = rect.shrink(inner);
            let (w, h) = (rect.width() - 2.0 * inner, rect.height() - 2.0 * inner);
            let paint = fill_and_rim(fill.as_ref().map(color), rim.as_ref().map(|(w, p)| (*w, color(p))));
            write!(svg, r#"<rect x="{}" y="{}" width="{w}" height="{h}" rx="{radius}"{paint}/>"#, min.x, min.y)
        }
        Shape::Text { text, at, anchoring, size, face, paint } => {
            let (font, anchor, color) = (font(*face), anchor_name(*anchoring), color(paint));
            let (x, y, text) = (at.x, at.y, escaped(text));
            write!(
                svg,
                r#"<text x="{x}" y="{y}" font-size="{size}" {font} text-anchor="{anchor}" fill="{color}">{text}</text>"#
            )
        }
        Shape::Icon { name, rect, paint } => match icon(name) {
            Some(source) => write!(svg, "{}", placed_icon(&source, *rect, &color(paint))),
            None => Ok(()),
        },
    };
}

/// The icon's drawing in a place and a colour; icons are drawn in black on a square of 48.
pub(super) fn placed_icon(source: &str, rect: Rect, color: &str) -> String {
    let scale = rect.width() / 48.0;
    let body = source.split_once('>').map_or("", |(_, body)| body);
    let body = body.trim_end().trim_end_matches("</svg>").replace("#000", color);
    let (x, y) = (rect.left(), rect.top());
    format!(
        r#"<g transform="translate({x} {y}) scale({scale})" fill="none" stroke="{color}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">{body}</g>"#
    )
}

fn path(points: &[Pos2]) -> String {
    let mut path = String::new();
    for (i, p) in points.iter().enumerate() {
        let _ = write!(path, "{}{:.2} {:.2}", if i == 0 { 'M' } else { 'L' }, p.x, p.y);
    }
    path
}

fn fill_and_rim(fill: Option<String>, rim: Option<(f32, String)>) -> String {
    let fill = fill.unwrap_or_else(|| "none".to_owned());
    match rim {
        Some((width, color)) => format!(r#" fill="{fill}" stroke="{color}" stroke-width="{width}""#),
        None => format!(r#" fill="{fill}""#),
    }
}

fn dash_attributes(dash: Dash) -> String {
    format!(r#" stroke-dasharray="{:.3} {:.3}" stroke-dashoffset="{:.3}""#, dash.on, dash.off, dash.phase)
}

fn cap_name(cap: Cap) -> &'static str {
    match cap {
        Cap::Butt => "butt",
        Cap::Round => "round",
    }
}

fn anchor_name(anchoring: Anchoring) -> &'static str {
    match anchoring {
        Anchoring::Start => "start",
        Anchoring::Middle => "middle",
        Anchoring::End => "end",
    }
}

/// The face in the words of CSS: the document's own files by the names that they have where they are installed, for readers
/// that do without them, else what comes near.
fn font(face: Face) -> &'static str {
    match face {
        Face::HanRegular => r#"font-family="'Noto Sans SC','Noto Sans CJK SC',Inter,sans-serif""#,
        Face::HanBold => r#"font-family="'Noto Sans SC','Noto Sans CJK SC',Inter,sans-serif" font-weight="700""#,
        Face::HanSerif => r#"font-family="'Noto Serif SC','Noto Serif CJK SC',serif" font-weight="700""#,
        Face::LatinRegular => r#"font-family="Inter,'Noto Sans SC','Noto Sans CJK SC',sans-serif""#,
        Face::LatinBold => r#"font-family="Inter,'Noto Sans SC','Noto Sans CJK SC',sans-serif" font-weight="600""#,
        Face::LatinSerif => r#"font-family="'Noto Serif','Noto Serif SC','Noto Serif CJK SC',serif" font-weight="700""#,
        Face::Figures => r#"font-family="Inter,'Noto Sans SC','Noto Sans CJK SC',sans-serif" font-weight="600""#,
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn hex(color: Color) -> String {
    let [r, g, b] = color.0;
    format!("#{r:02X}{g:02X}{b:02X}")
}
