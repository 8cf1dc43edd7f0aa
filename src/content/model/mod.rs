//! The immutable content: ids resolved, both languages present, numbers exact.
//!
//! Only the loader makes these values; everybody else reads them. Vocabularies that files and pages share word for
//! word (kinds, stages, modes, statuses) are the mirrors' own enums.

mod art;
mod brochure;
mod content;
mod environment;
mod figure;
mod id;
mod layout;
mod network;
mod order;
mod position;
mod project;
mod source;
mod text_record;
mod topic;
mod tour;
mod zone;

pub use super::file::{Anchor, Composition, Destination, FigureKind, Mode, PlaceKind, Stage, Status};
pub use art::{Art, LOW_FOCUS};
pub use brochure::{Brochure, Contact, Home, HomeRow, Sector, Slogan};
pub use content::Content;
pub use environment::{Environment, Panel};
pub use figure::{Figure, Unit};
pub use id::{EnvironmentId, FigureId, LineId, PlaceId, ProjectId, SectorId, SourceId, TopicId};
pub use layout::{Geometry, Layout, Orientation, Water};
pub use network::{Line, Network, Observation, Place};
pub use position::FilePosition;
pub use project::{Fact, Project};
pub use source::{Credit, Licence, Part, Photo, Source, SourceRef};
pub use text_record::{Records, TextRecord};
pub use topic::{Topic, TopicHome};
pub use tour::{Tour, TourShows, TourStep};
pub use zone::{Cluster, Milestone, Ranked, Zone};
