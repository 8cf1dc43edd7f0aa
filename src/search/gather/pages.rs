//! Pages, and what stands on them that has no sheet of its own.

use super::super::entry::Draft;
use super::{both, route, word};
use crate::content::Content;
use crate::i18n::Localized;
use crate::search::Kind;
use crate::session::{Route, Target};

pub(super) fn gather(content: &Content, drafts: &mut Vec<Draft>) {
    let page = |route: Route, title: &Localized| Draft::new(Kind::Page, Target::page(route), title);
    let brochure = &content.brochure;
    let home = &brochure.home;
    let slogan = both(|lang| brochure.slogan.get(lang).join(" "));
    let cover = page(Route::Cover, &word(content, "page-cover")).names([&brochure.title, &brochure.place]);
    let cover = cover.bodies([&slogan, &brochure.event, &brochure.event_short, &brochure.event_when]);
    drafts.push(cover.bodies([&brochure.cover_caption, &brochure.cover.alt]));
    let start = page(Route::Home, &word(content, "page-home")).bodies([&home.headline, &home.host_label]);
    drafts.push(start.body(&home.art.alt));
    for environment in &content.environments {
        let panel = &environment.panel;
        let draft = page(Route::Environment(environment.key.clone()), &environment.name).name(&environment.short);
        let draft = draft.bodies([&environment.headline, &environment.lead, &panel.kicker, &panel.caption]);
        drafts.push(draft.bodies(&panel.words).body(&environment.art.alt));
    }
    let ways = |wanted: Route| {
        let rows = home.rows.iter().filter(move |row| route(row.page) == wanted);
        rows.flat_map(|row| [&row.title, &row.note])
    };
    let projects = page(Route::Projects, &word(content, "page-projects")).name(&word(content, "projects-title"));
    drafts.push(projects.bodies(ways(Route::Projects)));
    let (zone, network) = (&content.zone, &content.network);
    let draft = page(Route::Zone, &zone.name).bodies([&zone.headline, &zone.lead, &zone.row]);
    let draft = draft.bodies(zone.clusters.iter().map(|cluster| &cluster.name)).body(&zone.indicators_title);
    drafts.push(draft.body(&zone.ranked_title).bodies(ways(Route::Zone)).body(&zone.art.alt));
    let draft = page(Route::Network, &word(content, "page-network")).name(&network.name);
    let draft = draft.bodies([&network.headline, &network.lead, &network.note]).bodies(&network.row);
    drafts.push(draft.bodies(ways(Route::Network)));
    let sources = page(Route::Sources, &word(content, "page-sources")).name(&word(content, "sources-title"));
    drafts.push(sources.body(&word(content, "sources-lead")));
    if !brochure.contacts.is_empty() {
        drafts.push(page(Route::Contacts, &word(content, "page-contacts")));
    }
    for contact in &brochure.contacts {
        let plain = |text: &String| Localized { zh: text.clone(), en: text.clone() };
        let reached: Vec<_> = [&contact.phone, &contact.mail, &contact.web].into_iter().flatten().map(plain).collect();
        let draft = Draft::new(Kind::Contact, Target::page(Route::Contacts), &contact.name);
        drafts.push(draft.names(&reached).bodies(&contact.role).bodies(&contact.address));
    }
    for milestone in &zone.milestones {
        let draft = Draft::new(Kind::Milestone, Target::page(Route::Zone), &milestone.text);
        drafts.push(draft.name(&both(|lang| milestone.date_text(lang))));
    }
}
