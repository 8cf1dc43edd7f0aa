//! Colours by what they are for.

use std::collections::BTreeMap;

use super::Color;

/// The colours of one environment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Accent {
    /// For text.
    pub text: Color,
    /// For marks and charts.
    pub fill: Color,
    /// For grounds that carry ink.
    pub tint: Color,
    /// For grounds that carry light text ([`Palette::on_dark`]).
    pub solid: Color,
}

/// Names every role once: its field, and its name in `theme.toml`.
macro_rules! palette {
    ($($(#[$doc:meta])* $field:ident = $name:literal;)*) => {
        /// Colours by role.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Palette {
            $($(#[$doc])* pub $field: Color,)*
            /// The environments' colours by id.
            pub accents: BTreeMap<String, Accent>,
        }

        impl Palette {
            /// The names of all roles, as `theme.toml` has them.
            pub const ROLES: &[&str] = &[$($name),*];

            /// A palette whose colours are given by role.
            pub(super) fn by_role(mut color: impl FnMut(&str) -> Color) -> Self {
                Self { $($field: color($name),)* accents: BTreeMap::new() }
            }

            /// The colour of a role by its name.
            #[must_use]
            pub fn role(&self, name: &str) -> Option<Color> {
                match name {
                    $($name => Some(self.$field),)*
                    _ => None,
                }
            }
        }
    };
}

palette! {
    /// The page.
    paper = "paper";
    /// Panels on the page.
    paper_2 = "paper-2";
    /// Headlines and running text.
    ink = "ink";
    /// Notes.
    ink_2 = "ink-2";
    /// Captions.
    ink_3 = "ink-3";
    /// What can be touched; the host figure.
    primary = "primary";
    /// The same under the pointer.
    primary_hover = "primary-hover";
    /// Text on the primary colour.
    on_fill = "on-fill";
    /// The brochure's own colour as a ground for light text ([`Palette::on_dark`]).
    solid = "solid";
    /// Seal red for text and marks: first rank, focus.
    seal = "seal";
    /// The seal itself, and the call to touch: a ground for light marks ([`Palette::on_dark`]).
    stamp = "stamp";
    /// Gold for text.
    gold = "gold";
    /// Gold for ornament.
    ornament = "ornament";
    /// Dark ground.
    night = "night";
    /// Lighter dark ground.
    night_2 = "night-2";
    /// Lightest dark ground.
    night_3 = "night-3";
    /// The painted bank that carries light text.
    bank = "bank";
    /// What lies over the page below a sheet.
    scrim = "scrim";
    /// Text on dark.
    on_dark = "on-dark";
    /// Notes on dark.
    on_dark_2 = "on-dark-2";
    /// Captions on dark.
    on_dark_3 = "on-dark-3";
    /// Gold on dark.
    gold_on_dark = "gold-on-dark";
    /// Rivers and lakes of the diagram.
    water = "water";
    /// Lines of the diagram that belong to others.
    context = "context";
    /// The top of a painted sky.
    sky = "sky";
}

impl Palette {
    /// The colours of an environment; those of the brochure itself where the theme names none.
    #[must_use]
    pub fn accent(&self, environment: &str) -> Accent {
        let own = Accent { text: self.primary, fill: self.primary_hover, tint: self.paper_2, solid: self.solid };
        self.accents.get(environment).copied().unwrap_or(own)
    }
}
