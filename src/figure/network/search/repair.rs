//! Forces one of the words onto a spot, lets its neighbours make room, and keeps what came out cheaper.

use super::pairs::Pairs;
use super::{Wanted, cheapest, own_cost};

/// How much work this may be, in spots looked at.
const WORK: usize = 400_000;
/// How often all words are gone through.
const ROUNDS: usize = 4;

/// Makes a whole cheaper, as long as the words of a component can be made to.
pub(super) fn repair(wanted: &[Wanted], pairs: &Pairs, component: &[usize], chosen: &mut [Option<usize>]) {
    let mut work = WORK;
    for _ in 0..ROUNDS {
        let mut better = false;
        for &words in component {
            let near: Vec<usize> = pairs.of(words).map(|(other, _)| other).collect();
            let spent: usize = near.iter().map(|&other| wanted[other].spots.len() * pairs.count(other)).sum();
            // Where a spot costs no less than all around it does now, no room that the others make is worth it.
            let mut now = around(wanted, pairs, words, &near, chosen);
            for spot in 0..wanted[words].spots.len() {
                if chosen[words] == Some(spot) || wanted[words].spots[spot].cost >= now {
                    continue;
                }
                let Some(left) = work.checked_sub(spent) else { return };
                work = left;
                if let Some(cheaper) = force(wanted, pairs, (words, spot), &near, chosen, now) {
                    now = cheaper;
                    better = true;
                }
            }
        }
        if !better {
            return;
        }
    }
}

/// Tries one of the words on a spot. What all around costs if that made the whole cheaper than `now`; if not, everything is
/// as it was.
fn force(
    wanted: &[Wanted],
    pairs: &Pairs,
    (words, spot): (usize, usize),
    near: &[usize],
    chosen: &mut [Option<usize>],
    now: f32,
) -> Option<f32> {
    let before: Vec<Option<usize>> = near.iter().map(|&other| chosen[other]).collect();
    let own = chosen[words];
    chosen[words] = Some(spot);
    for &other in near {
        chosen[other] = cheapest(wanted, pairs, chosen, other);
    }
    let cost = around(wanted, pairs, words, near, chosen);
    if cost < now - 0.01 {
        return Some(cost);
    }
    chosen[words] = own;
    for (&other, before) in near.iter().zip(before) {
        chosen[other] = before;
    }
    None
}

/// What words and their neighbours cost, and what they cost together with all others.
fn around(wanted: &[Wanted], pairs: &Pairs, words: usize, near: &[usize], chosen: &[Option<usize>]) -> f32 {
    let mut sum = 0.0;
    for &one in near.iter().chain([&words]) {
        sum += own_cost(&wanted[one], chosen[one]);
        let Some(spot) = chosen[one] else { continue };
        for (other, clash) in pairs.of(one) {
            let Some(there) = chosen[other] else { continue };
            // A pair within the neighbourhood is met from both sides.
            let share = if other == words || near.binary_search(&other).is_ok() { 0.5 } else { 1.0 };
            sum += share * clash.cost(spot, there);
        }
    }
    sum
}
