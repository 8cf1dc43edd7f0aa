//! How far every line had come: what the article says is what July 2022 shows.

use kaizhou::content::{Content, Status};
use kaizhou::figure::network::{AsOf, Survey, Timeline, known, list};
use kaizhou::i18n::Lang;

use super::content;

/// The last date of all.
fn latest(content: &Content) -> AsOf {
    Timeline::new(content).steps().last().expect("there is a date").as_of
}

fn status(content: &Content, as_of: AsOf, key: &str) -> Option<Status> {
    let line = content.line(key).unwrap_or_else(|| panic!("there is no line {key}"));
    Survey::new(content, as_of).status(line.id)
}

#[test]
fn july_2022_shows_what_the_article_says() {
    let content = content();
    for (key, told) in [
        ("yuxi", Status::Starting),
        ("chengdawan", Status::Starting),
        ("wankai_rapid", Status::Open),
        ("kaicheng", Status::Open),
        ("wuyunkai", Status::Building),
        ("wanzhou_nanya", Status::Building),
        ("port", Status::Open),
        ("airport", Status::Preparing),
    ] {
        assert_eq!(status(&content, AsOf::Brochure, key), Some(told), "{key}");
    }
    let survey = Survey::new(&content, AsOf::Brochure);
    let counts = [Status::Open, Status::Building, Status::Starting, Status::Preparing].map(|s| survey.count(s));
    assert_eq!(counts, [3, 2, 2, 1]);
}

#[test]
fn of_tanjia_to_chengkou_the_article_says_nothing() {
    let content = content();
    let line = content.line("kaicheng").expect("the line is there");
    let stop = |key: &str| {
        line.stops.iter().position(|stop| content[*stop].key == key).unwrap_or_else(|| panic!("no stop {key}"))
    };
    let told = Survey::new(&content, AsOf::Brochure);
    let told = &told.line(line.id).expect("the line is surveyed").stretches;
    assert!(told[stop("zhaojia")..stop("tanjia")].iter().all(|s| *s == Some(Status::Open)));
    assert!(told[stop("tanjia")..].iter().all(Option::is_none));
    let later = Survey::new(&content, latest(&content));
    let later = &later.line(line.id).expect("the line is surveyed").stretches;
    assert!(later.iter().all(|s| *s == Some(Status::Open)));
}

#[test]
fn later_reports_move_lines_on_and_never_show_in_july_2022() {
    let content = content();
    for (key, told) in [("yuxi", Status::Building), ("chengdawan", Status::Building), ("wuyunkai", Status::Open)] {
        assert_eq!(status(&content, latest(&content), key), Some(told), "{key}");
    }
    let own = content.sources[0].date.latest();
    for line in &content.network.lines {
        for report in known(line, AsOf::Brochure, |source| content[source].later) {
            assert!(!content[report.source.source].later, "{}: {}", line.key, report.text.en);
            assert!(report.date.latest() <= own, "{}: {}", line.key, report.text.en);
        }
    }
}

#[test]
fn the_list_names_every_line_with_its_status_and_stops() {
    let content = content();
    for lang in Lang::all() {
        let survey = Survey::new(&content, AsOf::Brochure);
        let entries = list(&content.network, &survey, lang, &|_, status| format!("{status:?}"));
        assert_eq!(entries.len(), content.network.lines.len());
        for (entry, line) in entries.iter().zip(&content.network.lines) {
            assert_eq!(entry.key, line.key);
            assert!(entry.text.contains(line.name.get(lang)), "{}", entry.text);
            let status = format!("{:?}", survey.status(line.id));
            assert!(entry.text.contains(&status), "{}", entry.text);
            for stop in line.stops.iter().filter(|_| !line.is_point()) {
                assert!(entry.text.contains(content[*stop].name.get(lang)), "{}", entry.text);
            }
        }
    }
}
