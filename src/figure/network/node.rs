//! Stops and points: rings on lines, the port's square, the airport's ring.

use emath::{Pos2, Rect, Vec2, vec2};

use super::state::Survey;
use super::style::{HALO, dots};
use super::way::place;
use crate::content::model::{Layout, Line, Network, Place, PlaceId, PlaceKind, Status};
use crate::figure::{Cap, Layer, Paint, Scene, Shape, Tag};

/// A place as it stands on the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The place.
    pub place: PlaceId,
    /// Its middle.
    pub center: Pos2,
    /// What is drawn there.
    pub mark: Mark,
    /// How far the point itself had come, for the port and the airport.
    pub status: Option<Status>,
    /// Name of its colour; ink where it is nobody's own.
    pub color: Option<String>,
}

/// What is drawn at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A stop or a town.
    Stop,
    /// A junction of roads, or a stop that matters.
    Junction,
    /// A place where lines meet.
    Interchange,
    /// The town that the drawing is about.
    Heart,
    /// The port.
    Port,
    /// The airport.
    Airport,
    /// The end of a line that goes on: the line's own arrow.
    Beyond,
}

/// Half the side of the port's square.
const PORT: f32 = 16.0;
/// Half the width of the head of a line that goes on.
const ARROW: f32 = 12.0;
/// Radius of the airport's ring.
const AIRPORT: f32 = 24.0;

impl Mark {
    /// Radius and width of the ring.
    fn ring(self) -> (f32, f32) {
        match self {
            Self::Stop => (8.0, 4.0),
            Self::Junction => (10.0, 5.0),
            Self::Interchange => (15.0, 6.0),
            Self::Heart => (19.0, 6.0),
            Self::Port => (PORT, 3.0),
            Self::Airport => (AIRPORT, 3.0),
            Self::Beyond => (0.0, 0.0),
        }
    }
}

impl Node {
    /// Distance from the middle to the outer edge of the drawing.
    #[must_use]
    pub fn reach(&self) -> f32 {
        let (radius, rim) = self.mark.ring();
        match self.mark {
            Mark::Port | Mark::Beyond => radius,
            _ => radius + rim / 2.0,
        }
    }

    /// Takes the state of another time.
    pub(super) fn restate(&mut self, network: &Network, survey: &Survey) {
        let point = network.lines.iter().find(|line| line.is_point() && line.stops.contains(&self.place));
        self.status = point.and_then(|point| survey.status(point.id));
    }

    /// The colour of its rim.
    fn paint(&self) -> Paint {
        self.color.clone().map_or(Paint::Ink, Paint::Line)
    }

    /// The square that it fills; where a line goes on, that of its arrow's head.
    #[must_use]
    pub fn rect(&self) -> Rect {
        let reach = if self.mark == Mark::Beyond { ARROW } else { self.reach() };
        Rect::from_center_size(self.center, Vec2::splat(2.0 * reach))
    }
}

/// All places of a layout, in the network's order.
pub(super) fn nodes(network: &Network, layout: &Layout, survey: &Survey) -> Vec<Node> {
    let node = |p: &Place| {
        let center = place(layout, p.id)?;
        let lines: Vec<&Line> = network.lines.iter().filter(|l| !l.is_point() && l.stops.contains(&p.id)).collect();
        let point = network.lines.iter().find(|l| l.is_point() && l.stops.contains(&p.id));
        let mark = mark(p, lines.len(), layout.beyond.contains(&p.id));
        let color = match (point, &lines[..]) {
            (Some(point), _) => Some(point.color.clone()),
            (None, [line]) if mark == Mark::Stop => Some(line.color.clone()),
            _ => None,
        };
        let status = point.and_then(|point| survey.status(point.id));
        Some(Node { place: p.id, center, mark, status, color })
    };
    network.places.iter().filter_map(node).collect()
}

fn mark(place: &Place, lines: usize, beyond: bool) -> Mark {
    match place.kind {
        PlaceKind::Port => Mark::Port,
        PlaceKind::Airport => Mark::Airport,
        _ if beyond => Mark::Beyond,
        PlaceKind::Junction => Mark::Junction,
        _ if lines > 1 => Mark::Interchange,
        _ if lines == 0 && place.major => Mark::Heart,
        _ if place.major => Mark::Junction,
        _ => Mark::Stop,
    }
}

/// Draws a node.
pub(super) fn draw(scene: &mut Scene, tag: &Tag, node: &Node) {
    match node.mark {
        Mark::Beyond => {}
        Mark::Port => port(scene, tag, node),
        Mark::Airport => airport(scene, tag, node),
        Mark::Stop | Mark::Junction | Mark::Interchange | Mark::Heart => ring(scene, tag, node),
    }
}

fn ring(scene: &mut Scene, tag: &Tag, node: &Node) {
    let (radius, rim) = node.mark.ring();
    let halo = Shape::Circle { center: node.center, radius: node.reach() + HALO, fill: Some(Paint::Paper), rim: None };
    scene.push(Layer::Node, Some(tag), halo);
    let ring = Shape::Circle { center: node.center, radius, fill: Some(Paint::Paper), rim: Some((rim, node.paint())) };
    scene.push(Layer::Node, Some(tag), ring);
    if node.mark == Mark::Heart {
        let core = Shape::Circle { center: node.center, radius: 8.0, fill: Some(Paint::Ink), rim: None };
        scene.push(Layer::Node, Some(tag), core);
    }
}

fn port(scene: &mut Scene, tag: &Tag, node: &Node) {
    let own = node.paint();
    let side = 2.0 * PORT;
    let square = |side: f32, radius: f32, fill: Paint, rim: Option<(f32, Paint)>| Shape::Rect {
        rect: Rect::from_center_size(node.center, Vec2::splat(side)),
        radius,
        fill: Some(fill),
        rim,
    };
    scene.push(Layer::Node, Some(tag), square(side + 2.0 * HALO, 9.0, Paint::Paper, None));
    let (fill, ink) = match node.status {
        Some(Status::Open) => (own.clone(), own.on()),
        Some(Status::Building) => (own.tint(), own.clone()),
        _ => (Paint::Paper, own.clone()),
    };
    scene.push(Layer::Node, Some(tag), square(side, 6.0, fill, Some((3.0, own))));
    icon(scene, tag, "anchor", node.center, 25.0, ink);
}

fn airport(scene: &mut Scene, tag: &Tag, node: &Node) {
    let own = node.paint();
    let (radius, rim) = node.mark.ring();
    let (fill, ink, solid) = match node.status {
        Some(Status::Open) => (own.clone(), own.on(), true),
        Some(Status::Building) => (own.tint(), own.clone(), true),
        Some(Status::Starting) => (Paint::Paper, own.clone(), true),
        Some(Status::Preparing) | None => (Paint::Paper, own.clone(), false),
    };
    let rim_paint = solid.then(|| (rim, own.clone()));
    let disc = Shape::Circle { center: node.center, radius, fill: Some(fill), rim: rim_paint };
    scene.push(Layer::Node, Some(tag), disc);
    if !solid {
        let points = circle(node.center, radius);
        let around = std::f32::consts::TAU * radius;
        let dash = Some(dots(around, 9.5));
        scene.push(Layer::Node, Some(tag), Shape::Stroke { points, width: 4.4, dash, cap: Cap::Round, paint: own });
    }
    icon(scene, tag, "plane_ga", node.center, 30.0, ink);
}

fn icon(scene: &mut Scene, tag: &Tag, name: &str, center: Pos2, side: f32, paint: Paint) {
    let rect = Rect::from_center_size(center, Vec2::splat(side));
    scene.push(Layer::Node, Some(tag), Shape::Icon { name: name.to_owned(), rect, paint });
}

fn circle(center: Pos2, radius: f32) -> Vec<Pos2> {
    (0..=90)
        .map(|step| {
            let (sin, cos) = (step as f32 * 4.0).to_radians().sin_cos();
            center + vec2(cos, sin) * radius
        })
        .collect()
}
