//! The shipped colours can be read on one another, and a broken theme file says what is wrong with it.

use kaizhou::theme::{Accent, Color, Theme, ThemeFault, contrast};

/// The theme file that staff edit.
const SHIPPED: &str = include_str!("../data/theme.toml");

const WHITE: Color = Color([255; 3]);

fn shipped() -> Theme {
    Theme::parse(SHIPPED).expect("the shipped theme has no faults")
}

/// Gathers the pairs of colours that are too alike, to show them all at once.
#[derive(Default)]
struct Contrasts {
    wanting: Vec<String>,
}

impl Contrasts {
    fn at_least(&mut self, ratio: f64, (text, ink): (&str, Color), (ground, paper): (&str, Color)) {
        let found = contrast(ink, paper);
        if found < ratio {
            self.wanting.push(format!("{text} on {ground}: {found:.2}, wanted {ratio}"));
        }
    }

    fn assert_none_wanting(&self) {
        assert!(self.wanting.is_empty(), "too little contrast:\n{}", self.wanting.join("\n"));
    }
}

/// Light grounds that text stands on: the page, panels, the environments' tints.
fn light_grounds(theme: &Theme) -> Vec<(String, Color)> {
    let palette = &theme.palette;
    let mut grounds = vec![("paper".to_owned(), palette.paper), ("paper-2".to_owned(), palette.paper_2)];
    grounds.extend(palette.accents.iter().map(|(id, accent)| (format!("{id}'s tint"), accent.tint)));
    grounds
}

fn accents(theme: &Theme) -> impl Iterator<Item = (&str, Accent)> {
    theme.palette.accents.iter().map(|(id, accent)| (id.as_str(), *accent))
}

#[test]
fn running_text_is_read_on_every_light_ground() {
    let theme = shipped();
    let palette = &theme.palette;
    let mut contrasts = Contrasts::default();
    for (name, ground) in &light_grounds(&theme) {
        contrasts.at_least(7.0, ("ink", palette.ink), (name, *ground));
        contrasts.at_least(4.5, ("ink-2", palette.ink_2), (name, *ground));
        contrasts.at_least(4.5, ("primary", palette.primary), (name, *ground));
    }
    contrasts.at_least(7.0, ("ink-2", palette.ink_2), ("paper", palette.paper));
    contrasts.assert_none_wanting();
}

#[test]
fn captions_and_marks_in_colour_are_read_on_paper() {
    let theme = shipped();
    let palette = &theme.palette;
    let mut contrasts = Contrasts::default();
    for text in [("ink-3", palette.ink_3), ("gold", palette.gold), ("seal", palette.seal)] {
        contrasts.at_least(4.5, text, ("paper", palette.paper));
    }
    for (id, accent) in accents(&theme) {
        contrasts.at_least(4.5, (&format!("{id}'s text"), accent.text), ("paper", palette.paper));
        contrasts.at_least(4.5, (&format!("{id}'s text"), accent.text), ("its tint", accent.tint));
    }
    contrasts.assert_none_wanting();
}

#[test]
fn white_is_read_on_what_can_be_touched_and_on_the_environments_colours() {
    let theme = shipped();
    let palette = &theme.palette;
    let white = ("white", WHITE);
    let mut contrasts = Contrasts::default();
    contrasts.at_least(4.5, white, ("primary", palette.primary));
    contrasts.at_least(4.5, white, ("primary-hover", palette.primary_hover));
    contrasts.at_least(4.5, white, ("seal", palette.seal));
    for (id, accent) in accents(&theme) {
        contrasts.at_least(4.5, white, (&format!("{id}'s text"), accent.text));
    }
    contrasts.assert_none_wanting();
}

#[test]
fn light_text_is_read_on_the_bank_and_at_night() {
    let theme = shipped();
    let palette = &theme.palette;
    let mut contrasts = Contrasts::default();
    for ground in [("bank", palette.bank), ("night", palette.night), ("night-2", palette.night_2)] {
        contrasts.at_least(7.0, ("on-dark", palette.on_dark), ground);
        contrasts.at_least(7.0, ("on-dark-2", palette.on_dark_2), ground);
        contrasts.at_least(4.5, ("on-dark-3", palette.on_dark_3), ground);
        contrasts.at_least(4.5, ("gold-on-dark", palette.gold_on_dark), ground);
    }
    contrasts.assert_none_wanting();
}

#[test]
fn bars_and_lines_are_seen_on_paper() {
    let theme = shipped();
    let paper = ("paper", theme.palette.paper);
    let mut contrasts = Contrasts::default();
    for (id, accent) in accents(&theme) {
        contrasts.at_least(3.0, (&format!("{id}'s fill"), accent.fill), paper);
    }
    for (name, color) in &theme.lines {
        contrasts.at_least(2.5, (&format!("the line {name}"), *color), paper);
    }
    contrasts.assert_none_wanting();
}

#[test]
fn contrast_is_that_of_the_standard() {
    assert!((contrast(WHITE, Color([0; 3])) - 21.0).abs() < 1e-9);
    assert!((contrast(WHITE, WHITE) - 1.0).abs() < 1e-9);
    // The lightest grey that text may have on white, by WCAG 2.
    assert!((contrast(WHITE, Color([0x76; 3])) - 4.54).abs() < 0.005);
}

/// The faults of the shipped file after one change to it.
fn faults_after(from: &str, to: &str) -> Vec<ThemeFault> {
    assert!(SHIPPED.contains(from), "the shipped theme no longer has {from:?}");
    Theme::parse(&SHIPPED.replacen(from, to, 1)).expect_err("the changed theme has a fault")
}

#[test]
fn a_value_that_is_no_colour_is_told_with_its_token() {
    for wrong in ["#GG0000", "#FFF", "F7F5EE", "red", "", "#F7F5EE00", "#纸纸"] {
        let fault = ThemeFault::Color { token: "paper".to_owned(), value: wrong.to_owned() };
        let faults = faults_after("paper = \"#F7F5EE\"", &format!("paper = \"{wrong}\""));
        assert!(faults.contains(&fault), "{wrong:?}: {faults:?}");
    }
}

#[test]
fn a_role_that_names_no_token_is_told_with_both() {
    let faults = faults_after("seal = \"seal\"", "seal = \"vermilion\"");
    assert_eq!(faults, [ThemeFault::UnknownToken { role: "seal".to_owned(), token: "vermilion".to_owned() }]);
}

#[test]
fn an_accent_that_names_no_token_is_told_with_its_part() {
    let faults = faults_after("fill = \"open-fill\"", "fill = \"opening\"");
    let role = "accent.openness.fill".to_owned();
    assert_eq!(faults, [ThemeFault::UnknownToken { role, token: "opening".to_owned() }]);
}

#[test]
fn a_missing_role_is_told_by_its_name() {
    assert_eq!(faults_after("water = \"water\"\n", ""), [ThemeFault::MissingRole("water".to_owned())]);
}

#[test]
fn a_senseless_size_is_told_by_its_name() {
    for wrong in ["0", "-20", "nan", "inf", "4000"] {
        let faults = faults_after("caption = 20", &format!("caption = {wrong}"));
        assert_eq!(faults, [ThemeFault::Size("caption".to_owned())], "{wrong}");
    }
}

#[test]
fn what_is_no_toml_or_has_unknown_fields_is_told_with_its_place() {
    let changes = [("[scale]", "[scale"), ("caption = 20", "captoin = 20"), ("[type]", "[fonts]\nx = 1\n[type]")];
    for (from, to) in changes {
        let faults = faults_after(from, to);
        let [ThemeFault::Syntax { message, span }] = faults.as_slice() else { panic!("{to}: {faults:?}") };
        assert!(!message.is_empty() && span.is_some(), "{to}: {faults:?}");
    }
}

#[test]
fn all_faults_of_a_file_are_told_at_once() {
    let broken = SHIPPED.replace("ink = \"#0F2A30\"", "ink = \"ink\"").replace("hero = 144", "hero = 0");
    let faults = Theme::parse(&broken).expect_err("the theme is broken in two places");
    assert!(faults.iter().any(|f| matches!(f, ThemeFault::Color { token, .. } if token == "ink")), "{faults:?}");
    assert!(faults.contains(&ThemeFault::Size("hero".to_owned())), "{faults:?}");
}
