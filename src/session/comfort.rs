//! What a reader has set to his comfort: size of text, look, motion.

use crate::theme::Look;

/// How large text is set. Larger text gets another composition where the designed one has no room for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextSize {
    /// As designed.
    #[default]
    Standard,
    /// A quarter larger.
    Large,
    /// Half as large again.
    Larger,
    /// Twice as large.
    Largest,
}

impl TextSize {
    /// All sizes, the smallest first.
    pub const ALL: [Self; 4] = [Self::Standard, Self::Large, Self::Larger, Self::Largest];

    /// How many times larger than designed.
    #[must_use]
    pub fn factor(self) -> f32 {
        match self {
            Self::Standard => 1.0,
            Self::Large => 1.25,
            Self::Larger => 1.5,
            Self::Largest => 2.0,
        }
    }

    /// The next larger size.
    #[must_use]
    pub fn larger(self) -> Option<Self> {
        Self::ALL.into_iter().find(|size| *size > self)
    }

    /// The next smaller size.
    #[must_use]
    pub fn smaller(self) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|size| *size < self)
    }

    /// The word for it on the command line and in settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Large => "large",
            Self::Larger => "larger",
            Self::Largest => "largest",
        }
    }

    /// The size of a word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.name() == name)
    }
}

/// How much may move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Motion {
    /// As designed.
    #[default]
    Full,
    /// Short fades only: no parallax, no counting up, nothing that travels.
    Reduced,
}

/// A reader's comforts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Comfort {
    /// How large text is.
    pub text: TextSize,
    /// Light, dark or high contrast.
    pub look: Look,
    /// How much may move.
    pub motion: Motion,
    /// Whether a caption says the main things in the other language, too.
    pub captions: bool,
}

impl From<TextSize> for Comfort {
    /// Text of a size, and everything else as designed.
    fn from(text: TextSize) -> Self {
        Self { text, ..Self::default() }
    }
}

/// What a reader can ask for to his comfort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComfortAction {
    /// Set text at a size.
    Text(TextSize),
    /// Use a look.
    Look(Look),
    /// Let things move, or not.
    Motion(Motion),
    /// Say the main things in the other language, too, or not.
    Captions(bool),
}

impl Comfort {
    /// Does what was asked for.
    pub fn apply(&mut self, action: ComfortAction) {
        match action {
            ComfortAction::Text(text) => self.text = text,
            ComfortAction::Look(look) => self.look = look,
            ComfortAction::Motion(motion) => self.motion = motion,
            ComfortAction::Captions(captions) => self.captions = captions,
        }
    }
}
