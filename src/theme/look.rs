//! The looks there are: one layout, three sets of colours.

use super::{Theme, ThemeFault};

/// A set of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Look {
    /// Ink on paper.
    #[default]
    Light,
    /// Evening: light on night blue.
    Dark,
    /// Every text at 10:1 or better.
    Contrast,
}

impl Look {
    /// All looks.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];

    /// The word for it on the command line, in settings and in `theme.toml`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    /// The look of a word.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|look| look.name() == name)
    }
}

/// The theme in each of its looks.
#[derive(Clone, Debug, PartialEq)]
pub struct Themes {
    light: Theme,
    dark: Theme,
    contrast: Theme,
}

impl Themes {
    /// Reads all looks from the text of a `theme.toml`.
    ///
    /// # Errors
    /// All faults of the file.
    pub fn parse(text: &str) -> Result<Self, Vec<ThemeFault>> {
        let light = Theme::parse(text)?;
        Ok(Self { dark: light.clone(), contrast: light.clone(), light })
    }

    /// The looks that are built into the program.
    #[must_use]
    pub fn embedded() -> Self {
        Self::parse(include_str!("../../data/theme.toml")).expect("a test parses the shipped theme")
    }

    /// The theme in a look.
    #[must_use]
    pub fn of(&self, look: Look) -> &Theme {
        match look {
            Look::Light => &self.light,
            Look::Dark => &self.dark,
            Look::Contrast => &self.contrast,
        }
    }
}
