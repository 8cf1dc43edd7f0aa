//! The sources as a column.

use egui::accesskit::Role;

use super::{figures, ledger, origins, pictures, tabs};
use crate::session::{Action, Overlay, SourcesAction, SourcesSection};
use crate::ui::column::{Flow, page};
use crate::ui::pen::announce;
use crate::ui::view::View;
use crate::ui::widgets::Chip;

/// The sources page as a column.
pub fn column_ui(ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
    let state = &view.session.sources;
    let salt = format!("sources {:?} {:?}", state.section, state.origin);
    page(ui, view, &salt, |flow| {
        flow.gap(36.0);
        flow.headline(&view.word("sources-title"));
        flow.gap(6.0);
        flow.note(&view.word("sources-lead"));
        flow.gap(24.0);
        sections(flow);
        flow.gap(8.0);
        match state.section {
            SourcesSection::Figures => all_figures(flow),
            SourcesSection::Reports => reports(flow),
            SourcesSection::Pictures => photographs(flow),
            SourcesSection::Credits => credits(flow),
        }
    })
}

fn sections(flow: &mut Flow<'_, '_>) {
    let view = flow.view;
    let sections = SourcesSection::ALL.map(|section| (section, view.word(tabs::key(section))));
    let chips: Vec<_> = sections
        .iter()
        .map(|(section, word)| {
            let chosen = view.session.sources.section == *section;
            let count = Some(tabs::count(view, *section));
            let chip = Chip { word, count, icon: None, color: view.palette().ink, chosen };
            (tabs::key(*section).to_owned(), chip, Action::Sources(SourcesAction::Section(*section)))
        })
        .collect();
    flow.chips(&chips);
}

fn all_figures(flow: &mut Flow<'_, '_>) {
    let (view, content) = (flow.view, flow.view.content);
    let groups = ledger::groups(content);
    if let Some(source) = content.sources.first() {
        flow.section(view.tr(&source.title));
        let comma = view.comma();
        flow.note(&format!("{}{comma}{}", view.tr(&source.publisher), source.date.words(view.lang)));
        if let Some(note) = &source.note {
            flow.note(view.tr(note));
        }
        flow.gap(20.0);
    }
    let chosen = view.session.sources.origin.as_ref();
    let entries = origins::entries(view, &groups);
    let chips: Vec<_> = entries
        .iter()
        .enumerate()
        .map(|(i, (word, count, origin))| {
            let own = chosen == origin.as_ref();
            let chip = Chip { word, count: Some(*count), icon: None, color: view.palette().ink, chosen: own };
            (format!("origin-{i}"), chip, Action::Sources(SourcesAction::Origin(origin.clone())))
        })
        .collect();
    flow.chips(&chips);
    let known = groups.iter().any(|group| chosen == Some(&group.place.origin(content)));
    for group in groups.iter().filter(|g| !known || chosen == Some(&g.place.origin(content))) {
        flow.section(&origins::name(view, group.place));
        if let Some(text) = figures::cited(view, group) {
            flow.note(&text);
            flow.gap(10.0);
        }
        flow.ledger(&group.figures, view.palette().primary);
    }
}

fn reports(flow: &mut Flow<'_, '_>) {
    let view = flow.view;
    for (later, key) in [(true, "sources-later"), (false, "sources-earlier")] {
        let mut list: Vec<_> = view.content.sources.iter().skip(1).filter(|s| s.later == later).collect();
        if list.is_empty() {
            continue;
        }
        list.sort_by_key(|source| source.date.latest());
        flow.section(&view.word(key));
        for source in list {
            let dot = " · ";
            let about = format!("{}{dot}{}", source.date.words(view.lang), view.tr(&source.publisher));
            let note = source.note.as_ref().map(|note| format!("\n{}", view.tr(note))).unwrap_or_default();
            flow.told(&about, &format!("{}{note}", view.tr(&source.title)));
        }
        flow.rule();
    }
}

fn photographs(flow: &mut Flow<'_, '_>) {
    let view = flow.view;
    flow.gap(20.0);
    flow.note(&view.word("sources-photographs-note"));
    for photo in &view.content.photos {
        flow.gap(28.0);
        if let Some(art) = &photo.art {
            let picture = flow.picture(art, 1.8);
            announce(flow.ui, picture, view.tr(&art.alt), Role::Image);
            flow.gap(12.0);
        }
        flow.label(view.tr(&photo.subject), view.palette().ink);
        if let Some(by) = &photo.by {
            flow.note(view.tr(by));
        }
    }
    for credit in pictures::art_credits(view.content) {
        flow.gap(12.0);
        flow.note(view.tr(credit));
    }
}

fn credits(flow: &mut Flow<'_, '_>) {
    let view = flow.view;
    flow.gap(20.0);
    for (i, credit) in view.content.credits.iter().enumerate() {
        match &credit.licence {
            Some(licence) => {
                let open = Action::Open(Overlay::Licence(licence.path.clone()));
                flow.way(("credit", i), view.tr(&credit.title), Some(view.tr(&credit.text)), open);
            }
            None => flow.told(view.tr(&credit.title), view.tr(&credit.text)),
        }
    }
    flow.rule();
}
