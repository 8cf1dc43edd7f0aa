//! The words of the interface.

use kaizhou::i18n::Lang;
use kaizhou::i18n::strings::{Strings, StringsFault, StringsFaultKind, Value};

const ZH: &str = "\
# 导航
home = 首页
projects = 共{ $n }个项目
-place = 开州
welcome = 欢迎来到{ -place }
";

const EN: &str = "\
home = Home
projects = { $n ->
    [one] One project
   *[other] { $n } projects
}
-place = Kaizhou
welcome = Welcome to { -place }
";

fn strings(zh: &str, en: &str) -> Strings {
    Strings::parse(zh, en).unwrap_or_else(|faults| panic!("{faults:?}"))
}

#[test]
fn words_come_in_the_language_asked_for() {
    let strings = strings(ZH, EN);
    assert_eq!(strings.get(Lang::Zh, "home"), "首页");
    assert_eq!(strings.get(Lang::En, "welcome"), "Welcome to Kaizhou");
    assert_eq!(strings.keys(), ["home", "projects", "welcome"]);
    assert_eq!(strings.check(), []);
}

#[test]
fn a_count_chooses_singular_or_plural() {
    let strings = strings(ZH, EN);
    let projects = |lang, n| strings.format(lang, "projects", &[("n", Value::Number(n))]);
    assert_eq!(projects(Lang::En, 1), "One project");
    assert_eq!(projects(Lang::En, 47), "47 projects");
    assert_eq!(projects(Lang::Zh, 1), "共1个项目");
    assert_eq!(strings.format(Lang::Zh, "projects", &[("n", Value::Text("47"))]), "共47个项目");
}

#[test]
fn text_is_filled_in_without_invisible_marks() {
    let strings = strings("a = 〔{ $t }〕", "a = [{ $t }]");
    assert_eq!(strings.format(Lang::En, "a", &[("t", Value::Text("x"))]), "[x]");
}

#[test]
fn a_missing_key_shows_itself() {
    let strings = strings(ZH, EN);
    assert_eq!(strings.get(Lang::En, "nothing-here"), "nothing-here");
    assert_eq!(strings.get(Lang::En, "-place"), "-place");
}

#[test]
fn syntax_errors_and_double_keys_are_all_found_with_their_lines() {
    let faults = Strings::parse("home = 首页\n\nhome = 首页\n???\n", "home = Home\nback {\n").err();
    let fault = |lang, line, kind| StringsFault { lang, line, kind };
    let right = vec![
        fault(Lang::Zh, 3, StringsFaultKind::Duplicate { key: "home".to_owned() }),
        fault(Lang::Zh, 4, StringsFaultKind::Syntax),
        fault(Lang::En, 2, StringsFaultKind::Syntax),
    ];
    assert_eq!(faults, Some(right));
}

#[test]
fn what_one_language_lacks_is_listed() {
    let strings = strings(
        "home = 首页\nonly-zh = 只有\nprojects = 共{ $n }个\nlost = { gone }\nbare =\n    .title = 题",
        "home = Home\nonly-en = Only { $x }\nprojects = Projects\nlost = Lost\nbare = Bare",
    );
    let key = |key: &str| key.to_owned();
    let fault = |lang, line, kind| StringsFault { lang, line, kind };
    let right = [
        fault(Lang::Zh, 5, StringsFaultKind::NoWords { key: key("bare") }),
        fault(Lang::Zh, 4, StringsFaultKind::UnknownReference { key: key("lost"), name: key("gone") }),
        fault(Lang::Zh, 2, StringsFaultKind::OnlyHere { key: key("only-zh") }),
        fault(Lang::Zh, 3, StringsFaultKind::VariableOnlyHere { key: key("projects"), name: key("n") }),
        fault(Lang::En, 2, StringsFaultKind::OnlyHere { key: key("only-en") }),
    ];
    assert_eq!(strings.check(), right);
}

#[test]
fn a_dollar_outside_of_braces_is_no_variable() {
    assert_eq!(strings("price = 价{ \"$a\" }", "price = US$5").check(), []);
}

#[test]
fn the_words_may_be_shared_between_threads() {
    fn shareable<T: Send + Sync>(_: &T) {}
    shareable(&strings(ZH, EN));
}
