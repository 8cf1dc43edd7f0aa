//! The zone's page.

use super::files::Files;
use super::resolver::Resolver;
use super::topics::ids_of;
use crate::content::fault::FaultKind;
use crate::content::file::MilestoneFile;
use crate::content::model::{Cluster, Milestone, Ranked, Zone};
use crate::content::source::Cursor;

impl Resolver<'_> {
    /// The zone.
    pub(super) fn zone(&mut self, files: &Files<'_>) -> Zone {
        let (at, file) = (files.zone.top(), &files.zone.mirror);
        let clusters = file.cluster.iter().enumerate().map(|(index, cluster)| {
            let at = at.key("cluster").index(index);
            let name = self.text(&at.key("name"), &cluster.name);
            Cluster { name, art: self.optional_art(&at.key("art"), cluster.art.as_ref()) }
        });
        let clusters = clusters.collect();
        let milestones = file.milestone.iter().enumerate();
        let milestones =
            milestones.map(|(index, file)| self.milestone(&at.key("milestone").index(index), file)).collect();
        let ranked = file.ranked.iter().enumerate().map(|(index, [value, rank])| {
            let at = at.key("ranked").index(index);
            Ranked { value: self.figure(&at.index(0), value), rank: self.figure(&at.index(1), rank) }
        });
        let ranked = ranked.collect();
        Zone {
            name: self.text(&at.key("name"), &file.name),
            short: self.optional_text(&at.key("short"), file.short.as_ref()),
            headline: self.text(&at.key("headline"), &file.headline),
            lead: self.text(&at.key("lead"), &file.lead),
            row: self.text(&at.key("row"), &file.row),
            clusters,
            milestones,
            area: self.figure(&at.key("area"), &file.area),
            host: self.figure(&at.key("host"), &file.host),
            counts: self.figure_list(&at.key("counts"), &file.counts),
            indicators_title: self.text(&at.key("indicators_title"), &file.indicators_title),
            shares: self.figure_list(&at.key("shares"), &file.shares),
            growth: self.figure_list(&at.key("growth"), &file.growth),
            ranked,
            ranked_title: self.text(&at.key("ranked_title"), &file.ranked_title),
            story: self.texts(&at.key("story"), &file.story),
            topics: ids_of(self.names, &file.topic),
            figures: self.told(&file.figure),
            art: self.art(&at.key("art"), &file.art),
            source: self.source(&at, &file.source, file.part.as_ref()),
            notes: self.optional_text(&at.key("notes"), file.notes.as_ref()),
        }
    }

    fn milestone(&mut self, at: &Cursor<'_>, file: &MilestoneFile) -> Milestone {
        if file.date.is_none() && file.date_text.is_none() {
            self.tell(at, FaultKind::MissingField { name: "date".to_owned() });
        }
        Milestone {
            date: file.date.as_ref().and_then(|date| self.period(&at.key("date"), date)),
            date_text: self.optional_text(&at.key("date_text"), file.date_text.as_ref()),
            text: self.text(&at.key("text"), &file.text),
        }
    }
}
