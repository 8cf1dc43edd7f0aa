//! The table's order.

use std::cmp::Ordering;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::selection::directed;
use crate::content::{Content, Figure, Project};
use crate::i18n::Lang;
use crate::i18n::number::Style;
use crate::i18n::period::Period;
use crate::session::Column;

/// Sorts places in [`Content::projects`] by a column. Cards that say nothing there come last in both directions, and
/// equal ones keep the brochure's order.
pub fn sort(content: &Content, shown: &mut [usize], column: Column, down: bool, lang: Lang) {
    let project = |at: usize| &content.projects[at];
    match column {
        Column::Title => {
            shown.sort_by_cached_key(|&at| reading_key(project(at).title.get(lang), lang));
            if down {
                shown.reverse();
            }
        }
        Column::Environment => by(shown, down, |at| project(at).environment.map(|id| id.index())),
        Column::Sector => by(shown, down, |at| Some(project(at).sector.index())),
        Column::Stage => by(shown, down, |at| Some(project(at).stage)),
        Column::Date => by(shown, down, |at| Some(date_key(project(at).date))),
        Column::Figure => shown.sort_by(|&a, &b| figures(content, project(a), project(b), down)),
    }
}

/// By the beginning of the last point named: the more exact of two dates in one month is the later one, and a running
/// total, which may be of any earlier day, comes before both.
fn date_key(period: Period) -> (Date, bool) {
    match period {
        Period::At(point) => (point.first(), true),
        Period::Span(span) => (span.end().first(), true),
        Period::Until(point) => (point.first(), false),
    }
}

fn by<K: Ord>(shown: &mut [usize], down: bool, key: impl Fn(usize) -> Option<K>) {
    shown.sort_by(|&a, &b| match (key(a), key(b)) {
        (Some(a), Some(b)) => directed(a.cmp(&b), down),
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
}

/// Chinese titles in the order of GBK, which follows pinyin for all common characters; English ones without regard to case.
fn reading_key(title: &str, lang: Lang) -> Vec<u8> {
    match lang {
        Lang::Zh => encoding_rs::GBK.encode(title.trim_start_matches(['“', '‘', '《'])).0.into_owned(),
        Lang::En => title.trim_start_matches(['“', '‘']).to_lowercase().into_bytes(),
    }
}

/// Figures compare within their unit only: money first, the others after it, cards without a figure last.
fn figures(content: &Content, a: &Project, b: &Project, down: bool) -> Ordering {
    let figure = |p: &Project| p.host.map(|id| &content[id]);
    let (Some(a), Some(b)) = (figure(a), figure(b)) else {
        return figure(b).is_some().cmp(&figure(a).is_some());
    };
    class(a).cmp(&class(b)).then_with(|| directed(scaled(a).cmp(&scaled(b)), down))
}

fn class(figure: &Figure) -> (bool, &str) {
    let unit = figure.unit.as_ref();
    (unit.is_none_or(|u| u.style != Style::Money), unit.map_or("", |u| u.key.as_str()))
}

fn scaled(figure: &Figure) -> Decimal {
    let scale = Decimal::from(10_u64.pow(figure.magnitude.exponent()));
    figure.value.checked_mul(scale).unwrap_or(figure.value)
}
