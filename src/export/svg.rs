//! Scenes as SVG, with text as text.

use std::fmt::Write as _;

use emath::{Pos2, Rect};

use crate::figure::{Anchoring, Cap, Dash, Paint, Scene, Shape};
use crate::theme::{Color, Face, Theme};

/// A scene as an SVG document. `icon` gives the SVG of an icon by its name; icons it lacks are left out.
#[must_use]
pub fn scene_to_svg(scene: &Scene, theme: &Theme, icon: &dyn Fn(&str) -> Option<String>) -> String {
    let (w, h) = (scene.size.x, scene.size.y);
    let paper = hex(theme.palette.paper);
    let mut svg = String::new();
    let _ = writeln!(
        svg,
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}"><rect width="{w}" height="{h}" fill="{paper}"/>"#
    );
    for item in &scene.items {
        write_shape(&mut svg, &item.shape, theme, icon);
        svg.push('\n');
    }
    svg.push_str("</svg>\n");
    svg
}

fn write_shape(svg: &mut String, shape: &Shape, theme: &Theme, icon: &dyn Fn(&str) -> Option<String>) {
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
fn placed_icon(source: &str, rect: Rect, color: &str) -> String {
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

/// The face in the words of CSS: what the program is set in where it is installed, else what comes near.
fn font(face: Face) -> &'static str {
    match face {
        Face::HanRegular => r#"font-family="'Noto Sans SC','Noto Sans CJK SC',sans-serif""#,
        Face::HanBold => r#"font-family="'Noto Sans SC','Noto Sans CJK SC',sans-serif" font-weight="700""#,
        Face::HanSerif => r#"font-family="'Noto Serif SC','Noto Serif CJK SC',serif" font-weight="700""#,
        Face::LatinRegular => r#"font-family="Inter,'Noto Sans SC','Noto Sans CJK SC',sans-serif""#,
        Face::LatinBold => r#"font-family="Inter,'Noto Sans SC','Noto Sans CJK SC',sans-serif" font-weight="600""#,
        Face::LatinSerif => r#"font-family="'Noto Serif SC','Noto Serif CJK SC',serif" font-weight="700""#,
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
