//! Words that could meet, and what each meeting would cost.

use emath::Rect;

use super::{Spot, Wanted};
use crate::figure::network::grid::Grid;
use crate::figure::network::obstacles::{MEET, TOUCH, common};

/// The words that could meet.
pub(in crate::figure::network) struct Pairs {
    /// For each of the words its neighbours by number, and what their spots cost together.
    of: Vec<Vec<(usize, Clash)>>,
}

/// What spots of two neighbours cost together.
pub(in crate::figure::network) struct Clash {
    /// One row for each spot of the first, one column for each of the second.
    costs: Vec<f32>,
    columns: usize,
}

/// What words cost that stand within each other's air without touching.
const NEAR: f32 = 600.0;
/// What words cost that stand so close beside each other that they are read as one.
const SIDE_BY_SIDE: f32 = 1_600.0;

impl Clash {
    fn new(a: &Wanted, b: &Wanted) -> Option<Self> {
        let costs: Vec<f32> =
            a.spots.iter().flat_map(|s| b.spots.iter().map(move |t| meeting(s, t, a.air.max(b.air)))).collect();
        costs.iter().any(|cost| *cost > 0.0).then_some(Self { costs, columns: b.spots.len() })
    }

    fn turned(&self) -> Self {
        let rows = self.costs.len() / self.columns.max(1);
        let costs = (0..self.columns).flat_map(|column| (0..rows).map(move |row| self.cost(row, column))).collect();
        Self { costs, columns: rows }
    }

    /// What a spot of the first costs together with one of the second.
    pub fn cost(&self, spot: usize, other: usize) -> f32 {
        self.costs.get(spot * self.columns + other).copied().unwrap_or_default()
    }
}

/// What it costs that two words stand near each other: side by side they would be read as one.
fn meeting(a: &Spot, b: &Spot, air: emath::Vec2) -> f32 {
    let (a, b) = (a.rect, b.rect);
    let x = (b.left() - a.right()).max(a.left() - b.right()).max(0.0);
    let y = (b.top() - a.bottom()).max(a.top() - b.bottom()).max(0.0);
    if x >= air.x || y >= air.y {
        0.0
    } else if x <= MEET && y <= MEET {
        TOUCH + common(a.expand(MEET), b)
    } else if y <= 0.0 && x < 0.7 * air.x {
        SIDE_BY_SIDE - x
    } else {
        NEAR * (1.0 - (x / air.x).max(y / air.y))
    }
}

impl Pairs {
    /// All that could meet.
    pub fn new(wanted: &[Wanted]) -> Self {
        let reach = |words: &Wanted| {
            words.spots.iter().fold(Rect::NOTHING, |all, spot| all.union(spot.rect)).expand2(words.air)
        };
        let reaches: Vec<Rect> = wanted.iter().map(reach).collect();
        let grid = Grid::new(reaches.iter().copied());
        let mut of: Vec<Vec<(usize, Clash)>> = wanted.iter().map(|_| Vec::new()).collect();
        for i in 0..wanted.len() {
            let mut near: Vec<usize> =
                grid.near(reaches[i]).filter(|j| *j > i && reaches[*j].intersects(reaches[i])).collect();
            near.sort_unstable();
            near.dedup();
            for j in near {
                if let Some(clash) = Clash::new(&wanted[i], &wanted[j]) {
                    of[j].push((i, clash.turned()));
                    of[i].push((j, clash));
                }
            }
        }
        Self { of }
    }

    /// The neighbours of words.
    pub fn of(&self, words: usize) -> impl Iterator<Item = (usize, &Clash)> {
        self.of[words].iter().map(|(other, clash)| (*other, clash))
    }

    /// How many neighbours words have.
    pub fn count(&self, words: usize) -> usize {
        self.of[words].len()
    }
}

/// The sets of words that hang together by what could meet, each in the order of its numbers.
pub(super) fn components(pairs: &Pairs, count: usize) -> Vec<Vec<usize>> {
    let mut seen = vec![false; count];
    let mut all = Vec::new();
    for first in 0..count {
        if seen[first] {
            continue;
        }
        seen[first] = true;
        let (mut component, mut next) = (vec![first], 0);
        while let Some(&words) = component.get(next) {
            next += 1;
            for (other, _) in pairs.of(words) {
                if !std::mem::replace(&mut seen[other], true) {
                    component.push(other);
                }
            }
        }
        component.sort_unstable();
        all.push(component);
    }
    all
}
