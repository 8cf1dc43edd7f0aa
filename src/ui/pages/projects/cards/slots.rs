//! Where cards stand: wide ones and upright ones, filling their rows whatever their number.

use egui::{Rect, pos2, vec2};

use crate::ui::frame::Class;
use crate::ui::view::View;

/// The shape of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Words beside the picture.
    Wide,
    /// Picture above the words.
    Upright,
}

/// A place for a card.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    /// Where.
    pub rect: Rect,
    /// How.
    pub shape: Shape,
}

/// Places for a number of cards.
pub fn slots(view: &View<'_>, area: Rect, count: usize) -> Vec<Slot> {
    let gap = view.frame.pick(28.0, 20.0, 24.0);
    let rows: Vec<Vec<f32>> = match view.frame.class {
        Class::Wide => checkerboard(count),
        Class::Laptop => (0..count.div_ceil(3)).map(|row| vec![4.0; (count - row * 3).min(3)]).collect(),
        Class::Tall | Class::Column => upright_screen(count),
    };
    // Rows keep their height, so that cards do not change when a filter leaves few of them.
    let height = match view.frame.class {
        Class::Wide | Class::Laptop => (area.height() - gap) / 2.0,
        Class::Tall | Class::Column => (area.height() - 3.0 * gap) / 4.0,
    };
    let tall_first = if view.frame.is_tall() { height * 0.1 } else { 0.0 };
    let mut top = area.top();
    let mut slots = Vec::with_capacity(count);
    for (at, row) in rows.iter().enumerate() {
        let height = if at == 0 { height + tall_first } else { height - tall_first / 3.0 };
        let mut left = area.left();
        for share in row {
            let width = part(view, *share);
            let rect = Rect::from_min_size(pos2(left, top), vec2(width, height));
            let shape = if width / height > 2.0 { Shape::Wide } else { Shape::Upright };
            slots.push(Slot { rect, shape });
            left = rect.right() + gutter(view);
        }
        top += height + gap;
    }
    slots
}

/// Columns of the grid, six to a row on upright screens, else twelve.
fn part(view: &View<'_>, share: f32) -> f32 {
    let columns = if view.frame.is_tall() { 6.0 } else { 12.0 };
    let gutter = gutter(view);
    (view.frame.width() + gutter) * share / columns - gutter
}

fn gutter(view: &View<'_>) -> f32 {
    view.frame.pick(32.0, 24.0, 24.0)
}

fn checkerboard(count: usize) -> Vec<Vec<f32>> {
    match count {
        0 => vec![],
        1 => vec![vec![6.0]],
        2 => vec![vec![6.0, 6.0]],
        3 => vec![vec![6.0, 3.0, 3.0]],
        4 => vec![vec![6.0, 6.0], vec![6.0, 6.0]],
        5 => vec![vec![6.0, 3.0, 3.0], vec![6.0, 6.0]],
        _ => vec![vec![6.0, 3.0, 3.0], vec![3.0, 3.0, 6.0]],
    }
}

/// One card over the full width, then pairs; what remains single is full width too.
fn upright_screen(count: usize) -> Vec<Vec<f32>> {
    let mut rows = Vec::new();
    let mut left = count;
    while left > 0 {
        let row = if rows.is_empty() || left == 1 { vec![6.0] } else { vec![3.0, 3.0] };
        left -= row.len();
        rows.push(row);
    }
    rows
}
