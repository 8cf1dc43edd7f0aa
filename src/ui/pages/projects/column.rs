//! The projects as a column: filters folded, then cards.

use super::facets::{self, Facet};
use super::header::status_text;
use super::pager::pages;
use super::picking::come_to;
use super::selection::{Selection, selection};
use super::{choosers, page_size};
use crate::i18n::strings::Value;
use crate::session::{Action, Overlay, ProjectsAction};
use crate::ui::column::{Flow, page};
use crate::ui::focus::landing;
use crate::ui::view::View;
use crate::ui::widgets::{Chip, touch_id};

/// The projects' page as a column.
pub fn column_ui(ui: &mut egui::Ui, view: &View<'_>) -> Option<Action> {
    let selection = selection(ui.ctx(), view);
    let salt = format!("projects {}", view.session.projects.page);
    page(ui, view, &salt, |flow| {
        flow.gap(36.0);
        flow.headline(&view.word("projects-title"));
        flow.gap(6.0);
        flow.note(&status_text(view, &selection));
        flow.note(&view.main_source().unwrap_or_default());
        flow.gap(24.0);
        filters(flow, &selection);
        flow.gap(28.0);
        if selection.shown.is_empty() {
            flow.lead(&view.word("no-matches"));
            flow.gap(16.0);
            flow.way("clear", &view.word("filter-clear"), None, Action::Projects(ProjectsAction::Clear));
        }
        let (here, count) = pages(view, selection.shown.len());
        for &at in selection.shown.iter().skip(here * page_size(view)).take(page_size(view)) {
            flow.card(&view.content.projects[at]);
        }
        turn(flow, here, count);
    })
}

fn filters(flow: &mut Flow<'_, '_>, selection: &Selection) {
    let (view, palette) = (flow.view, flow.view.palette());
    let facets: Vec<Facet> =
        facets::general(view, selection).into_iter().chain(facets::environments(view, selection)).collect();
    let chips: Vec<_> = facets
        .iter()
        .map(|facet| {
            let color = facet.icon.as_deref().map_or(palette.ink, |key| view.accent(key).text);
            let icon = facet.icon.as_deref();
            let chip = Chip { word: &facet.word, count: Some(facet.count), icon, color, chosen: facet.chosen };
            (format!("{:?}", facet.group), chip, Action::Projects(ProjectsAction::Group(facet.group.clone())))
        })
        .collect();
    flow.chips(&chips);
    flow.gap(20.0);
    let any = view.word("filter-any");
    for chooser in [choosers::sectors(view, selection), choosers::stages(view, selection)] {
        let open = view.session.projects.unfolded == Some(chooser.list);
        let fold = Action::Projects(ProjectsAction::Unfold((!open).then_some(chooser.list)));
        let value = chooser.value.as_deref().unwrap_or(&any);
        flow.fold(("chooser", chooser.list), &chooser.label, value, open, fold);
        if open {
            let chips: Vec<_> = chooser
                .choices
                .iter()
                .map(|choice| {
                    let (count, chosen) = (choice.count, choice.chosen);
                    let chip = Chip { word: &choice.word, count, icon: None, color: palette.ink, chosen };
                    (format!("{:?}", choice.action), chip, Action::Projects(choice.action.clone()))
                })
                .collect();
            flow.chips(&chips);
            flow.gap(20.0);
        }
    }
    picking(flow);
    flow.rule();
}

/// The way into comparing, what is picked, and the way on.
fn picking(flow: &mut Flow<'_, '_>) {
    let view = flow.view;
    let toggle = Action::Projects(ProjectsAction::TogglePicking);
    let Some(picked) = &view.session.projects.picking else {
        flow.way("compare", &view.word("compare"), Some(&view.word("compare-hint")), toggle);
        return;
    };
    let count = u32::try_from(picked.len()).unwrap_or(u32::MAX);
    let words = view.content.strings.format(view.lang, "compare-picked", &[("n", Value::Number(count))]);
    landing(flow.ui.ctx(), touch_id(flow.ui, ("way", "stop")));
    flow.way("stop", &view.word("compare-cancel"), Some(&words), toggle);
    if let [a, b] = &picked[..] {
        come_to(flow.ui, view, touch_id(flow.ui, ("way", "start")));
        flow.way("start", &view.word("compare-start"), None, Action::Open(Overlay::Compare(a.clone(), b.clone())));
    }
}

fn turn(flow: &mut Flow<'_, '_>, here: usize, count: usize) {
    let view = flow.view;
    let to = |page: usize| Action::Projects(ProjectsAction::Page(page));
    let number = |n: usize| Value::Number(u32::try_from(n).unwrap_or(u32::MAX));
    let words = view.content.strings.format(view.lang, "page-of", &[("n", number(here + 1)), ("total", number(count))]);
    if here + 1 < count {
        flow.way("cards on", &view.word("more-cards"), Some(&words), to(here + 1));
    }
    if here > 0 {
        flow.way("cards back", &view.word("cards-before"), None, to(here - 1));
    }
    if count > 1 {
        flow.rule();
    }
}
