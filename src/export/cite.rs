//! Figures as plain text to be pasted elsewhere: what they count, their value, their period and their source; and the
//! network's reports, with their dates and sources.

mod reports;

pub use reports::{reports, reports_text};

use crate::content::{Content, Figure, FigureId, Project, Topic};
use crate::i18n::Lang;
use crate::session::{Origin, Overlay, Route, Session, SourcesSection};
use crate::ui::kind_key;

/// The figures that a reader means who asks to copy those of a sheet; without one, those of the sheet that lies open where
/// he is, else the page's.
#[must_use]
pub fn figures<'c>(content: &'c Content, session: &Session, sheet: &Overlay) -> Vec<&'c Figure> {
    let ids = of_sheet(content, sheet)
        .or_else(|| of_sheet(content, &session.overlay))
        .unwrap_or_else(|| of_page(content, session));
    let mut seen = Vec::new();
    for id in ids {
        if !seen.contains(&id) {
            seen.push(id);
        }
    }
    seen.into_iter().map(|id| &content[id]).collect()
}

/// Figures as text in a language, one paragraph each; nothing for none.
#[must_use]
pub fn text(content: &Content, figures: &[&Figure], lang: Lang) -> String {
    let paragraphs: Vec<String> = figures.iter().map(|figure| paragraph(content, figure, lang)).collect();
    paragraphs.join("\n\n")
}

fn paragraph(content: &Content, figure: &Figure, lang: Lang) -> String {
    let word = |key: &str| content.strings.get(lang, key);
    let (label, value) = (figure.label.get(lang), figure.text(lang));
    let (period, kind) = (figure.period_text(lang), word(kind_key(figure.kind)));
    let source = figure.source_text(lang);
    let mut lines = match lang {
        Lang::Zh => vec![format!("{label}：{value}（{period}，{kind}）")],
        Lang::En => vec![format!("{label}: {value} ({period}, {kind})")],
    };
    let mut add = |key: &str, value: &str| {
        lines.push(match lang {
            Lang::Zh => format!("{}：{value}", word(key)),
            Lang::En => format!("{}: {value}", word(key)),
        });
    };
    if let Some(note) = &figure.note {
        add("note-label", note.get(lang));
    }
    add("source-label", source);
    lines.join("\n")
}

fn of_sheet(content: &Content, overlay: &Overlay) -> Option<Vec<FigureId>> {
    match overlay {
        Overlay::Figure(key) => content.figure(key).map(|figure| vec![figure.id]),
        Overlay::Project(key) => content.project(key).map(of_project),
        Overlay::Compare(a, b) => {
            let both = [content.project(a), content.project(b)];
            Some(both.into_iter().flatten().flat_map(of_project).collect())
        }
        Overlay::Topic(key) => content.topic(key).map(|topic: &Topic| topic.figures.clone()),
        // What is told here is told by the page below.
        _ => None,
    }
}

fn of_project(project: &Project) -> Vec<FigureId> {
    project.host.into_iter().chain(project.figures.iter().copied()).collect()
}

fn of_page(content: &Content, session: &Session) -> Vec<FigureId> {
    match &session.route {
        Route::Home => {
            let home = &content.brochure.home;
            vec![home.host, home.count, home.target, home.share]
        }
        Route::Environment(key) => content.environment(key).map_or_else(Vec::new, |environment| {
            let shown = std::iter::once(&environment.host).chain(&environment.chart).chain(&environment.guests);
            shown.copied().collect()
        }),
        Route::Projects => content.projects.iter().filter_map(|project| project.host).collect(),
        Route::Zone => {
            let zone = &content.zone;
            let ranked = zone.ranked.iter().flat_map(|ranked| [ranked.value, ranked.rank]);
            let shown = [zone.area, zone.host].into_iter().chain(zone.counts.iter().copied());
            shown.chain(zone.shares.iter().copied()).chain(zone.growth.iter().copied()).chain(ranked).collect()
        }
        Route::Sources if session.sources.section == SourcesSection::Figures => {
            listed(content, session.sources.origin.as_ref())
        }
        Route::Cover | Route::Network | Route::Sources | Route::Contacts | Route::Faults => Vec::new(),
    }
}

/// The list of all figures, or those of one origin.
fn listed(content: &Content, origin: Option<&Origin>) -> Vec<FigureId> {
    let of = |figure: &&Figure| {
        let source = &content[figure.source.source];
        let part = figure.source.part.and_then(|part| source.parts.get(part)).map(|part| &part.key);
        origin.is_none_or(|origin| origin.source == source.key && origin.part.as_ref() == part)
    };
    content.figures.iter().filter(of).map(|figure| figure.id).collect()
}
