//! Drops spots that no cheapest whole needs, so that little is left to search.

use emath::Rect;

use super::Wanted;
use super::pairs::{meeting, neighbours, reach};

/// How often all words are gone through.
const ROUNDS: usize = 4;

/// The same words without the spots behind one that nobody else could come near: that one is cheaper and costs no more
/// beside any of the others. Each spot dropped may free a neighbour's.
pub(super) fn reduced(wanted: &[Wanted]) -> Vec<Wanted> {
    let mut words = wanted.to_vec();
    let (near, mut reaches) = neighbours(&words);
    // What only boxes can tell comes first: it is quick and makes the boxes smaller.
    while round(&mut words, &near, &mut reaches, false) {}
    for _ in 0..ROUNDS {
        if !round(&mut words, &near, &mut reaches, true) {
            break;
        }
    }
    words
}

/// Goes through all words once. Whether any lost a spot.
fn round(words: &mut [Wanted], near: &[Vec<usize>], reaches: &mut [Rect], closely: bool) -> bool {
    let mut changed = false;
    for i in 0..words.len() {
        let alone = |spot: &usize| near[i].iter().all(|&j| is_apart(words, [i, j], *spot, reaches[j], closely));
        let Some(first) = (0..words[i].spots.len()).find(alone) else { continue };
        if first + 1 < words[i].spots.len() {
            words[i].spots.truncate(first + 1);
            reaches[i] = reach(&words[i]);
            changed = true;
        }
    }
    changed
}

/// Whether none of another's spots comes near a spot of the first.
fn is_apart(words: &[Wanted], [i, j]: [usize; 2], spot: usize, others: Rect, closely: bool) -> bool {
    let (own, other) = (&words[i], &words[j]);
    let air = own.air.max(other.air);
    let spot = &own.spots[spot];
    let boxes = !spot.rect.expand2(air).intersects(others);
    boxes || closely && other.spots.iter().all(|there| meeting(spot, there, air) == 0.0)
}
