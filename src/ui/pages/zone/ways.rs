//! The ways on: the whole story, and the zone's topics.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use crate::session::{Action, Overlay};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Direction, arrow, focus_ring, touch};

const COLUMN_GAP: f32 = 32.0;

fn columns(view: &View<'_>) -> usize {
    view.frame.pick(2, 2, 4)
}

fn cell_height(view: &View<'_>) -> f32 {
    view.frame.pick(76.0, 60.0, 96.0)
}

/// Words and actions, the whole story first.
fn ways<'a>(view: &View<'a>) -> Vec<(String, Option<&'a str>, Action)> {
    let zone = &view.content.zone;
    let story = (view.word("full-story"), None, Action::Open(Overlay::Story("zone".to_owned())));
    let topics = zone.topics.iter().map(|&id| {
        let topic = &view.content[id];
        (
            view.tr(&topic.title).to_owned(),
            Some(view.tr(&topic.summary)),
            Action::Open(Overlay::Topic(topic.key.clone())),
        )
    });
    std::iter::once(story).filter(|_| !zone.story.is_empty()).chain(topics).collect()
}

/// The height that the ways need.
pub fn height(view: &View<'_>) -> f32 {
    let zone = &view.content.zone;
    let count = zone.topics.len() + usize::from(!zone.story.is_empty());
    count.div_ceil(columns(view)) as f32 * cell_height(view) + view.frame.pick(8.0, 4.0, 12.0)
}

/// Paints the ways as rows of cells, each below a hairline. Gives what was asked for.
pub fn ways_ui(ui: &Ui, view: &View<'_>, rect: Rect) -> Option<Action> {
    let (frame, palette) = (&view.frame, view.palette());
    let columns = columns(view);
    let width = (rect.width() - COLUMN_GAP * (columns as f32 - 1.0)) / columns as f32;
    let size = frame.pick(25.0, 22.0, 25.0);
    let mut action = None;
    for (i, (word, summary, asked)) in ways(view).into_iter().enumerate() {
        let left = rect.left() + (i % columns) as f32 * (width + COLUMN_GAP);
        let top = rect.top() + (i / columns) as f32 * cell_height(view);
        let cell = Rect::from_min_size(pos2(left, top), vec2(width, cell_height(view)));
        let name = summary.map_or_else(|| word.clone(), |summary| format!("{word}{}{summary}", view.colon()));
        let state = touch(ui, cell, ("zone-way", i), &name, Role::Button, None);
        paint::ground(ui, cell, faded(palette.ink, 0.05 * state.lit.max(state.pressed)));
        paint::hairline(ui, view, cell.left(), cell.right(), cell.top());
        let kind = Type::new(Voice::Strong, size, palette.primary).leading(1.2);
        let room = width - 44.0;
        let kind = view.fitting(ui, &word, &kind, room, 2, &[size, size * 0.92, 20.0]);
        let setting = view.set(ui, &word, &kind, room);
        view.paint(ui, pos2(left, cell.center().y - setting.height() / 2.0), room, &word, &kind);
        let tip = pos2(cell.right() - 15.0 + 5.0 * state.lit, cell.center().y);
        arrow(ui, tip, 26.0, Direction::Right, palette.primary.into());
        focus_ring(ui, view, cell.shrink(4.0), &state);
        if state.chosen {
            action = Some(asked);
        }
    }
    action
}
