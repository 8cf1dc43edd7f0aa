//! The dates at which the network is shown: each step tells what its reports told, and nothing of a later one.

use kaizhou::content::{SourceId, Status};
use kaizhou::figure::network::{AsOf, Survey, Timeline, known};
use kaizhou::i18n::period::Period;

use super::content;

fn period(text: &str) -> Period {
    text.parse().unwrap_or_else(|_| panic!("{text} is no date"))
}

#[test]
fn the_first_date_is_the_brochures_and_each_later_report_has_its_step() {
    let content = content();
    let timeline = Timeline::new(&content);
    let keys: Vec<String> = timeline.steps().iter().map(|step| step.key()).collect();
    let expected = [
        "2022-07",
        "2022-07-31",
        "2022-08-09",
        "2022-08",
        "2022-09-30",
        "2022-10-04",
        "2022-11-29",
        "2024-01-03",
        "2024-03-31",
        "2025-03-25",
        "2025-07-01",
    ];
    assert_eq!(keys, expected);
    assert_eq!(timeline.steps()[0].as_of, AsOf::Brochure);
    let told: usize = (0..keys.len()).map(|step| timeline.news(&content, step).len()).sum();
    let later = content.network.lines.iter().flat_map(|line| &line.observations);
    assert_eq!(told, later.filter(|report| content[report.source.source].later).count());
}

#[test]
fn no_step_knows_what_a_later_one_tells() {
    let content = content();
    let later = |source: SourceId| content[source].later;
    for step in Timeline::new(&content).steps() {
        for line in &content.network.lines {
            for report in known(line, step.as_of, later) {
                assert!(report.date.latest() <= step.date.latest(), "{}: {}", step.key(), report.text.en);
            }
        }
    }
}

#[test]
fn lines_move_on_at_the_dates_of_their_reports() {
    let content = content();
    let timeline = Timeline::new(&content);
    let status = |date: &str, line: &str| {
        let step = timeline.steps()[timeline.at(period(date)).expect("the date is shown")];
        let line = content.line(line).expect("the line is there").id;
        Survey::new(&content, step.as_of).status(line)
    };
    for (line, before, after) in [
        ("yuxi", ("2022-11-28", Status::Starting), ("2022-11-29", Status::Building)),
        ("chengdawan", ("2022-09-29", Status::Starting), ("2022-09-30", Status::Building)),
        ("wuyunkai", ("2025-06", Status::Building), ("2025-07-01", Status::Open)),
    ] {
        assert_eq!(status(before.0, line), Some(before.1), "{line} at {}", before.0);
        assert_eq!(status(after.0, line), Some(after.1), "{line} at {}", after.0);
    }
    // A month is shown as it ended: September 2022 knows the report of the 30th.
    assert_eq!(status("2022-09", "chengdawan"), Some(Status::Building));
}

#[test]
fn a_date_finds_the_step_that_holds_then() {
    let content = content();
    let timeline = Timeline::new(&content);
    let key = |date: &str| timeline.at(period(date)).map(|step| timeline.steps()[step].key());
    assert_eq!(key("2022-07").as_deref(), Some("2022-07"));
    assert_eq!(key("2022-07-22").as_deref(), Some("2022-07"));
    assert_eq!(key("2022-08-20").as_deref(), Some("2022-08-09"));
    assert_eq!(key("2022-12").as_deref(), Some("2022-11-29"));
    assert_eq!(key("2030").as_deref(), Some("2025-07-01"));
    assert_eq!(key("2022-06"), None);
}

#[test]
fn a_date_that_a_reload_took_away_falls_back_to_the_brochures() {
    let timeline = Timeline::new(&content());
    assert_eq!(timeline.place(Some("2024-01-03")), 7);
    assert_eq!(timeline.place(Some("2023-01-01")), 0);
    assert_eq!(timeline.place(None), 0);
}
