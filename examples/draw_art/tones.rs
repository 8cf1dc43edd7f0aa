//! The colours of one picture: what is written for the day, and what each becomes in the evening.

use crate::palette::{Ink, Rgb};
use std::collections::BTreeMap;

/// How far two evening colours may lie apart to count as one; nobody sees it.
const ALIKE: u8 = 3;

/// The pairs that have been written.
#[derive(Default)]
pub struct Tones(BTreeMap<Rgb, Rgb>);

impl Tones {
    /// The colour to write for an ink. Where another ink of the same day colour has another evening, the day colour
    /// moves by a step that cannot be seen, so that each colour written has one evening.
    pub fn of(&mut self, ink: Ink) -> Rgb {
        let Ink { day, evening } = ink;
        for reach in 0..=12i16 {
            for (r, g, b) in steps(reach) {
                let day = Rgb(stepped(day.0, r), stepped(day.1, g), stepped(day.2, b));
                let known = *self.0.entry(day).or_insert(evening);
                if known.apart(evening) <= ALIKE {
                    return day;
                }
            }
        }
        day
    }

    /// The table, as the loader reads it: `evening` and pairs of day and evening.
    pub fn table(&self) -> String {
        let changed = self.0.iter().filter(|(day, evening)| day != evening);
        let pairs: Vec<String> = changed.map(|(day, evening)| format!("{day}-{evening}")).collect();
        format!("evening={}", pairs.join(","))
    }
}

/// The steps of a reach: blue first, which the eye sees least.
fn steps(reach: i16) -> impl Iterator<Item = (i16, i16, i16)> {
    let k = reach;
    [(0, 0, k), (0, 0, -k), (k, 0, 0), (-k, 0, 0), (k, 0, k), (-k, 0, -k), (0, k, 0), (0, -k, 0)]
        .into_iter()
        .take(if k == 0 { 1 } else { 8 })
}

fn stepped(channel: u8, by: i16) -> u8 {
    (i16::from(channel) + by).clamp(0, 255) as u8
}
