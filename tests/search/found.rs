//! What is found for what was typed.

use kaizhou::content::Content;
use kaizhou::i18n::Lang;
use kaizhou::search::{Found, Index, Kind, Marked};
use kaizhou::session::{Overlay, Route, Spot};

use super::support::shipped_content;

fn index() -> Index {
    Index::new(&shipped_content())
}

fn search(index: &Index, typed: &str) -> Found {
    index.search(typed, Lang::Zh, 20)
}

/// The words that were meant.
fn meant(marked: &Marked) -> Vec<&str> {
    marked.marks.iter().map(|mark| &marked.text[mark.clone()]).collect()
}

/// Everything that has a title, and the overlay or page it stands on.
fn titles(content: &Content, lang: Lang) -> Vec<(Kind, String)> {
    let projects = content.projects.iter().map(|p| (Kind::Project, p.title.get(lang)));
    let topics = content.topics.iter().map(|t| (Kind::Topic, t.title.get(lang)));
    let lines = content.network.lines.iter().map(|l| (Kind::Line, l.name.get(lang)));
    let figures = content.figures.iter().map(|f| (Kind::Figure, f.label.get(lang)));
    let environments = content.environments.iter().map(|e| (Kind::Page, e.name.get(lang)));
    let sources = content.sources.iter().map(|s| (Kind::Source, s.title.get(lang)));
    let photos = content.photos.iter().map(|p| (Kind::Photo, p.subject.get(lang)));
    let all = projects.chain(topics).chain(lines).chain(figures).chain(environments).chain(sources).chain(photos);
    all.map(|(kind, title)| (kind, title.to_owned())).collect()
}

#[test]
fn everything_is_found_first_by_its_own_title_in_either_language() {
    let (content, index) = (shipped_content(), index());
    let mut failures = Vec::new();
    for lang in Lang::all() {
        for (kind, title) in titles(&content, lang) {
            let found = index.search(&title, lang, 12);
            let own = found.hits.iter().position(|hit| hit.kind == kind && hit.title.text == title);
            // Things of the same name stand side by side.
            let before = found.hits.iter().take_while(|hit| hit.title.text == title).count();
            if own.is_none_or(|own| own >= before) {
                failures.push(format!("{kind:?} “{title}” is {own:?} of {}", found.total));
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn pinyin_in_full_by_its_initials_and_mixed_finds_the_same_card() {
    let index = index();
    let card = |typed: &str| {
        let found = search(&index, typed);
        let hit = found.hits.iter().find(|hit| hit.kind == Kind::Project).cloned();
        hit.map(|hit| (hit.title.text.clone(), meant(&hit.title).join("")))
    };
    let wanted = Some(("光伏压延玻璃生产线项目".to_owned(), "光伏".to_owned()));
    for typed in ["guangfu", "guangf", "gfu", "光伏"] {
        assert_eq!(card(typed), wanted, "{typed}");
    }
    let (title, marked) = card("gfyybl").expect("initials alone find it");
    assert_eq!((title.as_str(), marked.as_str()), ("光伏压延玻璃生产线项目", "光伏压延玻璃"));
}

#[test]
fn each_of_several_words_must_be_found() {
    let index = index();
    let found = search(&index, "kz gaotie");
    assert!(found.total > 0);
    let line = found.hits.iter().find(|hit| hit.kind == Kind::Line).expect("a railway passes through Kaizhou");
    assert_eq!((line.title.text.as_str(), meant(&line.title)), ("渝西高铁", vec!["高铁"]));
    assert_eq!(meant(line.snippet.as_ref().expect("its stops")), ["开州"]);
    assert_eq!(search(&index, "gaotie zzzz"), Found::default());
}

#[test]
fn han_english_and_numbers_find_what_they_name() {
    let index = index();
    let first = |typed: &str| search(&index, typed).hits.first().map(|hit| (hit.kind, hit.title.text.clone()));
    assert_eq!(first("渝西"), Some((Kind::Line, "渝西高铁".to_owned())));
    assert_eq!(first("glass"), Some((Kind::Project, "光伏压延玻璃生产线项目".to_owned())));
    assert_eq!(first("GLASS"), first("glass"));
    let figure = search(&index, "229.91").hits.remove(0);
    assert_eq!((figure.kind, &figure.target.route), (Kind::Figure, &Route::Home));
    assert_eq!(meant(figure.snippet.as_ref().expect("its value stands below its label")), ["229.91"]);
    assert_eq!(search(&index, "22,991").total, 0, "a comma makes no point");
    assert!(search(&index, "5000").total > 0);
}

#[test]
fn chongqing_finds_what_is_written_with_a_character_of_two_readings() {
    let found = search(&index(), "chongqing");
    let place = found.hits.iter().find(|hit| hit.kind == Kind::Place).expect("the city is on the diagram");
    assert_eq!((place.title.text.as_str(), meant(&place.title)), ("重庆", vec!["重庆"]));
}

#[test]
fn the_whole_title_comes_before_its_beginning_and_that_before_its_middle_and_what_is_said() {
    let index = index();
    let found = search(&index, "浦里新区");
    assert_eq!(found.hits[0].target.route, Route::Zone);
    let place = |kind: Kind| found.hits.iter().position(|hit| hit.kind == kind);
    assert!(place(Kind::Page) < place(Kind::Project), "a page of that name comes before a card whose title begins so");
    let titled = |hit: &kaizhou::search::Hit| hit.title.text.contains("浦里新区");
    let last_titled = found.hits.iter().rposition(titled).expect("there are some");
    let only_said = found.hits.iter().position(|hit| !titled(hit) && hit.kind == Kind::Figure);
    assert!(only_said.is_none_or(|said| said > last_titled), "{only_said:?} {last_titled}");
}

#[test]
fn an_answer_does_not_depend_on_what_was_asked_before() {
    let index = index();
    let before = search(&index, "gx");
    let _other = search(&index, "kaizhou");
    assert_eq!(search(&index, "gx"), before);
    assert_eq!(Index::new(&shipped_content()).search("gx", Lang::Zh, 20), before);
}

#[test]
fn every_mark_is_a_stretch_of_its_text() {
    let index = index();
    for typed in ["k", "kz", "一", "2022", "gaotie", "the", "xian", "渝西 kz", "%", "wan zhou", "ü", "“光伏”"]
    {
        for lang in Lang::all() {
            for hit in index.search(typed, lang, 60).hits {
                for marked in [Some(&hit.title), hit.snippet.as_ref()].into_iter().flatten() {
                    let mut last = 0;
                    for mark in &marked.marks {
                        assert!(
                            marked.text.get(mark.clone()).is_some_and(|words| !words.is_empty()),
                            "{typed} {hit:?}"
                        );
                        assert!(mark.start >= last, "{typed} {hit:?}");
                        last = mark.end;
                    }
                }
            }
        }
    }
}

#[test]
fn nothing_typed_finds_nothing_and_nonsense_harms_nothing() {
    let index = index();
    for typed in ["", "  ", "，。", "\u{0}", "🚄🚄", &"z".repeat(4000), &"一".repeat(4000), "'''", "((("] {
        assert_eq!(search(&index, typed).total, 0, "{typed:.20}");
    }
}

#[test]
fn what_the_presenter_says_is_not_found() {
    let content = shipped_content();
    let notes: Vec<&str> = content.projects.iter().filter_map(|p| p.notes.as_ref()).map(|n| n.zh.as_str()).collect();
    assert!(!notes.is_empty(), "there are notes that could be found");
    let index = index();
    for note in notes {
        assert_eq!(search(&index, note).total, 0, "{note}");
    }
}

#[test]
fn reports_lead_to_their_line_at_their_date() {
    let found = index().search("59.39", Lang::En, 5);
    let hit = found.hits.iter().find(|hit| hit.kind == Kind::Report).expect("a report tells it");
    let date = Some("2025-03-25".to_owned());
    assert_eq!(hit.target.spot, Spot::Line { key: "yuxi".to_owned(), date });
    let figure = index().search("76.6%", Lang::En, 5).hits.remove(0);
    assert!(matches!(figure.target.spot, Spot::Sheet(Overlay::Figure(_))), "{figure:?}");
}
