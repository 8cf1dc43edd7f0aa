//! Finds places for all words at once: each has a few spots, neighbours must not meet, the cheapest whole wins.
//!
//! Spots that no cheapest whole needs are dropped. Words whose spots could still meet make up a component. A first whole is
//! made by going downhill and by forcing words onto spots; branch and bound then searches for a cheaper one, which gives the
//! best there is, or, in a component too large for that, the best that was tried. To be left out is a choice like others, and
//! a dear one: so nothing ever touches. Nothing is left to chance: equal questions have equal answers.

mod bound;
mod pairs;
mod reduce;
mod repair;

use emath::{Rect, Vec2};

use self::bound::Search;
use self::pairs::{Pairs, components};
use self::reduce::reduced;
use self::repair::repair;
use super::each;

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

/// How much words matter.
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

impl Weight {
    /// What it costs to leave words out: far more than any spot, and less the less they matter.
    fn left_out(self) -> f32 {
        match self {
            Self::Water => 3_000.0,
            Self::Minor => 4_000.0,
            Self::Line => 9_000.0,
            Self::Major => 10_000.0,
        }
    }
}

/// How often all words are gone through to find a first good whole.
const ROUNDS: usize = 6;

/// The number of the spot chosen for each of the words; none for those that are left out.
pub(super) fn solve(wanted: &[Wanted]) -> Vec<Option<usize>> {
    // What is dropped stands behind what is kept: the numbers of spots stay the same.
    let wanted = &reduced(wanted);
    let pairs = &Pairs::new(wanted);
    let mut chosen = descend(wanted, pairs);
    let parts = components(pairs, wanted.len());
    let first = &chosen;
    let part = |component: Vec<usize>| {
        let best = cheapest_part(wanted, pairs, &component, first);
        (component, best)
    };
    let parts: Vec<_> = each(parts.into_iter().filter(|component| component.len() > 1).collect(), part);
    for (component, best) in parts {
        for (words, spot) in component.into_iter().zip(best) {
            chosen[words] = spot;
        }
    }
    chosen
}

/// The cheapest whole of a component that was found.
fn cheapest_part(wanted: &[Wanted], pairs: &Pairs, component: &[usize], first: &[Option<usize>]) -> Vec<Option<usize>> {
    let mut chosen = first.to_vec();
    repair(wanted, pairs, component, &mut chosen);
    let first: Vec<Option<usize>> = component.iter().map(|words| chosen[*words]).collect();
    Search::new(wanted, pairs, component).run(&first)
}

/// What a choice costs by itself.
fn own_cost(words: &Wanted, spot: Option<usize>) -> f32 {
    spot.map_or(words.weight.left_out(), |spot| words.spots[spot].cost)
}

/// The cheapest choice beside those made for the others.
fn cheapest(wanted: &[Wanted], pairs: &Pairs, chosen: &[Option<usize>], words: usize) -> Option<usize> {
    let near: Vec<_> = pairs.of(words).filter_map(|(other, clash)| Some((clash, chosen[other]?))).collect();
    let mut best = (own_cost(&wanted[words], None), None);
    for (number, spot) in wanted[words].spots.iter().enumerate() {
        // Spots stand in the order of what they cost by themselves.
        if spot.cost >= best.0 {
            break;
        }
        let cost = spot.cost + near.iter().map(|(clash, there)| clash.cost(number, *there)).sum::<f32>();
        if cost < best.0 {
            best = (cost, Some(number));
        }
    }
    best.1
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
        let mut spots: Vec<Spot> = spots.iter().map(spot).collect();
        spots.sort_by(|a, b| a.cost.total_cmp(&b.cost));
        Wanted { spots, air: vec2(10.0, 5.0), weight: Weight::Minor }
    }

    fn total(wanted: &[Wanted], chosen: &[Option<usize>]) -> f32 {
        let own: f32 = wanted.iter().zip(chosen).map(|(words, spot)| own_cost(words, *spot)).sum();
        let pairs = Pairs::new(wanted);
        let clashes =
            (0..wanted.len()).flat_map(|i| pairs.of(i).map(move |pair| (i, pair))).filter(|(i, (j, _))| i < j);
        let both = clashes.filter_map(|(i, (j, clash))| Some(clash.cost(chosen[i]?, chosen[j]?)));
        own + both.sum::<f32>()
    }

    #[test]
    fn words_that_want_the_same_spot_share_out_what_there_is() {
        let wanted = [words(&[(0.0, 0.0), (60.0, 5.0)]), words(&[(0.0, 0.0), (-60.0, 9.0)])];
        assert_eq!(solve(&wanted), [Some(1), Some(0)]);
    }

    #[test]
    fn the_answer_is_the_best_there_is() {
        // A row of words of which each fits only if its neighbour gives way: every whole is tried here to compare.
        for pitch in [43.0, 48.0, 52.0, 60.0] {
            let wanted: Vec<Wanted> = (0..6)
                .map(|i| {
                    let x = pitch * i as f32;
                    words(&[(x, 0.0), (x + 17.0, 3.0 + (i * 7 % 5) as f32), (x - 17.0, 4.0 + (i * 3 % 4) as f32)])
                })
                .collect();
            let mut best = f32::INFINITY;
            for number in 0..4_usize.pow(6) {
                let chosen: Vec<Option<usize>> =
                    (0..6).map(|i| Some(number / 4_usize.pow(i) % 4).filter(|spot| *spot < 3)).collect();
                best = best.min(total(&wanted, &chosen));
            }
            assert!((total(&wanted, &solve(&wanted)) - best).abs() < 0.01, "{pitch}");
        }
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
