//! The colours of every look can be read on one another and told apart, and a broken theme file says what is wrong.

#[path = "theme/contrasts.rs"]
mod contrasts;
#[path = "theme/faults.rs"]
mod faults;
#[path = "theme/lines.rs"]
mod lines;

mod support_content;

use kaizhou::theme::{Look, Themes};

/// The theme file that staff edit.
const SHIPPED: &str = include_str!("../data/theme.toml");

fn shipped() -> Themes {
    Themes::parse(SHIPPED).expect("the shipped theme has no faults")
}

#[test]
fn the_looks_are_three() {
    let themes = shipped();
    let paper = |look: Look| themes.of(look).palette.paper.luminance();
    assert!(paper(Look::Light) > 0.8 && paper(Look::Dark) < 0.05 && paper(Look::Contrast) > 0.95);
    for look in Look::ALL {
        assert_eq!(themes.of(look).look, look);
        assert_eq!(
            themes.of(look).sizes,
            themes.of(Look::Light).sizes,
            "sizes are the reader's choice, not the look's"
        );
    }
}

#[test]
fn what_a_look_does_not_name_is_as_in_the_light_one() {
    let plain = &SHIPPED[..SHIPPED.find("[dark.role]").expect("the dark look is there")];
    let sizes = &SHIPPED[SHIPPED.find("[type]").expect("sizes are there")..];
    let themes = Themes::parse(&format!("{plain}\n{sizes}")).expect("looks may be left out");
    assert_eq!(themes.of(Look::Dark).palette, themes.of(Look::Light).palette);
    let one = format!("{plain}\n[dark.role]\npaper = \"night\"\n{sizes}");
    let themes = Themes::parse(&one).expect("a look may name one role");
    let (dark, light) = (&themes.of(Look::Dark).palette, &themes.of(Look::Light).palette);
    assert_eq!((dark.paper, dark.ink), (light.night, light.ink));
}
