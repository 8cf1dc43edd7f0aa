//! What is remembered from one start to the next.

use super::{Action, Comfort, ComfortAction, Motion, TextSize};
use crate::i18n::Lang;
use crate::theme::Look;

/// What a reader chose, and where the window stood. What was never chosen is none, and stays as the machine or the
/// command line has it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Settings {
    /// The language.
    pub lang: Option<Lang>,
    /// The size of text.
    pub text: Option<TextSize>,
    /// The look.
    pub look: Option<Look>,
    /// How much may move.
    pub motion: Option<Motion>,
    /// Whether a caption in the other language is wanted.
    pub captions: Option<bool>,
    /// Where the window stood.
    pub window: Option<WindowPlace>,
}

/// Where a window stands. Lengths are the system's points: pixels divided by its scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WindowPlace {
    /// Width and height inside the frame.
    pub size: [f32; 2],
    /// The upper left corner of the frame; none where the system does not tell (Wayland).
    pub position: Option<[f32; 2]>,
    /// Whether it fills the desktop; size and position are then those that it goes back to.
    pub maximised: bool,
}

impl Settings {
    /// Learns from what a reader asked for. Only choices are remembered, not what a command line or a system set.
    pub fn learn(&mut self, action: &Action) {
        match action {
            Action::Speak(lang) => self.lang = Some(*lang),
            Action::Comfort(ComfortAction::Text(text)) => self.text = Some(*text),
            Action::Comfort(ComfortAction::Look(look)) => self.look = Some(*look),
            Action::Comfort(ComfortAction::Motion(motion)) => self.motion = Some(*motion),
            Action::Comfort(ComfortAction::Captions(captions)) => self.captions = Some(*captions),
            _ => {}
        }
    }

    /// The comforts remembered; what is not stays as it is.
    #[must_use]
    pub fn comfort(&self, start: Comfort) -> Comfort {
        Comfort {
            text: self.text.unwrap_or(start.text),
            look: self.look.unwrap_or(start.look),
            motion: self.motion.unwrap_or(start.motion),
            captions: self.captions.unwrap_or(start.captions),
        }
    }
}

impl WindowPlace {
    /// The least side of a window, and the greatest that is believed.
    const SIDES: std::ops::RangeInclusive<f32> = 200.0..=16_384.0;

    /// Whether it is a place at all: a file may say anything.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let position = self.position.unwrap_or_default();
        self.size.iter().all(|side| Self::SIDES.contains(side))
            && position.iter().all(|p| p.is_finite() && p.abs() <= 100_000.0)
    }

    /// Whether enough of the window's upper edge lies on one of the screens (`[left, top, width, height]`) to take
    /// hold of it. Without a position it does, wherever the system puts it.
    #[must_use]
    pub fn is_on(&self, screens: &[[f32; 4]]) -> bool {
        /// As much of the upper edge as a hand needs.
        const HOLD: [f32; 2] = [96.0, 24.0];
        let Some([x, y]) = self.position else { return true };
        let width = self.size[0];
        screens.iter().any(|&[left, top, w, h]| {
            let across = (x + width).min(left + w) - x.max(left);
            // The very top of a frame may lie a little above a screen.
            let down = y >= top - HOLD[1] && y + HOLD[1] <= top + h;
            across >= HOLD[0].min(width) && down
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCREEN: [f32; 4] = [0.0, 0.0, 1920.0, 1080.0];

    fn at(x: f32, y: f32) -> WindowPlace {
        WindowPlace { size: [1280.0, 720.0], position: Some([x, y]), maximised: false }
    }

    #[test]
    fn a_window_that_can_be_taken_hold_of_is_on_a_screen() {
        for place in [at(0.0, 0.0), at(-8.0, -8.0), at(1800.0, 1000.0), at(-1100.0, 300.0)] {
            assert!(place.is_on(&[SCREEN]), "{place:?}");
        }
        assert!(at(2500.0, 100.0).is_on(&[SCREEN, [1920.0, 0.0, 1280.0, 1024.0]]));
    }

    #[test]
    fn a_window_on_a_screen_that_is_gone_is_on_none() {
        for place in [at(2500.0, 100.0), at(-1270.0, 0.0), at(100.0, 1075.0), at(100.0, -700.0)] {
            assert!(!place.is_on(&[SCREEN]), "{place:?}");
        }
        assert!(!at(0.0, 0.0).is_on(&[]));
    }

    #[test]
    fn senseless_places_are_not_believed() {
        let sound = at(10.0, 10.0);
        assert!(sound.is_sound());
        for size in [[0.0, 720.0], [f32::NAN, 720.0], [1280.0, f32::INFINITY], [1280.0, -720.0]] {
            assert!(!WindowPlace { size, ..sound }.is_sound(), "{size:?}");
        }
        assert!(!at(f32::NAN, 0.0).is_sound() && !at(0.0, 1e9).is_sound());
    }

    #[test]
    fn only_what_a_reader_chose_is_learnt() {
        let mut settings = Settings::default();
        settings.learn(&Action::Home);
        assert_eq!(settings, Settings::default());
        settings.learn(&Action::Speak(Lang::En));
        settings.learn(&Action::Comfort(ComfortAction::Text(TextSize::Large)));
        let learnt = Settings { lang: Some(Lang::En), text: Some(TextSize::Large), ..Settings::default() };
        assert_eq!(settings, learnt);
        let dark = Comfort { look: Look::Dark, ..Comfort::default() };
        assert_eq!(settings.comfort(dark), Comfort { text: TextSize::Large, ..dark });
    }
}
