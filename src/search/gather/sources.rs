//! Sources and their parts, subjects of photographs, credits.

use super::super::entry::Draft;
use super::both;
use crate::content::Content;
use crate::i18n::Localized;
use crate::search::Kind;
use crate::session::{Origin, Route, SourcesSection, Spot, Target};

pub(super) fn gather(content: &Content, drafts: &mut Vec<Draft>) {
    let section = |section: SourcesSection| Target { route: Route::Sources, spot: Spot::Section(section) };
    for (at, source) in content.sources.iter().enumerate() {
        let target = if at == 0 { section(SourcesSection::Figures) } else { section(SourcesSection::Reports) };
        let draft = Draft::new(Kind::Source, target, &source.title).name(&source.publisher);
        drafts.push(draft.bodies(&source.note).body(&both(|lang| source.date.words(lang))));
        for part in &source.parts {
            let origin = Origin { source: source.key.clone(), part: Some(part.key.clone()) };
            let target = Target { route: Route::Sources, spot: Spot::Origin(origin) };
            // A headline is cited in its own language.
            let headline = part.headline.as_ref().map(|zh| Localized { zh: zh.clone(), en: String::new() });
            drafts.push(Draft::new(Kind::Source, target, &part.title).names(&headline).body(&source.title));
        }
    }
    for photo in &content.photos {
        let draft = Draft::new(Kind::Photo, section(SourcesSection::Pictures), &photo.subject);
        drafts.push(draft.bodies(&photo.by).bodies(photo.art.as_ref().map(|art| &art.alt)));
    }
    for credit in &content.credits {
        drafts.push(Draft::new(Kind::Credit, section(SourcesSection::Credits), &credit.title).body(&credit.text));
    }
}
