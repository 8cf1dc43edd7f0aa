//! Sub-topics of the environments and of the zone.

use super::files::Files;
use super::names::Names;
use super::resolver::Resolver;
use crate::content::fault::Reference;
use crate::content::file::TopicFile;
use crate::content::model::{EnvironmentId, Topic, TopicHome, TopicId};
use crate::content::source::Cursor;

/// The ids of a file's topics.
pub(super) fn ids_of(names: &Names, topics: &[TopicFile]) -> Vec<TopicId> {
    topics.iter().filter_map(|topic| names.find(Reference::Topic, &topic.id)).map(TopicId::new).collect()
}

impl Resolver<'_> {
    /// All topics, in the order in which their ids were given out.
    pub(super) fn topics(&mut self, files: &Files<'_>) -> Vec<Topic> {
        let mut topics = Vec::new();
        for (index, sheet) in files.environments.iter().enumerate() {
            let home = TopicHome::Environment(EnvironmentId::new(index));
            self.add_topics(&mut topics, &sheet.top().key("topic"), home, &sheet.mirror.topic);
        }
        self.add_topics(&mut topics, &files.zone.top().key("topic"), TopicHome::Zone, &files.zone.mirror.topic);
        topics
    }

    fn add_topics(&mut self, topics: &mut Vec<Topic>, at: &Cursor<'_>, home: TopicHome, files: &[TopicFile]) {
        for (index, file) in files.iter().enumerate() {
            let (id, at) = (TopicId::new(topics.len()), at.index(index));
            let projects = file.projects.iter().enumerate();
            let projects = projects.map(|(index, id)| self.project_id(&at.key("projects").index(index), id)).collect();
            topics.push(Topic {
                id,
                key: file.id.clone(),
                home,
                title: self.text(&at.key("title"), &file.title),
                summary: self.text(&at.key("summary"), &file.summary),
                text: self.texts(&at.key("text"), &file.text),
                points: self.texts(&at.key("points"), &file.points),
                figures: self.figure_list(&at.key("figures"), &file.figures),
                projects,
                art: self.optional_art(&at.key("art"), file.art.as_ref()),
                leads_to: file.leads_to,
            });
        }
    }
}
