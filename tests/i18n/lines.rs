//! Line breaking: the fixtures, and the rules for any text.

use std::fs;
use std::path::Path;

use kaizhou::i18n::Lang;
use kaizhou::i18n::breaking::{Line, Script, break_balanced, break_paragraph, vertical};
use proptest::prelude::*;

/// A font for tests: Han fill their square, Latin half of it, a space a quarter.
fn measure(text: &str, script: Script) -> f32 {
    let advance = |character| match (character, script) {
        (' ', _) => 0.25,
        ('⸺', _) => 2.0,
        (_, Script::Han) => 1.0,
        (_, Script::Latin) => 0.5,
    };
    text.chars().map(advance).sum()
}

fn body(text: &str, lang: Lang, max_em: f32) -> Vec<Line> {
    break_paragraph(text, lang, max_em, &mut measure)
}

/// A line as the fixtures write it: `<` is half an em taken away, `^` the gap between Han and Latin.
fn marked(line: &Line) -> String {
    let mark = |lead: f32| match lead {
        lead if lead < 0.0 => "<",
        lead if lead > 0.0 => "^",
        _ => "",
    };
    line.runs.iter().map(|run| format!("{}{}", mark(run.lead_em), run.text)).collect()
}

/// Runs one case: a sentence, then language, width and mode, then the text, then its lines between bars.
fn fault_of(case: &str) -> Option<String> {
    let mut rows = case.lines().filter(|row| !row.starts_with("# "));
    let head: Vec<&str> = rows.next()?.split(' ').collect();
    let [lang, width, mode] = head[..] else {
        return Some(format!("no language, width and mode in\n{case}"));
    };
    let lang = Lang::from_code(lang).expect("zh or en");
    let width: f32 = width.parse().expect("a width in em");
    let text = rows.next().expect("a text").replace("\\n", "\n");
    let right: Vec<&str> = rows.collect();
    let lines = match mode {
        "body" => body(&text, lang, width),
        _ => break_balanced(&text, lang, width, &mut measure),
    };
    let shown: Vec<String> = lines.iter().map(|line| format!("|{}|", marked(line))).collect();
    (shown != right).then(|| format!("{case}\n=> broken as\n{}\n", shown.join("\n")))
}

#[test]
fn every_fixture_breaks_as_it_is_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lines");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the fixtures are there")
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    files.sort();
    let faults: Vec<String> = files
        .iter()
        .flat_map(|file| {
            let text = fs::read_to_string(file).expect("a text file");
            text.split("\n\n").filter_map(|case| fault_of(case.trim_end())).collect::<Vec<_>>()
        })
        .collect();
    assert!(!files.is_empty() && faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn nothing_makes_no_line_and_a_blank_paragraph_an_empty_one() {
    assert_eq!(body("", Lang::Zh, 10.0), []);
    assert_eq!(body(" ", Lang::En, 10.0), [Line::default()]);
    assert_eq!(body("\n", Lang::En, 10.0).len(), 2);
}

#[test]
fn a_width_that_is_none_means_no_limit() {
    for width in [0.0, -3.0, f32::NAN, f32::INFINITY] {
        assert_eq!(body("开州持续优化三个环境，打造高质量产业之城。", Lang::Zh, width).len(), 1, "{width}");
    }
}

#[test]
fn a_width_below_one_character_puts_each_on_its_own_line() {
    let lines: Vec<String> = body("开州，湖", Lang::Zh, 0.001).iter().map(Line::text).collect();
    assert_eq!(lines, ["开", "州，", "湖"]);
}

#[test]
fn a_font_that_measures_nonsense_still_gives_lines() {
    for nonsense in [f32::NAN, f32::INFINITY, -1.0, 0.0] {
        let lines = break_paragraph("开州 Kaizhou", Lang::Zh, 3.0, &mut |_, _| nonsense);
        assert_eq!(lines.iter().map(Line::text).collect::<String>(), "开州Kaizhou", "{nonsense}");
    }
}

#[test]
fn quotes_are_chinese_in_chinese_and_latin_in_english() {
    let scripts = |text, lang| -> Vec<(String, Script)> {
        let lines = body(text, lang, f32::INFINITY);
        lines[0].runs.iter().map(|run| (run.text.clone(), run.script)).collect()
    };
    let run = |text: &str, script| (text.to_owned(), script);
    assert_eq!(scripts("“Xi’an”", Lang::En), [run("“Xi’an”", Script::Latin)]);
    let chinese = [run("“", Script::Han), run("Xi’an", Script::Latin), run("”", Script::Han)];
    assert_eq!(scripts("“Xi’an”", Lang::Zh), chinese);
    assert_eq!(scripts("A · B…", Lang::En), [run("A · B…", Script::Latin)]);
}

#[test]
fn a_thousand_paragraphs_long_text_is_broken_in_one_pass() {
    let text = "今年上半年，全区新设立市场主体6984户、总量达9.7万户。".repeat(1000);
    let mut asked = 0_usize;
    let lines = break_paragraph(&text, Lang::Zh, 22.0, &mut |text, script| {
        asked += 1;
        measure(text, script)
    });
    assert!(lines.len() > 1000);
    assert!(asked < 100, "a character is measured once, not {asked} times");
}

#[test]
fn vertical_text_takes_vertical_marks() {
    let column: String = vertical("舟行“碧波”上——开州，\n好 湖…").into_iter().collect();
    assert_eq!(column, "舟行\u{fe43}碧波\u{fe44}上\u{fe31}\u{fe31}开州\u{fe10}好\u{3000}湖\u{fe19}");
}

const NEVER_AT_START: &str = "，。、；：？！”’）》」』】·%‰";
const NEVER_AT_END: &str = "“‘（《「『【";

/// Whether clreq forbids a break between two characters.
fn is_bound(left: char, right: char) -> bool {
    let halves = left == right && "…⸺".contains(left);
    NEVER_AT_START.contains(right) || NEVER_AT_END.contains(left) || ".,;:!?)".contains(right) || left == '(' || halves
}

fn without_spaces(text: &str) -> String {
    text.replace("——", "⸺").chars().filter(|character| !character.is_whitespace()).collect()
}

/// Texts of what a brochure is made of.
fn brochure_text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        8 => prop::sample::select(&["开", "州", "产业", "开放", "高质量", "的", "了", "浦里新区"][..]),
        3 => prop::sample::select(&["，", "。", "、", "“", "”", "《", "》", "（", "）", "——", "……", "·", "！"][..]),
        2 => prop::sample::select(&["229.91", "亿元", "76.6%", "9.7万户", "2022年", "7月22日", "第3位", "5000余项"][..]),
        3 => prop::sample::select(&[" ", " ", "\n", "Kaizhou", "Xi’an", "science-and-technology", "May–August"][..]),
        2 => prop::sample::select(&["CNY", "22.991", "billion", "the", "a", "No.", "3", "July", "(", ")", ",", "km²"][..]),
    ];
    prop::collection::vec(part, 0..60).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn lines_hold_all_of_the_text_and_break_no_rule(
        text in brochure_text(),
        max_em in 0.3_f32..30.0,
        english: bool,
        balanced: bool,
    ) {
        let lang = if english { Lang::En } else { Lang::Zh };
        let lines = match balanced {
            true => break_balanced(&text, lang, max_em, &mut measure),
            false => body(&text, lang, max_em),
        };
        let joined: String = lines.iter().map(Line::text).collect();
        prop_assert_eq!(without_spaces(&joined), without_spaces(&text));
        for line in &lines {
            let line_text = line.text();
            prop_assert_eq!(line_text.trim(), &line_text, "no line begins or ends with a space");
            let solid: Vec<char> = without_spaces(&line_text).chars().collect();
            let cluster = solid.windows(2).all(|pair| is_bound(pair[0], pair[1]));
            prop_assert!(line.width_em <= max_em + 1e-3 || cluster, "{:?} is {} wide", line_text, line.width_em);
        }
        // Marks that begin or end the whole paragraph stand where the author put them.
        for paragraph in text.split('\n') {
            let lines = match balanced {
                true => break_balanced(paragraph, lang, max_em, &mut measure),
                false => body(paragraph, lang, max_em),
            };
            for pair in lines.windows(2) {
                let (end, start) = (pair[0].text(), pair[1].text());
                let (end, start) = (end.chars().next_back(), start.chars().next());
                let (end, start) = (end.expect("no empty line"), start.expect("no empty line"));
                prop_assert!(!is_bound(end, start), "broken between {end} and {start} in {lines:?}");
            }
        }
    }

    #[test]
    fn any_text_at_any_width_is_kept_whole(text in "\\PC{0,40}", max_em in any::<f32>()) {
        for lang in Lang::all() {
            let joined: String = body(&text, lang, max_em).iter().map(Line::text).collect();
            prop_assert_eq!(without_spaces(&joined), without_spaces(&text));
        }
    }

    #[test]
    fn the_width_of_a_line_is_the_sum_of_its_runs_and_leads(text in brochure_text(), max_em in 4.0_f32..30.0) {
        for line in body(&text, Lang::Zh, max_em) {
            let sum: f32 = line.runs.iter().map(|run| run.lead_em + measure(&run.text, run.script)).sum();
            let hung = sum - line.width_em;
            prop_assert!(hung.abs() < 1e-3 || (hung - 0.5).abs() < 1e-3, "{line:?} sums up to {sum}");
        }
    }
}
