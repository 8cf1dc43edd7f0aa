//! The network in words, for those who hear it.

use super::{Hit, Survey};
use crate::content::model::{Line, Network, Status};
use crate::i18n::Lang;

/// A line or a point in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is on the drawing.
    pub hit: Hit,
    /// Its id in the content.
    pub key: String,
    /// Name, status and stops in a sentence.
    pub text: String,
}

/// Names a status of a line in the language asked for.
pub type Word<'w> = dyn Fn(&Line, Option<Status>) -> String + 'w;

/// Every line and point of the network with its status and stops.
#[must_use]
pub fn list(network: &Network, survey: &Survey, lang: Lang, word: &Word<'_>) -> Vec<Entry> {
    let entry = |line: &Line| Entry {
        hit: Hit::Line(line.id),
        key: line.key.clone(),
        text: sentence(network, survey, line, lang, word),
    };
    network.lines.iter().map(entry).collect()
}

fn sentence(network: &Network, survey: &Survey, line: &Line, lang: Lang, word: &Word<'_>) -> String {
    let (colon, comma, to, stop) = match lang {
        Lang::Zh => ("：", "、", "至", "。"),
        Lang::En => (": ", ", ", " to ", ". "),
    };
    let name = line.name.get(lang);
    let mut text = name.to_owned();
    for (names, status) in stretches(network, survey, line, lang) {
        // A point's only stop is itself: its name was said. Of what no report mentions there is no more than its ends.
        let names = match (&names[..], status) {
            ([first, .., last], None) => format!("{colon}{first}{to}{last}"),
            ([_, _, ..], Some(_)) => format!("{colon}{}", names.join(comma)),
            _ => String::new(),
        };
        text.push_str(&format!("{stop}{}{names}", word(line, status)));
    }
    text.push_str(stop.trim_end());
    text
}

/// Stops of the line's runs of one status, by name.
fn stretches<'a>(
    network: &'a Network,
    survey: &Survey,
    line: &Line,
    lang: Lang,
) -> Vec<(Vec<&'a str>, Option<Status>)> {
    let name = |i: usize| line.stops.get(i).and_then(|p| network.places.get(p.index())).map(|p| p.name.get(lang));
    let Some(state) = survey.line(line.id) else { return Vec::new() };
    if line.is_point() {
        return vec![(Vec::new(), state.status)];
    }
    let mut runs: Vec<(Vec<&str>, Option<Status>)> = Vec::new();
    for (i, status) in state.stretches.iter().enumerate() {
        if runs.last().is_none_or(|(_, last)| last != status) {
            runs.push((name(i).into_iter().collect(), *status));
        }
        if let Some((names, _)) = runs.last_mut() {
            names.extend(name(i + 1));
        }
    }
    runs
}
