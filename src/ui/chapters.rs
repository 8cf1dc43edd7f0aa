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
