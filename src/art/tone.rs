//! Day and evening: one drawing in two sets of colours.
//!
//! A drawing may carry a table in its `<metadata>`, right after the `<svg>` tag:
//! `quiet=C6DFE0,…;quiet-evening=08222B,…;evening=C6DFE0-08222B,…`. `evening` gives colours as they are written for the
//! day, and what each becomes in the evening; `quiet` and `quiet-evening` are what its rows are on average, from the
//! top to the foot, shown while the drawing is being made.

use std::borrow::Cow;
use std::collections::HashMap;

/// In which light a picture is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// As it is drawn.
    #[default]
    Day,
    /// In its evening colours, where it has them.
    Evening,
}

/// A drawing's text in a tone. One without a table stays as it is.
#[must_use]
pub fn toned(svg: &str, tone: Tone) -> Cow<'_, str> {
    let evening = match tone {
        Tone::Day => None,
        Tone::Evening => entry(svg, "evening"),
    };
    let Some(evening) = evening else { return Cow::Borrowed(svg) };
    let table: HashMap<&str, &str> = evening.split(',').filter_map(|pair| pair.split_once('-')).collect();
    let mut out = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(at) = rest.find('#') {
        let (before, colour) = rest.split_at(at + 1);
        out.push_str(before);
        rest = colour;
        if let Some(other) = colour.get(..6).and_then(|digits| table.get(digits)) {
            out.push_str(other);
            rest = &colour[6..];
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// What a drawing's rows are on average in a tone, from the top to the foot; empty where it does not say.
#[must_use]
pub fn quiet(svg: &str, tone: Tone) -> Vec<[u8; 3]> {
    let name = match tone {
        Tone::Day => "quiet",
        Tone::Evening => "quiet-evening",
    };
    entry(svg, name).into_iter().flat_map(|rows| rows.split(',')).filter_map(rgb).collect()
}

/// Before which layers the planes of a scene begin; none where it is one picture.
#[must_use]
pub fn planes(svg: &str) -> Vec<u8> {
    entry(svg, "planes")
        .into_iter()
        .flat_map(|starts| starts.split(','))
        .filter_map(|start| start.parse().ok())
        .collect()
}

fn entry<'a>(svg: &'a str, name: &str) -> Option<&'a str> {
    let (head, rest) = svg.split_once("<metadata>")?;
    // Only at the very beginning: what stands deeper in a drawing is not ours.
    if head.matches('<').count() > 2 {
        return None;
    }
    let (table, _) = rest.split_once("</metadata>")?;
    table.split(';').find_map(|entry| entry.trim().strip_prefix(name)?.strip_prefix('='))
}

fn rgb(digits: &str) -> Option<[u8; 3]> {
    let value = u32::from_str_radix(digits, 16).ok().filter(|_| digits.len() == 6)?;
    let [_, r, g, b] = value.to_be_bytes();
    Some([r, g, b])
}

/// Width divided by height of a drawing, as its first tag says it; nothing where it does not.
#[must_use]
pub fn aspect(svg: &str) -> Option<f32> {
    let (tag, _) = svg.split_once("<svg")?.1.split_once('>')?;
    let side = |name: &str| -> Option<f32> {
        let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
        rest.split_once('"')?.0.parse().ok()
    };
    let aspect = side("width")? / side("height")?;
    (0.05..=20.0).contains(&aspect).then_some(aspect)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWING: &str = "<svg width=\"640\" height=\"480\"><metadata>quiet=C6DFE0,4E98A0;quiet-evening=08222B,zz;\
        evening=C6DFE0-08222B,F3BE98-F6E6C2</metadata><g fill=\"#C6DFE0\" stroke=\"#F3BE98\"/><use href=\"#C6DFE\"/>\
        <path fill=\"#4E98A0\"/></svg>";

    #[test]
    fn by_day_a_drawing_is_as_it_is_written() {
        assert_eq!(toned(DRAWING, Tone::Day), DRAWING);
    }

    #[test]
    fn in_the_evening_each_colour_of_the_table_is_another_and_nothing_else_changes() {
        let evening = toned(DRAWING, Tone::Evening);
        assert!(evening.contains("fill=\"#08222B\" stroke=\"#F6E6C2\"/><use href=\"#C6DFE\"/><path fill=\"#4E98A0\""));
        assert_eq!(evening.len(), DRAWING.len());
    }

    #[test]
    fn a_drawing_without_a_table_is_the_same_in_the_evening() {
        for svg in [
            "",
            "#",
            "<svg/>",
            "<svg fill=\"#C6DFE0\"/>",
            "<svg><g><metadata>evening=C6DFE0-000000</metadata></g></svg>",
        ] {
            assert_eq!(toned(svg, Tone::Evening), svg);
            assert!(quiet(svg, Tone::Evening).is_empty());
        }
    }

    #[test]
    fn quiet_colours_and_the_shape_are_read_from_the_head() {
        assert_eq!(quiet(DRAWING, Tone::Day), [[0xC6, 0xDF, 0xE0], [0x4E, 0x98, 0xA0]]);
        assert_eq!(quiet(DRAWING, Tone::Evening), [[0x08, 0x22, 0x2B]]);
        assert!((aspect(DRAWING).expect("it has sides") - 4.0 / 3.0).abs() < 1e-6);
        assert_eq!(aspect("<svg width=\"0\" height=\"0\">"), None);
        assert_eq!(aspect("<svg viewBox=\"0 0 1 1\">"), None);
    }

    #[test]
    fn a_scene_says_where_its_planes_begin() {
        assert_eq!(planes("<svg><metadata>quiet=C6DFE0;planes=3,8;evening=C6DFE0-08222B</metadata></svg>"), [3, 8]);
        assert!(planes(DRAWING).is_empty() && planes("<svg><metadata>planes=,x</metadata></svg>").is_empty());
    }

    #[test]
    fn letters_of_other_scripts_around_a_mark_do_no_harm() {
        let svg = "<svg><metadata>evening=C6DFE0-08222B</metadata><!-- #开州 # #C6 --></svg>#开";
        assert_eq!(toned(svg, Tone::Evening), svg);
    }
}
