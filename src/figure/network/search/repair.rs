//! Forces one of the words onto a spot, lets its neighbours make room, and keeps what came out cheaper.

use super::pairs::Pairs;
use super::{Wanted, cheapest};

/// How much work this may be, in spots looked at.
const WORK: usize = 1_500_000;
/// How often all words are gone through.
const ROUNDS: usize = 4;

/// Makes a whole cheaper, as long as the words of a component can be made to.
pub(super) fn repair(wanted: &[Wanted], pairs: &Pairs, component: &[usize], chosen: &mut [Option<usize>]) {
    let mut work = WORK;
    for _ in 0..ROUNDS {
        let mut better = false;
        for &words in component {
            for spot in 0..wanted[words].spots.len() {
                if chosen[words].is_none_or(|now| now == spot) {
                    continue;
                }
                let near: Vec<usize> = pairs.of(words).map(|(other, _)| other).collect();
                let spent: usize = near.iter().map(|&other| wanted[other].spots.len() * pairs.count(other)).sum();
                let Some(left) = work.checked_sub(spent) else { return };
                work = left;
                better |= force(wanted, pairs, words, spot, &near, chosen);
            }
        }
        if !better {
            return;
        }
    }
}

/// Tries one of the words on a spot. Whether that made the whole cheaper; if not, everything is as it was.
fn force(
    wanted: &[Wanted],
    pairs: &Pairs,
    words: usize,
    spot: usize,
    near: &[usize],
    chosen: &mut [Option<usize>],
) -> bool {
    let before: Vec<Option<usize>> = near.iter().map(|&other| chosen[other]).collect();
    let (own, cost) = (chosen[words], around(wanted, pairs, words, near, chosen));
    // The spot alone is dearer than all there is now.
    if wanted[words].spots[spot].cost >= cost {
        return false;
    }
    chosen[words] = Some(spot);
    for &other in near {
        if chosen[other].is_some() {
            chosen[other] = cheapest(wanted, pairs, chosen, other);
        }
    }
    if around(wanted, pairs, words, near, chosen) < cost - 0.01 {
        return true;
    }
    chosen[words] = own;
    for (&other, before) in near.iter().zip(before) {
        chosen[other] = before;
    }
    false
}

/// What words and their neighbours cost, and what they cost together with all others.
fn around(wanted: &[Wanted], pairs: &Pairs, words: usize, near: &[usize], chosen: &[Option<usize>]) -> f32 {
    let mut sum = 0.0;
    for &one in near.iter().chain([&words]) {
        let Some(spot) = chosen[one] else { continue };
        sum += wanted[one].spots[spot].cost;
        for (other, clash) in pairs.of(one) {
            let Some(there) = chosen[other] else { continue };
            // A pair within the neighbourhood is met from both sides.
            let share = if other == words || near.contains(&other) { 0.5 } else { 1.0 };
            sum += share * clash.cost(spot, there);
        }
    }
    sum
}
