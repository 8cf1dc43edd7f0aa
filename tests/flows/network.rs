//! Walks over the network page: through its dates, and from one place to another.

use egui::Key;
use kaizhou::i18n::Lang;
use kaizhou::session::{Action, NetworkAction, Overlay, Route, TextSize};

use super::support::Walk;
use super::{LAPTOP, shipped_content, visitors};

/// Visitors on the network page.
fn on_the_network() -> impl Iterator<Item = Walk> {
    visitors().map(|mut walk| {
        walk.put(&Route::Network, Overlay::None);
        walk
    })
}

/// A report's words, in the language of a walk.
fn report(walk: &Walk, line: &str, date: &str) -> String {
    let line = walk.content().line(line).expect("the line is there");
    let report = line.observations.iter().find(|o| o.date.to_string() == date).expect("the report is there");
    report.text.get(walk.lang()).to_owned()
}

#[test]
fn the_page_begins_with_the_articles_date_and_tells_nothing_later() {
    for walk in on_the_network() {
        walk.see(walk.by_lang("状态截至2022年7月", "Status as of July 2022"));
        for year in ["2023", "2024", "2025"] {
            walk.see_nothing_of(year);
        }
    }
}

#[test]
fn what_the_network_gives_is_told_at_the_articles_date_only() {
    let content = shipped_content();
    let columns = Lang::all().map(|lang| Walk::sized(&content, LAPTOP, lang, TextSize::Largest, Some(16_000.0)));
    for mut walk in visitors().chain(columns) {
        walk.put(&Route::Network, Overlay::None);
        let note = content.network.note.get(walk.lang());
        walk.see(note);
        walk.ask(Action::Network(NetworkAction::Date(Some("2024-03-31".to_owned()))));
        walk.see_nothing_of(note);
    }
}

#[test]
fn each_step_tells_its_reports_and_who_said_so() {
    for mut walk in on_the_network() {
        let steps = [
            ("kaicheng", "2022-07-31", "新华网", "Xinhuanet"),
            ("wankai_rapid", "2022-08-09", "新闻发布会", "Press conference"),
            ("port", "2022-08", "新闻发布会", "Press conference"),
            ("chengdawan", "2022-09-30", "人民日报", "People’s Daily"),
        ];
        for (line, date, zh, en) in steps {
            walk.press_beginning(&walk.word("time-later"));
            walk.see(&report(&walk, line, date));
            walk.see(walk.by_lang(zh, en));
        }
        walk.see(walk.by_lang("即将动工转为建设中", "About to start, now under construction"));
        walk.press_beginning(&walk.word("time-earlier"));
        walk.see(&report(&walk, "airport", "2022-08"));
    }
}

#[test]
fn the_list_of_dates_leads_to_any_of_them_and_back_to_the_first() {
    for mut walk in on_the_network() {
        let last = walk.by_lang("2025年7月1日", "1 July 2025");
        choose_date(&mut walk, last);
        assert_eq!(walk.session().network.date.as_deref(), Some("2025-07-01"));
        walk.see(&report(&walk, "wuyunkai", "2025-07-01"));
        let first = walk.by_lang("2022年7月：", "July 2022: ");
        choose_date(&mut walk, first);
        assert_eq!(walk.session().network.date, None);
    }
}

/// Chooses a date in the list. On a laptop that scrolls: the keyboard goes along it, and what has the focus comes into
/// sight.
fn choose_date(walk: &mut Walk, beginning: &str) {
    walk.press_beginning(&walk.word("time-all"));
    let reached = walk.come_to(|name| name.starts_with(beginning));
    let at = walk.focused().map(|focused| focused.rect);
    assert!(reached && at.is_some_and(|rect| walk.canvas().contains_rect(rect)), "{beginning}: {at:?}");
    walk.strike(Key::Enter);
}

#[test]
fn brackets_step_through_the_dates() {
    for mut walk in on_the_network() {
        walk.strike(Key::CloseBracket);
        assert_eq!(walk.session().network.date.as_deref(), Some("2022-07-31"));
        walk.strike(Key::CloseCurlyBracket);
        assert_eq!(walk.session().network.date.as_deref(), Some("2025-07-01"));
        // There is nothing after the last date.
        walk.strike(Key::CloseBracket);
        assert_eq!(walk.session().network.date.as_deref(), Some("2025-07-01"));
        walk.strike(Key::OpenBracket);
        assert_eq!(walk.session().network.date.as_deref(), Some("2025-03-25"));
        walk.strike(Key::OpenCurlyBracket);
        assert_eq!(walk.session().network.date, None);
    }
}
