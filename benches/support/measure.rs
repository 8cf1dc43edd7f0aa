//! Times of many turns, told as median and 99th percentile.

use std::time::{Duration, Instant};

/// The times of many turns, in order of length.
pub struct Samples {
    times: Vec<Duration>,
}

impl Samples {
    /// The time that half of the turns stay below.
    pub fn median(&self) -> Duration {
        self.at(0.5)
    }

    /// The time that 99 of 100 turns stay below.
    pub fn p99(&self) -> Duration {
        self.at(0.99)
    }

    fn at(&self, share: f64) -> Duration {
        let last = self.times.len().saturating_sub(1);
        let index = (last as f64 * share).round() as usize;
        self.times.get(index).copied().unwrap_or_default()
    }

    /// Tells them in a row of the table, beside the budget that they are held against by whoever reads it.
    pub fn tell(&self, what: &str, budget: &str) {
        let (median, p99) = (milliseconds(self.median()), milliseconds(self.p99()));
        println!(
            "{what:<44} median {median:>9.3} ms   p99 {p99:>9.3} ms   n {:>4}   budget {budget}",
            self.times.len()
        );
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// Times a number of turns after a few that are not counted.
pub fn measure(turns: usize, mut turn: impl FnMut()) -> Samples {
    for _ in 0..(turns / 20).clamp(1, 10) {
        turn();
    }
    let mut times: Vec<Duration> = Vec::with_capacity(turns);
    for _ in 0..turns {
        let start = Instant::now();
        turn();
        times.push(start.elapsed());
    }
    times.sort_unstable();
    Samples { times }
}
