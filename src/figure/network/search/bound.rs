//! Branch and bound over one component.

use super::Wanted;
use super::pairs::{Clash, Pairs};

/// How much work a component's search may be, in steps times words. The shipped network needs a fraction of it.
const WORK: usize = 400_000;
/// Differences smaller than this are none.
const SAME: f32 = 1e-2;

/// A search for the cheapest whole of a component.
///
/// Words are known by their place in the component; the last of the choices of each is to be left out.
pub(super) struct Search<'a> {
    /// For each of the words its neighbours, and what their spots cost together.
    near: Vec<Vec<(usize, &'a Clash)>>,
    /// What the choices of words cost beside what was decided so far.
    open: Vec<Open>,
    decided: Vec<Option<usize>>,
    best: Vec<usize>,
    least: f32,
    steps: usize,
    /// Rows of costs to be used again.
    spare: Vec<Vec<f32>>,
}

/// The choices of words that are not decided yet.
struct Open {
    costs: Vec<f32>,
    /// The least of the costs, and the one after it.
    least: [f32; 2],
}

impl Open {
    fn new(costs: Vec<f32>) -> Self {
        let least = least_two(&costs);
        Self { costs, least }
    }

    /// What is lost by not getting the best choice.
    fn regret(&self) -> f32 {
        if self.least[1].is_finite() { self.least[1] - self.least[0] } else { f32::MAX }
    }
}

fn least_two(costs: &[f32]) -> [f32; 2] {
    let [mut first, mut second] = [f32::INFINITY; 2];
    for &cost in costs {
        second = second.min(cost.max(first));
        first = first.min(cost);
    }
    [first, second]
}

impl<'a> Search<'a> {
    /// A search over the words of a component.
    pub fn new(wanted: &[Wanted], pairs: &'a Pairs, component: &[usize]) -> Self {
        let near = |words: &usize| {
            let near = pairs.of(*words);
            near.filter_map(|(other, clash)| Some((component.binary_search(&other).ok()?, clash))).collect()
        };
        let costs = |words: &usize| {
            let words = &wanted[*words];
            words.spots.iter().map(|spot| spot.cost).chain([words.weight.left_out()]).collect()
        };
        Self {
            near: component.iter().map(near).collect(),
            open: component.iter().map(|words| Open::new(costs(words))).collect(),
            decided: vec![None; component.len()],
            best: Vec::new(),
            least: 0.0,
            steps: WORK / component.len().max(1),
            spare: Vec::new(),
        }
    }

    /// The cheapest whole, no dearer than the first.
    pub fn run(mut self, first: &[Option<usize>]) -> Vec<Option<usize>> {
        let out = |words: usize| self.open[words].costs.len() - 1;
        self.best = first.iter().enumerate().map(|(words, spot)| spot.unwrap_or(out(words))).collect();
        self.least = self.total(&self.best);
        self.step(0.0);
        let spot = |(words, spot): (usize, &usize)| (*spot + 1 < self.open[words].costs.len()).then_some(*spot);
        self.best.iter().enumerate().map(spot).collect()
    }

    fn total(&self, spots: &[usize]) -> f32 {
        let mut total = 0.0;
        for (words, &spot) in spots.iter().enumerate() {
            total += self.open[words].costs[spot];
            let before = self.near[words].iter().filter(|(other, _)| *other < words);
            total += before.filter_map(|(other, clash)| clash.row(spot).get(spots[*other])).sum::<f32>();
        }
        total
    }

    /// Decides the most pressing of the words that are left, choice by choice.
    fn step(&mut self, so_far: f32) {
        let (mut bound, mut next) = (0.0, None);
        let mut pressing = (-1.0, 0);
        for (words, open) in self.open.iter().enumerate() {
            if self.decided[words].is_some() {
                continue;
            }
            bound += open.least[0];
            // Who would lose most by not getting the best choice goes first; among equals, who has most neighbours.
            let own = (open.regret(), self.near[words].len());
            if own.0 > pressing.0 || own.0 == pressing.0 && own.1 > pressing.1 {
                (pressing, next) = (own, Some(words));
            }
        }
        if so_far + bound >= self.least - SAME {
            return;
        }
        let Some(next) = next else {
            self.least = so_far;
            self.best = self.decided.iter().copied().map(Option::unwrap_or_default).collect();
            return;
        };
        if self.steps == 0 {
            return;
        }
        self.steps -= 1;
        let most = self.least - SAME - so_far - (bound - self.open[next].least[0]);
        let costs = &self.open[next].costs;
        let mut choices: Vec<(f32, usize)> = costs.iter().copied().zip(0..).filter(|(cost, _)| *cost < most).collect();
        choices.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (cost, choice) in choices {
            let most = self.least - SAME - so_far - (bound - self.open[next].least[0]);
            if cost >= most {
                break;
            }
            self.decided[next] = Some(choice);
            let before = self.tell(next, choice);
            self.step(so_far + cost);
            for (words, open) in before {
                let told = std::mem::replace(&mut self.open[words], open);
                self.spare.push(told.costs);
            }
            self.decided[next] = None;
        }
    }

    /// Adds to the choices of what is left what they cost beside a decision. Gives what they cost before.
    fn tell(&mut self, decided: usize, choice: usize) -> Vec<(usize, Open)> {
        let mut before = Vec::with_capacity(self.near[decided].len());
        for &(other, clash) in &self.near[decided] {
            let row = clash.row(choice);
            if self.decided[other].is_some() || row.is_empty() {
                continue;
            }
            let mut costs = self.spare.pop().unwrap_or_default();
            costs.clear();
            costs.extend_from_slice(&self.open[other].costs);
            for (cost, more) in costs.iter_mut().zip(row) {
                *cost += more;
            }
            before.push((other, std::mem::replace(&mut self.open[other], Open::new(costs))));
        }
        before
    }
}
