//! Where a place's label could stand: on one of eight sides, pushed a little, its name in one row or in more.

use emath::{Vec2, vec2};

use super::label::{Label, Wording};
use super::node::Node;
use super::obstacles::{Obstacles, Owner, TOUCH};
use super::search::{Spot, Wanted, Weight};
use crate::content::model::{Anchor, Layout};

/// The label of a place before it has found its spot.
pub(super) struct Sides<'a> {
    node: &'a Node,
    wordings: Vec<Wording>,
    /// What each of the spots stands for: which wording, on which side.
    choices: Vec<(usize, Anchor)>,
}

/// What it costs to leave the side that the layout prefers.
const OTHER_SIDE: f32 = 60.0;
/// What each break of a name costs.
const BROKEN: f32 = 90.0;
/// How many spots are kept.
const SPOTS: usize = 64;

const SIDES: [Anchor; 8] = [Anchor::E, Anchor::W, Anchor::N, Anchor::S, Anchor::Ne, Anchor::Se, Anchor::Nw, Anchor::Sw];

impl<'a> Sides<'a> {
    /// The spots of a label. A nudge in the layout leaves only one.
    pub fn new(
        node: &'a Node,
        wordings: Vec<Wording>,
        layout: &Layout,
        scale: f32,
        weight: Weight,
        obstacles: &Obstacles<'_>,
    ) -> (Self, Wanted) {
        let preferred = layout.labels.get(&node.place).copied();
        let nudge = layout.nudges.get(&node.place).map(|nudge| vec2(nudge[0] as f32, nudge[1] as f32));
        let mut found = match nudge {
            Some(nudge) => vec![spot(node, &wordings, 0, preferred.unwrap_or(Anchor::E), nudge)],
            None => spots(node, &wordings, preferred, scale, obstacles),
        };
        found.sort_by(|(a, _), (b, _)| a.cost.total_cmp(&b.cost));
        // Spots that touch something are of use only where there are no others.
        let clean = found.iter().take_while(|(spot, _)| spot.cost < TOUCH).count();
        found.truncate(clean.max(8));
        let (spots, choices) = found.into_iter().unzip();
        let air = vec2(24.0, 9.0) * scale;
        (Self { node, wordings, choices }, Wanted { spots, air, weight })
    }

    /// The label at one of its spots.
    pub fn label(&self, wanted: &Wanted, chosen: usize) -> Option<Label> {
        let (wording, anchor) = *self.choices.get(chosen)?;
        Some(self.wordings[wording].placed(self.node.place, anchor, wanted.spots.get(chosen)?.rect))
    }
}

type Found = (Spot, (usize, Anchor));

fn spot(node: &Node, wordings: &[Wording], wording: usize, anchor: Anchor, push: Vec2) -> Found {
    (Spot { rect: wordings[wording].rect(node, anchor, push), cost: 0.0 }, (wording, anchor))
}

/// The spots, tried from the best on until there are enough that touch nothing.
fn spots(
    node: &Node,
    wordings: &[Wording],
    preferred: Option<Anchor>,
    scale: f32,
    obstacles: &Obstacles<'_>,
) -> Vec<Found> {
    let mut tries: Vec<(f32, usize, Anchor, Vec2)> = Vec::new();
    for (i, wording) in wordings.iter().enumerate() {
        let broken = BROKEN * wording.breaks as f32;
        for anchor in SIDES {
            let side = if preferred.is_none_or(|p| p == anchor) { 0.0 } else { OTHER_SIDE };
            tries.extend(pushes(scale).map(|push| (broken + side + push.length() / scale, i, anchor, push)));
        }
    }
    tries.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut found: Vec<Found> = Vec::new();
    let mut clean = 0;
    for (cost, wording, anchor, push) in tries {
        let (mut spot, choice) = spot(node, wordings, wording, anchor, push);
        spot.cost = cost + obstacles.crowding(spot.rect, Owner::Place(node.place));
        if spot.cost < TOUCH {
            clean += 1;
        }
        found.push((spot, choice));
        if clean == SPOTS {
            break;
        }
    }
    found
}

/// Pushes along the axes and the diagonals, far enough apart for each to make a difference.
fn pushes(scale: f32) -> impl Iterator<Item = Vec2> {
    const DIRECTIONS: [(f32, f32); 8] =
        [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7)];
    const STEPS: [f32; 4] = [6.0, 13.0, 21.0, 30.0];
    let pushed = STEPS.into_iter().flat_map(|step| DIRECTIONS.into_iter().map(move |(x, y)| vec2(x, y) * step));
    std::iter::once(Vec2::ZERO).chain(pushed).map(move |push| push * scale)
}
