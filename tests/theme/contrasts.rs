//! Contrast as WCAG 2 defines it, role on role, in every look.

use kaizhou::theme::{Color, Look, Palette, contrast};

use super::shipped;

/// Gathers the pairs of colours that are too alike, to show them all at once.
#[derive(Default)]
struct Contrasts {
    wanting: Vec<String>,
}

impl Contrasts {
    fn at_least(&mut self, ratio: f64, look: Look, (text, ink): (&str, Color), (ground, paper): (&str, Color)) {
        let found = contrast(ink, paper);
        if found < ratio {
            self.wanting.push(format!("{look:?}: {text} on {ground}: {found:.2}, wanted {ratio}"));
        }
    }

    fn assert_none_wanting(&self) {
        assert!(self.wanting.is_empty(), "too little contrast:\n{}", self.wanting.join("\n"));
    }
}

/// A limit of the light and dark looks, in a look.
fn text(look: Look, ratio: f64) -> f64 {
    if look == Look::Contrast { 10.0 } else { ratio }
}

fn mark(look: Look) -> f64 {
    if look == Look::Contrast { 4.5 } else { 3.0 }
}

fn each_look(mut judge: impl FnMut(&mut Contrasts, Look, &Palette)) {
    let (themes, mut contrasts) = (shipped(), Contrasts::default());
    for look in Look::ALL {
        judge(&mut contrasts, look, &themes.of(look).palette);
    }
    contrasts.assert_none_wanting();
}

#[test]
fn running_text_is_read_on_every_ground_of_a_page() {
    each_look(|contrasts, look, palette| {
        let mut grounds = vec![("paper".to_owned(), palette.paper), ("paper-2".to_owned(), palette.paper_2)];
        grounds.extend(palette.accents.iter().map(|(id, accent)| (format!("{id}'s tint"), accent.tint)));
        for (name, ground) in &grounds {
            contrasts.at_least(text(look, 7.0), look, ("ink", palette.ink), (name, *ground));
            contrasts.at_least(text(look, 4.5), look, ("ink-2", palette.ink_2), (name, *ground));
            contrasts.at_least(text(look, 4.5), look, ("primary", palette.primary), (name, *ground));
        }
        contrasts.at_least(text(look, 7.0), look, ("ink-2", palette.ink_2), ("paper", palette.paper));
    });
}

#[test]
fn captions_and_marks_in_colour_are_read_on_the_page() {
    each_look(|contrasts, look, palette| {
        let paper = ("paper", palette.paper);
        for ink in [("ink-3", palette.ink_3), ("gold", palette.gold), ("seal", palette.seal)] {
            contrasts.at_least(text(look, 4.5), look, ink, paper);
        }
        for (id, accent) in &palette.accents {
            let own = format!("{id}'s text");
            contrasts.at_least(text(look, 4.5), look, (&own, accent.text), paper);
            contrasts.at_least(text(look, 4.5), look, (&own, accent.text), ("its tint", accent.tint));
            contrasts.at_least(mark(look), look, (&format!("{id}'s fill"), accent.fill), paper);
        }
        contrasts.at_least(mark(look), look, ("context", palette.context), paper);
        contrasts.at_least(mark(look), look, ("ornament", palette.ornament), paper);
    });
}

#[test]
fn words_are_read_on_what_can_be_touched_on_seals_and_on_slips() {
    each_look(|contrasts, look, palette| {
        let (word, light) = (("on-fill", palette.on_fill), ("on-dark", palette.on_dark));
        contrasts.at_least(text(look, 4.5), look, word, ("primary", palette.primary));
        contrasts.at_least(text(look, 4.5), look, word, ("primary-hover", palette.primary_hover));
        contrasts.at_least(text(look, 4.5), look, light, ("solid", palette.solid));
        contrasts.at_least(text(look, 4.5), look, light, ("stamp", palette.stamp));
        for (id, accent) in &palette.accents {
            contrasts.at_least(text(look, 4.5), look, light, (&format!("{id}'s slip"), accent.solid));
        }
    });
}

#[test]
fn light_text_is_read_on_the_bank_and_at_night() {
    each_look(|contrasts, look, palette| {
        for ground in [("bank", palette.bank), ("night", palette.night), ("night-2", palette.night_2)] {
            contrasts.at_least(text(look, 7.0), look, ("on-dark", palette.on_dark), ground);
            contrasts.at_least(text(look, 7.0), look, ("on-dark-2", palette.on_dark_2), ground);
            contrasts.at_least(text(look, 4.5), look, ("on-dark-3", palette.on_dark_3), ground);
            contrasts.at_least(text(look, 4.5), look, ("gold-on-dark", palette.gold_on_dark), ground);
        }
    });
}

#[test]
fn contrast_is_that_of_the_standard() {
    let white = Color([255; 3]);
    assert!((contrast(white, Color([0; 3])) - 21.0).abs() < 1e-9);
    assert!((contrast(white, white) - 1.0).abs() < 1e-9);
    // The lightest grey that text may have on white, by WCAG 2.
    assert!((contrast(white, Color([0x76; 3])) - 4.54).abs() < 0.005);
}
