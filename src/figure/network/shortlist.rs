//! The best of many spots, without weighing all of them: what costs too much by itself is never held against what is drawn.

use emath::Rect;

use super::search::Spot;
use super::surroundings::TOUCH;

/// The cheapest spots so far that touch nothing, the cheapest first, and what each of them stands for.
pub(super) struct Shortlist<T> {
    most: usize,
    found: Vec<(Spot, T)>,
}

impl<T> Shortlist<T> {
    /// A list of so many spots at most.
    pub fn new(most: usize) -> Self {
        Self { most, found: Vec::with_capacity(most + 1) }
    }

    /// What costs this or more does not come onto the list.
    pub fn limit(&self) -> f32 {
        if self.found.len() < self.most { TOUCH } else { self.found.last().map_or(0.0, |(spot, _)| spot.cost) }
    }

    /// Offers a spot: what it costs by itself, and how to find what it costs by what is near; none where that is as much as a
    /// limit.
    pub fn offer(&mut self, own: f32, rect: Rect, choice: T, crowding: impl FnOnce(f32) -> Option<f32>) {
        let limit = self.limit();
        let Some(cost) = (own < limit).then(|| crowding(limit - own)).flatten().map(|crowding| own + crowding) else {
            return;
        };
        if cost < limit {
            let place = self.found.partition_point(|(spot, _)| spot.cost <= cost);
            self.found.insert(place, (Spot { rect, cost }, choice));
            self.found.truncate(self.most);
        }
    }

    /// The spots, the cheapest first, and what each of them stands for.
    pub fn finish(self) -> (Vec<Spot>, Vec<T>) {
        self.found.into_iter().unzip()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cheapest_stay_and_what_cannot_be_among_them_is_not_weighed() {
        let mut list = Shortlist::new(2);
        let mut weighed = 0;
        for (own, crowding) in [(5.0, 1.0), (1.0, 9.0), (2.0, 2.0), (6.0, 0.0), (0.0, 5.0), (3.0, TOUCH)] {
            list.offer(own, Rect::ZERO, own, |_| {
                weighed += 1;
                Some(crowding)
            });
        }
        assert_eq!(weighed, 5, "6 is dearer by itself than what is on the list");
        let (spots, choices) = list.finish();
        assert_eq!(choices, [2.0, 0.0]);
        assert_eq!(spots.iter().map(|spot| spot.cost).collect::<Vec<_>>(), [4.0, 5.0]);
    }
}
