//! From a theme file to themes: names become colours, and looks the light one with their own differences.

use std::collections::BTreeMap;

use super::file::{AccentFile, LookFile, SizesFile, ThemeFile};
use super::{Accent, Color, Look, Palette, Sizes, Theme, ThemeFault, ThemeFaultKind};

/// The largest size of type in px at 1920×1080.
const LARGEST: f32 = 400.0;

/// The three looks, in the order of [`Look::ALL`], and everything that is wrong. Where something is, stand-ins are in
/// its place.
pub(super) fn resolve(file: &ThemeFile) -> ([Theme; 3], Vec<ThemeFault>) {
    let mut faults = Vec::new();
    let scale = colors(&["scale"], &file.scale, &mut faults);
    let sizes = sizes(&file.sizes, &mut faults);
    let lines = colors(&["line"], &file.line, &mut faults);
    let light = LookFile { role: file.role.clone(), accent: file.accent.clone(), line: BTreeMap::new() };
    let mut desk = Desk { scale: &scale, faults: &mut faults };
    desk.known(&[], &light, None);
    let base = Palette::by_role(|role| match file.role.get(role) {
        Some(token) => desk.token(&["role", role], token),
        None => {
            desk.faults.push(ThemeFault::new(&["role"], ThemeFaultKind::MissingRole { role: role.to_owned() }));
            Color([0; 3])
        }
    });
    let base = Palette { accents: desk.accents(&[], &file.accent), ..base };
    let mut other = |look: Look, own: &LookFile| {
        let name = [look.name()];
        desk.known(&name, own, Some(file));
        let mut palette = Palette::by_role(|role| match own.role.get(role) {
            Some(token) => desk.token(&[look.name(), "role", role], token),
            None => base.role(role).unwrap_or(Color([0; 3])),
        });
        palette.accents = base.accents.clone();
        palette.accents.extend(desk.accents(&name, &own.accent));
        let mut lines = lines.clone();
        lines.extend(colors(&[look.name(), "line"], &own.line, desk.faults));
        Theme { look, palette, sizes, lines }
    };
    let (dark, contrast) = (other(Look::Dark, &file.dark), other(Look::Contrast, &file.contrast));
    ([Theme { look: Look::Light, palette: base, sizes, lines }, dark, contrast], faults)
}

fn colors(way: &[&str], table: &BTreeMap<String, String>, faults: &mut Vec<ThemeFault>) -> BTreeMap<String, Color> {
    let mut colors = BTreeMap::new();
    for (name, value) in table {
        let color = Color::parse(value).unwrap_or_else(|| {
            faults.push(ThemeFault::new(&[way, &[name]].concat(), ThemeFaultKind::Color));
            Color([0; 3])
        });
        colors.insert(name.clone(), color);
    }
    colors
}

fn sizes(file: &SizesFile, faults: &mut Vec<ThemeFault>) -> Sizes {
    let mut size = |name: &str, value: &super::file::SizeFile| {
        let value = value.value().filter(|v| *v > 0.0 && *v <= LARGEST);
        value.unwrap_or_else(|| {
            faults.push(ThemeFault::new(&["type", name], ThemeFaultKind::Size));
            1.0
        })
    };
    Sizes {
        caption: size("caption", &file.caption),
        note: size("note", &file.note),
        body: size("body", &file.body),
        lead: size("lead", &file.lead),
        card: size("card", &file.card),
        section: size("section", &file.section),
        page: size("page", &file.page),
        slogan: size("slogan", &file.slogan),
        hero: size("hero", &file.hero),
        latin_body: size("latin-body", &file.latin_body),
    }
}

/// Where names are looked up, and what cannot be found is noted.
struct Desk<'a> {
    scale: &'a BTreeMap<String, Color>,
    faults: &'a mut Vec<ThemeFault>,
}

impl Desk<'_> {
    fn token(&mut self, way: &[&str], token: &str) -> Color {
        self.scale.get(token).copied().unwrap_or_else(|| {
            let known = self.scale.keys().cloned().collect();
            let kind = ThemeFaultKind::UnknownToken { token: token.to_owned(), known };
            self.faults.push(ThemeFault::new(way, kind));
            Color([0; 3])
        })
    }

    fn accents(&mut self, way: &[&str], table: &BTreeMap<String, AccentFile>) -> BTreeMap<String, Accent> {
        let mut accents = BTreeMap::new();
        for (id, file) in table {
            let mut part = |name: &str, token: &str| self.token(&[way, &["accent", id, name]].concat(), token);
            let accent = Accent {
                text: part("text", &file.text),
                fill: part("fill", &file.fill),
                tint: part("tint", &file.tint),
                solid: part("solid", &file.solid),
            };
            accents.insert(id.clone(), accent);
        }
        accents
    }

    /// Notes names that mean nothing: roles that are none, accents and lines that the light look does not have.
    fn known(&mut self, way: &[&str], own: &LookFile, light: Option<&ThemeFile>) {
        for role in own.role.keys().filter(|role| !Palette::ROLES.contains(&role.as_str())) {
            let known = Palette::ROLES.iter().map(|&role| role.to_owned()).collect();
            let field = [way, &["role", role]].concat();
            self.faults.push(ThemeFault::new(&field, ThemeFaultKind::UnknownRole { known }));
        }
        let Some(light) = light else { return };
        let accents = own.accent.keys().filter(|id| !light.accent.contains_key(*id)).map(|id| ("accent", id));
        let lines = own.line.keys().filter(|id| !light.line.contains_key(*id)).map(|id| ("line", id));
        for (table, id) in accents.chain(lines) {
            self.faults.push(ThemeFault::new(&[way, &[table, id]].concat(), ThemeFaultKind::NotInLight));
        }
    }
}
