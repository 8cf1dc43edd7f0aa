//! What reports say of the network's lines, as plain text to be pasted elsewhere.

use crate::content::{Content, Line, Observation};
use crate::figure::network::{AsOf, Timeline, known};
use crate::i18n::Lang;
use crate::session::{Route, Session};

/// A report, and the line that it speaks of.
pub type Report<'c> = (&'c Line, &'c Observation);

/// The reports that a reader means who asks to copy on the network's page: those of the line that is told of, as far as the
/// date shown knows them; else those of that date. None elsewhere.
#[must_use]
pub fn reports<'c>(content: &'c Content, session: &Session) -> Vec<Report<'c>> {
    if session.route != Route::Network {
        return Vec::new();
    }
    let timeline = Timeline::new(content);
    let place = timeline.place(session.network.date.as_deref());
    let chosen = session.network.line.as_deref().and_then(|key| content.line(key));
    match chosen {
        Some(line) => {
            let as_of = timeline.steps().get(place).map_or(AsOf::Brochure, |step| step.as_of);
            known(line, as_of, |source| content[source].later).map(|report| (line, report)).collect()
        }
        None => timeline.news(content, place),
    }
}

/// Reports as text in a language, one paragraph each.
#[must_use]
pub fn reports_text(content: &Content, reports: &[Report<'_>], lang: Lang) -> String {
    let word = |key: &str| content.strings.get(lang, key);
    let (colon, comma, stop) = match lang {
        Lang::Zh => ("：", "，", "。"),
        Lang::En => (": ", ", ", "."),
    };
    let paragraph = |(line, report): &Report<'_>| {
        let text = report.text.get(lang).trim_end_matches(['。', '.']);
        let said = format!("{}{colon}{text}{stop}", line.name.get(lang));
        let date = format!("{}{colon}{}", word("period-label"), report.date.words(lang));
        let publisher = content[report.source.source].publisher.get(lang);
        let source = format!("{}{colon}{}{comma}{publisher}", word("source-label"), report.source.text(lang));
        [said, date, source].join("\n")
    };
    reports.iter().map(paragraph).collect::<Vec<_>>().join("\n\n")
}
