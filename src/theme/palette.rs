//! Colours by what they are for.

use std::collections::BTreeMap;

use super::Color;

/// The colours of one environment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Accent {
    /// For text and as a ground for white text.
    pub text: Color,
    /// For marks and charts.
    pub fill: Color,
    /// For grounds.
    pub tint: Color,
}

/// Colours by role.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    /// The page.
    pub paper: Color,
    /// Panels on the page.
    pub paper_2: Color,
    /// Headlines and running text.
    pub ink: Color,
    /// Notes.
    pub ink_2: Color,
    /// Captions.
    pub ink_3: Color,
    /// What can be touched; the host figure.
    pub primary: Color,
    /// The same under the pointer.
    pub primary_hover: Color,
    /// Seal, call to touch, first rank.
    pub seal: Color,
    /// Gold for text.
    pub gold: Color,
    /// Gold for ornament.
    pub ornament: Color,
    /// Dark ground.
    pub night: Color,
    /// Lighter dark ground.
    pub night_2: Color,
    /// Lightest dark ground.
    pub night_3: Color,
    /// The painted bank that carries light text.
    pub bank: Color,
    /// Text on dark.
    pub on_dark: Color,
    /// Notes on dark.
    pub on_dark_2: Color,
    /// Captions on dark.
    pub on_dark_3: Color,
    /// Gold on dark.
    pub gold_on_dark: Color,
    /// Rivers and lakes of the diagram.
    pub water: Color,
    /// Lines of the diagram that belong to others.
    pub context: Color,
    /// The top of a painted sky.
    pub sky: Color,
    /// The environments' colours by id.
    pub accents: BTreeMap<String, Accent>,
}

impl Palette {
    /// The colours of an environment; those of the brochure itself where the theme names none.
    #[must_use]
    pub fn accent(&self, environment: &str) -> Accent {
        let own = Accent { text: self.primary, fill: self.primary_hover, tint: self.paper_2 };
        self.accents.get(environment).copied().unwrap_or(own)
    }
}
