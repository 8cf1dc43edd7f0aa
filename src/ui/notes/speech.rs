//! What to say: the step's own notes, else those of what it shows.

use egui::{Rect, Ui, pos2};

use super::{Notes, Place, route_of, step_words};
use crate::content::{TourShows, TourStep};
use crate::i18n::Localized;
use crate::session::{Lead, Overlay, Route};
use crate::ui::pen::Voice;
use crate::ui::view::View;
use crate::ui::widgets::scroll;

/// Shows the notes in a rectangle; they scroll where they are long.
pub(super) fn speech_ui(ui: &mut Ui, view: &View<'_>, notes: &Notes<'_>, place: &Place, rect: Rect) {
    let palette = view.palette();
    let on_tour = notes.presenter.lead == Lead::Tour;
    let step = notes.step(view).filter(|_| on_tour);
    let words = match step {
        Some(step) => step_notes(view, step),
        None => shown_notes(view),
    };
    let title = step.map(|step| step_words(view, step));
    let text = words.map_or_else(|| view.word("notes-none"), |words| view.tr(words).to_owned());
    scroll(ui, rect, "what to say", |ui, column| {
        let mut y = column.top();
        if let Some(title) = &title {
            let kind = place.kind(Voice::Strong, 30.0, palette.ink);
            y = view.say(ui, pos2(column.left(), y), column.width(), title, &kind).bottom() + place.u(10.0);
        }
        let kind = place.kind(Voice::Text, 26.0, palette.ink).leading(1.5);
        y = view.say(ui, pos2(column.left(), y), column.width(), &text, &kind).bottom();
        ((), y)
    });
}

/// The notes of a step.
fn step_notes<'c>(view: &View<'c>, step: &'c TourStep) -> Option<&'c Localized> {
    let of_project = match step.shows {
        TourShows::Project(id) => view.content[id].notes.as_ref(),
        _ => None,
    };
    step.notes.as_ref().or(of_project).or_else(|| page_notes(view, &route_of(step)))
}

/// The notes of what the audience sees, off the running order.
fn shown_notes<'c>(view: &View<'c>) -> Option<&'c Localized> {
    let of_project = match &view.session.overlay {
        Overlay::Project(key) => view.content.project(key).and_then(|project| project.notes.as_ref()),
        _ => None,
    };
    of_project.or_else(|| page_notes(view, &view.session.route))
}

fn page_notes<'c>(view: &View<'c>, route: &Route) -> Option<&'c Localized> {
    match route {
        Route::Home => view.content.brochure.home.notes.as_ref(),
        Route::Environment(key) => view.content.environment(key).and_then(|environment| environment.notes.as_ref()),
        Route::Zone => view.content.zone.notes.as_ref(),
        _ => None,
    }
}
