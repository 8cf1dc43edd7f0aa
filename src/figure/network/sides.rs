//! Where a place's label could stand: on one of eight sides, pushed a little, its name in one row or in more.

use emath::{Rect, Vec2, vec2};

use super::label::{Label, Wording};
use super::node::Node;
use super::obstacles::{Obstacles, Owner};
use super::search::{Spot, Wanted, Weight};
use super::shortlist::Shortlist;
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
/// How many spots are kept with the name in one row, and how many with each other way to break it: where the best are in
/// somebody's way, another row is of more use than another push.
const SPOTS: [usize; 2] = [56, 24];

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
        let (spots, choices) = match nudge {
            Some(nudge) => {
                let anchor = preferred.unwrap_or(Anchor::E);
                (vec![Spot { rect: wordings[0].rect(node, anchor, nudge), cost: 0.0 }], vec![(0, anchor)])
            }
            None => spots(node, &wordings, preferred, scale, obstacles),
        };
        let air = vec2(24.0, 9.0) * scale;
        (Self { node, wordings, choices }, Wanted { spots, air, weight })
    }

    /// The label at one of its spots.
    pub fn label(&self, wanted: &Wanted, chosen: usize) -> Option<Label> {
        let (wording, anchor) = *self.choices.get(chosen)?;
        Some(self.wordings[wording].placed(self.node.place, anchor, wanted.spots.get(chosen)?.rect))
    }
}

/// The best spots that touch nothing, and what each of them stands for.
fn spots(
    node: &Node,
    wordings: &[Wording],
    preferred: Option<Anchor>,
    scale: f32,
    obstacles: &Obstacles<'_>,
) -> (Vec<Spot>, Vec<(usize, Anchor)>) {
    let reach = wordings.iter().flat_map(|wording| SIDES.map(|anchor| wording.rect(node, anchor, Vec2::ZERO)));
    let reach = reach.fold(Rect::NOTHING, Rect::union).expand(FURTHEST * scale);
    let around = obstacles.around(reach, Owner::Place(node.place));
    let mut found: Vec<(Spot, (usize, Anchor))> = Vec::new();
    for (i, wording) in wordings.iter().enumerate() {
        let mut list = Shortlist::new(SPOTS[i.min(1)]);
        let broken = BROKEN * wording.breaks as f32;
        let side = |anchor: Anchor| if preferred.is_none_or(|p| p == anchor) { 0.0 } else { OTHER_SIDE };
        // The side that is preferred comes first, so that less is weighed of the others.
        let mut sides = SIDES;
        sides.sort_by(|a, b| side(*a).total_cmp(&side(*b)));
        for anchor in sides {
            let rect = wording.rect(node, anchor, Vec2::ZERO);
            for push in pushes() {
                let cost = broken + side(anchor) + push.length();
                if cost >= list.limit() {
                    break;
                }
                let rect = rect.translate(push * scale);
                list.offer(cost, rect, (i, anchor), |most| around.crowding(rect, most));
            }
        }
        let (spots, choices) = list.finish();
        found.extend(spots.into_iter().zip(choices));
    }
    found.sort_by(|(a, _), (b, _)| a.cost.total_cmp(&b.cost));
    found.into_iter().unzip()
}

/// How far a label is pushed at most.
const FURTHEST: f32 = 30.0;

/// Pushes along the axes and the diagonals, the shortest first, far enough apart for each to make a difference.
fn pushes() -> impl Iterator<Item = Vec2> {
    const DIRECTIONS: [(f32, f32); 8] =
        [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7)];
    const STEPS: [f32; 4] = [6.0, 13.0, 21.0, FURTHEST];
    let pushed = STEPS.into_iter().flat_map(|step| DIRECTIONS.into_iter().map(move |(x, y)| vec2(x, y) * step));
    std::iter::once(Vec2::ZERO).chain(pushed)
}
