//! What has to be told from its ground, and how well: the limits that the looks keep.

use super::file::ThemeFile;
use super::{Color, Look, Sight, Theme, ThemeFault, ThemeFaultKind, contrast};

/// How a pair of colours is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    /// Running text and headlines.
    Body,
    /// Notes, captions, words on buttons.
    Text,
    /// Bars, lines and marks.
    Mark,
}

impl Reading {
    /// The least contrast, as WCAG 2 defines it.
    fn least(self, look: Look) -> f64 {
        match (self, look) {
            (Self::Body | Self::Text, Look::Contrast) => 10.0,
            (Self::Mark, Look::Contrast) | (Self::Text, _) => 4.5,
            (Self::Body, _) => 7.0,
            (Self::Mark, _) => 3.0,
        }
    }
}

/// The least distance of two lines' colours, ΔE2000, to every kind of eyes.
const APART: f64 = 12.0;

/// Roles that stand on roles.
const PAIRS: &[(&str, &[&str], Reading)] = &[
    ("ink", &["paper", "paper-2"], Reading::Body),
    ("ink-2", &["paper"], Reading::Body),
    ("ink-2", &["paper-2"], Reading::Text),
    ("ink-3", &["paper"], Reading::Text),
    ("primary", &["paper", "paper-2"], Reading::Text),
    ("seal", &["paper"], Reading::Text),
    ("gold", &["paper"], Reading::Text),
    ("on-fill", &["primary", "primary-hover"], Reading::Text),
    ("on-dark", &["bank", "night", "night-2"], Reading::Body),
    ("on-dark", &["solid", "stamp"], Reading::Text),
    ("on-dark-2", &["bank", "night", "night-2"], Reading::Body),
    ("on-dark-3", &["bank", "night", "night-2"], Reading::Text),
    ("gold-on-dark", &["bank", "night", "night-2"], Reading::Text),
    ("ornament", &["paper"], Reading::Mark),
    ("context", &["paper"], Reading::Mark),
];

/// Everything in a look that is too faint on its ground, and lines that are too much alike.
pub(super) fn wanting(file: &ThemeFile, theme: &Theme) -> Vec<ThemeFault> {
    let mut judge = Judge { file, theme, faults: Vec::new() };
    judge.roles();
    judge.accents();
    judge.lines();
    judge.faults
}

struct Judge<'a> {
    file: &'a ThemeFile,
    theme: &'a Theme,
    faults: Vec<ThemeFault>,
}

impl Judge<'_> {
    fn roles(&mut self) {
        let palette = &self.theme.palette;
        for (text, grounds, reading) in PAIRS {
            for ground in *grounds {
                if let (Some(ink), Some(paper)) = (palette.role(text), palette.role(ground)) {
                    self.pair(&["role", text], ink, ground, paper, *reading);
                }
            }
        }
    }

    fn accents(&mut self) {
        let palette = &self.theme.palette;
        for (id, accent) in &palette.accents {
            let tint = format!("accent.{id}.tint");
            self.pair(&["role", "ink"], palette.ink, &tint, accent.tint, Reading::Body);
            self.pair(&["role", "ink-2"], palette.ink_2, &tint, accent.tint, Reading::Text);
            self.pair(&["role", "primary"], palette.primary, &tint, accent.tint, Reading::Text);
            self.pair(&["accent", id, "text"], accent.text, "paper", palette.paper, Reading::Text);
            self.pair(&["accent", id, "text"], accent.text, &tint, accent.tint, Reading::Text);
            self.pair(&["accent", id, "fill"], accent.fill, "paper", palette.paper, Reading::Mark);
            let solid = format!("accent.{id}.solid");
            self.pair(&["role", "on-dark"], palette.on_dark, &solid, accent.solid, Reading::Text);
        }
    }

    fn lines(&mut self) {
        let look = self.theme.look;
        let all: Vec<(&String, Color)> = self.theme.lines.iter().map(|(name, color)| (name, *color)).collect();
        for (at, (name, color)) in all.iter().enumerate() {
            self.pair(&["line", name], *color, "paper", self.theme.palette.paper, Reading::Mark);
            for (other, second) in &all[at + 1..] {
                let seen = Sight::ALL.map(|sight| (sight, sight.distance(*color, *second)));
                let Some((sight, distance)) = seen.into_iter().min_by(|a, b| a.1.total_cmp(&b.1)) else { continue };
                if distance < APART {
                    let other = (*other).clone();
                    let kind = ThemeFaultKind::Alike { look, other, sight, distance, wanted: APART };
                    self.tell(&["line", name], kind);
                }
            }
        }
    }

    fn pair(&mut self, field: &[&str], ink: Color, ground: &str, paper: Color, reading: Reading) {
        let look = self.theme.look;
        let (ratio, wanted) = (contrast(ink, paper), reading.least(look));
        if ratio < wanted {
            self.tell(field, ThemeFaultKind::Faint { look, ground: ground.to_owned(), ratio, wanted });
        }
    }

    /// Notes a fault where the look itself sets the colour, or else where the light look does.
    fn tell(&mut self, field: &[&str], kind: ThemeFaultKind) {
        let own = match self.theme.look {
            Look::Light => None,
            Look::Dark => Some(&self.file.dark),
            Look::Contrast => Some(&self.file.contrast),
        };
        let sets = own.is_some_and(|own| match field {
            ["role", role] => own.role.contains_key(*role),
            ["accent", id, _] => own.accent.contains_key(*id),
            ["line", name] => own.line.contains_key(*name),
            _ => false,
        });
        let look = [self.theme.look.name()];
        let way: &[&str] = if sets { &look } else { &[] };
        self.faults.push(ThemeFault::new(&[way, field].concat(), kind));
    }
}
