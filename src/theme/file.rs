//! `theme.toml` as it is written, and how it becomes a theme.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Accent, Color, Palette, Sizes, Theme};

/// What is wrong with a theme file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ThemeFault {
    /// The file is no TOML, or has unknown or missing fields; with the byte range where that is known.
    Syntax {
        /// What the parser says.
        message: String,
        /// Where, in bytes.
        span: Option<std::ops::Range<usize>>,
    },
    /// A colour is not `#RRGGBB`.
    Color {
        /// The token's name.
        token: String,
        /// What stands there.
        value: String,
    },
    /// A role names a token that the scale lacks.
    UnknownToken {
        /// The role.
        role: String,
        /// The name it gives.
        token: String,
    },
    /// A role is missing.
    MissingRole(String),
    /// A size is not a positive, finite number.
    Size(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThemeFile {
    scale: BTreeMap<String, String>,
    role: BTreeMap<String, String>,
    accent: BTreeMap<String, AccentFile>,
    line: BTreeMap<String, String>,
    #[serde(rename = "type")]
    sizes: SizesFile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AccentFile {
    text: String,
    fill: String,
    tint: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct SizesFile {
    caption: f32,
    note: f32,
    body: f32,
    lead: f32,
    card: f32,
    section: f32,
    page: f32,
    slogan: f32,
    hero: f32,
    latin_body: f32,
}

pub(super) fn parse(text: &str) -> Result<Theme, Vec<ThemeFault>> {
    let file: ThemeFile = toml::from_str(text)
        .map_err(|e| vec![ThemeFault::Syntax { message: e.message().to_owned(), span: e.span() }])?;
    let mut faults = Vec::new();
    let scale = colors(&file.scale, &mut faults);
    let lines = colors(&file.line, &mut faults);
    let mut roles = Roles { scale: &scale, roles: &file.role, faults: &mut faults };
    let mut palette = roles.palette();
    palette.accents = file
        .accent
        .iter()
        .map(|(id, a)| {
            let mut token = |part: &str, name: &str| roles.token(&format!("accent.{id}.{part}"), name);
            let accent =
                Accent { text: token("text", &a.text), fill: token("fill", &a.fill), tint: token("tint", &a.tint) };
            (id.clone(), accent)
        })
        .collect();
    let sizes = sizes(&file.sizes, &mut faults);
    if faults.is_empty() { Ok(Theme { palette, sizes, lines }) } else { Err(faults) }
}

fn colors(table: &BTreeMap<String, String>, faults: &mut Vec<ThemeFault>) -> BTreeMap<String, Color> {
    let mut colors = BTreeMap::new();
    for (token, value) in table {
        match Color::parse(value) {
            Some(color) => {
                colors.insert(token.clone(), color);
            }
            None => faults.push(ThemeFault::Color { token: token.clone(), value: value.clone() }),
        }
    }
    colors
}

fn sizes(file: &SizesFile, faults: &mut Vec<ThemeFault>) -> Sizes {
    let mut size = |name: &str, value: f32| {
        if !(value.is_finite() && value > 0.0 && value <= 400.0) {
            faults.push(ThemeFault::Size(name.to_owned()));
        }
        value
    };
    Sizes {
        caption: size("caption", file.caption),
        note: size("note", file.note),
        body: size("body", file.body),
        lead: size("lead", file.lead),
        card: size("card", file.card),
        section: size("section", file.section),
        page: size("page", file.page),
        slogan: size("slogan", file.slogan),
        hero: size("hero", file.hero),
        latin_body: size("latin-body", file.latin_body),
    }
}

/// Resolves roles to colours and gathers what cannot be resolved.
struct Roles<'a> {
    scale: &'a BTreeMap<String, Color>,
    roles: &'a BTreeMap<String, String>,
    faults: &'a mut Vec<ThemeFault>,
}

impl Roles<'_> {
    fn token(&mut self, role: &str, token: &str) -> Color {
        self.scale.get(token).copied().unwrap_or_else(|| {
            self.faults.push(ThemeFault::UnknownToken { role: role.to_owned(), token: token.to_owned() });
            Color([0; 3])
        })
    }

    fn role(&mut self, role: &str) -> Color {
        match self.roles.get(role) {
            Some(token) => self.token(role, &token.clone()),
            None => {
                self.faults.push(ThemeFault::MissingRole(role.to_owned()));
                Color([0; 3])
            }
        }
    }

    fn palette(&mut self) -> Palette {
        Palette {
            paper: self.role("paper"),
            paper_2: self.role("paper-2"),
            ink: self.role("ink"),
            ink_2: self.role("ink-2"),
            ink_3: self.role("ink-3"),
            primary: self.role("primary"),
            primary_hover: self.role("primary-hover"),
            seal: self.role("seal"),
            gold: self.role("gold"),
            ornament: self.role("ornament"),
            night: self.role("night"),
            night_2: self.role("night-2"),
            night_3: self.role("night-3"),
            bank: self.role("bank"),
            on_dark: self.role("on-dark"),
            on_dark_2: self.role("on-dark-2"),
            on_dark_3: self.role("on-dark-3"),
            gold_on_dark: self.role("gold-on-dark"),
            water: self.role("water"),
            context: self.role("context"),
            sky: self.role("sky"),
            accents: BTreeMap::new(),
        }
    }
}
