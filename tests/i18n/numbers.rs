//! Figures in both languages, first of all every figure of the source.

use std::num::NonZeroU32;

use kaizhou::i18n::number::{
    Approx, Figure, Magnitude, NumberFault, Sign, Style, TimeUnit, UnitWords, parse_exact, rank_text,
};
use kaizhou::i18n::{Lang, Localized};
use proptest::prelude::*;

use Magnitude::{One, Wan, Yi};

fn figure(printed: &str, magnitude: Magnitude, style: Style) -> Figure {
    Figure::new(parse_exact(printed).expect("the table holds numbers"), magnitude, style)
}

fn money(printed: &str, magnitude: Magnitude) -> Figure {
    figure(printed, magnitude, Style::Money)
}

fn count(printed: &str, magnitude: Magnitude, zh: &str, one: &str, other: &str) -> Figure {
    figure(printed, magnitude, Style::Count(UnitWords::new(zh, one, other)))
}

fn percent(printed: &str) -> Figure {
    figure(printed, One, Style::Percent)
}

fn growth(printed: &str) -> Figure {
    percent(printed).with_sign(Sign::Plus)
}

fn time(printed: &str, unit: TimeUnit, approx: Approx) -> Figure {
    figure(printed, One, Style::Duration(unit)).with_approx(approx)
}

/// Every figure of the article, as running text.
#[test]
fn every_figure_of_the_source_reads_right_in_both_languages() {
    let over = |printed, zh, one, other| count(printed, One, zh, one, other).with_approx(Approx::Over);
    let enterprises = |printed| count(printed, One, "家", "enterprise", "enterprises");
    let table = [
        (money("100", Yi), "100亿元", "CNY 10 billion"),
        (money("229.91", Yi), "229.91亿元", "CNY 22.991 billion"),
        (money("300", Yi), "300亿元", "CNY 30 billion"),
        (money("15", Yi), "15亿元", "CNY 1.5 billion"),
        (money("5", Yi), "5亿元", "CNY 500 million"),
        (money("4", Yi), "4亿元", "CNY 400 million"),
        (money("95", Yi), "95亿元", "CNY 9.5 billion"),
        (money("180.95", Yi), "180.95亿元", "CNY 18.095 billion"),
        (money("52.9", Yi), "52.9亿元", "CNY 5.29 billion"),
        (money("2.68", Yi), "2.68亿元", "CNY 268 million"),
        (percent("76.6"), "76.6%", "76.6%"),
        (percent("82"), "82%", "82%"),
        (percent("20.5"), "20.5%", "20.5%"),
        (percent("85.5"), "85.5%", "85.5%"),
        (percent("23.2"), "23.2%", "23.2%"),
        (percent("8.47"), "8.47%", "8.47%"),
        (percent("45.02"), "45.02%", "45.02%"),
        (growth("33.8"), "+33.8%", "+33.8%"),
        (growth("40.3"), "+40.3%", "+40.3%"),
        (growth("22.75"), "+22.75%", "+22.75%"),
        (growth("8.24"), "+8.24%", "+8.24%"),
        (growth("35"), "+35%", "+35%"),
        (growth("1.7"), "+1.7%", "+1.7%"),
        (growth("5.35"), "+5.35%", "+5.35%"),
        (growth("19.99"), "+19.99%", "+19.99%"),
        (count("713.25", Wan, "人次", "visit", "visits"), "713.25万人次", "7.1325 million visits"),
        (count("9.7", Wan, "户", "market entity", "market entities"), "9.7万户", "97,000 market entities"),
        (count("6984", One, "户", "new entity", "new entities"), "6984户", "6,984 new entities"),
        (count("150", One, "户", "enterprise", "enterprises"), "150户", "150 enterprises"),
        (count("47", One, "个", "project", "projects"), "47个", "47 projects"),
        (count("14", One, "个", "product", "products"), "14个", "14 products"),
        (enterprises("14"), "14家", "14 enterprises"),
        (enterprises("35"), "35家", "35 enterprises"),
        (enterprises("239"), "239家", "239 enterprises"),
        (enterprises("132"), "132家", "132 enterprises"),
        (enterprises("67"), "67家", "67 enterprises"),
        (enterprises("2"), "2家", "2 enterprises"),
        (over("5000", "项", "item", "items"), "5000余项", "more than 5,000 items"),
        (over("3000", "次", "visit", "visits"), "3000余次", "more than 3,000 visits"),
        (over("1000", "件", "case", "cases"), "1000余件", "more than 1,000 cases"),
        (count("40", One, "条", "measure", "measures"), "40条", "40 measures"),
        (count("45", One, "条", "measure", "measures"), "45条", "45 measures"),
        (figure("50", One, Style::AreaMu), "50亩", "3.33 ha"),
        (figure("8.33", One, Style::AreaKm2), "8.33平方公里", "8.33 km²"),
        (time("2", TimeUnit::Hours, Approx::Within), "2小时内", "within 2 hours"),
        (time("24", TimeUnit::Months, Approx::About), "约24个月", "about 24 months"),
        (time("3", TimeUnit::Months, Approx::Exact), "3个月", "3 months"),
    ];
    let wrong: Vec<String> = table
        .iter()
        .map(|(figure, zh, en)| (figure.display(Lang::Zh).text(), figure.display(Lang::En).text(), zh, en))
        .filter(|(zh, en, right_zh, right_en)| zh != *right_zh || en != *right_en)
        .map(|(zh, en, right_zh, right_en)| format!("{zh} / {en} instead of {right_zh} / {right_en}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The three parts a page sets in different sizes.
#[test]
fn a_figure_comes_apart_into_prefix_number_and_suffix() {
    let visits = || count("713.25", Wan, "人次", "visit", "visits");
    let items = || count("5000", One, "项", "item", "items").with_approx(Approx::Over);
    let table = [
        (money("229.91", Yi), Lang::Zh, ["", "229.91", "亿元"]),
        (money("229.91", Yi), Lang::En, ["CNY", "22.991", "billion"]),
        (money("2.68", Yi), Lang::En, ["CNY", "268", "million"]),
        (visits(), Lang::Zh, ["", "713.25", "万人次"]),
        (visits(), Lang::En, ["", "7.1325", "million visits"]),
        (items(), Lang::Zh, ["", "5000", "余项"]),
        (items(), Lang::En, ["", "5,000+", "items"]),
        (percent("76.6"), Lang::En, ["", "76.6", "%"]),
        (figure("50", One, Style::AreaMu), Lang::En, ["", "3.33", "ha"]),
        (time("2", TimeUnit::Hours, Approx::Within), Lang::Zh, ["", "2", "小时内"]),
        (time("2", TimeUnit::Hours, Approx::Within), Lang::En, ["within", "2", "hours"]),
        (money("10", Yi).with_approx(Approx::Nearly), Lang::Zh, ["近", "10", "亿元"]),
        (money("10", Yi).with_approx(Approx::Nearly), Lang::En, ["nearly CNY", "1", "billion"]),
    ];
    for (figure, lang, right) in table {
        let shown = figure.display(lang);
        assert_eq!([shown.prefix, shown.number, shown.suffix], right.map(str::to_owned), "{figure:?}");
    }
}

#[test]
fn money_turns_from_million_to_billion_at_ten_yi() {
    let table = [
        (money("9.99", Yi), "CNY 999 million"),
        (money("10", Yi), "CNY 1 billion"),
        (money("10.00", Yi), "CNY 1.000 billion"),
        (money("0.5", Yi), "CNY 50 million"),
        (money("50", Wan), "CNY 500,000"),
        (money("-2.68", Yi), "CNY \u{2212}268 million"),
        (money("0", Yi), "CNY 0"),
    ];
    for (figure, right) in table {
        assert_eq!(figure.display(Lang::En).text(), right);
    }
}

#[test]
fn the_trailing_zeros_of_the_source_stay() {
    assert_eq!(money("52.90", Yi).display(Lang::Zh).text(), "52.90亿元");
    assert_eq!(money("52.90", Yi).display(Lang::En).text(), "CNY 5.290 billion");
    assert_eq!(growth("8.20").display(Lang::En).text(), "+8.20%");
}

#[test]
fn chinese_takes_thousands_commas_from_five_digits_on() {
    let households = |printed| count(printed, One, "户", "household", "households");
    assert_eq!(households("6984").display(Lang::Zh).text(), "6984户");
    assert_eq!(households("12345").display(Lang::Zh).text(), "12,345户");
    assert_eq!(households("1234567").display(Lang::En).text(), "1.234567 million households");
}

#[test]
fn only_exactly_one_takes_the_english_singular() {
    let projects = |printed| count(printed, One, "个", "project", "projects").display(Lang::En).text();
    assert_eq!(projects("1"), "1 project");
    assert_eq!(projects("1.0"), "1.0 projects");
    assert_eq!(projects("0"), "0 projects");
    assert_eq!(projects("1000000"), "1 million projects");
    assert_eq!(figure("15", One, Style::AreaMu).display(Lang::En).text(), "1 ha");
}

#[test]
fn a_sign_is_shown_below_zero_and_where_growth_is_meant_but_never_on_zero() {
    assert_eq!(percent("-3.5").display(Lang::Zh).text(), "\u{2212}3.5%");
    assert_eq!(growth("-3.5").display(Lang::En).text(), "\u{2212}3.5%");
    assert_eq!(growth("0.0").display(Lang::En).text(), "0.0%");
    assert_eq!(percent("-0").display(Lang::En).text(), "0%");
}

#[test]
fn a_screen_reader_hears_words_instead_of_symbols() {
    assert_eq!(money("229.91", Yi).display(Lang::En).spoken(), "22.991 billion yuan");
    assert_eq!(growth("8.24").display(Lang::En).spoken(), "plus 8.24 percent");
    assert_eq!(growth("8.24").display(Lang::Zh).spoken(), "正8.24%");
    assert_eq!(figure("50", One, Style::AreaMu).display(Lang::En).spoken(), "3.33 hectares");
    assert_eq!(figure("8.33", One, Style::AreaKm2).display(Lang::En).spoken(), "8.33 square kilometres");
}

#[test]
fn ranks_name_the_place_and_those_who_are_ranked() {
    let rank = |place, zh, en| {
        let among = Localized::new(zh, en);
        let place = NonZeroU32::new(place).expect("places count from one");
        Lang::all().map(|lang| rank_text(lang, place, &among))
    };
    let northeast = ("渝东北片区", "northeast Chongqing");
    assert_eq!(rank(3, northeast.0, northeast.1), ["渝东北片区第3位", "No. 3 in northeast Chongqing"]);
    assert_eq!(rank(13, "全市", "Chongqing"), ["全市第13位", "No. 13 in Chongqing"]);
    assert_eq!(rank(1, "全市", "Chongqing"), ["全市第一", "first in Chongqing"]);
}

#[test]
fn numbers_in_files_are_plain_digits() {
    let table = [
        ("", NumberFault::Empty),
        ("1,000", NumberFault::NotANumber),
        ("1e3", NumberFault::NotANumber),
        ("+8.24", NumberFault::NotANumber),
        (".5", NumberFault::NotANumber),
        ("5.", NumberFault::NotANumber),
        ("1_000", NumberFault::NotANumber),
        ("1.2.3", NumberFault::NotANumber),
        ("5000余", NumberFault::NotANumber),
        ("0.12345678901234567890123456789", NumberFault::TooLong),
        ("123456789012345678901234567890", NumberFault::TooLong),
    ];
    for (text, fault) in table {
        assert_eq!(parse_exact(text), Err(fault), "{text}");
    }
}

proptest! {
    #[test]
    fn the_shown_chinese_number_is_the_given_number(
        mantissa in any::<i64>(),
        scale in 0_u32..12,
        scaled in 0_usize..3,
        over in any::<bool>(),
    ) {
        let value = rust_decimal::Decimal::new(mantissa, scale);
        let approx = if over { Approx::Over } else { Approx::Exact };
        let figure = Figure::new(value, [One, Wan, Yi][scaled], Style::Money)
            .with_sign(Sign::Plus)
            .with_approx(approx);
        let shown = figure.display(Lang::Zh).number;
        let read = shown.replace(['+', ','], "").replace('\u{2212}', "-");
        prop_assert_eq!(parse_exact(&read).map(|read| read.to_string()), Ok(value.to_string()));
    }

    #[test]
    fn the_shown_english_number_times_its_scale_is_the_given_amount(
        mantissa in any::<i32>(),
        scale in 0_u32..8,
        scaled in 0_usize..3,
    ) {
        let value = rust_decimal::Decimal::new(i64::from(mantissa), scale);
        let magnitude = [One, Wan, Yi][scaled];
        let shown = Figure::new(value, magnitude, Style::Money).display(Lang::En);
        let read = parse_exact(&shown.number.replace(',', "").replace('\u{2212}', "-")).expect("a number");
        let scale = match shown.suffix.as_str() { "billion" => 9, "million" => 6, _ => 0 };
        let power = |exponent: u32| rust_decimal::Decimal::from(10_u64.pow(exponent));
        prop_assert_eq!(read * power(scale), value * power(magnitude.exponent()));
    }

    #[test]
    fn no_figure_is_too_large_to_be_shown(low in any::<u32>(), mid in any::<u32>(), high in any::<u32>(), negative: bool, scale in 0_u32..=28) {
        let value = rust_decimal::Decimal::from_parts(low, mid, high, negative, scale);
        for style in [Style::Money, Style::AreaMu, Style::AreaKm2, Style::Plain] {
            for lang in Lang::all() {
                prop_assert!(!Figure::new(value, Yi, style.clone()).display(lang).number.is_empty());
            }
        }
    }
}
