//! The order of the pages, and what they are called.

use super::view::View;
use crate::content::Content;
use crate::session::Route;

/// The chapters that “next” walks through: the environments in the brochure's order, projects, zone, network.
#[must_use]
pub fn chapters(content: &Content) -> Vec<Route> {
    let environments = content.environments.iter().map(|e| Route::Environment(e.key.clone()));
    environments.chain([Route::Projects, Route::Zone, Route::Network]).collect()
}

/// Every page of a brochure, in order; contacts only once staff have filled them in.
#[must_use]
pub fn pages(content: &Content) -> Vec<Route> {
    let mut pages = vec![Route::Cover, Route::Home];
    pages.extend(chapters(content));
    pages.push(Route::Sources);
    if !content.brochure.contacts.is_empty() {
        pages.push(Route::Contacts);
    }
    pages
}

/// The page that follows another: the first chapter after the last one, and after pages that are no chapter.
#[must_use]
pub fn following<'a>(order: &'a [Route], route: &Route) -> Option<&'a Route> {
    let after = order.iter().position(|chapter| chapter == route).map_or(0, |at| at + 1);
    order.get(after).or(order.first())
}

/// A page's name in the language shown, shortened where there is a shorter one.
#[must_use]
pub fn short_title(view: &View<'_>, route: &Route) -> String {
    match (route, &view.content.zone.short) {
        (Route::Zone, Some(short)) => view.tr(short).to_owned(),
        (Route::Environment(key), _) => match view.content.environment(key) {
            Some(environment) => view.tr(&environment.short).to_owned(),
            None => key.clone(),
        },
        _ => title(view, route),
    }
}

/// A page's name in the language shown.
#[must_use]
pub fn title(view: &View<'_>, route: &Route) -> String {
    match route {
        Route::Environment(key) => match view.content.environment(key) {
            Some(environment) => view.tr(&environment.name).to_owned(),
            None => key.clone(),
        },
        Route::Zone => view.tr(&view.content.zone.name).to_owned(),
        other => view.word(&format!("page-{}", other.name())),
    }
}
