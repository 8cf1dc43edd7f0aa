//! All of the content.

use std::ops::Index;
use std::sync::Arc;

use crate::i18n::strings::Strings;
use crate::theme::Themes;

use super::{
    Brochure, Credit, Environment, EnvironmentId, Figure, FigureId, Line, LineId, Network, Part, Photo, Place, PlaceId,
    Project, ProjectId, Sector, SectorId, Source, SourceId, SourceRef, Topic, TopicId, Tour, Zone,
};

/// The brochure's content, checked as a whole.
#[derive(Clone)]
pub struct Content {
    /// Cover, home page, contacts.
    pub brochure: Brochure,
    /// The environments, in the brochure's order.
    pub environments: Vec<Environment>,
    /// All sub-topics: the environments' in their order, then the zone's.
    pub topics: Vec<Topic>,
    /// The cards, by their order and then by file name.
    pub projects: Vec<Project>,
    /// The zone.
    pub zone: Zone,
    /// The network.
    pub network: Network,
    /// The sources; the first is the main one.
    pub sources: Vec<Source>,
    /// Subjects of the source's photographs.
    pub photos: Vec<Photo>,
    /// Credits for data, type and software.
    pub credits: Vec<Credit>,
    /// All figures, file by file.
    pub figures: Vec<Figure>,
    /// Running orders for presenting; the first is the one to start with.
    pub tours: Vec<Tour>,
    /// The interface's words.
    pub strings: Arc<Strings>,
    /// How it looks.
    pub themes: Themes,
}

impl Content {
    /// The figure of that name.
    #[must_use]
    pub fn figure(&self, key: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.key == key)
    }

    /// The card of that name.
    #[must_use]
    pub fn project(&self, key: &str) -> Option<&Project> {
        self.projects.iter().find(|project| project.key == key)
    }

    /// The environment of that name.
    #[must_use]
    pub fn environment(&self, key: &str) -> Option<&Environment> {
        self.environments.iter().find(|environment| environment.key == key)
    }

    /// The topic of that name.
    #[must_use]
    pub fn topic(&self, key: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.key == key)
    }

    /// The running order of that name.
    #[must_use]
    pub fn tour(&self, key: &str) -> Option<&Tour> {
        self.tours.iter().find(|tour| tour.key == key)
    }

    /// The network's line of that name.
    #[must_use]
    pub fn line(&self, key: &str) -> Option<&Line> {
        self.network.lines.iter().find(|line| line.key == key)
    }

    /// The part of a source that a reference names, if it names one.
    #[must_use]
    pub fn part(&self, reference: &SourceRef) -> Option<&Part> {
        self[reference.source].parts.get(reference.part?)
    }
}

macro_rules! index {
    ($($id:ty => $item:ty, $list:expr;)*) => {$(
        impl Index<$id> for Content {
            type Output = $item;

            fn index(&self, id: $id) -> &$item {
                let list: fn(&Self) -> &[$item] = $list;
                &list(self)[id.index()]
            }
        }
    )*};
}

index! {
    EnvironmentId => Environment, |content| &content.environments;
    FigureId => Figure, |content| &content.figures;
    LineId => Line, |content| &content.network.lines;
    PlaceId => Place, |content| &content.network.places;
    ProjectId => Project, |content| &content.projects;
    SectorId => Sector, |content| &content.brochure.sectors;
    SourceId => Source, |content| &content.sources;
    TopicId => Topic, |content| &content.topics;
}
