//! Words that could meet, and what each meeting would cost.

use emath::{Rect, Vec2};

use super::{Spot, Wanted};
use crate::figure::network::grid::Grid;
use crate::figure::network::surroundings::MEET;

/// The words that could meet.
pub(super) struct Pairs {
    /// For each of the words its neighbours by number, and what their spots cost together.
    of: Vec<Vec<(usize, Clash)>>,
}

/// What spots of two neighbours cost together.
pub(super) struct Clash {
    /// One row for each spot of the first, one column for each of the second.
    costs: Vec<f32>,
    columns: usize,
}

/// What words cost that stand within each other's air without touching.
const NEAR: f32 = 600.0;
/// What words cost that stand so close beside each other that they may be read as one.
const SIDE_BY_SIDE: f32 = 1_600.0;
/// The share of their air within which they may be.
const BESIDE: f32 = 0.7;
/// Nearer than this, px, they are read as one whatever their size: as bad as if they touched.
const ONE: f32 = 21.0;

impl Clash {
    fn new(a: &Wanted, b: &Wanted) -> Option<Self> {
        let air = a.air.max(b.air);
        let (mut costs, mut any) = (Vec::with_capacity(a.spots.len() * b.spots.len()), false);
        for s in &a.spots {
            for t in &b.spots {
                let cost = meeting(s, t, air);
                any |= cost > 0.0;
                costs.push(cost);
            }
        }
        any.then_some(Self { costs, columns: b.spots.len() })
    }

    fn turned(&self) -> Self {
        let rows = self.costs.len() / self.columns.max(1);
        let mut costs = Vec::with_capacity(self.costs.len());
        for column in 0..self.columns {
            costs.extend(self.costs.iter().skip(column).step_by(self.columns));
        }
        Self { costs, columns: rows }
    }

    /// What a spot of the first costs together with one of the second.
    pub fn cost(&self, spot: usize, other: usize) -> f32 {
        self.costs.get(spot * self.columns + other).copied().unwrap_or_default()
    }

    /// What a spot of the first costs together with each of the second's.
    pub fn row(&self, spot: usize) -> &[f32] {
        self.costs.get(spot * self.columns..(spot + 1) * self.columns).unwrap_or_default()
    }
}

/// What it costs that two words stand near each other; without end where they touch or would be read as one.
pub(super) fn meeting(a: &Spot, b: &Spot, air: Vec2) -> f32 {
    let (a, b) = (&a.rect, &b.rect);
    let x = (b.min.x - a.max.x).max(a.min.x - b.max.x);
    if x >= air.x {
        return 0.0;
    }
    let y = (b.min.y - a.max.y).max(a.min.y - b.max.y);
    if y >= air.y {
        return 0.0;
    }
    let (x, one_row) = (x.max(0.0), y <= 0.0);
    if (x <= MEET && y <= MEET) || (one_row && x < ONE.min(BESIDE * air.x)) {
        f32::INFINITY
    } else if one_row && x < BESIDE * air.x {
        SIDE_BY_SIDE - x
    } else {
        NEAR * (1.0 - (x / air.x).max(y.max(0.0) / air.y))
    }
}

/// The numbers of the words whose spots could come near each other, for each of the words, and what their spots fill.
pub(super) fn neighbours(wanted: &[Wanted]) -> (Vec<Vec<usize>>, Vec<Rect>) {
    let reaches: Vec<Rect> = wanted.iter().map(reach).collect();
    let grid = Grid::new(reaches.iter().copied());
    let air = wanted.iter().fold(Vec2::ZERO, |most, words| most.max(words.air));
    let near = |i: usize| {
        let around = reaches[i].expand2(air);
        let mut near: Vec<usize> = grid.near(around).filter(|j| *j != i && reaches[*j].intersects(around)).collect();
        near.sort_unstable();
        near.dedup();
        near
    };
    ((0..wanted.len()).map(near).collect(), reaches)
}

/// What the spots of words fill.
pub(super) fn reach(words: &Wanted) -> Rect {
    words.spots.iter().fold(Rect::NOTHING, |all, spot| all.union(spot.rect))
}

impl Pairs {
    /// All that could meet.
    pub fn new(wanted: &[Wanted]) -> Self {
        let mut of: Vec<Vec<(usize, Clash)>> = wanted.iter().map(|_| Vec::new()).collect();
        for (i, near) in neighbours(wanted).0.into_iter().enumerate() {
            for j in near.into_iter().filter(|j| *j > i) {
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
