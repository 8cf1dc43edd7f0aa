//! The laid-out diagram: where everything stands, before it is drawn.

use emath::{Pos2, Rect, Vec2, vec2};

use super::badge::{Badge, badges};
use super::label::{Label, wording};
use super::measure::{Measure, Words, drop, rise};
use super::node::{Mark, Node, nodes};
use super::search::{self, Band, Obstacles, Wanted};
use super::water::course;
use super::way::{Way, point, ways};
use super::{NetworkRequest, Survey};
use crate::content::model::{Network, PlaceId, Water};
use crate::theme::Face;

/// Where everything stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Width and height of the drawing.
    pub size: Vec2,
    /// The ways of lines, in drawing order.
    pub ways: Vec<Way>,
    /// Marks of places.
    pub nodes: Vec<Node>,
    /// Names of lines.
    pub badges: Vec<Badge>,
    /// Names of places.
    pub labels: Vec<Label>,
    /// Names of rivers and lakes.
    pub names: Vec<WaterName>,
}

/// The name of a river or a lake on the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct WaterName {
    /// The words.
    pub text: String,
    /// Middle of the baseline.
    pub at: Pos2,
    /// Size of the em.
    pub size: f32,
    /// The face.
    pub face: Face,
    /// What the letters fill.
    pub rect: Rect,
}

impl Plan {
    /// Lays a network out. `remark` says in the language shown that a place's position is a guess.
    #[must_use]
    pub fn new(
        network: &Network,
        survey: &Survey,
        request: NetworkRequest,
        remark: &str,
        measure: Measure<'_>,
    ) -> Self {
        let layout = network.layout(request.orientation);
        let words = Words { lang: request.lang, scale: f32::from(request.text_percent) / 100.0, brief: request.brief };
        let size = vec2(layout.size[0] as f32, layout.size[1] as f32);
        let ways = ways(network, layout, survey);
        let nodes = nodes(network, layout, survey);
        let badges = badges(network, layout, words, measure);
        let names: Vec<WaterName> = layout.water.iter().map(|water| name(water, words, measure)).collect();
        let wanted: Vec<Wanted<'_>> = nodes
            .iter()
            .filter_map(|node| {
                let place = network.places.get(node.place.index())?;
                // Only the points claim a spot of their own; stops hang on lines that are schematic anyway.
                let point = matches!(node.mark, Mark::Port | Mark::Airport);
                let remark = (place.indicative && point).then_some(remark);
                let wording = wording(place, node.mark, words, remark, measure);
                let preferred = layout.labels.get(&node.place).copied();
                Some(Wanted { wording, node, preferred, major: place.major })
            })
            .collect();
        let taken: Vec<Rect> = names.iter().map(|name| name.rect).collect();
        let bounds = Rect::from_min_size(Pos2::ZERO, size);
        let lines = ways.iter().flat_map(|way| {
            way.stretches.iter().map(|stretch| Band::new(stretch.curve.clone(), stretch.width(way.mode)))
        });
        let waters = layout.water.iter().map(|water| Band::new(course(water), water.width as f32));
        let obstacles = Obstacles {
            bounds,
            lines: lines.collect(),
            waters: waters.collect(),
            nodes: &nodes,
            badges: &badges,
            names: &taken,
        };
        let labels = search::place(&wanted, &obstacles);
        Self { size, ways, nodes, badges, labels, names }
    }

    /// The mark of a place.
    #[must_use]
    pub fn node(&self, place: PlaceId) -> Option<&Node> {
        self.nodes.iter().find(|node| node.place == place)
    }
}

fn name(water: &Water, words: Words, measure: Measure<'_>) -> WaterName {
    let text = water.name.get(words.lang).to_owned();
    let size = words.scaled(21.0);
    let face = super::measure::plain(words.lang);
    let at = point(&water.label);
    let width = measure(&text, size, face);
    let rect = Rect::from_min_max(at - vec2(width / 2.0, rise(face) * size), at + vec2(width / 2.0, drop(face) * size));
    WaterName { text, at, size, face, rect }
}
