//! Periods: reading, words, order.

use kaizhou::i18n::Lang;
use kaizhou::i18n::period::{Period, PeriodFault};
use proptest::prelude::*;

fn period(text: &str) -> Period {
    text.parse().unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
}

#[test]
fn periods_read_right_in_both_languages() {
    let table = [
        ("2022", "2022年", "2022", "2022"),
        ("2022-H1", "2022年上半年", "first half of 2022", "H1 2022"),
        ("2021-H2", "2021年下半年", "second half of 2021", "H2 2021"),
        ("2022-07", "2022年7月", "July 2022", "Jul 2022"),
        ("2022-07-22", "2022年7月22日", "22 July 2022", "22 Jul 2022"),
        ("2021-05/2021-08", "2021年5月至8月", "May–August 2021", "May–Aug 2021"),
        ("2021-11/2022-02", "2021年11月至2022年2月", "November 2021 to February 2022", "Nov 2021 to Feb 2022"),
        ("2020/2022", "2020年至2022年", "2020–2022", "2020–2022"),
        ("2021/2022-07", "2021年至2022年7月", "2021 to July 2022", "2021 to Jul 2022"),
        ("2022-07-22/2022-07-25", "2022年7月22日至25日", "22–25 July 2022", "22–25 Jul 2022"),
        ("2022-06-29/2022-07-22", "2022年6月29日至7月22日", "29 June – 22 July 2022", "29 Jun – 22 Jul 2022"),
        ("2021-H1/2021-H2", "2021年上半年至下半年", "first half of 2021 to second half of 2021", "H1 2021 to H2 2021"),
        ("/2022-07", "截至2022年7月", "as of July 2022", "as of Jul 2022"),
        ("/2022-H1", "截至2022年上半年", "as of the first half of 2022", "as of H1 2022"),
        ("/2022-07-22", "截至2022年7月22日", "as of 22 July 2022", "as of 22 Jul 2022"),
    ];
    for (text, zh, en, short) in table {
        let period = period(text);
        let shown = [period.words(Lang::Zh), period.words(Lang::En), period.short(Lang::En)];
        assert_eq!(shown, [zh, en, short].map(str::to_owned), "{text}");
        assert_eq!(period.to_string(), text);
    }
}

#[test]
fn what_is_no_period_is_refused_with_its_kind() {
    let not_a_point = |part: &str| PeriodFault::NotAPoint(part.to_owned());
    let no_such_date = |part: &str| PeriodFault::NoSuchDate(part.to_owned());
    let table = [
        ("", PeriodFault::Empty),
        ("last year", not_a_point("last year")),
        ("22", not_a_point("22")),
        ("2022-7", not_a_point("2022-7")),
        ("2022-H3", not_a_point("2022-H3")),
        ("2022-07-22-1", not_a_point("2022-07-22-1")),
        ("2022-+7", not_a_point("2022-+7")),
        ("２０２２", not_a_point("２０２２")),
        ("-2022", not_a_point("-2022")),
        ("0000", no_such_date("0000")),
        ("2022-13", no_such_date("2022-13")),
        ("2022-02-30", no_such_date("2022-02-30")),
        ("2021-02-29", no_such_date("2021-02-29")),
        ("2022-07/", PeriodFault::EndMissing),
        ("/", PeriodFault::EndMissing),
        ("2021/2022/2023", PeriodFault::TooManyParts),
        ("2022-08/2022-05", PeriodFault::Reversed),
    ];
    for (text, fault) in table {
        assert_eq!(text.parse::<Period>(), Err(fault), "{text}");
    }
}

#[test]
fn periods_sort_by_their_last_day() {
    let mut periods = ["2022", "2022-07-22", "2021", "/2022-07", "2022-H1", "2021-05/2021-08", "2020-02"].map(period);
    periods.sort_by_key(|period| period.latest());
    let sorted = periods.map(|period| period.to_string());
    assert_eq!(sorted, ["2020-02", "2021-05/2021-08", "2021", "2022-H1", "2022-07-22", "/2022-07", "2022"]);
    assert_eq!(period("2020-02").latest().to_string(), "2020-02-29");
}

#[test]
fn a_running_total_has_no_beginning() {
    assert_eq!(period("/2022-07").earliest(), None);
    assert_eq!(period("2022-H2").earliest().map(|day| day.to_string()).as_deref(), Some("2022-07-01"));
}

proptest! {
    #[test]
    fn any_day_that_is_written_is_read_back(year in 1_i16..=9999, month in 0_i8..14, day in 0_i8..33) {
        let text = format!("{year:04}-{month:02}-{day:02}");
        match text.parse::<Period>() {
            Ok(period) => prop_assert_eq!(period.to_string(), text),
            Err(fault) => {
                prop_assert_eq!(fault, PeriodFault::NoSuchDate(text));
                prop_assert!(jiff::civil::Date::new(year, month, day).is_err());
            }
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in ".{0,24}") {
        drop(text.parse::<Period>());
    }
}
