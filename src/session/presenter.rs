//! Presenting: a running order, the place in it, and what the audience is let see of it.
//!
//! Pure: time is passed in, and what is to be shown comes back as an [`Outcome`]; the application shows it.

use std::time::Duration;

use crate::i18n::Lang;

/// What stands on the audience's screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Stage {
    /// The page, as it changes.
    #[default]
    Live,
    /// Nothing: all eyes on the presenter.
    Blank,
    /// The page as it stood, while the presenter looks ahead.
    Frozen,
}

/// Who leads the audience's screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lead {
    /// The presenter, along the running order.
    #[default]
    Tour,
    /// The presenter, freely; the place in the running order is kept.
    Free,
    /// A guest who touched the screen; the place in the running order is kept.
    Guest,
}

/// The state of a presentation.
#[derive(Clone, Debug, PartialEq)]
pub struct Presenter {
    /// The running order, by its place among all.
    pub tour: usize,
    /// The step, from 0.
    pub step: usize,
    /// What stands on the audience's screen.
    pub stage: Stage,
    /// Who leads it.
    pub lead: Lead,
    /// Whether the pointer makes a soft spot on the audience's screen.
    pub pointing: bool,
    /// The soft spot, as shares of the screen's width and height.
    pub spot: Option<[f32; 2]>,
    /// The language of the notes.
    pub lang: Lang,
    /// When the first step was left: the clock runs from then on.
    began: Option<Duration>,
}

/// What a presenter, or a guest at the screen, does.
#[derive(Clone, Debug, PartialEq)]
pub enum PresenterAction {
    /// The clicker's forward key.
    Next,
    /// The clicker's backward key.
    Previous,
    /// From the first step again, with a new clock.
    Restart,
    /// Another step.
    Jump(usize),
    /// Another running order, from its first step.
    Tour(usize),
    /// Blank the screen, or show it again.
    Blank,
    /// Let the screen stand, or move again.
    Freeze,
    /// Point with the pointer, or no longer.
    Pointing,
    /// The soft spot is here, or gone.
    Point(Option<[f32; 2]>),
    /// The presenter went to a page that is no step.
    Wander,
    /// A guest touched the screen.
    Guest,
    /// Back from wandering to the step that was left.
    Return,
    /// The language of the notes.
    Speak(Lang),
}

/// What is to be shown after an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Outcome {
    /// What stands there.
    Same,
    /// The step of [`Presenter::step`].
    Show,
}

impl Presenter {
    /// A presentation that begins with a running order.
    #[must_use]
    pub fn new(tour: usize, lang: Lang) -> Self {
        Self { tour, step: 0, stage: Stage::Live, lead: Lead::Tour, pointing: false, spot: None, lang, began: None }
    }

    /// Does what was asked for. `steps` tells how many steps each running order has; `now` is monotonic.
    pub fn apply(&mut self, action: PresenterAction, steps: &[usize], now: Duration) -> Outcome {
        let last = steps.get(self.tour).map_or(0, |count| count.saturating_sub(1));
        match action {
            PresenterAction::Next if self.stage == Stage::Blank => self.stay(Stage::Live),
            PresenterAction::Next | PresenterAction::Return if self.lead != Lead::Tour => self.show(self.step, now),
            PresenterAction::Next if self.step < last => self.show(self.step + 1, now),
            PresenterAction::Previous if self.stage == Stage::Blank => self.stay(Stage::Live),
            PresenterAction::Previous if self.lead != Lead::Tour => self.show(self.step, now),
            PresenterAction::Previous if self.step > 0 => self.show(self.step - 1, now),
            PresenterAction::Next | PresenterAction::Previous | PresenterAction::Return => Outcome::Same,
            PresenterAction::Restart => {
                self.stage = Stage::Live;
                let shown = self.show(0, now);
                self.began = None;
                shown
            }
            PresenterAction::Jump(step) => self.show(step.min(last), now),
            PresenterAction::Tour(tour) if tour < steps.len() => {
                self.tour = tour;
                let shown = self.show(0, now);
                self.began = None;
                shown
            }
            PresenterAction::Tour(_) => Outcome::Same,
            PresenterAction::Blank => self.stay(if self.stage == Stage::Blank { Stage::Live } else { Stage::Blank }),
            PresenterAction::Freeze => self.stay(if self.stage == Stage::Frozen { Stage::Live } else { Stage::Frozen }),
            PresenterAction::Pointing => {
                self.pointing = !self.pointing;
                self.spot = None;
                Outcome::Same
            }
            PresenterAction::Point(spot) => {
                // What is not a place on the screen is no place to point at.
                self.spot = spot.filter(|at| at.iter().all(|share| (0.0..=1.0).contains(share)));
                Outcome::Same
            }
            PresenterAction::Wander => self.follow(Lead::Free),
            PresenterAction::Guest => self.follow(Lead::Guest),
            PresenterAction::Speak(lang) => {
                self.lang = lang;
                Outcome::Same
            }
        }
    }

    /// How long it has gone on.
    #[must_use]
    pub fn elapsed(&self, now: Duration) -> Duration {
        self.began.map_or(Duration::ZERO, |began| now.saturating_sub(began))
    }

    /// Whether the clock runs.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.began.is_some()
    }

    /// Whether a touch on the audience's screen reaches the pages: not while nothing, or a still picture, is shown.
    #[must_use]
    pub fn lets_guests_in(&self) -> bool {
        self.stage == Stage::Live
    }

    fn show(&mut self, step: usize, now: Duration) -> Outcome {
        if step != self.step {
            self.began.get_or_insert(now);
        }
        self.step = step;
        self.lead = Lead::Tour;
        Outcome::Show
    }

    fn stay(&mut self, stage: Stage) -> Outcome {
        self.stage = stage;
        Outcome::Same
    }

    fn follow(&mut self, lead: Lead) -> Outcome {
        self.lead = lead;
        Outcome::Same
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: [usize; 2] = [3, 2];

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn presenting() -> Presenter {
        Presenter::new(0, Lang::Zh)
    }

    #[test]
    fn the_clicker_walks_the_running_order_and_stops_at_its_ends() {
        let mut it = presenting();
        assert_eq!(it.apply(PresenterAction::Previous, &STEPS, at(0)), Outcome::Same);
        for step in [1, 2] {
            assert_eq!(it.apply(PresenterAction::Next, &STEPS, at(1)), Outcome::Show);
            assert_eq!(it.step, step);
        }
        assert_eq!(it.apply(PresenterAction::Next, &STEPS, at(2)), Outcome::Same);
        assert_eq!(it.step, 2);
        assert_eq!(it.apply(PresenterAction::Previous, &STEPS, at(3)), Outcome::Show);
        assert_eq!(it.step, 1);
    }

    #[test]
    fn the_clock_runs_from_the_first_step_that_is_left_and_begins_anew_on_restart() {
        let mut it = presenting();
        assert_eq!(it.elapsed(at(50)), Duration::ZERO);
        let _ = it.apply(PresenterAction::Next, &STEPS, at(60));
        let _ = it.apply(PresenterAction::Next, &STEPS, at(70));
        assert_eq!(it.elapsed(at(75)), at(15));
        assert_eq!(it.apply(PresenterAction::Restart, &STEPS, at(80)), Outcome::Show);
        assert_eq!((it.step, it.elapsed(at(99))), (0, Duration::ZERO));
    }

    #[test]
    fn whoever_wanders_off_comes_back_to_the_step_that_was_left() {
        for lead in [PresenterAction::Wander, PresenterAction::Guest] {
            let mut it = presenting();
            let _ = it.apply(PresenterAction::Next, &STEPS, at(1));
            let _ = it.apply(lead, &STEPS, at(2));
            assert_ne!(it.lead, Lead::Tour);
            assert_eq!(it.apply(PresenterAction::Next, &STEPS, at(3)), Outcome::Show);
            assert_eq!((it.step, it.lead), (1, Lead::Tour), "the same step, not the one after");
        }
    }

    #[test]
    fn a_blank_screen_is_lit_by_the_next_key_without_losing_the_place() {
        let mut it = presenting();
        let _ = it.apply(PresenterAction::Blank, &STEPS, at(1));
        assert_eq!((it.stage, it.lets_guests_in()), (Stage::Blank, false));
        assert_eq!(it.apply(PresenterAction::Next, &STEPS, at(2)), Outcome::Same);
        assert_eq!((it.stage, it.step), (Stage::Live, 0));
        let _ = it.apply(PresenterAction::Freeze, &STEPS, at(3));
        let _ = it.apply(PresenterAction::Next, &STEPS, at(3));
        assert_eq!((it.stage, it.step), (Stage::Frozen, 1), "the presenter looks ahead");
    }

    #[test]
    fn jumps_and_running_orders_that_do_not_exist_do_no_harm() {
        let mut it = presenting();
        let _ = it.apply(PresenterAction::Jump(99), &STEPS, at(1));
        assert_eq!(it.step, 2);
        assert_eq!(it.apply(PresenterAction::Tour(7), &STEPS, at(1)), Outcome::Same);
        assert_eq!(it.apply(PresenterAction::Tour(1), &STEPS, at(1)), Outcome::Show);
        assert_eq!((it.tour, it.step), (1, 0));
        let mut none = presenting();
        assert_eq!(none.apply(PresenterAction::Next, &[], at(1)), Outcome::Same);
    }

    #[test]
    fn only_places_on_the_screen_are_pointed_at() {
        let mut it = presenting();
        let _ = it.apply(PresenterAction::Point(Some([0.5, 0.25])), &STEPS, at(1));
        assert_eq!(it.spot, Some([0.5, 0.25]));
        for wrong in [[1.5, 0.2], [f32::NAN, 0.2], [0.2, -0.1]] {
            let _ = it.apply(PresenterAction::Point(Some(wrong)), &STEPS, at(1));
            assert_eq!(it.spot, None);
        }
    }
}
