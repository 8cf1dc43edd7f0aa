//! The ways on: the whole story, and the zone's topics.

use egui::accesskit::Role;
use egui::{Rect, Ui, pos2, vec2};

use crate::session::{Action, Overlay};
use crate::ui::paint;
use crate::ui::pen::{Type, Voice};
use crate::ui::view::{View, faded};
use crate::ui::widgets::{Direction, arrow, focus_ring, touch};

const COLUMN_GAP: f32 = 32.0;
/// From a word to its arrow, both counted.
const ARROW: f32 = 38.0;

/// Where the cells of each row begin, and how wide they are.
fn columns(ui: &Ui, view: &View<'_>, width: f32) -> Vec<(f32, f32)> {
    if view.frame.is_tall() {
        return even(4, width, COLUMN_GAP);
    }
    // In one row where their words fit it, each as wide as its word.
    let kind = Type::new(Voice::Strong, 20.0, view.palette().primary);
    let words = ways(view).into_iter().map(|(word, ..)| view.set(ui, &word, &kind, f32::INFINITY).width + ARROW);
    let widths: Vec<f32> = words.collect();
    let gaps = widths.len().saturating_sub(1) as f32;
    let spare = width - widths.iter().sum::<f32>();
    if spare < NARROW_GAP * gaps {
        return even(2, width, COLUMN_GAP);
    }
    let gap = COLUMN_GAP.min(spare / gaps.max(1.0));
    let more = (spare - gap * gaps) / widths.len().max(1) as f32;
    let mut left = 0.0;
    let mut cells = Vec::with_capacity(widths.len());
    for width in widths {
        cells.push((left, width + more));
        left += width + more + gap;
    }
    cells
}

/// The least gap between cells that are as wide as their words.
const NARROW_GAP: f32 = 14.0;

fn even(count: usize, width: f32, gap: f32) -> Vec<(f32, f32)> {
    let cell = (width - gap * (count as f32 - 1.0)) / count as f32;
    (0..count).map(|i| (i as f32 * (cell + gap), cell)).collect()
}

fn word_size(view: &View<'_>) -> f32 {
    view.frame.pick(25.0, 22.0, 25.0)
}

/// Whether all of them stand in one row.
pub fn one_row(ui: &Ui, view: &View<'_>, width: f32) -> bool {
    columns(ui, view, width).len() >= ways(view).len()
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

/// The height that the ways need in a width.
pub fn height(ui: &Ui, view: &View<'_>, width: f32) -> f32 {
    let rows = ways(view).len().div_ceil(columns(ui, view, width).len().max(1));
    rows as f32 * cell_height(view) + view.frame.pick(8.0, 4.0, 12.0)
}

/// Paints the ways as rows of cells, each below a hairline. Gives what was asked for.
pub fn ways_ui(ui: &Ui, view: &View<'_>, rect: Rect) -> Option<Action> {
    let palette = view.palette();
    let columns = columns(ui, view, rect.width());
    let size = word_size(view);
    let lines = if columns.len() > 2 && !view.frame.is_tall() { 1 } else { 2 };
    let mut action = None;
    for (i, (word, summary, asked)) in ways(view).into_iter().enumerate() {
        let (left, width) = columns[i % columns.len()];
        let left = rect.left() + left;
        let top = rect.top() + (i / columns.len()) as f32 * cell_height(view);
        let cell = Rect::from_min_size(pos2(left, top), vec2(width, cell_height(view)));
        let name = summary.map_or_else(|| word.clone(), |summary| format!("{word}{}{summary}", view.colon()));
        let state = touch(ui, cell, ("zone-way", i), &name, Role::Button, None);
        paint::ground(ui, cell, faded(palette.ink, 0.05 * state.lit.max(state.pressed)));
        paint::hairline(ui, view, cell.left(), cell.right(), cell.top());
        let kind = Type::new(Voice::Strong, size, palette.primary).leading(1.2);
        let room = width - ARROW + 0.5;
        let kind = view.fitting(ui, &word, &kind, room, lines, &[size, size * 0.92, f32::max(size * 0.86, 20.0), 20.0]);
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
