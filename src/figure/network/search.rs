//! Finds places for labels: eight anchors and small pushes, the cheapest wins, always in the same way.

use emath::{Pos2, Rect, Vec2, vec2};

use super::badge::Badge;
use super::geometry::{gap_between, gap_to};
use super::label::{Label, Wording};
use super::node::Node;
use crate::content::model::Anchor;

/// What labels must keep clear of.
pub(super) struct Obstacles<'a> {
    /// The drawing.
    pub bounds: Rect,
    /// Lines.
    pub lines: Vec<Band>,
    /// Rivers and lakes: a name may lie on water, but not well.
    pub waters: Vec<Band>,
    /// Marks of places.
    pub nodes: &'a [Node],
    /// Badges.
    pub badges: &'a [Badge],
    /// Names of rivers and lakes.
    pub names: &'a [Rect],
}

/// A line or a river with its width, and the rectangle that it cannot leave.
pub(super) struct Band {
    points: Vec<Pos2>,
    half: f32,
    bounds: Rect,
}

impl Band {
    /// A band along points.
    pub fn new(points: Vec<Pos2>, width: f32) -> Self {
        let bounds = Rect::from_points(&points).expand(width / 2.0);
        Self { points, half: width / 2.0, bounds }
    }

    /// The gap to a rectangle, where it is small enough to matter.
    fn gap(&self, rect: Rect) -> Option<f32> {
        let near = gap_between(self.bounds, rect) < CLEAR;
        near.then(|| gap_to(&self.points, rect) - self.half)
    }
}

/// A label to be placed.
pub(super) struct Wanted<'a> {
    /// Its words.
    pub wording: Wording,
    /// Its place.
    pub node: &'a Node,
    /// The side set by hand.
    pub preferred: Option<Anchor>,
    /// Whether it is set large.
    pub major: bool,
}

/// Clear space that a label keeps from everything, px.
const CLEAR: f32 = 8.0;
/// What it costs to leave the side set by hand.
const OTHER_SIDE: f32 = 60.0;
/// How often the whole set is gone through.
const ROUNDS: usize = 4;
/// What each square px outside the drawing costs.
const OUTSIDE: f32 = 20.0;
/// What it costs to lie on water.
const WET: f32 = 300.0;

const SIDES: [Anchor; 8] = [Anchor::E, Anchor::W, Anchor::N, Anchor::S, Anchor::Ne, Anchor::Se, Anchor::Nw, Anchor::Sw];

/// Places all labels: the large ones first, then every one again with the others in sight, until nothing moves.
pub(super) fn place(wanted: &[Wanted<'_>], obstacles: &Obstacles<'_>) -> Vec<Label> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|&i| !wanted[i].major);
    let mut placed: Vec<Option<Label>> = vec![None; wanted.len()];
    for _ in 0..ROUNDS {
        let before = placed.clone();
        for &i in &order {
            placed[i] = None;
            placed[i] = best(&wanted[i], obstacles, &placed);
        }
        if placed == before {
            break;
        }
    }
    placed.into_iter().flatten().collect()
}

fn best(wanted: &Wanted<'_>, obstacles: &Obstacles<'_>, others: &[Option<Label>]) -> Option<Label> {
    let mut best: Option<(f32, Label)> = None;
    for anchor in SIDES {
        let side = if wanted.preferred.is_none_or(|p| p == anchor) { 0.0 } else { OTHER_SIDE };
        for push in pushes() {
            let cost = side + push.length();
            if best.as_ref().is_some_and(|(least, _)| *least <= cost) {
                continue;
            }
            let label = wanted.wording.placed(wanted.node, anchor, push);
            let cost = cost + crowding(label.rect, wanted.node, obstacles, others);
            if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                best = Some((cost, label));
            }
        }
    }
    best.map(|(_, label)| label)
}

/// Small pushes, the smallest first.
fn pushes() -> impl Iterator<Item = Vec2> {
    const STEPS: [f32; 7] = [0.0, -5.0, 5.0, -10.0, 10.0, -16.0, 16.0];
    STEPS.into_iter().flat_map(|y| STEPS.into_iter().map(move |x| vec2(x, y)))
}

/// What a place costs by what it touches or comes near to.
fn crowding(rect: Rect, own: &Node, obstacles: &Obstacles<'_>, others: &[Option<Label>]) -> f32 {
    let lines = obstacles.lines.iter().filter_map(|line| line.gap(rect)).map(price);
    let nodes = obstacles.nodes.iter().map(|node| {
        // A label stands close to its own place, but never on it.
        let near = if node.place == own.place { CLEAR - 4.0 } else { 0.0 };
        clash(node.rect(), rect, near)
    });
    let badges = obstacles.badges.iter().map(|badge| clash(badge.rect, rect, 0.0));
    let names = obstacles.names.iter().map(|name| clash(*name, rect, 0.0));
    let labels = others.iter().flatten().map(|label| clash(label.rect, rect, -4.0));
    let near: f32 = lines.chain(nodes).chain(badges).chain(names).chain(labels).sum();
    let bounds = obstacles.bounds.shrink(CLEAR);
    let outside = rect.area() - bounds.intersect(rect).area().max(0.0);
    let wet = obstacles.waters.iter().filter_map(|water| water.gap(rect)).filter(|gap| *gap < 2.0).count();
    near + OUTSIDE * outside + WET * wet as f32
}

/// What it costs that two rectangles are near, or lie on each other; `bonus` is added to the gap.
fn clash(a: Rect, b: Rect, bonus: f32) -> f32 {
    let gap = gap_between(a, b);
    if gap > 0.0 {
        price(gap + bonus)
    } else {
        let common = a.intersect(b);
        price(0.0) + common.width().max(0.0) * common.height().max(0.0)
    }
}

/// What a gap costs: nothing when it is wide enough, steeply more the narrower, most when things meet.
fn price(gap: f32) -> f32 {
    match gap {
        gap if gap <= 0.0 => 4_000.0,
        gap if gap < CLEAR => 40.0 * (CLEAR - gap),
        _ => 0.0,
    }
}
