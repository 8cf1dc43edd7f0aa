//! Running orders for presenting.

use super::files::Files;
use super::resolver::Resolver;
use crate::content::fault::{FaultKind, Reference};
use crate::content::file::{StepFile, TourFile};
use crate::content::model::{LineId, TopicId, Tour, TourShows, TourStep};
use crate::content::near::nearest;
use crate::content::source::Cursor;

/// The pages that are no environments and that the audience may be shown.
const PAGES: [&str; 6] = ["cover", "home", "projects", "zone", "network", "sources"];

/// The shortest and the longest step, in seconds.
const SECONDS: [i64; 2] = [5, 600];

impl Resolver<'_> {
    /// All running orders, by their order and then by file name.
    pub(super) fn tours(&mut self, files: &Files<'_>) -> Vec<Tour> {
        let pages: Vec<&str> =
            PAGES.into_iter().chain(files.environments.iter().map(|sheet| sheet.mirror.id.as_str())).collect();
        files.tours.iter().map(|sheet| self.tour(&sheet.top(), sheet.document.file, &sheet.mirror, &pages)).collect()
    }

    fn tour(&mut self, at: &Cursor<'_>, path: &str, file: &TourFile, pages: &[&str]) -> Tour {
        if file.step.is_empty() {
            self.tell(&at.key("step"), FaultKind::EmptyList);
        }
        let steps = file.step.iter().enumerate();
        let steps = steps.map(|(index, step)| self.tour_step(&at.key("step").index(index), step, pages)).collect();
        let name = path.rsplit('/').next().unwrap_or(path);
        Tour {
            key: name.strip_suffix(".toml").unwrap_or(name).to_owned(),
            title: self.text(&at.key("title"), &file.title),
            steps,
        }
    }

    fn tour_step(&mut self, at: &Cursor<'_>, file: &StepFile, pages: &[&str]) -> TourStep {
        if !pages.contains(&file.page.as_str()) {
            let near = nearest(&file.page, pages.iter().copied());
            let allowed = pages.iter().map(|page| (*page).to_owned()).collect();
            self.tell(&at.key("page"), FaultKind::UnknownWord { near, allowed });
        }
        let [least, greatest] = SECONDS;
        if !(least..=greatest).contains(&file.seconds) {
            self.tell(&at.key("seconds"), FaultKind::OutOfRange { least, greatest });
        }
        if let Some(date) = &file.date {
            self.period(&at.key("date"), date);
        }
        TourStep {
            page: file.page.clone(),
            shows: self.tour_shows(at, file),
            seconds: u32::try_from(file.seconds).unwrap_or_default(),
            notes: self.optional_text(&at.key("notes"), file.notes.as_ref()),
        }
    }

    /// What a step shows; it can show one thing only.
    fn tour_shows(&mut self, at: &Cursor<'_>, file: &StepFile) -> TourShows {
        let mut found = Vec::new();
        if let Some(id) = &file.figure {
            found.push(("figure", TourShows::Figure(self.figure(&at.key("figure"), id))));
        }
        if let Some(id) = &file.project {
            found.push(("project", TourShows::Project(self.project_id(&at.key("project"), id))));
        }
        if let Some(id) = &file.topic {
            let topic = self.find(Reference::Topic, &at.key("topic"), id);
            found.push(("topic", TourShows::Topic(TopicId::new(topic))));
        }
        if file.line.is_some() || file.date.is_some() {
            let line = file.line.as_ref().map(|id| LineId::new(self.find(Reference::Line, &at.key("line"), id)));
            let field = if line.is_some() { "line" } else { "date" };
            if file.page != "network" {
                self.tell(&at.key(field), FaultKind::OnlyOnNetwork);
            }
            found.push((field, TourShows::Network { line, date: file.date.clone() }));
        }
        if let [(first, _), (field, _), ..] = found.as_slice() {
            self.tell(&at.key(field), FaultKind::SecondThing { first: (*first).to_owned() });
        }
        found.into_iter().next().map_or(TourShows::Page, |(_, shows)| shows)
    }
}
