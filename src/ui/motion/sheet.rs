//! Sheets on their way in and out.

use super::ease::progress;
use super::moves::Moves;
use super::values::{FADE, REST, SHEET_IN, SHEET_OUT};
use crate::session::Overlay;

/// What lies over a page in a frame.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetNow {
    /// The share of its time to come in that the sheet has had, 0 to 1.
    pub come: f32,
    /// How far what it shows has come in.
    pub moves: Moves,
    /// A sheet that goes, and the share of its time that it still has, 1 to 0.
    pub leaving: Option<(Overlay, f32)>,
    /// Whether anything moves.
    pub busy: bool,
}

/// Follows sheets from frame to frame.
#[derive(Debug)]
pub struct SheetCourse {
    /// What lay over the page in the last frame; nothing before the first.
    here: Option<Overlay>,
    begun: f64,
    /// When what the sheet shows began to come in.
    entered: f64,
    leaving: Option<(Overlay, f64)>,
}

impl Default for SheetCourse {
    fn default() -> Self {
        Self { here: None, begun: f64::NEG_INFINITY, entered: f64::NEG_INFINITY, leaving: None }
    }
}

impl SheetCourse {
    /// Takes notice of what lies over the page at a time. Gives what is on its way.
    pub fn follow(&mut self, now: f64, overlay: &Overlay, reduced: bool) -> SheetNow {
        let (span_in, span_out) = if reduced { (FADE, FADE) } else { (SHEET_IN, SHEET_OUT) };
        let passed = |begun: f64, span: f32| progress((now - begun) as f32, span);
        let here = self.here.replace(overlay.clone());
        match here {
            Some(before) if before != *overlay => {
                self.entered = now;
                match (&before, overlay) {
                    (Overlay::None, _) => {
                        // One that was just going turns round where it is.
                        let back = self.leaving.take().filter(|(leaving, _)| leaving == overlay);
                        let there = back.map_or(0.0, |(_, begun)| 1.0 - passed(begun, span_out));
                        self.begun = now - f64::from(span_in * there);
                    }
                    (_, Overlay::None) => {
                        let gone = 1.0 - passed(self.begun, span_in);
                        self.leaving = is_shown_going(&before).then(|| (before, now - f64::from(span_out * gone)));
                    }
                    // One sheet is written over by another, where it lies.
                    _ => self.leaving = None,
                }
            }
            _ => {}
        }
        self.leaving.take_if(|(_, begun)| passed(*begun, span_out) >= 1.0);
        let leaving = self.leaving.as_ref();
        let leaving = leaving.map(|(sheet, begun)| (sheet.clone(), 1.0 - passed(*begun, span_out)));
        let lies = *overlay != Overlay::None;
        let come = if lies { passed(self.begun, span_in) } else { 0.0 };
        let since = (now - self.entered) as f32;
        let moves = if reduced { Moves::STILL } else { Moves::since(since) };
        let busy = leaving.is_some() || lies && (come < 1.0 || !reduced && since < REST);
        SheetNow { come, moves, leaving, busy }
    }
}

/// Those that take what is typed, and those of the staff, are gone at once.
fn is_shown_going(overlay: &Overlay) -> bool {
    !matches!(overlay, Overlay::Search | Overlay::Pin | Overlay::Staff)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topic() -> Overlay {
        Overlay::Topic("any".to_owned())
    }

    #[test]
    fn a_sheet_comes_and_goes_and_then_nothing_moves() {
        let mut course = SheetCourse::default();
        assert!(!course.follow(0.0, &Overlay::None, false).busy);
        assert_eq!(course.follow(1.0, &topic(), false).come, 0.0);
        assert!(course.follow(1.1, &topic(), false).come > 0.3);
        let there = course.follow(1.3, &topic(), false);
        assert_eq!(there.come, 1.0);
        assert!(!course.follow(1.0 + f64::from(REST) + 0.01, &topic(), false).busy);
        let going = course.follow(5.0, &Overlay::None, false);
        assert_eq!(going.leaving, Some((topic(), 1.0)));
        assert!(course.follow(5.1, &Overlay::None, false).leaving.is_some_and(|(_, left)| left < 0.6 && left > 0.4));
        let gone = course.follow(5.2, &Overlay::None, false);
        assert!(gone.leaving.is_none() && !gone.busy);
    }

    #[test]
    fn a_sheet_that_is_called_back_turns_round_where_it_is() {
        let mut course = SheetCourse::default();
        course.follow(0.0, &Overlay::None, false);
        course.follow(1.0, &topic(), false);
        course.follow(2.0, &topic(), false);
        course.follow(3.0, &Overlay::None, false);
        let (_, left) = course.follow(3.12, &Overlay::None, false).leaving.expect("it goes");
        let back = course.follow(3.12, &topic(), false);
        assert!((back.come - left).abs() < 1e-3, "{left} {}", back.come);
        assert!(back.leaving.is_none());
        // And the other way: closed while it came in.
        let come = course.follow(3.16, &topic(), false).come;
        let (_, left) = course.follow(3.16, &Overlay::None, false).leaving.expect("it goes");
        assert!((come - left).abs() < 1e-3);
    }

    #[test]
    fn where_little_may_move_it_fades_for_a_moment() {
        let mut course = SheetCourse::default();
        course.follow(0.0, &Overlay::None, true);
        course.follow(1.0, &topic(), true);
        let there = course.follow(1.0 + f64::from(FADE), &topic(), true);
        assert_eq!((there.come, there.moves, there.busy), (1.0, Moves::STILL, false));
    }
}
