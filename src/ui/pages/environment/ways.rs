//! The ways from an environment's page to its whole story, its company's case and its cards.

use egui::accesskit::Role;
use egui::{Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{blocks, months};
use crate::content::{Destination, Environment, TopicId};
use crate::session::{Action, Overlay};
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Direction, arrow, focus_ring, touch};

/// One way: what it says, and where it leads.
pub struct Way {
    pub key: &'static str,
    pub word: String,
    pub action: Action,
}

/// All ways, those to `extra` topics among them.
pub fn ways(view: &View<'_>, environment: &Environment, extra: &[TopicId]) -> Vec<Way> {
    let mut ways = vec![Way {
        key: "story",
        word: view.word("full-story"),
        action: Action::Open(Overlay::Story(environment.key.clone())),
    }];
    // A case that is drawn as a line of months is its own way.
    if let Some(case) = environment.case.filter(|_| months::months_of(view, environment).is_none()) {
        let project = &view.content[case];
        let colon = view.colon();
        ways.push(Way {
            key: "case",
            word: format!("{}{colon}{}", view.word("company-case"), view.tr(&project.short)),
            action: Action::Open(Overlay::Project(project.key.clone())),
        });
    }
    for &id in extra {
        let topic = &view.content[id];
        ways.push(Way { key: "topic", word: view.tr(&topic.title).to_owned(), action: blocks::open(topic) });
    }
    // A topic may lead to the cards already, and a single card is the case itself.
    let led = environment.topics.iter().any(|&id| view.content[id].leads_to == Some(Destination::Projects));
    let cards = view.content.projects.iter().filter(|p| p.environment == Some(environment.id)).count();
    if cards > 1 && !led {
        ways.push(Way {
            key: "cards",
            word: format!("{} {cards}", view.word("related-projects")),
            action: Action::Cards(environment.key.clone()),
        });
    }
    ways
}

/// Height of a way's button.
pub fn height(view: &View<'_>) -> f32 {
    view.frame.pick(72.0, 60.0, 80.0)
}

/// Paints the ways, those to `extra` topics among them, as chips in a row from a point, wrapping at `right`. Gives what was asked for.
pub fn ways_ui(
    ui: &Ui,
    view: &View<'_>,
    at: Pos2,
    right: f32,
    environment: &Environment,
    extra: &[TopicId],
) -> Option<Action> {
    let palette = view.palette();
    let color = view.accent(&environment.key).text;
    let size = view.frame.pick(24.0, 22.0, 24.0);
    let kind = Type::new(Voice::Strong, size, color);
    let (mut x, mut y, height) = (at.x, at.y, height(view));
    let mut action = None;
    for way in ways(view, environment, extra) {
        let width = view.set(ui, &way.word, &kind, f32::INFINITY).width + 24.0 + 44.0 + 24.0;
        if x > at.x && x + width > right {
            x = at.x;
            y += height + 12.0;
        }
        let rect = Rect::from_min_size(pos2(x, y), vec2(width, height));
        let state = touch(ui, rect, ("way", way.key, &way.word), &way.word, Role::Button, None);
        let drawn = rect.shrink2(vec2(0.0, 8.0));
        let fill = faded(palette.paper, 0.72 + 0.28 * state.lit.max(state.pressed));
        ui.painter().rect(drawn, drawn.height() / 2.0, fill, Stroke::new(1.4, faded(color, 0.6)), StrokeKind::Inside);
        let end = view.line(ui, x + 24.0, rect.center().y, &way.word, &kind).right();
        arrow(ui, pos2(end + 26.0 + 5.0 * state.lit, rect.center().y), 24.0, Direction::Right, color.into());
        focus_ring(ui, view, drawn, &state);
        if state.chosen {
            action = Some(way.action);
        }
        x += width + view.frame.pick(16.0, 11.0, 16.0);
    }
    action
}
