//! The files as staff write them: one serde mirror per kind of file, nothing resolved, nothing computed.
//!
//! Every mirror refuses unknown fields and derives the JSON Schema that editors use. What needs knowledge of other
//! files (ids, pictures, glyphs) is left to the check.

mod brochure;
mod common;
mod environment;
mod figure;
mod network;
mod project;
mod sources;
mod tour;
mod units;
mod zone;

pub use brochure::{BrochureFile, ContactFile, HomeFile, HomeRowFile, SectorFile, SloganFile};
pub use common::{ArtFile, Decimal, Destination, Text};
pub use environment::{Composition, EnvironmentFile, PanelFile, TopicFile};
pub use figure::{ApproxFile, FigureFile, FigureKind, MagnitudeFile};
pub use network::{
    Anchor, GeometryFile, LayoutFile, LineFile, LinesFile, Mode, ObservationFile, PlaceFile, PlaceKind, PlacesFile,
    Status, WaterFile,
};
pub use project::{FactFile, ProjectFile, Stage};
pub use sources::{CreditFile, PartFile, PhotoFile, SourceFile, SourcesFile};
pub use tour::{StepFile, TourFile};
pub use units::{UnitFile, UnitStyle, UnitsFile};
pub use zone::{ClusterFile, MilestoneFile, ZoneFile};
