//! Where lines break: clreq's rules for Chinese, ordinary ones for English, and what both need in a brochure.
//!
//! A paragraph goes through four steps. `pieces` cuts it into the smallest things a line is made of and says how
//! each holds on to the next; `bonds` ties numbers to their units and names to their numbers; `fit` chooses the
//! breaks that cost least; `lines` hands out the runs to be painted.

mod bonds;
mod cost;
mod english;
mod fit;
mod line;
mod lines;
mod loosen;
mod marks;
mod measured;
mod pieces;
mod scripts;
mod units;
mod vertical;
mod words;

pub use line::{Line, Run, Script};
pub use vertical::{VERTICAL_FORMS, vertical};

use super::Lang;
use cost::Mode;

/// Extra space between Han and Latin letters or digits, in em.
pub const HAN_LATIN_GAP_EM: f32 = 0.18;

/// The blank half of a full-width mark, in em: what a squeeze, a pull or an overhang takes away.
pub const BLANK_HALF_EM: f32 = 0.5;

/// Widths are sums of rounded numbers; a line may be this much too wide, in em.
const TOLERANCE_EM: f64 = 1e-4;

/// Breaks running text into lines of at most `max_em`, as full as may be.
///
/// `measure` gives the advance in em of a text set in one family; it is asked for single Han characters and for
/// Latin words. A `max_em` that is not above zero, NaN included, means no limit. `\n` is a hard break, and an
/// empty text has no lines. Only what cannot be broken at all is wider than `max_em`.
///
/// A closing mark at a line's end may hang with its blank half over the edge; `width_em` does not count what hangs.
pub fn break_paragraph(text: &str, lang: Lang, max_em: f32, measure: &mut dyn FnMut(&str, Script) -> f32) -> Vec<Line> {
    broken(text, lang, max_em, Mode::Body, measure)
}

/// Breaks a headline: the fewest lines, then the most even, broken after marks or at least between words.
///
/// Words, Chinese ones included, are broken only where one is wider than the line; all else is as in
/// [`break_paragraph`].
pub fn break_balanced(text: &str, lang: Lang, max_em: f32, measure: &mut dyn FnMut(&str, Script) -> f32) -> Vec<Line> {
    broken(text, lang, max_em, Mode::Balanced, measure)
}

fn broken(text: &str, lang: Lang, max_em: f32, mode: Mode, measure: &mut dyn FnMut(&str, Script) -> f32) -> Vec<Line> {
    if text.is_empty() {
        return Vec::new();
    }
    let max_em = if max_em > 0.0 { f64::from(max_em) } else { f64::INFINITY };
    // Two dashes leave a gap between them in most fonts; the two-em dash does not.
    let text = text.replace("——", "⸺");
    text.split('\n')
        .flat_map(|paragraph| {
            let cut = bonds::tied(pieces::cut(paragraph, lang), lang, mode);
            let measured = loosen::loosened(measured::measured(cut, measure), max_em, measure);
            let ends = fit::line_ends(&measured, lang, max_em, mode);
            lines::lines(&measured, &ends, max_em)
        })
        .collect()
}
