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
    /// By day beside the white paper of high contrast: a drawing of our own ends in white where it ended in paper.
    Plain,
}

/// The colour in which our drawings end, and white.
const PAPER_TO_WHITE: &str = "F7F5EE-FFFFFF";

/// A drawing's text in a tone. One without a table stays as it is.
#[must_use]
pub fn toned(svg: &str, tone: Tone) -> Cow<'_, str> {
    let evening = match tone {
        Tone::Day => None,
        Tone::Evening => entry(svg, "evening"),
        // Only a drawing with a table is ours.
        Tone::Plain => entry(svg, "evening").map(|_| PAPER_TO_WHITE),
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
        Tone::Day | Tone::Plain => "quiet",
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

/// A plane that sails in once its scene is seen, and then rests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sail {
    /// Which plane, counted from the farthest.
    pub plane: usize,
    /// How far to the right of its place it comes from, as a share of the picture's width.
    pub from: f32,
    /// Seconds on the way.
    pub span: f32,
}

/// Which planes of a scene sail in: `sails=8:-60:7` says that the plane beginning with layer 8 comes from 60 units left of
/// its place within 7 seconds.
#[must_use]
pub fn sails(svg: &str) -> Vec<Sail> {
    let (starts, width) = (planes(svg), side(svg, "width").unwrap_or(f32::INFINITY));
    let sail = |words: &str| -> Option<Sail> {
        let mut words = words.split(':');
        let layer: u8 = words.next()?.parse().ok()?;
        let [from, span] = [words.next()?, words.next()?].map(|word| word.parse::<f32>().ok());
        let plane = starts.iter().position(|start| *start == layer)? + 1;
        let (from, span) = (from? / width, span?);
        (from.abs() <= 1.0 && (0.1..=20.0).contains(&span)).then_some(Sail { plane, from, span })
    };
    entry(svg, "sails").into_iter().flat_map(|all| all.split(',')).filter_map(sail).collect()
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
    let aspect = side(svg, "width")? / side(svg, "height")?;
    (0.05..=20.0).contains(&aspect).then_some(aspect)
}

fn side(svg: &str, name: &str) -> Option<f32> {
    let (tag, _) = svg.split_once("<svg")?.1.split_once('>')?;
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"')?.0.parse().ok()
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
    fn beside_white_paper_a_drawing_of_ours_ends_in_white() {
        let ours = "<svg><metadata>evening=C6DFE0-08222B</metadata><path fill=\"#F7F5EE\" stroke=\"#C6DFE0\"/></svg>";
        assert!(toned(ours, Tone::Plain).contains("fill=\"#FFFFFF\" stroke=\"#C6DFE0\""));
        assert_eq!(toned("<svg fill=\"#F7F5EE\"/>", Tone::Plain), "<svg fill=\"#F7F5EE\"/>");
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
    fn a_scene_says_which_planes_sail_in() {
        let scene =
            |sails: &str| format!("<svg width=\"1920\"><metadata>planes=3,8,9;sails={sails};evening=</metadata></svg>");
        let boat = Sail { plane: 2, from: -60.0 / 1920.0, span: 7.0 };
        assert_eq!(sails(&scene("8:-60:7")), [boat]);
        assert_eq!(sails(&scene("8:-60:7,9:9:9")).len(), 2);
        for nonsense in ["4:-60:7", "8:-60", "8:NaN:7", "8:-60:inf", "8:-6000:7", "8:-60:0", "x"] {
            assert!(sails(&scene(nonsense)).is_empty(), "{nonsense}");
        }
        assert!(sails(DRAWING).is_empty());
    }

    #[test]
    fn letters_of_other_scripts_around_a_mark_do_no_harm() {
        let svg = "<svg><metadata>evening=C6DFE0-08222B</metadata><!-- #开州 # #C6 --></svg>#开";
        assert_eq!(toned(svg, Tone::Evening), svg);
    }
}
