//! Branch and bound over one component.

use super::Wanted;
use super::pairs::Pairs;

/// How much work a component's search may be, in steps times words. The shipped network needs a fraction of it.
const WORK: usize = 400_000;

/// A search for the cheapest whole of a component.
pub(super) struct Search<'a> {
    pairs: &'a Pairs,
    /// The words, by their numbers among all.
    words: &'a [usize],
    /// Where in the component each of all words stands.
    rank: Vec<Option<usize>>,
    /// What the spots of the words cost beside what was decided so far.
    open: Vec<Open>,
    decided: Vec<usize>,
    best: Vec<usize>,
    least: f32,
    steps: usize,
}

/// The spots of words that are not decided yet.
#[derive(Clone)]
struct Open {
    costs: Vec<f32>,
    /// The least of the costs, and the one after it.
    least: [f32; 2],
}

impl Open {
    fn new(costs: Vec<f32>) -> Self {
        let mut least = [f32::INFINITY; 2];
        for &cost in &costs {
            if cost < least[0] {
                least = [cost, least[0]];
            } else if cost < least[1] {
                least[1] = cost;
            }
        }
        Self { costs, least }
    }

    /// What is lost by not getting the best spot.
    fn regret(&self) -> f32 {
        if self.least[1].is_finite() { self.least[1] - self.least[0] } else { f32::MAX }
    }
}

impl<'a> Search<'a> {
    /// A search over the words of a component.
    pub fn new(wanted: &[Wanted], pairs: &'a Pairs, component: &'a [usize]) -> Self {
        let mut rank = vec![None; wanted.len()];
        for (i, &words) in component.iter().enumerate() {
            rank[words] = Some(i);
        }
        let costs = |words: &usize| wanted[*words].spots.iter().map(|spot| spot.cost).collect();
        let open = component.iter().map(|words| Open::new(costs(words))).collect();
        let steps = WORK / component.len().max(1);
        Self { pairs, words: component, rank, open, decided: Vec::new(), best: Vec::new(), least: 0.0, steps }
    }

    /// Replaces the component's part of a whole by a cheaper one, if there is one.
    pub fn run(mut self, chosen: &mut [Option<usize>]) {
        let first: Option<Vec<usize>> = self.words.iter().map(|&words| chosen[words]).collect();
        let Some(first) = first.filter(|first| first.len() > 1) else { return };
        self.best = first;
        self.least = self.total(&self.best);
        self.decided = vec![0; self.words.len()];
        self.step(0.0, (0..self.words.len()).collect());
        for (&words, &spot) in self.words.iter().zip(&self.best) {
            chosen[words] = Some(spot);
        }
    }

    fn total(&self, spots: &[usize]) -> f32 {
        let own: f32 = self.open.iter().zip(spots).map(|(open, spot)| open.costs[*spot]).sum();
        let both = self.words.iter().enumerate().flat_map(|(i, &words)| {
            let others = self.pairs.of(words).filter_map(move |(other, clash)| Some((self.rank[other]?, clash)));
            others.filter(move |(j, _)| i < *j).map(move |(j, clash)| clash.cost(spots[i], spots[j]))
        });
        own + both.sum::<f32>()
    }

    /// Decides the most pressing of the words that are left, spot by spot.
    fn step(&mut self, so_far: f32, left: Vec<usize>) {
        /// Differences smaller than this are none.
        const SAME: f32 = 1e-2;
        let bound: f32 = left.iter().map(|&i| self.open[i].least[0]).sum();
        if so_far + bound >= self.least - SAME {
            return;
        }
        // Who would lose most by not getting the best spot goes first; among equals, who has most neighbours.
        let pressing = |i: usize| (self.open[i].regret(), self.pairs.count(self.words[i]));
        let Some(next) = left.iter().copied().max_by(|&a, &b| {
            let (a, b) = (pressing(a), pressing(b));
            a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))
        }) else {
            (self.least, self.best) = (so_far, self.decided.clone());
            return;
        };
        if self.steps == 0 {
            return;
        }
        self.steps -= 1;
        let rest: Vec<usize> = left.into_iter().filter(|&i| i != next).collect();
        let bound = bound - self.open[next].least[0];
        let costs = self.open[next].costs.clone();
        let mut spots: Vec<usize> = (0..costs.len()).collect();
        spots.sort_by(|&a, &b| costs[a].total_cmp(&costs[b]));
        for spot in spots {
            if so_far + costs[spot] + bound >= self.least - SAME {
                break;
            }
            self.decided[next] = spot;
            let before = self.tell(next, spot, &rest);
            self.step(so_far + costs[spot], rest.clone());
            for (i, open) in before {
                self.open[i] = open;
            }
        }
    }

    /// Adds to the spots of what is left what they cost beside a decision. Gives what they cost before.
    fn tell(&mut self, decided: usize, spot: usize, left: &[usize]) -> Vec<(usize, Open)> {
        let mut before = Vec::new();
        for (other, clash) in self.pairs.of(self.words[decided]) {
            let Some(other) = self.rank[other].filter(|other| left.contains(other)) else { continue };
            let costs = self.open[other].costs.iter().enumerate();
            let open = Open::new(costs.map(|(i, cost)| cost + clash.cost(spot, i)).collect());
            before.push((other, std::mem::replace(&mut self.open[other], open)));
        }
        before
    }
}
