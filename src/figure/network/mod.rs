//! The transport network as a schematic diagram.
//!
//! Observations become states ([`Survey`]), the hand-made layout becomes a [`Plan`] (where everything stands), the
//! plan becomes a [`Scene`](crate::figure::Scene) (what to draw). Hit-testing and the tests use the plan, so what is
//! touched and judged is what is drawn.

mod badge;
mod diagram;
mod draw;
mod geometry;
mod grid;
mod hit;
mod label;
mod list;
mod measure;
mod node;
mod obstacles;
mod plan;
mod request;
mod route;
mod sample;
mod search;
mod sheet;
mod sides;
mod state;
mod style;
mod timeline;
mod trace;
mod water;
mod way;

pub use badge::Badge;
pub use diagram::Diagram;
pub use hit::{Hit, LINE_TARGET, PLACE_TARGET};
pub use label::Label;
pub use list::{Entry, list};
pub use measure::Measure;
pub use node::{Mark, Node};
pub use plan::Plan;
pub use request::{AsOf, NetworkRequest};
pub use route::{Leg, Route, Routes, is_served};
pub use sample::{SAMPLE_HEIGHT, sample, strip};
pub use sheet::{Captions, sheet};
pub use state::{LineState, Survey, known};
pub use timeline::{Step, Timeline};
pub use trace::trace;
pub use water::WaterName;
pub use way::{Stretch, Way};
