//! Ways on from a column: rows with an arrow, chips, and cards.

use egui::accesskit::Role;
use egui::{AsIdSalt, Color32, Id, Rect, Stroke, StrokeKind, pos2, vec2};

use super::Flow;
use crate::content::Project;
use crate::session::{Action, Overlay, ProjectsAction};
use crate::ui::pages::{card_words, stage_word};
use crate::ui::paint::{self, Fit};
use crate::ui::pen::{Type, Voice};
use crate::ui::view::faded;
use crate::ui::widgets::{
    Chip, Direction, arrow, caution, chip, chip_width, copied, environment_tag, focus_ring, touch,
};

impl Flow<'_, '_> {
    /// A way on: a word, what more there is to say of it, and an arrow.
    pub fn way(&mut self, key: impl AsIdSalt, word: &str, note: Option<&str>, action: Action) {
        self.way_ui(key, word, note, action);
    }

    /// What opens and closes a list below it: its name, what is chosen from it, and whether it is open.
    pub fn fold(&mut self, key: impl AsIdSalt, word: &str, note: &str, open: bool, action: Action) {
        let id = self.way_ui(key, word, Some(note), action);
        self.ui.ctx().accesskit_node_builder(id, |node| node.set_expanded(open));
    }

    fn way_ui(&mut self, key: impl AsIdSalt, word: &str, note: Option<&str>, action: Action) -> Id {
        let (ui, view) = (self.ui, self.view);
        let palette = view.palette();
        let strong = Type::new(Voice::Strong, 28.0 * view.by_lang(1.0, 0.94), palette.primary).leading(1.3);
        let quiet = Type::new(Voice::Text, 23.0, palette.ink_2).leading(1.4);
        let room = self.width() - 56.0;
        let head = view.set(ui, word, &strong, room);
        let below = note.map(|note| view.set(ui, note, &quiet, room));
        let inner = head.height() + below.as_ref().map_or(0.0, |below| 2.0 + below.height());
        let rect = self.place((inner + 36.0).max(88.0));
        let name = note.map_or_else(|| word.to_owned(), |note| format!("{word}{}{note}", view.colon()));
        // What leads to another page is a link, wherever it stands.
        let role = if matches!(action, Action::Go(_)) { Role::Link } else { Role::Button };
        let state = touch(ui, rect, ("way", key), &name, role, None);
        paint::ground(ui, rect.expand2(vec2(12.0, 0.0)), faded(palette.ink, 0.05 * state.lit.max(state.pressed)));
        paint::hairline(ui, view, rect.left(), rect.right(), rect.top());
        let drawn = view.put(ui, pos2(rect.left(), rect.center().y - inner / 2.0), &head);
        if let Some(below) = &below {
            view.put(ui, pos2(rect.left(), drawn.bottom() + 2.0), below);
        }
        let tip = pos2(rect.right() - 18.0 + 5.0 * state.lit, rect.center().y);
        arrow(ui, tip, 28.0, Direction::Right, palette.primary.into());
        focus_ring(ui, view, rect.shrink(4.0), &state);
        self.ask(state.chosen.then_some(action));
        state.response.id
    }

    /// Choices side by side, as many rows of them as they need; to touch the one that is chosen asks for nothing.
    pub fn chips(&mut self, choices: &[(String, Chip<'_>, Action)]) {
        let chosen = self.switches_ui(choices);
        self.ask(chosen.filter(|at| !choices[*at].1.chosen).map(|at| choices[at].2.clone()));
    }

    /// Switches side by side, as many rows of them as they need: each can be touched again.
    pub fn switches(&mut self, choices: &[(String, Chip<'_>, Action)]) {
        let touched = self.switches_ui(choices);
        self.ask(touched.map(|at| choices[at].2.clone()));
    }

    /// Chips side by side. Gives the number of the one touched.
    fn switches_ui(&mut self, choices: &[(String, Chip<'_>, Action)]) -> Option<usize> {
        let mut touched = None;
        let (height, gap) = (76.0, 14.0);
        let (mut x, mut y) = (self.left, self.y);
        for (at, (key, shown, _)) in choices.iter().enumerate() {
            let width = chip_width(self.ui, self.view, shown).min(self.width());
            if x > self.left && x + width > self.right + 0.5 {
                (x, y) = (self.left, y + height + gap);
            }
            let rect = Rect::from_min_size(pos2(x, y), vec2(width, height));
            if chip(self.ui, self.view, rect, key, shown) {
                touched = Some(at);
            }
            x += width + gap;
        }
        self.y = y + height;
        touched
    }

    /// A card: its picture, and beside it (below it in a narrow column) what it is.
    pub fn card(&mut self, project: &Project) {
        let (ui, view) = (self.ui, self.view);
        let palette = view.palette();
        let beside = self.width() >= 640.0;
        let picture_width = if beside { self.width() * 0.36 } else { self.width() };
        let inset = 24.0;
        let width = if beside { self.width() - picture_width - 2.0 * inset } else { self.width() - 2.0 * inset };
        let title = Type::new(Voice::Claim, 34.0 * view.by_lang(1.0, 0.88), palette.ink).leading(1.25);
        let text = Type::new(Voice::Text, 24.0, palette.ink).leading(1.4);
        let quiet = Type::new(Voice::Text, 22.0, palette.ink_2).leading(1.4);
        let head = view.set(ui, view.tr(&project.title), &title, width);
        let lines = lines(self, project);
        let words: Vec<_> =
            lines.iter().map(|(words, loud)| view.set(ui, words, if *loud { &text } else { &quiet }, width)).collect();
        let tag = 44.0;
        let inner = tag + head.height() + 6.0 + words.iter().map(|w| w.height()).sum::<f32>();
        let picture_height = if beside { (inner + 2.0 * inset).max(200.0) } else { (self.width() * 0.42).min(300.0) };
        let height = if beside { picture_height } else { picture_height + inner + 2.0 * inset };
        let rect = self.place(height);
        let environment = project.environment.map(|id| &view.content[id]);
        let picked = view.session.projects.picking.as_ref().map(|keys| keys.contains(&project.key));
        let role = if picked.is_some() { Role::CheckBox } else { Role::Button };
        let state = touch(ui, rect, ("column card", &project.key), &card_words(view, project), role, picked);
        let ground = environment.map_or(palette.paper_2, |e| view.accent(&e.key).tint);
        paint::ground(ui, rect, if project.major { palette.paper_2 } else { ground });
        let picture = Rect::from_min_size(rect.min, vec2(picture_width, picture_height));
        if let Some(art) = &project.art {
            paint::picture(ui, view, art, picture, Fit::Cover, palette.paper_2);
        }
        let at = if beside {
            pos2(picture.right() + inset, rect.center().y - inner / 2.0)
        } else {
            pos2(rect.left() + inset, picture.bottom() + inset)
        };
        match environment {
            Some(environment) => {
                environment_tag(ui, view, pos2(at.x, at.y + 18.0), environment);
            }
            None => {
                let word = if project.major {
                    view.word("major-signing")
                } else {
                    view.tr(&view.content[project.sector].name).to_owned()
                };
                let color = if project.major { palette.seal } else { palette.primary };
                view.line(ui, at.x, at.y + 18.0, &word, &Type::new(Voice::Strong, 24.0, color));
            }
        }
        let mut y = view.put(ui, pos2(at.x, at.y + tag), &head).bottom() + 6.0;
        for setting in &words {
            y = view.put(ui, pos2(at.x, y), setting).bottom();
        }
        let edge = if picked == Some(true) {
            Stroke::new(6.0, Color32::from(palette.primary))
        } else {
            Stroke::new(1.4, faded(palette.ink, 0.1 + 0.5 * state.lit.max(state.pressed)))
        };
        ui.painter().rect_stroke(rect, 0.0, edge, StrokeKind::Inside);
        focus_ring(ui, view, rect, &state);
        self.ask(state.chosen.then(|| match picked {
            Some(_) => Action::Projects(ProjectsAction::Pick(project.key.clone())),
            None => Action::Open(Overlay::Project(project.key.clone())),
        }));
        self.ask(copied(&state, || Overlay::Project(project.key.clone())));
        self.gap(20.0);
    }
}

/// What stands below a card's title: its figure or tagline, and how far it had come when.
fn lines(flow: &Flow<'_, '_>, project: &Project) -> Vec<(String, bool)> {
    let view = flow.view;
    let comma = view.comma();
    let stage = format!("{}{comma}{}", stage_word(view, project.stage), project.date_text(view.lang));
    let first = match (project.host, &project.tagline) {
        (Some(id), _) => {
            let figure = &view.content[id];
            let label = figure.short_label(view.lang);
            let mut parts = vec![format!("{label}{}{}", view.colon(), figure.text(view.lang))];
            parts.extend(caution(view, figure));
            parts.push(figure.period_text(view.lang));
            Some(parts.join(comma))
        }
        (None, Some(words)) => Some(view.tr(words).to_owned()),
        (None, None) => None,
    };
    first.map(|words| (words, true)).into_iter().chain([(stage, false)]).collect()
}
