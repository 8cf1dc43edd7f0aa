//! From the content to what can be found in it: every page, sheet, figure, line, place and source, once.

mod figures;
mod network;
mod pages;
mod projects;
mod sources;
mod topics;

use super::entry::Draft;
use crate::content::{Content, Destination};
use crate::i18n::{Lang, Localized};
use crate::session::Route;

/// Everything that can be found, in the brochure's order.
pub(super) fn drafts(content: &Content) -> Vec<Draft> {
    let mut drafts = Vec::new();
    pages::gather(content, &mut drafts);
    projects::gather(content, &mut drafts);
    network::gather(content, &mut drafts);
    topics::gather(content, &mut drafts);
    figures::gather(content, &mut drafts);
    sources::gather(content, &mut drafts);
    drafts
}

/// An interface word in both languages.
fn word(content: &Content, key: &str) -> Localized {
    let [zh, en] = [Lang::Zh, Lang::En].map(|lang| content.strings.get(lang, key));
    Localized { zh, en }
}

/// A text in both languages.
fn both(text: impl Fn(Lang) -> String) -> Localized {
    Localized { zh: text(Lang::Zh), en: text(Lang::En) }
}

/// The page that a content file names.
fn route(destination: Destination) -> Route {
    match destination {
        Destination::Projects => Route::Projects,
        Destination::Zone => Route::Zone,
        Destination::Network => Route::Network,
    }
}
