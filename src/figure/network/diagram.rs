//! The finished diagram.

use emath::Pos2;

use super::hit::Targets;
use super::{AsOf, Hit, Measure, NetworkRequest, Plan, Survey, draw};
use crate::content::model::Network;
use crate::figure::Scene;

/// A diagram: what was asked for, where everything stands, and what to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagram {
    /// What was asked for. As long as it and the content stay the same, so does the diagram.
    pub request: NetworkRequest,
    /// Where everything stands.
    pub plan: Plan,
    /// What to draw.
    pub scene: Scene,
    /// What can be touched, and where.
    targets: Targets,
}

impl Diagram {
    /// Lays out and draws a network. `remark` says in the language shown that a place's position is a guess.
    #[must_use]
    pub fn new(
        network: &Network,
        survey: &Survey,
        request: NetworkRequest,
        remark: &str,
        measure: Measure<'_>,
    ) -> Self {
        let plan = Plan::new(network, survey, request, remark, measure);
        let scene = draw::draw(network, &plan);
        let targets = Targets::new(&plan);
        Self { request, plan, scene, targets }
    }

    /// The same diagram at another time: nothing moves, only the patterns change.
    #[must_use]
    pub fn at(&self, network: &Network, survey: &Survey, as_of: AsOf) -> Self {
        let plan = self.plan.at(network, survey);
        let scene = draw::draw(network, &plan);
        let request = NetworkRequest { as_of, ..self.request };
        Self { request, plan, scene, targets: self.targets.clone() }
    }

    /// What a point of the drawing means, if anything.
    #[must_use]
    pub fn hit(&self, at: Pos2) -> Option<Hit> {
        self.targets.hit(&self.plan, at)
    }
}
