//! The network's lines: told apart by all eyes in every look, and seen on its ground; statuses without any colour.

use kaizhou::content::{Content, Folder};
use kaizhou::figure::Paint;
use kaizhou::theme::{Color, Look, Sight, contrast};

use super::shipped;

/// The least distance of two lines, ΔE2000.
const APART: f64 = 12.0;

#[test]
fn lines_are_told_apart_by_all_eyes_in_every_look() {
    let (themes, mut alike) = (shipped(), Vec::new());
    for look in Look::ALL {
        let theme = themes.of(look);
        let mut lines: Vec<(&str, Color)> = theme.lines.iter().map(|(name, color)| (name.as_str(), *color)).collect();
        lines.push(("others' lines", theme.palette.context));
        for (at, (name, color)) in lines.iter().enumerate() {
            for (other, second) in &lines[at + 1..] {
                for sight in Sight::ALL {
                    let distance = sight.distance(*color, *second);
                    if distance < APART {
                        alike.push(format!("{look:?}, {sight:?}: {name} and {other} are {distance:.1} apart"));
                    }
                }
            }
        }
    }
    assert!(alike.is_empty(), "{}", alike.join("\n"));
}

#[test]
fn lines_are_seen_on_the_ground_of_every_look() {
    let (themes, mut faint) = (shipped(), Vec::new());
    for look in Look::ALL {
        let (theme, least) = (themes.of(look), if look == Look::Contrast { 4.5 } else { 3.0 });
        for (name, color) in &theme.lines {
            let ratio = contrast(*color, theme.palette.paper);
            if ratio < least {
                faint.push(format!("{look:?}: {name} is {ratio:.2}, wanted {least}"));
            }
        }
    }
    assert!(faint.is_empty(), "{}", faint.join("\n"));
}

#[test]
fn every_line_of_the_network_has_a_colour() {
    let content = Content::load(&Folder::Embedded).content.expect("the shipped content has no fault");
    for line in &content.network.lines {
        assert!(content.themes.of(Look::Dark).lines.contains_key(&line.color), "{} has no colour", line.key);
    }
}

#[test]
fn dashes_are_told_from_the_ground_below_them_without_colour() {
    // What is left of “being built” in greyscale are dashes on their tint.
    let themes = shipped();
    for look in Look::ALL {
        let theme = themes.of(look);
        for name in theme.lines.keys() {
            let own = Paint::Line(name.clone());
            let ratio = contrast(own.color(theme), own.tint().color(theme));
            assert!(ratio >= 1.8, "{look:?}: the dashes of {name} stand at {ratio:.2} to their ground");
        }
    }
}
