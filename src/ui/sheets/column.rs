//! Sheets as columns, for text too large for their designed canvas.

use egui::Ui;

use super::project::{Row, keys_ui, rows, steps_ui};
use super::{facts, figure_sheet, help, licence, menu};
use crate::content::{Figure, Project};
use crate::i18n::Lang;
use crate::session::{Action, Overlay};
use crate::ui::column::{Flow, Foot, sheet, sheet_with_foot};
use crate::ui::pages::neighbour;
use crate::ui::pen::{Level, announce};
use crate::ui::verbs::Verb;
use crate::ui::view::View;
use egui::accesskit::Role;

/// Whether a sheet is set here. Those to read, the search and the reader's comforts are columns in their own rooms.
pub fn is_set(overlay: &Overlay) -> bool {
    matches!(
        overlay,
        Overlay::Project(_)
            | Overlay::Compare(..)
            | Overlay::Figure(_)
            | Overlay::Licence(_)
            | Overlay::Help
            | Overlay::Menu
    )
}

/// Shows a sheet as a column. None for what the content lacks.
pub fn column_ui(ui: &mut Ui, view: &View<'_>, overlay: &Overlay) -> Option<Option<Action>> {
    let content = view.content;
    match overlay {
        Overlay::Project(key) => content.project(key).map(|project| project_ui(ui, view, project)),
        Overlay::Compare(a, b) => Some(compare_ui(ui, view, [content.project(a)?, content.project(b)?])),
        Overlay::Figure(key) => content.figure(key).map(|item| figure_ui(ui, view, item)),
        Overlay::Licence(path) => licence::licence(content, path).map(|found| licence_ui(ui, view, &found)),
        Overlay::Help => Some(help_ui(ui, view)),
        Overlay::Menu => Some(menu_ui(ui, view)),
        _ => None,
    }
}

fn project_ui(ui: &mut Ui, view: &View<'_>, project: &Project) -> Option<Action> {
    let turned = keys_ui(ui, view, project);
    let foot = Foot { height: 80.0, show: &|ui, place| steps_ui(ui, view, place, project) };
    // A single project has no other to go on to.
    let foot = if neighbour(ui.ctx(), view, project, 1).is_some() { foot } else { Foot { height: 0.0, ..foot } };
    let asked = sheet_with_foot(ui, view, (&project.key, view.tr(&project.title)), &foot, |flow| {
        if let Some(art) = &project.art {
            let picture = flow.picture(art, 2.2);
            announce(flow.ui, picture, view.tr(&art.alt), Role::Image);
            flow.gap(24.0);
        }
        if project.major {
            flow.tag(&view.word("major-signing"), view.palette().seal);
        }
        flow.lead(view.tr(&project.summary));
        flow.gap(20.0);
        figures(flow, project);
        flow.gap(12.0);
        flow.project_facts(project);
    });
    asked.or(turned)
}

fn figures(flow: &mut Flow<'_, '_>, project: &Project) {
    let color = super::project::color(flow.view, project);
    if let Some(host) = project.host {
        flow.host(host, color);
    }
    flow.figures(&project.figures, color);
}

/// Two projects: each row says what the one has, and then the other.
fn compare_ui(ui: &mut Ui, view: &View<'_>, both: [&Project; 2]) -> Option<Action> {
    sheet(ui, view, &view.word("compare"), |flow| {
        for project in both {
            flow.section(view.tr(&project.title));
            figures(flow, project);
            let open = Action::Open(Overlay::Project(project.key.clone()));
            let name = format!("{}{}{}", view.word("open-sheet"), view.colon(), view.tr(&project.short));
            flow.way(("compared", &project.key), &name, None, open);
        }
        for row in rows(view, both[0], both[1]) {
            let Row { label, sides, .. } = row;
            flow.gap(20.0);
            flow.label(&label, view.palette().primary, Level::Section);
            for (side, project) in sides.iter().zip(both) {
                let lines =
                    |fact: &facts::Fact| fact.value.iter().chain(&fact.note).cloned().collect::<Vec<_>>().join("\n");
                let value = side.as_ref().map_or_else(|| view.word("not-stated"), lines);
                flow.told(view.tr(&project.short), &value);
            }
        }
        flow.rule();
    })
}

fn figure_ui(ui: &mut Ui, view: &View<'_>, item: &Figure) -> Option<Action> {
    sheet(ui, view, item.label.get(view.lang), |flow| {
        flow.number(item, 128.0, view.palette().primary);
        flow.gap(16.0);
        let facts: Vec<facts::Fact> = figure_sheet::facts(view, item);
        flow.facts(&facts);
    })
}

fn licence_ui(ui: &mut Ui, view: &View<'_>, found: &licence::Found<'_>) -> Option<Action> {
    sheet(ui, view, view.tr(&found.credit.title), |flow| {
        flow.note(view.tr(&found.credit.text));
        flow.gap(20.0);
        let kind = flow.body();
        for paragraph in licence::paragraphs(&found.licence.text) {
            flow.put_in(Lang::En, &paragraph, &kind);
            flow.gap(16.0);
        }
    })
}

fn help_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    sheet(ui, view, &view.word("help-title"), |flow| {
        flow.note(&view.word("help-lead"));
        flow.gap(16.0);
        for verb in Verb::ALL.into_iter().filter(|verb| verb.is_offered(view.session)) {
            let keys = help::keys(view, verb).join(view.by_lang("、", ", "));
            flow.told_as(&view.word(verb.word_key()), &keys, &help::spoken_keys(view, verb));
        }
        flow.rule();
    })
}

fn menu_ui(ui: &mut Ui, view: &View<'_>) -> Option<Action> {
    sheet(ui, view, &view.word("menu-title"), |flow| {
        for item in menu::items(view) {
            let note = item.note.map(|key| view.word(key));
            flow.way(item.word, &view.word(item.word), note.as_deref(), item.action);
        }
        flow.rule();
        flow.gap(28.0);
        let folder = view.session.desk.folder.clone().unwrap_or_else(|| view.word("menu-built-in"));
        flow.told(&view.word("menu-folder"), &folder);
        flow.note(&view.word("menu-folder-note"));
    })
}
