//! Sub-topics and whole stories.

use super::super::entry::Draft;
use super::word;
use crate::content::{Content, TopicHome};
use crate::i18n::Localized;
use crate::search::Kind;
use crate::session::{Overlay, Route, Target};

pub(super) fn gather(content: &Content, drafts: &mut Vec<Draft>) {
    for topic in &content.topics {
        let route = match topic.home {
            TopicHome::Environment(id) => Route::Environment(content[id].key.clone()),
            TopicHome::Zone => Route::Zone,
        };
        let target = Target::sheet(route, Overlay::Topic(topic.key.clone()));
        let draft = Draft::new(Kind::Topic, target, &topic.title).body(&topic.summary);
        let draft = draft.bodies(&topic.text).bodies(&topic.points);
        drafts.push(draft.bodies(topic.art.as_ref().map(|art| &art.alt)));
    }
    let mut story = |route: Route, key: &str, page: &Localized, headline: &Localized, text: &[Localized]| {
        let target = Target::sheet(route, Overlay::Story(key.to_owned()));
        let full = word(content, "full-story");
        let title = Localized {
            zh: format!("{}：{}", page.zh, headline.zh.replace('\n', "")),
            en: format!("{}: {}", page.en, headline.en.replace('\n', " ")),
        };
        drafts.push(Draft::new(Kind::Story, target, &title).bodies(text).body(&full));
    };
    let home = &content.brochure.home;
    story(Route::Home, "home", &word(content, "page-home"), &home.headline, &home.story);
    for environment in &content.environments {
        let route = Route::Environment(environment.key.clone());
        story(route, &environment.key, &environment.name, &environment.headline, &environment.story);
    }
    let zone = &content.zone;
    story(Route::Zone, "zone", &zone.name, &zone.headline, &zone.story);
}
