//! Finds places for all words at once: each has a few spots, neighbours must not meet, the cheapest whole wins.
//!
//! Words whose spots could meet make up a component. A first whole is made by going downhill and by forcing words onto
//! spots; branch and bound then searches for a cheaper one, which gives the best there is, or, in a component too large for
//! that, the best that was tried. Nothing is left to chance: equal questions have equal answers.

mod bound;
mod pairs;
mod repair;

use emath::{Rect, Vec2};

use self::bound::Search;
use self::pairs::{Pairs, components};
use self::repair::repair;
use super::obstacles::TOUCH;

/// A place where words could stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    /// What they would fill.
    pub rect: Rect,
    /// What standing there costs, whatever the others do.
    pub cost: f32,
}

/// Words that want a place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Wanted {
    /// Where they could stand, the cheapest first.
    pub spots: Vec<Spot>,
    /// The air that they keep from other words.
    pub air: Vec2,
    /// How much they matter.
    pub weight: Weight,
}

/// How much words matter, the least first: where there is no room for all, these are left out first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// The name of a river or a lake.
    Water,
    /// The name of a place that is set small.
    Minor,
    /// The badge of a line.
    Line,
    /// The name of a place that is set large.
    Major,
}

/// How often all words are gone through to find a first good whole.
const ROUNDS: usize = 6;

/// The number of the spot chosen for each of the words; none for those that are left out, so that nothing touches.
pub(super) fn solve(wanted: &[Wanted]) -> Vec<Option<usize>> {
    let pairs = Pairs::new(wanted);
    leave_out(wanted, &pairs, cheapest_whole(wanted, &pairs))
}

/// The cheapest whole that was found, touching or not.
fn cheapest_whole(wanted: &[Wanted], pairs: &Pairs) -> Vec<Option<usize>> {
    let mut chosen = descend(wanted, pairs);
    for component in components(pairs, wanted.len()) {
        repair(wanted, pairs, &component, &mut chosen);
        Search::new(wanted, pairs, &component).run(&mut chosen);
    }
    chosen
}

/// Leaves words out until nothing touches: those that matter least and touch most first. What they stood in the way of
/// looks for a better spot.
fn leave_out(wanted: &[Wanted], pairs: &Pairs, mut chosen: Vec<Option<usize>>) -> Vec<Option<usize>> {
    loop {
        let touching = (0..wanted.len()).filter(|&i| touches(wanted, pairs, &chosen, i));
        let cost = |i: usize| chosen[i].map_or(0.0, |spot| cost(wanted, pairs, &chosen, i, spot));
        let worst = touching.min_by(|&i, &j| {
            wanted[i].weight.cmp(&wanted[j].weight).then_with(|| cost(j).total_cmp(&cost(i))).then(i.cmp(&j))
        });
        let Some(worst) = worst else { return chosen };
        chosen[worst] = None;
        for (other, _) in pairs.of(worst) {
            if chosen[other].is_some() {
                chosen[other] = cheapest(wanted, pairs, &chosen, other);
            }
        }
    }
}

/// Whether words touch something where they stand now.
fn touches(wanted: &[Wanted], pairs: &Pairs, chosen: &[Option<usize>], words: usize) -> bool {
    let Some(spot) = chosen[words] else { return false };
    let meets = |(other, clash): (usize, &pairs::Clash)| chosen[other].is_some_and(|at| clash.cost(spot, at) >= TOUCH);
    wanted[words].spots[spot].cost >= TOUCH || pairs.of(words).any(meets)
}

/// What a spot costs beside the spots chosen for the others.
fn cost(wanted: &[Wanted], pairs: &Pairs, chosen: &[Option<usize>], words: usize, spot: usize) -> f32 {
    let near = pairs.of(words).filter_map(|(other, clash)| Some(clash.cost(spot, chosen[other]?)));
    wanted[words].spots[spot].cost + near.sum::<f32>()
}

/// The cheapest spot beside those chosen for the others.
fn cheapest(wanted: &[Wanted], pairs: &Pairs, chosen: &[Option<usize>], words: usize) -> Option<usize> {
    let cost = |spot: &usize| cost(wanted, pairs, chosen, words, *spot);
    (0..wanted[words].spots.len()).min_by(|a, b| cost(a).total_cmp(&cost(b)))
}

/// A first whole: the words with the fewest spots first, then every one again with the others in sight, until nothing
/// moves.
fn descend(wanted: &[Wanted], pairs: &Pairs) -> Vec<Option<usize>> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|&i| wanted[i].spots.len());
    let mut chosen: Vec<Option<usize>> = vec![None; wanted.len()];
    for _ in 0..ROUNDS {
        let before = chosen.clone();
        for &i in &order {
            chosen[i] = cheapest(wanted, pairs, &chosen, i);
        }
        if chosen == before {
            break;
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use emath::{pos2, vec2};

    use super::*;

    fn words(spots: &[(f32, f32)]) -> Wanted {
        let spot = |&(x, cost): &(f32, f32)| Spot { rect: Rect::from_min_size(pos2(x, 0.0), vec2(40.0, 20.0)), cost };
        Wanted { spots: spots.iter().map(spot).collect(), air: vec2(10.0, 5.0), weight: Weight::Minor }
    }

    fn total(wanted: &[Wanted], chosen: &[usize]) -> f32 {
        let own: f32 = wanted.iter().zip(chosen).map(|(words, spot)| words.spots[*spot].cost).sum();
        let pairs = Pairs::new(wanted);
        let clashes =
            (0..wanted.len()).flat_map(|i| pairs.of(i).map(move |pair| (i, pair))).filter(|(i, (j, _))| i < j);
        own + clashes.map(|(i, (j, clash))| clash.cost(chosen[i], chosen[j])).sum::<f32>()
    }

    #[test]
    fn words_that_want_the_same_spot_share_out_what_there_is() {
        let wanted = [words(&[(0.0, 0.0), (60.0, 5.0)]), words(&[(0.0, 0.0), (-60.0, 9.0)])];
        assert_eq!(solve(&wanted), [Some(1), Some(0)]);
    }

    #[test]
    fn the_answer_is_the_best_there_is() {
        // A row of words of which each fits only if its neighbour gives way: every whole is tried here to compare.
        let wanted: Vec<Wanted> = (0..6)
            .map(|i| {
                let x = 45.0 * i as f32;
                words(&[(x, 0.0), (x + 17.0, 3.0 + (i * 7 % 5) as f32), (x - 17.0, 4.0 + (i * 3 % 4) as f32)])
            })
            .collect();
        let mut best = f32::INFINITY;
        for number in 0..3_usize.pow(6) {
            let chosen: Vec<usize> = (0..6).map(|i| number / 3_usize.pow(i) % 3).collect();
            best = best.min(total(&wanted, &chosen));
        }
        let found = cheapest_whole(&wanted, &Pairs::new(&wanted));
        let found: Vec<usize> = found.into_iter().flatten().collect();
        assert!((total(&wanted, &found) - best).abs() < 0.01);
    }

    #[test]
    fn where_there_is_no_room_the_lesser_words_are_left_out() {
        let mut wanted = [words(&[(0.0, 0.0)]), words(&[(10.0, 0.0)])];
        wanted[1].weight = Weight::Major;
        assert_eq!(solve(&wanted), [None, Some(0)]);
    }

    #[test]
    fn words_without_a_spot_do_no_harm() {
        assert_eq!(solve(&[words(&[]), words(&[(0.0, 1.0)])]), [None, Some(0)]);
    }
}
