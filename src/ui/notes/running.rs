//! The running order as a list to jump in, the other orders, and every page for free browsing.

use std::time::Duration;

use egui::accesskit::Role;
use egui::{Color32, Rect, Ui, pos2, vec2};

use super::key::{Key, key_ui};
use super::time::minutes;
use super::{Asked, Notes, Place};
use crate::content::{TourShows, TourStep};
use crate::session::{Lead, NetworkAction, Overlay, PresenterAction, Route, Spot, Target};
use crate::ui::chapters::{pages, title};
use crate::ui::pen::Voice;
use crate::ui::view::View;
use crate::ui::widgets::{scroll, touch};

/// The page of a step.
#[must_use]
pub fn route_of(step: &TourStep) -> Route {
    match step.page.as_str() {
        "cover" => Route::Cover,
        "home" => Route::Home,
        "projects" => Route::Projects,
        "zone" => Route::Zone,
        "network" => Route::Network,
        "sources" => Route::Sources,
        environment => Route::Environment(environment.to_owned()),
    }
}

/// Where a step leads the audience.
#[must_use]
pub fn target_of(content: &crate::content::Content, step: &TourStep) -> (Target, Option<NetworkAction>) {
    let sheet = |overlay| (Target::sheet(route_of(step), overlay), None);
    match &step.shows {
        TourShows::Page => (Target::page(route_of(step)), None),
        TourShows::Figure(id) => sheet(Overlay::Figure(content[*id].key.clone())),
        TourShows::Project(id) => sheet(Overlay::Project(content[*id].key.clone())),
        TourShows::Topic(id) => sheet(Overlay::Topic(content[*id].key.clone())),
        TourShows::Network { line: Some(line), date } => {
            let spot = Spot::Line { key: content[*line].key.clone(), date: date.clone() };
            (Target { route: Route::Network, spot }, None)
        }
        TourShows::Network { line: None, date } => {
            (Target::page(Route::Network), Some(NetworkAction::Date(date.clone())))
        }
    }
}

/// What a step is called: its page, and what it shows there.
#[must_use]
pub fn step_words(view: &View<'_>, step: &TourStep) -> String {
    let page = title(view, &route_of(step));
    let thing = match &step.shows {
        TourShows::Page => return page,
        TourShows::Figure(id) => view.tr(&view.content[*id].label).to_owned(),
        TourShows::Project(id) => view.tr(&view.content[*id].short).to_owned(),
        TourShows::Topic(id) => view.tr(&view.content[*id].title).to_owned(),
        TourShows::Network { line, date } => {
            let line = line.map(|id| view.tr(&view.content[id].name).to_owned());
            line.or_else(|| date.clone()).unwrap_or_default()
        }
    };
    format!("{page} · {thing}")
}

/// Shows the lists in a rectangle.
pub(super) fn running_ui(ui: &mut Ui, view: &View<'_>, notes: &Notes<'_>, place: &Place, rect: Rect) -> Option<Asked> {
    let tours = &view.content.tours;
    let mut asked = None;
    let gap = place.u(8.0);
    let width = (rect.width() - gap * tours.len().saturating_sub(1) as f32) / tours.len().max(1) as f32;
    for (n, tour) in tours.iter().enumerate() {
        let left = rect.left() + n as f32 * (width + gap);
        let chip = Rect::from_min_size(pos2(left, rect.top()), vec2(width, place.u(48.0)));
        let on = n == notes.presenter.tour;
        let key = Key { key: &tour.key, word: view.tr(&tour.title), filled: on, on: Some(on) };
        if key_ui(ui, view, place, chip, &key) {
            asked = Some(Asked::Presenter(PresenterAction::Tour(n)));
        }
    }
    let steps = notes.tour(view).map_or(&[][..], |tour| &tour.steps);
    let pages = pages(view.content);
    let list = Rect::from_min_max(pos2(rect.left(), rect.top() + place.u(60.0)), rect.max);
    let row = place.u(46.0);
    let chosen = scroll(ui, list, "running order", |ui, column| {
        let mut asked = None;
        let mut y = column.top();
        let mut put = || {
            let rect = Rect::from_min_size(pos2(column.left(), y), vec2(column.width(), row));
            y += row;
            rect
        };
        for (n, step) in steps.iter().enumerate() {
            let here = n == notes.presenter.step && notes.presenter.lead == Lead::Tour;
            let words = format!("{}. {}", n + 1, step_words(view, step));
            if row_ui(ui, view, place, put(), &words, Some(&minutes(Duration::from_secs(step.seconds.into()))), here) {
                asked = Some(Asked::Presenter(PresenterAction::Jump(n)));
            }
        }
        let head = put();
        let kind = place.kind(Voice::Strong, 20.0, view.palette().ink_2);
        view.line(ui, head.left(), head.center().y, &view.word("notes-all-pages"), &kind);
        for route in pages {
            let here = notes.presenter.lead != Lead::Tour && view.session.route == route;
            if row_ui(ui, view, place, put(), &title(view, &route), None, here) {
                asked = Some(Asked::Go(route));
            }
        }
        (asked, y)
    });
    asked.or(chosen)
}

fn row_ui(ui: &Ui, view: &View<'_>, place: &Place, rect: Rect, words: &str, end: Option<&str>, here: bool) -> bool {
    let palette = view.palette();
    let state = touch(ui, rect, ("row", words), words, Role::ListItem, Some(here));
    let wash = if here { 1.0 } else { 0.6 * state.lit.max(state.pressed) };
    ui.painter().rect_filled(rect, 0.0, Color32::from(palette.paper_2).gamma_multiply(wash));
    let voice = if here { Voice::Strong } else { Voice::Text };
    let kind = place.kind(voice, 22.0, palette.ink);
    let left = rect.left() + place.u(14.0);
    let sizes = [22.0, 20.0, 18.0, 16.0, 14.0].map(|size| place.u(size).round().max(6.0));
    let kind = view.fitting(ui, words, &kind, rect.right() - place.u(76.0) - left, 1, &sizes);
    view.line(ui, left, rect.center().y, words, &kind);
    if let Some(end) = end {
        let kind = place.kind(Voice::Column, 20.0, palette.ink_2);
        let width = view.set(ui, end, &kind, f32::INFINITY).width;
        view.line(ui, rect.right() - place.u(14.0) - width, rect.center().y, end, &kind);
    }
    state.chosen
}
