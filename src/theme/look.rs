//! The looks there are: one layout, three sets of colours.

use super::file::ThemeFile;
use super::legible::wanting;
use super::resolve::resolve;
use super::{Theme, ThemeFault, ThemeFaultKind};

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
    /// The looks of a file, and everything that is wrong with it; where that is fatal the looks must not be used.
    #[must_use]
    pub fn of_file(file: &ThemeFile) -> (Self, Vec<ThemeFault>) {
        let ([light, dark, contrast], mut faults) = resolve(file);
        if faults.is_empty() {
            faults = [&light, &dark, &contrast].into_iter().flat_map(|theme| wanting(file, theme)).collect();
        }
        (Self { light, dark, contrast }, faults)
    }

    /// Reads all looks from the text of a `theme.toml`.
    ///
    /// # Errors
    /// All faults of the file: syntax, missing roles, colours that are none, roles that name no colour. What is hard to
    /// see keeps no theme from being used.
    pub fn parse(text: &str) -> Result<Self, Vec<ThemeFault>> {
        let file: ThemeFile = toml::from_str(text).map_err(|e| {
            let kind = ThemeFaultKind::Syntax { message: e.message().to_owned(), span: e.span() };
            vec![ThemeFault::new(&[], kind)]
        })?;
        let (themes, faults) = Self::of_file(&file);
        if faults.iter().any(ThemeFault::is_fatal) { Err(faults) } else { Ok(themes) }
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
