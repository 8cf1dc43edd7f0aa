//! The laid-out diagram: where everything stands, before it is drawn.

use emath::{Pos2, Vec2, vec2};

use super::badge::{Badge, Choice, badge};
use super::label::{Label, wordings};
use super::measure::{Measure, Words};
use super::node::{Mark, Node, nodes};
use super::obstacles::Obstacles;
use super::search::{Wanted, Weight, solve};
use super::sides::Sides;
use super::water::{self, Course, WaterName};
use super::way::{Way, ways};
use super::{NetworkRequest, Survey, each};
use crate::content::model::{Network, PlaceId};

/// Where everything stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Width and height of the drawing.
    pub size: Vec2,
    /// The ways of lines, in drawing order.
    pub ways: Vec<Way>,
    /// Marks of places.
    pub nodes: Vec<Node>,
    /// Names of lines. Words that find no clear place are left out: they stand in the list and answer to a touch.
    pub badges: Vec<Badge>,
    /// Names of places.
    pub labels: Vec<Label>,
    /// Names of rivers and lakes.
    pub names: Vec<WaterName>,
    /// Rivers and lakes.
    pub(super) courses: Vec<Course>,
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
        let ways = ways(network, layout, survey);
        let nodes = nodes(network, layout, survey);
        let courses: Vec<Course> = layout.water.iter().map(Course::new).collect();
        let obstacles = Obstacles::new(layout, &ways, &nodes, &courses);

        // All words look for their places together: badges first in the list, then names of waters, then of places.
        let badges = each(ways.iter().collect(), |way| {
            let line = network.lines.get(way.line.index())?;
            badge(line, way, layout, words, measure, &obstacles)
        });
        let (badges, mut wanted): (Vec<Choice>, Vec<Wanted>) = badges.into_iter().flatten().unzip();
        let waters = layout.water.iter().zip(&courses).enumerate();
        let names = waters.map(|(i, (water, course))| water::name(i, water, course, words, measure, &obstacles));
        let (names, want): (Vec<WaterName>, Vec<Wanted>) = names.unzip();
        wanted.extend(want);
        let labels = each(nodes.iter().collect(), |node| {
            let place = network.places.get(node.place.index())?;
            // Only the points claim a spot of their own; stops hang on lines that are schematic anyway.
            let point = matches!(node.mark, Mark::Port | Mark::Airport);
            let remark = (place.indicative && point).then_some(remark);
            let wordings = wordings(place, node.mark, words, remark, measure);
            let weight = if place.major { Weight::Major } else { Weight::Minor };
            Some(Sides::new(node, wordings, layout, words.scale, weight, &obstacles))
        });
        let (labels, want): (Vec<Sides<'_>>, Vec<Wanted>) = labels.into_iter().flatten().unzip();
        let (first_name, first_label) = (badges.len(), wanted.len());
        wanted.extend(want);

        let chosen = solve(&wanted);
        let spot = |words: usize| chosen.get(words).copied().flatten();
        let rect = |words: usize| Some(wanted[words].spots[spot(words)?].rect);
        let badges = badges.into_iter().enumerate().filter_map(|(i, badge)| badge.badge(&wanted[i], spot(i)?));
        let names = names.into_iter().enumerate().filter_map(|(i, name)| Some(name.at(rect(first_name + i)?)));
        let labels = labels.iter().enumerate().map(|(i, sides)| (sides, first_label + i));
        let labels = labels.filter_map(|(sides, words)| sides.label(&wanted[words], spot(words)?));
        let (badges, names, labels) = (badges.collect(), names.collect(), labels.collect());
        let size = vec2(layout.size[0] as f32, layout.size[1] as f32);
        Self { size, ways, nodes, badges, labels, names, courses }
    }

    /// The same plan with the states of another time.
    pub(super) fn at(&self, network: &Network, survey: &Survey) -> Self {
        let mut plan = self.clone();
        for way in &mut plan.ways {
            way.restate(survey);
        }
        for node in &mut plan.nodes {
            node.restate(network, survey);
        }
        plan
    }

    /// The courses of rivers and the outlines of lakes, with half their width: where water ends.
    pub fn shores(&self) -> impl Iterator<Item = (&[Pos2], f32)> {
        self.courses.iter().map(Course::shore)
    }

    /// The mark of a place.
    #[must_use]
    pub fn node(&self, place: PlaceId) -> Option<&Node> {
        self.nodes.iter().find(|node| node.place == place)
    }
}
