//! What the system says its user prefers, taken as the start of what a reader has not chosen.

use super::{Action, Comfort, ComfortAction, Motion, Settings};
use crate::theme::Look;

/// What a system tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// Whether dark windows are preferred to light ones; none where it says neither.
    pub dark: Option<bool>,
    /// Whether more contrast is wanted.
    pub contrast: bool,
    /// Whether as little as possible should move.
    pub still: bool,
}

/// Which comforts nobody has chosen, so that they follow the system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Following {
    /// The look.
    pub look: bool,
    /// How much may move.
    pub motion: bool,
}

impl Following {
    /// What is neither remembered nor set by the command line.
    #[must_use]
    pub fn of(remembered: &Settings, look_is_set: bool, motion_is_set: bool) -> Self {
        Self { look: remembered.look.is_none() && !look_is_set, motion: remembered.motion.is_none() && !motion_is_set }
    }

    /// What a reader chooses no longer follows.
    pub fn learn(&mut self, action: &Action) {
        match action {
            Action::Comfort(ComfortAction::Look(_)) => self.look = false,
            Action::Comfort(ComfortAction::Motion(_)) => self.motion = false,
            _ => {}
        }
    }

    /// The comforts as the system would have them, where they follow it and it says anything.
    #[must_use]
    pub fn comfort(self, now: Comfort, told: Preferences) -> Comfort {
        let look = match told {
            Preferences { contrast: true, .. } => Some(Look::Contrast),
            Preferences { dark: Some(true), .. } => Some(Look::Dark),
            Preferences { dark: Some(false), .. } => Some(Look::Light),
            _ => None,
        };
        Comfort {
            look: look.filter(|_| self.look).unwrap_or(now.look),
            motion: if self.motion && told.still { Motion::Reduced } else { now.motion },
            ..now
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Following = Following { look: true, motion: true };
    const DARK: Preferences = Preferences { dark: Some(true), contrast: false, still: false };

    #[test]
    fn what_nobody_chose_is_as_the_system_has_it() {
        let start = Comfort::default();
        assert_eq!(ALL.comfort(start, DARK).look, Look::Dark);
        assert_eq!(ALL.comfort(start, Preferences { contrast: true, ..DARK }).look, Look::Contrast);
        let light = Preferences { dark: Some(false), ..DARK };
        assert_eq!(ALL.comfort(Comfort { look: Look::Dark, ..start }, light).look, Look::Light);
        assert_eq!(ALL.comfort(start, Preferences { still: true, ..DARK }).motion, Motion::Reduced);
        assert_eq!(ALL.comfort(start, Preferences::default()), start);
    }

    #[test]
    fn what_was_chosen_stays() {
        let start = Comfort::default();
        let told = Preferences { still: true, ..DARK };
        for following in [
            Following::of(
                &Settings { look: Some(Look::Light), motion: Some(Motion::Full), ..Settings::default() },
                false,
                false,
            ),
            Following::of(&Settings::default(), true, true),
        ] {
            assert_eq!(following.comfort(start, told), start);
        }
        let mut following = Following::of(&Settings::default(), false, false);
        assert_eq!(following, ALL);
        following.learn(&Action::Comfort(ComfortAction::Look(Look::Light)));
        following.learn(&Action::Home);
        assert_eq!(following, Following { look: false, motion: true });
        following.learn(&Action::Comfort(ComfortAction::Motion(Motion::Full)));
        assert_eq!(following.comfort(start, told), start);
    }
}
