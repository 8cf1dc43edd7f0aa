//! The looks.

use super::files::Files;
use super::resolver::Resolver;
use crate::content::fault::FaultKind;
use crate::content::near::nearest;
use crate::theme::{Look, ThemeFault, ThemeFaultKind, Themes};

impl Resolver<'_> {
    /// The folder's looks; the built-in ones where it has no `theme.toml`.
    pub(super) fn themes(&mut self, files: &Files<'_>) -> Themes {
        let Some(sheet) = &files.theme else {
            let themes = Themes::embedded();
            self.check_line_colors(files, &themes);
            return themes;
        };
        let (themes, faults) = Themes::of_file(&sheet.mirror);
        for ThemeFault { field, kind } in faults {
            let at = field.iter().fold(sheet.top(), |at, part| at.key(part));
            self.tell(&at, fault_kind(field.last().map_or("", String::as_str), kind));
        }
        self.check_line_colors(files, &themes);
        themes
    }

    /// Lines name colours that the theme has.
    fn check_line_colors(&mut self, files: &Files<'_>, themes: &Themes) {
        let known: Vec<String> = match &files.theme {
            Some(sheet) => sheet.mirror.line.keys().cloned().collect(),
            None => themes.of(Look::Light).lines.keys().cloned().collect(),
        };
        let at = files.lines.top().key("line");
        for (index, line) in files.lines.mirror.line.iter().enumerate() {
            if !known.contains(&line.color) {
                let near = nearest(&line.color, known.iter().map(String::as_str));
                self.tell(&at.index(index).key("color"), FaultKind::UnknownWord { near, allowed: known.clone() });
            }
        }
    }
}

/// A theme's fault among the content's.
fn fault_kind(field: &str, kind: ThemeFaultKind) -> FaultKind {
    let near = |word: &str, known: &[String]| nearest(word, known.iter().map(String::as_str));
    match kind {
        ThemeFaultKind::Syntax { message, .. } => FaultKind::Schema(message),
        ThemeFaultKind::Color => FaultKind::NoColor,
        ThemeFaultKind::UnknownToken { token, known } => {
            FaultKind::UnknownWord { near: near(&token, &known), allowed: known }
        }
        ThemeFaultKind::UnknownRole { known } => FaultKind::UnknownField { near: near(field, &known) },
        ThemeFaultKind::MissingRole { role } => FaultKind::MissingField { name: role },
        ThemeFaultKind::NotInLight => FaultKind::NotInLight,
        ThemeFaultKind::Size => FaultKind::OutOfRange { least: 1, greatest: 400 },
        ThemeFaultKind::Faint { look, ground, ratio, wanted } => {
            // Cut, not rounded: 4.49 must not be told as 4.5.
            let ratio = format!("{:.1}", (ratio * 10.0).floor() / 10.0);
            FaultKind::Faint { look, ground, ratio, wanted: wanted.to_string() }
        }
        ThemeFaultKind::Alike { look, other, sight, distance, wanted } => {
            let distance = format!("{:.1}", (distance * 10.0).floor() / 10.0);
            FaultKind::Alike { look, other, sight, distance, wanted: wanted.to_string() }
        }
    }
}
