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
mod shortlist;
mod sides;
mod state;
mod style;
mod surroundings;
mod timeline;
mod trace;
mod water;
mod way;

use rayon::prelude::*;

pub use badge::Badge;
pub use diagram::Diagram;
pub use hit::{Hit, LINE_TARGET, PLACE_TARGET};
pub use label::Label;
pub use list::{Entry, Word, list};
pub use measure::Measure;
pub use node::{Mark, Node};
pub use plan::Plan;
pub use request::{AsOf, NetworkRequest};
pub use route::{Leg, Route, Routes, is_served};
pub use sample::{SAMPLE_HEIGHT, SAMPLE_LENGTH, sample, strip};
pub use sheet::{Captions, sheet};
pub use state::{LineState, Survey, known};
pub use timeline::{Step, Timeline};
pub use trace::trace;
pub use water::WaterName;
pub use way::{Stretch, Way};

/// Does the same for each of many things, in their order: on all cores where they are so many that it is worth it.
fn each<T: Send, R: Send>(things: Vec<T>, work: impl Fn(T) -> R + Send + Sync) -> Vec<R> {
    /// So many are done before others would have begun.
    const FEW: usize = 64;
    if things.len() > FEW { things.into_par_iter().map(work).collect() } else { things.into_iter().map(work).collect() }
}
