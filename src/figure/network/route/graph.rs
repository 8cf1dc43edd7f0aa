//! The network as a graph: places, and at each place the lines that stop there.

use std::collections::HashMap;
use std::ops::Add;

use petgraph::algo::astar;
use petgraph::graph::{DiGraph, NodeIndex};

use super::{Leg, Route};
use crate::content::model::{LineId, Network, PlaceId, Status};
use crate::figure::network::Survey;

/// Where a traveller is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Spot {
    /// At a place, on no line.
    At(PlaceId),
    /// At a place, on a line that stops there.
    On(PlaceId, LineId),
}

/// What a step of a way costs: lines first, then stretches, then those of them that are not open yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Cost {
    lines: u32,
    stretches: u32,
    unready: u32,
}

impl Add for Cost {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            lines: self.lines + other.lines,
            stretches: self.stretches + other.stretches,
            unready: self.unready + other.unready,
        }
    }
}

/// The graph with its nodes by spot.
#[derive(Default)]
struct Graph {
    graph: DiGraph<Spot, Cost>,
    nodes: HashMap<Spot, NodeIndex>,
}

impl Graph {
    fn new(network: &Network, survey: &Survey, allowed: fn(Option<Status>) -> bool) -> Self {
        let mut graph = Self::default();
        for line in network.lines.iter().filter(|line| !line.is_point()) {
            for &stop in &line.stops {
                let (place, on) = (Spot::At(stop), Spot::On(stop, line.id));
                graph.join(place, on, Cost { lines: 1, ..Cost::default() });
                graph.join(on, place, Cost::default());
            }
            let statuses = survey.line(line.id).map_or(&[][..], |state| &state.stretches);
            for (ends, status) in line.stops.windows(2).zip(statuses) {
                if allowed(*status) {
                    let [a, b] = [ends[0], ends[1]].map(|stop| Spot::On(stop, line.id));
                    let unready = u32::from(*status != Some(Status::Open));
                    let cost = Cost { stretches: 1, unready, lines: 0 };
                    graph.join(a, b, cost);
                    graph.join(b, a, cost);
                }
            }
        }
        graph
    }

    fn node(&mut self, spot: Spot) -> NodeIndex {
        let graph = &mut self.graph;
        *self.nodes.entry(spot).or_insert_with(|| graph.add_node(spot))
    }

    fn join(&mut self, from: Spot, to: Spot, cost: Cost) {
        let (from, to) = (self.node(from), self.node(to));
        self.graph.add_edge(from, to, cost);
    }
}

/// The way with the least changes and stretches, over stretches whose status is allowed.
pub(super) fn shortest(
    network: &Network,
    survey: &Survey,
    [from, to]: [PlaceId; 2],
    allowed: fn(Option<Status>) -> bool,
) -> Option<Route> {
    let Graph { graph, nodes } = Graph::new(network, survey, allowed);
    let goal = *nodes.get(&Spot::At(to))?;
    let start = *nodes.get(&Spot::At(from))?;
    let cost = |edge: petgraph::graph::EdgeReference<'_, Cost>| *edge.weight();
    let (_, path) = astar(&graph, start, |node| node == goal, cost, |_| Cost::default())?;
    let spots: Vec<Spot> = path.into_iter().filter_map(|node| graph.node_weight(node).copied()).collect();
    let legs = legs(network, survey, &spots);
    (!legs.is_empty()).then_some(Route { legs })
}

/// The parts of a way: a new one wherever the line or the status changes.
fn legs(network: &Network, survey: &Survey, spots: &[Spot]) -> Vec<Leg> {
    let mut legs: Vec<Leg> = Vec::new();
    for pair in spots.windows(2) {
        let &[Spot::On(a, line), Spot::On(b, _)] = pair else { continue };
        let status = status_of(network, survey, line, [a, b]);
        match legs.last_mut() {
            Some(leg) if leg.line == line && leg.status == status && leg.stops.last() == Some(&a) => leg.stops.push(b),
            _ => legs.push(Leg { line, stops: vec![a, b], status }),
        }
    }
    legs
}

/// The status of the stretch between two neighbouring stops of a line.
fn status_of(network: &Network, survey: &Survey, line: LineId, ends: [PlaceId; 2]) -> Option<Status> {
    let stops = &network.lines.get(line.index())?.stops;
    let number = stops.windows(2).position(|pair| pair == ends || (pair[0] == ends[1] && pair[1] == ends[0]))?;
    *survey.line(line)?.stretches.get(number)?
}
