//! Choosing the breaks: for every place where a line may end, the cheapest way to get there.

use super::cost::{Cost, Mode, balanced_break, body_break};
use super::marks::Class;
use super::measured::Measured;
use super::pieces::{Bond, Spot};
use super::{Script, TOLERANCE_EM};
use crate::i18n::Lang;

/// The slack from which on a line is just short, in em.
const MOST_SLACK_EM: f64 = 20.0;

/// The badness of a last line that is too short, in em²: worse than any rag, better than one more line.
const STUB: f64 = 1e4;

/// The piece after the last one of each line.
pub(super) fn line_ends(text: &Measured, lang: Lang, max_em: f64, mode: Mode) -> Vec<usize> {
    if text.pieces.is_empty() {
        return vec![0];
    }
    let fit = Fit { text, lang, max_em, positions: text.positions() };
    let full = fit.ends(|slack| slack.min(MOST_SLACK_EM).powi(2), body_break, false);
    if mode == Mode::Body || full.len() == 1 {
        return full;
    }
    let widths: Vec<f64> =
        (full.iter().scan(0, |start, &end| Some(fit.width(std::mem::replace(start, end), end)))).collect();
    let mean = widths.iter().sum::<f64>() / widths.len() as f64;
    let square = (mean * mean).max(f64::MIN_POSITIVE);
    fit.ends(|slack| (max_em - slack - mean).powi(2), |spot| balanced_break(spot) * square, true)
}

struct Fit<'a> {
    text: &'a Measured,
    lang: Lang,
    max_em: f64,
    positions: Vec<f64>,
}

/// The best way to a place: what it costs and where its last line begins.
#[derive(Clone, Copy)]
struct Best {
    end: usize,
    cost: Cost,
    from: usize,
}

impl Fit<'_> {
    /// The width of the line from one piece to before another, without what hangs.
    fn width(&self, start: usize, end: usize) -> f64 {
        let width = self.full_width(start, end);
        if width > self.max_em + TOLERANCE_EM { width - self.text.pieces[end - 1].hang() } else { width }
    }

    fn full_width(&self, start: usize, end: usize) -> f64 {
        let last = end - 1;
        self.positions[last] + self.text.pieces[last].width - self.positions[start] - self.text.pieces[start].pull()
    }

    /// The cheapest breaks. `rag` is the badness of a line's slack, `broken` that of a break; the last line's
    /// slack counts only if asked.
    fn ends(&self, rag: impl Fn(f64) -> f64, broken: impl Fn(Spot) -> f64, last_too: bool) -> Vec<usize> {
        let count = self.text.pieces.len();
        let mut bests = vec![Best { end: 0, cost: Cost::default(), from: 0 }];
        for end in 1..=count {
            let spot = match self.text.joints.get(end - 1).map(|joint| joint.bond) {
                None => None,
                Some(Bond::Free(spot)) => Some(spot),
                Some(Bond::Never | Bond::Held(_)) => continue,
            };
            let mut best: Option<Best> = None;
            for (from, before) in bests.iter().enumerate().rev() {
                let width = self.width(before.end, end);
                let fits = width <= self.max_em + TOLERANCE_EM;
                // The nearest place is taken even if the line is too wide from there: it cannot be broken.
                if best.is_some() && !fits {
                    // Widths grow towards the left, but for one mark pulled at the start and one hanging at the end.
                    if width > self.max_em + 1.0 {
                        break;
                    }
                    continue;
                }
                let slack = (self.max_em - width).max(0.0);
                let is_last = spot.is_none();
                let badness = if is_last && !last_too { 0.0 } else { rag(slack) };
                let stub = if is_last && self.is_stub(before, count) { STUB } else { 0.0 };
                let cost = before.cost.with_line(badness + stub);
                let cost = spot.map_or(cost, |spot| cost.with_break(spot, broken(spot)));
                if best.is_none_or(|best| cost.is_below(&best.cost)) {
                    best = Some(Best { end, cost, from });
                }
            }
            bests.extend(best);
        }
        let mut ends = Vec::new();
        let mut at = bests.len() - 1;
        while at > 0 {
            ends.push(bests[at].end);
            at = bests[at].from;
        }
        ends.reverse();
        ends
    }

    /// Whether a last line that begins after `before` is too short to stand alone.
    fn is_stub(&self, before: &Best, count: usize) -> bool {
        let line = &self.text.pieces[before.end..count];
        let letters = |text: &str| text.chars().filter(|character| character.is_alphanumeric()).count();
        let filled = |index: usize| !self.text.joints[before.end + index].space.is_empty();
        match self.lang {
            _ if before.end == 0 => false,
            Lang::Zh => {
                let weight = |class: Class, text: &str| match class {
                    Class::Ideograph => 1,
                    Class::Latin => letters(text).min(2),
                    _ => 0,
                };
                line.iter().map(|piece| weight(piece.piece.class, &piece.piece.text)).sum::<usize>() < 2
            }
            Lang::En => {
                let one_word = !(0..line.len() - 1).any(filled);
                let word = |script: Script| script == Script::Latin;
                before.cost.lines >= 2
                    && one_word
                    && line.iter().all(|piece| word(piece.piece.script))
                    && line.iter().map(|piece| letters(&piece.piece.text)).sum::<usize>() < 5
            }
        }
    }
}
