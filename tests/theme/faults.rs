//! What is told of a theme file that is wrong: in its own room, and by the check of a content folder.

use kaizhou::content::{Content, Severity};
use kaizhou::i18n::Lang;
use kaizhou::theme::{Look, ThemeFaultKind, Themes};

use super::SHIPPED;
use crate::support_content::{ContentFolder, told};

/// A folder whose theme has been changed in one place.
fn folder_with(from: &str, to: &str) -> ContentFolder {
    ContentFolder::shipped().edited("theme.toml", from, to)
}

/// The line of the shipped theme that begins with a text, from 1, counted from a heading on.
fn line(heading: &str, beginning: &str) -> usize {
    let from = SHIPPED.lines().position(|line| line == heading).expect("the heading is there");
    let below = SHIPPED.lines().skip(from).position(|line| line.starts_with(beginning)).expect("the line is there");
    from + below + 1
}

/// What the check says after one change.
fn told_after(from: &str, to: &str) -> Vec<String> {
    told(&folder_with(from, to).load().faults)
}

#[test]
fn a_value_that_is_no_colour_is_told_where_it_stands() {
    let line = line("[scale]", "paper =");
    for wrong in ["#GG0000", "#FFF", "F7F5EE", "red", "", "#F7F5EE00", "#纸纸"] {
        let found = told_after("paper = \"#F7F5EE\"", &format!("paper = \"{wrong}\""));
        assert_eq!(found, [format!("theme.toml:{line}:9 scale.paper NoColor")], "{wrong:?}");
    }
}

#[test]
fn a_role_that_names_no_colour_is_told_with_what_was_perhaps_meant() {
    let folder = folder_with("seal = \"seal\"", "seal = \"seel\"");
    let faults = folder.load().faults;
    assert_eq!(told(&faults), [format!("theme.toml:{}:8 role.seal UnknownWord", line("[role]", "seal ="))]);
    assert!(faults[0].words(Lang::En).contains("did you mean “seal”"), "{}", faults[0].words(Lang::En));
}

#[test]
fn faults_of_the_other_looks_are_told_at_their_own_lines() {
    let found = told_after("text = \"eco-light\"", "text = \"eco-lihgt\"");
    let at = line("[dark.accent.ecology]", "text");
    assert_eq!(found, [format!("theme.toml:{at}:8 dark.accent.ecology.text UnknownWord")]);
    let found = told_after("[contrast.accent.openness]", "[contrast.accent.opennes]");
    let at = line("[contrast.accent.openness]", "[");
    assert_eq!(found, [format!("theme.toml:{at}:1 contrast.accent.opennes NotInLight")]);
}

#[test]
fn unknown_and_missing_roles_are_told_by_their_names() {
    let at = line("[role]", "water");
    let found = told_after("water = \"water\"\n", "watre = \"water\"\n");
    let heading = line("[role]", "[");
    assert_eq!(
        found,
        [format!("theme.toml:{heading}:1 role MissingField"), format!("theme.toml:{at}:9 role.watre UnknownField")]
    );
}

#[test]
fn a_senseless_size_is_told_by_its_name() {
    let at = line("[type]", "caption");
    for wrong in ["0", "-20", "nan", "inf", "4000"] {
        let found = told_after("caption = 20", &format!("caption = {wrong}"));
        assert_eq!(found, [format!("theme.toml:{at}:11 type.caption OutOfRange")], "{wrong}");
    }
    let found = told_after("caption = 20", "caption = \"large\"");
    assert_eq!(found, [format!("theme.toml:{at}:11 type.caption WrongType")]);
}

#[test]
fn all_faults_of_a_theme_are_told_at_once_with_words_in_both_languages() {
    let broken = SHIPPED.replace("ink = \"#0F2A30\"", "ink = \"ink\"").replace("hero = 144", "hero = 0");
    let folder = ContentFolder::shipped();
    folder.write("theme.toml", broken.as_bytes());
    let loaded = folder.load();
    assert!(loaded.content.is_none(), "a broken theme is not used");
    let kinds: Vec<_> = told(&loaded.faults);
    assert!(kinds.iter().any(|fault| fault.ends_with("scale.ink NoColor")), "{kinds:?}");
    assert!(kinds.iter().any(|fault| fault.ends_with("type.hero OutOfRange")), "{kinds:?}");
    for fault in &loaded.faults {
        assert_ne!(fault.wrong(Lang::Zh), fault.wrong(Lang::En));
        assert!(!fault.remedy(Lang::Zh).is_empty() && !fault.remedy(Lang::En).is_empty());
    }
}

#[test]
fn what_is_hard_to_see_is_a_warning_and_keeps_nothing_from_being_shown() {
    let loaded = folder_with("ink-3 = \"#5C6F74\"", "ink-3 = \"#9AA8AC\"").load();
    assert_eq!(told(&loaded.faults), [format!("theme.toml:{}:9 role.ink-3 Faint", line("[role]", "ink-3"))]);
    assert_eq!(loaded.faults[0].severity(), Severity::Warning);
    assert!(loaded.content.is_some());
    let words = loaded.faults[0].words(Lang::En);
    assert!(words.contains("light look") && words.contains("below 4.5"), "{words}");
}

#[test]
fn lines_that_look_alike_to_some_eyes_are_a_warning() {
    let loaded = folder_with("kaicheng = \"#287947\"", "kaicheng = \"#B03A10\"").load();
    let told = told(&loaded.faults);
    assert!(told.iter().any(|fault| fault.contains("line.kaicheng Alike")), "{told:?}");
    assert!(loaded.content.is_some());
}

#[test]
fn a_folder_s_own_theme_is_used_and_without_one_the_built_in_one() {
    let own = folder_with("paper = \"#F7F5EE\"", "paper = \"#FBFAF4\"").load().content.expect("it can be shown");
    assert_eq!(own.themes.of(Look::Light).palette.paper.0, [0xFB, 0xFA, 0xF4]);
    let folder = ContentFolder::shipped();
    std::fs::remove_file(folder.path("theme.toml")).expect("it is shipped");
    let loaded = folder.load();
    assert_eq!(told(&loaded.faults), Vec::<String>::new());
    assert_eq!(loaded.content.expect("it can be shown").themes, Themes::embedded());
}

#[test]
fn what_is_no_toml_is_told_with_its_place() {
    let faults = Themes::parse(&SHIPPED.replacen("[scale]", "[scale", 1)).expect_err("it is no TOML");
    assert!(matches!(&faults[0].kind, ThemeFaultKind::Syntax { span: Some(_), .. }), "{faults:?}");
    let content: Option<Content> = folder_with("[scale]", "[scale").load().content;
    assert!(content.is_none());
}
