//! Project cards.

use super::files::Files;
use super::resolver::Resolver;
use crate::content::fault::Reference;
use crate::content::file::ProjectFile;
use crate::content::model::{EnvironmentId, Fact, Project, ProjectId, SectorId};
use crate::content::source::Cursor;

impl Resolver<'_> {
    /// All cards, in the order in which their ids were given out.
    pub(super) fn projects(&mut self, files: &Files<'_>) -> Vec<Project> {
        self.turn_all(&files.projects, |resolver, index, sheet| {
            resolver.project(&sheet.top(), ProjectId::new(index), &sheet.mirror)
        })
    }

    fn project(&mut self, at: &Cursor<'_>, id: ProjectId, file: &ProjectFile) -> Option<Project> {
        let date = self.period(&at.key("date"), &file.date);
        let title = self.text(&at.key("title"), &file.title);
        let environment = file.environment.as_ref();
        let facts = file.fact.iter().enumerate().map(|(index, fact)| {
            let at = at.key("fact").index(index);
            Fact { label: self.text(&at.key("label"), &fact.label), value: self.text(&at.key("value"), &fact.value) }
        });
        let facts = facts.collect();
        Some(Project {
            id,
            key: file.id.clone(),
            short: self.optional_text(&at.key("short"), file.short.as_ref()).unwrap_or_else(|| title.clone()),
            title,
            summary: self.text(&at.key("summary"), &file.summary),
            tagline: self.optional_text(&at.key("tagline"), file.tagline.as_ref()),
            environment: environment
                .map(|id| EnvironmentId::new(self.find(Reference::Environment, &at.key("environment"), id))),
            sector: SectorId::new(self.find(Reference::Sector, &at.key("sector"), &file.sector)),
            stage: file.stage,
            date_text: self.optional_text(&at.key("date_text"), file.date_text.as_ref()),
            major: file.major,
            investor: self.optional_text(&at.key("investor"), file.investor.as_ref()),
            partners: self.texts(&at.key("partners"), &file.partners),
            place: self.optional_text(&at.key("place"), file.place.as_ref()),
            parts: self.texts(&at.key("parts"), &file.parts),
            facts,
            host: self.optional_figure(&at.key("host"), file.host.as_ref()),
            figures: self.figure_list(&at.key("figures"), &file.figures),
            art: self.optional_art(&at.key("art"), file.art.as_ref()),
            source: self.source(at, &file.source, file.part.as_ref()),
            notes: self.optional_text(&at.key("notes"), file.notes.as_ref()),
            date: date?,
        })
    }
}
